/*
 * office_number - the labels that a word processor counts out: "2.", "(b)".
 *
 * A list has up to ten levels, each with a format, a text in which %1 stands
 * for the number of the first level, and a start. Counting one level starts
 * the deeper ones anew.
 */
#ifndef ENGINE_READ_OFFICE_NUMBER_H
#define ENGINE_READ_OFFICE_NUMBER_H

#include "base/arena.h"
#include "base/span.h"

#include <stdbool.h>

enum { NUMBER_LEVELS = 10, NUMBER_MAX_LABEL = 64 };

enum number_format {
    NUMBER_DECIMAL,
    NUMBER_DECIMAL_ZERO, /* 01 */
    NUMBER_LOWER_LETTER,
    NUMBER_UPPER_LETTER,
    NUMBER_LOWER_ROMAN,
    NUMBER_UPPER_ROMAN,
    NUMBER_BULLET,
    NUMBER_NOTHING,
};

struct number_level {
    enum number_format format;
    span text;      /* "%1.%2)"; of a bullet what is printed */
    uint32_t start;
    bool is_legal;  /* numbers of other levels are printed as decimals */
    bool goes_on;   /* a higher level does not start it anew */
};

struct number_list {
    struct number_level levels[NUMBER_LEVELS];
    uint32_t count[NUMBER_LEVELS]; /* of the last item, where */
    bool is_begun[NUMBER_LEVELS];  /* there was one */
};

void number_list_init(struct number_list *list);

/* The next item of a level has this number. */
void number_restart(struct number_list *list, uint32_t level, uint32_t number);

/* The next label of a level (from 0), in the arena; empty for none, "•" for
 * any bullet. */
span number_next(struct number_list *list, uint32_t level,
                 struct arena *arena);

#endif
