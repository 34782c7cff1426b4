/*
 * lint_records - what a criterion's record lacks, and how its file looks.
 */
#ifndef ENGINE_AUTHOR_LINT_RECORDS_H
#define ENGINE_AUTHOR_LINT_RECORDS_H

#include "author/remark.h"

enum {
    LINT_EXAMPLES = 2, /* of each sort that a criterion should have */
    LINT_COLUMNS = 100, /* characters of a line */
};

/* Examples, action and wording. */
void lint_record(struct lint *lint, const struct criterion *criterion);

/* Authorities that no criterion names, and what supersedes them. */
void lint_authorities(struct lint *lint);

/* Long lines; of this file of the pack only, or of all when it is NULL. */
void lint_lines(struct lint *lint, const char *path);

#endif
