/*
 * span - text and places by value.
 *
 * Inside the engine text is a pointer and a length, and a place is a half-open
 * range of byte (or word) positions. Neither owns anything.
 */
#ifndef ENGINE_BASE_SPAN_H
#define ENGINE_BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct span {
    const char *ptr;
    size_t len;
} span;

/* Half open: begin is inside, end is not. */
struct range {
    uint32_t begin;
    uint32_t end;
};

static inline span span_of(const char *text)
{
    return (span){ text, strlen(text) };
}

static inline span span_cut(const char *text, uint32_t begin, uint32_t end)
{
    return (span){ text + begin, end - begin };
}

static inline bool span_equal(span a, span b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

static inline bool span_is(span a, const char *text)
{
    return span_equal(a, span_of(text));
}

/* printf("%.*s", SPAN_ARG(s)) */
#define SPAN_ARG(s) (int)(s).len, (s).ptr

#endif
