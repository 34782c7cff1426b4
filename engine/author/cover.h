/*
 * cover - terms of a concept that add nothing to what its other terms find.
 *
 * A term is covered when every way to write it begins with a way to write
 * another term of the concept or of one it includes: wherever the long one
 * stands, the short one has been found. It is covered whole when the two are
 * of one length, so that not even the length of the hit is another.
 */
#ifndef ENGINE_AUTHOR_COVER_H
#define ENGINE_AUTHOR_COVER_H

#include "language/lexicon.h"

struct cover {
    uint32_t term; /* index in the concept's own terms */
    span by;       /* a term that covers it */
    uint32_t from; /* the concept in which that one is written */
    bool whole;
};

struct cover_list {
    const struct cover *at; /* by term */
    uint32_t count;
};

/* Of two terms that find the same only the later one is covered. */
struct cover_list cover_of(const struct lexicon *lexicon, uint32_t concept,
                           struct arena *arena);

#endif
