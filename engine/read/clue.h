/*
 * clue - what the wording of a block tells about the document itself.
 *
 * Every format prints the same two things in the same words: lists of legal
 * and cross references, which are no provisions, and lines such as "Adopted:
 * 3/5/2019" or "Policy 6174: Title". Readers show each block to one clue as
 * they close it; the clue makes references BLOCK_REFERENCE and fills doc.meta.
 */
#ifndef ENGINE_READ_CLUE_H
#define ENGINE_READ_CLUE_H

#include "document/doc.h"

struct clue {
    bool in_references; /* until a heading or prose */
    bool in_disclaimer; /* prose right after one belongs to it */
};

/* Does a line begin with such words, so that it stands by itself? */
bool clue_begins(span line);

/* block: what doc_close() gave; DOC_NONE is ignored. */
void clue_read(struct clue *clue, struct doc_builder *b, uint32_t block);

/*
 * One property by name ("date-adoption", "Revised"), for formats that have
 * fields; unknown names, empty values and second values are ignored.
 */
bool clue_field(struct doc_builder *b, span name, span value);

/* Such a field as a line of its own, "name: value"; each comes from its byte
 * of the source. */
void clue_show_field(struct doc_builder *b, span name, uint32_t name_source,
                     span value, uint32_t value_source);

/* The first heading is the title when nothing better was found. */
void clue_finish(struct doc_builder *b);

#endif
