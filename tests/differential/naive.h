/*
 * naive - the query algebra again, as literally as it can be said.
 *
 * No trie, no sorted joins, no memory of earlier answers: terms are tried at
 * every word, operators are loops over their definition in
 * "language/query.h". Slow and, with luck, obviously right.
 */
#ifndef TESTS_NAIVE_H
#define TESTS_NAIVE_H

#include "input/regex.h"
#include "language/query.h"

struct naive {
    const struct query_set *set;
    const struct provisions *provisions;
    const struct doc *doc;
    struct regex **patterns;
    struct arena *arena;
};

/* Sorted by begin, then end, without twins. */
struct hits naive_match(struct naive *naive, uint32_t query);

/* The hits of one concept, parts included. */
struct hits naive_concept(struct naive *naive, uint32_t concept);

#endif
