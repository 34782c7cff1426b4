/*
 * receipt - proof of a search in vain.
 *
 * A panel is the documents that one criterion is judged over together. The
 * receipt of an element says how much of them was searched, for what, which
 * sentences came nearest, and what could not be read.
 */
#ifndef ENGINE_AUDIT_RECEIPT_H
#define ENGINE_AUDIT_RECEIPT_H

#include "audit/evaluate.h"

struct panel {
    const struct reading *readings; /* of the unit */
    const uint32_t *documents;      /* readable ones; first `fitting` of them
                                       are of a kind the criterion is for */
    uint32_t count, fitting;
    const uint32_t *others; /* whose firm words clear up weak ones of these */
    uint32_t other_count;
    uint32_t criterion; /* index in the plan */
};

/* What every receipt of a unit shares, and the concepts named so far. */
struct receipt_maker {
    const struct ruleset *ruleset;
    struct arena *arena;
    const char *const *unread;
    const char *const **concepts; /* private: by query */
};

void receipt_begin(struct receipt_maker *maker, const struct ruleset *ruleset,
                   struct arena *arena);

/* Sets what could not be read in this unit. */
void receipt_unread(struct receipt_maker *maker, const struct reading *readings,
                    uint32_t count);

/* element is an index of the criterion's elements. */
const struct receipt *receipt_of_element(struct receipt_maker *maker,
                                         const struct panel *panel,
                                         const struct criterion *criterion,
                                         uint32_t element);

/* For a criterion as a whole: the concepts and near misses of its topic. */
const struct receipt *receipt_of_topic(struct receipt_maker *maker,
                                       const struct panel *panel,
                                       const struct criterion *criterion);

#endif
