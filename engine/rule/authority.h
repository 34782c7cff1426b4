/*
 * authority - what stands behind a criterion, with dates.
 *
 * Dates are "YYYY-MM-DD" (or "YYYY", "YYYY-MM": the first day) or NULL.
 */
#ifndef ENGINE_RULE_AUTHORITY_H
#define ENGINE_RULE_AUTHORITY_H

#include "base/span.h"

enum authority_status {
    AUTHORITY_IN_FORCE,
    AUTHORITY_NOT_YET,    /* proposed, or effective after --as-of */
    AUTHORITY_RESCINDED,  /* rescinded or superseded at --as-of */
    AUTHORITY_HISTORICAL, /* guidance kept for reference */
};

struct authority {
    const char *key, *citation;
    const char *type; /* statute regulation case guidance monitoring standard */
    const char *jurisdiction; /* "federal", "ma" */
    const char *effective, *amended, *rescinded, *superseded_by;
    bool proposed, historical;
    const char *verified; /* "yes", "partly" */
    const char *url, *note;
};

/* as_of is "YYYY-MM-DD". Superseded without a date of rescission counts from
 * the beginning. Rescinded goes before not yet, not yet before historical. */
enum authority_status authority_at(const struct authority *authority,
                                   const char *as_of);
const char *authority_status_name(enum authority_status status);

/* A calendar day that exists, written YYYY-MM-DD. */
bool date_is_valid(const char *date);

enum { DATE_BYTES = 11 };

/* Has more than a year passed from one valid day to the other? The same day of
 * the next year has not; a leap day's year ends on February 28. */
bool date_is_over_a_year(const char *from, const char *to);

/* The first day of "YYYY", "YYYY-MM" or "YYYY-MM-DD"; false if it is none. */
bool date_first_day(const char *date, char day[DATE_BYTES]);

#endif
