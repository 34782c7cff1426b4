/*
 * verdict - from what the documents say to what the unit's verdict is.
 *
 * A criterion is judged in one part (all documents together) or in several
 * (each document of a kind); the unit's verdict is that of the worst part:
 * conflicting, error, missing, partial, needs review, met. Facts, authorities
 * out of force and the kind of document can only soften a verdict, and the
 * reason says so.
 */
#ifndef ENGINE_AUDIT_VERDICT_H
#define ENGINE_AUDIT_VERDICT_H

#include "audit/part.h"

struct judgement {
    struct criterion_result result;
    const struct part *parts;
    uint32_t part_count;
    bool is_absent; /* the district has no document of the kind */
};

/* A unit before the bench. */
struct judge {
    const struct evaluate_plan *plan;
    const struct unit *unit;
    const struct reading *readings; /* one a document */
    const char *as_of;
    bool all_criteria;
    struct receipt_maker *receipts;
    struct arena *arena; /* of everything in the judgement */
};

/* criterion is an index in the plan. */
struct judgement verdict_of(const struct judge *judge, uint32_t criterion);

#endif
