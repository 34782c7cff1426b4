#include "check.h"
#include "language/inflect.h"

static bool gives(uint32_t (*inflect)(span, span *, struct arena *),
                  const char *word, const char *form)
{
    struct arena arena;
    arena_init(&arena);
    span out[INFLECT_MAX];
    uint32_t count = inflect(span_of(word), out, &arena);
    bool found = false;
    for (uint32_t i = 0; i < count; i++)
        found = found || span_is(out[i], form);
    arena_release(&arena);
    return found && count <= INFLECT_MAX;
}

static void nouns_have_plurals(void)
{
    static const char *const rows[][2] = {
        { "parent", "parents" },   { "policy", "policies" },
        { "child", "children" },   { "class", "classes" },
        { "match", "matches" },    { "survey", "surveys" },
        { "criterion", "criteria" }, { "parent", "parent" },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
        CHECK(gives(inflect_noun, rows[i][0], rows[i][1]));
}

static void little_words_have_none(void)
{
    CHECK(!gives(inflect_noun, "a", "as"));
    CHECK(!gives(inflect_noun, "it", "its"));
    CHECK(!gives(inflect_noun, "child", "childs"));
}

static void verbs_have_their_forms(void)
{
    static const char *const rows[][2] = {
        { "provide", "provided" },   { "provide", "providing" },
        { "notify", "notifies" },    { "notify", "notified" },
        { "notify", "notifying" },   { "refer", "referred" },
        { "refer", "referring" },    { "screen", "screened" },
        { "give", "given" },         { "give", "giving" },
        { "assess", "assesses" },    { "plan", "planning" },
        { "withdraw", "withdrawn" }, { "agree", "agreeing" },
        { "be", "are" },             { "teach", "taught" },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
        CHECK(gives(inflect_verb, rows[i][0], rows[i][1]));
    CHECK(!gives(inflect_verb, "screen", "screening room"));
}

int main(void)
{
    nouns_have_plurals();
    little_words_have_none();
    verbs_have_their_forms();
    return CHECK_END();
}
