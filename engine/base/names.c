#include "base/names.h"

#include "base/hash.h"
#include "base/vec.h"

enum { FIRST_TABLE = 64, MAX_WORD = 64 };

void names_init(struct names *names, struct arena *arena)
{
    *names = (struct names){ .arena = arena };
}

/* The slot that holds text, or the free one where it belongs. */
static uint32_t slot_of(const struct names *names, span text)
{
    uint32_t mask = names->table_size - 1;
    uint64_t hash = hash_mix(hash_bytes(HASH_SEED, text.ptr, text.len));
    uint32_t slot = (uint32_t)hash & mask;
    while (names->table[slot] != 0 &&
           !span_equal(names->at[names->table[slot] - 1], text))
        slot = (slot + 1) & mask;
    return slot;
}

static void grow_table(struct names *names)
{
    uint32_t size = names->table_size == 0 ? FIRST_TABLE
                                           : names->table_size * 2;
    names->table = arena_alloc(names->arena, size, sizeof(*names->table));
    names->table_size = size;
    for (uint32_t i = 0; i < names->count; i++)
        names->table[slot_of(names, names->at[i])] = i + 1;
}

uint32_t names_add(struct names *names, span text)
{
    if ((names->count + 1) * 2 > names->table_size)
        grow_table(names);
    uint32_t slot = slot_of(names, text);
    if (names->table[slot] == 0) {
        names->items = vec_room(names->arena, names->items, names->count,
                                &names->capacity, sizeof(*names->items));
        names->items[names->count].ptr =
            arena_text(names->arena, text.ptr, text.len);
        names->items[names->count].len = text.len;
        names->at = names->items;
        names->table[slot] = ++names->count;
    }
    return names->table[slot] - 1;
}

uint32_t names_find(const struct names *names, span text)
{
    if (names->count == 0)
        return NAMES_NONE;
    return names->table[slot_of(names, text)] - 1;
}

/* Levenshtein distance, or MAX_WORD for words too long to be worth it. */
static uint32_t edits(span a, span b)
{
    uint32_t row[MAX_WORD + 1];
    if (a.len > MAX_WORD || b.len > MAX_WORD)
        return MAX_WORD;
    for (uint32_t j = 0; j <= b.len; j++)
        row[j] = j;
    for (uint32_t i = 1; i <= a.len; i++) {
        uint32_t diagonal = row[0];
        row[0] = i;
        for (uint32_t j = 1; j <= b.len; j++) {
            uint32_t change = diagonal + (a.ptr[i - 1] != b.ptr[j - 1]);
            uint32_t left = row[j - 1] + 1, up = row[j] + 1;
            diagonal = row[j];
            row[j] = change < left ? change : left;
            row[j] = row[j] < up ? row[j] : up;
        }
    }
    return row[b.len];
}

span names_suggest(const struct names *names, span text)
{
    uint32_t best = (uint32_t)text.len / 3 + 2;
    span nearest = { "", 0 };
    for (uint32_t i = 0; i < names->count; i++) {
        uint32_t distance = edits(text, names->at[i]);
        if (distance < best) {
            best = distance;
            nearest = names->at[i];
        }
    }
    return nearest;
}
