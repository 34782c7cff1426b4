/*
 * imply - what can be known about queries without any text.
 *
 * Everything said here is certain; what is not said may still be so.
 */
#ifndef ENGINE_AUTHOR_IMPLY_H
#define ENGINE_AUTHOR_IMPLY_H

#include "language/query.h"

/* Has every sentence with a hit of a one of b too? */
bool imply_holds(const struct query_set *set, uint32_t a, uint32_t b);

/* Why the query can find nothing, or NULL when it may. */
const char *imply_never(const struct query_set *set, uint32_t query);

/* The fewest words that a hit can have; 0 when there can be none. */
uint32_t imply_least_words(const struct query_set *set, uint32_t query);

#endif
