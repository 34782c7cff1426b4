/*
 * cmd_help - elaudit help [COMMAND], and --help of every command.
 */
#ifndef ENGINE_CLI_CMD_HELP_H
#define ENGINE_CLI_CMD_HELP_H

#include "cli/command.h"

extern const struct command cmd_help;

/* Help on one command. */
enum status help_on(const struct call *call, const struct command *command);

enum status help_version(void);

#endif
