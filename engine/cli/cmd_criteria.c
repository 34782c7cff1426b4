#include "cli/cmd_criteria.h"

#include "base/names.h"
#include "cli/json_row.h"
#include "cli/run.h"
#include "cli/selection.h"

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

static void add_row(struct buf *out, const struct criterion *c, bool verbose)
{
    buf_printf(out, "%-7s %-9s %-9s %-8s %s\n", c->id,
               severity_name(c->severity), criterion_kind_name(c->kind),
               c->jurisdiction == NULL ? "-" : c->jurisdiction, c->title);
    if (verbose)
        buf_printf(out, "        %s; %s\n", standard_title(c->standard),
                   lever_title(c->lever));
}

static void add_texts(struct buf *out, const char *key,
                      const char *const *texts)
{
    json_line(out, "    ");
    json_open(out, key, '[');
    for (; texts != NULL && *texts != NULL; texts++)
        json_text(out, NULL, *texts);
    json_close(out, ']');
}

static void add_pair(struct buf *out, const char *key, const char *value)
{
    json_line(out, "    ");
    json_text(out, key, value);
}

static void add_count(struct buf *out, const char *key, uint32_t count)
{
    json_line(out, "    ");
    json_count(out, key, count);
}

static void add_object(struct buf *out, const struct criterion *c)
{
    json_line(out, "  ");
    json_open(out, NULL, '{');
    add_pair(out, "id", c->id);
    add_pair(out, "title", c->title);
    add_pair(out, "kind", criterion_kind_name(c->kind));
    add_pair(out, "severity", severity_name(c->severity));
    add_pair(out, "jurisdiction", c->jurisdiction);
    add_pair(out, "standard", standard_name(c->standard));
    add_pair(out, "lever", lever_name(c->lever));
    add_pair(out, "scope", scope_name(c->scope));
    add_pair(out, "ele_former", c->ele_former);
    add_pair(out, "ele_current", c->ele_current);
    add_pair(out, "rule", c->path);
    add_texts(out, "applies_to", c->applies_to);
    add_texts(out, "authorities", c->authorities);
    add_count(out, "elements", c->element_count);
    add_count(out, "conflicts", c->conflict_count);
    add_count(out, "examples", c->example_count);
    buf_text(out, "\n  }");
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
            add_object(out, c);
        else
            add_row(out, c, o->verbose);
        count++;
    }
    if (as_json)
        buf_text(out, count == 0 ? "]\n" : "\n]\n");
    return count;
}

/* --- the filters' values ------------------------------------------------- */

typedef const char *value_of(const struct criterion *c);

static const char *standard_of(const struct criterion *c)
{
    return standard_name(c->standard);
}

static const char *lever_of(const struct criterion *c)
{
    return lever_name(c->lever);
}

static const char *kind_of_criterion(const struct criterion *c)
{
    return criterion_kind_name(c->kind);
}

static const char *jurisdiction_of(const struct criterion *c)
{
    return c->jurisdiction;
}

static const char *severity_of(const struct criterion *c)
{
    return severity_name(c->severity);
}

/* The different values among the criteria, NULL at the end, and in a line. */
static const char *const *values_of(const struct ruleset *ruleset,
                                    value_of *value, struct buf *list,
                                    struct arena *arena)
{
    struct names names;
    names_init(&names, arena);
    for (uint32_t i = 0; i < ruleset->criterion_count; i++)
        if (value(&ruleset->criteria[i]) != NULL)
            names_add(&names, span_of(value(&ruleset->criteria[i])));
    const char **texts = arena_alloc(arena, names.count + 1, sizeof(*texts));
    for (uint32_t i = 0; i < names.count; i++) {
        texts[i] = names.at[i].ptr;
        buf_printf(list, "%s%s", i == 0 ? "" : ", ", texts[i]);
    }
    return texts;
}

/* A value that no criterion has is a slip, not an empty list. */
static bool check_value(const struct ruleset *ruleset, const char *option,
                        const char *wanted, value_of *value,
                        struct arena *arena, struct err *err)
{
    struct buf list;
    if (wanted == NULL)
        return true;
    buf_init(&list, OUTPUT_MAX);
    const char *const *known = values_of(ruleset, value, &list, arena);
    uint32_t i = 0;
    while (known[i] != NULL && strcmp(known[i], wanted) != 0)
        i++;
    bool ok = known[i] != NULL;
    if (!ok)
        err_set(err, ERR_CONFIG, "no criterion has the %s '%s'%s; there are: "
                "%s", option, wanted, option_hint(wanted, known, arena),
                list.ptr);
    buf_release(&list);
    return ok;
}

static bool check_values(const struct ruleset *ruleset,
                         const struct options *o, struct arena *arena,
                         struct err *err)
{
    const struct {
        const char *option, *wanted;
        value_of *value;
    } filters[] = {
        { "standard", o->standard, standard_of },
        { "lever", o->lever, lever_of },
        { "kind", o->kind, kind_of_criterion },
        { "jurisdiction", o->jurisdiction, jurisdiction_of },
        { "severity", o->severity, severity_of },
    };
    for (size_t i = 0; i < sizeof(filters) / sizeof(filters[0]); i++)
        if (!check_value(ruleset, filters[i].option, filters[i].wanted,
                         filters[i].value, arena, err))
            return false;
    return true;
}

static bool check_filters(const struct ruleset *ruleset,
                          const struct options *o,
                          const struct profile **profile, struct arena *arena,
                          struct err *err)
{
    if (!check_values(ruleset, o, arena, err))
        return false;
    if (o->profile == NULL)
        return true;
    *profile = run_profile(ruleset, o->profile, arena, err);
    return *profile != NULL;
}

/* --- the command --------------------------------------------------------- */

static enum status list(struct call *call, const struct ruleset *ruleset)
{
    const struct options *o = &call->options;
    struct err err = { ERR_NONE, "" };
    const struct profile *profile = NULL;
    bool as_json = false;
    if (!selection_format(o, "criteria are listed", &as_json, &err) ||
        !check_filters(ruleset, o, &profile, call->arena, &err))
        return run_failed(&err);
    struct buf out;
    buf_init(&out, OUTPUT_MAX);
    if (add_list(&out, ruleset, o, profile, as_json) == 0)
        console_error("no criterion is like that");
    return run_print(&out, STATUS_CLEAN);
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
    OPTION_VERBOSE,      OPTION_HELP,     OPTION_VERSION, OPTION_END,
};

const struct command cmd_criteria = {
    .name = "criteria",
    .usage = "[OPTION...]",
    .summary = "list what is checked",
    .details = "One line a criterion: id, severity, kind, jurisdiction, "
               "title; with --verbose also its standard and lever. Filters "
               "add up: what is listed passes all of them. --format is table "
               "(default) or json.",
    .options = options,
    .exec = exec,
};
