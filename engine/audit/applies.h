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
 * "proposed", "rescinded", "historical" or, mixed, "not in force" when none of
 * the criterion's authorities is in force at as_of; NULL when one is, when it
 * has none, or when it is a practice, which rests on no law.
 */
const char *applies_out_of_force(const struct criterion *criterion,
                                 const struct ruleset *ruleset,
                                 const char *as_of);

#endif
