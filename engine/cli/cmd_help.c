#include "cli/cmd_help.h"

#include "cli/run.h"
#include "cli/version.h"
#include "report/typeset.h"

enum { HELP_MAX = 64 * 1024, NAME_COLUMN = 14, MOST_READABLE = 100 };

static uint32_t help_width(void)
{
    uint32_t width = console_width();
    return width < MOST_READABLE ? width : MOST_READABLE;
}

static void add_wrapped(struct buf *out, const char *text)
{
    span rest = span_of(text), line;
    while (typeset_next(&rest, help_width(), &line)) {
        buf_span(out, line);
        buf_char(out, '\n');
    }
}

static void add_commands(struct buf *out, const struct call *call)
{
    buf_text(out, "Usage: elaudit [OPTION...] PATH...\n"
                  "       elaudit COMMAND [OPTION...] [ARGUMENT...]\n\n"
                  "Commands:\n");
    for (uint32_t i = 0; call->table[i] != NULL; i++)
        buf_printf(out, "  %-*s%s\n", NAME_COLUMN, call->table[i]->name,
                   call->table[i]->summary);
    buf_text(out, "'elaudit help COMMAND' tells more about one of them.\n\n");
}

static void add_command(struct buf *out, const struct command *command)
{
    buf_printf(out, "Usage: elaudit %s %s\n\n", command->name,
               command->usage);
    buf_printf(out, "What it does: %s.\n\n", command->summary);
    if (command->details != NULL) {
        add_wrapped(out, command->details);
        buf_char(out, '\n');
    }
    buf_text(out, "Options:\n");
    options_describe(out, command->options, help_width());
}

enum status help_on(const struct call *call, const struct command *command)
{
    struct buf out;
    buf_init(&out, HELP_MAX);
    bool is_default = command == call->table[0];
    if (is_default)
        add_commands(&out, call);
    add_command(&out, command);
    return run_print(&out, STATUS_CLEAN);
}

enum status help_version(void)
{
    struct buf out;
    buf_init(&out, HELP_MAX);
    buf_text(&out, "elaudit " ELAUDIT_VERSION "\n");
    return run_print(&out, STATUS_CLEAN);
}

static const struct command *find(const struct call *call, const char *name)
{
    for (uint32_t i = 0; call->table[i] != NULL; i++)
        if (strcmp(call->table[i]->name, name) == 0)
            return call->table[i];
    return NULL;
}

static enum status exec(struct call *call)
{
    if (call->options.args.count == 0)
        return help_on(call, call->table[0]);
    const char *name = call->options.args.at[0];
    const struct command *command = find(call, name);
    if (command != NULL)
        return help_on(call, command);
    console_error("there is no command '%s'", name);
    return STATUS_USAGE;
}

static const enum option_id options[] = { OPTION_HELP, OPTION_VERSION,
                                          OPTION_END };

const struct command cmd_help = {
    .name = "help",
    .usage = "[COMMAND]",
    .summary = "tell how to use the program or one of its commands",
    .options = options,
    .exec = exec,
};
