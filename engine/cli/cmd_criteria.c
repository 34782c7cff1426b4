#include "cli/cmd_criteria.h"

#include "cli/run.h"
#include "report/report_json.h"

enum { OUTPUT_MAX = 16 * 1024 * 1024 };

static bool is_wanted(const char *filter, const char *value)
{
    return filter == NULL || (value != NULL && strcmp(filter, value) == 0);
}

static bool is_listed(const struct criterion *c, const struct options *o,
                      const struct profile *profile)
{
    return is_wanted(o->standard, standard_name(c->standard)) &&
           is_wanted(o->lever, lever_name(c->lever)) &&
           is_wanted(o->kind, criterion_kind_name(c->kind)) &&
           is_wanted(o->jurisdiction, c->jurisdiction) &&
           is_wanted(o->severity, severity_name(c->severity)) &&
           (profile == NULL || profile_has(profile, c));
}

static void add_row(struct buf *out, const struct criterion *c)
{
    buf_printf(out, "%-7s %-9s %-9s %-8s %s\n", c->id,
               severity_name(c->severity), criterion_kind_name(c->kind),
               c->jurisdiction == NULL ? "-" : c->jurisdiction, c->title);
}

static void add_pair(struct buf *out, const char *key, const char *value,
                     bool last)
{
    buf_text(out, "    ");
    json_string(out, key);
    buf_text(out, ": ");
    if (value == NULL)
        buf_text(out, "null");
    else
        json_string(out, value);
    buf_text(out, last ? "\n" : ",\n");
}

static void add_object(struct buf *out, const struct criterion *c, bool first)
{
    buf_text(out, first ? "\n  {\n" : ",\n  {\n");
    add_pair(out, "id", c->id, false);
    add_pair(out, "title", c->title, false);
    add_pair(out, "kind", criterion_kind_name(c->kind), false);
    add_pair(out, "severity", severity_name(c->severity), false);
    add_pair(out, "jurisdiction", c->jurisdiction, false);
    add_pair(out, "standard", standard_name(c->standard), false);
    add_pair(out, "lever", lever_name(c->lever), false);
    add_pair(out, "scope", scope_name(c->scope), false);
    add_pair(out, "ele_former", c->ele_former, false);
    add_pair(out, "ele_current", c->ele_current, false);
    add_pair(out, "rule", c->path, true);
    buf_text(out, "  }");
}

static uint32_t add_list(struct buf *out, const struct ruleset *ruleset,
                         const struct options *o,
                         const struct profile *profile, bool as_json)
{
    uint32_t count = 0;
    if (as_json)
        buf_char(out, '[');
    for (uint32_t i = 0; i < ruleset->criterion_count; i++) {
        const struct criterion *c = &ruleset->criteria[i];
        if (!is_listed(c, o, profile))
            continue;
        if (as_json)
            add_object(out, c, count == 0);
        else
            add_row(out, c);
        count++;
    }
    if (as_json)
        buf_text(out, count == 0 ? "]\n" : "\n]\n");
    return count;
}

static bool check_filters(const struct ruleset *ruleset,
                          const struct options *o,
                          const struct profile **profile, struct arena *arena,
                          struct err *err)
{
    const char *format =
        o->format_count == 0 ? "table" : o->formats[0].name;
    if (o->format_count > 1 ||
        (strcmp(format, "json") != 0 && strcmp(format, "table") != 0))
        return err_set(err, ERR_CONFIG,
                       "criteria are listed as 'table' or 'json'");
    if (o->profile == NULL)
        return true;
    *profile = run_profile(ruleset, o->profile, arena, err);
    return *profile != NULL;
}

static enum status list(struct call *call, const struct ruleset *ruleset)
{
    const struct options *o = &call->options;
    struct err err = { ERR_NONE, "" };
    const struct profile *profile = NULL;
    if (!check_filters(ruleset, o, &profile, call->arena, &err))
        return run_failed(&err);
    bool as_json =
        o->format_count > 0 && strcmp(o->formats[0].name, "json") == 0;
    struct buf out;
    buf_init(&out, OUTPUT_MAX);
    if (add_list(&out, ruleset, o, profile, as_json) == 0)
        console_error("no criterion is like that");
    enum status status =
        run_print((span){ out.ptr, out.len }, STATUS_CLEAN);
    buf_release(&out);
    return status;
}

static enum status exec(struct call *call)
{
    struct ruleset ruleset;
    if (call->options.args.count > 0) {
        console_error("'criteria' takes no argument '%s'",
                      call->options.args.at[0]);
        return STATUS_USAGE;
    }
    if (!run_load(&ruleset, call))
        return STATUS_USAGE;
    enum status status = list(call, &ruleset);
    ruleset_release(&ruleset);
    return status;
}

static const enum option_id options[] = {
    OPTION_PROFILE,      OPTION_STANDARD, OPTION_LEVER, OPTION_KIND,
    OPTION_JURISDICTION, OPTION_SEVERITY, OPTION_FORMAT, OPTION_RULES,
    OPTION_HELP,         OPTION_VERSION,  OPTION_END,
};

const struct command cmd_criteria = {
    .name = "criteria",
    .usage = "[OPTION...]",
    .summary = "list what is checked",
    .details = "One line a criterion: id, severity, kind, jurisdiction, "
               "title. --format is table (default) or json.",
    .options = options,
    .exec = exec,
};
