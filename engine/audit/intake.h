/*
 * intake - a document taken in: read, and described without its text.
 */
#ifndef ENGINE_AUDIT_INTAKE_H
#define ENGINE_AUDIT_INTAKE_H

#include "audit/unit.h"
#include "read/readers.h"

/* Reads into doc, whose arena is scratch; fills out from out_arena, where it
 * outlives the text. What cannot be read has out->problem set: then false. */
bool intake_read(struct doc *doc, const struct unit_document *document,
                 const struct ruleset *ruleset,
                 const struct read_options *options,
                 struct arena *scratch, struct document_result *out,
                 struct arena *out_arena);

#endif
