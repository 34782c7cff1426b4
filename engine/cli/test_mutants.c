#include "cli/test_mutants.h"

#include "author/mutant.h"
#include "author/position.h"
#include "cli/describe.h"
#include "cli/json_row.h"
#include "cli/run.h"

enum {
    OUTPUT_MAX = 64 * 1024 * 1024,
    MOST_SHOWN = 100, /* bytes of an operand in words */
};

struct teller {
    struct buf out;
    const struct ruleset *ruleset;
    struct positions positions;
    struct concepts_used concepts;
    bool as_json;
    uint32_t all[MUTATION_COUNT], noticed[MUTATION_COUNT];
    struct arena *arena; /* of one criterion */
};

/* --- a fault in words ---------------------------------------------------- */

static const struct query_node *node_of(const struct teller *t,
                                        const struct mutant *m)
{
    return &t->ruleset->queries.nodes[m->node];
}

/* Cut after whole characters. */
static void add_short(struct buf *out, span text)
{
    size_t len = text.len < MOST_SHOWN ? text.len : MOST_SHOWN;
    while (len < text.len && len > 0 &&
           ((unsigned char)text.ptr[len] & 0xc0) == 0x80)
        len--;
    buf_add(out, text.ptr, len);
    if (len < text.len)
        buf_text(out, " ...");
}

static void add_operand(struct teller *t, struct buf *out, uint32_t query)
{
    struct buf words;
    buf_init(&words, OUTPUT_MAX);
    describe_query(&words, &t->ruleset->queries, query, &t->concepts);
    add_short(out, (span){ words.ptr, words.len });
    buf_release(&words);
}

static void add_term(struct teller *t, struct buf *out, const struct mutant *m)
{
    span name = lexicon_name(t->ruleset->lexicon, node_of(t, m)->concept);
    if (name.len > 0)
        buf_printf(out, "%.*s ", SPAN_ARG(name));
    buf_printf(out, "without the term \"%.*s\"", SPAN_ARG(m->term));
}

static void add_thousandths(struct buf *out, uint32_t value)
{
    buf_printf(out, "%u", (unsigned)(value / 1000));
    if (value % 1000 != 0)
        buf_printf(out, ".%03u", (unsigned)(value % 1000));
}

static void add_limit(struct buf *out, const struct query_node *old,
                      const struct query_node *now)
{
    bool is_max = old->max != now->max;
    if (old->op == QUERY_SOME) {
        buf_printf(out, "'some' of at least %u instead of %u",
                   (unsigned)now->words, (unsigned)old->words);
        return;
    }
    buf_printf(out, "'%s' of at %s ", query_op_name(old->op),
               is_max ? "most" : "least");
    add_thousandths(out, is_max ? now->max : now->min);
    buf_text(out, " instead of ");
    add_thousandths(out, is_max ? old->max : old->min);
}

static void add_fault(struct teller *t, struct buf *out,
                      const struct mutant *m)
{
    const struct query_node *old = node_of(t, m), *now = &m->changed;
    const char *op = query_op_name(old->op);
    bool is_reach = now->reach != old->reach;
    buf_printf(out, "%s: ", root_name(m->root, t->arena));
    switch (m->kind) {
    case MUTATION_OPERAND:
    case MUTATION_NO:
        buf_printf(out, "'%s' without ", op);
        add_operand(t, out, m->operand);
        break;
    case MUTATION_TERM: add_term(t, out, m); break;
    case MUTATION_MODALITY:
        buf_printf(out, "'%s' instead of '%s'", query_op_name(now->op), op);
        break;
    case MUTATION_LIMIT: add_limit(out, old, now); break;
    case MUTATION_WINDOW:
        buf_printf(out, "'%s' in the document instead of a smaller window",
                   op);
        break;
    case MUTATION_WITHIN:
        buf_printf(out, "'%s' within %u words instead of %u", op,
                   (unsigned)(is_reach ? now->reach : now->words),
                   (unsigned)(is_reach ? old->reach : old->words));
        break;
    case MUTATION_UNLESS: buf_text(out, "left out"); break;
    case MUTATION_COUNT: break;
    }
}

