/*
 * remark - what a lint has to say about a rule pack, line by line.
 */
#ifndef ENGINE_AUTHOR_REMARK_H
#define ENGINE_AUTHOR_REMARK_H

#include "author/position.h"
#include "author/usage.h"
#include "base/vec.h"

enum remark_severity {
    REMARK_ERROR,   /* a rule does not do what it says */
    REMARK_WARNING, /* something is useless, slow or not there yet */
};

struct remark {
    struct position at;
    enum remark_severity severity;
    const char *check;     /* "covered-term": what kind of remark it is */
    const char *criterion; /* id, or NULL */
    const char *text;      /* what is wrong */
    const char *advice;    /* what to do about it */
    uint32_t order;        /* private: of arrival */
};

/* What all lints look at, and where they write. */
struct lint {
    const struct ruleset *ruleset;
    struct positions *positions;
    struct usage usage;
    struct arena *arena;
    VEC(struct remark) remarks;
    uint32_t errors, warnings; /* once sorted */
};

/* One at a line of a criterion's file, or of another when it is NULL. Texts are
 * constants or live in the arena. */
void remark_add(struct lint *lint, const struct criterion *criterion,
                struct position at, struct remark remark);

/* By path and line, then as they came; one that says the same as the one before
 * it is dropped. Counts them. */
void remark_sort(struct lint *lint);

const char *remark_severity_name(enum remark_severity severity);

#endif
