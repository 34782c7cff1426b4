#include "../check.h"

#include "audit_pack.h"

#include "audit/evaluate.h"

/* One text, read by the pack's evaluator. */
struct session {
    struct pack pack;
    struct evaluate_plan plan;
    struct evaluator *evaluator;
    struct reading reading;
};

static bool ask_history, ask_wide; /* of the first element */

/* The same operands, anywhere in one section. */
static uint32_t widened(struct query_set *set, uint32_t near)
{
    const struct query_node *node = &set->nodes[near];
    const uint32_t operands[] = { set->operands[node->first],
                                  set->operands[node->first + 1] };
    struct query_node all = { .op = QUERY_ALL, .window = WINDOW_SECTION };
    return query_add(set, all, operands, 2);
}

static void begin(struct session *s, const char *text)
{
    struct err err = { 0 };
    const struct unit_document document = { .path = "bees.md",
                                            .identity = "bees.md",
                                            .bytes = text,
                                            .len = strlen(text) };
    pack_init(&s->pack);
    struct element *first =
        (struct element *)s->pack.criteria[PACK_HELPERS].elements;
    first->history = ask_history;
    if (ask_wide)
        first->stated_by = widened(&s->pack.ruleset.queries, first->stated_by);
    evaluate_plan_init(&s->plan, &s->pack.ruleset, &s->pack.profile,
                       &s->pack.arena);
    s->evaluator = evaluator_new(&s->plan, &err);
    CHECK(s->evaluator != NULL);
    evaluate_document(s->evaluator, &document, 0, NULL, &s->reading);
}

static void end(struct session *s)
{
    evaluator_free(s->evaluator);
    arena_release(&s->reading.arena);
    pack_release(&s->pack);
}

static const struct criterion_reading *said(const struct session *s,
                                            uint32_t criterion)
{
    return &s->reading.criteria[criterion];
}

static void sentences_state_elements_or_do_not(void)
{
    static const struct {
        const char *text;
        uint32_t element;
        enum element_state state;
    } cases[] = {
        { "Every helper shall be trained.", 0, ELEMENT_STATED },
        { "All helpers are trained.", 0, ELEMENT_STATED },
        { "A helper may be trained.", 0, ELEMENT_WEAK },
        { "A helper should be trained.", 0, ELEMENT_WEAK },
        { "A helper shall be trained when feasible.", 0, ELEMENT_WEAK },
        { "A helper is not trained.", 0, ELEMENT_NOT_STATED },
        { "Is every helper trained?", 0, ELEMENT_NOT_STATED },
        { "# Trained helpers\n\nNothing else.", 0, ELEMENT_NOT_STATED },
        { "There are helpers.", 0, ELEMENT_NOT_STATED },
        { "Helpers shall be:\n\n- trained;\n- quick.", 0, ELEMENT_STATED },
        { "Children shall not help.", 1, ELEMENT_STATED },
        { "Children may help.", 1, ELEMENT_NOT_STATED },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct session s;
        begin(&s, cases[i].text);
        enum element_state state =
            said(&s, PACK_HELPERS)->elements[cases[i].element].state;
        CHECK(state == cases[i].state);
        if (state != cases[i].state)
            printf("%s: %s\n", element_state_name(state), cases[i].text);
        end(&s);
    }
}

/* "Adopted: ..." states nothing, unless the element asks for the history. */
static void history_states_what_asks_for_it(void)
{
    static const struct {
        const char *text;
        bool history;
        enum element_state state;
    } cases[] = {
        { "Bees.\n\nAdopted: by the trained helper, 1999", false,
          ELEMENT_NOT_STATED },
        { "Bees.\n\nAdopted: by the trained helper, 1999", true,
          ELEMENT_STATED },
        { "---\nadopted: by the trained helper\n---\nBees.", true,
          ELEMENT_STATED },
        { "# Trained helpers\n\nBees.", true, ELEMENT_NOT_STATED },
        { "Every helper shall be trained.", true, ELEMENT_STATED },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct session s;
        ask_history = cases[i].history;
        begin(&s, cases[i].text);
        CHECK(said(&s, PACK_HELPERS)->elements[0].state == cases[i].state);
        end(&s);
    }
    ask_history = false;
}

