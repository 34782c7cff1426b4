/*
 * lint_source - how the files of a pack look, before Lua reads them.
 *
 * What the loader drops without a trace is seen only here: an `any` in which a
 * term is written twice.
 */
#ifndef ENGINE_AUTHOR_LINT_SOURCE_H
#define ENGINE_AUTHOR_LINT_SOURCE_H

#include "author/remark.h"

enum { LINT_COLUMNS = 100 /* characters of a line */ };

/* This file of the pack only, or all when path is NULL. */
void lint_source(struct lint *lint, const char *path);

#endif
