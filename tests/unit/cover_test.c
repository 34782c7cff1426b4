#include "../check.h"

#include <string.h>

#include "author/cover.h"

/* Of two terms of one concept: is the second covered, and whole? */
static struct cover_list cover_pair(struct arena *arena, const char *first,
                                    const char *second)
{
    struct err err = { 0 };
    struct lexicon *lexicon = lexicon_new(arena);
    uint32_t concept = lexicon_concept(lexicon, span_of("bees"));
    CHECK(lexicon_term(lexicon, concept, span_of(first), &err));
    CHECK(lexicon_term(lexicon, concept, span_of(second), &err));
    return cover_of(lexicon, concept, arena);
}

static void a_term_is_covered_by_one_that_is_found_wherever_it_stands(void)
{
    static const struct {
        const char *first, *second;
        int covered; /* 0: neither, 1: the first, 2: the second */
        bool whole;
    } cases[] = {
        { "bee", "bee", 2, true },
        { "bee", "bees", 0, false }, /* "beeses" is not in "bee" ... */
        { "test", "tests", 2, true }, /* ... but nobody writes "testses" */
        { "test~", "tested", 2, true },
        { "tested", "test~", 1, true },
        { "bee", "bee keeper", 2, false },
        { "keeper", "bee keeper", 0, false },
        { "bee keeper", "bee", 1, false },
        { "=bee", "bee", 1, true },
        { "keep*", "keeper", 2, true },
        { "keep*", "keep", 2, true },
        { "keeper", "keep*", 1, true },
        { "worker|queen bee", "queen bee", 2, true },
        { "queen bee", "worker|queen bee", 1, true },
        { "(old) hive", "old hive", 2, true },
        { "(old) hive", "hive", 2, true },
        { "old hive", "(old) hive", 1, true },
        { "hive", "(old) hive", 1, true },
        { "bee _ house", "bee hive house", 2, true },
        { "bee hive house", "bee _ house", 1, true },
        { "ELL", "ELL", 2, true },
        { "ell", "=ELL", 2, true }, /* small letters match capitals too */
        { "ELL", "ell", 1, true },
        { "bee", "wasp", 0, false },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct arena arena;
        arena_init(&arena);
        struct cover_list list =
            cover_pair(&arena, cases[i].first, cases[i].second);
        bool ok = list.count == (cases[i].covered > 0);
        if (ok && list.count > 0)
            ok = list.at[0].term + 1 == (uint32_t)cases[i].covered &&
                 list.at[0].whole == cases[i].whole;
        CHECK(ok);
        if (!ok)
            printf("%s / %s\n", cases[i].first, cases[i].second);
        arena_release(&arena);
    }
}

static void an_included_concept_covers_too(void)
{
    struct arena arena;
    struct err err = { 0 };
    arena_init(&arena);
    struct lexicon *lexicon = lexicon_new(&arena);
    uint32_t whole = lexicon_concept(lexicon, span_of("insect"));
    uint32_t part = lexicon_concept(lexicon, span_of("bee"));
    CHECK(lexicon_term(lexicon, whole, span_of("wasp"), &err));
    CHECK(lexicon_term(lexicon, whole, span_of("bee"), &err));
    CHECK(lexicon_term(lexicon, part, span_of("bee"), &err));
    lexicon_include(lexicon, whole, part);
    struct cover_list list = cover_of(lexicon, whole, &arena);
    CHECK(list.count == 1);
    CHECK(list.at[0].term == 1);
    CHECK(list.at[0].from == part);
    CHECK(span_is(list.at[0].by, "bee"));
    CHECK(cover_of(lexicon, part, &arena).count == 0);
    arena_release(&arena);
}

int main(void)
{
    a_term_is_covered_by_one_that_is_found_wherever_it_stands();
    an_included_concept_covers_too();
    return CHECK_END();
}
