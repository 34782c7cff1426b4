/*
 * cmd_lint - elaudit lint [ID...]: what in the rules does nothing or lacks.
 */
#ifndef ENGINE_CLI_CMD_LINT_H
#define ENGINE_CLI_CMD_LINT_H

#include "cli/command.h"

extern const struct command cmd_lint;

#endif
