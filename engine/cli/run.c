#include "cli/run.h"

#include "base/vec.h"
#include "cli/output.h"
#include "cli/version.h"
#include "report/report_json.h"
#include "report/report_lua.h"
#include "rule/image.h"
#include "rule/pack_load.h"

static const char *const default_profiles[] = { "massachusetts", "everything",
                                                NULL };

/* A report that is larger than this is a mistake, not a report. */
static const size_t REPORT_MAX = (size_t)1024 * 1024 * 1024;

static const char report_folder[] = "reports/";
static const char report_ending[] = ".lua";

bool run_load(struct ruleset *ruleset, const struct call *call)
{
    struct problems problems = { .count = 0 };
    if (pack_load(ruleset, call->options.rules, call->arena, &problems))
        return true;
    for (uint32_t i = 0; i < problems.count; i++)
        console_lines(problems.text[i]);
    if (problems.more > 0)
        console_error("and %u more problems", (unsigned)problems.more);
    console_error("the rule pack%s%s is not usable",
                  call->options.rules == NULL ? "" : " in ",
                  call->options.rules == NULL ? "" : call->options.rules);
    return false;
}

bool run_load_quickly(struct ruleset *ruleset, const struct call *call)
{
    bool quick = call->options.rules == NULL && call->image.len > 0 &&
                 image_open(ruleset, call->image, call->arena);
    return quick || run_load(ruleset, call);
}

static const char *const *profile_names(const struct ruleset *ruleset,
                                        struct arena *arena)
{
    const char **names =
        arena_alloc(arena, ruleset->profile_count + 1, sizeof(*names));
    for (uint32_t i = 0; i < ruleset->profile_count; i++)
        names[i] = ruleset->profiles[i].name;
    return names;
}

static const struct profile *default_profile(const struct ruleset *ruleset)
{
    const struct profile *profile = NULL;
    for (uint32_t i = 0; default_profiles[i] != NULL && profile == NULL; i++)
        profile = ruleset_profile(ruleset, default_profiles[i]);
    return profile;
}

/* "a, b, c" */
static const char *join(const char *const *words, struct arena *arena)
{
    struct buf list;
    buf_init(&list, 4096);
    for (uint32_t i = 0; words[i] != NULL; i++)
        buf_printf(&list, "%s%s", i == 0 ? "" : ", ", words[i]);
    const char *text = arena_text(arena, list.ptr, list.len);
    buf_release(&list);
    return text;
}

const struct profile *run_profile(const struct ruleset *ruleset,
                                  const char *name, struct arena *arena,
                                  struct err *err)
{
    const struct profile *profile = name == NULL
                                        ? default_profile(ruleset)
                                        : ruleset_profile(ruleset, name);
    if (profile != NULL)
        return profile;
    const char *const *known = profile_names(ruleset, arena);
    if (name == NULL)
        err_set(err, ERR_CONFIG, "the rule pack has no default profile: name "
                "one with --profile (%s)", join(known, arena));
    else
        err_set(err, ERR_CONFIG, "unknown profile '%s'%s; there are: %s", name,
                option_hint(name, known, arena), join(known, arena));
    return NULL;
}

const struct criterion *run_criterion(const struct ruleset *ruleset,
                                      const char *id, struct arena *arena,
                                      struct err *err)
{
    char *capitals = arena_text(arena, id, strlen(id));
    for (char *at = capitals; *at != '\0'; at++)
        if (*at >= 'a' && *at <= 'z')
            *at = (char)(*at - 'a' + 'A');
    const struct criterion *criterion = ruleset_criterion(ruleset, capitals);
    if (criterion != NULL)
        return criterion;
    const char **ids =
        arena_alloc(arena, ruleset->criterion_count + 1, sizeof(*ids));
    for (uint32_t i = 0; i < ruleset->criterion_count; i++)
        ids[i] = ruleset->criteria[i].id;
    err_set(err, ERR_CONFIG, "there is no criterion '%s'%s", id,
            option_hint(capitals, ids, arena));
    return NULL;
}

/* --- formats --- */

/* "text" of "reports/text.lua", or an empty span for other files. */
static span format_of(const struct embedded_file *file)
{
    size_t len = strlen(file->path);
    const size_t before = sizeof(report_folder) - 1;
    const size_t after = sizeof(report_ending) - 1;
    if (len <= before + after ||
        memcmp(file->path, report_folder, before) != 0 ||
        strcmp(file->path + len - after, report_ending) != 0)
        return (span){ "", 0 };
    return (span){ file->path + before, len - before - after };
}

static const struct embedded_file *find_script(const char *format)
{
    for (const struct embedded_file *f = embedded_files; f->path != NULL; f++)
        if (format_of(f).len > 0 && span_is(format_of(f), format))
            return f;
    return NULL;
}

