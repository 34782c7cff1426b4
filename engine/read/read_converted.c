/*
 * Files of Word before 2007 and RTF: LibreOffice, where it is installed, makes
 * ODT of them, with their numbering, notes and tracked changes; that is read.
 */
#include "read/reader_list.h"

#include "input/converter.h"
#include "read/foreign.h"

/* what: "an old Word file" */
static bool read_as(struct doc_builder *b, const struct source *source,
                    const char *ending, const char *what, struct err *err)
{
    struct converter converter = converter_find();
    span odt;
    if (converter.program[0] == '\0')
        return err_set(err, ERR_SYSTEM,
                       "%s: is %s: install libreoffice-writer-nogui, which "
                       "converts it, or save it as DOCX", source->path, what);
    if (!converter_run(&converter, source->path, ending,
                       (span){ source->bytes, source->len }, &odt, b->arena,
                       err))
        return false;
    if (!span_begins(odt, "PK\x03\x04"))
        return err_set(err, ERR_INPUT, "%s: LibreOffice cannot convert it: "
                       "save it as DOCX or ODT", source->path);
    struct source converted;
    source_init(&converted, source->path, odt.ptr, (uint32_t)odt.len, b->arena);
    doc_notice(b, "read as LibreOffice converted it");
    return reader_odt.read(b, &converted, err);
}

static bool is_word(span bytes)
{
    return foreign_is_ole(bytes) && foreign_has_stream(bytes, "WordDocument");
}

static bool read_word(struct doc_builder *b, const struct source *source,
                      struct err *err)
{
    return read_as(b, source, "doc", "an old Word file", err);
}

static bool is_rtf(span bytes)
{
    return span_begins(bytes, "{\\rtf");
}

static bool read_rtf(struct doc_builder *b, const struct source *source,
                     struct err *err)
{
    return read_as(b, source, "rtf", "an RTF file", err);
}

static const char *const word_endings[] = { "doc", "dot", NULL };
static const char *const rtf_endings[] = { "rtf", NULL };

const struct reader reader_doc = { .name = "doc",
                                   .endings = word_endings,
                                   .looks_like = is_word,
                                   .read = read_word,
                                   .is_office = true };

const struct reader reader_rtf = { .name = "rtf",
                                   .endings = rtf_endings,
                                   .looks_like = is_rtf,
                                   .read = read_rtf,
                                   .is_office = true };
