#include "cli/commands.h"

#include "cli/cmd_audit.h"
#include "cli/cmd_criteria.h"
#include "cli/cmd_explain.h"
#include "cli/cmd_help.h"
#include "cli/cmd_lint.h"
#include "cli/cmd_profile.h"
#include "cli/cmd_test.h"
#include "cli/run.h"

const struct command *const commands[] = {
    &cmd_audit, &cmd_criteria, &cmd_explain, &cmd_lint, &cmd_test, &cmd_profile,
    &cmd_help,  NULL,
};

static const struct command *find(const char *name)
{
    for (uint32_t i = 0; commands[i] != NULL; i++)
        if (strcmp(commands[i]->name, name) == 0)
            return commands[i];
    return NULL;
}

static enum status run(struct call *call, const char *const *argv)
{
    struct err err = { ERR_NONE, "" };
    if (!options_parse(&call->options, call->command->options, argv,
                       call->arena, &err))
        return run_failed(&err);
    if (call->options.help)
        return help_on(call, call->command);
    if (call->options.version)
        return help_version();
    return call->command->exec(call);
}

/* argv without the word at this index. */
static const char *const *without(const char *const *argv, uint32_t index,
                                  struct arena *arena)
{
    uint32_t count = 0;
    while (argv[count] != NULL)
        count++;
    const char **rest = arena_alloc(arena, count + 1, sizeof(*rest));
    for (uint32_t i = 0, kept = 0; i < count; i++)
        if (i != index)
            rest[kept++] = argv[i];
    return rest;
}

enum status commands_run(int argc, const char *const *argv, span image)
{
    static const char *const nothing[] = { NULL };
    const char *const *rest = argc > 0 ? argv + 1 : nothing;
    struct arena arena;
    arena_init(&arena);
    uint32_t first = options_first_word(rest);
    const struct command *named = rest[first] == NULL ? NULL
                                                      : find(rest[first]);
    if (named != NULL)
        rest = without(rest, first, &arena);

    struct call call = { .command = named == NULL ? commands[0] : named,
                         .table = commands, .image = image, .arena = &arena };
    enum status status = run(&call, rest);
    arena_release(&arena);
    return status;
}
