/* docx_file - a DOCX document of a test from the XML of its body. */
#ifndef TESTS_UNIT_DOCX_FILE_H
#define TESTS_UNIT_DOCX_FILE_H

#include "read_bench.h"
#include "zip_file.h"

#define DOCX_SPACE \
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

struct docx_file {
    const char *body, *styles, *numbering, *footnotes, *header; /* or NULL */
};

/* <w:tag ...>inner</w:tag> with its namespace, NUL-terminated. */
static inline void docx_part(struct buf *out, const char *tag,
                             const char *inner)
{
    buf_init(out, 64u << 20);
    buf_printf(out, "<w:%s " DOCX_SPACE ">", tag);
    buf_text(out, inner == NULL ? "" : inner);
    buf_printf(out, "</w:%s>", tag);
}

static inline bool docx_reads_as(struct docx_file file,
                                 enum revisions revisions,
                                 const char *expected)
{
    struct { const char *tag, *name, *inner; } parts[] = {
        { "styles", "word/styles.xml", file.styles },
        { "numbering", "word/numbering.xml", file.numbering },
        { "footnotes", "word/footnotes.xml", file.footnotes },
        { "hdr", "word/header1.xml", file.header },
        { "document", "word/document.xml", file.body },
    };
    enum { PARTS = sizeof(parts) / sizeof(*parts) };
    struct buf texts[PARTS];
    struct zip_file zip;
    zip_begin(&zip);
    for (int i = 0; i < PARTS; i++) {
        docx_part(&texts[i], parts[i].tag, parts[i].inner);
        if (parts[i].inner != NULL)
            zip_add_bytes(&zip, parts[i].name,
                          (span){ texts[i].ptr, texts[i].len });
    }
    bool same = bytes_read_as("t.docx", zip_end(&zip), revisions, expected);
    for (int i = 0; i < PARTS; i++)
        buf_release(&texts[i]);
    zip_release(&zip);
    return same;
}

#endif
