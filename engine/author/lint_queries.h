/*
 * lint_queries - queries that cannot find anything, or not what they look for.
 */
#ifndef ENGINE_AUTHOR_LINT_QUERIES_H
#define ENGINE_AUTHOR_LINT_QUERIES_H

#include "author/remark.h"

void lint_queries(struct lint *lint, const struct criterion *criterion);

#endif