/* From "helper" to "trained", in one sentence or two. */
static enum element_state state_of_width(uint32_t words, bool in_sentence)
{
    char text[1024] = "Every helper";
    size_t len = strlen(text);
    for (uint32_t i = in_sentence ? 2 : 4; i < words; i++)
        len += (size_t)snprintf(text + len, sizeof(text) - len, " bee");
    snprintf(text + len, sizeof(text) - len, "%s trained.",
             in_sentence ? "" : ".\n\nAll are");
    struct session s;
    ask_wide = true;
    begin(&s, text);
    ask_wide = false;
    enum element_state state = said(&s, PACK_HELPERS)->elements[0].state;
    end(&s);
    return state;
}

static void words_far_apart_state_nothing(void)
{
    CHECK(state_of_width(80, true) == ELEMENT_STATED);
    CHECK(state_of_width(81, true) == ELEMENT_NOT_STATED);
    CHECK(state_of_width(50, false) == ELEMENT_STATED);
    CHECK(state_of_width(51, false) == ELEMENT_NOT_STATED);
}

static void evidence_points_at_the_words(void)
{
    struct session s;
    begin(&s, "# Bees\n\n## Help\n\nGr\xC3\xBC\xC3\x9F"
              "e. Every helper shall "
              "be trained.\n");
    const struct element_reading *e = &said(&s, PACK_HELPERS)->elements[0];
    CHECK(e->seen_count == 1);
    const struct evidence *at = &e->seen[0].exhibit->at;
    CHECK(strcmp(at->path, "bees.md") == 0);
    CHECK(at->line == 5);
    CHECK(at->column == 14); /* characters, not bytes */
    CHECK(at->end_line == 5);
    CHECK(at->end_column == 37);
    CHECK(strcmp(at->quote, "Every helper shall be trained.") == 0);
    CHECK(strcmp(at->heading[0], "Bees") == 0);
    CHECK(strcmp(at->heading[1], "Help") == 0);
    CHECK(at->heading[2] == NULL);
    CHECK(at->modality == MODALITY_OBLIGATION);
    end(&s);
}

static void an_item_is_quoted_where_it_stands(void)
{
    struct session s;
    begin(&s, "Helpers shall be:\n\n- quick;\n- trained.\n");
    const struct element_reading *e = &said(&s, PACK_HELPERS)->elements[0];
    CHECK(e->seen_count == 1);
    CHECK(e->seen[0].exhibit->at.line == 4);
    CHECK(strcmp(e->seen[0].exhibit->at.quote, "trained.") == 0);
    end(&s);
}

static void long_sentences_are_cut_around_the_words(void)
{
    char text[2000] = "";
    struct session s;
    for (int i = 0; i < 120; i++)
        strncat(text, "honey ", sizeof(text) - strlen(text) - 1);
    strncat(text, "helpers are trained", sizeof(text) - strlen(text) - 1);
    for (int i = 0; i < 120; i++)
        strncat(text, " wax", sizeof(text) - strlen(text) - 1);
    begin(&s, text);
    const struct element_reading *e = &said(&s, PACK_HELPERS)->elements[0];
    CHECK(e->seen_count == 1);
    const char *quote = e->seen[0].exhibit->at.quote;
    CHECK(strlen(quote) <= EVIDENCE_MAX_QUOTE + 6);
    CHECK(strncmp(quote, "...honey", 8) == 0);
    CHECK(strstr(quote, "helpers are trained") != NULL);
    CHECK(strcmp(quote + strlen(quote) - 6, "wax...") == 0);
    end(&s);
}

static void at_most_five_sightings_are_kept_best_first(void)
{
    struct session s;
    begin(&s, "A helper may be trained. A helper may be trained. "
              "A helper may be trained. A helper may be trained. "
              "A helper who comes shall be trained. A helper may be trained. "
              "A helper is trained.");
    const struct element_reading *e = &said(&s, PACK_HELPERS)->elements[0];
    CHECK(e->state == ELEMENT_STATED);
    CHECK(e->seen_count == EVALUATE_MAX_SEEN);
    CHECK(!e->seen[0].weak && !e->seen[1].weak && e->seen[2].weak);
    CHECK(e->seen[0].hull <= e->seen[1].hull);
    end(&s);
}

