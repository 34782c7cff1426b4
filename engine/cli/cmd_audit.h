/*
 * cmd_audit - elaudit audit [PATH...]: the default command.
 */
#ifndef ENGINE_CLI_CMD_AUDIT_H
#define ENGINE_CLI_CMD_AUDIT_H

#include "cli/command.h"

extern const struct command cmd_audit;

#endif
