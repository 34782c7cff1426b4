/*
 * coverage - what the examples of a criterion make its queries do.
 *
 * Every element, every branch of an element that is an `any` (also one inside
 * obliged, anyhow, about and the like), every conflict, every branch of an
 * outdated wording and every pattern should be found by some example and not
 * by another: what is found in none is untried, what is found in all may be
 * too wide.
 */
#ifndef ENGINE_AUTHOR_COVERAGE_H
#define ENGINE_AUTHOR_COVERAGE_H

#include "author/root.h"

struct coverage_item {
    struct root root;     /* its query is one of the whole pack's */
    uint32_t branch;      /* from 1; 0: the query as a whole */
    bool is_pattern;      /* then branch is 0 */
    span pattern;         /* its text */
    uint32_t fired;       /* examples in which it is found */
    uint32_t silent;      /* examples in which it is not */
};

struct coverage {
    const struct coverage_item *items; /* in the order of the record */
    uint32_t count;
    uint32_t lacking; /* items that miss the one or the other */
};

/* Has some example that shows it, and one that does not? */
bool coverage_is_full(const struct coverage_item *item);

bool coverage_of(struct coverage *coverage, const struct ruleset *ruleset,
                 const struct criterion *criterion, const char *as_of,
                 struct arena *arena, struct err *err);

#endif