static const char *const *format_names(struct arena *arena)
{
    VEC(const char *) names = { 0 };
    *vec_push(&names, arena) = "json";
    for (const struct embedded_file *f = embedded_files; f->path != NULL; f++)
        if (format_of(f).len > 0)
            *vec_push(&names, arena) =
                arena_text(arena, format_of(f).ptr, format_of(f).len);
    *vec_push(&names, arena) = NULL;
    return names.at;
}

static bool check_format(const char *name, struct arena *arena,
                         struct err *err)
{
    if (strcmp(name, "json") == 0 || find_script(name) != NULL)
        return true;
    const char *const *known = format_names(arena);
    return err_set(err, ERR_CONFIG, "unknown format '%s'%s; there are: %s",
                   name, option_hint(name, known, arena), join(known, arena));
}

bool run_formats(struct options *options, struct arena *arena,
                 struct err *err)
{
    if (options->format_count == 0)
        options->formats[options->format_count++].name = "text";
    uint32_t to_stdout = 0;
    for (uint32_t i = 0; i < options->format_count; i++) {
        if (!check_format(options->formats[i].name, arena, err))
            return false;
        to_stdout += options->formats[i].file == NULL;
    }
    if (to_stdout > 1)
        return err_set(err, ERR_CONFIG, "only one format can go to standard "
                       "output: give the others a file, as in json:FILE");
    return true;
}

/* --- status --- */

static bool is_failing(const struct finding *finding,
                       const struct options *options)
{
    return (uint32_t)finding->severity >= options->fail_on &&
           finding->confidence >= options->min_confidence;
}

/* Something unread or undone: the answer is not the whole answer. */
static bool is_incomplete(const struct unit_result *unit)
{
    if (unit->by_verdict[VERDICT_ERROR] > 0)
        return true;
    for (uint32_t i = 0; i < unit->document_count; i++)
        if (!unit->documents[i].readable ||
            unit->documents[i].doc.unread != NULL)
            return true;
    for (uint32_t i = 0; i < unit->finding_count; i++)
        if (unit->findings[i].kind == FINDING_UNREADABLE)
            return true;
    return false;
}

enum status run_status(const struct result *result,
                       const struct options *options)
{
    uint32_t judged = 0;
    bool failing = false;
    for (uint32_t i = 0; i < result->unit_count; i++) {
        const struct unit_result *unit = &result->units[i];
        if (is_incomplete(unit))
            return STATUS_INCOMPLETE;
        judged += unit->criterion_count -
                  unit->by_verdict[VERDICT_NOT_APPLICABLE];
        for (uint32_t k = 0; k < unit->finding_count; k++)
            failing = failing || is_failing(&unit->findings[k], options);
    }
    if (judged == 0)
        return STATUS_INCOMPLETE;
    return failing ? STATUS_FINDINGS : STATUS_CLEAN;
}

/* --- reports --- */

/* Colour and the terminal's width are for the terminal, not for files. */
static struct report_options options_for(const struct options *options,
                                         const char *file, enum status status)
{
    static const char *const fail_words[] = { "low", "medium", "high",
                                              "critical", "never" };
    bool color = file == NULL ? console_color(options->color)
                              : options->color == COLOR_ALWAYS;
    return (struct report_options){
        .version = ELAUDIT_VERSION,
        .color = color,
        .quiet = options->quiet,
        .verbose = options->verbose,
        .width = console_width(),
        .show = options->show,
        .min_confidence = options->min_confidence,
        .fail_on = fail_words[options->fail_on],
        .exit_status = (uint32_t)status,
    };
}

static bool render(struct buf *out, const struct format_choice *format,
                   const struct result *result,
                   const struct report_options *options, struct err *err)
{
    if (strcmp(format->name, "json") == 0) {
        report_json(out, result, ELAUDIT_VERSION);
        return !out->full ||
               err_set(err, ERR_LIMIT, "the report is too long");
    }
    const struct embedded_file *file = find_script(format->name);
    return report_lua(out, (span){ file->text, file->len }, file->path, result,
                      options, err);
}

bool run_report(const struct result *result, const struct options *options,
                enum status status, struct err *err)
{
    struct buf out;
    bool ok = true;
    buf_init(&out, REPORT_MAX);
    for (uint32_t i = 0; i < options->format_count && ok; i++) {
        const struct format_choice *format = &options->formats[i];
        struct report_options how = options_for(options, format->file, status);
        buf_clear(&out);
        ok = render(&out, format, result, &how, err) &&
             output_write(format->file, (span){ out.ptr, out.len }, err);
    }
    buf_release(&out);
    return ok;
}

enum status run_print(struct buf *text, enum status status)
{
    struct err err = { ERR_NONE, "" };
    if (!output_write(NULL, (span){ text->ptr, text->len }, &err)) {
        console_error("%s", err.text);
        status = STATUS_INTERNAL;
    }
    buf_release(text);
    return status;
}

enum status run_failed(const struct err *err)
{
    console_error("%s", err->text);
    return err->kind == ERR_CONFIG ? STATUS_USAGE : STATUS_INCOMPLETE;
}
