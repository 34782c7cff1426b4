/*
 * office_part - the parts of an office package, and what is told of reading
 * them. What DOCX and ODT have in common.
 */
#ifndef ENGINE_READ_OFFICE_PART_H
#define ENGINE_READ_OFFICE_PART_H

#include "document/doc.h"
#include "input/package.h"
#include "input/xml.h"

struct office_parts {
    struct package *package;
    const char *path;
    struct doc_builder *b;
};

/* A part that may lack; one that is damaged is told, not fatal. */
void office_read_optional(const struct office_parts *parts, const char *part,
                          const struct xml_handler *handler, void *context);

/* The part with the text. false when nothing of it could be read; with a
 * notice when only its beginning could. */
bool office_read_main(const struct office_parts *parts, const char *part,
                      const struct xml_handler *handler, void *context,
                      struct err *err);

/* The same for bytes; name is for the error. */
bool office_read_text(struct doc_builder *b, span bytes, const char *name,
                      const struct xml_handler *handler, void *context,
                      struct err *err);

/* What of a document was not taken as it stands. */
struct office_left_out {
    uint32_t inserted, deleted; /* tracked changes */
    uint32_t struck;            /* pieces of struck-out text */
    uint32_t placeholders;      /* fields that nobody filled in */
};

/* The notices about it. */
void office_tell(struct doc_builder *b, const struct office_left_out *left);

#endif
