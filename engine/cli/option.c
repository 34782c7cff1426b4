#include "cli/option.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "base/names.h"
#include "report/typeset.h"
#include "rule/authority.h"

/* One option as the table below has it. */
struct option {
    const char *name;
    char letter;       /* 0: none */
    const char *value; /* what the value is called; NULL: a flag */
    const char *help;
};

static const struct option option_table[OPTION_END] = {
    [OPTION_PROFILE] = { "profile", 'p', "NAME",
        "judge by this profile's criteria (default: massachusetts)" },
    [OPTION_AS_OF] = { "as-of", 0, "DATE",
        "the law as it stood on this day, YYYY-MM-DD (default: today, UTC)" },
    [OPTION_EACH] = { "each", 0, NULL,
        "judge every document for itself, not the district as a whole" },
    [OPTION_ALL_CRITERIA] = { "all-criteria", 0, NULL,
        "judge a draft on everything, not only on what its kind should say" },
    [OPTION_REVISIONS] = { "revisions", 0, "WHICH",
        "where changes are tracked, read the current text (default) or the "
        "original" },
    [OPTION_OCR] = { "ocr", 0, NULL,
        "read the pages of a PDF that have no text, with tesseract" },
    [OPTION_FORMAT] = { "format", 'f', "FORMAT[:FILE]",
        "how to report, and where to; may be given several times" },
    [OPTION_FAIL_ON] = { "fail-on", 0, "SEVERITY",
        "exit status 1 from this severity on: critical, high (default), "
        "medium, low; or never" },
    [OPTION_SHOW] = { "show", 0, "SEVERITY",
        "list findings of this severity and above (default: low)" },
    [OPTION_MIN_CONFIDENCE] = { "min-confidence", 0, "0.00-1.00",
        "neither list nor fail on findings less sure than this" },
    [OPTION_JOBS] = { "jobs", 'j', "NUMBER",
        "threads, 1 to 64 (default: one a processor)" },
    [OPTION_STDIN_NAME] = { "stdin-name", 0, "NAME",
        "what to call the document '-'; its ending tells the format" },
    [OPTION_STANDARD] = { "standard", 0, "NAME",
        "only criteria of this standard" },
    [OPTION_LEVER] = { "lever", 0, "NAME", "only criteria of this lever" },
    [OPTION_KIND] = { "kind", 0, "KIND",
        "only law, guidance or practice" },
    [OPTION_JURISDICTION] = { "jurisdiction", 0, "NAME",
        "only criteria of this jurisdiction, such as federal" },
    [OPTION_SEVERITY] = { "severity", 0, "SEVERITY",
        "only criteria of this severity" },
    [OPTION_RULES] = { "rules", 0, "DIR",
        "read the rule pack from this folder, not the one built in" },
    [OPTION_COVERAGE] = { "coverage", 0, NULL,
        "tell what of the queries no example exercises" },
    [OPTION_MUTATE] = { "mutate", 0, NULL,
        "tell which faults in the queries no example notices" },
    [OPTION_STRICT] = { "strict", 0, NULL,
        "exit status 1 for less than errors: see the command" },
    [OPTION_COLOR] = { "color", 0, "WHEN", "auto (default), always or never" },
    [OPTION_QUIET] = { "quiet", 'q', NULL, "only the closing lines" },
    [OPTION_VERBOSE] = { "verbose", 'v', NULL,
        "also what is stated, with evidence, and what does not apply" },
    [OPTION_HELP] = { "help", 'h', NULL, "this help" },
    [OPTION_VERSION] = { "version", 'V', NULL,
        "the version of the program" },
};

static const char *const severity_words[] = { "low", "medium", "high",
                                              "critical", "never", NULL };
static const char *const color_words[] = { "auto", "always", "never", NULL };

const char *option_hint(const char *word, const char *const *known,
                        struct arena *arena)
{
    struct names names;
    struct buf hint;
    names_init(&names, arena);
    for (uint32_t i = 0; known[i] != NULL; i++)
        names_add(&names, span_of(known[i]));
    span best = names_suggest(&names, span_of(word));
    if (best.len == 0)
        return "";
    buf_init(&hint, 256);
    buf_printf(&hint, " (did you mean '%.*s'?)", SPAN_ARG(best));
    const char *text = arena_text(arena, hint.ptr, hint.len);
    buf_release(&hint);
    return text;
}

