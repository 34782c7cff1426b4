/*
 * cmd_profile - `elaudit profile`: what each criterion costs.
 */
#ifndef ENGINE_CLI_CMD_PROFILE_H
#define ENGINE_CLI_CMD_PROFILE_H

#include "cli/command.h"

extern const struct command cmd_profile;

#endif
