#include "language/hits.h"

#include "base/vec.h"

#include <stdlib.h>

static uint64_t key_of(struct hit hit)
{
    return (uint64_t)hit.begin << 32 | hit.end;
}

/* Where the run that begins at `from` ends: hits in ascending order. */
static uint32_t run_end(const struct hit *at, uint32_t from, uint32_t count)
{
    uint32_t end = from + 1;
    while (end < count && key_of(at[end - 1]) <= key_of(at[end]))
        end++;
    return end;
}

static void merge(const struct hit *a, uint32_t a_count, const struct hit *b,
                  uint32_t b_count, struct hit *out)
{
    while (a_count > 0 && b_count > 0) {
        bool left = key_of(*a) <= key_of(*b);
        *out++ = left ? *a++ : *b++;
        a_count -= left;
        b_count -= !left;
    }
    memcpy(out, a, a_count * sizeof(*a));
    memcpy(out + a_count, b, b_count * sizeof(*b));
}

/* Merges neighbouring runs from one array into the other; how many remain. */
static uint32_t merge_runs(const struct hit *from, struct hit *to,
                           uint32_t count)
{
    uint32_t runs = 0;
    for (uint32_t i = 0; i < count; runs++) {
        uint32_t middle = run_end(from, i, count);
        uint32_t end = middle < count ? run_end(from, middle, count) : middle;
        merge(from + i, middle - i, from + middle, end - middle, to + i);
        i = end;
    }
    return runs;
}

/* Lists come as a few sorted runs, so a natural merge sort is the right one. */
static void sort_runs(struct hit *at, uint32_t count)
{
    struct hit small[256];
    struct hit *other = count <= 256 ? small
                                     : malloc(count * sizeof(*other));
    if (other == NULL)
        abort();
    struct hit *from = at, *to = other;
    uint32_t runs = 2;
    while (runs > 1) {
        runs = merge_runs(from, to, count);
        struct hit *swap = from;
        from = to;
        to = swap;
    }
    if (from != at)
        memcpy(at, from, count * sizeof(*at));
    if (other != small)
        free(other);
}

void hits_tidy(struct hit *at, uint32_t *count)
{
    uint32_t kept = 0;
    if (*count > 1 && run_end(at, 0, *count) < *count)
        sort_runs(at, *count);
    for (uint32_t i = 0; i < *count; i++)
        if (kept == 0 || key_of(at[kept - 1]) != key_of(at[i]))
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

/* Two cursors that go through a list and the rarest list together. */
struct reach {
    struct hits list, rare;
    uint32_t within;
    uint32_t i, r;
};

/* Moves on to the next hit of the list that has a rare hit in reach. */
static bool next_in_reach(struct reach *reach)
{
    while (reach->i < reach->list.count) {
        uint32_t begin = reach->list.at[reach->i].begin;
        while (reach->r < reach->rare.count &&
               reach->rare.at[reach->r].begin < begin)
            reach->r++;
        if (reach->r == reach->rare.count)
            return false;
        uint32_t rare = reach->rare.at[reach->r].begin;
        if (rare - begin < reach->within)
            return true;
        uint32_t wanted = rare - reach->within + 1;
        struct hits rest = { reach->list.at + reach->i,
                             reach->list.count - reach->i };
        reach->i += hits_from(rest, wanted);
    }
    return false;
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
        struct reach reach = { lists[l], rare, within, 0, 0 };
        for (; next_in_reach(&reach); reach.i++) {
            struct hit first = lists[l].at[reach.i];
            uint32_t end = shortest_end(&all, l, first);
            if (end != DOC_NONE && end - first.begin <= within &&
                end <= window_sentence(windows, first.begin).end)
                *vec_push(&out, arena) = (struct hit){ first.begin, end };
        }
    }
    hits_tidy(out.at, &out.count);
    return (struct hits){ out.at, out.count };
}
