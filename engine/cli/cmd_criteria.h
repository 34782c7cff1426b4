/*
 * cmd_criteria - elaudit criteria: the list of what is checked.
 */
#ifndef ENGINE_CLI_CMD_CRITERIA_H
#define ENGINE_CLI_CMD_CRITERIA_H

#include "cli/command.h"

extern const struct command cmd_criteria;

#endif
