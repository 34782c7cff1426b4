#include "base/utf8.h"

/* Length announced by a lead byte and the smallest point it may carry. */
static uint32_t lead_length(unsigned char lead, uint32_t *smallest)
{
    static const uint32_t minimum[] = { 0, 0, 0x80, 0x800, 0x10000 };
    uint32_t len = lead < 0x80             ? 1
                   : (lead & 0xE0) == 0xC0 ? 2
                   : (lead & 0xF0) == 0xE0 ? 3
                   : (lead & 0xF8) == 0xF0 ? 4
                                           : 0;
    *smallest = minimum[len];
    return len;
}

static bool is_point(uint32_t point)
{
    return point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
}

/* Length of a valid sequence at the front, or 0. */
static uint32_t sequence(span text, uint32_t *point)
{
    const unsigned char *p = (const unsigned char *)text.ptr;
    uint32_t smallest;
    uint32_t len = lead_length(p[0], &smallest);
    if (len == 0 || len > text.len)
        return 0;
    uint32_t value = len == 1 ? p[0] : p[0] & (0x7Fu >> len);
    for (uint32_t i = 1; i < len; i++) {
        if ((p[i] & 0xC0) != 0x80)
            return 0;
        value = value << 6 | (p[i] & 0x3Fu);
    }
    *point = value;
    return value >= smallest && is_point(value) ? len : 0;
}

size_t utf8_valid(span text)
{
    size_t at = 0;
    while (at < text.len) {
        uint32_t point;
        if ((unsigned char)text.ptr[at] < 0x80) {
            at++;
            continue;
        }
        uint32_t len = sequence((span){ text.ptr + at, text.len - at }, &point);
        if (len == 0)
            return at;
        at += len;
    }
    return at;
}

uint32_t utf8_decode(span text, uint32_t *point)
{
    *point = UTF8_REPLACEMENT;
    if (text.len == 0)
        return 0;
    uint32_t value;
    uint32_t len = sequence(text, &value);
    if (len == 0)
        return 1;
    *point = value;
    return len;
}

uint32_t utf8_encode(uint32_t point, char out[4])
{
    static const unsigned char lead[] = { 0, 0, 0xC0, 0xE0, 0xF0 };
    if (!is_point(point))
        point = UTF8_REPLACEMENT;
    uint32_t len = point < 0x80      ? 1
                   : point < 0x800   ? 2
                   : point < 0x10000 ? 3
                                     : 4;
    for (uint32_t i = len - 1; i > 0; i--) {
        out[i] = (char)(0x80 | (point & 0x3F));
        point >>= 6;
    }
    out[0] = (char)(lead[len] | point);
    return len;
}

size_t utf8_count(span text)
{
    size_t count = 0;
    for (size_t i = 0; i < text.len; i++)
        count += ((unsigned char)text.ptr[i] & 0xC0) != 0x80;
    return count;
}
