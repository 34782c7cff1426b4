/*
 * rule_source - where the keys of a record stand in its Lua source.
 *
 * Lua tells the line of a call, not that of a key; so when something in a
 * record is wrong, this reads the source once more, just closely enough to
 * know its tables: strings, comments, brackets, blocks. Tables that are built
 * by code have no entry; callers then fall back to what is around them.
 */
#ifndef ENGINE_RULE_RULE_SOURCE_H
#define ENGINE_RULE_RULE_SOURCE_H

#include "base/arena.h"
#include "base/span.h"
#include "input/source.h"

#define RULE_ENTRY_NONE UINT32_MAX

/* One `key = value` or list item of a table constructor. */
struct rule_entry {
    uint32_t parent; /* the entry whose value holds it; itself for the root */
    span key;        /* empty for list items */
    uint32_t number; /* of a list item, from 1 */
    uint32_t key_at, value_at; /* bytes of the source; alike for items */
};

struct rule_source {
    struct source text;
    const struct rule_entry *entries; /* entries[0]: the returned record */
    uint32_t count;                   /* 0: the file returns no record */
};

/* text outlives the result. */
void rule_source_read(struct rule_source *out, const char *path, span text,
                      struct arena *arena);

/* The entry of a key, or of a list item when key is NULL; or NONE. */
uint32_t rule_source_find(const struct rule_source *source, uint32_t parent,
                          const char *key, uint32_t number);

#endif
