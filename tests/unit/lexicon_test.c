#include "check.h"
#include "language/lexicon.h"
#include "language/scan.h"
#include "text_doc.h"

/* The first hit of one term in one text, as words; "" for none. */
static void find(const char *term, const char *text, char *out, size_t size)
{
    struct arena arena;
    arena_init(&arena);
    struct err err = { 0 };
    struct lexicon *lexicon = lexicon_new(&arena);
    uint32_t concept = lexicon_concept(lexicon, span_of("c"));
    CHECK(lexicon_term(lexicon, concept, span_of(term), &err));
    CHECK(lexicon_seal(lexicon, &err));

    struct doc doc;
    struct source source;
    text_doc(&doc, &source, text, &arena);
    struct scanner *scanner = scanner_new(lexicon);
    struct postings postings;
    scan(&postings, scanner, &doc, &arena);
    struct hits hits = postings_of(&postings, concept);
    out[0] = '\0';
    if (hits.count > 0) {
        struct hit hit = hits.at[hits.count - 1];
        span found = doc_span(&doc, doc.words[hit.begin].begin,
                              doc.words[hit.end - 1].end);
        snprintf(out, size, "%.*s", SPAN_ARG(found));
    }
    scanner_free(scanner);
    arena_release(&arena);
}

static void terms_find_what_they_say(void)
{
    static const struct { const char *term, *text, *found; } rows[] = {
        { "interpreter", "Two Interpreters came.", "Interpreters" },
        { "interpreter", "the interpreter's role", "interpreter's" },
        { "interpreter", "interpretation", "" },
        { "=hold", "He holds it.", "" },
        { "=hold", "Hold it.", "Hold" },
        { "provide~", "It was provided.", "provided" },
        { "provide~ service", "providing the services", "" },
        { "provide~ (the) service", "providing the services",
          "providing the services" },
        { "interpret*", "interpretative", "interpretative" },
        { "interpret*", "misinterpret", "" },
        { "home|native language", "a native language", "native language" },
        { "home language", "home-language", "home-language" },
        { "home-language", "home language", "home language" },
        { "four-domain test", "four domain tests", "four domain tests" },
        { "parent _ guardian", "parent or guardian", "parent or guardian" },
        { "parent _ guardian", "parent guardian", "" },
        { "ELL", "Ell ran", "" },
        { "ELL", "an ELL", "ELL" },
        { "ELL", "the ELLs", "ELLs" },
        { "ell", "an ELL", "ELL" },
        { "EL student", "el student", "" },
        { "EL student", "EL students", "EL students" },
        { "603 CMR 14.04", "see 603 CMR 14.04(2)", "603 CMR 14.04" },
        { "(the) (home) survey", "the home survey", "survey" },
        { "of (the) child", "of child", "of child" },
        { "home language", "home. Language", "" },
        { "home language", "home; language", "" },
        { "home language", "home: language", "" },
        { "home language", "home, language", "home, language" },
        { "home language", "home (language)", "home (language" },
        { "a student", "as student", "" },
        { "English learner", "english\nlearner", "" },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        char out[128];
        find(rows[i].term, rows[i].text, out, sizeof(out));
        bool same = strcmp(out, rows[i].found) == 0;
        CHECK(same);
        if (!same)
            fprintf(stderr, "%s in %s: %s\n", rows[i].term, rows[i].text, out);
    }
}

static void bad_terms_are_refused(void)
{
    static const char *const rows[] = {
        "", "...", "(the)", "_", "_ word", "a (b", "b)", "(a (b) c)",
        "home-made|bought", "x|y-z", "1 2 3 4 5 6 7 8 9 10 11 12 13",
        "(a) (b) (c) (d) (e) (f) (g) h",
    };
    struct arena arena;
    arena_init(&arena);
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct err err = { 0 };
        struct lexicon *lexicon = lexicon_new(&arena);
        uint32_t concept = lexicon_concept(lexicon, span_of("c"));
        CHECK(!lexicon_term(lexicon, concept, span_of(rows[i]), &err));
        CHECK(err.text[0] != '\0');
    }
    arena_release(&arena);
}

static void twelve_words_are_one_below_the_limit_of_thirteen(void)
{
    struct arena arena;
    arena_init(&arena);
    struct err err = { 0 };
    struct lexicon *lexicon = lexicon_new(&arena);
    uint32_t concept = lexicon_concept(lexicon, span_of("c"));
    CHECK(lexicon_term(lexicon, concept,
                       span_of("a b c d e f g h i j k l"), &err));
    arena_release(&arena);
}

