#include "read/office_number.h"

#include "../check.h"

#include <string.h>

static struct number_list list_of(enum number_format format, const char *text)
{
    struct number_list list;
    number_list_init(&list);
    list.levels[0].format = format;
    list.levels[0].text = span_of(text);
    return list;
}

static bool begins_with(struct number_list list, uint32_t start,
                        const char *first, const char *second)
{
    struct arena arena;
    arena_init(&arena);
    list.levels[0].start = start;
    bool ok = span_is(number_next(&list, 0, &arena), first);
    ok = span_is(number_next(&list, 0, &arena), second) && ok;
    arena_release(&arena);
    return ok;
}

static void formats_are_those_of_word(void)
{
    CHECK(begins_with(list_of(NUMBER_DECIMAL, "%1."), 9, "9.", "10."));
    CHECK(begins_with(list_of(NUMBER_DECIMAL_ZERO, "%1"), 9, "09", "10"));
    CHECK(begins_with(list_of(NUMBER_LOWER_LETTER, "(%1)"), 26, "(z)",
                      "(aa)"));
    CHECK(begins_with(list_of(NUMBER_UPPER_LETTER, "%1."), 2, "B.", "C."));
    CHECK(begins_with(list_of(NUMBER_LOWER_ROMAN, "%1."), 3, "iii.", "iv."));
    CHECK(begins_with(list_of(NUMBER_UPPER_ROMAN, "%1."), 1989, "MCMLXXXIX.",
                      "MCMXC."));
    CHECK(begins_with(list_of(NUMBER_BULLET, "o"), 1, "\xE2\x80\xA2",
                      "\xE2\x80\xA2"));
    CHECK(begins_with(list_of(NUMBER_BULLET, " "), 1, "", ""));
    CHECK(begins_with(list_of(NUMBER_NOTHING, "x"), 1, "", ""));
    CHECK(begins_with(list_of(NUMBER_UPPER_ROMAN, "%1"), 99999, "99999",
                      "100000"));
}

static void levels_are_counted_and_start_anew(void)
{
    static const struct {
        uint32_t level;
        const char *label;
    } rows[] = { { 0, "1" }, { 1, "1.a" }, { 1, "1.b" }, { 0, "2" },
                 { 1, "2.a" }, { 2, "2.1.i" }, { 99, "" } };
    struct number_list list = list_of(NUMBER_DECIMAL, "%1");
    struct arena arena;
    arena_init(&arena);
    list.levels[1].format = NUMBER_LOWER_LETTER;
    list.levels[1].text = span_of("%1.%2");
    list.levels[2].format = NUMBER_LOWER_ROMAN;
    list.levels[2].text = span_of("%1.%2.%3");
    list.levels[2].is_legal = true;
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
        CHECK(span_is(number_next(&list, rows[i].level, &arena),
                      rows[i].label));
    arena_release(&arena);
}

static void a_level_may_go_on(void)
{
    struct number_list list = list_of(NUMBER_DECIMAL, "%1");
    struct arena arena;
    arena_init(&arena);
    list.levels[1].text = span_of("%2");
    list.levels[1].goes_on = true;
    number_next(&list, 1, &arena);
    number_next(&list, 0, &arena);
    CHECK(span_is(number_next(&list, 1, &arena), "2"));
    arena_release(&arena);
}

static void labels_have_an_end(void)
{
    char text[400];
    struct arena arena;
    arena_init(&arena);
    memset(text, 'x', sizeof(text) - 1);
    text[sizeof(text) - 1] = '\0';
    struct number_list list = list_of(NUMBER_DECIMAL, text);
    CHECK(number_next(&list, 0, &arena).len < NUMBER_MAX_LABEL);
    list.levels[0].format = NUMBER_LOWER_LETTER;
    list.levels[0].text = span_of("%1");
    list.levels[0].start = 9000;
    list.is_begun[0] = false;
    CHECK(number_next(&list, 0, &arena).len < NUMBER_MAX_LABEL);
    arena_release(&arena);
}

int main(void)
{
    formats_are_those_of_word();
    levels_are_counted_and_start_anew();
    a_level_may_go_on();
    labels_have_an_end();
    return CHECK_END();
}