/* --- values --- */

struct setting {
    struct options *options;
    struct arena *arena;
    enum option_id id;
    const char *value;
};

/* "a, b or c" */
static const char *enumerate(const char *const *words, struct arena *arena)
{
    struct buf list;
    buf_init(&list, 1024);
    for (uint32_t i = 0; words[i] != NULL; i++) {
        if (i > 0)
            buf_text(&list, words[i + 1] == NULL ? " or " : ", ");
        buf_text(&list, words[i]);
    }
    const char *text = arena_text(arena, list.ptr, list.len);
    buf_release(&list);
    return text;
}

static bool set_word(const struct setting *s, const char *const *words,
                     uint32_t *out, struct err *err)
{
    for (uint32_t i = 0; words[i] != NULL; i++)
        if (strcmp(s->value, words[i]) == 0) {
            *out = i;
            return true;
        }
    return err_set(err, ERR_CONFIG, "--%s '%s' is not %s%s",
                   option_table[s->id].name, s->value,
                   enumerate(words, s->arena),
                   option_hint(s->value, words, s->arena));
}

static bool set_show(const struct setting *s, struct err *err)
{
    static const char *const words[] = { "low", "medium", "high", "critical",
                                         NULL };
    uint32_t severity;
    if (!set_word(s, words, &severity, err))
        return false;
    s->options->show = (enum severity)severity;
    return true;
}

static bool set_color(const struct setting *s, struct err *err)
{
    uint32_t choice;
    if (!set_word(s, color_words, &choice, err))
        return false;
    s->options->color = (enum color_choice)choice;
    return true;
}

static bool set_revisions(const struct setting *s, struct err *err)
{
    static const char *const words[] = { "current", "original", NULL };
    uint32_t revisions;
    if (!set_word(s, words, &revisions, err))
        return false;
    s->options->revisions = (enum revisions)revisions;
    return true;
}

static bool set_as_of(const struct setting *s, struct err *err)
{
    if (strlen(s->value) != 10 || !date_is_valid(s->value))
        return err_set(err, ERR_CONFIG,
                       "--as-of '%s' is not a day written YYYY-MM-DD",
                       s->value);
    memcpy(s->options->as_of, s->value, sizeof(s->options->as_of));
    return true;
}

static bool set_format(const struct setting *s, struct err *err)
{
    struct options *o = s->options;
    if (o->format_count == OPTION_MAX_FORMATS)
        return err_set(err, ERR_CONFIG, "more than %d times --format",
                       OPTION_MAX_FORMATS);
    const char *colon = strchr(s->value, ':');
    struct format_choice *choice = &o->formats[o->format_count++];
    size_t len = colon == NULL ? strlen(s->value) : (size_t)(colon - s->value);
    choice->name = arena_text(s->arena, s->value, len);
    choice->file = colon == NULL ? NULL : colon + 1;
    if (colon != NULL && colon[1] == '\0')
        return err_set(err, ERR_CONFIG, "--format '%s' names no file",
                       s->value);
    return true;
}

/* "0", "1", "0.7", "0.75": as the reports write it. */
static bool set_confidence(const struct setting *s, struct err *err)
{
    const char *v = s->value;
    size_t len = strlen(v);
    bool ok = (v[0] == '0' || v[0] == '1') && len != 2 && len <= 4 &&
              (len == 1 || (v[1] == '.' && ascii_is_digit(v[2]))) &&
              (len < 4 || ascii_is_digit(v[3]));
    uint32_t percent = 0;
    if (ok)
        percent = (uint32_t)(v[0] - '0') * 100 +
                  (len > 2 ? (uint32_t)(v[2] - '0') * 10 : 0) +
                  (len > 3 ? (uint32_t)(v[3] - '0') : 0);
    if (!ok || percent > 100)
        return err_set(err, ERR_CONFIG,
                       "--min-confidence '%s' is not between 0.00 and 1.00",
                       v);
    s->options->min_confidence = percent;
    return true;
}

static bool set_jobs(const struct setting *s, struct err *err)
{
    char *end;
    long jobs = ascii_is_digit(s->value[0]) ? strtol(s->value, &end, 10) : 0;
    if (jobs < 1 || jobs > OPTION_MAX_JOBS || *end != '\0')
        return err_set(err, ERR_CONFIG,
                       "--jobs '%s' is not a number from 1 to %d", s->value,
                       OPTION_MAX_JOBS);
    s->options->jobs = (uint32_t)jobs;
    return true;
}

