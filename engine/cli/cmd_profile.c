#include "cli/cmd_profile.h"

#include "author/timing.h"
#include "cli/json_row.h"
#include "cli/run.h"
#include "cli/selection.h"

enum { OUTPUT_MAX = 16 * 1024 * 1024 };

/* Thousandths of a millisecond are finer than the clock is steady. */
static void add_millis(struct buf *out, uint64_t nanoseconds, int width)
{
    uint64_t micros = nanoseconds / 1000;
    buf_printf(out, "%*llu.%03u", width - 4,
               (unsigned long long)(micros / 1000),
               (unsigned)(micros % 1000));
}

static void add_row(struct buf *out, const struct timing_row *row)
{
    buf_printf(out, "%-7s", row->criterion->id);
    add_millis(out, row->own, 10);
    add_millis(out, row->shared, 10);
    buf_printf(out, "%9llu%13llu  %s\n", (unsigned long long)row->hits,
               (unsigned long long)row->evaluations, row->criterion->title);
}

static void add_total(struct buf *out, const char *label, uint64_t nanoseconds)
{
    buf_printf(out, "%-34s", label);
    add_millis(out, nanoseconds, 10);
    buf_text(out, " ms\n");
}

static void add_table(struct buf *out, const struct timing *t)
{
    uint64_t criteria = t->queries + t->weighing;
    buf_printf(out, "%-7s%10s%10s%9s%13s  %s\n", "id", "own ms", "shared ms",
               "hits", "evaluations", "title");
    for (uint32_t i = 0; i < t->count; i++)
        add_row(out, &t->rows[i]);
    buf_char(out, '\n');
    add_total(out, "queries, each once", t->queries);
    add_total(out, "weighing hits and near misses", t->weighing);
    add_total(out, "reading, words and clauses",
              t->whole > criteria ? t->whole - criteria : 0);
    buf_printf(out, "%u document%s, %llu words, %u criteria\n",
               (unsigned)t->documents, t->documents == 1 ? "" : "s",
               (unsigned long long)t->words, (unsigned)t->count);
}

static void add_json(struct buf *out, const struct timing *t)
{
    buf_text(out, "{\n  \"criteria\": [");
    for (uint32_t i = 0; i < t->count; i++) {
        const struct timing_row *row = &t->rows[i];
        json_line(out, "    ");
        json_open(out, NULL, '{');
        json_text(out, "id", row->criterion->id);
        json_count(out, "own_ns", row->own);
        json_count(out, "shared_ns", row->shared);
        json_count(out, "hits", row->hits);
        json_count(out, "evaluations", row->evaluations);
        json_close(out, '}');
    }
    buf_text(out, "\n  ],\n  ");
    json_count(out, "queries_ns", t->queries);
    json_count(out, "weighing_ns", t->weighing);
    json_count(out, "whole_ns", t->whole);
    json_count(out, "documents", t->documents);
    json_count(out, "words", t->words);
    buf_text(out, "\n}\n");
}

static enum status print(const struct timing *timing, bool as_json)
{
    struct buf out;
    buf_init(&out, OUTPUT_MAX);
    if (as_json)
        add_json(&out, timing);
    else
        add_table(&out, timing);
    if (timing->unreadable != NULL)
        console_error("a document was left out: %s", timing->unreadable);
    return run_print(&out, timing->unreadable == NULL ? STATUS_CLEAN
                                                      : STATUS_INCOMPLETE);
}

static enum status profile(const struct call *call,
                           const struct ruleset *ruleset)
{
    const struct options *o = &call->options;
    struct err err = { ERR_NONE, "" };
    struct timing timing;
    struct timing_request request = { .ruleset = ruleset,
                                      .paths = o->args.at,
                                      .path_count = o->args.count };
    bool as_json = false;
    if (!selection_format(o, "times are reported", &as_json, &err))
        return run_failed(&err);
    request.profile = run_profile(ruleset, o->profile, call->arena, &err);
    if (request.profile == NULL ||
        !timing_of(&timing, &request, call->arena, &err))
        return run_failed(&err);
    return print(&timing, as_json);
}

static enum status exec(struct call *call)
{
    struct ruleset ruleset;
    if (call->options.args.count == 0) {
        console_error("no document named; try 'elaudit profile FILE'");
        return STATUS_USAGE;
    }
    if (!run_load_quickly(&ruleset, call))
        return STATUS_USAGE;
    enum status status = profile(call, &ruleset);
    ruleset_release(&ruleset);
    return status;
}

static const enum option_id options[] = {
    OPTION_PROFILE, OPTION_FORMAT,  OPTION_RULES,
    OPTION_HELP,    OPTION_VERSION, OPTION_END,
};

const struct command cmd_profile = {
    .name = "profile",
    .usage = "[OPTION...] PATH...",
    .summary = "measure what each criterion costs on these documents",
    .details =
        "One line a criterion, the slowest first: the time of its own "
        "queries and of weighing what they found; the time of queries that "
        "other criteria ask too; how often its elements, conflicts and the "
        "like were found; how many queries were worked out. Only the times "
        "differ from run to run. One thread is used. --format is table "
        "(default) or json, with times in nanoseconds.",
    .options = options,
    .exec = exec,
};
