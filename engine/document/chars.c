#include "document/chars.h"

#include "base/utf8.h"

const char chars_ascii[128] = "                                "
                              " .\"**%%'()**,-./0000000000:;***."
                              "*AAAAAAAAAAAAAAAAAAAAAAAAAA(*)**"
                              "'aaaaaaaaaaaaaaaaaaaaaaaaaa(|)**";

struct point_class {
    uint32_t first, last;
    enum char_class class;
};

/* Above ASCII: what is not a letter; in order. */
static const struct point_class point_classes[] = {
    { 0x0080, 0x00A0, CHAR_SPACE },       { 0x00A1, 0x00A1, CHAR_OPEN },
    { 0x00A2, 0x00A6, CHAR_OTHER },       { 0x00A7, 0x00A7, CHAR_SIGN },
    { 0x00A8, 0x00A9, CHAR_OTHER },       { 0x00AB, 0x00AB, CHAR_QUOTE_OPEN },
    { 0x00AC, 0x00AC, CHAR_OTHER },       { 0x00AD, 0x00AD, CHAR_INVISIBLE },
    { 0x00AE, 0x00B4, CHAR_OTHER },       { 0x00B6, 0x00B9, CHAR_OTHER },
    { 0x00BB, 0x00BB, CHAR_QUOTE_CLOSE }, { 0x00BC, 0x00BE, CHAR_OTHER },
    { 0x00BF, 0x00BF, CHAR_OPEN },        { 0x00D7, 0x00D7, CHAR_OTHER },
    { 0x00F7, 0x00F7, CHAR_OTHER },       { 0x02BC, 0x02BC, CHAR_APOSTROPHE },
    { 0x2000, 0x200A, CHAR_SPACE },       { 0x200B, 0x200F, CHAR_INVISIBLE },
    { 0x2010, 0x2011, CHAR_HYPHEN },      { 0x2012, 0x2015, CHAR_DASH },
    { 0x2016, 0x2017, CHAR_OTHER },       { 0x2018, 0x2018, CHAR_QUOTE_OPEN },
    { 0x2019, 0x2019, CHAR_APOSTROPHE },  { 0x201A, 0x201C, CHAR_QUOTE_OPEN },
    { 0x201D, 0x201D, CHAR_QUOTE_CLOSE }, { 0x201E, 0x201F, CHAR_QUOTE_OPEN },
    { 0x2020, 0x2025, CHAR_OTHER },       { 0x2026, 0x2026, CHAR_STOP },
    { 0x2027, 0x2027, CHAR_OTHER },       { 0x2028, 0x2029, CHAR_SPACE },
    { 0x202A, 0x202E, CHAR_INVISIBLE },   { 0x202F, 0x202F, CHAR_SPACE },
    { 0x2030, 0x2038, CHAR_OTHER },       { 0x2039, 0x2039, CHAR_QUOTE_OPEN },
    { 0x203A, 0x203A, CHAR_QUOTE_CLOSE }, { 0x203B, 0x2043, CHAR_OTHER },
    { 0x2044, 0x2044, CHAR_SLASH },       { 0x2045, 0x205F, CHAR_OTHER },
    { 0x2060, 0x206F, CHAR_INVISIBLE },   { 0x2070, 0x2070, CHAR_OTHER },
    { 0x2074, 0x207E, CHAR_OTHER },       { 0x2080, 0x208E, CHAR_OTHER },
    { 0x20A0, 0x214F, CHAR_OTHER },       { 0x2190, 0x2211, CHAR_OTHER },
    { 0x2212, 0x2212, CHAR_DASH },        { 0x2213, 0x2BFF, CHAR_OTHER },
    { 0x2E00, 0x2E7F, CHAR_OTHER },       { 0x3000, 0x3000, CHAR_SPACE },
    { 0x3001, 0x3001, CHAR_COMMA },       { 0x3002, 0x3002, CHAR_STOP },
    { 0x3003, 0x303F, CHAR_OTHER },       { 0xE000, 0xF8FF, CHAR_OTHER },
    { 0xFE00, 0xFE0F, CHAR_INVISIBLE },   { 0xFEFF, 0xFEFF, CHAR_INVISIBLE },
    { 0xFF01, 0xFF0F, CHAR_OTHER },       { 0xFFF0, 0xFFFF, CHAR_OTHER },
    { 0x1F000, 0x1FAFF, CHAR_OTHER },
};

/* Alphabets where capitals and small letters take turns, in order. */
struct case_range {
    uint32_t first, last; /* capitals */
    uint32_t distance;    /* to the small letter; 1: every second is one */
};

static const struct case_range case_ranges[] = {
    { 0x00C0, 0x00DE, 0x20 }, { 0x0100, 0x012E, 1 }, { 0x0132, 0x0136, 1 },
    { 0x0139, 0x0147, 1 },    { 0x014A, 0x0176, 1 }, { 0x0179, 0x017D, 1 },
    { 0x1E00, 0x1E94, 1 },    { 0x1EA0, 0x1EFE, 1 },
};

/* The small letter of a capital of Latin with its accents. */
static uint32_t small_latin(uint32_t point)
{
    if (point == 0x130)
        return 'i';
    if (point == 0x178)
        return 0xFF;
    for (size_t i = 0; i < sizeof(case_ranges) / sizeof(case_ranges[0]); i++) {
        const struct case_range *range = &case_ranges[i];
        if (point < range->first || point > range->last)
            continue;
        bool capital = range->distance > 1 || (point - range->first) % 2 == 0;
        return capital ? point + range->distance : point;
    }
    return point;
}

static bool is_latin(uint32_t point)
{
    return point <= 0x17F || (point >= 0x1E00 && point <= 0x1EFF) ||
           (point >= 0xFB00 && point <= 0xFB06);
}

static enum char_class class_of_point(uint32_t point)
{
    size_t low = 0;
    size_t high = sizeof(point_classes) / sizeof(point_classes[0]);

    while (low < high) {
        size_t middle = (low + high) / 2;
        if (point > point_classes[middle].last)
            low = middle + 1;
        else if (point < point_classes[middle].first)
            high = middle;
        else
            return point_classes[middle].class;
    }
    if (small_latin(point) != point)
        return CHAR_UPPER;
    return is_latin(point) ? CHAR_LOWER : CHAR_LETTER;
}

/* Terms come from rule files, so bytes that are no UTF-8 may turn up. */
struct glyph chars_wide_at(const struct chars *c, uint32_t at)
{
    uint32_t point;
    uint32_t len = utf8_decode(span_cut(c->text, at, c->end), &point);

    return (struct glyph){ class_of_point(point), point, len };
}

enum char_class chars_class(const struct chars *c, uint32_t at)
{
    return at < c->end ? chars_at(c, at).class : CHAR_SPACE;
}

enum char_class chars_class_before(const struct chars *c, uint32_t at)
{
    if (at == c->begin)
        return CHAR_SPACE;
    unsigned char byte = (unsigned char)c->text[at - 1];
    return byte < 0x80 ? (enum char_class)chars_ascii[byte] : CHAR_OTHER;
}

uint32_t chars_skip_space(const struct chars *c, uint32_t at)
{
    while (at < c->end) {
        struct glyph g = chars_at(c, at);
        if (g.class != CHAR_SPACE)
            break;
        at += g.len;
    }
    return at;
}

uint32_t chars_small(uint32_t point)
{
    return small_latin(point);
}
