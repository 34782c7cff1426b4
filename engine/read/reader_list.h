/*
 * reader_list - what a reader is, and the readers there are.
 *
 * A reader knows the endings and the first bytes of its format and turns a
 * source into a doc through doc_builder. The source is decoded text, or for an
 * office format its bytes; then the doc's places are those of its text. What a
 * format needs beyond that stays in its own file.
 */
#ifndef ENGINE_READ_READER_LIST_H
#define ENGINE_READ_READER_LIST_H

#include "base/err.h"
#include "document/doc.h"

struct reader {
    const char *name;               /* "markdown" */
    const char *const *endings;     /* "md", NULL-terminated */
    bool (*looks_like)(span bytes); /* or NULL */
    bool (*read)(struct doc_builder *b, const struct source *source,
                 struct err *err);
    bool is_office;   /* it reads the file's bytes, not decoded text */
    const char *part; /* of a package: the part that makes it one, or NULL */
};

extern const struct reader reader_text;
extern const struct reader reader_markdown;
extern const struct reader reader_html;
extern const struct reader reader_yaml;
extern const struct reader reader_docx;
extern const struct reader reader_odt;
extern const struct reader reader_doc;
extern const struct reader reader_rtf;

#endif
