#include "read/office_style.h"

#include "../check.h"

static struct office_style of_name(struct arena *arena, const char *name)
{
    struct office_styles styles;
    office_styles_init(&styles, arena);
    uint32_t style = office_style_add(&styles, span_of("id"));
    office_style_name(&styles, style, span_of(name));
    return office_style_of(&styles, span_of("id"));
}

static void names_tell_what_a_style_is_for(void)
{
    struct arena arena;
    arena_init(&arena);
    CHECK(of_name(&arena, "heading 3").level == 3);
    CHECK(of_name(&arena, "Heading 1").level == 1);
    CHECK(of_name(&arena, "Title").level == 1);
    CHECK(of_name(&arena, "Subtitle").level == 2);
    CHECK(of_name(&arena, "heading").level == 0);
    CHECK(of_name(&arena, "Titles").level == 0);
    CHECK(of_name(&arena, "toc 2").is_furniture);
    CHECK(of_name(&arena, "TOC Heading").is_furniture);
    CHECK(of_name(&arena, "Intense Quote").is_quote);
    CHECK(!of_name(&arena, "Normal").is_quote);
    arena_release(&arena);
}

static void styles_inherit_unless_they_say_otherwise(void)
{
    struct arena arena;
    struct office_styles styles;
    arena_init(&arena);
    office_styles_init(&styles, &arena);
    uint32_t base = office_style_add(&styles, span_of("base"));
    uint32_t own = office_style_add(&styles, span_of("own"));
    uint32_t none = office_style_add(&styles, span_of("none"));
    styles.at.at[base].list = span_of("7");
    styles.at.at[base].depth = 2;
    styles.at.at[base].level = 4;
    styles.at.at[own].based = base;
    styles.at.at[own].depth = 1;
    styles.at.at[none].based = own;
    styles.at.at[none].no_list = true;
    styles.at.at[none].level = 0;

    struct office_style style = office_style_of(&styles, span_of("own"));
    CHECK(style.level == 4 && style.depth == 1 && span_is(style.list, "7"));
    style = office_style_of(&styles, span_of("none"));
    CHECK(style.level == 0 && style.depth == 1 && style.list.len == 0);
    style = office_style_of(&styles, span_of("unknown"));
    CHECK(style.level == 0 && style.depth == 0 && style.list.len == 0);
    arena_release(&arena);
}

static void a_circle_of_styles_ends(void)
{
    struct arena arena;
    struct office_styles styles;
    arena_init(&arena);
    office_styles_init(&styles, &arena);
    uint32_t a = office_style_add(&styles, span_of("a"));
    uint32_t b = office_style_add(&styles, span_of("b"));
    styles.at.at[a].based = b;
    styles.at.at[b].based = a;
    styles.at.at[b].level = 2;
    CHECK(office_style_of(&styles, span_of("a")).level == 2);
    arena_release(&arena);
}

int main(void)
{
    names_tell_what_a_style_is_for();
    styles_inherit_unless_they_say_otherwise();
    a_circle_of_styles_ends();
    return CHECK_END();
}
