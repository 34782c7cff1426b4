#include "read/marker.h"

#include "base/ascii.h"
#include "base/utf8.h"

enum {
    MAX_DIGITS = 3, /* four are a year */
    MAX_TOKEN = 6,
    MAX_ROMAN = 39,
};

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* Bytes of white space at a place; the end of the line counts as one. */
static uint32_t blank_at(span line, size_t at)
{
    if (at >= line.len)
        return 1;
    if (line.ptr[at] == ' ' || line.ptr[at] == '\t')
        return 1;
    uint32_t point;
    uint32_t len = utf8_decode((span){ line.ptr + at, line.len - at }, &point);
    return point == 0xA0 || (point >= 0x2000 && point <= 0x200B) ? len : 0;
}

static struct marker finish(span line, struct marker marker)
{
    size_t at = marker.len;
    while (at < line.len && blank_at(line, at) > 0)
        at += blank_at(line, at);
    marker.text = (uint32_t)at;
    return marker;
}

/* Word processors keep bullets in the private use area of a symbol font. */
static bool is_bullet(uint32_t point)
{
    static const uint16_t glyphs[] = {
        0x00B7, 0x2022, 0x2023, 0x2043, 0x2219, 0x25A0, 0x25A1, 0x25AA,
        0x25AB, 0x25BA, 0x25C6, 0x25CB, 0x25CF, 0x25E6, 0x2610, 0x2611,
        0x2713, 0x2714, 0x2756, 0x27A2, 0x27A4, 0x2B25,
    };
    for (size_t i = 0; i < sizeof(glyphs) / sizeof(*glyphs); i++)
        if (point == glyphs[i])
            return true;
    return point >= 0xE000 && point <= 0xF8FF;
}

static bool is_weak_bullet(uint32_t point)
{
    return point == '-' || point == '*' || point == '+' || point == 'o'
           || point == 0x2013 || point == 0x2014;
}

static struct marker bullet(span line)
{
    struct marker marker = { .type = MARKER_BULLET };
    marker.len = utf8_decode(line, &marker.value);
    marker.is_weak = is_weak_bullet(marker.value);
    bool spaced = blank_at(line, marker.len) > 0 && marker.len < line.len;
    if (marker.is_weak ? !spaced : !is_bullet(marker.value))
        return (struct marker){ 0 };
    return finish(line, marker);
}

static uint32_t roman_digit(char c)
{
    switch (c) {
    case 'i': return 1;
    case 'v': return 5;
    case 'x': return 10;
    default: return 0;
    }
}

/* Up to xxxix, in the one proper spelling; 0 for anything else. */
static uint32_t roman_value(span token)
{
    static const char *const tens[] = { "", "x", "xx", "xxx" };
    static const char *const ones[] = { "",  "i",  "ii",  "iii",  "iv",
                                        "v", "vi", "vii", "viii", "ix" };
    char low[MAX_TOKEN + 2] = { 0 };
    uint32_t value = 0;
    if (token.len > MAX_TOKEN)
        return 0;
    for (size_t i = 0; i < token.len; i++)
        low[i] = is_upper(token.ptr[i]) ? (char)(token.ptr[i] + 32)
                                        : token.ptr[i];
    for (size_t i = 0; i < token.len; i++) {
        uint32_t digit = roman_digit(low[i]);
        value += digit < roman_digit(low[i + 1]) ? 0u - digit : digit;
    }
    if (value == 0 || value > MAX_ROMAN)
        return 0;
    span ten = span_of(tens[value / 10]), one = span_of(ones[value % 10]);
    bool proper = token.len == ten.len + one.len
                  && memcmp(low, ten.ptr, ten.len) == 0
                  && memcmp(low + ten.len, one.ptr, one.len) == 0;
    return proper ? value : 0;
}

static bool all_of(span token, bool (*test)(char))
{
    for (size_t i = 0; i < token.len; i++)
        if (!test(token.ptr[i]))
            return false;
    return token.len > 0;
}

static struct marker numbered(span token)
{
    struct marker marker = { .type = MARKER_NUMBER, .parts = 1 };
    for (size_t i = 0; i < token.len; i++)
        marker.value = marker.value * 10 + (uint32_t)(token.ptr[i] - '0');
    return marker;
}

