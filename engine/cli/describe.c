#include "cli/describe.h"

/* Of words in words; deeper ones are not for reading. */
enum { MAX_DEPTH = 24 };

struct teller {
    struct buf *out;
    const struct query_set *set;
    struct concepts_used *concepts;
    uint32_t depth;
};

static void tell(struct teller *t, uint32_t query);

void concepts_used_init(struct concepts_used *concepts,
                        const struct lexicon *lexicon, struct arena *arena)
{
    concepts->count = lexicon_count(lexicon);
    concepts->used = arena_alloc(arena, concepts->count + 1, sizeof(bool));
}

/* A concept without a name is its few terms. */
static void tell_terms(struct teller *t, uint32_t concept)
{
    uint32_t count;
    const span *term = lexicon_terms(t->set->lexicon, concept, &count);
    if (count > 1)
        buf_char(t->out, '(');
    for (uint32_t i = 0; i < count; i++)
        buf_printf(t->out, "%s\"%.*s\"", i == 0 ? "" : " or ",
                   SPAN_ARG(term[i]));
    if (count > 1)
        buf_char(t->out, ')');
}

static void tell_concept(struct teller *t, uint32_t concept)
{
    span name = lexicon_name(t->set->lexicon, concept);
    if (name.len == 0) {
        tell_terms(t, concept);
        return;
    }
    if (concept < t->concepts->count)
        t->concepts->used[concept] = true;
    buf_printf(t->out, "[%.*s]", SPAN_ARG(name));
}

static uint32_t operand(const struct teller *t, const struct query_node *node,
                        uint32_t i)
{
    return t->set->operands[node->first + i];
}

static void tell_list(struct teller *t, const struct query_node *node,
                      const char *between)
{
    if (node->count > 1)
        buf_char(t->out, '(');
    for (uint32_t i = 0; i < node->count; i++) {
        if (i > 0)
            buf_text(t->out, between);
        tell(t, operand(t, node, i));
    }
    if (node->count > 1)
        buf_char(t->out, ')');
}

static void tell_window(struct teller *t, const struct query_node *node)
{
    static const char *const words[] = {
        [WINDOW_SENTENCE] = " in one sentence",
        [WINDOW_BLOCK] = " in one paragraph",
        [WINDOW_SECTION] = " in one section",
        [WINDOW_DOCUMENT] = " in one document",
    };
    tell_list(t, node, " and ");
    if (node->reach > 0)
        buf_printf(t->out, " within %u words", (unsigned)node->reach);
    buf_text(t->out, words[node->window]);
}

static void tell_some(struct teller *t, const struct query_node *node)
{
    buf_printf(t->out, "at least %u of ", (unsigned)node->words);
    tell_window(t, node);
}

static const char *unit_word(enum quantity_unit unit)
{
    static const char *const words[] = {
        [UNIT_NONE] = "",       [UNIT_MINUTE] = " minutes",
        [UNIT_HOUR] = " hours", [UNIT_DAY] = " days",
        [UNIT_SCHOOL_DAY] = " school days", [UNIT_WEEK] = " weeks",
        [UNIT_MONTH] = " months", [UNIT_TERM] = " terms",
        [UNIT_YEAR] = " years",
    };
    return words[unit];
}

static void tell_number(struct teller *t, uint32_t thousandths)
{
    buf_printf(t->out, "%u", (unsigned)(thousandths / 1000));
    if (thousandths % 1000 != 0)
        buf_printf(t->out, ".%u", (unsigned)(thousandths % 1000 / 100));
}

static void tell_parameter(struct teller *t, uint32_t number)
{
    if (number > 0)
        buf_printf(t->out, " (parameter %.*s)",
                   SPAN_ARG(t->set->parameters.at[number - 1]));
}

static void tell_bounds(struct teller *t, const struct query_node *node)
{
    if (node->min > 0) {
        buf_text(t->out, " of at least ");
        tell_number(t, node->min);
    }
    if (node->max != UINT32_MAX) {
        buf_text(t->out, node->min > 0 ? " and at most " : " of at most ");
        tell_number(t, node->max);
    }
    if (node->min > 0 || node->max != UINT32_MAX)
        buf_text(t->out, node->percent ? " percent" : unit_word(node->unit));
    tell_parameter(t, node->min_from);
    if (node->max_from != node->min_from)
        tell_parameter(t, node->max_from);
}

