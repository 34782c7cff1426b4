#include "audit/near.h"

#include "audit/say.h"
#include "base/buf.h"

enum { MAX_DEPTH = 8, TOPIC_ONLY = 10, ALL_THERE = 95 };

/* Alternatives of a query that can be met in part. */
struct parts {
    uint32_t at[NEAR_MAX_PARTS];
    uint32_t count;
};

static uint32_t operand(const struct query_set *set,
                        const struct query_node *node, uint32_t i)
{
    return set->operands[node->first + i];
}

/* --- names -------------------------------------------------------------- */

static void add_concept(struct buf *out, const struct query_set *set,
                        uint32_t concept)
{
    uint32_t count = 0;
    span name = lexicon_name(set->lexicon, concept);
    if (name.len == 0) {
        const span *terms = lexicon_terms(set->lexicon, concept, &count);
        if (count > 0)
            name = terms[0];
    }
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        if (strchr("~*=()", c) == NULL)
            buf_char(out, c == '_' || c == '.' ? ' ' : c);
    }
}

static void add_name(struct buf *out, const struct query_set *set,
                     uint32_t query, uint32_t depth)
{
    static const char *const fixed[] = {
        [QUERY_DEADLINE] = "a time limit for ",
        [QUERY_EVERY] = "a frequency of ",
        [QUERY_NUMBER] = "a number of ",
        [QUERY_OBLIGED] = "a duty about ",
        [QUERY_FORBIDDEN] = "a prohibition of ",
        [QUERY_PERMITTED] = "a permission of ",
        [QUERY_NEGATED] = "a negation of ",
    };
    const struct query_node *node = &set->nodes[query];
    if (node->op == QUERY_CONCEPT) {
        add_concept(out, set, node->concept);
        return;
    }
    if (node->op == QUERY_PATTERN || node->count == 0 || depth == MAX_DEPTH) {
        buf_text(out, "a set form of words");
        return;
    }
    if (node->op < sizeof(fixed) / sizeof(fixed[0]) && fixed[node->op] != NULL)
        buf_text(out, fixed[node->op]);
    bool second = node->op == QUERY_UNDER || node->op == QUERY_ABOUT;
    add_name(out, set, operand(set, node, second ? 1 : 0), depth + 1);
}

const char *near_name(const struct query_set *set, uint32_t query,
                      struct arena *arena)
{
    struct buf name;
    buf_init(&name, 80);
    add_name(&name, set, query, 0);
    const char *copy = arena_text(arena, name.ptr, name.len);
    buf_release(&name);
    return copy;
}

/* "no interpreter" */
static const char *lacking(const struct near_search *s, uint32_t query)
{
    return say(s->arena, "no %s", near_name(s->set, query, s->arena));
}

/* --- search ------------------------------------------------------------- */

static void add_parts(const struct query_set *set, uint32_t query,
                      uint32_t depth, struct parts *parts)
{
    const struct query_node *node = &set->nodes[query];
    if (depth == MAX_DEPTH || parts->count == NEAR_MAX_PARTS)
        return;
    switch (node->op) {
    case QUERY_ANY:
        for (uint32_t i = 0; i < node->count; i++)
            add_parts(set, operand(set, node, i), depth + 1, parts);
        return;
    case QUERY_ANYHOW:
        add_parts(set, operand(set, node, 0), depth + 1, parts);
        return;
    case QUERY_UNDER:
    case QUERY_ABOUT:
        add_parts(set, operand(set, node, 1), depth + 1, parts);
        return;
    case QUERY_ALL:
    case QUERY_SOME:
    case QUERY_SEQ:
    case QUERY_NEAR:
    case QUERY_OBLIGED:
    case QUERY_FORBIDDEN:
    case QUERY_PERMITTED:
    case QUERY_NEGATED:
    case QUERY_DEADLINE:
    case QUERY_EVERY:
    case QUERY_NUMBER:
        parts->at[parts->count++] = query;
        return;
    case QUERY_CONCEPT:
    case QUERY_NO:
    case QUERY_PATTERN:
        return; /* there or not: nothing in between */
    }
}

