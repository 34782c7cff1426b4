#include "author/mutant.h"

#include "author/trial.h"

enum { WIDER = 4 };

/* A criterion while its mutants are made. */
struct nursery {
    const struct ruleset *whole;
    const struct usage *usage;
    uint32_t index; /* of the criterion in the pack */
    struct slice slice;
    struct arena *arena;
    VEC(struct mutant) mutants; /* the slice's criteria from 1 on */
    struct root root;           /* being changed, as the whole pack has it */
    struct root own;            /* the same as the slice has it */
    uint32_t *met;              /* by query of the whole: root number + 1 */
    uint32_t root_number;
};

/* --- rewriting ----------------------------------------------------------- */

/* One node of the slice that becomes another. */
struct change {
    uint32_t from, to;
};

static uint32_t rewrite(struct nursery *n, uint32_t query,
                        const struct change *change)
{
    struct query_set *set = &n->slice.ruleset.queries;
    if (query == change->from)
        return change->to;
    struct query_node node = set->nodes[query];
    uint32_t *operands =
        arena_alloc(n->arena, node.count, sizeof(*operands));
    bool is_same = true;
    for (uint32_t i = 0; i < node.count; i++) {
        uint32_t old = n->slice.ruleset.queries.operands[node.first + i];
        operands[i] = rewrite(n, old, change);
        is_same = is_same && operands[i] == old;
    }
    return is_same ? query : query_add(set, node, operands, node.count);
}

static void add_mutant(struct nursery *n, struct mutant mutant,
                       struct criterion criterion)
{
    mutant.root = n->root;
    *vec_push(&n->mutants, n->arena) = mutant;
    *vec_push(&n->slice.criteria, n->arena) = criterion;
}

/* The criterion in which `node` of the root is `to` instead. */
static void replace(struct nursery *n, struct mutant mutant, uint32_t own,
                    uint32_t to)
{
    const struct change change = { own, to };
    uint32_t query = rewrite(n, n->own.query, &change);
    if (query == n->own.query)
        return;
    struct criterion first = n->slice.criteria.at[0];
    add_mutant(n, mutant, root_replace(&first, n->own, query, n->arena));
}

/* The slice's query for one of the whole pack: all of the criterion's are
 * there already. */
static uint32_t own_query(const struct nursery *n, uint32_t query)
{
    return n->slice.queries[query] - 1;
}

static uint32_t whole_operand(const struct nursery *n,
                              const struct query_node *node, uint32_t i)
{
    return n->whole->queries.operands[node->first + i];
}

static enum query_op operand_op(const struct nursery *n,
                                const struct query_node *node, uint32_t i)
{
    return n->whole->queries.nodes[whole_operand(n, node, i)].op;
}

/* --- operands ------------------------------------------------------------ */

static uint32_t without_operand(struct nursery *n,
                                const struct query_node *node, uint32_t left_out)
{
    struct query_set *set = &n->slice.ruleset.queries;
    uint32_t *operands =
        arena_alloc(n->arena, node->count, sizeof(*operands));
    uint32_t count = 0;
    for (uint32_t i = 0; i < node->count; i++)
        if (i != left_out)
            operands[count++] = own_query(n, whole_operand(n, node, i));
    return query_add(set, *node, operands, count);
}

/* Of an `all` something must stay that is not a no(...). */
static bool can_lose(const struct nursery *n, const struct query_node *node,
                     uint32_t operand)
{
    uint32_t plain = 0;
    for (uint32_t i = 0; i < node->count; i++)
        plain += operand_op(n, node, i) != QUERY_NO;
    return node->count > 1 &&
           (operand_op(n, node, operand) == QUERY_NO || plain > 1);
}

static void drop_operands(struct nursery *n, uint32_t query,
                          const struct query_node *node)
{
    for (uint32_t i = 0; i < node->count; i++) {
        bool is_no = operand_op(n, node, i) == QUERY_NO;
        if (!can_lose(n, node, i))
            continue;
        struct mutant mutant = { .kind = is_no ? MUTATION_NO
                                               : MUTATION_OPERAND,
                                 .node = query,
                                 .operand = whole_operand(n, node, i) };
        replace(n, mutant, own_query(n, query), without_operand(n, node, i));
    }
}

/* --- terms --------------------------------------------------------------- */

