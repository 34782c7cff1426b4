#include "cli/selection.h"

#include "cli/run.h"

bool selection_init(struct selection *selection, const struct ruleset *ruleset,
                    const struct call *call, struct err *err)
{
    uint32_t named = call->options.args.count;
    uint32_t count = named == 0 ? ruleset->criterion_count : named;
    const struct criterion **at =
        arena_alloc(call->arena, count, sizeof(*at));
    for (uint32_t i = 0; i < count; i++) {
        at[i] = named == 0 ? &ruleset->criteria[i]
                           : run_criterion(ruleset, call->options.args.at[i],
                                           call->arena, err);
        if (at[i] == NULL)
            return false;
    }
    *selection = (struct selection){ ruleset, at, count, named == 0 };
    return true;
}

bool selection_format(const struct options *options, const char *of,
                      bool *as_json, struct err *err)
{
    const char *format = options->format_count == 0 ? "table"
                                                    : options->formats[0].name;
    *as_json = strcmp(format, "json") == 0;
    if (options->format_count > 1 ||
        (!*as_json && strcmp(format, "table") != 0) ||
        (options->format_count == 1 && options->formats[0].file != NULL))
        return err_set(err, ERR_CONFIG,
                       "%s as 'table' or 'json' on standard output", of);
    return true;
}
