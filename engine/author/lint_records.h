/*
 * lint_records - what a criterion's record and the authorities lack.
 */
#ifndef ENGINE_AUTHOR_LINT_RECORDS_H
#define ENGINE_AUTHOR_LINT_RECORDS_H

#include "author/remark.h"

enum { LINT_EXAMPLES = 2 /* of each sort that a criterion should have */ };

/* Examples, action and wording. */
void lint_record(struct lint *lint, const struct criterion *criterion);

/* Authorities that no criterion names, and what supersedes them. */
void lint_authorities(struct lint *lint);

#endif