/* The queries of the concept's terms and parts, made at the first call. */
static const uint32_t *term_queries(struct nursery *n, uint32_t concept,
                                    uint32_t *count)
{
    struct query_set *set = &n->slice.ruleset.queries;
    uint32_t terms, parts;
    const span *term = lexicon_terms(n->whole->lexicon, concept, &terms);
    const uint32_t *part = lexicon_parts(n->whole->lexicon, concept, &parts);
    uint32_t *queries =
        arena_alloc(n->arena, (size_t)terms + parts, sizeof(*queries));
    struct query_node node = { .op = QUERY_CONCEPT };
    for (uint32_t i = 0; i < terms; i++) {
        node.concept = slice_term(&n->slice, term[i]);
        queries[i] = query_add(set, node, NULL, 0);
    }
    for (uint32_t i = 0; i < parts; i++) {
        node.concept = n->slice.concepts[part[i]] - 1;
        queries[terms + i] = query_add(set, node, NULL, 0);
    }
    *count = terms + parts;
    return queries;
}

/* A concept without one term finds what the other terms find. */
static void drop_terms(struct nursery *n, uint32_t query,
                       const struct query_node *node)
{
    struct query_set *set = &n->slice.ruleset.queries;
    struct query_node any = { .op = QUERY_ANY };
    uint32_t terms, count;
    if (n->usage->asker[node->concept] != n->index)
        return;
    const span *term = lexicon_terms(n->whole->lexicon, node->concept, &terms);
    const uint32_t *all = term_queries(n, node->concept, &count);
    uint32_t *rest = arena_alloc(n->arena, count, sizeof(*rest));
    for (uint32_t i = 0; count > 1 && i < terms; i++) {
        uint32_t kept = 0;
        for (uint32_t k = 0; k < count; k++)
            if (k != i)
                rest[kept++] = all[k];
        struct mutant mutant = { .kind = MUTATION_TERM,
                                 .node = query,
                                 .operand = QUERY_NONE,
                                 .term = term[i] };
        replace(n, mutant, own_query(n, query),
                query_add(set, any, rest, kept));
    }
}

/* --- one node changed ---------------------------------------------------- */

static void change_node(struct nursery *n, uint32_t query, enum mutation kind,
                        struct query_node changed)
{
    uint32_t own = own_query(n, query);
    struct query_set *set = &n->slice.ruleset.queries;
    struct query_node node = set->nodes[own];
    uint32_t *operands =
        arena_alloc(n->arena, node.count, sizeof(*operands));
    for (uint32_t i = 0; i < node.count; i++)
        operands[i] = set->operands[node.first + i];
    struct mutant mutant = { .kind = kind,
                             .node = query,
                             .operand = QUERY_NONE,
                             .changed = changed };
    replace(n, mutant, own, query_add(set, changed, operands, node.count));
}

static void change_op(struct nursery *n, uint32_t query,
                      struct query_node node, enum query_op op)
{
    node.op = op;
    change_node(n, query, MUTATION_MODALITY, node);
}

static void change_words(struct nursery *n, uint32_t query,
                         struct query_node node)
{
    if (node.words == 0)
        return;
    node.words *= WIDER;
    change_node(n, query, MUTATION_WITHIN, node);
}

static void change_window(struct nursery *n, uint32_t query,
                          struct query_node node)
{
    if (node.window == WINDOW_DOCUMENT || node.count < 2)
        return;
    node.window = WINDOW_DOCUMENT;
    change_node(n, query, MUTATION_WINDOW, node);
}

static void change_reach(struct nursery *n, uint32_t query,
                         struct query_node node)
{
    if (node.reach == 0 || node.count < 2)
        return;
    node.reach *= WIDER;
    change_node(n, query, MUTATION_WITHIN, node);
}

static void change_max(struct nursery *n, uint32_t query,
                       struct query_node node, uint32_t max)
{
    node.max = max;
    change_node(n, query, MUTATION_LIMIT, node);
}

static void change_min(struct nursery *n, uint32_t query,
                       struct query_node node, uint32_t min)
{
    node.min = min;
    change_node(n, query, MUTATION_LIMIT, node);
}

/* One more and one less; a bound that is not there has no boundary. */
static void change_limits(struct nursery *n, uint32_t query,
                          struct query_node node)
{
    const uint32_t one = 1000;
    if (node.max != UINT32_MAX && node.max > one)
        change_max(n, query, node, node.max - one);
    if (node.max < UINT32_MAX - one)
        change_max(n, query, node, node.max + one);
    if (node.min > one)
        change_min(n, query, node, node.min - one);
    if (node.min > 0)
        change_min(n, query, node, node.min + one);
}

/* Of how many signs are enough. */
static void change_least(struct nursery *n, uint32_t query,
                         struct query_node node)
{
    node.words++;
    change_node(n, query, MUTATION_LIMIT, node);
    node.words -= 2;
    if (node.words > 0)
        change_node(n, query, MUTATION_LIMIT, node);
}

