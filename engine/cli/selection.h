/*
 * selection - the criteria that a command of rule authors works on.
 */
#ifndef ENGINE_CLI_SELECTION_H
#define ENGINE_CLI_SELECTION_H

#include "cli/command.h"
#include "rule/ruleset.h"

struct selection {
    const struct ruleset *ruleset;
    const struct criterion *const *at;
    uint32_t count;
    bool is_whole; /* nobody named any */
};

/* Those whose ids are the arguments, or all. */
bool selection_init(struct selection *selection, const struct ruleset *ruleset,
                    const struct call *call, struct err *err);

/* --format table (default) or json; anything else is an error. */
bool selection_format(const struct options *options, const char *of,
                      bool *as_json, struct err *err);

#endif
