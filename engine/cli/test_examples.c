#include "cli/test_examples.h"

#include "author/trial.h"
#include "cli/json_row.h"
#include "cli/run.h"
#include "report/typeset.h"

enum {
    OUTPUT_MAX = 64 * 1024 * 1024,
    TEXT_SHOWN = 300, /* bytes of a failing example, without --verbose */
    KIND_COLUMN = 12,
    TEXT_LEAST = 6,   /* columns of a number */
};

/* How verdicts fell: what was expected against what was given. An example
 * whose text cannot be read gives none. */
struct matrix {
    uint32_t count[EXAMPLE_COUNT][VERDICT_COUNT];
    uint32_t passed, failed;
};

struct tester {
    const struct options *options;
    bool as_json;
    struct buf out;
    struct buf failures; /* rows of JSON */
    struct matrix all;
};

/* One criterion under test. */
struct test {
    struct tester *tester;
    const struct criterion *criterion;
    struct matrix matrix;
    uint32_t next; /* example that no outcome was heard of yet */
};

/* --- expectations --- */

/* Words that must not occur are `met` by a text without them; what hangs on a
 * fact nobody stated is left to a person instead of missing. */
static bool is_absence(const struct criterion *c, enum verdict verdict)
{
    if (c->is_outdated_entry || c->scope == SCOPE_PHRASE_MUST_NOT_OCCUR)
        return verdict == VERDICT_MET || verdict == VERDICT_MISSING;
    return verdict == VERDICT_MISSING ||
           (verdict == VERDICT_NEEDS_REVIEW && c->condition.fact != NULL);
}

static bool is_expected(const struct criterion *c, enum example_kind kind,
                        enum verdict verdict)
{
    switch (kind) {
    case EXAMPLE_MET: return verdict == VERDICT_MET;
    case EXAMPLE_PARTIAL: return verdict == VERDICT_PARTIAL;
    case EXAMPLE_CONFLICTING: return verdict == VERDICT_CONFLICTING;
    case EXAMPLE_OUTDATED: return verdict == VERDICT_OUTDATED;
    case EXAMPLE_MISSING:
    case EXAMPLE_NEAR_MISS: return is_absence(c, verdict);
    case EXAMPLE_COUNT: break;
    }
    return false;
}

static const char *expected_name(const struct criterion *c,
                                 enum example_kind kind)
{
    switch (kind) {
    case EXAMPLE_MET: return "met";
    case EXAMPLE_PARTIAL: return "partial";
    case EXAMPLE_CONFLICTING: return "conflicting";
    case EXAMPLE_OUTDATED: return "outdated";
    case EXAMPLE_MISSING:
    case EXAMPLE_NEAR_MISS:
        return is_absence(c, VERDICT_MET) ? "met" : "missing";
    case EXAMPLE_COUNT: break;
    }
    return "";
}

/* --- the matrix --- */

static void add_to_matrix(struct matrix *sum, const struct matrix *one)
{
    for (uint32_t kind = 0; kind < EXAMPLE_COUNT; kind++)
        for (uint32_t v = 0; v < VERDICT_COUNT; v++)
            sum->count[kind][v] += one->count[kind][v];
    sum->passed += one->passed;
    sum->failed += one->failed;
}

static bool has_row(const struct matrix *m, uint32_t kind)
{
    for (uint32_t v = 0; v < VERDICT_COUNT; v++)
        if (m->count[kind][v] > 0)
            return true;
    return false;
}

static bool has_column(const struct matrix *m, uint32_t verdict)
{
    for (uint32_t kind = 0; kind < EXAMPLE_COUNT; kind++)
        if (m->count[kind][verdict] > 0)
            return true;
    return false;
}

static int column_width(uint32_t verdict)
{
    int len = (int)strlen(verdict_name((enum verdict)verdict));
    return len < TEXT_LEAST ? TEXT_LEAST : len;
}

static void add_matrix_head(struct buf *out, const struct matrix *m)
{
    buf_printf(out, "    %-*s", KIND_COLUMN, "example");
    for (uint32_t v = 0; v < VERDICT_COUNT; v++)
        if (has_column(m, v))
            buf_printf(out, "  %*s", column_width(v),
                       verdict_name((enum verdict)v));
    buf_char(out, '\n');
}

