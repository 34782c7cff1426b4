#include "report/glyph.h"

#include "base/utf8.h"

struct points {
    uint32_t first, last;
};

static bool is_among(uint32_t point, const struct points *ranges,
                     uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (point >= ranges[i].first && point <= ranges[i].last)
            return true;
    return false;
}

/* Marks that sit on the letter before them, and joiners. */
static bool is_combining(uint32_t point)
{
    static const struct points ranges[] = {
        { 0x0300, 0x036F }, { 0x0483, 0x0489 }, { 0x0591, 0x05C7 },
        { 0x0610, 0x061A }, { 0x064B, 0x065F }, { 0x0900, 0x0902 },
        { 0x093C, 0x093C }, { 0x0941, 0x0948 }, { 0x0E31, 0x0E31 },
        { 0x0E34, 0x0E3A }, { 0x0E47, 0x0E4E }, { 0x1AB0, 0x1AFF },
        { 0x1DC0, 0x1DFF }, { 0x200B, 0x200D }, { 0x20D0, 0x20FF },
        { 0xFE00, 0xFE0F }, { 0xFE20, 0xFE2F },
    };
    return point >= 0x0300 &&
           is_among(point, ranges, sizeof(ranges) / sizeof(*ranges));
}

/* The blocks that terminals draw two columns wide. */
static bool is_wide(uint32_t point)
{
    static const struct points ranges[] = {
        { 0x1100, 0x115F },   { 0x2E80, 0x303E },   { 0x3041, 0xA4CF },
        { 0xAC00, 0xD7A3 },   { 0xF900, 0xFAFF },   { 0xFE30, 0xFE6F },
        { 0xFF00, 0xFF60 },   { 0xFFE0, 0xFFE6 },   { 0x1F300, 0x1F64F },
        { 0x1F900, 0x1F9FF }, { 0x20000, 0x3FFFD },
    };
    return point >= 0x1100 &&
           is_among(point, ranges, sizeof(ranges) / sizeof(*ranges));
}

bool glyph_is_control(uint32_t point)
{
    return point < 0x20 || (point >= 0x7F && point < 0xA0) ||
           point == 0x061C || (point >= 0x200E && point <= 0x200F) ||
           (point >= 0x2028 && point <= 0x202E) ||
           (point >= 0x2066 && point <= 0x2069) || point == 0xFEFF;
}

static uint32_t columns_of(uint32_t point)
{
    if (glyph_is_control(point) || is_combining(point))
        return 0;
    return is_wide(point) ? 2 : 1;
}

struct glyph glyph_next(span text)
{
    struct glyph glyph;
    glyph.len = utf8_decode(text, &glyph.point);
    glyph.columns = columns_of(glyph.point);
    return glyph;
}
