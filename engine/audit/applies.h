/*
 * applies - whether a criterion bears on a unit at all: the kind of document,
 * the district's facts, the dates of the authorities.
 */
#ifndef ENGINE_AUDIT_APPLIES_H
#define ENGINE_AUDIT_APPLIES_H

#include "audit/unit.h"

/* Does the criterion name this kind of document, or "any"? NULL: only any. */
bool applies_to_kind(const struct criterion *criterion, const char *kind);

enum fulfilment { FACT_FULFILLED, FACT_NOT_FULFILLED, FACT_UNKNOWN };

/* No condition is fulfilled. */
enum fulfilment applies_by_fact(const struct condition *condition,
                                const struct unit *unit);

/*
 * What the criterion rests on at as_of ("YYYY-MM-DD"). A practice rests on no
 * law, and outdated wording on what its entry says; a criterion that names no
 * authority is taken at its kind.
 */
enum standing applies_standing(const struct criterion *criterion,
                               const struct ruleset *ruleset,
                               const char *as_of);

/* "603 CMR 57.00 is proposed, not in force on 2026-11-23; ... was rescinded
 * (2025-08)": the authorities that are not in force; NULL when all are. */
const char *applies_law_note(const struct criterion *criterion,
                             const struct ruleset *ruleset, const char *as_of,
                             struct arena *arena);

#endif