static void add_matrix_row(struct buf *out, const struct matrix *m,
                           uint32_t kind)
{
    buf_printf(out, "    %-*s", KIND_COLUMN,
               example_kind_name((enum example_kind)kind));
    for (uint32_t v = 0; v < VERDICT_COUNT; v++)
        if (has_column(m, v) && m->count[kind][v] > 0)
            buf_printf(out, "  %*u", column_width(v),
                       (unsigned)m->count[kind][v]);
        else if (has_column(m, v))
            buf_printf(out, "  %*s", column_width(v), "-");
    buf_char(out, '\n');
}

/* Rows are what an example is called, columns the verdicts given. */
static void add_matrix(struct buf *out, const struct matrix *m,
                       const char *of)
{
    buf_printf(out, "%s: %u of %u examples as expected\n", of,
               (unsigned)m->passed, (unsigned)(m->passed + m->failed));
    add_matrix_head(out, m);
    for (uint32_t kind = 0; kind < EXAMPLE_COUNT; kind++)
        if (has_row(m, kind))
            add_matrix_row(out, m, kind);
}

static void add_matrix_json(struct buf *out, const struct matrix *m)
{
    json_open(out, "matrix", '[');
    for (uint32_t kind = 0; kind < EXAMPLE_COUNT; kind++)
        for (uint32_t v = 0; v < VERDICT_COUNT; v++) {
            if (m->count[kind][v] == 0)
                continue;
            json_open(out, NULL, '{');
            json_text(out, "example",
                      example_kind_name((enum example_kind)kind));
            json_text(out, "got", verdict_name((enum verdict)v));
            json_count(out, "count", m->count[kind][v]);
            json_close(out, '}');
        }
    json_close(out, ']');
}

/* --- one example --- */

static void add_text(struct tester *t, const char *text)
{
    span shown = span_of(text);
    bool cut = shown.len > TEXT_SHOWN && !t->options->verbose;
    if (cut)
        shown.len = TEXT_SHOWN;
    buf_text(&t->out, "    ");
    typeset_visible(&t->out, shown);
    buf_text(&t->out, cut ? " ...\n" : "\n");
}

static void add_states(struct tester *t, const struct criterion_result *r)
{
    for (uint32_t i = 0; i < r->element_count; i++)
        buf_printf(&t->out, "    element %u: %s\n", (unsigned)r->elements[i].n,
                   element_state_name(r->elements[i].state));
    if (r->reason != NULL)
        buf_printf(&t->out, "    reason: %s\n", r->reason);
}

static void add_outcome(struct tester *t, const struct criterion *c,
                        const struct example *example,
                        const struct criterion_result *r, bool ok)
{
    buf_printf(&t->out, "%s:%u: %s: %s example: ", c->path,
               (unsigned)example->line, c->id,
               example_kind_name(example->kind));
    if (ok) {
        buf_printf(&t->out, "ok, %s\n", verdict_name(r->verdict));
        return;
    }
    buf_printf(&t->out, "got %s, expected %s\n",
               r == NULL ? "no verdict" : verdict_name(r->verdict),
               expected_name(c, example->kind));
    add_text(t, example->text);
    if (r != NULL)
        add_states(t, r);
}

static void add_failure_row(struct tester *t, const struct criterion *c,
                            const struct example *example,
                            const struct criterion_result *r)
{
    struct buf *out = &t->failures;
    if (out->len > 0)
        buf_text(out, ",");
    buf_text(out, "\n    ");
    json_open(out, NULL, '{');
    json_text(out, "path", c->path);
    json_count(out, "line", example->line);
    json_text(out, "id", c->id);
    json_text(out, "example", example_kind_name(example->kind));
    json_text(out, "expected", expected_name(c, example->kind));
    json_text(out, "got", r == NULL ? NULL : verdict_name(r->verdict));
    json_close(out, '}');
}