/* --- where it stands ----------------------------------------------------- */

static uint32_t number_of_term(const struct lexicon *lexicon, uint32_t concept,
                               span term)
{
    uint32_t count, i = 0;
    const span *terms = lexicon_terms(lexicon, concept, &count);
    while (i < count && !span_equal(terms[i], term))
        i++;
    return i + 1;
}

static struct position place_of(struct teller *t, const struct criterion *c,
                                const struct mutant *m)
{
    const struct lexicon *lexicon = t->ruleset->lexicon;
    if (m->kind != MUTATION_TERM)
        return position_of_root(&t->positions, c, m->root);
    uint32_t concept = node_of(t, m)->concept;
    span name = lexicon_name(lexicon, concept);
    if (name.len == 0)
        return position_of_term(&t->positions, c, m->root, m->term);
    return position_of_concept(&t->positions, name,
                               number_of_term(lexicon, concept, m->term));
}

/* --- the report ---------------------------------------------------------- */

static void tell_row(struct teller *t, const struct criterion *c,
                     const struct mutant *m)
{
    struct position at = place_of(t, c, m);
    struct buf fault;
    buf_init(&fault, OUTPUT_MAX);
    add_fault(t, &fault, m);
    json_line(&t->out, "      ");
    json_open(&t->out, NULL, '{');
    json_text(&t->out, "path", at.path);
    json_count(&t->out, "line", at.line);
    json_text(&t->out, "fault", fault.ptr);
    json_close(&t->out, '}');
    buf_release(&fault);
}

static bool is_same_concept(const struct mutant *a, const struct mutant *b)
{
    return a->kind == MUTATION_TERM && b->kind == MUTATION_TERM &&
           a->node == b->node && a->root.part == b->root.part &&
           a->root.index == b->root.index;
}

/* Terms of one concept share a line; returns how many mutants it told. */
static uint32_t tell_line(struct teller *t, const struct criterion *c,
                          const struct mutant_list *list, uint32_t i)
{
    const struct mutant *m = &list->at[i];
    struct position at = place_of(t, c, m);
    uint32_t told = 1;
    buf_printf(&t->out, "%s:%u: %s: ", at.path, (unsigned)at.line, c->id);
    add_fault(t, &t->out, m);
    for (; i + told < list->count && is_same_concept(m, m + told); told++)
        if (!m[told].noticed)
            buf_printf(&t->out, ", or \"%.*s\"", SPAN_ARG(m[told].term));
    buf_char(&t->out, '\n');
    return told;
}

static void tell_survivors(struct teller *t, const struct criterion *c,
                           const struct mutant_list *list)
{
    uint32_t told;
    for (uint32_t i = 0; i < list->count; i += told) {
        told = 1;
        if (list->at[i].noticed)
            continue;
        if (t->as_json)
            tell_row(t, c, &list->at[i]);
        else
            told = tell_line(t, c, list, i);
    }
}

static void tell_list(struct teller *t, const struct criterion *c,
                      const struct mutant_list *list)
{
    if (t->as_json) {
        json_line(&t->out, "    ");
        json_open(&t->out, NULL, '{');
        json_text(&t->out, "id", c->id);
        json_count(&t->out, "noticed", list->noticed);
        json_count(&t->out, "total", list->count);
        json_open(&t->out, "survivors", '[');
    }
    tell_survivors(t, c, list);
    if (t->as_json)
        buf_text(&t->out, "]}");
    else
        buf_printf(&t->out, "%s: %u of %u faults noticed\n", c->id,
                   (unsigned)list->noticed, (unsigned)list->count);
}

