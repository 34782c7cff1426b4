#include "rule/parameter.h"

#include "base/ascii.h"

#include <stdio.h>

static const char *const WORDS[] = {
    "minutes", "hours", "days", "school days", "weeks", "months", "terms",
    "years", "percent", "students", "points", "score", NULL
};

static const enum quantity_unit UNITS[] = {
    UNIT_MINUTE, UNIT_HOUR, UNIT_DAY, UNIT_SCHOOL_DAY, UNIT_WEEK, UNIT_MONTH,
    UNIT_TERM, UNIT_YEAR, UNIT_NONE, UNIT_NONE, UNIT_NONE, UNIT_NONE
};

bool parameter_unit(const char *word, enum quantity_unit *unit)
{
    for (uint32_t i = 0; WORDS[i] != NULL; i++)
        if (strcmp(WORDS[i], word) == 0) {
            *unit = UNITS[i];
            return true;
        }
    return false;
}

const char *const *parameter_units(void)
{
    return WORDS;
}

const char *parameter_number(uint32_t thousandths, struct arena *arena)
{
    char text[32];
    int len = snprintf(text, sizeof(text), "%u.%03u",
                       (unsigned)(thousandths / 1000),
                       (unsigned)(thousandths % 1000));
    while (text[len - 1] == '0')
        len--;
    if (text[len - 1] == '.')
        len--;
    return arena_text(arena, text, (size_t)len);
}

bool parameter_parse(span text, uint32_t *thousandths)
{
    uint32_t value = 0, decimals = 0;
    size_t at = 0;
    for (; at < text.len && ascii_is_digit(text.ptr[at]); at++) {
        value = value * 10 + (uint32_t)(text.ptr[at] - '0');
        if (at >= 6)
            return false;
    }
    if (at == 0)
        return false;
    bool point = at < text.len && text.ptr[at] == '.';
    size_t from = point ? ++at : at;
    for (; point && decimals < 2 && at < text.len &&
           ascii_is_digit(text.ptr[at]);
         at++, decimals++)
        value = value * 10 + (uint32_t)(text.ptr[at] - '0');
    if (at != text.len || (point && at == from))
        return false;
    for (; decimals < 3; decimals++)
        value *= 10;
    *thousandths = value;
    return true;
}
