/*
 * output - where data goes: standard output or a file, whole or not at all.
 *
 * A file is written under a temporary name in its own folder and renamed, so
 * that nobody ever reads half a report. The program ignores SIGPIPE, so a
 * reader that went away is an error like a full disk.
 */
#ifndef ENGINE_CLI_OUTPUT_H
#define ENGINE_CLI_OUTPUT_H

#include "base/buf.h"
#include "base/err.h"

/* path NULL: standard output. */
bool output_write(const char *path, span text, struct err *err);

#endif
