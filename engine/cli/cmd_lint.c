#include "cli/cmd_lint.h"

#include "author/lint_queries.h"
#include "author/lint_records.h"
#include "author/lint_source.h"
#include "author/lint_words.h"
#include "cli/json_row.h"
#include "cli/run.h"
#include "cli/selection.h"
#include "report/typeset.h"
#include "rule/pack_load.h"

enum { OUTPUT_MAX = 64 * 1024 * 1024 };

/* --- a pack that does not load ------------------------------------------- */

/* Splits "path:line: message" and drops the excerpt below it; a problem
 * without a line is one of line 1. */
static void add_problem(struct lint *lint, const char *problem)
{
    size_t len = strcspn(problem, "\n");
    const char *text = arena_text(lint->arena, problem, len);
    size_t path = strcspn(text, ":");
    const char *rest = text + path;
    uint32_t line = 0;
    if (*rest == ':')
        rest++;
    while (*rest >= '0' && *rest <= '9')
        line = line * 10 + (uint32_t)(*rest++ - '0');
    rest += strspn(rest, ": ");
    struct position at = { arena_text(lint->arena, text, path),
                           line == 0 ? 1 : line };
    remark_add(lint, NULL, at,
               (struct remark){ .severity = REMARK_ERROR,
                                .check = "unusable",
                                .text = rest,
                                .advice = "correct it; more is looked at when "
                                          "the pack loads" });
}

/* --- the lints ----------------------------------------------------------- */

static void lint_criterion(struct lint *lint, const struct criterion *c)
{
    lint_queries(lint, c);
    lint_own_terms(lint, c);
    lint_record(lint, c);
}

static void lint_selection(struct lint *lint, const struct selection *s)
{
    for (uint32_t i = 0; i < s->count; i++) {
        lint_criterion(lint, s->at[i]);
        if (!s->is_whole)
            lint_source(lint, s->at[i]->path);
    }
    if (!s->is_whole)
        return;
    lint_lexicon(lint);
    lint_authorities(lint);
    lint_source(lint, NULL);
}

/* --- the report ---------------------------------------------------------- */

static void add_row(struct buf *out, const struct remark *r)
{
    buf_printf(out, "%s:%u: %s: ", r->at.path, (unsigned)r->at.line,
               remark_severity_name(r->severity));
    if (r->criterion != NULL)
        buf_printf(out, "%s: ", r->criterion);
    typeset_visible(out, span_of(r->text));
    buf_printf(out, " (%s)\n", r->advice);
}

static void add_object(struct buf *out, const struct remark *r)
{
    json_line(out, "    ");
    json_open(out, NULL, '{');
    json_text(out, "path", r->at.path);
    json_count(out, "line", r->at.line);
    json_text(out, "severity", remark_severity_name(r->severity));
    json_text(out, "check", r->check);
    json_text(out, "criterion", r->criterion);
    json_text(out, "text", r->text);
    json_text(out, "advice", r->advice);
    json_close(out, '}');
}

static void add_report(struct buf *out, const struct lint *lint, bool as_json)
{
    if (as_json)
        buf_text(out, "{\n  \"remarks\": [");
    for (uint32_t i = 0; i < lint->remarks.count; i++)
        if (as_json)
            add_object(out, &lint->remarks.at[i]);
        else
            add_row(out, &lint->remarks.at[i]);
    if (as_json)
        buf_printf(out, "%s],\n  \"errors\": %u,\n  \"warnings\": %u\n}\n",
                   lint->remarks.count > 0 ? "\n  " : "",
                   (unsigned)lint->errors, (unsigned)lint->warnings);
    else
        buf_printf(out, "%u error%s, %u warning%s\n", (unsigned)lint->errors,
                   lint->errors == 1 ? "" : "s", (unsigned)lint->warnings,
                   lint->warnings == 1 ? "" : "s");
}

static enum status print(struct lint *lint, const struct options *options,
                         bool as_json)
{
    struct buf out;
    buf_init(&out, OUTPUT_MAX);
    remark_sort(lint);
    add_report(&out, lint, as_json);
    bool bad = lint->errors > 0 || (options->strict && lint->warnings > 0);
    return run_print(&out, bad ? STATUS_FINDINGS : STATUS_CLEAN);
}

static enum status lint_loaded(struct call *call, struct lint *lint,
                               bool as_json)
{
    struct err err = { ERR_NONE, "" };
    struct selection selection;
    if (!selection_init(&selection, lint->ruleset, call, &err))
        return run_failed(&err);
    usage_of(&lint->usage, lint->ruleset, call->arena);
    lint_selection(lint, &selection);
    return print(lint, &call->options, as_json);
}

static enum status lint_unusable(struct call *call, struct lint *lint,
                                 const struct problems *problems, bool as_json)
{
    for (uint32_t i = 0; i < problems->count; i++)
        add_problem(lint, problems->text[i]);
    if (problems->more > 0)
        console_error("and %u more problems", (unsigned)problems->more);
    return print(lint, &call->options, as_json);
}

static enum status exec(struct call *call)
{
    struct err err = { ERR_NONE, "" };
    struct problems problems = { .count = 0 };
    struct ruleset ruleset;
    struct positions positions;
    bool as_json = false;
    if (!selection_format(&call->options, "remarks are listed", &as_json,
                          &err))
        return run_failed(&err);
    positions_init(&positions, call->options.rules, call->arena);
    struct lint lint = { .ruleset = &ruleset, .positions = &positions,
                         .arena = call->arena };
    if (!pack_load(&ruleset, call->options.rules, call->arena, &problems))
        return lint_unusable(call, &lint, &problems, as_json);
    enum status status = lint_loaded(call, &lint, as_json);
    ruleset_release(&ruleset);
    return status;
}

static const enum option_id options[] = {
    OPTION_STRICT, OPTION_FORMAT,  OPTION_RULES,
    OPTION_HELP,   OPTION_VERSION, OPTION_END,
};

const struct command cmd_lint = {
    .name = "lint",
    .usage = "[OPTION...] [ID...]",
    .summary = "look for what is wrong, useless or lacking in the rules",
    .details =
        "Every remark is one line: file, line, severity, what is wrong and "
        "what to do. Errors are queries that can never find anything, "
        "exceptions that always hold, and whatever keeps the pack from "
        "loading. Warnings are concepts and authorities that nothing uses, "
        "terms that other terms make needless, narrow windows, patterns that "
        "are slow or have no literal to search for, too few examples, missing "
        "fields and long lines. With ids only those criteria are looked at. "
        "Exit status 1 when there is an error, with --strict also for a "
        "warning.",
    .options = options,
    .exec = exec,
};
