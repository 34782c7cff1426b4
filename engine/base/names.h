/*
 * names - byte strings numbered in the order they were first met.
 *
 * A hash table that only grows: each distinct string gets the next index and
 * keeps it. Strings are copied into the arena. Iteration is by index, so that
 * hash order never shows.
 */
#ifndef ENGINE_BASE_NAMES_H
#define ENGINE_BASE_NAMES_H

#include "base/arena.h"
#include "base/span.h"

#define NAMES_NONE UINT32_MAX

struct names {
    struct arena *arena;
    const span *at; /* by index; each is NUL-terminated as well */
    uint32_t count;

    span *items; /* private from here */
    uint32_t capacity;
    uint32_t *table;
    uint32_t table_size;
};

void names_init(struct names *names, struct arena *arena);

/* The index of text, added if new. */
uint32_t names_add(struct names *names, span text);

/* The index of text or NAMES_NONE. */
uint32_t names_find(const struct names *names, span text);

/* The known name with the fewest edits to text, if few enough to be a slip;
 * else an empty span. */
span names_suggest(const struct names *names, span text);

#endif
