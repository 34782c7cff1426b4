#include "cli/cmd_test.h"

#include "cli/run.h"
#include "cli/test_coverage.h"
#include "cli/test_examples.h"
#include "cli/test_mutants.h"

static bool check_options(const struct options *o, bool *as_json,
                          struct err *err)
{
    if (o->coverage && o->mutate)
        return err_set(err, ERR_CONFIG,
                       "--coverage and --mutate are two runs: give one");
    if (o->strict && !o->coverage && !o->mutate)
        return err_set(err, ERR_CONFIG,
                       "--strict goes with --coverage or --mutate");
    return selection_format(o, "examples are reported", as_json, err);
}

static enum status test(const struct call *call,
                        const struct ruleset *ruleset)
{
    struct err err = { ERR_NONE, "" };
    struct selection selection;
    bool as_json = false;
    if (!check_options(&call->options, &as_json, &err) ||
        !selection_init(&selection, ruleset, call, &err))
        return run_failed(&err);
    if (call->options.coverage)
        return test_coverage(call, &selection, as_json);
    if (call->options.mutate)
        return test_mutants(call, &selection, as_json);
    return test_examples(call, &selection, as_json);
}

static enum status exec(struct call *call)
{
    struct ruleset ruleset;
    if (!run_load(&ruleset, call))
        return STATUS_USAGE;
    enum status status = test(call, &ruleset);
    ruleset_release(&ruleset);
    return status;
}

static const enum option_id options[] = {
    OPTION_COVERAGE, OPTION_MUTATE, OPTION_STRICT, OPTION_FORMAT,
    OPTION_AS_OF,    OPTION_RULES,  OPTION_VERBOSE,
    OPTION_HELP,     OPTION_VERSION, OPTION_END,
};

const struct command cmd_test = {
    .name = "test",
    .usage = "[OPTION...] [ID...]",
    .summary = "run the examples of the rules and compare the verdicts",
    .details =
        "Every example is judged as a draft on its own criterion. Failures "
        "are printed with the place of the rule; --verbose prints all, with "
        "a table for each criterion of what was expected and given. Exit "
        "status 1 when one fails.\n\n"
        "--coverage instead tells which elements, branches of them, "
        "conflicts and patterns are found in no example of their criterion, "
        "or in every one. --mutate puts one small fault after the other into "
        "the queries and lists those that no example notices: none of its "
        "verdicts and no state of an element changes.",
    .options = options,
    .exec = exec,
};
