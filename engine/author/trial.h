/*
 * trial - all criteria of a slice judged on the examples of its first one.
 *
 * Each example is a document of its own and a draft, read once, whatever the
 * number of criteria.
 */
#ifndef ENGINE_AUTHOR_TRIAL_H
#define ENGINE_AUTHOR_TRIAL_H

#include "audit/verdict.h"
#include "author/slice.h"

/* What was found on one example; gone when the listener returns. */
struct trial_outcome {
    uint32_t example; /* index in the criterion's examples */
    const struct reading *reading;
    const struct judgement *judgements; /* one a criterion of the slice */
};

struct trial {
    const struct slice *slice; /* sealed */
    const char *as_of;         /* "YYYY-MM-DD" */
    void (*listener)(void *context, const struct trial_outcome *outcome);
    void *context;
};

/* false when a pattern does not compile. */
bool trial_run(const struct trial *trial, struct err *err);

#endif
