#include "language/query.h"

#include "base/hash.h"
#include "base/vec.h"

#include <assert.h>

enum { FIRST_TABLE = 1024 };

void query_set_init(struct query_set *set, struct lexicon *lexicon,
                    struct arena *arena)
{
    *set = (struct query_set){ .arena = arena, .lexicon = lexicon };
    names_init(&set->parameters, arena);
}

enum { NODE_FIELDS = 13 };

/* What makes a node another one, besides its operands. */
static void list_fields(const struct query_node *node,
                        uint32_t fields[NODE_FIELDS])
{
    const uint32_t values[NODE_FIELDS] = {
        node->op,       node->window,   node->concept,  node->pattern,
        node->words,    node->reach,    node->min,      node->max,
        node->unit,     node->percent,  node->has_from, node->min_from,
        node->max_from,
    };
    memcpy(fields, values, sizeof(values));
}

static uint64_t node_hash(const struct query_node *node,
                          const uint32_t *operands, uint32_t count)
{
    uint32_t fields[NODE_FIELDS];
    list_fields(node, fields);
    uint64_t hash = hash_bytes(HASH_SEED, fields, sizeof(fields));
    return hash_mix(hash_bytes(hash, operands, count * sizeof(*operands)));
}

static bool same_node(const struct query_set *set,
                      const struct query_node *a, const struct query_node *b,
                      const uint32_t *operands, uint32_t count)
{
    uint32_t of_a[NODE_FIELDS], of_b[NODE_FIELDS];
    list_fields(a, of_a);
    list_fields(b, of_b);
    return memcmp(of_a, of_b, sizeof(of_a)) == 0 && a->count == count &&
           (count == 0 || memcmp(set->operands + a->first, operands,
                                 count * sizeof(*operands)) == 0);
}

static void grow_table(struct query_set *set)
{
    uint32_t size = set->table_size == 0 ? FIRST_TABLE : set->table_size * 2;
    uint32_t *table = arena_alloc(set->arena, size, sizeof(*table));
    for (uint32_t i = 0; i < set->count; i++) {
        const struct query_node *node = &set->nodes[i];
        uint32_t slot = (uint32_t)node_hash(node, set->operands + node->first,
                                            node->count) & (size - 1);
        while (table[slot] != 0)
            slot = (slot + 1) & (size - 1);
        table[slot] = i + 1;
    }
    set->table = table;
    set->table_size = size;
}

static void append_operands(struct query_set *set, const uint32_t *operands,
                            uint32_t count)
{
    uint32_t *at = (uint32_t *)set->operands;
    for (uint32_t i = 0; i < count; i++) {
        at = vec_room(set->arena, at, set->operand_count,
                      &set->operand_capacity, sizeof(*at));
        at[set->operand_count++] = operands[i];
    }
    set->operands = at;
}

static uint32_t append_node(struct query_set *set, struct query_node node,
                            const uint32_t *operands, uint32_t count)
{
    struct query_node *nodes = (struct query_node *)set->nodes;
    node.first = set->operand_count;
    node.count = count;
    append_operands(set, operands, count);
    nodes = vec_room(set->arena, nodes, set->count, &set->node_capacity,
                     sizeof(*nodes));
    nodes[set->count] = node;
    set->nodes = nodes;
    return set->count++;
}

uint32_t query_add(struct query_set *set, struct query_node node,
                   const uint32_t *operands, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        assert(operands[i] < set->count);
    if ((set->count + 1) * 2 > set->table_size)
        grow_table(set);
    uint32_t mask = set->table_size - 1;
    uint32_t slot = (uint32_t)node_hash(&node, operands, count) & mask;
    for (; set->table[slot] != 0; slot = (slot + 1) & mask) {
        uint32_t id = set->table[slot] - 1;
        if (same_node(set, &set->nodes[id], &node, operands, count))
            return id;
    }
    uint32_t id = append_node(set, node, operands, count);
    set->table[slot] = id + 1;
    return id;
}

/* A time limit takes the parameter's unit; an amount keeps the rule's. */
static void settle(struct query_node *node, uint32_t from, uint32_t *bound,
                   const struct query_value *values)
{
    if (from == 0)
        return;
    *bound = values[from - 1].value;
    if (values[from - 1].unit != UNIT_NONE)
        node->unit = values[from - 1].unit;
}

struct query_node query_settle(const struct query_node *node,
                               const struct query_value *values)
{
    struct query_node settled = *node;
    if (values == NULL)
        return settled;
    settle(&settled, node->min_from, &settled.min, values);
    settle(&settled, node->max_from, &settled.max, values);
    return settled;
}

void query_settle_all(struct query_set *set, const struct query_value *values)
{
    struct query_node *nodes = (struct query_node *)set->nodes;
    for (uint32_t i = 0; i < set->count; i++)
        nodes[i] = query_settle(&nodes[i], values);
}

uint32_t query_pattern(struct query_set *set, span text)
{
    for (uint32_t i = 0; i < set->pattern_count; i++)
        if (span_equal(set->patterns[i].text, text))
            return i;
    struct query_pattern *patterns = (struct query_pattern *)set->patterns;
    patterns = vec_room(set->arena, patterns, set->pattern_count,
                        &set->pattern_capacity, sizeof(*patterns));
    char *copy = arena_text(set->arena, text.ptr, text.len);
    patterns[set->pattern_count].text = (span){ copy, text.len };
    set->patterns = patterns;
    return set->pattern_count++;
}

static bool asks_modality(enum query_op op)
{
    return op == QUERY_OBLIGED || op == QUERY_FORBIDDEN ||
           op == QUERY_PERMITTED || op == QUERY_NEGATED ||
           op == QUERY_ANYHOW;
}

bool query_is_modal(const struct query_set *set, uint32_t query)
{
    const struct query_node *node = &set->nodes[query];
    if (asks_modality(node->op))
        return true;
    for (uint32_t i = 0; i < node->count; i++)
        if (query_is_modal(set, set->operands[node->first + i]))
            return true;
    return false;
}

const char *query_op_name(enum query_op op)
{
    static const char *const names[] = {
        [QUERY_CONCEPT] = "concept",   [QUERY_ANY] = "any",
        [QUERY_ALL] = "all",           [QUERY_SOME] = "some",
        [QUERY_SEQ] = "seq",
        [QUERY_NEAR] = "near",         [QUERY_NO] = "no",
        [QUERY_OBLIGED] = "obliged",   [QUERY_FORBIDDEN] = "forbidden",
        [QUERY_PERMITTED] = "permitted", [QUERY_NEGATED] = "negated",
        [QUERY_ANYHOW] = "anyhow",     [QUERY_DEADLINE] = "deadline",
        [QUERY_EVERY] = "every",       [QUERY_NUMBER] = "number",
        [QUERY_UNDER] = "under",       [QUERY_ABOUT] = "about",
        [QUERY_PATTERN] = "pattern",
    };
    return names[op];
}
