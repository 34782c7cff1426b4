/*
 * command - one thing the program can do.
 *
 * Each cmd_x.c holds one const record; commands.c lists them, main finds one
 * and hands it the call. exec prints its own messages and returns an exit
 * status; nothing but main ends the process.
 */
#ifndef ENGINE_CLI_COMMAND_H
#define ENGINE_CLI_COMMAND_H

#include "base/arena.h"
#include "cli/option.h"

struct command;

struct call {
    const struct command *command;
    const struct command *const *table; /* of all commands, NULL ends */
    struct options options;
    span image; /* of the built-in rule pack, or empty */
    struct arena *arena;
};

struct command {
    const char *name;
    const char *usage;   /* what follows the name: "[PATH...]" */
    const char *summary; /* one line of help */
    const char *details; /* paragraphs of help, or NULL */
    const enum option_id *options; /* OPTION_END ends */
    enum status (*exec)(struct call *call);
};

#endif
