#include "base/names.h"
#include "check.h"

#include <stdio.h>

static void names_keep_the_order_they_were_met_in(void)
{
    struct arena arena;
    arena_init(&arena);
    struct names names;
    names_init(&names, &arena);
    CHECK(names_add(&names, span_of("survey")) == 0);
    CHECK(names_add(&names, span_of("notice")) == 1);
    CHECK(names_add(&names, span_of("survey")) == 0);
    CHECK(names.count == 2);
    CHECK(span_is(names.at[1], "notice"));
    CHECK(names_find(&names, span_of("record")) == NAMES_NONE);
    arena_release(&arena);
}

static void a_thousand_names_are_all_found(void)
{
    struct arena arena;
    arena_init(&arena);
    struct names names;
    names_init(&names, &arena);
    char text[16];
    for (uint32_t i = 0; i < 1000; i++) {
        snprintf(text, sizeof(text), "n%u", i * 7919);
        CHECK(names_add(&names, span_of(text)) == i);
    }
    for (uint32_t i = 0; i < 1000; i++) {
        snprintf(text, sizeof(text), "n%u", i * 7919);
        CHECK(names_find(&names, span_of(text)) == i);
    }
    arena_release(&arena);
}

static void bytes_of_zero_are_bytes(void)
{
    struct arena arena;
    arena_init(&arena);
    struct names names;
    names_init(&names, &arena);
    CHECK(names_add(&names, (span){ "a\0b", 3 }) == 0);
    CHECK(names_add(&names, (span){ "a\0c", 3 }) == 1);
    CHECK(names_add(&names, (span){ "", 0 }) == 2);
    arena_release(&arena);
}

static void slips_get_a_suggestion_and_strangers_none(void)
{
    struct arena arena;
    arena_init(&arena);
    struct names names;
    names_init(&names, &arena);
    names_add(&names, span_of("elements"));
    names_add(&names, span_of("examples"));
    CHECK(span_is(names_suggest(&names, span_of("elemnts")), "elements"));
    CHECK(span_is(names_suggest(&names, span_of("exampels")), "examples"));
    CHECK(names_suggest(&names, span_of("zzzzz")).len == 0);
    arena_release(&arena);
}

int main(void)
{
    names_keep_the_order_they_were_met_in();
    a_thousand_names_are_all_found();
    bytes_of_zero_are_bytes();
    slips_get_a_suggestion_and_strangers_none();
    return CHECK_END();
}