/* r is NULL when the example could not be judged. */
static void take_verdict(struct test *test, uint32_t example,
                         const struct criterion_result *r)
{
    struct tester *t = test->tester;
    const struct criterion *c = test->criterion;
    const struct example *e = &c->examples[example];
    bool ok = r != NULL && is_expected(c, e->kind, r->verdict);
    if (r != NULL)
        test->matrix.count[e->kind][r->verdict]++;
    test->matrix.passed += ok;
    test->matrix.failed += !ok;
    if (t->as_json && !ok)
        add_failure_row(t, c, e, r);
    else if (!t->as_json && (!ok || t->options->verbose))
        add_outcome(t, c, e, r, ok);
}

static void take_unjudged(struct test *test, uint32_t before)
{
    while (test->next < before)
        take_verdict(test, test->next++, NULL);
}

static void hear(void *context, const struct trial_outcome *outcome)
{
    struct test *test = context;
    take_unjudged(test, outcome->example);
    take_verdict(test, outcome->example, &outcome->judgements[0].result);
    test->next = outcome->example + 1;
}

/* --- one criterion --- */

static void add_criterion(struct tester *t, const struct test *test)
{
    const struct matrix *m = &test->matrix;
    if (t->as_json) {
        json_line(&t->out, "    ");
        json_open(&t->out, NULL, '{');
        json_text(&t->out, "id", test->criterion->id);
        json_count(&t->out, "examples", m->passed + m->failed);
        json_count(&t->out, "as_expected", m->passed);
        add_matrix_json(&t->out, m);
        json_close(&t->out, '}');
    } else if (test->criterion->example_count == 0) {
        buf_printf(&t->out, "%s: %s has no examples\n", test->criterion->path,
                   test->criterion->id);
    } else if (m->failed > 0 || t->options->verbose) {
        add_matrix(&t->out, m, test->criterion->id);
    }
}

static bool test_criterion(struct tester *t, const struct ruleset *ruleset,
                           const struct criterion *c, struct err *err)
{
    struct test test = { .tester = t, .criterion = c };
    struct slice slice;
    struct arena arena;
    arena_init(&arena);
    slice_init(&slice, ruleset, c, &arena);
    slice_seal(&slice);
    const struct trial trial = { &slice, t->options->as_of, hear, &test };
    bool ok = trial_run(&trial, err);
    if (ok) {
        take_unjudged(&test, c->example_count);
        add_criterion(t, &test);
        add_to_matrix(&t->all, &test.matrix);
    }
    arena_release(&arena);
    return ok;
}

/* --- all of them --- */

static void add_end(struct tester *t, const struct selection *s)
{
    if (t->as_json) {
        buf_text(&t->out, "\n  ],\n  \"failures\": [");
        buf_span(&t->out, (span){ t->failures.ptr, t->failures.len });
        buf_text(&t->out, t->failures.len > 0 ? "\n  ],\n  " : "],\n  ");
        add_matrix_json(&t->out, &t->all);
        buf_printf(&t->out, ",\n  \"passed\": %u,\n  \"failed\": %u\n}\n",
                   (unsigned)t->all.passed, (unsigned)t->all.failed);
        return;
    }
    if (s->count > 1 && (t->all.failed > 0 || t->options->verbose))
        add_matrix(&t->out, &t->all, "all criteria");
    buf_printf(&t->out, "%u passed, %u failed\n", (unsigned)t->all.passed,
               (unsigned)t->all.failed);
}

static bool test_all(struct tester *t, const struct selection *s,
                     struct err *err)
{
    if (t->as_json)
        buf_text(&t->out, "{\n  \"criteria\": [");
    for (uint32_t i = 0; i < s->count; i++)
        if (!test_criterion(t, s->ruleset, s->at[i], err))
            return false;
    add_end(t, s);
    return true;
}

enum status test_examples(const struct call *call,
                          const struct selection *selection, bool as_json)
{
    struct err err = { ERR_NONE, "" };
    struct tester t = { .options = &call->options, .as_json = as_json };
    buf_init(&t.out, OUTPUT_MAX);
    buf_init(&t.failures, OUTPUT_MAX);
    bool done = test_all(&t, selection, &err);
    buf_release(&t.failures);
    if (done)
        return run_print(&t.out, t.all.failed > 0 ? STATUS_FINDINGS
                                                  : STATUS_CLEAN);
    console_error("%s", err.text);
    buf_release(&t.out);
    return STATUS_INTERNAL;
}
