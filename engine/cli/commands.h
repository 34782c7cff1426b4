/*
 * commands - the table of all commands; the first is the default.
 */
#ifndef ENGINE_CLI_COMMANDS_H
#define ENGINE_CLI_COMMANDS_H

#include "cli/command.h"

extern const struct command *const commands[]; /* NULL ends */

/* Does what argv asks; argc and argv as main has them; image is that of the
 * built-in rule pack, or empty. */
enum status commands_run(int argc, const char *const *argv, span image);

#endif
