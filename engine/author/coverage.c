#include "author/coverage.h"

#include "author/trial.h"

enum probe_kind {
    PROBE_ELEMENT,  /* an element of the second criterion */
    PROBE_CONFLICT, /* a conflict of the first one */
    PROBE_WORDING,  /* a criterion of its own: an outdated wording */
};

/* Where in the slice an item's answer is to be found. */
struct probe {
    enum probe_kind kind;
    uint32_t at;
};

struct survey {
    struct slice slice;
    struct arena *arena;
    VEC(struct coverage_item) items;
    VEC(struct probe) probes; /* one an item */
    VEC(struct element) elements;
    VEC(struct criterion) wordings;
};

/* --- branches ------------------------------------------------------------ */

/* The operand whose hits this query keeps some of, or QUERY_NONE. */
static uint32_t filtered(const struct query_set *set, uint32_t query)
{
    const struct query_node *node = &set->nodes[query];
    switch (node->op) {
    case QUERY_OBLIGED:
    case QUERY_FORBIDDEN:
    case QUERY_PERMITTED:
    case QUERY_NEGATED:
    case QUERY_ANYHOW:
        return set->operands[node->first];
    case QUERY_UNDER:
    case QUERY_ABOUT:
        return set->operands[node->first + 1];
    case QUERY_CONCEPT:
    case QUERY_ANY:
    case QUERY_ALL:
    case QUERY_SOME:
    case QUERY_SEQ:
    case QUERY_NEAR:
    case QUERY_NO:
    case QUERY_DEADLINE:
    case QUERY_EVERY:
    case QUERY_NUMBER:
    case QUERY_PATTERN:
        break;
    }
    return QUERY_NONE;
}

/* The same node around another inner query. */
static uint32_t wrap(struct query_set *set, uint32_t query, uint32_t inner)
{
    struct query_node node = set->nodes[query];
    uint32_t operands[2];
    for (uint32_t i = 0; i < node.count; i++)
        operands[i] = set->operands[node.first + i];
    operands[node.count - 1] = inner;
    return query_add(set, node, operands, node.count);
}

/* How many branches the query has: 1 when it is no `any`. */
static uint32_t branch_count(const struct query_set *set, uint32_t query)
{
    uint32_t inner = filtered(set, query);
    if (inner != QUERY_NONE)
        return branch_count(set, inner);
    const struct query_node *node = &set->nodes[query];
    return node->op == QUERY_ANY ? node->count : 1;
}

/* A filter of a union is the union of the filters, so branch i of anyhow(any
 * { a, b }) is anyhow(a). */
static uint32_t branch_at(struct query_set *set, uint32_t query, uint32_t i)
{
    uint32_t inner = filtered(set, query);
    if (inner != QUERY_NONE)
        return wrap(set, query, branch_at(set, inner, i));
    const struct query_node *node = &set->nodes[query];
    return node->op == QUERY_ANY ? set->operands[node->first + i] : query;
}

/* --- items --------------------------------------------------------------- */

static void add_item(struct survey *s, struct coverage_item item,
                     struct probe probe)
{
    *vec_push(&s->items, s->arena) = item;
    *vec_push(&s->probes, s->arena) = probe;
}

/* Of an element, with its history; of anything else, without. */
static struct probe probe_element(struct survey *s, struct root own,
                                  uint32_t query)
{
    const struct criterion *c = &s->slice.criteria.at[0];
    *vec_push(&s->elements, s->arena) = (struct element){
        .text = "",
        .required = true,
        .stated_by = query,
        .history = own.part == ROOT_ELEMENT && c->elements[own.index].history,
    };
    return (struct probe){ PROBE_ELEMENT, s->elements.count - 1 };
}

static struct probe probe_wording(struct survey *s, uint32_t occurs,
                                  uint32_t exempt)
{
    struct criterion c = s->slice.criteria.at[0];
    c.is_outdated_entry = true;
    c.occurs = occurs;
    c.exempt = exempt;
    *vec_push(&s->wordings, s->arena) = c;
    return (struct probe){ PROBE_WORDING, s->wordings.count - 1 };
}

static struct probe probe_query(struct survey *s, struct root own,
                                uint32_t query)
{
    if (own.part == ROOT_OCCURS)
        return probe_wording(s, query, s->slice.criteria.at[0].exempt);
    return probe_element(s, own, query);
}

