/*
 * match - answers queries about one document.
 *
 * Answers are kept for the life of the matching, so a node shared by many
 * criteria is worked out once. An answer can be incomplete when a pattern ran
 * into its limit: `limited` says so, and whoever decides on it must not treat
 * an empty answer as "not there".
 */
#ifndef ENGINE_LANGUAGE_MATCH_H
#define ENGINE_LANGUAGE_MATCH_H

#include "language/query.h"

struct matcher; /* heap: a worker's patterns and scratch, reused */

struct matcher *matcher_new(const struct query_set *set, struct err *err);
void matcher_free(struct matcher *matcher);

/* Begins a document. provisions and arena must outlive the matching. */
void matcher_begin(struct matcher *matcher, const struct provisions *provisions,
                   struct arena *arena);

/* Values of the parameters, from the next document on; NULL: what the nodes
 * say themselves. They must outlive the matching. */
void matcher_set_values(struct matcher *matcher,
                        const struct query_value *values);

struct answer {
    struct hits hits;
    bool limited;
};

struct answer match(struct matcher *matcher, uint32_t query);

/* What answering one query took, over all documents since the counting began.
 * A concept is looked up, not answered, and stays 0. */
struct match_count {
    uint64_t evaluations; /* at most one a document */
    uint64_t hits;
    uint64_t nanoseconds; /* its operands' not counted */
};

struct match_counts {
    struct match_count *at; /* by query of the set */
    uint64_t nanoseconds;   /* of all of them */
};

/* From now on counts are kept; NULL: not any more. */
void matcher_count(struct matcher *matcher, struct match_counts *counts);

#endif