/* The option's effect: one case a line of the table. */
static bool apply(const struct setting *s, struct err *err)
{
    struct options *o = s->options;
    switch (s->id) {
    case OPTION_PROFILE: o->profile = s->value; return true;
    case OPTION_AS_OF: return set_as_of(s, err);
    case OPTION_EACH: o->each = true; return true;
    case OPTION_ALL_CRITERIA: o->all_criteria = true; return true;
    case OPTION_REVISIONS: return set_revisions(s, err);
    case OPTION_OCR: o->ocr = true; return true;
    case OPTION_FORMAT: return set_format(s, err);
    case OPTION_FAIL_ON:
        return set_word(s, severity_words, &o->fail_on, err);
    case OPTION_SHOW: return set_show(s, err);
    case OPTION_MIN_CONFIDENCE: return set_confidence(s, err);
    case OPTION_JOBS: return set_jobs(s, err);
    case OPTION_STDIN_NAME: o->stdin_name = s->value; return true;
    case OPTION_STANDARD: o->standard = s->value; return true;
    case OPTION_LEVER: o->lever = s->value; return true;
    case OPTION_KIND: o->kind = s->value; return true;
    case OPTION_JURISDICTION: o->jurisdiction = s->value; return true;
    case OPTION_SEVERITY: o->severity = s->value; return true;
    case OPTION_RULES: o->rules = s->value; return true;
    case OPTION_COVERAGE: o->coverage = true; return true;
    case OPTION_MUTATE: o->mutate = true; return true;
    case OPTION_STRICT: o->strict = true; return true;
    case OPTION_COLOR: return set_color(s, err);
    case OPTION_QUIET: o->quiet = true; return true;
    case OPTION_VERBOSE: o->verbose = true; return true;
    case OPTION_HELP: o->help = true; return true;
    case OPTION_VERSION: o->version = true; return true;
    case OPTION_END: break;
    }
    return true;
}

/* --- defaults --- */

static void set_today(char as_of[11])
{
    time_t now = time(NULL);
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    if (epoch != NULL && ascii_is_digit(epoch[0]))
        now = (time_t)strtoll(epoch, NULL, 10);
    struct tm day;
    if (gmtime_r(&now, &day) == NULL || strftime(as_of, 11, "%Y-%m-%d",
                                                 &day) == 0)
        memcpy(as_of, "1970-01-01", 11);
}

static uint32_t count_processors(void)
{
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    if (n < 1)
        return 1;
    return n > OPTION_MAX_JOBS ? OPTION_MAX_JOBS : (uint32_t)n;
}

static void set_defaults(struct options *options)
{
    *options = (struct options){ .fail_on = SEVERITY_HIGH,
                                 .show = SEVERITY_LOW };
    options->jobs = count_processors();
    set_today(options->as_of);
}

/* --- reading --- */

struct parser {
    struct options *options;
    const enum option_id *allowed;
    const char *const *next; /* in argv */
    struct arena *arena;
};

static enum option_id find_long(span name)
{
    for (uint32_t i = 0; i < OPTION_END; i++)
        if (span_is(name, option_table[i].name))
            return (enum option_id)i;
    return OPTION_END;
}

static enum option_id find_letter(char letter)
{
    for (uint32_t i = 0; i < OPTION_END; i++)
        if (option_table[i].letter == letter && letter != 0)
            return (enum option_id)i;
    return OPTION_END;
}

static bool is_allowed(const struct parser *p, enum option_id id)
{
    for (uint32_t i = 0; p->allowed[i] != OPTION_END; i++)
        if (p->allowed[i] == id)
            return true;
    return false;
}

static bool unknown(const struct parser *p, span given, struct err *err)
{
    const char *known[OPTION_END + 1];
    uint32_t count = 0;
    for (; p->allowed[count] != OPTION_END; count++) {
        const char *name = option_table[p->allowed[count]].name;
        char *dashed = arena_alloc(p->arena, strlen(name) + 3, 1);
        memcpy(dashed, "--", 2);
        memcpy(dashed + 2, name, strlen(name));
        known[count] = dashed;
    }
    known[count] = NULL;
    const char *word = arena_text(p->arena, given.ptr, given.len);
    return err_set(err, ERR_CONFIG, "unknown option '%s'%s", word,
                   option_hint(word, known, p->arena));
}

