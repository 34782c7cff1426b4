/*
 * usage - who asks for which concept.
 *
 * A concept is asked for by a criterion whose queries name it or a concept
 * that includes it.
 */
#ifndef ENGINE_AUTHOR_USAGE_H
#define ENGINE_AUTHOR_USAGE_H

#include "author/root.h"

#define USAGE_NOBODY UINT32_MAX
#define USAGE_SEVERAL (UINT32_MAX - 1)

struct usage {
    const uint32_t *asker;  /* by concept: index of the only criterion, or one
                               of the two above */
    const bool *in_order;   /* by concept: a part of a seq, where the length of
                               a hit matters */
    const bool *is_reached; /* by query: a criterion asks it */
};

/* The lexicon's concepts and the set's queries; arrays in the arena. */
void usage_of(struct usage *usage, const struct ruleset *ruleset,
              struct arena *arena);

#endif
