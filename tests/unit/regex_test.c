#include "input/regex.h"

#include <stdlib.h>
#include <string.h>

#include "check.h"

static struct regex *compile(const char *pattern)
{
    struct err err = { 0 };
    struct regex *regex = regex_compile(span_of(pattern), &err);
    if (regex == NULL)
        fprintf(stderr, "%s: %s\n", pattern, err.text);
    return regex;
}

static void matches_are_found_without_regard_to_case(void)
{
    const struct {
        const char *pattern, *subject;
        uint32_t from;
        enum regex_outcome outcome;
        uint32_t begin, end;
    } cases[] = {
        { "cmr", "603 CMR 14", 0, REGEX_YES, 4, 7 },
        { "\\d+", "603 CMR 14", 3, REGEX_YES, 8, 10 },
        { "^6", "603", 0, REGEX_YES, 0, 1 },
        { "^0", "603", 1, REGEX_NO, 0, 0 },
        { "\xc3\xa9t", "\xc3\x89TAT", 0, REGEX_YES, 0, 3 },
        { "a.c", "a\xe2\x80\x99" "c", 0, REGEX_YES, 0, 5 },
        { "", "", 0, REGEX_YES, 0, 0 },
        { "x", "", 0, REGEX_NO, 0, 0 },
        { "\\w", "\xc3\xa9", 0, REGEX_NO, 0, 0 }, /* no UCP */
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
        struct regex *regex = compile(cases[i].pattern);
        struct range found = { 0 };
        CHECK(regex_find(regex, span_of(cases[i].subject), cases[i].from,
                         &found) == cases[i].outcome);
        CHECK(found.begin == cases[i].begin && found.end == cases[i].end);
        regex_free(regex);
    }
}

static void bad_patterns_name_the_column(void)
{
    const struct {
        const char *pattern, *message;
    } cases[] = {
        { "abc(de", "column 7: missing closing parenthesis" },
        { "a[b", "column 4: missing terminating ] for character class" },
        { "*a", "column 1: quantifier does not follow a repeatable item" },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
        struct err err = { 0 };
        CHECK(regex_compile(span_of(cases[i].pattern), &err) == NULL);
        CHECK(strcmp(err.text, cases[i].message) == 0);
        if (strcmp(err.text, cases[i].message) != 0)
            fprintf(stderr, "    %s\n", err.text);
    }
    struct err err = { 0 };
    CHECK(regex_compile(span_of("(*UCP)\\w"), &err) == NULL);
    CHECK(err.kind == ERR_INPUT);
    regex_free(NULL);
}

static void long_subjects_are_a_limit_not_a_no(void)
{
    static char text[REGEX_MAX_SUBJECT + 1];
    memset(text, 'a', sizeof(text));
    struct regex *regex = compile("b");
    struct range found;
    span longest = { text, REGEX_MAX_SUBJECT };
    span too_long = { text, sizeof(text) };
    CHECK(regex_find(regex, longest, 0, &found) == REGEX_NO);
    CHECK(regex_find(regex, too_long, 0, &found) == REGEX_LIMIT);
    regex_free(regex);
}

/* Before and after JIT, in the original and in a copy. */
static void outcomes_do_not_depend_on_earlier_calls(void)
{
    const struct {
        const char *pattern, *subject;
        enum regex_outcome outcome;
    } cases[] = {
        { "(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab",
          REGEX_LIMIT },
        { "(?:x|yx?)+z", "xyxyxxyxz", REGEX_YES },
        { "(?:x|yx?)+z", "xyxyxxyx", REGEX_NO },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
        struct regex *regex = compile(cases[i].pattern);
        struct regex *copy = regex_copy(regex);
        struct range found;
        span subject = span_of(cases[i].subject);
        for (int call = 0; call < REGEX_WARM + 8; call++)
            CHECK(regex_find(regex, subject, 0, &found) == cases[i].outcome);
        struct regex *late = regex_copy(regex);
        CHECK(regex_find(copy, subject, 0, &found) == cases[i].outcome);
        CHECK(regex_find(late, subject, 0, &found) == cases[i].outcome);
        CHECK(span_equal(regex_literal(late), regex_literal(regex)));
        regex_free(regex);
        regex_free(late);
        regex_free(copy);
    }
}

