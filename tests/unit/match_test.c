#include "check.h"
#include "language/match.h"
#include "text_doc.h"

/* A lexicon of one-word concepts, made as they are asked for. */
struct setup {
    struct arena arena;
    struct lexicon *lexicon;
    struct query_set set;
};

static void set_up(struct setup *s)
{
    static const char *const markers[][2] = {
        { "marker.obligation", "shall" }, { "marker.obligation", "must" },
        { "marker.permission", "may" },   { "marker.negator", "not" },
        { "marker.negator", "no" },       { "marker.fact", "provides" },
        { "marker.deadline_cue", "within" }, { "marker.yearly", "annually" },
        { "marker.school_day", "school day" },
    };
    arena_init(&s->arena);
    s->lexicon = lexicon_new(&s->arena);
    query_set_init(&s->set, s->lexicon, &s->arena);
    struct err err = { 0 };
    for (size_t i = 0; i < sizeof(markers) / sizeof(*markers); i++) {
        uint32_t marker = lexicon_concept(s->lexicon, span_of(markers[i][0]));
        CHECK(lexicon_term(s->lexicon, marker, span_of(markers[i][1]), &err));
    }
}

static uint32_t word(struct setup *s, const char *text)
{
    struct err err = { 0 };
    uint32_t known = lexicon_find(s->lexicon, span_of(text));
    uint32_t concept = lexicon_concept(s->lexicon, span_of(text));
    if (known == CONCEPT_NONE)
        CHECK(lexicon_term(s->lexicon, concept, span_of(text), &err));
    struct query_node node = { .op = QUERY_CONCEPT, .concept = concept };
    return query_add(&s->set, node, NULL, 0);
}

static uint32_t one(struct setup *s, enum query_op op, uint32_t a)
{
    struct query_node node = { .op = op };
    return query_add(&s->set, node, &a, 1);
}

static uint32_t two(struct setup *s, struct query_node node, uint32_t a,
                    uint32_t b)
{
    return query_add(&s->set, node, (uint32_t[]){ a, b }, 2);
}

/* The hits of the query in the text, joined by "; ". */
static void run(struct setup *s, uint32_t query, const char *text, char *out,
                size_t size)
{
    struct err err = { 0 };
    CHECK(lexicon_seal(s->lexicon, &err));
    struct source source;
    struct doc doc;
    text_doc(&doc, &source, text, &s->arena);
    struct scanner *scanner = scanner_new(s->lexicon);
    struct postings postings;
    scan(&postings, scanner, &doc, &s->arena);
    struct markers markers;
    markers_find(&markers, s->lexicon);
    struct provisions provisions;
    provisions_build(&provisions, &postings, &markers, &s->arena);
    struct matcher *matcher = matcher_new(&s->set, &err);
    CHECK(matcher != NULL);
    matcher_begin(matcher, &provisions, &s->arena);
    struct hits hits = match(matcher, query).hits;
    out[0] = '\0';
    for (uint32_t i = 0; i < hits.count; i++) {
        struct hit hit = hits.at[i];
        span found = doc_span(&doc, doc.words[hit.begin].begin,
                              doc.words[hit.end - 1].end);
        size_t used = strlen(out);
        snprintf(out + used, size - used, "%s%.*s", i > 0 ? "; " : "",
                 SPAN_ARG(found));
    }
    matcher_free(matcher);
    scanner_free(scanner);
    arena_release(&s->arena);
}

static void check(struct setup *s, uint32_t query, const char *text,
                  const char *expected)
{
    char out[512];
    run(s, query, text, out, sizeof(out));
    CHECK(strcmp(out, expected) == 0);
    if (strcmp(out, expected) != 0)
        fprintf(stderr, "in \"%s\": \"%s\", not \"%s\"\n", text, out,
                expected);
}

static void all_wants_everybody_in_one_window(void)
{
    static const struct {
        enum query_window window;
        const char *text, *expected;
    } rows[] = {
        { WINDOW_SENTENCE, "A cat and a dog.", "cat and a dog" },
        { WINDOW_SENTENCE, "A cat. A dog.", "" },
        /* where they are closest: hulls that end alike are one */
        { WINDOW_SENTENCE, "A cat, three trees, a cat and a dog.",
          "cat and a dog" },
        { WINDOW_SENTENCE, "A dog cat, a tree, a cat dog.",
          "dog cat; cat dog" },
        { WINDOW_BLOCK, "A cat. A dog.", "cat. A dog" },
        { WINDOW_BLOCK, "A cat.\nA dog.", "" },
        { WINDOW_SECTION, "# Pets\nA cat.\nA dog.", "cat.\nA dog" },
        { WINDOW_SECTION, "# Pets\nA cat.\n# More\nA dog.", "" },
        { WINDOW_DOCUMENT, "# A\nA cat.\n# B\nA dog.", "cat.\nB\nA dog" },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct setup s;
        set_up(&s);
        struct query_node all = { .op = QUERY_ALL, .window = rows[i].window };
        uint32_t query = two(&s, all, word(&s, "cat"), word(&s, "dog"));
        check(&s, query, rows[i].text, rows[i].expected);
    }
}