static struct marker lettered(span token, bool upper)
{
    struct marker marker = { .parts = 1, .roman = roman_value(token) };
    if (token.len == 1) {
        marker.type = upper ? MARKER_UPPER : MARKER_LOWER;
        marker.value = (uint32_t)(token.ptr[0] - (upper ? 'A' : 'a')) + 1;
    } else if (marker.roman > 0) {
        marker.type = upper ? MARKER_ROMAN_UPPER : MARKER_ROMAN_LOWER;
        marker.value = marker.roman;
    }
    return marker;
}

static struct marker token_marker(span token)
{
    if (token.len <= MAX_DIGITS && all_of(token, ascii_is_digit))
        return numbered(token);
    if (token.len <= MAX_TOKEN && all_of(token, is_lower))
        return lettered(token, false);
    if (token.len <= MAX_TOKEN && all_of(token, is_upper))
        return lettered(token, true);
    return (struct marker){ 0 };
}

static size_t token_end(span line, size_t at)
{
    while (at < line.len
           && (ascii_is_digit(line.ptr[at]) || is_lower(line.ptr[at])
               || is_upper(line.ptr[at])))
        at++;
    return at;
}

static char char_at(span line, size_t at)
{
    return at < line.len ? line.ptr[at] : '\0';
}

/* "1." "1)" "1.)" "(1)" and the same with letters */
static struct marker framed(span line)
{
    size_t begin = line.ptr[0] == '(';
    size_t end = token_end(line, begin);
    struct marker marker =
        token_marker((span){ line.ptr + begin, end - begin });
    size_t after = end;
    if (char_at(line, after) == '.' && begin == 0) {
        marker.frame = FRAME_DOT;
        after++;
    }
    if (char_at(line, after) == ')') {
        marker.frame = begin > 0 ? FRAME_BOTH : FRAME_CLOSE;
        after++;
    }
    if (marker.type == MARKER_NONE || after == end
        || blank_at(line, after) == 0)
        return (struct marker){ 0 };
    marker.len = (uint32_t)after;
    return finish(line, marker);
}

/* "3.2" or "3.2.1", with or without a last dot; value is the last part */
static struct marker decimal(span line)
{
    struct marker marker = { .type = MARKER_DECIMAL };
    size_t at = 0;
    while (ascii_is_digit(char_at(line, at))) {
        size_t begin = at;
        while (ascii_is_digit(char_at(line, at)))
            at++;
        if (at - begin > MAX_DIGITS)
            return (struct marker){ 0 };
        marker.value = numbered((span){ line.ptr + begin, at - begin }).value;
        marker.parts++;
        if (char_at(line, at) != '.')
            break;
        at++;
    }
    if (marker.parts < 2 || blank_at(line, at) == 0 || at == line.len)
        return (struct marker){ 0 };
    marker.len = (uint32_t)at;
    return finish(line, marker);
}

static struct marker section_sign(span line)
{
    struct marker marker = { .type = MARKER_SECTION, .parts = 1 };
    if (line.len < 3 || memcmp(line.ptr, "\xC2\xA7", 2) != 0)
        return (struct marker){ 0 };
    size_t at = 2;
    while (at < line.len && blank_at(line, at) > 0)
        at += blank_at(line, at);
    size_t end = at;
    while (ascii_is_digit(char_at(line, end)))
        end++;
    if (end == at || end - at > MAX_DIGITS)
        return (struct marker){ 0 };
    marker.value = numbered((span){ line.ptr + at, end - at }).value;
    end += char_at(line, end) == '.';
    if (blank_at(line, end) == 0)
        return (struct marker){ 0 };
    marker.len = (uint32_t)end;
    return finish(line, marker);
}

struct marker marker_of(span line)
{
    static struct marker (*const kinds[])(span) = { bullet, section_sign,
                                                    decimal, framed };
    struct marker marker = { 0 };
    if (line.len == 0)
        return marker;
    for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
        marker = kinds[i](line);
        if (marker.type != MARKER_NONE)
            break;
    }
    return marker;
}
