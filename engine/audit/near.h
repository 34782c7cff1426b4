/*
 * near - sentences that come close to stating an element, and what they lack.
 *
 * Candidates are sentences on the criterion's topic. One that holds most
 * operands of an `all`, `near`, `seq`, `deadline` of the query is a near miss;
 * what it lacks is named after the operand that was not found.
 */
#ifndef ENGINE_AUDIT_NEAR_H
#define ENGINE_AUDIT_NEAR_H

#include "audit/result.h"
#include "language/match.h"

enum {
    NEAR_MAX = 3,       /* misses kept for an element */
    NEAR_MAX_FROM = 8,  /* candidate sentences looked at */
    NEAR_MAX_PARTS = 4, /* alternatives of a query looked at */
};

struct near_search {
    struct matcher *matcher;
    const struct query_set *set;
    const struct doc *doc;
    const uint32_t *candidates; /* sentences, best topic first */
    uint32_t candidate_count;
    struct arena *arena; /* of the words in `lacks` */
};

struct near_found {
    uint32_t sentence;
    uint32_t closeness; /* percent of what was asked */
    const char *lacks;

    uint32_t part, absent; /* private: the alternative, what it misses */
};

/* Closest first, then in reading order; returns how many. */
uint32_t near_find(const struct near_search *search, uint32_t query,
                   struct near_found found[NEAR_MAX]);

/* What a query looks for in a few words: "interpreter", "a time limit". */
const char *near_name(const struct query_set *set, uint32_t query,
                      struct arena *arena);

#endif