static void count_mutants(struct teller *t, const struct mutant_list *list)
{
    for (uint32_t i = 0; i < list->count; i++) {
        t->all[list->at[i].kind]++;
        t->noticed[list->at[i].kind] += list->at[i].noticed;
    }
}

static uint32_t sum(const uint32_t counts[MUTATION_COUNT])
{
    uint32_t all = 0;
    for (uint32_t kind = 0; kind < MUTATION_COUNT; kind++)
        all += counts[kind];
    return all;
}

static bool tell_criterion(struct teller *t, const struct call *call,
                           const struct criterion *c,
                           const struct usage *usage, struct err *err)
{
    struct mutant_list list;
    struct arena arena;
    arena_init(&arena);
    t->arena = &arena;
    bool ok = mutants_try(&list, t->ruleset, c, usage, call->options.as_of,
                          &arena, err);
    if (ok) {
        tell_list(t, c, &list);
        count_mutants(t, &list);
    }
    arena_release(&arena);
    return ok;
}

static uint32_t percent(uint32_t part, uint32_t whole)
{
    return whole == 0 ? 100 : (uint32_t)((uint64_t)part * 100 / whole);
}

static void end_json(struct teller *t)
{
    buf_text(&t->out, "\n  ],\n  \"kinds\": [");
    for (uint32_t kind = 0; kind < MUTATION_COUNT; kind++) {
        json_line(&t->out, "    ");
        json_open(&t->out, NULL, '{');
        json_text(&t->out, "kind", mutation_name((enum mutation)kind));
        json_count(&t->out, "noticed", t->noticed[kind]);
        json_count(&t->out, "total", t->all[kind]);
        json_close(&t->out, '}');
    }
    buf_printf(&t->out, "\n  ],\n  \"noticed\": %u,\n  \"total\": %u\n}\n",
               (unsigned)sum(t->noticed), (unsigned)sum(t->all));
}

static void end_text(struct teller *t, uint32_t criteria)
{
    uint32_t noticed = sum(t->noticed), all = sum(t->all);
    for (uint32_t kind = 0; kind < MUTATION_COUNT; kind++)
        if (t->all[kind] > 0)
            buf_printf(&t->out, "  %-10s %u of %u\n",
                       mutation_name((enum mutation)kind),
                       (unsigned)t->noticed[kind], (unsigned)t->all[kind]);
    buf_printf(&t->out, "%u of %u faults noticed in %u criteri%s (%u %%)\n",
               (unsigned)noticed, (unsigned)all, (unsigned)criteria,
               criteria == 1 ? "on" : "a",
               (unsigned)percent(noticed, all));
}

static bool tell_all(struct teller *t, const struct call *call,
                     const struct selection *s, struct err *err)
{
    struct usage usage;
    usage_of(&usage, s->ruleset, call->arena);
    if (t->as_json)
        buf_text(&t->out, "{\n  \"criteria\": [");
    for (uint32_t i = 0; i < s->count; i++)
        if (!tell_criterion(t, call, s->at[i], &usage, err))
            return false;
    if (t->as_json)
        end_json(t);
    else
        end_text(t, s->count);
    return true;
}

enum status test_mutants(const struct call *call,
                         const struct selection *selection, bool as_json)
{
    struct err err = { ERR_NONE, "" };
    struct teller t = { .ruleset = selection->ruleset, .as_json = as_json };
    positions_init(&t.positions, call->options.rules, call->arena);
    concepts_used_init(&t.concepts, t.ruleset->lexicon, call->arena);
    buf_init(&t.out, OUTPUT_MAX);
    bool done = tell_all(&t, call, selection, &err);
    bool lacks = call->options.strict &&
                 percent(sum(t.noticed), sum(t.all)) < MUTANTS_WANTED;
    if (done)
        return run_print(&t.out, lacks ? STATUS_FINDINGS : STATUS_CLEAN);
    console_error("%s", err.text);
    buf_release(&t.out);
    return STATUS_INTERNAL;
}
