/* bench - the clocks and the one way to print a figure. */
#ifndef TESTS_BENCH_H
#define TESTS_BENCH_H

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* Seconds on a clock that nobody sets. */
static inline double bench_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Seconds of this process on a processor: what others do does not count. */
static inline double bench_cpu(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static inline int bench_order(const void *a, const void *b)
{
    const double *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

/* Sorts the times. */
static inline double bench_median(double *times, int count)
{
    qsort(times, (size_t)count, sizeof(*times), bench_order);
    return times[count / 2];
}

/* "dense.match.rate 40.1 MB/s" */
static inline void bench_print(const char *set, const char *name, double value,
                               const char *unit)
{
    printf("%s.%s %.3f %s\n", set, name, value, unit);
    fflush(stdout);
}

/* The same with a goal to reach: the value is to be at least that. */
static inline void bench_goal(const char *set, const char *name, double value,
                              const char *unit, double at_least)
{
    printf("%s.%s %.3f %s   goal: >= %g, %s\n", set, name, value, unit,
           at_least, value >= at_least ? "reached" : "missed");
    fflush(stdout);
}

/* The same with a limit to keep. */
static inline void bench_limit(const char *set, const char *name, double value,
                               const char *unit, double at_most)
{
    printf("%s.%s %.3f %s   goal: <= %g, %s\n", set, name, value, unit,
           at_most, value <= at_most ? "reached" : "missed");
    fflush(stdout);
}

#endif
