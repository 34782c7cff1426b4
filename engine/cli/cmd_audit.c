#include "cli/cmd_audit.h"

#include <unistd.h>

#include "audit/audit.h"
#include "base/names.h"
#include "cli/run.h"

/* A lone word that is no file but nearly a command is a slip. */
static const char *command_hint(const struct call *call, const char *word)
{
    const char *names[16];
    uint32_t count = 0;
    for (; call->table[count] != NULL && count < 15; count++)
        names[count] = call->table[count]->name;
    names[count] = NULL;
    return option_hint(word, names, call->arena);
}

static bool exists(const char *path)
{
    return strcmp(path, "-") == 0 || access(path, F_OK) == 0;
}

static bool check_paths(const struct call *call, struct err *err)
{
    const struct options *o = &call->options;
    if (o->args.count == 0)
        return err_set(err, ERR_CONFIG,
                       "no document given; try 'elaudit --help'");
    const char *first = o->args.at[0];
    const char *hint = exists(first) ? "" : command_hint(call, first);
    if (o->args.count == 1 && *hint != '\0')
        return err_set(err, ERR_CONFIG,
                       "'%s' is neither a file nor a command%s", first, hint);
    if (o->stdin_name == NULL)
        return true;
    for (uint32_t i = 0; i < o->args.count; i++)
        if (strcmp(o->args.at[i], "-") == 0)
            return true;
    return err_set(err, ERR_CONFIG, "--stdin-name without the document '-'");
}

static bool audit_paths(struct result *result, const struct call *call,
                        const struct ruleset *ruleset,
                        const struct profile *profile, struct err *err)
{
    const struct options *o = &call->options;
    struct progress progress;
    struct audit_options options = {
        .ruleset = ruleset,
        .profile = profile,
        .as_of = o->as_of,
        .each = o->each,
        .all_criteria = o->all_criteria,
        .revisions = o->revisions,
        .ocr = o->ocr,
        .jobs = o->jobs,
        .stdin_name = o->stdin_name,
        .progress = progress_show,
        .progress_context = &progress,
    };
    progress_begin(&progress, !o->quiet);
    bool ok = audit_run(result, &options, o->args.at, o->args.count,
                        call->arena, err);
    progress_end(&progress);
    return ok;
}

static void warn(const struct result *result)
{
    for (uint32_t i = 0; i < result->notice_count; i++)
        if (result->notices[i].is_warning)
            console_error("%s", result->notices[i].text);
}

static enum status audit_with(struct call *call, struct ruleset *ruleset)
{
    struct err err = { ERR_NONE, "" };
    struct result result = { 0 };
    const struct profile *profile =
        run_profile(ruleset, call->options.profile, call->arena, &err);
    if (profile == NULL ||
        !audit_paths(&result, call, ruleset, profile, &err))
        return run_failed(&err);
    warn(&result);
    enum status status = run_status(&result, &call->options);
    if (run_report(&result, &call->options, status, &err))
        return status;
    console_error("%s", err.text);
    return STATUS_INTERNAL;
}

static enum status exec(struct call *call)
{
    struct err err = { ERR_NONE, "" };
    struct ruleset ruleset;
    if (!check_paths(call, &err) ||
        !run_formats(&call->options, call->arena, &err))
        return run_failed(&err);
    if (!run_load_quickly(&ruleset, call))
        return STATUS_USAGE;
    enum status status = audit_with(call, &ruleset);
    ruleset_release(&ruleset);
    return status;
}

static const enum option_id options[] = {
    OPTION_PROFILE,    OPTION_AS_OF,   OPTION_EACH,    OPTION_ALL_CRITERIA,
    OPTION_REVISIONS,  OPTION_OCR,
    OPTION_FORMAT,     OPTION_FAIL_ON, OPTION_SHOW,    OPTION_MIN_CONFIDENCE,
    OPTION_JOBS,       OPTION_STDIN_NAME, OPTION_RULES, OPTION_COLOR,
    OPTION_QUIET,      OPTION_VERBOSE, OPTION_HELP,    OPTION_VERSION,
    OPTION_END,
};

const struct command cmd_audit = {
    .name = "audit",
    .usage = "[OPTION...] PATH...",
    .summary = "audit policy documents (the default command)",
    .details =
        "PATH is a document, a folder of them, a district.yaml, or '-' for "
        "standard input. Documents named one by one are judged together as "
        "one draft; a folder is judged as a district.\n"
        "\n"
        "Exit status: 0 no finding at or above --fail-on; 1 there is one; 2 "
        "wrong usage, configuration or rules; 3 something could not be read "
        "or nothing could be audited; 4 internal error or output that cannot "
        "be written.",
    .options = options,
    .exec = exec,
};
