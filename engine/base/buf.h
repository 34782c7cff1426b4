/*
 * buf - bytes that grow, up to a maximum fixed when the buffer is made.
 *
 * Owns heap memory: pair buf_init with buf_release. Writing past the maximum
 * sets `full`, keeps what fits and is not an error until somebody asks.
 */
#ifndef ENGINE_BASE_BUF_H
#define ENGINE_BASE_BUF_H

#include "base/span.h"

struct buf {
    char *ptr; /* len bytes and a NUL that is not counted; never NULL */
    size_t len;
    size_t max;
    bool full;

    size_t capacity; /* private */
};

void buf_init(struct buf *buf, size_t max);
void buf_release(struct buf *buf);

void buf_add(struct buf *buf, const char *bytes, size_t len);
void buf_char(struct buf *buf, char c);
void buf_text(struct buf *buf, const char *text);
void buf_span(struct buf *buf, span text);
void buf_printf(struct buf *buf, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Forgets the content, keeps the storage. */
void buf_clear(struct buf *buf);

#endif
