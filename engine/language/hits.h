/*
 * hits - the joins of the query algebra over sorted lists of hits.
 *
 * Lists are sorted by begin, then end, without twins; so are the results,
 * which live in the arena (a list passed through unchanged is not copied).
 */
#ifndef ENGINE_LANGUAGE_HITS_H
#define ENGINE_LANGUAGE_HITS_H

#include "language/scan.h"
#include "language/window.h"

/* Sorts and drops twins in place. */
void hits_tidy(struct hit *at, uint32_t *count);

struct hits hits_union(const struct hits *lists, uint32_t count,
                       struct arena *arena);

/* Pairs of a left and a right hit in one sentence, at most gap words between:
 * for each right hit the latest-beginning left one. */
struct hits hits_then(struct hits left, struct hits right, uint32_t gap,
                      const struct windows *windows, struct arena *arena);

/* All lists within `within` words of one sentence: for each hit that begins a
 * constellation the shortest one. */
struct hits hits_near(const struct hits *lists, uint32_t count,
                      uint32_t within, const struct windows *windows,
                      struct arena *arena);

/* Index of the first hit that begins at or after the word. */
uint32_t hits_from(struct hits hits, uint32_t word);

#endif