/* value NULL: none was attached to the option itself. */
static bool take(struct parser *p, enum option_id id, const char *value,
                 struct err *err)
{
    const struct option *option = &option_table[id];
    if (!is_allowed(p, id))
        return err_set(err, ERR_CONFIG,
                       "option '--%s' does not belong to this command",
                       option->name);
    if (option->value == NULL && value != NULL)
        return err_set(err, ERR_CONFIG, "option '--%s' takes no value",
                       option->name);
    if (option->value != NULL && value == NULL) {
        value = *p->next;
        if (value == NULL)
            return err_set(err, ERR_CONFIG, "option '--%s' needs a value: %s",
                           option->name, option->value);
        p->next++;
    }
    struct setting setting = { p->options, p->arena, id, value };
    return apply(&setting, err);
}

static bool take_long(struct parser *p, const char *word, struct err *err)
{
    size_t len = strcspn(word, "=");
    enum option_id id = find_long((span){ word + 2, len - 2 });
    if (id == OPTION_END)
        return unknown(p, (span){ word, len }, err);
    return take(p, id, word[len] == '=' ? word + len + 1 : NULL, err);
}

/* "-qv", "-f json", "-fjson" */
static bool take_letters(struct parser *p, const char *word, struct err *err)
{
    for (const char *at = word + 1; *at != '\0'; at++) {
        enum option_id id = find_letter(*at);
        if (id == OPTION_END)
            return unknown(p, span_of(word), err);
        if (option_table[id].value != NULL)
            return take(p, id, at[1] == '\0' ? NULL : at + 1, err);
        if (!take(p, id, NULL, err))
            return false;
    }
    return true;
}

bool options_parse(struct options *options, const enum option_id *allowed,
                   const char *const *argv, struct arena *arena,
                   struct err *err)
{
    struct parser p = { options, allowed, argv, arena };
    bool only_args = false;
    set_defaults(options);
    while (*p.next != NULL) {
        const char *word = *p.next++;
        if (only_args || word[0] != '-' || word[1] == '\0')
            *vec_push(&options->args, arena) = word;
        else if (strcmp(word, "--") == 0)
            only_args = true;
        else if (word[1] == '-' ? !take_long(&p, word, err)
                                : !take_letters(&p, word, err))
            return false;
    }
    return true;
}

/* Does the value of this option stand in the next word? */
static bool wants_next(const char *word)
{
    size_t len = strlen(word);
    if (word[1] != '-') {
        enum option_id last = find_letter(word[len - 1]);
        return len == 2 && last != OPTION_END &&
               option_table[last].value != NULL;
    }
    enum option_id id = find_long((span){ word + 2, len - 2 });
    return id != OPTION_END && option_table[id].value != NULL;
}

uint32_t options_first_word(const char *const *argv)
{
    uint32_t i = 0;
    while (argv[i] != NULL && argv[i][0] == '-' && argv[i][1] != '\0' &&
           strcmp(argv[i], "--") != 0)
        i += wants_next(argv[i]) && argv[i + 1] != NULL ? 2 : 1;
    return i;
}

/* --- help --- */

enum { HELP_COLUMN = 28 };

static void describe_option(struct buf *out, const struct option *option,
                            uint32_t width)
{
    size_t start = out->len;
    if (option->letter != 0)
        buf_printf(out, "  -%c, --%s", option->letter, option->name);
    else
        buf_printf(out, "      --%s", option->name);
    if (option->value != NULL)
        buf_printf(out, " %s", option->value);
    if (out->len - start > HELP_COLUMN - 2) {
        buf_char(out, '\n');
        start = out->len;
    }
    span rest = span_of(option->help), line;
    uint32_t room = width > HELP_COLUMN + 20 ? width - HELP_COLUMN : 20;
    while (typeset_next(&rest, room, &line)) {
        while (out->len - start < HELP_COLUMN)
            buf_char(out, ' ');
        buf_span(out, line);
        buf_char(out, '\n');
        start = out->len;
    }
}

void options_describe(struct buf *out, const enum option_id *allowed,
                      uint32_t width)
{
    for (uint32_t i = 0; allowed[i] != OPTION_END; i++)
        describe_option(out, &option_table[allowed[i]], width);
}
