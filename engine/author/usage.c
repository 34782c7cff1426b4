#include "author/usage.h"

struct walk {
    const struct ruleset *ruleset;
    uint32_t criterion;
    uint32_t *asker;
    bool *in_order;
    bool *is_reached;
    uint32_t *seen; /* by query: criterion + 1 that walked it last */
};

static void ask_concept(struct walk *w, uint32_t concept, bool in_order)
{
    uint32_t count, old = w->asker[concept];
    uint32_t now = old == USAGE_NOBODY || old == w->criterion
                       ? w->criterion
                       : USAGE_SEVERAL;
    if (now == old && (!in_order || w->in_order[concept]))
        return;
    w->asker[concept] = now;
    w->in_order[concept] = w->in_order[concept] || in_order;
    const uint32_t *parts =
        lexicon_parts(w->ruleset->lexicon, concept, &count);
    for (uint32_t i = 0; i < count; i++)
        ask_concept(w, parts[i], in_order);
}

/* A query inside a seq is walked again, for the sake of in_order. */
static void walk_query(struct walk *w, uint32_t query, bool in_order)
{
    const struct query_set *set = &w->ruleset->queries;
    const struct query_node *node = &set->nodes[query];
    if (w->seen[query] == w->criterion + 1 && !in_order)
        return;
    w->seen[query] = w->criterion + 1;
    w->is_reached[query] = true;
    if (node->op == QUERY_CONCEPT)
        ask_concept(w, node->concept, in_order);
    for (uint32_t i = 0; i < node->count; i++)
        walk_query(w, set->operands[node->first + i],
                   in_order || node->op == QUERY_SEQ);
}

void usage_of(struct usage *usage, const struct ruleset *ruleset,
              struct arena *arena)
{
    uint32_t concepts = lexicon_count(ruleset->lexicon);
    uint32_t queries = ruleset->queries.count;
    struct walk w = { .ruleset = ruleset };
    w.asker = arena_alloc(arena, concepts, sizeof(*w.asker));
    w.in_order = arena_alloc(arena, concepts, sizeof(*w.in_order));
    w.is_reached = arena_alloc(arena, queries, sizeof(*w.is_reached));
    w.seen = arena_alloc(arena, queries, sizeof(*w.seen));
    for (uint32_t i = 0; i < concepts; i++)
        w.asker[i] = USAGE_NOBODY;
    for (w.criterion = 0; w.criterion < ruleset->criterion_count;
         w.criterion++) {
        struct root_list roots =
            roots_of(&ruleset->criteria[w.criterion], arena);
        for (uint32_t i = 0; i < roots.count; i++)
            walk_query(&w, roots.at[i].query, false);
    }
    *usage = (struct usage){ w.asker, w.in_order, w.is_reached };
}
