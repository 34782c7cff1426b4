#include "read/office_number.h"

#include <stdio.h>

void number_list_init(struct number_list *list)
{
    *list = (struct number_list){ 0 };
    for (uint32_t i = 0; i < NUMBER_LEVELS; i++)
        list->levels[i].start = 1;
}

/* a to z, aa to zz as Word and Writer count on: aa, bb, cc */
static size_t letters(uint32_t number, char first, char out[NUMBER_MAX_LABEL])
{
    uint32_t times = (number - 1) / 26 + 1;
    char letter = (char)(first + (int)((number - 1) % 26));
    if (times >= NUMBER_MAX_LABEL)
        times = 1;
    memset(out, letter, times);
    return times;
}

static size_t roman(uint32_t number, bool upper, char out[NUMBER_MAX_LABEL])
{
    static const struct {
        uint32_t value;
        const char *text;
    } parts[] = {
        { 1000, "m" }, { 900, "cm" }, { 500, "d" }, { 400, "cd" },
        { 100, "c" },  { 90, "xc" },  { 50, "l" },  { 40, "xl" },
        { 10, "x" },   { 9, "ix" },   { 5, "v" },   { 4, "iv" },
        { 1, "i" },
    };
    size_t len = 0;
    for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
        while (number >= parts[i].value && len + 3 < NUMBER_MAX_LABEL) {
            for (const char *c = parts[i].text; *c != '\0'; c++)
                out[len++] = upper ? (char)(*c - 'a' + 'A') : *c;
            number -= parts[i].value;
        }
    }
    return len;
}

static size_t format_number(uint32_t number, enum number_format format,
                            char out[NUMBER_MAX_LABEL])
{
    if (number == 0 || number > 9999)
        format = NUMBER_DECIMAL;
    switch (format) {
    case NUMBER_LOWER_LETTER: return letters(number, 'a', out);
    case NUMBER_UPPER_LETTER: return letters(number, 'A', out);
    case NUMBER_LOWER_ROMAN: return roman(number, false, out);
    case NUMBER_UPPER_ROMAN: return roman(number, true, out);
    case NUMBER_DECIMAL_ZERO:
        return (size_t)snprintf(out, NUMBER_MAX_LABEL, "%02u",
                                (unsigned)number);
    case NUMBER_DECIMAL:
        return (size_t)snprintf(out, NUMBER_MAX_LABEL, "%u",
                                (unsigned)number);
    case NUMBER_BULLET:
    case NUMBER_NOTHING: break;
    }
    return 0;
}

static void begin_level(struct number_list *list, uint32_t level)
{
    if (!list->is_begun[level])
        list->count[level] = list->levels[level].start;
    list->is_begun[level] = true;
}

void number_restart(struct number_list *list, uint32_t level, uint32_t number)
{
    if (level >= NUMBER_LEVELS)
        level = NUMBER_LEVELS - 1;
    list->is_begun[level] = true;
    list->count[level] = number - 1; /* which counting it makes good again */
}

static void count(struct number_list *list, uint32_t level)
{
    if (list->is_begun[level])
        list->count[level]++;
    for (uint32_t i = 0; i <= level; i++)
        begin_level(list, i);
    for (uint32_t i = level + 1; i < NUMBER_LEVELS; i++)
        if (!list->levels[i].goes_on)
            list->is_begun[i] = false;
}

/* One number of the label: that of level `of` in an item of `level`. */
static size_t put_number(const struct number_list *list, uint32_t level,
                         uint32_t of, char out[NUMBER_MAX_LABEL])
{
    enum number_format format = list->levels[of].format;
    if (list->levels[level].is_legal && of != level)
        format = NUMBER_DECIMAL;
    return format_number(list->count[of], format, out);
}

/* pandoc's bullet for a paragraph that goes on is a space. */
static bool is_blank(span text)
{
    for (size_t i = 0; i < text.len; i++)
        if (text.ptr[i] != ' ')
            return false;
    return true;
}

span number_next(struct number_list *list, uint32_t level, struct arena *arena)
{
    char label[NUMBER_MAX_LABEL], number[NUMBER_MAX_LABEL];
    size_t len = 0;
    if (level >= NUMBER_LEVELS)
        level = NUMBER_LEVELS - 1;
    count(list, level);
    const struct number_level *l = &list->levels[level];
    if (l->format == NUMBER_BULLET && !is_blank(l->text))
        return span_of("\xE2\x80\xA2");
    if (l->format == NUMBER_BULLET || l->format == NUMBER_NOTHING)
        return (span){ "", 0 };
    for (size_t i = 0; i < l->text.len; i++) {
        char c = l->text.ptr[i], next = i + 1 < l->text.len
                                            ? l->text.ptr[i + 1]
                                            : '\0';
        size_t more = 1;
        number[0] = c;
        if (c == '%' && next >= '1' && next <= '9') {
            more = put_number(list, level, (uint32_t)(next - '1'), number);
            i++;
        }
        if (len + more >= sizeof(label))
            break;
        memcpy(label + len, number, more);
        len += more;
    }
    return (span){ arena_text(arena, label, len), len };
}