static void parts_mean_the_whole_and_cycles_are_errors(void)
{
    struct arena arena;
    arena_init(&arena);
    struct err err = { 0 };
    struct lexicon *lexicon = lexicon_new(&arena);
    uint32_t people = lexicon_concept(lexicon, span_of("people"));
    uint32_t adults = lexicon_concept(lexicon, span_of("adults"));
    uint32_t parents = lexicon_concept(lexicon, span_of("parents"));
    CHECK(lexicon_concept(lexicon, span_of("people")) == people);
    CHECK(lexicon_term(lexicon, parents, span_of("parent"), &err));
    lexicon_include(lexicon, people, adults);
    lexicon_include(lexicon, adults, parents);
    CHECK(lexicon_seal(lexicon, &err));

    struct doc doc;
    struct source source;
    text_doc(&doc, &source, "A parent came.", &arena);
    struct scanner *scanner = scanner_new(lexicon);
    struct postings postings;
    scan(&postings, scanner, &doc, &arena);
    CHECK(postings_of(&postings, people).count == 1);
    CHECK(postings_of(&postings, adults).count == 1);
    CHECK(postings_of(&postings, CONCEPT_NONE).count == 0);
    scanner_free(scanner);

    lexicon = lexicon_new(&arena);
    uint32_t a = lexicon_concept(lexicon, span_of("a"));
    lexicon_include(lexicon, a, a);
    CHECK(!lexicon_seal(lexicon, &err));
    CHECK(strstr(err.text, "includes itself") != NULL);
    arena_release(&arena);
}

static void hits_are_sorted_and_never_twice(void)
{
    struct arena arena;
    arena_init(&arena);
    struct err err = { 0 };
    struct lexicon *lexicon = lexicon_new(&arena);
    uint32_t c = lexicon_concept(lexicon, span_of("c"));
    static const char *const terms[] = { "home language survey", "home",
                                         "home language", "home|house",
                                         "survey" };
    for (size_t i = 0; i < sizeof(terms) / sizeof(*terms); i++)
        CHECK(lexicon_term(lexicon, c, span_of(terms[i]), &err));
    CHECK(lexicon_seal(lexicon, &err));
    struct doc doc;
    struct source source;
    text_doc(&doc, &source, "home language survey", &arena);
    struct scanner *scanner = scanner_new(lexicon);
    struct postings postings;
    scan(&postings, scanner, &doc, &arena);
    struct hits hits = postings_of(&postings, c);
    static const struct hit expected[] = { { 0, 1 }, { 0, 2 }, { 0, 3 },
                                           { 2, 3 } };
    CHECK(hits.count == 4);
    for (uint32_t i = 0; i < hits.count && i < 4; i++)
        CHECK(hits.at[i].begin == expected[i].begin &&
              hits.at[i].end == expected[i].end);
    scanner_free(scanner);
    arena_release(&arena);
}

/* More different words than the memory of the scanner holds. */
static void a_scanner_that_forgets_still_finds(void)
{
    struct arena arena;
    arena_init(&arena);
    struct err err = { 0 };
    struct lexicon *lexicon = lexicon_new(&arena);
    uint32_t c = lexicon_concept(lexicon, span_of("c"));
    CHECK(lexicon_term(lexicon, c, span_of("w7* parent"), &err));
    CHECK(lexicon_seal(lexicon, &err));
    enum { WORDS = 40000 };
    char *text = arena_alloc(&arena, WORDS * 16 + 16, 1);
    size_t used = 0;
    for (uint32_t i = 0; i < WORDS; i++)
        used += (size_t)snprintf(text + used, 16, "w%u parent ", i);
    struct doc doc;
    struct source source;
    text_doc(&doc, &source, text, &arena);
    struct scanner *scanner = scanner_new(lexicon);
    struct postings postings;
    scan(&postings, scanner, &doc, &arena);
    CHECK(postings_of(&postings, c).count > 1000);
    uint32_t first = postings_of(&postings, c).count;
    scan(&postings, scanner, &doc, &arena);
    CHECK(postings_of(&postings, c).count == first);
    scanner_free(scanner);
    arena_release(&arena);
}

int main(void)
{
    terms_find_what_they_say();
    bad_terms_are_refused();
    twelve_words_are_one_below_the_limit_of_thirteen();
    parts_mean_the_whole_and_cycles_are_errors();
    hits_are_sorted_and_never_twice();
    a_scanner_that_forgets_still_finds();
    return CHECK_END();
}