static void near_misses_say_what_they_lack(void)
{
    struct session s;
    begin(&s, "Every helper shall be welcome.");
    const struct element_reading *e = &said(&s, PACK_HELPERS)->elements[0];
    CHECK(e->near_count == 1);
    CHECK(strcmp(e->near[0].lacks, "no trained") == 0);
    end(&s);

    begin(&s, "A helper is not trained.");
    e = &said(&s, PACK_HELPERS)->elements[0];
    CHECK(e->near_count >= 1);
    CHECK(strcmp(e->near[0].lacks, "negated") == 0);
    end(&s);
}

static void a_topic_without_provision_is_not_addressed(void)
{
    struct session s;
    begin(&s, "# Helpers\n\nSee the list of helpers.");
    CHECK(!said(&s, PACK_HELPERS)->addressed);
    CHECK(said(&s, PACK_HELPERS)->topic != NULL);
    end(&s);

    begin(&s, "A helper opens the hive.");
    CHECK(said(&s, PACK_HELPERS)->addressed);
    CHECK(said(&s, PACK_HELPERS)->provision != NULL);
    end(&s);
}

static void conflicts_fire_unless_excused(void)
{
    static const struct {
        const char *text;
        uint32_t conflicts;
    } cases[] = {
        { "Children may help.", 1 },
        { "Children may help in an emergency.", 0 },
        { "Children may not help.", 0 },
        { "# Children may help", 0 },
        { "Children may help. Children can help too.", 2 },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct session s;
        begin(&s, cases[i].text);
        CHECK(said(&s, PACK_HELPERS)->conflict_count == cases[i].conflicts);
        end(&s);
    }
}

static void limits_are_read_as_days(void)
{
    struct session s;
    begin(&s, "Hives are inspected within 30 days. "
              "Hives are inspected within two weeks.");
    const struct criterion_reading *r = said(&s, PACK_INSPECTION);
    CHECK(r->limit_count == 2);
    CHECK(r->limit_count == 2 && r->limits[0].key == 30000);
    CHECK(r->limit_count == 2 && r->limits[1].key == 14000);
    CHECK(r->limit_count == 2 &&
          strcmp(r->limits[0].text, "within 30 days") == 0);
    end(&s);
}

static void outdated_words_count_unless_exempt(void)
{
    static const struct {
        const char *text;
        uint32_t occurrences;
    } cases[] = {
        { "The skep is dry. Another skep, and a skep.", 2 },
        { "A hive, formerly a skep, is dry.", 0 },
        { "# History\n\nThe skep was dry.", 0 },
        { "# The skep\n\nIt is dry.", 1 },
        { "What is a skep?", 1 },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct session s;
        begin(&s, cases[i].text);
        CHECK(said(&s, PACK_OLD)->occurrence_total == cases[i].occurrences);
        CHECK(said(&s, PACK_OLD)->occurrence_count == cases[i].occurrences);
        end(&s);
    }
}

static void a_document_without_words_is_not_readable(void)
{
    struct session s;
    begin(&s, "  \n\n");
    CHECK(!s.reading.document.readable);
    CHECK(strcmp(s.reading.document.problem, "contains no text") == 0);
    end(&s);
}

static void the_document_is_described_without_its_text(void)
{
    struct session s;
    begin(&s, "# The hive policy\n\nHives are dry.");
    const struct document_result *d = &s.reading.document;
    CHECK(d->readable);
    CHECK(span_is(d->doc.meta.title, "The hive policy"));
    CHECK(d->doc.text == NULL && d->doc.words == NULL);
    CHECK(d->doc.word_count == 6);
    CHECK(strlen(d->sha256) == 64);
    CHECK(d->kind.name != NULL && strcmp(d->kind.name, "hive_policy") == 0);
    end(&s);
}

int main(void)
{
    sentences_state_elements_or_do_not();
    history_states_what_asks_for_it();
    words_far_apart_state_nothing();
    evidence_points_at_the_words();
    an_item_is_quoted_where_it_stands();
    long_sentences_are_cut_around_the_words();
    at_most_five_sightings_are_kept_best_first();
    near_misses_say_what_they_lack();
    a_topic_without_provision_is_not_addressed();
    conflicts_fire_unless_excused();
    limits_are_read_as_days();
    outdated_words_count_unless_exempt();
    a_document_without_words_is_not_readable();
    the_document_is_described_without_its_text();
    return CHECK_END();
}
