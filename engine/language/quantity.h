/*
 * quantity - numbers with a meaning: limits, frequencies, amounts, dates.
 *
 * "thirty (30) calendar days" is one number, "two to three" a range (whose
 * larger end counts unless the phrase says "at least"). One phrase can give two
 * quantities: "45 minutes per day" is an amount and a frequency.
 */
#ifndef ENGINE_LANGUAGE_QUANTITY_H
#define ENGINE_LANGUAGE_QUANTITY_H

#include "base/vec.h"
#include "language/marker.h"

enum quantity_kind {
    QUANTITY_AMOUNT,    /* 100 students; 45 minutes */
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

typedef VEC(struct quantity) quantities;

/* Adds those of the sentence that has been marked, by begin. */
void quantity_read(const struct marking *marking,
                   const struct doc_sentence *sentence, quantities *out,
                   struct arena *arena);

/*
 * Length in days, times 1000, so that limits in different units compare:
 * school days count 7/5, weeks 7, months 30, terms 90, years 365.
 */
uint64_t quantity_days(uint32_t value, enum quantity_unit unit);

/* "30 days", "10 school days", "2 weeks" as rules write it. */
bool quantity_parse(span text, uint32_t *value, enum quantity_unit *unit);

#endif