static bool has_hit(const struct near_search *s, uint32_t query,
                    const struct doc_sentence *in)
{
    struct hits hits = match(s->matcher, query).hits;
    uint32_t low = 0, high = hits.count;
    while (low < high) { /* first hit at or after the sentence's begin */
        uint32_t middle = low + (high - low) / 2;
        if (hits.at[middle].begin < in->word_begin)
            low = middle + 1;
        else
            high = middle;
    }
    return low < hits.count && hits.at[low].begin < in->word_end;
}

/* What an operator asks for beyond its operands. */
static const char *extra(enum query_op op)
{
    switch (op) {
    case QUERY_DEADLINE:
        return "no such time limit";
    case QUERY_EVERY:
        return "not said how often";
    case QUERY_NUMBER:
        return "no such number";
    case QUERY_OBLIGED:
        return "not a duty";
    case QUERY_FORBIDDEN:
        return "not forbidden";
    case QUERY_PERMITTED:
        return "not permitted";
    case QUERY_NEGATED:
        return "not excluded";
    case QUERY_ALL:
    case QUERY_SOME:
    case QUERY_SEQ:
    case QUERY_NEAR:
        return "the words are not together";
    case QUERY_CONCEPT:
    case QUERY_ANY:
    case QUERY_NO:
    case QUERY_ANYHOW:
    case QUERY_UNDER:
    case QUERY_ABOUT:
    case QUERY_PATTERN:
        break;
    }
    return "not stated";
}

/* How much of one alternative the sentence holds. */
static bool compare(const struct near_search *s, uint32_t part,
                    uint32_t sentence, struct near_found *found)
{
    const struct query_node *node = &s->set->nodes[part];
    const struct doc_sentence *in = &s->doc->sentences[sentence];
    uint32_t asked = 0, there = 0, absent = QUERY_NONE;
    for (uint32_t i = 0; i < node->count; i++) {
        uint32_t q = operand(s->set, node, i);
        if (s->set->nodes[q].op == QUERY_NO)
            continue;
        asked++;
        if (has_hit(s, q, in))
            there++;
        else if (absent == QUERY_NONE)
            absent = q;
    }
    if (there == 0)
        return false;
    *found = (struct near_found){
        .sentence = sentence,
        .closeness = there == asked ? ALL_THERE : there * 90 / asked,
        .part = part,
        .absent = absent,
    };
    return true;
}

static struct near_found closest(const struct near_search *s,
                                 const struct parts *parts, uint32_t sentence)
{
    struct near_found best = { .sentence = sentence,
                               .closeness = TOPIC_ONLY,
                               .part = QUERY_NONE };
    for (uint32_t i = 0; i < parts->count; i++) {
        struct near_found found;
        if (compare(s, parts->at[i], sentence, &found) &&
            found.closeness > best.closeness)
            best = found;
    }
    return best;
}

/* Keeps the list sorted: closest first, earlier in the document first. */
static uint32_t insert(struct near_found found[NEAR_MAX], uint32_t count,
                       struct near_found next)
{
    uint32_t at = count;
    while (at > 0 && (found[at - 1].closeness < next.closeness ||
                      (found[at - 1].closeness == next.closeness &&
                       found[at - 1].sentence > next.sentence)))
        at--;
    if (at == NEAR_MAX)
        return count;
    count += count < NEAR_MAX;
    for (uint32_t i = count - 1; i > at; i--)
        found[i] = found[i - 1];
    found[at] = next;
    return count;
}

/* Worded last: most of what is compared is not kept. */
static const char *word(const struct near_search *s,
                        const struct near_found *found)
{
    if (found->part == QUERY_NONE)
        return "on the topic, but does not say this";
    if (found->absent == QUERY_NONE)
        return extra(s->set->nodes[found->part].op);
    return lacking(s, found->absent);
}

uint32_t near_find(const struct near_search *search, uint32_t query,
                   struct near_found found[NEAR_MAX])
{
    struct parts parts = { 0 };
    uint32_t count = 0;
    if (query == QUERY_NONE)
        return 0;
    add_parts(search->set, query, 0, &parts);
    for (uint32_t i = 0; i < search->candidate_count; i++)
        count = insert(found, count,
                       closest(search, &parts, search->candidates[i]));
    for (uint32_t i = 0; i < count; i++)
        found[i].lacks = word(search, &found[i]);
    return count;
}
