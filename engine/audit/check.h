/*
 * check - a criterion's own Lua function, `check = function (unit, found)`.
 *
 * It sees what was found, never files, and answers nil (keep the verdict) or a
 * status and a reason:
 *
 *   unit   { name, state, facts = { }, documents = { { path, kind } } }
 *   found  { status, elements = { { n, state, count } }, quotes = { } }
 *
 * Every call has a budget; a check that fails makes the verdict an error.
 */
#ifndef ENGINE_AUDIT_CHECK_H
#define ENGINE_AUDIT_CHECK_H

#include "audit/part.h"

enum {
    CHECK_BYTES = 1024 * 1024, /* beyond what the rules take */
    CHECK_STEPS = 1000 * 1000,
    CHECK_MILLIS = 200,
};

/* Lets the criterion's check, if it has one, refine the part. */
void check_part(struct part *part, const struct criterion *criterion,
                const struct unit *unit, const struct reading *readings,
                const struct ruleset *ruleset, struct arena *arena);

#endif
