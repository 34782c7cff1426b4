/*
 * evaluate - what one document says about every criterion.
 *
 * A worker reads a document, asks all queries of all criteria and writes a
 * reading: states, exhibits and near misses, but no verdicts, because these
 * need the other documents. Everything of the reading lives in its own arena;
 * the text of the document is gone when evaluate_document() returns, so that
 * memory does not grow with the corpus.
 */
#ifndef ENGINE_AUDIT_EVALUATE_H
#define ENGINE_AUDIT_EVALUATE_H

#include "audit/evidence.h"
#include "audit/unit.h"
#include "language/match.h"

enum {
    EVALUATE_MAX_SEEN = 5,    /* sightings of one element */
    EVALUATE_MAX_NEAR = 3,    /* near misses of one element */
    EVALUATE_MAX_PLACES = 200 /* conflicts, limits or outdated words of one
                                 criterion; more are only counted */
};

struct sighting {
    struct exhibit *exhibit;
    uint32_t sentence;
    bool weak;
    const char *lacks;   /* when weak: "only permitted" */
    uint32_t confidence; /* percent */
    uint32_t hull;       /* words of the hit */
};

struct miss {
    struct exhibit *exhibit;
    const char *lacks; /* in the reading's arena or a constant */
    uint32_t closeness;
};

struct element_reading {
    enum element_state state;    /* stated, weak, not stated; undecided when a
                                    limit was reached */
    const struct sighting *seen; /* binding first, then short, then early */
    uint32_t seen_count;
    const struct miss *near;
    uint32_t near_count;
};

struct conflict_reading {
    uint32_t rule; /* index in the criterion's conflicts */
    struct exhibit *exhibit;
};

/* Something that must agree with what other places say. */
struct limit_reading {
    uint64_t key; /* equal for what says the same, see agree.h */
    const char *text;
    struct exhibit *exhibit;
};

struct criterion_reading {
    bool addressed;
    bool limited;              /* a pattern limit left something open */
    struct exhibit *provision; /* what addresses it, or NULL */
    const struct element_reading *elements;
    const struct conflict_reading *conflicts;
    uint32_t conflict_count, conflict_total;
    const struct limit_reading *limits;
    uint32_t limit_count;
    struct exhibit *const *occurrences;
    uint32_t occurrence_count, occurrence_total;
    uint32_t topic_count;  /* hits of the topic in the section of most */
    struct exhibit *topic; /* that section, or NULL */
};

struct reading {
    struct arena arena;
    struct document_result document;
    uint32_t sections, sentences;             /* searched */
    struct exhibit *start;                    /* line 1; NULL when unreadable */
    const struct criterion_reading *criteria; /* as in the plan */
};

/* What is asked of every document; read-only and shared by the workers. */
struct evaluate_plan {
    const struct ruleset *ruleset;
    const struct criterion *const *criteria;
    uint32_t criterion_count;
    const bool *modal; /* by query; see query_is_modal() */
    enum revisions revisions; /* of documents with tracked changes */
    bool ocr;                 /* of pages of a PDF that have no text */
};

/* The criteria of the profile. */
void evaluate_plan_init(struct evaluate_plan *plan,
                        const struct ruleset *ruleset,
                        const struct profile *profile, struct arena *arena);

/* What the criteria of a plan took, while somebody counts. */
struct evaluate_counts {
    struct match_counts queries;
    uint64_t *nanoseconds; /* by criterion of the plan: weighing its hits and
                              looking for near misses, queries not counted */
};

struct evaluator; /* heap: a worker's scanner and matcher */

struct evaluator *evaluator_new(const struct evaluate_plan *plan,
                                struct err *err);
void evaluator_free(struct evaluator *evaluator);

/* From now on counts are kept; NULL: not any more. */
void evaluator_count(struct evaluator *evaluator,
                     struct evaluate_counts *counts);

/* Fills *reading, whose arena the caller releases; index is the document's
 * number in its unit, values are those of the parameters (NULL: as the nodes
 * say). What cannot be read has document.problem set. */
void evaluate_document(struct evaluator *evaluator,
                       const struct unit_document *document, uint32_t index,
                       const struct query_value *values,
                       struct reading *reading);

#endif
