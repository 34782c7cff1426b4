#include "author/imply.h"

static const struct query_node *node_at(const struct query_set *set,
                                        uint32_t query)
{
    return &set->nodes[query];
}

static uint32_t operand(const struct query_set *set,
                        const struct query_node *node, uint32_t i)
{
    return set->operands[node->first + i];
}

static bool is_no(const struct query_set *set, uint32_t query)
{
    return node_at(set, query)->op == QUERY_NO;
}

/* --- concepts ------------------------------------------------------------ */

static bool has_term(const struct lexicon *lexicon, uint32_t concept,
                     span term)
{
    uint32_t count;
    const span *terms = lexicon_terms(lexicon, concept, &count);
    for (uint32_t i = 0; i < count; i++)
        if (span_equal(terms[i], term))
            return true;
    const uint32_t *parts = lexicon_parts(lexicon, concept, &count);
    for (uint32_t i = 0; i < count; i++)
        if (has_term(lexicon, parts[i], term))
            return true;
    return false;
}

/* Is every term of a one of b, those of included concepts too? */
static bool concept_in(const struct lexicon *lexicon, uint32_t a, uint32_t b)
{
    uint32_t count;
    if (a == b)
        return true;
    const span *terms = lexicon_terms(lexicon, a, &count);
    for (uint32_t i = 0; i < count; i++)
        if (!has_term(lexicon, b, terms[i]))
            return false;
    const uint32_t *parts = lexicon_parts(lexicon, a, &count);
    for (uint32_t i = 0; i < count; i++)
        if (!concept_in(lexicon, parts[i], b))
            return false;
    return true;
}

static uint32_t lesser(uint32_t a, uint32_t b)
{
    return a == 0 || (b != 0 && b < a) ? b : a;
}

/* Words outside of brackets, at least. */
static uint32_t term_words(span term)
{
    uint32_t words = 0, depth = 0;
    bool inside = false;
    for (size_t i = 0; i < term.len; i++) {
        char c = term.ptr[i];
        bool is_word = c != ' ' && c != '(' && c != ')' && depth == 0;
        words += is_word && !inside;
        inside = is_word;
        depth += c == '(';
        depth -= c == ')' && depth > 0;
    }
    return words == 0 ? 1 : words;
}

static uint32_t concept_words(const struct lexicon *lexicon, uint32_t concept)
{
    uint32_t count, least = 0;
    const span *terms = lexicon_terms(lexicon, concept, &count);
    for (uint32_t i = 0; i < count; i++)
        least = lesser(least, term_words(terms[i]));
    const uint32_t *parts = lexicon_parts(lexicon, concept, &count);
    for (uint32_t i = 0; i < count; i++)
        least = lesser(least, concept_words(lexicon, parts[i]));
    return least;
}

/* --- lengths ------------------------------------------------------------- */

static uint32_t least_of(const struct query_set *set,
                         const struct query_node *node)
{
    uint32_t least = 0;
    for (uint32_t i = 0; i < node->count; i++)
        least = lesser(least, imply_least_words(set, operand(set, node, i)));
    return least;
}

/* Of operands that may lie on each other. */
static uint32_t longest_of(const struct query_set *set,
                           const struct query_node *node)
{
    uint32_t longest = 0;
    for (uint32_t i = 0; i < node->count; i++) {
        uint32_t words = imply_least_words(set, operand(set, node, i));
        longest = words > longest ? words : longest;
    }
    return longest;
}

static uint32_t sum_of(const struct query_set *set,
                       const struct query_node *node)
{
    uint32_t sum = 0;
    for (uint32_t i = 0; i < node->count; i++)
        sum += imply_least_words(set, operand(set, node, i));
    return sum;
}

uint32_t imply_least_words(const struct query_set *set, uint32_t query)
{
    const struct query_node *node = node_at(set, query);
    switch (node->op) {
    case QUERY_CONCEPT: return concept_words(set->lexicon, node->concept);
    case QUERY_ANY:
    case QUERY_SOME: return least_of(set, node);
    case QUERY_ALL:
    case QUERY_NEAR: return longest_of(set, node);
    case QUERY_SEQ: return sum_of(set, node);
    case QUERY_OBLIGED:
    case QUERY_FORBIDDEN:
    case QUERY_PERMITTED:
    case QUERY_NEGATED:
    case QUERY_ANYHOW:
    case QUERY_DEADLINE:
    case QUERY_EVERY:
    case QUERY_NUMBER: return imply_least_words(set, operand(set, node, 0));
    case QUERY_UNDER:
    case QUERY_ABOUT: return imply_least_words(set, operand(set, node, 1));
    case QUERY_PATTERN: return 1;
    case QUERY_NO: break;
    }
    return 0;
}

/* --- implication --------------------------------------------------------- */

static bool any_holds(const struct query_set *set, uint32_t a,
                      const struct query_node *any)
{
    for (uint32_t i = 0; i < any->count; i++)
        if (imply_holds(set, a, operand(set, any, i)))
            return true;
    return false;
}

static bool each_implies(const struct query_set *set,
                         const struct query_node *any, uint32_t b)
{
    for (uint32_t i = 0; i < any->count; i++)
        if (!imply_holds(set, operand(set, any, i), b))
            return false;
    return true;
}

