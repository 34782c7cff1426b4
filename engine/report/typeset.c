#include "report/typeset.h"

#include "base/utf8.h"
#include "report/glyph.h"

static span after(span text, size_t bytes)
{
    return (span){ text.ptr + bytes, text.len - bytes };
}

uint32_t typeset_width(span text)
{
    uint32_t columns = 0;
    while (text.len > 0) {
        struct glyph glyph = glyph_next(text);
        columns += glyph.columns;
        text = after(text, glyph.len);
    }
    return columns;
}

/* Bytes of text that fit in width columns up to a '\n', at least one glyph;
 * *space is the last space at which the line could break, or 0. */
static size_t fitting(span text, uint32_t width, size_t *space)
{
    uint32_t columns = 0;
    size_t at = 0;
    *space = 0;
    while (at < text.len && text.ptr[at] != '\n') {
        struct glyph glyph = glyph_next(after(text, at));
        if (glyph.point == ' ')
            *space = at;
        if (columns + glyph.columns > width && at > 0)
            return at;
        columns += glyph.columns;
        at += glyph.len;
    }
    return at;
}

static span trim_end(span line)
{
    while (line.len > 0 && line.ptr[line.len - 1] == ' ')
        line.len--;
    return line;
}

bool typeset_next(span *rest, uint32_t width, span *line)
{
    if (rest->len == 0)
        return false;
    size_t space;
    size_t end = fitting(*rest, width, &space);
    bool whole = end == rest->len || rest->ptr[end] == '\n';
    if (!whole && space > 0)
        end = space;
    *line = trim_end((span){ rest->ptr, end });
    *rest = after(*rest, end);
    if (rest->len > 0 && rest->ptr[0] == '\n') {
        *rest = after(*rest, 1);
        return true;
    }
    while (rest->len > 0 && rest->ptr[0] == ' ')
        *rest = after(*rest, 1);
    return true;
}

static void show_control(struct buf *out, uint32_t point)
{
    if (point == '\n' || point == '\t')
        buf_char(out, ' ');
    else if (point <= 0xFF)
        buf_printf(out, "\\x%02X", (unsigned)point);
    else
        buf_printf(out, "\\u{%04X}", (unsigned)point);
}

void typeset_visible(struct buf *out, span text)
{
    while (text.len > 0) {
        struct glyph glyph = glyph_next(text);
        if (glyph.point == UTF8_REPLACEMENT)
            buf_text(out, "\xEF\xBF\xBD");
        else if (glyph_is_control(glyph.point))
            show_control(out, glyph.point);
        else
            buf_add(out, text.ptr, glyph.len);
        text = after(text, glyph.len);
    }
}
