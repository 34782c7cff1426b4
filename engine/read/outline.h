/*
 * outline - which list an item belongs to, worked out from its marker.
 *
 * Text has no list structure, only "1." after "a."; the outline keeps the
 * lists that are open, finds the one that an item continues or nests a new
 * one, and knows the block that leads in. One outline a document.
 */
#ifndef ENGINE_READ_OUTLINE_H
#define ENGINE_READ_OUTLINE_H

#include "document/doc.h"
#include "read/marker.h"

struct outline_list {
    struct marker last; /* the marker of its last item */
    uint32_t indent;
    uint32_t item; /* block of its last item */
    uint32_t lead_in;
};

struct outline {
    struct outline_list lists[DOC_MAX_DEPTH];
    uint32_t depth;
};

/* A heading ends all lists. */
void outline_clear(struct outline *outline);

/* Would this marker be the next one of an open list? */
bool outline_expects(const struct outline *outline, struct marker marker);

/* Opens a BLOCK_ITEM at its level with its lead-in. */
void outline_open(struct outline *outline, struct doc_builder *b,
                  struct marker marker, uint32_t indent);

/* Closes it and remembers it as the parent of what nests below. */
uint32_t outline_close(struct outline *outline, struct doc_builder *b);

/* The last block that is not page furniture, or DOC_NONE. */
uint32_t outline_last(const struct doc_builder *b);

/* Does this block end with ":", apart from citations after it? */
bool outline_announces(const struct doc_builder *b, uint32_t block);

/* Does it lead in a list: "shall ensure that:" or "The plan shall"? */
bool outline_leads(const struct doc_builder *b, uint32_t block);

#endif