/* own: the root as the slice has it; given: as the whole pack has it. */
static void add_query(struct survey *s, struct root own, struct root given)
{
    struct query_set *set = &s->slice.ruleset.queries;
    uint32_t branches = branch_count(set, own.query);
    add_item(s, (struct coverage_item){ .root = given },
             probe_query(s, own, own.query));
    for (uint32_t i = 0; branches > 1 && i < branches; i++)
        add_item(s, (struct coverage_item){ .root = given, .branch = i + 1 },
                 probe_query(s, own, branch_at(set, own.query, i)));
}

static void add_root(struct survey *s, struct root own, struct root given)
{
    if (own.part == ROOT_ELEMENT || own.part == ROOT_OCCURS)
        add_query(s, own, given);
    else if (own.part == ROOT_WHEN)
        add_item(s, (struct coverage_item){ .root = given },
                 (struct probe){ PROBE_CONFLICT, own.index });
}

/* Once for every pattern below the root that was not met before. */
static void add_patterns(struct survey *s, uint32_t query, struct root given,
                         bool *met)
{
    const struct query_set *set = &s->slice.ruleset.queries;
    struct query_node node = set->nodes[query];
    if (node.op == QUERY_PATTERN && !met[node.pattern]) {
        met[node.pattern] = true;
        add_item(s,
                 (struct coverage_item){
                     .root = given,
                     .is_pattern = true,
                     .pattern = set->patterns[node.pattern].text },
                 probe_wording(s, query, QUERY_NONE));
    }
    for (uint32_t i = 0; i < node.count; i++)
        add_patterns(s, s->slice.ruleset.queries.operands[node.first + i],
                     given, met);
}

static void add_items(struct survey *s, const struct criterion *criterion)
{
    struct root_list own = roots_of(&s->slice.criteria.at[0], s->arena);
    struct root_list given = roots_of(criterion, s->arena);
    bool *met = arena_alloc(s->arena, s->slice.ruleset.queries.pattern_count,
                            sizeof(*met));
    for (uint32_t i = 0; i < own.count; i++)
        add_root(s, own.at[i], given.at[i]);
    for (uint32_t i = 0; i < own.count; i++)
        add_patterns(s, own.at[i].query, given.at[i], met);
}

/* The criterion whose elements are the probes, then the wordings. */
static void add_probes(struct survey *s)
{
    struct criterion c = s->slice.criteria.at[0];
    c.is_outdated_entry = false;
    c.check = 0;
    c.elements = s->elements.at;
    c.element_count = s->elements.count;
    c.conflict_count = 0;
    *vec_push(&s->slice.criteria, s->arena) = c;
    for (uint32_t i = 0; i < s->wordings.count; i++)
        *vec_push(&s->slice.criteria, s->arena) = s->wordings.at[i];
}

/* --- counting ------------------------------------------------------------ */

static bool has_conflict(const struct criterion_reading *r, uint32_t rule)
{
    for (uint32_t i = 0; i < r->conflict_count; i++)
        if (r->conflicts[i].rule == rule)
            return true;
    return false;
}

static bool is_found(const struct reading *reading, struct probe probe)
{
    switch (probe.kind) {
    case PROBE_ELEMENT:
        return reading->criteria[1].elements[probe.at].seen_count > 0;
    case PROBE_CONFLICT:
        return has_conflict(&reading->criteria[0], probe.at);
    case PROBE_WORDING:
        return reading->criteria[2 + probe.at].occurrence_total > 0;
    }
    return false;
}

static void count(void *context, const struct trial_outcome *outcome)
{
    struct survey *s = context;
    for (uint32_t i = 0; i < s->items.count; i++) {
        bool found = is_found(outcome->reading, s->probes.at[i]);
        s->items.at[i].fired += found;
        s->items.at[i].silent += !found;
    }
}

bool coverage_is_full(const struct coverage_item *item)
{
    return item->fired > 0 && item->silent > 0;
}

bool coverage_of(struct coverage *coverage, const struct ruleset *ruleset,
                 const struct criterion *criterion, const char *as_of,
                 struct arena *arena, struct err *err)
{
    struct survey s = { .arena = arena };
    slice_init(&s.slice, ruleset, criterion, arena);
    add_items(&s, criterion);
    add_probes(&s);
    slice_seal(&s.slice);
    const struct trial trial = { &s.slice, as_of, count, &s };
    if (!trial_run(&trial, err))
        return false;
    *coverage = (struct coverage){ .items = s.items.at,
                                   .count = s.items.count };
    for (uint32_t i = 0; i < s.items.count; i++)
        coverage->lacking += !coverage_is_full(&s.items.at[i]);
    return true;
}
