#include "input/decode.h"

#include "base/utf8.h"

/* Windows-1252 for 0x80 to 0x9F; the rest of it is Latin-1. */
static const uint16_t windows[32] = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

static span from_windows(span bytes, struct arena *arena)
{
    /* Every byte becomes at most three. */
    char *out = arena_alloc(arena, bytes.len * 3 + 1, 1);
    size_t len = 0;
    for (size_t i = 0; i < bytes.len; i++) {
        unsigned char byte = (unsigned char)bytes.ptr[i];
        uint32_t point =
            byte >= 0x80 && byte < 0xA0 ? windows[byte - 0x80] : byte;
        len += utf8_encode(point, out + len);
    }
    return (span){ out, len };
}

static uint32_t unit_at(span bytes, size_t at, bool big)
{
    const unsigned char *p = (const unsigned char *)bytes.ptr + at;
    return big ? (uint32_t)(p[0] << 8 | p[1]) : (uint32_t)(p[1] << 8 | p[0]);
}

/* One code point of one or two units; a lone surrogate stays one. */
static uint32_t point_at(span bytes, size_t *at, bool big)
{
    uint32_t high = unit_at(bytes, *at, big);
    *at += 2;
    if (high < 0xD800 || high > 0xDBFF || *at + 2 > bytes.len)
        return high;
    uint32_t low = unit_at(bytes, *at, big);
    if (low < 0xDC00 || low > 0xDFFF)
        return high;
    *at += 2;
    return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
}

static span from_utf16(span bytes, bool big, struct arena *arena)
{
    /* Two bytes become at most three; an odd last byte one U+FFFD. */
    char *out = arena_alloc(arena, bytes.len / 2 * 3 + 4, 1);
    size_t len = 0, at = 0;
    while (at + 2 <= bytes.len)
        len += utf8_encode(point_at(bytes, &at, big), out + len);
    if (at < bytes.len)
        len += utf8_encode(UTF8_REPLACEMENT, out + len);
    return (span){ out, len };
}

static enum encoding encoding_of(span bytes)
{
    if (span_begins(bytes, "\xFF\xFE"))
        return ENCODING_UTF16_LE;
    if (span_begins(bytes, "\xFE\xFF"))
        return ENCODING_UTF16_BE;
    return utf8_valid(bytes) == bytes.len ? ENCODING_UTF8
                                          : ENCODING_WINDOWS_1252;
}

static span skip(span bytes, size_t len)
{
    return (span){ bytes.ptr + len, bytes.len - len };
}

bool decode_text(span *out, enum encoding *encoding, span bytes,
                 const char *name, struct arena *arena, struct err *err)
{
    if (bytes.len == 0)
        bytes = span_of("");
    *encoding = encoding_of(bytes);
    switch (*encoding) {
    case ENCODING_UTF8:
        *out = span_begins(bytes, "\xEF\xBB\xBF") ? skip(bytes, 3) : bytes;
        break;
    case ENCODING_UTF16_LE:
    case ENCODING_UTF16_BE:
        *out = from_utf16(skip(bytes, 2), *encoding == ENCODING_UTF16_BE,
                          arena);
        break;
    case ENCODING_WINDOWS_1252:
        /* Before the costly conversion: most binary files end here. */
        *out = memchr(bytes.ptr, '\0', bytes.len) != NULL
                   ? bytes
                   : from_windows(bytes, arena);
        break;
    }
    if (out->len > 0 && memchr(out->ptr, '\0', out->len) != NULL)
        return err_set(err, ERR_INPUT, "%s: looks like a binary file", name);
    return true;
}
