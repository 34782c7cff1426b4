#include "cli/option.h"

#include <stdlib.h>

#include "../check.h"

#define COUNT_OF(array) (sizeof(array) / sizeof(*(array)))

static const enum option_id all[] = {
    OPTION_PROFILE, OPTION_AS_OF, OPTION_FORMAT, OPTION_FAIL_ON,
    OPTION_MIN_CONFIDENCE, OPTION_JOBS, OPTION_QUIET, OPTION_VERBOSE,
    OPTION_SHOW, OPTION_COLOR, OPTION_END,
};

static bool parse(struct options *options, struct arena *arena,
                  const char *const *argv, struct err *err)
{
    *err = (struct err){ ERR_NONE, "" };
    return options_parse(options, all, argv, arena, err);
}

static void options_and_arguments_mix(void)
{
    struct arena arena;
    struct options o;
    struct err err;
    arena_init(&arena);
    static const char *const argv[] = { "a.md", "-qv", "--profile=x", "b.md",
                                        "-fjson:out", "-", "--", "-z", NULL };
    CHECK(parse(&o, &arena, argv, &err));
    CHECK(o.quiet && o.verbose && strcmp(o.profile, "x") == 0);
    CHECK(o.args.count == 4);
    CHECK(strcmp(o.args.at[0], "a.md") == 0);
    CHECK(strcmp(o.args.at[2], "-") == 0);
    CHECK(strcmp(o.args.at[3], "-z") == 0);
    CHECK(o.format_count == 1);
    CHECK(strcmp(o.formats[0].name, "json") == 0);
    CHECK(strcmp(o.formats[0].file, "out") == 0);
    arena_release(&arena);
}

static void values_are_checked(void)
{
    static const struct {
        const char *const argv[4];
        const char *message; /* NULL: fine */
    } cases[] = {
        { { "--jobs", "1" }, NULL },
        { { "--jobs", "64" }, NULL },
        { { "--jobs", "65" }, "--jobs '65' is not a number from 1 to 64" },
        { { "--jobs", "" }, "--jobs '' is not a number from 1 to 64" },
        { { "--jobs", "-1" }, "--jobs '-1' is not a number from 1 to 64" },
        { { "--as-of", "2024-02-29" }, NULL },
        { { "--as-of", "2023-02-29" },
          "--as-of '2023-02-29' is not a day written YYYY-MM-DD" },
        { { "--as-of", "2023" },
          "--as-of '2023' is not a day written YYYY-MM-DD" },
        { { "--min-confidence", "0" }, NULL },
        { { "--min-confidence", "0.7" }, NULL },
        { { "--min-confidence", "1.00" }, NULL },
        { { "--min-confidence", "1.01" },
          "--min-confidence '1.01' is not between 0.00 and 1.00" },
        { { "--min-confidence", "0." },
          "--min-confidence '0.' is not between 0.00 and 1.00" },
        { { "--fail-on", "never" }, NULL },
        { { "--show", "never" },
          "--show 'never' is not low, medium, high or critical" },
        { { "--color", "alway" },
          "--color 'alway' is not auto, always or never "
          "(did you mean 'always'?)" },
        { { "--prfile", "x" },
          "unknown option '--prfile' (did you mean '--profile'?)" },
        { { "-x" }, "unknown option '-x'" },
        { { "--each" }, "option '--each' does not belong to this command" },
        { { "--quiet=1" }, "option '--quiet' takes no value" },
        { { "--profile" }, "option '--profile' needs a value: NAME" },
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct arena arena;
        struct options o;
        struct err err;
        arena_init(&arena);
        bool ok = parse(&o, &arena, cases[i].argv, &err);
        CHECK(ok == (cases[i].message == NULL));
        CHECK(ok || strcmp(err.text, cases[i].message) == 0);
        arena_release(&arena);
    }
}

static void confidence_is_kept_in_percent(void)
{
    static const struct {
        const char *text;
        uint32_t percent;
    } cases[] = { { "0", 0 }, { "0.7", 70 }, { "0.75", 75 }, { "1", 100 } };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        const char *const argv[] = { "--min-confidence", cases[i].text, NULL };
        struct arena arena;
        struct options o;
        struct err err;
        arena_init(&arena);
        CHECK(parse(&o, &arena, argv, &err));
        CHECK(o.min_confidence == cases[i].percent);
        arena_release(&arena);
    }
}

static void the_day_comes_from_the_environment_of_builds(void)
{
    static const char *const nothing[] = { NULL };
    struct arena arena;
    struct options o;
    struct err err;
    arena_init(&arena);
    setenv("SOURCE_DATE_EPOCH", "86400", 1);
    CHECK(parse(&o, &arena, nothing, &err));
    CHECK(strcmp(o.as_of, "1970-01-02") == 0);
    unsetenv("SOURCE_DATE_EPOCH");
    CHECK(parse(&o, &arena, nothing, &err));
    CHECK(strcmp(o.as_of, "2026") > 0);
    CHECK(o.fail_on == SEVERITY_HIGH && o.jobs >= 1);
    arena_release(&arena);
}

int main(void)
{
    options_and_arguments_mix();
    values_are_checked();
    confidence_is_kept_in_percent();
    the_day_comes_from_the_environment_of_builds();
    return CHECK_END();
}
