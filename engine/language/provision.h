/*
 * provision - who must do what, by when: the grammar of policy sentences.
 *
 * Every sentence is cut into clauses; each clause has one modality, decided by
 * its verb ("shall", "may not", "should", "the district provides"), with the
 * reach of its negation, its actor and its hedges. A clause of a list item
 * without a verb of its own takes these from the lead-in whose words it
 * inherits. Quantities are numbers with a meaning: deadlines ("within thirty
 * (30) calendar days of enrollment"), frequencies ("at least twice a year"),
 * amounts ("100 or more"), percentages.
 *
 * The words of the grammar are concepts of the rule pack (see marker.h).
 */
#ifndef ENGINE_LANGUAGE_PROVISION_H
#define ENGINE_LANGUAGE_PROVISION_H

#include "language/marker.h"
#include "language/quantity.h"

enum modality {
    MODALITY_STATEMENT,      /* "The district provides", "There is a council" */
    MODALITY_OBLIGATION,     /* shall, must, will, is required to */
    MODALITY_PROHIBITION,    /* shall not, may not, no ... may, is prohibited */
    MODALITY_PERMISSION,     /* may, can, is encouraged, at the discretion */
    MODALITY_RIGHT,          /* "Parents may": permission to a rights holder */
    MODALITY_RECOMMENDATION, /* should, strives, seeks to */
};

struct clause {
    uint32_t begin, end; /* words */
    enum modality modality;
    bool hedged;       /* "when feasible", "as funds permit" in this clause */
    bool subordinate;  /* if/when/who/that ...: a condition or description */
    bool conditional;  /* subordinate and introduced by if/when/unless */
    bool inherited;    /* modality comes from a lead-in */
    struct range negated; /* words under negation, empty when none */
    struct range actor;   /* words of the subject before the verb, or empty */
    uint32_t verb;        /* word of the modal or verb marker; DOC_NONE */
};

struct provisions {
    const struct postings *postings;
    const struct clause *clauses;
    uint32_t clause_count;
    const uint32_t *clause_of; /* word -> clause; covers every word */
    const struct quantity *quantities; /* by begin */
    uint32_t quantity_count;
};

void provisions_build(struct provisions *out, const struct postings *postings,
                      const struct markers *markers, struct arena *arena);

/* Index of the first quantity that begins at or after the word. */
uint32_t provisions_quantity(const struct provisions *provisions,
                             uint32_t word);

const char *modality_name(enum modality modality);

#endif
