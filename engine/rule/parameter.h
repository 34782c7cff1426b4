/*
 * parameter - a number that a profile sets and a district may set otherwise.
 *
 * Rules name it where a number would stand in a query: how many days a notice
 * may take, how many years former learners are watched. Each profile gives a
 * value with its unit, where it comes from, and the bounds between which a
 * district may move it.
 */
#ifndef ENGINE_RULE_PARAMETER_H
#define ENGINE_RULE_PARAMETER_H

#include "base/arena.h"
#include "base/span.h"
#include "language/query.h"

struct parameter {
    const char *name;            /* NULL: the profile does not give it */
    const char *title;           /* "years of monitoring after exit" */
    uint32_t value, least, most; /* thousandths */
    const char *unit;            /* "years", as written */
    const char *source;          /* key of an authority */
};

/* The unit of a word such as "days"; UNIT_NONE for counted things such as
 * "students". false: no such word. */
bool parameter_unit(const char *word, enum quantity_unit *unit);

/* All words for units, NULL at the end. */
const char *const *parameter_units(void);

/* "4" or "4.2", at most three digits after the point: how people write it. */
const char *parameter_number(uint32_t thousandths, struct arena *arena);

/* "4", "4.2" and "3.95" as thousandths; false for anything else. */
bool parameter_parse(span text, uint32_t *thousandths);

#endif