static void mutate_node(struct nursery *n, uint32_t query)
{
    struct query_node node = n->whole->queries.nodes[query];
    switch (node.op) {
    case QUERY_CONCEPT: drop_terms(n, query, &node); return;
    case QUERY_ALL:
        change_window(n, query, node);
        change_reach(n, query, node);
        break;
    case QUERY_SOME:
        change_window(n, query, node);
        change_reach(n, query, node);
        change_least(n, query, node);
        break;
    case QUERY_SEQ:
    case QUERY_NEAR: change_words(n, query, node); break;
    case QUERY_OBLIGED: change_op(n, query, node, QUERY_PERMITTED); return;
    case QUERY_FORBIDDEN: change_op(n, query, node, QUERY_OBLIGED); return;
    case QUERY_PERMITTED: change_op(n, query, node, QUERY_OBLIGED); return;
    case QUERY_DEADLINE:
    case QUERY_EVERY:
    case QUERY_NUMBER:
        change_limits(n, query, node);
        change_words(n, query, node);
        return;
    case QUERY_ANY: break;
    case QUERY_NO:
    case QUERY_NEGATED:
    case QUERY_ANYHOW:
    case QUERY_UNDER:
    case QUERY_ABOUT:
    case QUERY_PATTERN: return;
    }
    drop_operands(n, query, &node);
}

/* --- all of them --------------------------------------------------------- */

static void mutate_query(struct nursery *n, uint32_t query)
{
    const struct query_node *node = &n->whole->queries.nodes[query];
    if (n->met[query] == n->root_number)
        return;
    n->met[query] = n->root_number;
    mutate_node(n, query);
    for (uint32_t i = 0; i < node->count; i++)
        mutate_query(n, whole_operand(n, node, i));
}

/* The topic decides on no verdict. */
static void mutate_root(struct nursery *n)
{
    enum root_part part = n->root.part;
    if (part == ROOT_TOPIC)
        return;
    if (part == ROOT_UNLESS || part == ROOT_EXEMPT) {
        struct criterion first = n->slice.criteria.at[0];
        struct mutant mutant = { .kind = MUTATION_UNLESS,
                                 .node = n->root.query,
                                 .operand = QUERY_NONE };
        add_mutant(n, mutant,
                   root_replace(&first, n->own, QUERY_NONE, n->arena));
    }
    mutate_query(n, n->root.query);
}

static void breed(struct nursery *n, const struct criterion *criterion)
{
    struct root_list own = roots_of(&n->slice.criteria.at[0], n->arena);
    struct root_list given = roots_of(criterion, n->arena);
    n->met = arena_alloc(n->arena, n->whole->queries.count, sizeof(*n->met));
    for (uint32_t i = 0; i < given.count; i++) {
        n->root = given.at[i];
        n->own = own.at[i];
        n->root_number = i + 1;
        mutate_root(n);
    }
}

/* --- who notices --------------------------------------------------------- */

static bool is_alike(const struct criterion_result *a,
                     const struct criterion_result *b)
{
    if (a->verdict != b->verdict)
        return false;
    for (uint32_t i = 0; i < a->element_count; i++)
        if (a->elements[i].state != b->elements[i].state)
            return false;
    return true;
}

static void notice(void *context, const struct trial_outcome *outcome)
{
    struct nursery *n = context;
    const struct criterion_result *before = &outcome->judgements[0].result;
    for (uint32_t i = 0; i < n->mutants.count; i++)
        if (!is_alike(before, &outcome->judgements[i + 1].result))
            n->mutants.at[i].noticed = true;
}

const char *mutation_name(enum mutation kind)
{
    static const char *const names[MUTATION_COUNT] = {
        [MUTATION_OPERAND] = "operand", [MUTATION_TERM] = "term",
        [MUTATION_MODALITY] = "modality", [MUTATION_LIMIT] = "limit",
        [MUTATION_WINDOW] = "window", [MUTATION_WITHIN] = "within",
        [MUTATION_NO] = "no", [MUTATION_UNLESS] = "unless",
    };
    return names[kind];
}

bool mutants_try(struct mutant_list *list, const struct ruleset *ruleset,
                 const struct criterion *criterion, const struct usage *usage,
                 const char *as_of, struct arena *arena, struct err *err)
{
    struct nursery n = { .whole = ruleset,
                         .usage = usage,
                         .index = (uint32_t)(criterion - ruleset->criteria),
                         .arena = arena };
    slice_init(&n.slice, ruleset, criterion, arena);
    breed(&n, criterion);
    slice_seal(&n.slice);
    const struct trial trial = { &n.slice, as_of, notice, &n };
    if (!trial_run(&trial, err))
        return false;
    *list = (struct mutant_list){ n.mutants.at, n.mutants.count, 0 };
    for (uint32_t i = 0; i < n.mutants.count; i++)
        list->noticed += n.mutants.at[i].noticed;
    return true;
}
