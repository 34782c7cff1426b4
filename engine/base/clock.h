/*
 * clock - how long things take, for budgets and profiles; never for results.
 */
#ifndef ENGINE_BASE_CLOCK_H
#define ENGINE_BASE_CLOCK_H

#include <stdint.h>

/* Nanoseconds since a moment that stays the same while the program runs. */
uint64_t clock_now(void);

#endif