static void some_wants_enough_of_them(void)
{
    static const struct {
        uint32_t least;
        enum query_window window;
        const char *text, *expected;
    } rows[] = {
        { 2, WINDOW_SENTENCE, "A cat and a dog.", "cat and a dog" },
        { 2, WINDOW_SENTENCE, "A bird. A dog and a bird.", "dog and a bird" },
        { 2, WINDOW_SENTENCE, "A cat. A dog. A cat.", "" },
        { 2, WINDOW_BLOCK, "A cat. A dog. A tree.", "cat. A dog" },
        { 3, WINDOW_BLOCK, "A cat. A dog. A tree.", "" },
        { 3, WINDOW_BLOCK, "A dog. A cat. A bird.", "dog. A cat. A bird" },
        { 1, WINDOW_SENTENCE, "A bird. A tree. A dog.", "bird; dog" },
        /* What is denied does not count. */
        { 2, WINDOW_SENTENCE, "A dog shall not have a cat.", "" },
        { 2, WINDOW_SENTENCE, "A dog shall have a cat.",
          "dog shall have a cat" },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct setup s;
        set_up(&s);
        struct query_node some = { .op = QUERY_SOME,
                                   .window = rows[i].window,
                                   .words = rows[i].least };
        uint32_t of[] = { word(&s, "cat"), word(&s, "dog"), word(&s, "bird") };
        check(&s, query_add(&s.set, some, of, 3), rows[i].text,
              rows[i].expected);
    }
}

static void a_reach_makes_windows_shorter(void)
{
    static const struct {
        enum query_op op;
        uint32_t reach;
        enum query_window window;
        const char *text, *expected;
    } rows[] = {
        /* The last word that is looked for begins at most reach - 1 on. */
        { QUERY_ALL, 4, WINDOW_SENTENCE, "A cat and a dog.", "cat and a dog" },
        { QUERY_ALL, 3, WINDOW_SENTENCE, "A cat and a dog.", "" },
        { QUERY_ALL, 9, WINDOW_SENTENCE, "A cat. A dog.", "" },
        { QUERY_ALL, 3, WINDOW_BLOCK, "A cat. A dog.", "cat. A dog" },
        { QUERY_ALL, 2, WINDOW_BLOCK, "A cat. A dog.", "" },
        { QUERY_ALL, 9, WINDOW_BLOCK, "A cat.\nA dog.", "" },
        { QUERY_ALL, 2, WINDOW_SENTENCE, "A cat saw trees, a dog cats.",
          "dog cats" },
        { QUERY_SOME, 4, WINDOW_BLOCK, "A cat. A cat. A dog.", "cat. A dog" },
        { QUERY_SOME, 4, WINDOW_BLOCK, "A cat, a dog. A dog, a cat.",
          "cat, a dog; dog, a cat" },
        { QUERY_SOME, 2, WINDOW_BLOCK, "A cat, a dog. A dog, a cat.", "" },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct setup s;
        set_up(&s);
        struct query_node node = { .op = rows[i].op,
                                   .window = rows[i].window,
                                   .words = 2,
                                   .reach = rows[i].reach };
        check(&s, two(&s, node, word(&s, "cat"), word(&s, "dog")),
              rows[i].text, rows[i].expected);
    }
}

static void a_reach_is_where_no_looks(void)
{
    struct setup s;
    set_up(&s);
    struct query_node all = { .op = QUERY_ALL, .reach = 4 };
    uint32_t no = one(&s, QUERY_NO, word(&s, "dog"));
    check(&s, two(&s, all, word(&s, "cat"), no),
          "A cat and a dog. A cat and not one dog.", "cat");
}

static void some_heeds_no_and_modality(void)
{
    struct setup s;
    set_up(&s);
    struct query_node some = { .op = QUERY_SOME, .words = 1 };
    uint32_t no = one(&s, QUERY_NO, word(&s, "dog"));
    check(&s, two(&s, some, word(&s, "cat"), no),
          "A cat. A cat and a dog.", "cat");
    set_up(&s);
    uint32_t denied = one(&s, QUERY_NEGATED, word(&s, "cat"));
    some.words = 2;
    check(&s, two(&s, some, word(&s, "dog"), denied),
          "A dog shall not have a cat.", "dog shall not have a cat");
}

