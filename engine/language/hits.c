#include "language/hits.h"

#include "base/vec.h"

#include <stdlib.h>

static int compare_hits(const void *a, const void *b)
{
    const struct hit *x = a, *y = b;
    if (x->begin != y->begin)
        return (x->begin > y->begin) - (x->begin < y->begin);
    return (x->end > y->end) - (x->end < y->end);
}

void hits_tidy(struct hit *at, uint32_t *count)
{
    uint32_t kept = 0;
    bool sorted = true;
    for (uint32_t i = 1; i < *count && sorted; i++)
        sorted = compare_hits(&at[i - 1], &at[i]) <= 0;
    if (!sorted)
        qsort(at, *count, sizeof(*at), compare_hits);
    for (uint32_t i = 0; i < *count; i++)
        if (kept == 0 || compare_hits(&at[kept - 1], &at[i]) != 0)
            at[kept++] = at[i];
    *count = kept;
}

struct hits hits_union(const struct hits *lists, uint32_t count,
                       struct arena *arena)
{
    uint32_t total = 0, filled = 0, last = 0;
    for (uint32_t i = 0; i < count; i++) {
        total += lists[i].count;
        filled += lists[i].count > 0;
        last = lists[i].count > 0 ? i : last;
    }
    if (filled <= 1)
        return filled == 1 ? lists[last] : (struct hits){ 0 };

    struct hit *at = arena_alloc(arena, total, sizeof(*at));
    uint32_t used = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (lists[i].count > 0)
            memcpy(at + used, lists[i].at, lists[i].count * sizeof(*at));
        used += lists[i].count;
    }
    hits_tidy(at, &used);
    return (struct hits){ at, used };
}

uint32_t hits_from(struct hits hits, uint32_t word)
{
    uint32_t low = 0, high = hits.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (hits.at[middle].begin < word)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static int compare_ends(const void *a, const void *b)
{
    const struct hit *x = a, *y = b;
    if (x->end != y->end)
        return (x->end > y->end) - (x->end < y->end);
    return (x->begin < y->begin) - (x->begin > y->begin);
}

/* Sorted by end; of those with one end the latest begin only. */
static struct hits latest_by_end(struct hits hits, struct arena *arena)
{
    struct hit *at = arena_alloc(arena, hits.count + 1, sizeof(*at));
    uint32_t kept = 0;
    if (hits.count > 0)
        memcpy(at, hits.at, hits.count * sizeof(*at));
    qsort(at, hits.count, sizeof(*at), compare_ends);
    for (uint32_t i = 0; i < hits.count; i++)
        if (kept == 0 || at[kept - 1].end != at[i].end)
            at[kept++] = at[i];
    return (struct hits){ at, kept };
}

static uint32_t first_ending_at(struct hits by_end, uint32_t word)
{
    uint32_t low = 0, high = by_end.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (by_end.at[middle].end < word)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct hits hits_then(struct hits left, struct hits right, uint32_t gap,
                      const struct windows *windows, struct arena *arena)
{
    struct hits ends = latest_by_end(left, arena);
    VEC(struct hit) out = { 0 };
    for (uint32_t i = 0; i < right.count; i++) {
        struct hit r = right.at[i];
        uint32_t open = window_sentence(windows, r.begin).begin;
        uint32_t from = r.begin > gap ? r.begin - gap : 0;
        uint32_t best = DOC_NONE;
        uint32_t k = first_ending_at(ends, from);
        for (; k < ends.count && ends.at[k].end <= r.begin; k++)
            if (ends.at[k].begin >= open &&
                (best == DOC_NONE || ends.at[k].begin > best))
                best = ends.at[k].begin;
        if (best != DOC_NONE)
            *vec_push(&out, arena) = (struct hit){ best, r.end };
    }
    hits_tidy(out.at, &out.count);
    return (struct hits){ out.at, out.count };
}

/* The earliest end among the hits from each index on. */
static uint32_t *earliest_ends(struct hits hits, struct arena *arena)
{
    uint32_t *ends = arena_alloc(arena, hits.count + 1, sizeof(*ends));
    ends[hits.count] = DOC_NONE;
    for (uint32_t i = hits.count; i-- > 0;) {
        uint32_t after = ends[i + 1], own = hits.at[i].end;
        ends[i] = own < after ? own : after;
    }
    return ends;
}

struct constellation {
    const struct hits *lists;
    uint32_t **ends; /* earliest_ends of each list */
    uint32_t count;
};

/* The shortest range that begins with `first` and holds a hit of each list;
 * DOC_NONE when some list has no more. */
static uint32_t shortest_end(const struct constellation *all, uint32_t own,
                             struct hit first)
{
    uint32_t end = first.end;
    for (uint32_t i = 0; i < all->count; i++) {
        if (i == own)
            continue;
        uint32_t here = all->ends[i][hits_from(all->lists[i], first.begin)];
        end = here > end ? here : end;
    }
    return end;
}

static uint32_t rarest(const struct hits *lists, uint32_t count)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < count; i++)
        if (lists[i].count < lists[best].count)
            best = i;
    return best;
}

/* The next hit of the list, from index i on, that has a rare hit in reach. */
static uint32_t next_in_reach(struct hits list, uint32_t i, struct hits rare,
                              uint32_t within)
{
    while (i < list.count) {
        uint32_t begin = list.at[i].begin;
        uint32_t r = hits_from(rare, begin);
        if (r == rare.count)
            return list.count;
        if (rare.at[r].begin - begin < within)
            return i;
        uint32_t wanted = rare.at[r].begin - within + 1;
        struct hits rest = { list.at + i, list.count - i };
        i += hits_from(rest, wanted);
    }
    return i;
}

struct hits hits_near(const struct hits *lists, uint32_t count,
                      uint32_t within, const struct windows *windows,
                      struct arena *arena)
{
    struct constellation all = { lists, NULL, count };
    all.ends = arena_alloc(arena, count + 1, sizeof(*all.ends));
    for (uint32_t i = 0; i < count; i++)
        all.ends[i] = earliest_ends(lists[i], arena);

    struct hits rare = lists[rarest(lists, count)];
    VEC(struct hit) out = { 0 };
    for (uint32_t l = 0; l < count; l++) {
        uint32_t i = next_in_reach(lists[l], 0, rare, within);
        for (; i < lists[l].count;
             i = next_in_reach(lists[l], i + 1, rare, within)) {
            struct hit first = lists[l].at[i];
            uint32_t end = shortest_end(&all, l, first);
            if (end != DOC_NONE && end - first.begin <= within &&
                end <= window_sentence(windows, first.begin).end)
                *vec_push(&out, arena) = (struct hit){ first.begin, end };
        }
    }
    hits_tidy(out.at, &out.count);
    return (struct hits){ out.at, out.count };
}
