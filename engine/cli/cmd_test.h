/*
 * cmd_test - elaudit test [ID...]: runs the examples of the rules.
 */
#ifndef ENGINE_CLI_CMD_TEST_H
#define ENGINE_CLI_CMD_TEST_H

#include "cli/command.h"

extern const struct command cmd_test;

#endif
