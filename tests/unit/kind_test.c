#include "document/kind.h"

#include "document/segment.h"

#include "check.h"

#define LIST(...)                                                              \
    (const char *const[])                                                      \
    {                                                                          \
        __VA_ARGS__, NULL                                                      \
    }
#define NOTHING                                                                \
    (const char *const[])                                                      \
    {                                                                          \
        NULL                                                                   \
    }

static const struct kind_entry entries[] = {
    { "garden_policy", LIST("GA", "7100"), LIST("school garden", "garden"),
      LIST("vegetable bed", "compost"), 4 },
    { "garden_handbook", NOTHING, LIST("garden handbook", "gardening manual"),
      NOTHING, 0 },
    { "swimming_policy", LIST("SW", "GA-X"), LIST("swimming", "policy pool"),
      LIST("swimmer", "pool"), 4 },
};

enum { ENTRIES = sizeof(entries) / sizeof(entries[0]) };

static struct kind_guess of_meta(const char *kind, const char *code,
                                 const char *title)
{
    struct doc doc = { .text = "" };

    doc.meta.kind = span_of(kind);
    doc.meta.code = span_of(code);
    doc.meta.title = span_of(title);
    return kind_of(&doc, NULL, entries, ENTRIES);
}

static bool is(struct kind_guess guess, const char *name,
               enum kind_source source)
{
    if (name == NULL || guess.name == NULL)
        return name == guess.name && guess.source == source;
    return strcmp(guess.name, name) == 0 && guess.source == source;
}

static void the_manifest_is_believed_first(void)
{
    struct doc doc = { .text = "" };

    doc.meta.kind = span_of("garden_policy");
    struct kind_guess guess =
        kind_of(&doc, "swimming_policy", entries, ENTRIES);
    CHECK(is(guess, "swimming_policy", KIND_FROM_MANIFEST));
    CHECK(guess.sure == 100);
}

static void front_matter_comes_before_code_and_title(void)
{
    struct kind_guess guess = of_meta("Garden-Policy", "SW", "Swimming");

    CHECK(is(guess, "garden_policy", KIND_FROM_META));
    CHECK(guess.sure == 95);
    CHECK(is(of_meta("policy", "SW", ""), "swimming_policy", KIND_FROM_CODE));
}

static void codes_match_whole_or_by_their_leading_part(void)
{
    static const struct {
        const char *code, *name;
    } cases[] = {
        { "GA", "garden_policy" },
        { "ga", "garden_policy" },
        { "GA-R", "garden_policy" },
        { "GA-X", "swimming_policy" },
        { "GA:GB", "garden_policy" },
        { "GA/GB", "garden_policy" },
        { " 7100 ", "garden_policy" },
        { "7100-E", "garden_policy" },
        { "BP 7100", "garden_policy" },
        { "AR 7100-E(2)", "garden_policy" },
        { "GAX", NULL },
        { "710", NULL },
        { "71001", NULL },
        { "-", NULL },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct kind_guess guess = of_meta("", cases[i].code, "Meetings");
        CHECK(is(guess, cases[i].name,
                 cases[i].name != NULL ? KIND_FROM_CODE : KIND_UNKNOWN));
    }
}

static void the_longest_sign_in_the_title_wins(void)
{
    static const struct {
        const char *title, *name;
    } cases[] = {
        { "School Garden", "garden_policy" },
        { "GARDENS OF OUR SCHOOLS", "garden_policy" },
        { "Handbook for the Garden", "garden_handbook" },
        { "Pool Policies", "swimming_policy" },
        { "Gardener", NULL },
        { "Pool", NULL },
        { "", NULL },
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct kind_guess guess = of_meta("", "", cases[i].title);
        CHECK(is(guess, cases[i].name,
                 cases[i].name != NULL ? KIND_FROM_TITLE : KIND_UNKNOWN));
        CHECK(guess.name == NULL || guess.sure == 80);
    }
}

static struct kind_guess of_text(struct doc_block *block, const char *text,
                                 const char *code)
{
    struct arena arena;
    struct doc doc = { .text = text,
                       .text_len = (uint32_t)strlen(text),
                       .blocks = block,
                       .block_count = 1 };

    arena_init(&arena);
    doc.meta.code = span_of(code);
    block->end = doc.text_len;
    block->lead_in = DOC_NONE;
    segment_words(&doc, &arena);
    struct kind_guess guess = kind_of(&doc, NULL, entries, ENTRIES);
    arena_release(&arena);
    return guess;
}

static void a_first_heading_stands_for_a_title(void)
{
    struct doc_block heading = { .kind = BLOCK_HEADING };

    CHECK(is(of_text(&heading, "School Gardens", ""), "garden_policy",
             KIND_FROM_TITLE));
    CHECK(of_text(&heading, "School Gardens", "ZZ").source == KIND_UNKNOWN);
}

static void content_tells_only_when_one_kind_is_far_ahead(void)
{
    struct doc_block block = { .kind = BLOCK_PARAGRAPH };
    struct kind_guess guess =
        of_text(&block, "Compost, compost and compost. Vegetable beds.", "");

    CHECK(is(guess, "garden_policy", KIND_FROM_CONTENT));
    CHECK(guess.sure >= 50 && guess.sure <= 60);
    CHECK(of_text(&block, "Compost, compost, compost.", "").name == NULL);
    CHECK(of_text(&block,
                  "Compost compost compost compost. Pool, pool, pool, pool.",
                  "")
              .name == NULL);
}

static void rare_signs_in_a_long_text_are_not_its_topic(void)
{
    static char text[4096];
    struct doc_block block = { .kind = BLOCK_PARAGRAPH };

    strncat(text, "Compost, compost, compost, compost. ", 64);
    CHECK(of_text(&block, text, "").name != NULL);
    for (int i = 0; i < 400; i++)
        strncat(text, "other. ", 8);
    CHECK(of_text(&block, text, "").name == NULL);
}

int main(void)
{
    the_manifest_is_believed_first();
    front_matter_comes_before_code_and_title();
    codes_match_whole_or_by_their_leading_part();
    the_longest_sign_in_the_title_wins();
    a_first_heading_stands_for_a_title();
    content_tells_only_when_one_kind_is_far_ahead();
    rare_signs_in_a_long_text_are_not_its_topic();
    return CHECK_END();
}