/* Some operand, all of which stand in the sentence. */
static bool one_implies(const struct query_set *set,
                        const struct query_node *node, uint32_t b)
{
    for (uint32_t i = 0; i < node->count; i++) {
        uint32_t o = operand(set, node, i);
        if (!is_no(set, o) && imply_holds(set, o, b))
            return true;
    }
    return false;
}

/* By what a hit of a is made of. */
static bool parts_imply(const struct query_set *set,
                        const struct query_node *a, uint32_t b)
{
    switch (a->op) {
    case QUERY_ANY: return each_implies(set, a, b);
    case QUERY_ALL:
        return a->window == WINDOW_SENTENCE && one_implies(set, a, b);
    case QUERY_SEQ:
    case QUERY_NEAR: return one_implies(set, a, b);
    case QUERY_OBLIGED:
    case QUERY_FORBIDDEN:
    case QUERY_PERMITTED:
    case QUERY_NEGATED:
    case QUERY_ANYHOW:
    case QUERY_DEADLINE:
    case QUERY_EVERY:
    case QUERY_NUMBER: return imply_holds(set, operand(set, a, 0), b);
    case QUERY_UNDER:
    case QUERY_ABOUT: return imply_holds(set, operand(set, a, 1), b);
    case QUERY_CONCEPT:
    case QUERY_SOME:
    case QUERY_NO:
    case QUERY_PATTERN: break;
    }
    return false;
}

bool imply_holds(const struct query_set *set, uint32_t a, uint32_t b)
{
    const struct query_node *x = node_at(set, a), *y = node_at(set, b);
    if (a == b)
        return true;
    if (x->op == QUERY_CONCEPT && y->op == QUERY_CONCEPT)
        return concept_in(set->lexicon, x->concept, y->concept);
    if (y->op == QUERY_ANY && any_holds(set, a, y))
        return true;
    if (y->op == QUERY_ANYHOW && imply_holds(set, a, operand(set, y, 0)))
        return true;
    return parts_imply(set, x, b);
}

/* --- what finds nothing -------------------------------------------------- */

static const char *first_never(const struct query_set *set,
                               const struct query_node *node)
{
    for (uint32_t i = 0; i < node->count; i++) {
        uint32_t o = operand(set, node, i);
        const char *why = is_no(set, o) ? NULL : imply_never(set, o);
        if (why != NULL)
            return why;
    }
    return NULL;
}

static bool is_excluded(const struct query_set *set,
                        const struct query_node *all)
{
    for (uint32_t i = 0; i < all->count; i++) {
        uint32_t no = operand(set, all, i);
        for (uint32_t k = 0; is_no(set, no) && k < all->count; k++) {
            uint32_t o = operand(set, all, k);
            if (!is_no(set, o) &&
                imply_holds(set, o, operand(set, node_at(set, no), 0)))
                return true;
        }
    }
    return false;
}

static const char *all_never(const struct query_set *set,
                             const struct query_node *node)
{
    const char *why = first_never(set, node);
    if (why == NULL && is_excluded(set, node))
        why = "a no(...) rules out what another operand finds";
    return why;
}

static const char *near_never(const struct query_set *set,
                              const struct query_node *node)
{
    const char *why = first_never(set, node);
    if (why == NULL && longest_of(set, node) > node->words)
        why = "an operand has more words than 'within' allows";
    return why;
}

static const char *any_never(const struct query_set *set,
                             const struct query_node *node)
{
    const char *why = NULL;
    for (uint32_t i = 0; i < node->count; i++) {
        why = imply_never(set, operand(set, node, i));
        if (why == NULL)
            return NULL;
    }
    return why;
}

/* Too few operands that can be found. */
static const char *some_never(const struct query_set *set,
                              const struct query_node *node)
{
    uint32_t possible = 0;
    for (uint32_t i = 0; i < node->count; i++) {
        uint32_t o = operand(set, node, i);
        possible += !is_no(set, o) && imply_never(set, o) == NULL;
    }
    return possible < node->words ? "fewer operands can be found than are "
                                    "asked for"
                                  : NULL;
}

static const char *limit_never(const struct query_set *set,
                               const struct query_node *node)
{
    const char *why = first_never(set, node);
    if (why == NULL && node->max != UINT32_MAX && node->min > node->max)
        why = "the least allowed is more than the most";
    return why;
}

const char *imply_never(const struct query_set *set, uint32_t query)
{
    const struct query_node *node = node_at(set, query);
    switch (node->op) {
    case QUERY_CONCEPT:
        return concept_words(set->lexicon, node->concept) == 0
                   ? "the concept has no terms"
                   : NULL;
    case QUERY_ANY: return any_never(set, node);
    case QUERY_SOME: return some_never(set, node);
    case QUERY_ALL: return all_never(set, node);
    case QUERY_NEAR: return near_never(set, node);
    case QUERY_DEADLINE:
    case QUERY_EVERY:
    case QUERY_NUMBER: return limit_never(set, node);
    case QUERY_SEQ:
    case QUERY_OBLIGED:
    case QUERY_FORBIDDEN:
    case QUERY_PERMITTED:
    case QUERY_NEGATED:
    case QUERY_ANYHOW:
    case QUERY_UNDER:
    case QUERY_ABOUT: return first_never(set, node);
    case QUERY_NO:
    case QUERY_PATTERN: break;
    }
    return NULL;
}
