#include "cli/cmd_test.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "audit/audit.h"
#include "cli/output.h"
#include "cli/run.h"
#include "report/typeset.h"

enum {
    OUTPUT_MAX = 64 * 1024 * 1024,
    TEXT_SHOWN = 300, /* bytes of a failing example, without --verbose */
};

/* How the verdicts on one criterion's examples fell. */
struct matrix {
    uint32_t count[EXAMPLE_COUNT][VERDICT_COUNT];
    uint32_t failed;
};

struct tester {
    const struct ruleset *ruleset;
    const struct options *options;
    const char *folder; /* holds each example as a file while it is judged */
    struct buf out;
    uint32_t passed, failed;
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

/* --- what is printed --- */

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

static void add_matrix_row(struct tester *t, const struct matrix *matrix,
                           uint32_t kind)
{
    uint32_t all = 0;
    for (uint32_t v = 0; v < VERDICT_COUNT; v++)
        all += matrix->count[kind][v];
    if (all == 0)
        return;
    buf_printf(&t->out, "    %-12s",
               example_kind_name((enum example_kind)kind));
    for (uint32_t v = 0; v < VERDICT_COUNT; v++)
        if (matrix->count[kind][v] > 0)
            buf_printf(&t->out, " %s %u", verdict_name((enum verdict)v),
                       (unsigned)matrix->count[kind][v]);
    buf_char(&t->out, '\n');
}

static void add_matrix(struct tester *t, const struct criterion *c,
                       const struct matrix *matrix)
{
    if (matrix->failed == 0 && !t->options->verbose)
        return;
    buf_printf(&t->out, "%s: %u of %u examples as expected\n", c->id,
               (unsigned)(c->example_count - matrix->failed),
               (unsigned)c->example_count);
    for (uint32_t kind = 0; kind < EXAMPLE_COUNT; kind++)
        add_matrix_row(t, matrix, kind);
}

/* --- judging --- */

static const char *example_path(const struct tester *t, uint32_t i,
                                struct arena *arena)
{
    struct buf path;
    buf_init(&path, 4096);
    buf_printf(&path, "%s/%05u.md", t->folder, (unsigned)i);
    const char *text = arena_text(arena, path.ptr, path.len);
    buf_release(&path);
    return text;
}

static bool write_examples(const struct tester *t, const struct criterion *c,
                           const char **paths, struct arena *arena,
                           struct err *err)
{
    for (uint32_t i = 0; i < c->example_count; i++) {
        paths[i] = example_path(t, i, arena);
        if (!output_write(paths[i], span_of(c->examples[i].text), err))
            return false;
    }
    return true;
}

static void remove_examples(const char *const *paths, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (paths[i] != NULL)
            unlink(paths[i]);
}

static bool judge(const struct tester *t, struct result *result,
                  const struct criterion *c, const char *const *paths,
                  struct arena *arena, struct err *err)
{
    const char *const include[] = { c->id, NULL };
    const char *const exclude[] = { NULL };
    const struct profile only = { .name = c->id, .title = c->title,
                                  .include = include, .exclude = exclude };
    struct audit_options options = {
        .ruleset = t->ruleset,
        .profile = &only,
        .as_of = t->options->as_of,
        .each = true,
        .all_criteria = true,
        .jobs = 1,
    };
    return audit_run(result, &options, paths, c->example_count, arena, err);
}

static const struct criterion_result *verdict_on(const struct result *result,
                                                 const char *path,
                                                 const struct criterion *c)
{
    for (uint32_t i = 0; i < result->unit_count; i++) {
        const struct unit_result *unit = &result->units[i];
        if (unit->document_count != 1 ||
            strcmp(unit->documents[0].path, path) != 0)
            continue;
        for (uint32_t k = 0; k < unit->criterion_count; k++)
            if (unit->criteria[k].criterion == c)
                return &unit->criteria[k];
    }
    return NULL;
}

static void compare(struct tester *t, const struct criterion *c,
                    const struct result *result, const char *const *paths)
{
    struct matrix matrix = { .failed = 0 };
    for (uint32_t i = 0; i < c->example_count; i++) {
        const struct example *example = &c->examples[i];
        const struct criterion_result *r = verdict_on(result, paths[i], c);
        bool ok = r != NULL && is_expected(c, example->kind, r->verdict);
        if (r != NULL)
            matrix.count[example->kind][r->verdict]++;
        matrix.failed += !ok;
        if (!ok || t->options->verbose)
            add_outcome(t, c, example, r, ok);
    }
    add_matrix(t, c, &matrix);
    t->failed += matrix.failed;
    t->passed += c->example_count - matrix.failed;
}

static bool test_criterion(struct tester *t, const struct criterion *c,
                           struct err *err)
{
    if (c->example_count == 0) {
        buf_printf(&t->out, "%s: %s has no examples\n", c->path, c->id);
        return true;
    }
    struct arena arena;
    arena_init(&arena);
    struct result result = { 0 };
    const char **paths =
        arena_alloc(&arena, c->example_count, sizeof(*paths));
    bool ok = write_examples(t, c, paths, &arena, err) &&
              judge(t, &result, c, paths, &arena, err);
    if (ok)
        compare(t, c, &result, paths);
    remove_examples(paths, c->example_count);
    arena_release(&arena);
    return ok;
}

static bool test_all(struct tester *t, struct arena *arena, struct err *err)
{
    for (uint32_t i = 0; i < t->options->args.count; i++) {
        const struct criterion *c = run_criterion(
            t->ruleset, t->options->args.at[i], arena, err);
        if (c == NULL || !test_criterion(t, c, err))
            return false;
    }
    if (t->options->args.count > 0)
        return true;
    for (uint32_t i = 0; i < t->ruleset->criterion_count; i++)
        if (!test_criterion(t, &t->ruleset->criteria[i], err))
            return false;
    return true;
}

/* --- the command --- */

static const char *make_folder(struct arena *arena, struct err *err)
{
    const char *parent = getenv("TMPDIR");
    if (parent == NULL || *parent == '\0')
        parent = "/tmp";
    struct buf path;
    buf_init(&path, 4096);
    buf_printf(&path, "%s/elaudit-test.XXXXXX", parent);
    char *folder = arena_text(arena, path.ptr, path.len);
    buf_release(&path);
    if (mkdtemp(folder) != NULL)
        return folder;
    err_set(err, ERR_SYSTEM, "%s: %s", folder, strerror(errno));
    return NULL;
}

static enum status test_with(struct tester *t, struct arena *arena)
{
    struct err err = { ERR_NONE, "" };
    bool ok = test_all(t, arena, &err);
    if (!ok && err.kind == ERR_CONFIG)
        return run_failed(&err);
    if (!ok) {
        console_error("%s", err.text);
        return STATUS_INTERNAL;
    }
    buf_printf(&t->out, "%u passed, %u failed\n", (unsigned)t->passed,
               (unsigned)t->failed);
    return run_print((span){ t->out.ptr, t->out.len },
                     t->failed > 0 ? STATUS_FINDINGS : STATUS_CLEAN);
}

static enum status exec(struct call *call)
{
    struct err err = { ERR_NONE, "" };
    struct ruleset ruleset;
    if (!run_load(&ruleset, call))
        return STATUS_USAGE;
    enum status status = STATUS_INTERNAL;
    struct tester tester = { .ruleset = &ruleset, .options = &call->options };
    buf_init(&tester.out, OUTPUT_MAX);
    tester.folder = make_folder(call->arena, &err);
    if (tester.folder != NULL) {
        status = test_with(&tester, call->arena);
        rmdir(tester.folder);
    } else {
        console_error("%s", err.text);
    }
    buf_release(&tester.out);
    ruleset_release(&ruleset);
    return status;
}

static const enum option_id options[] = {
    OPTION_AS_OF, OPTION_RULES,   OPTION_VERBOSE,
    OPTION_HELP,  OPTION_VERSION, OPTION_END,
};

const struct command cmd_test = {
    .name = "test",
    .usage = "[OPTION...] [ID...]",
    .summary = "run the examples of the rules and compare the verdicts",
    .details = "Every example is judged as a draft on its own criterion. "
               "Failures are printed with the place of the rule; --verbose "
               "prints all. Exit status 1 when one fails.",
    .options = options,
    .exec = exec,
};
