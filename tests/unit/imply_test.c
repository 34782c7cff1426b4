#include "../check.h"

#include "author/imply.h"

/* A query set over a small lexicon. */
struct shelf {
    struct arena arena;
    struct query_set set;
};

static void begin(struct shelf *s)
{
    arena_init(&s->arena);
    query_set_init(&s->set, lexicon_new(&s->arena), &s->arena);
}

static void end(struct shelf *s)
{
    arena_release(&s->arena);
}

static uint32_t words(struct shelf *s, const char *const *terms)
{
    struct err err = { 0 };
    uint32_t concept = lexicon_concept(s->set.lexicon, span_of(""));
    for (; *terms != NULL; terms++)
        CHECK(lexicon_term(s->set.lexicon, concept, span_of(*terms), &err));
    return query_add(&s->set,
                     (struct query_node){ .op = QUERY_CONCEPT,
                                          .concept = concept },
                     NULL, 0);
}

#define WORDS(s, ...) words((s), (const char *const[]){ __VA_ARGS__, NULL })

static uint32_t join(struct shelf *s, struct query_node node, uint32_t a,
                     uint32_t b)
{
    const uint32_t operands[] = { a, b };
    return query_add(&s->set, node, operands, b == QUERY_NONE ? 1 : 2);
}

static uint32_t op(struct shelf *s, enum query_op kind, uint32_t a, uint32_t b)
{
    return join(s, (struct query_node){ .op = kind, .words = 12 }, a, b);
}

static void an_empty_concept_is_never_found(void)
{
    struct shelf s;
    begin(&s);
    const char *const none[] = { NULL };
    uint32_t nothing = words(&s, none), bee = WORDS(&s, "bee");
    CHECK(imply_never(&s.set, nothing) != NULL);
    CHECK(imply_never(&s.set, bee) == NULL);
    CHECK(imply_never(&s.set, op(&s, QUERY_NEAR, bee, nothing)) != NULL);
    CHECK(imply_never(&s.set, op(&s, QUERY_ALL, bee, nothing)) != NULL);
    CHECK(imply_never(&s.set, op(&s, QUERY_SEQ, nothing, bee)) != NULL);
    CHECK(imply_never(&s.set, op(&s, QUERY_ANY, nothing, bee)) == NULL);
    CHECK(imply_never(&s.set, op(&s, QUERY_ANY, nothing, nothing)) != NULL);
    CHECK(imply_never(&s.set, op(&s, QUERY_OBLIGED, nothing, QUERY_NONE)) !=
          NULL);
    CHECK(imply_never(&s.set, op(&s, QUERY_ABOUT, bee, nothing)) != NULL);
    end(&s);
}

static void a_parts_words_are_words_of_the_whole(void)
{
    struct shelf s;
    begin(&s);
    uint32_t whole = lexicon_concept(s.set.lexicon, span_of("whole"));
    uint32_t bee = WORDS(&s, "worker bee");
    lexicon_include(s.set.lexicon, whole, s.set.nodes[bee].concept);
    uint32_t query = query_add(
        &s.set, (struct query_node){ .op = QUERY_CONCEPT, .concept = whole },
        NULL, 0);
    CHECK(imply_never(&s.set, query) == NULL);
    CHECK(imply_least_words(&s.set, query) == 2);
    CHECK(imply_holds(&s.set, bee, query));
    CHECK(imply_holds(&s.set, query, bee));
    end(&s);
}

static void what_a_no_rules_out_is_never_found(void)
{
    struct shelf s;
    begin(&s);
    uint32_t bee = WORDS(&s, "bee"), insect = WORDS(&s, "wasp", "bee");
    uint32_t no_insect = op(&s, QUERY_NO, insect, QUERY_NONE);
    uint32_t no_bee = op(&s, QUERY_NO, bee, QUERY_NONE);
    CHECK(imply_never(&s.set, op(&s, QUERY_ALL, bee, no_insect)) != NULL);
    CHECK(imply_never(&s.set, op(&s, QUERY_ALL, insect, no_bee)) == NULL);
    CHECK(imply_never(&s.set, op(&s, QUERY_ALL, bee, no_bee)) != NULL);
    uint32_t denied = op(&s, QUERY_NEGATED, bee, QUERY_NONE);
    uint32_t no_denied = op(&s, QUERY_NO, denied, QUERY_NONE);
    CHECK(imply_never(&s.set, op(&s, QUERY_ALL, bee, no_denied)) == NULL);
    CHECK(imply_never(&s.set, op(&s, QUERY_ALL, denied, no_bee)) != NULL);
    end(&s);
}

static void a_window_smaller_than_an_operand_is_never_found(void)
{
    struct shelf s;
    begin(&s);
    uint32_t bee = WORDS(&s, "bee"), keeper = WORDS(&s, "keeper of (the) bees");
    struct query_node near = { .op = QUERY_NEAR, .words = 3 };
    CHECK(imply_least_words(&s.set, keeper) == 3);
    CHECK(imply_never(&s.set, join(&s, near, bee, keeper)) == NULL);
    near.words = 2;
    CHECK(imply_never(&s.set, join(&s, near, bee, keeper)) != NULL);
    end(&s);
}

static void bounds_must_leave_room(void)
{
    struct shelf s;
    begin(&s);
    uint32_t bee = WORDS(&s, "bee");
    struct query_node limit = { .op = QUERY_DEADLINE, .min = 5000,
                                .max = 5000 };
    CHECK(imply_never(&s.set, join(&s, limit, bee, QUERY_NONE)) == NULL);
    limit.max = 4999;
    CHECK(imply_never(&s.set, join(&s, limit, bee, QUERY_NONE)) != NULL);
    struct query_node some = { .op = QUERY_SOME, .words = 2 };
    CHECK(imply_never(&s.set, join(&s, some, bee, QUERY_NONE)) != NULL);
    CHECK(imply_never(&s.set, join(&s, some, bee, WORDS(&s, "hive"))) == NULL);
    end(&s);
}

static void parts_imply_what_they_hold(void)
{
    struct shelf s;
    begin(&s);
    uint32_t bee = WORDS(&s, "bee"), hive = WORDS(&s, "hive");
    uint32_t other = WORDS(&s, "wasp");
    uint32_t either = op(&s, QUERY_ANY, bee, hive);
    CHECK(imply_holds(&s.set, bee, either));
    CHECK(!imply_holds(&s.set, either, bee));
    CHECK(imply_holds(&s.set, op(&s, QUERY_NEAR, bee, other), either));
    CHECK(imply_holds(&s.set, op(&s, QUERY_PERMITTED, bee, QUERY_NONE), bee));
    CHECK(!imply_holds(&s.set, bee, op(&s, QUERY_PERMITTED, bee, QUERY_NONE)));
    CHECK(!imply_holds(&s.set, op(&s, QUERY_NEAR, hive, other), bee));
    struct query_node wide = { .op = QUERY_ALL, .window = WINDOW_BLOCK };
    CHECK(!imply_holds(&s.set, join(&s, wide, bee, hive), bee));
    wide.window = WINDOW_SENTENCE;
    CHECK(imply_holds(&s.set, join(&s, wide, bee, hive), bee));
    end(&s);
}

int main(void)
{
    an_empty_concept_is_never_found();
    a_parts_words_are_words_of_the_whole();
    what_a_no_rules_out_is_never_found();
    a_window_smaller_than_an_operand_is_never_found();
    bounds_must_leave_room();
    parts_imply_what_they_hold();
    return CHECK_END();
}