/* k and s break a run: they have other forms outside ASCII. */
static void literals_are_what_every_match_holds(void)
{
    const struct {
        const char *pattern, *literal;
    } cases[] = {
        { "603 CMR 14", "603" },
        { "lau\\s+v\\.?\\s+nichol", "nichol" },
        { "\\bwida\\b", "wida" },
        { "title\\s+iii", "title" },
        { "language survey", "language" },
        { "[a-z]+zone", "zone" },
        { "ab+cd", "bcd" },
        { "ab{2,3}c", "ab" },
        { "ab{0,3}cde", "cde" },
        { "ab{,3}cde", "cde" },
        { "abcd?e", "abc" },
        { "abcd*", "abc" },
        { "a(?:bcd)?ef", "ef" },
        { "a(bcd)ef", "ef" },
        { "(?<=ab)cd", "cd" },
        { "(?!abc)de", "de" },
        { "[]abc]de", "de" },
        { "[[:alpha:]]xy", "xy" },
        { "\\p{Lu}xyz", "xyz" },
        { "abc|abd", "" },
        { "(?:abc|abd)x", "" },
        { "(?i)ab(?x) c", "" },
        { "ab(?#c)*", "" },
        { "\\x41bcd", "" },
        { "\\Qab\\Ecd", "" },
        { "ab\\Kcd", "" },
        { "a(*ACCEPT)bc", "" },
        { "(?x: ab # ) c\n )", "" },
        { "[\\c]ab]", "" },
        { "a", "" },
        { "", "" },
        { "a{b}cd", "cd" },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
        struct regex *regex = compile(cases[i].pattern);
        CHECK(regex != NULL);
        CHECK(span_is(regex_literal(regex), cases[i].literal));
        if (!span_is(regex_literal(regex), cases[i].literal))
            fprintf(stderr, "    %s: '%.*s'\n", cases[i].pattern,
                    SPAN_ARG(regex_literal(regex)));
        regex_free(regex);
    }
}

static uint32_t draw(uint32_t *state, uint32_t below)
{
    *state = *state * 1664525 + 1013904223;
    return (*state >> 8) % below;
}

/* Random pieces of pattern syntax, sense or nonsense. */
static void draw_pattern(uint32_t *state, char *out)
{
    static const char *const pieces[] = {
        "a", "b", "ab", "1",  "(",    ")",   "|",   "?",     "*",     "+",
        "[", "]", "^",  "{2}", "{0,1}", "{,2}", "(?:", "(?=", "(?!", "(?i)",
        ".", "[ab]", "\\b", "\\d", "\\\\", "(?<=a)", "\\x61", "(?x)", " ",
        "#", "[:", ":]", "\\]", "\\1", "(a)", "{1,}", "(?|", "-", "b", "a",
    };
    out[0] = '\0';
    uint32_t count = 1 + draw(state, 7);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t at = draw(state, sizeof(pieces) / sizeof(*pieces));
        memcpy(out + strlen(out), pieces[at], strlen(pieces[at]) + 1);
    }
}

static bool holds(span text, span part)
{
    for (size_t i = 0; part.len > 0 && i + part.len <= text.len; i++) {
        if (memcmp(text.ptr + i, part.ptr, part.len) == 0)
            return true;
    }
    return part.len == 0;
}

/* Every match in a few random subjects holds the literal. */
static bool literal_is_sound(struct regex *regex, uint32_t *state)
{
    span literal = regex_literal(regex);
    for (int n = 0; literal.len > 0 && n < 60; n++) {
        char text[12];
        uint32_t len = draw(state, sizeof(text));
        for (uint32_t i = 0; i < len; i++)
            text[i] = "aaabbb1 #-"[draw(state, 10)];
        span subject = { text, len };
        struct range found;
        if (regex_find(regex, subject, 0, &found) == REGEX_YES &&
            !holds(span_cut(text, found.begin, found.end), literal))
            return false;
    }
    return true;
}

static void literals_agree_with_brute_force(void)
{
    uint32_t state = 7, with_literal = 0;
    for (int n = 0; n < 20000; n++) {
        char pattern[80];
        struct err err = { 0 };
        draw_pattern(&state, pattern);
        struct regex *regex = regex_compile(span_of(pattern), &err);
        if (regex == NULL)
            continue;
        with_literal += regex_literal(regex).len > 0;
        bool sound = literal_is_sound(regex, &state);
        CHECK(sound);
        if (!sound)
            fprintf(stderr, "    %s\n", pattern);
        regex_free(regex);
    }
    CHECK(with_literal > 500);
}

static void long_s_and_kelvin_do_match(void)
{
    struct regex *regex = compile("kiosk");
    struct range found;
    CHECK(regex_find(regex, span_of("\xe2\x84\xaa" "io\xc5\xbf" "K"), 0,
                     &found) == REGEX_YES);
    CHECK(span_is(regex_literal(regex), "io"));
    regex_free(regex);
}

int main(void)
{
    matches_are_found_without_regard_to_case();
    bad_patterns_name_the_column();
    long_subjects_are_a_limit_not_a_no();
    outcomes_do_not_depend_on_earlier_calls();
    literals_are_what_every_match_holds();
    literals_agree_with_brute_force();
    long_s_and_kelvin_do_match();
    return CHECK_END();
}
