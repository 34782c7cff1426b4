/*
 * part - a panel of documents judged by one criterion, before anything else
 * than their words is considered.
 */
#ifndef ENGINE_AUDIT_PART_H
#define ENGINE_AUDIT_PART_H

#include "audit/receipt.h"

enum { PART_MAX_EVIDENCE = 5 };

/* One contradiction: a place that says the opposite, or places that differ. */
struct conflict {
    const char *says; /* of the rule, or what the places disagree on */
    uint32_t element; /* from 1, or 0 */
    bool is_disagreement;
    const char *details; /* "30 days (a.md:4), 60 days (b.md:9)", or NULL */
    const struct evidence *evidence;
    uint32_t evidence_count;
};

struct part {
    uint32_t document; /* index in the unit, DOC_NONE: all together */
    enum verdict verdict;
    uint32_t confidence;
    const char *reason;
    bool addressed;
    bool limited; /* a pattern limit left it open */
    const struct element_result *elements;
    uint32_t required, stated, weak; /* required elements */
    uint32_t undecidable; /* first required element that text cannot decide,
                             from 1, or 0 */
    const struct conflict *conflicts;
    uint32_t conflict_count;
    const struct evidence *evidence;
    uint32_t evidence_count;
    const struct receipt *receipt; /* when nothing addresses it */
    struct evidence anchor;        /* where the text would belong */
};

/*
 * Judges the panel. brief leaves out the receipts, for criteria that will not
 * be reported. Everything in the part is in the receipt maker's arena.
 */
struct part part_judge(const struct panel *panel,
                       const struct criterion *criterion, bool brief,
                       struct receipt_maker *receipts);

/* What elements that count are called: "required", but "main" for a practice,
 * which requires nothing. */
const char *part_need(const struct criterion *criterion);

/* "12 documents", "this document" */
const char *part_extent(uint32_t documents, struct arena *arena);

#endif