static void tell_deadline(struct teller *t, const struct query_node *node)
{
    tell(t, operand(t, node, 0));
    buf_text(t->out, " with a time limit");
    tell_bounds(t, node);
    if (node->has_from) {
        buf_text(t->out, " counted from ");
        tell(t, operand(t, node, node->count - 1));
    }
}

/* What is looked for is the last operand, the context the first. */
static void tell_context(struct teller *t, const struct query_node *node,
                         const char *between)
{
    tell(t, operand(t, node, 1));
    buf_text(t->out, between);
    tell(t, operand(t, node, 0));
}

static void tell_suffixed(struct teller *t, const struct query_node *node,
                          const char *suffix)
{
    tell(t, operand(t, node, 0));
    buf_text(t->out, suffix);
}

static void tell_every(struct teller *t, const struct query_node *node)
{
    tell(t, operand(t, node, 0));
    buf_text(t->out, " at a stated interval");
    tell_bounds(t, node);
}

static void tell_amount(struct teller *t, const struct query_node *node)
{
    tell(t, operand(t, node, 0));
    buf_text(t->out, " with a number");
    tell_bounds(t, node);
}

static void tell_pattern(struct teller *t, const struct query_node *node)
{
    buf_printf(t->out, "the pattern /%.*s/",
               SPAN_ARG(t->set->patterns[node->pattern].text));
}

static void tell_near(struct teller *t, const struct query_node *node)
{
    tell_list(t, node, " near ");
    buf_printf(t->out, " within %u words", (unsigned)node->words);
}

static void tell_seq(struct teller *t, const struct query_node *node)
{
    tell_list(t, node, ", then ");
    if (node->words > 0)
        buf_printf(t->out, " at most %u words apart", (unsigned)node->words);
}

static void tell_node(struct teller *t, const struct query_node *node)
{
    switch (node->op) {
    case QUERY_CONCEPT: tell_concept(t, node->concept); break;
    case QUERY_ANY: tell_list(t, node, " or "); break;
    case QUERY_ALL: tell_window(t, node); break;
    case QUERY_SOME: tell_some(t, node); break;
    case QUERY_SEQ: tell_seq(t, node); break;
    case QUERY_NEAR: tell_near(t, node); break;
    case QUERY_NO:
        buf_text(t->out, "no ");
        tell(t, operand(t, node, 0));
        break;
    case QUERY_OBLIGED: tell_suffixed(t, node, ", as a duty"); break;
    case QUERY_FORBIDDEN: tell_suffixed(t, node, ", ruled out"); break;
    case QUERY_PERMITTED: tell_suffixed(t, node, ", permitted"); break;
    case QUERY_NEGATED: tell_suffixed(t, node, ", denied"); break;
    case QUERY_ANYHOW: tell_suffixed(t, node, ", negated or not,"); break;
    case QUERY_DEADLINE: tell_deadline(t, node); break;
    case QUERY_EVERY: tell_every(t, node); break;
    case QUERY_NUMBER: tell_amount(t, node); break;
    case QUERY_UNDER: tell_context(t, node, " under a heading on "); break;
    case QUERY_ABOUT: tell_context(t, node, " where the text is about "); break;
    case QUERY_PATTERN: tell_pattern(t, node); break;
    }
}

static void tell(struct teller *t, uint32_t query)
{
    if (query == QUERY_NONE || t->depth == MAX_DEPTH) {
        buf_text(t->out, "...");
        return;
    }
    t->depth++;
    tell_node(t, &t->set->nodes[query]);
    t->depth--;
}

void describe_query(struct buf *out, const struct query_set *set,
                    uint32_t query, struct concepts_used *concepts)
{
    struct teller teller = { out, set, concepts, 0 };
    tell(&teller, query);
}

void describe_concept(struct buf *out, const struct lexicon *lexicon,
                      uint32_t concept, uint32_t most)
{
    uint32_t terms, parts;
    const span *term = lexicon_terms(lexicon, concept, &terms);
    const uint32_t *part = lexicon_parts(lexicon, concept, &parts);
    const char *between = "";
    for (uint32_t i = 0; i < parts; i++, between = ", ")
        buf_printf(out, "%s[%.*s]", between,
                   SPAN_ARG(lexicon_name(lexicon, part[i])));
    for (uint32_t i = 0; i < terms && i < most; i++, between = ", ")
        buf_printf(out, "%s\"%.*s\"", between, SPAN_ARG(term[i]));
    if (terms > most)
        buf_printf(out, " and %u more", (unsigned)(terms - most));
}
