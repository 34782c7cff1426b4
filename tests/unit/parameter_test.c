#include "rule/parameter.h"

#include "check.h"

static void numbers_are_read_to_two_places(void)
{
    static const struct {
        const char *text;
        bool ok;
        uint32_t value;
    } cases[] = {
        { "4", true, 4000 },     { "4.2", true, 4200 },
        { "3.95", true, 3950 },  { "0", true, 0 },
        { "999999", true, 999999000 },
        { "1000000", false, 0 }, { "4.", false, 0 },
        { ".5", false, 0 },      { "3.955", false, 0 },
        { "-1", false, 0 },      { "4 ", false, 0 },
        { "four", false, 0 },    { "", false, 0 },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        uint32_t value = 0;
        CHECK(parameter_parse(span_of(cases[i].text), &value) == cases[i].ok);
        CHECK(value == cases[i].value);
    }
}

static void numbers_are_written_without_needless_zeros(void)
{
    static const struct {
        uint32_t value;
        const char *text;
    } cases[] = {
        { 4000, "4" }, { 4200, "4.2" }, { 3950, "3.95" }, { 0, "0" },
        { 100000, "100" },
    };
    struct arena arena;
    arena_init(&arena);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        CHECK(strcmp(parameter_number(cases[i].value, &arena),
                     cases[i].text) == 0);
    arena_release(&arena);
}

static void every_unit_is_known(void)
{
    enum quantity_unit unit = UNIT_NONE;
    for (const char *const *word = parameter_units(); *word != NULL; word++)
        CHECK(parameter_unit(*word, &unit));
    CHECK(parameter_unit("school days", &unit) && unit == UNIT_SCHOOL_DAY);
    CHECK(parameter_unit("students", &unit) && unit == UNIT_NONE);
    CHECK(!parameter_unit("moons", &unit));
}

int main(void)
{
    numbers_are_read_to_two_places();
    numbers_are_written_without_needless_zeros();
    every_unit_is_known();
    return CHECK_END();
}
