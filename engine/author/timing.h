/*
 * timing - what each criterion costs over a set of documents.
 *
 * Queries are shared, and what several criteria ask is answered once; so a
 * criterion has time of its own (queries that nobody else asks, and weighing
 * what was found) and a part in shared queries, which would not go away with
 * it. Everything but the times is the same on every run.
 */
#ifndef ENGINE_AUTHOR_TIMING_H
#define ENGINE_AUTHOR_TIMING_H

#include "audit/evaluate.h"

struct timing_row {
    const struct criterion *criterion;
    uint64_t own;         /* nanoseconds */
    uint64_t shared;      /* nanoseconds of queries others ask too, whole */
    uint64_t hits;        /* of its elements, conflicts and the like, all
                             documents together; the topic's not */
    uint64_t evaluations; /* of its queries; concepts are looked up and do not
                             count */
};

struct timing {
    struct timing_row *rows; /* longest own time first, then by id */
    uint32_t count;
    uint64_t queries;  /* nanoseconds of all queries, each once */
    uint64_t weighing; /* of all criteria */
    uint64_t whole;    /* reading, scanning and clauses as well */
    uint64_t words;    /* read */
    uint32_t documents;
    const char *unreadable; /* the first problem, or NULL */
};

struct timing_request {
    const struct ruleset *ruleset;
    const struct profile *profile;
    const char *const *paths;
    uint32_t path_count;
};

/* false as unit_collect() and when no document was readable. */
bool timing_of(struct timing *timing, const struct timing_request *request,
               struct arena *arena, struct err *err);

#endif