static void no_keeps_a_window_out(void)
{
    struct setup s;
    set_up(&s);
    struct query_node all = { .op = QUERY_ALL };
    uint32_t no = one(&s, QUERY_NO, word(&s, "dog"));
    uint32_t query = two(&s, all, word(&s, "cat"), no);
    check(&s, query, "A cat. A cat and a dog.", "cat");
}

static void a_lead_in_completes_its_items(void)
{
    struct setup s;
    set_up(&s);
    struct query_node near = { .op = QUERY_NEAR, .words = 8 };
    uint32_t query = two(&s, near, word(&s, "notice"), word(&s, "reasons"));
    check(&s, query, "The notice shall give:\n- the level\n- the reasons",
          "notice shall give:\nthe level\nthe reasons");
}

static void modality_filters_hits(void)
{
    static const struct {
        enum query_op op;
        const char *text, *expected;
    } rows[] = {
        { QUERY_OBLIGED, "Staff shall use children.", "children" },
        { QUERY_OBLIGED, "Staff may use children.", "" },
        { QUERY_PERMITTED, "Staff may use children.", "children" },
        { QUERY_FORBIDDEN, "Staff shall not use children.", "children" },
        { QUERY_FORBIDDEN, "Staff may not use children.", "children" },
        { QUERY_FORBIDDEN, "Staff shall use children.", "" },
        { QUERY_NEGATED, "Staff shall not use children.", "children" },
        { QUERY_ANYHOW, "Staff shall not use children.", "children" },
        { QUERY_FORBIDDEN, "Staff shall not:\n- use children\n- nap",
          "children" },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct setup s;
        set_up(&s);
        uint32_t query = one(&s, rows[i].op, word(&s, "children"));
        check(&s, query, rows[i].text, rows[i].expected);
    }
}

static void deadlines_compare_across_units(void)
{
    static const struct {
        uint32_t max;
        enum quantity_unit unit;
        const char *text;
        bool found;
    } rows[] = {
        { 30000, UNIT_DAY, "They screen within 30 days.", true },
        { 30000, UNIT_DAY, "They screen within thirty (30) days.", true },
        { 30000, UNIT_DAY, "They screen within 20 school days.", true },
        { 30000, UNIT_DAY, "They screen within 22 school days.", false },
        { 30000, UNIT_DAY, "They screen within four weeks.", true },
        { 30000, UNIT_DAY, "They screen within 60 days.", false },
        { 30000, UNIT_DAY, "They screen 30 pupils.", false },
        { UINT32_MAX, UNIT_NONE, "They screen within 60 days.", true },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct setup s;
        set_up(&s);
        struct query_node node = { .op = QUERY_DEADLINE, .words = 20,
                                   .max = rows[i].max, .unit = rows[i].unit };
        uint32_t about = word(&s, "screen");
        uint32_t query = query_add(&s.set, node, &about, 1);
        char out[256];
        run(&s, query, rows[i].text, out, sizeof(out));
        CHECK((out[0] != '\0') == rows[i].found);
        if ((out[0] != '\0') != rows[i].found)
            fprintf(stderr, "%s: \"%s\"\n", rows[i].text, out);
    }
}

static void patterns_run_in_sentences_behind_their_literal(void)
{
    struct setup s;
    set_up(&s);
    struct query_node node = { .op = QUERY_PATTERN };
    node.pattern = query_pattern(&s.set, span_of("603 CMR [0-9.]+"));
    uint32_t query = query_add(&s.set, node, NULL, 0);
    check(&s, query, "See 603 cmr 14.02 and 603 CMR 14.04. Or 603.",
          "603 cmr 14.02; 603 CMR 14.04");
}

static void answers_are_those_of_the_document_at_hand(void)
{
    struct setup s;
    set_up(&s);
    struct query_node under = { .op = QUERY_UNDER };
    uint32_t query = two(&s, under, word(&s, "testing"), word(&s, "cat"));
    check(&s, query, "Intro cat.\n# Rules\nA cat.\n# Testing\nA cat.\n# End\n"
          "A cat.", "cat");
}

int main(void)
{
    all_wants_everybody_in_one_window();
    some_wants_enough_of_them();
    a_reach_makes_windows_shorter();
    a_reach_is_where_no_looks();
    some_heeds_no_and_modality();
    no_keeps_a_window_out();
    a_lead_in_completes_its_items();
    modality_filters_hits();
    deadlines_compare_across_units();
    patterns_run_in_sentences_behind_their_literal();
    answers_are_those_of_the_document_at_hand();
    return CHECK_END();
}
