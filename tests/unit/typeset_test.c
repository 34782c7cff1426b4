#include "report/typeset.h"

#include "../check.h"

#define COUNT_OF(array) (sizeof(array) / sizeof(*(array)))

static void widths_are_those_of_a_terminal(void)
{
    static const struct {
        const char *text;
        uint32_t columns;
    } cases[] = {
        { "", 0 },
        { "abc", 3 },
        { "na\xc3\xafve", 5 },             /* i with diaeresis, one point */
        { "e\xcc\x81", 1 },                 /* e and a combining acute */
        { "\xe6\xbc\xa2\xe5\xad\x97", 4 },  /* two wide characters */
        { "\xf0\x9f\x99\x82", 2 },          /* an emoji */
        { "\xe2\x80\x9cq\xe2\x80\x9d", 3 }, /* curly quotes */
        { "a\x1b", 1 },
        { "a\xff", 2 },
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++)
        CHECK(typeset_width(span_of(cases[i].text)) == cases[i].columns);
}

/* The lines with a bar after each. */
static void wrap_into(struct buf *out, const char *text, uint32_t width)
{
    span rest = span_of(text), line;
    buf_clear(out);
    while (typeset_next(&rest, width, &line)) {
        buf_span(out, line);
        buf_char(out, '|');
    }
}

static void lines_break_at_spaces_and_never_exceed_the_width(void)
{
    static const struct {
        const char *text;
        uint32_t width;
        const char *lines;
    } cases[] = {
        { "", 10, "" },
        { "one", 10, "one|" },
        { "one two three", 7, "one two|three|" },
        { "one two three", 6, "one|two|three|" },
        { "one  two", 5, "one|two|" },
        { "exactly ten", 11, "exactly ten|" },
        { "abcdefghij", 4, "abcd|efgh|ij|" },
        { "a\nb", 10, "a|b|" },
        { "a\n\nb", 10, "a||b|" },
        { "\xc3\xa9\xc3\xa9 \xc3\xa9\xc3\xa9", 2,
          "\xc3\xa9\xc3\xa9|\xc3\xa9\xc3\xa9|" },
        { "\xe6\xbc\xa2\xe6\xbc\xa2", 3, "\xe6\xbc\xa2|\xe6\xbc\xa2|" },
        { "\xe6\xbc\xa2", 1, "\xe6\xbc\xa2|" }, /* progress at any width */
    };
    struct buf out;
    buf_init(&out, 4096);
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        wrap_into(&out, cases[i].text, cases[i].width);
        CHECK(strcmp(out.ptr, cases[i].lines) == 0);
    }
    buf_release(&out);
}

static void nothing_in_visible_text_commands_a_terminal(void)
{
    static const struct {
        const char *text, *shown;
    } cases[] = {
        { "plain \xc3\xa9", "plain \xc3\xa9" },
        { "\x1b[31mred", "\\x1B[31mred" },
        { "\xc2\x9b" "31m", "\\x9B31m" },
        { "a\tb\nc\rd", "a b c\\x0Dd" },
        { "\x7f", "\\x7F" },
        { "a\xe2\x80\xae" "b", "a\\u{202E}b" },
        { "a\xfe", "a\xef\xbf\xbd" },
    };
    struct buf out;
    buf_init(&out, 4096);
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        buf_clear(&out);
        typeset_visible(&out, span_of(cases[i].text));
        CHECK(strcmp(out.ptr, cases[i].shown) == 0);
    }
    buf_release(&out);
}

int main(void)
{
    widths_are_those_of_a_terminal();
    lines_break_at_spaces_and_never_exceed_the_width();
    nothing_in_visible_text_commands_a_terminal();
    return CHECK_END();
}
