/*
 * version - the version of the program, said once.
 */
#ifndef ENGINE_CLI_VERSION_H
#define ENGINE_CLI_VERSION_H

#define ELAUDIT_VERSION "0.1.0"

#endif
