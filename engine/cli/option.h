/*
 * option - the command line's options, in one table for all commands.
 *
 * Options and arguments mix freely; "--" ends the options. A value follows its
 * option as the next argument or after "=". Strings point into argv.
 */
#ifndef ENGINE_CLI_OPTION_H
#define ENGINE_CLI_OPTION_H

#include "base/buf.h"
#include "base/err.h"
#include "base/vec.h"
#include "cli/console.h"
#include "document/doc.h"
#include "rule/criterion.h"

enum option_id {
    OPTION_PROFILE,
    OPTION_AS_OF,
    OPTION_EACH,
    OPTION_ALL_CRITERIA,
    OPTION_REVISIONS,
    OPTION_OCR,
    OPTION_FORMAT,
    OPTION_FAIL_ON,
    OPTION_SHOW,
    OPTION_MIN_CONFIDENCE,
    OPTION_JOBS,
    OPTION_STDIN_NAME,
    OPTION_STANDARD,
    OPTION_LEVER,
    OPTION_KIND,
    OPTION_JURISDICTION,
    OPTION_SEVERITY,
    OPTION_RULES,
    OPTION_COVERAGE,
    OPTION_MUTATE,
    OPTION_STRICT,
    OPTION_COLOR,
    OPTION_QUIET,
    OPTION_VERBOSE,
    OPTION_HELP,
    OPTION_VERSION,
    OPTION_END, /* ends a command's list; also their number */
};

enum {
    OPTION_MAX_FORMATS = 16,
    OPTION_MAX_JOBS = 64,
    FAIL_NEVER = SEVERITY_CRITICAL + 1,
};

struct format_choice {
    const char *name;
    const char *file; /* NULL: standard output */
};

struct options {
    const char *profile, *stdin_name, *rules;
    char as_of[11]; /* "YYYY-MM-DD"; today (UTC) or SOURCE_DATE_EPOCH */
    bool each, all_criteria, ocr, quiet, verbose, help, version;
    bool coverage, mutate, strict;
    struct format_choice formats[OPTION_MAX_FORMATS];
    uint32_t format_count;
    uint32_t fail_on; /* enum severity or FAIL_NEVER */
    enum severity show;
    uint32_t min_confidence; /* percent */
    uint32_t jobs;
    enum color_choice color;
    enum revisions revisions;
    const char *standard, *lever, *kind, *jurisdiction, *severity; /* filters */
    VEC(const char *) args;
};

/* allowed ends with OPTION_END; argv without the command's name. Fills the
 * defaults first. err is one line for the user (exit 2). */
bool options_parse(struct options *options, const enum option_id *allowed,
                   const char *const *argv, struct arena *arena,
                   struct err *err);

/* Index of the first word of argv that is neither an option nor an option's
 * value, so that a command may follow options; that of the final NULL if there
 * is none. "--" counts as a word. */
uint32_t options_first_word(const char *const *argv);

/* " (did you mean 'x'?)" from a NULL-terminated list, or "". */
const char *option_hint(const char *word, const char *const *known,
                        struct arena *arena);

/* The options of a list with their help, for --help. */
void options_describe(struct buf *out, const enum option_id *allowed,
                      uint32_t width);

#endif
