/*
 * slice - a rule pack cut down to what one criterion needs, with room for
 * variants of that criterion.
 *
 * The words, queries and grammar of one criterion are few, so a document is
 * scanned and asked in a fraction of the time, and new queries and concepts
 * can be added until the slice is sealed. A slice answers as the whole pack
 * does. Authorities, kinds of document and check functions are the whole's and
 * must outlive it.
 */
#ifndef ENGINE_AUTHOR_SLICE_H
#define ENGINE_AUTHOR_SLICE_H

#include "base/vec.h"
#include "rule/ruleset.h"

struct slice {
    struct ruleset ruleset; /* its criteria: those below, once sealed */
    struct profile profile; /* of all of them */
    VEC(struct criterion) criteria; /* the first is the criterion itself */

    const struct ruleset *whole; /* private from here */
    uint32_t *concepts;          /* of the whole -> own + 1 */
    uint32_t *queries;
};

/* Everything of the slice is in the arena. */
void slice_init(struct slice *slice, const struct ruleset *whole,
                const struct criterion *criterion, struct arena *arena);

/* The concept that finds this one term, which is known to be well formed. */
uint32_t slice_term(struct slice *slice, span term);

/* No concepts, queries or criteria after this. */
void slice_seal(struct slice *slice);

#endif
