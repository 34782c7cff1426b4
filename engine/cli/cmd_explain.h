/*
 * cmd_explain - elaudit explain ID: one criterion in plain words.
 */
#ifndef ENGINE_CLI_CMD_EXPLAIN_H
#define ENGINE_CLI_CMD_EXPLAIN_H

#include "cli/command.h"

extern const struct command cmd_explain;

#endif
