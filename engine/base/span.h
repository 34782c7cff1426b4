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

static inline bool span_begins(span text, const char *front)
{
    size_t len = strlen(front);
    return text.len >= len && memcmp(text.ptr, front, len) == 0;
}

static inline bool span_ends(span text, const char *tail)
{
    size_t len = strlen(tail);
    return text.len >= len &&
           memcmp(text.ptr + text.len - len, tail, len) == 0;
}

/* Where the needle, which is not empty, begins in text at or after from;
 * text.len when nowhere. */
static inline size_t span_find(span text, span needle, size_t from)
{
    while (from + needle.len <= text.len) {
        const char *at = memchr(text.ptr + from, needle.ptr[0],
                                text.len - from - needle.len + 1);
        if (at == NULL)
            break;
        from = (size_t)(at - text.ptr);
        if (memcmp(at, needle.ptr, needle.len) == 0)
            return from;
        from++;
    }
    return text.len;
}

/* printf("%.*s", SPAN_ARG(s)) */
#define SPAN_ARG(s) (int)(s).len, (s).ptr

#endif
