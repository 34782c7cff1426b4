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
 * The words of the grammar are concepts of the rule pack, named "marker.*"
 * (see struct markers); a missing one is empty, not an error.
 */
#ifndef ENGINE_LANGUAGE_PROVISION_H
#define ENGINE_LANGUAGE_PROVISION_H

#include "language/scan.h"

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

enum quantity_kind {
    QUANTITY_AMOUNT,    /* 100 English learners; 45 minutes */
    QUANTITY_PERCENT,
    QUANTITY_DEADLINE,  /* within 30 days, no later than 10 school days */
    QUANTITY_FREQUENCY, /* annually, twice a year, every two weeks */
    QUANTITY_DURATION,  /* for four years, for a period of two years */
    QUANTITY_DATE,      /* by October 1; month and day in value: 1001 */
};

enum quantity_unit {
    UNIT_NONE,
    UNIT_MINUTE,
    UNIT_HOUR,
    UNIT_DAY,        /* plain and calendar days */
    UNIT_SCHOOL_DAY, /* school, business, working, instructional days */
    UNIT_WEEK,
    UNIT_MONTH,
    UNIT_TERM, /* semester, trimester, quarter, marking period */
    UNIT_YEAR,
};

enum quantity_bound { BOUND_EXACT, BOUND_AT_MOST, BOUND_AT_LEAST, BOUND_ABOUT };

struct quantity {
    uint32_t begin, end; /* words of the whole phrase */
    enum quantity_kind kind;
    enum quantity_bound bound;
    enum quantity_unit unit;
    uint32_t value; /* thousandths: "30" is 30000, "4.2" is 4200 */
    uint32_t times; /* of a frequency: this often in `value` units */
};

struct provisions {
    const struct postings *postings;
    const struct clause *clauses;
    uint32_t clause_count;
    const uint32_t *clause_of; /* word -> clause; covers every word */
    const struct quantity *quantities; /* by begin */
    uint32_t quantity_count;
};

/* Concepts the grammar reads; looked up once with markers_find(). */
struct markers {
    uint32_t obligation;     /* shall, must, is required to, is responsible */
    uint32_t permission;     /* may, can, is encouraged to, at the option of */
    uint32_t recommendation; /* should, strives to, seeks to, aims to */
    uint32_t prohibition;    /* is prohibited, is forbidden, refrain from */
    uint32_t fact;           /* finite verbs that state: provides, offers, is */
    uint32_t negator;        /* not, no, never, without, neither, nor */
    uint32_t not_negator;    /* not only, no later than, not less than */
    uint32_t hedge;          /* when feasible, as funds permit */
    uint32_t conditional;    /* if, when, unless, provided that, in the event */
    uint32_t relative;       /* who, which, that, whose, because, so that */
    uint32_t rights_holder;  /* parent, guardian, student, family: actors whose
                                "may" is a right */
    uint32_t deadline_cue;   /* within, no later than, not more than, before */
    uint32_t at_least;       /* at least, no fewer than, a minimum of */
    uint32_t at_most;        /* at most, no more than, up to, not to exceed */
    uint32_t more_than;
    uint32_t yearly, monthly, weekly, daily, termly; /* annually, each year */
    uint32_t school_day;     /* school day, business day, working day */
    uint32_t term;           /* semester, trimester, quarter, marking period */
};

void markers_find(struct markers *markers, const struct lexicon *lexicon);

void provisions_build(struct provisions *out, const struct postings *postings,
                      const struct markers *markers, struct arena *arena);

/*
 * Length in days, times 1000, so that limits in different units compare:
 * school days count 7/5, weeks 7, months 30, terms 90, years 365.
 */
uint64_t quantity_days(uint32_t value, enum quantity_unit unit);

/* "30 days", "10 school days", "2 weeks" as rules write it. */
bool quantity_parse(span text, uint32_t *value, enum quantity_unit *unit);

const char *modality_name(enum modality modality);

#endif
