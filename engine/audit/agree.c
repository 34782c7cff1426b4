#include "audit/agree.h"

/* Keys of things that must not be compared get different high bits. */
enum { KEY_LENGTH, KEY_COUNT, KEY_PERCENT };

static bool is_amount(const struct quantity *q)
{
    return q->kind == QUANTITY_AMOUNT || q->kind == QUANTITY_PERCENT ||
           q->kind == QUANTITY_DURATION || q->kind == QUANTITY_DEADLINE;
}

static bool is_about(const struct query_node *node, const struct quantity *q)
{
    switch (node->op) {
    case QUERY_DEADLINE:
        return q->kind == QUANTITY_DEADLINE && q->unit != UNIT_NONE;
    case QUERY_EVERY:
        return q->kind == QUANTITY_FREQUENCY && q->unit != UNIT_NONE;
    case QUERY_NUMBER:
        return is_amount(q) && node->percent == (q->kind == QUANTITY_PERCENT) &&
               (node->unit == UNIT_NONE) == (q->unit == UNIT_NONE);
    default:
        return false;
    }
}

static uint64_t length_of(const struct quantity *q)
{
    if (q->unit == UNIT_MINUTE || q->unit == UNIT_HOUR)
        return (uint64_t)q->value * (q->unit == UNIT_HOUR ? 60 : 1);
    uint64_t days = quantity_days(q->value, q->unit);
    return q->kind == QUANTITY_FREQUENCY && q->times > 1 ? days / q->times
                                                         : days;
}

static uint64_t key_of(const struct quantity *q)
{
    if (q->kind == QUANTITY_PERCENT)
        return (uint64_t)KEY_PERCENT << 60 | q->value;
    if (q->unit == UNIT_NONE)
        return (uint64_t)KEY_COUNT << 60 | q->value;
    return (uint64_t)KEY_LENGTH << 60 | length_of(q);
}

const struct quantity *agree_amount(const struct provisions *provisions,
                                    const struct query_node *node,
                                    struct hit hit, uint64_t *key)
{
    const struct provisions *p = provisions;
    const struct quantity *only = NULL;
    for (uint32_t i = provisions_quantity(p, hit.begin);
         i < p->quantity_count && p->quantities[i].begin < hit.end; i++) {
        const struct quantity *q = &p->quantities[i];
        if (q->end > hit.end || q->value == 0 || !is_about(node, q))
            continue;
        if (only != NULL && key_of(only) != key_of(q))
            return NULL;
        only = q;
    }
    if (only != NULL)
        *key = key_of(only);
    return only;
}

static bool has_inside(struct hits hits, struct range range)
{
    uint32_t i = hits_from(hits, range.begin);
    return i < hits.count && hits.at[i].end <= range.end;
}

uint32_t agree_owner(const struct provisions *provisions, struct hit hit,
                     const struct hits *owners, uint32_t count)
{
    const struct clause *clause =
        &provisions->clauses[provisions->clause_of[hit.begin]];
    uint32_t found = count;
    for (uint32_t i = 0; i < count; i++) {
        if (!has_inside(owners[i], clause->actor))
            continue;
        if (found != count)
            return count;
        found = i;
    }
    return found;
}
