#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static char nothing[1];

void buf_init(struct buf *buf, size_t max)
{
    *buf = (struct buf){ .ptr = nothing, .max = max };
}

void buf_release(struct buf *buf)
{
    if (buf->capacity > 0)
        free(buf->ptr);
    buf_init(buf, buf->max);
}

static void make_room(struct buf *buf, size_t need)
{
    if (need < buf->capacity)
        return;
    size_t wider = buf->capacity == 0 ? 256 : buf->capacity * 2;
    while (wider <= need)
        wider *= 2;
    char *fresh = realloc(buf->capacity == 0 ? NULL : buf->ptr, wider);
    if (fresh == NULL)
        abort();
    buf->ptr = fresh;
    buf->capacity = wider;
}

void buf_add(struct buf *buf, const char *bytes, size_t len)
{
    if (len > buf->max - buf->len) {
        len = buf->max - buf->len;
        buf->full = true;
    }
    if (len == 0)
        return;
    make_room(buf, buf->len + len);
    memcpy(buf->ptr + buf->len, bytes, len);
    buf->len += len;
    buf->ptr[buf->len] = '\0';
}

void buf_char(struct buf *buf, char c)
{
    buf_add(buf, &c, 1);
}

void buf_text(struct buf *buf, const char *text)
{
    buf_add(buf, text, strlen(text));
}

void buf_span(struct buf *buf, span text)
{
    buf_add(buf, text.ptr, text.len);
}

void buf_printf(struct buf *buf, const char *format, ...)
{
    char small[512];
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int len = vsnprintf(small, sizeof(small), format, args);
    va_end(args);
    if (len >= 0 && (size_t)len < sizeof(small)) {
        buf_add(buf, small, (size_t)len);
    } else if (len >= 0) {
        char *large = malloc((size_t)len + 1);
        if (large == NULL)
            abort();
        vsnprintf(large, (size_t)len + 1, format, again);
        buf_add(buf, large, (size_t)len);
        free(large);
    }
    va_end(again);
}

void buf_clear(struct buf *buf)
{
    buf->len = 0;
    buf->full = false;
    if (buf->capacity > 0)
        buf->ptr[0] = '\0';
}
