/* text_doc - a document from one string, for unit tests: paragraphs are
 * separated by newlines; "# " makes a heading, "- " an item whose lead-in is
 * the last block that was not one. */
#ifndef TESTS_TEXT_DOC_H
#define TESTS_TEXT_DOC_H

#include "document/segment.h"

static inline void text_doc_block(struct doc_builder *b, span line,
                                  uint32_t at, uint32_t *lead_in)
{
    bool heading = line.len > 2 && memcmp(line.ptr, "# ", 2) == 0;
    bool item = line.len > 2 && memcmp(line.ptr, "- ", 2) == 0;
    uint32_t skip = heading || item ? 2 : 0;
    enum block_kind kind = heading ? BLOCK_HEADING
                                   : item ? BLOCK_ITEM : BLOCK_PARAGRAPH;
    doc_open(b, kind, 1, item ? *lead_in : DOC_NONE);
    doc_text(b, (span){ line.ptr + skip, line.len - skip }, at + skip);
    uint32_t index = doc_close(b);
    if (!item)
        *lead_in = index;
}

static inline void text_doc(struct doc *doc, struct source *source,
                            const char *text, struct arena *arena)
{
    source_init(source, "test", text, (uint32_t)strlen(text), arena);
    struct doc_builder b;
    doc_begin(&b, doc, source, "text", arena);
    uint32_t lead_in = DOC_NONE;
    for (uint32_t i = 0; i < source->len;) {
        const char *end = strchr(text + i, '\n');
        size_t len = end == NULL ? source->len - i : (size_t)(end - text - i);
        if (len > 0)
            text_doc_block(&b, (span){ text + i, len }, i, &lead_in);
        i += (uint32_t)len + 1;
    }
    doc_end(&b);
    segment_words(doc, arena);
}

#endif
