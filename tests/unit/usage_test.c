#include "../check.h"

#include "audit_pack.h"

#include "author/usage.h"

static uint32_t concept_named(const struct pack *p, const char *name)
{
    return lexicon_find(p->ruleset.lexicon, span_of(name));
}

static void each_concept_knows_who_asks_for_it(void)
{
    struct pack p;
    struct usage usage;
    pack_init(&p);
    usage_of(&usage, &p.ruleset, &p.arena);
    CHECK(usage.asker[concept_named(&p, "child")] == PACK_HELPERS);
    CHECK(usage.asker[concept_named(&p, "emergency")] == PACK_HELPERS);
    CHECK(usage.asker[concept_named(&p, "formerly")] == PACK_OLD);
    CHECK(usage.asker[concept_named(&p, "marker.fact")] == USAGE_NOBODY);
    p.criteria[PACK_PRACTICE].addressed = p.criteria[PACK_HELPERS].topic;
    usage_of(&usage, &p.ruleset, &p.arena);
    CHECK(usage.asker[concept_named(&p, "helper")] == USAGE_SEVERAL);
    CHECK(usage.is_reached[p.criteria[PACK_HELPERS].topic]);
    pack_release(&p);
}

/* "old" is in a seq through a part; a concept that includes is asked with. */
static void order_and_parts_are_seen(void)
{
    struct arena arena;
    struct usage usage;
    struct err err = { 0 };
    arena_init(&arena);
    struct ruleset r = { .arena = &arena, .lexicon = lexicon_new(&arena) };
    query_set_init(&r.queries, r.lexicon, &arena);
    uint32_t part = lexicon_concept(r.lexicon, span_of("part"));
    uint32_t whole = lexicon_concept(r.lexicon, span_of("whole"));
    uint32_t other = lexicon_concept(r.lexicon, span_of("other"));
    CHECK(lexicon_term(r.lexicon, part, span_of("bee"), &err));
    lexicon_include(r.lexicon, whole, part);
    struct query_node node = { .op = QUERY_CONCEPT, .concept = whole };
    uint32_t a = query_add(&r.queries, node, NULL, 0);
    node.concept = other;
    uint32_t b = query_add(&r.queries, node, NULL, 0);
    uint32_t seq = query_add(&r.queries, (struct query_node){ .op = QUERY_SEQ },
                             &a, 1);
    struct criterion c = pack_criterion("B-01", "Order");
    c.topic = a;
    c.addressed = seq;
    r.criteria = &c;
    r.criterion_count = 1;
    usage_of(&usage, &r, &arena);
    CHECK(usage.asker[part] == 0 && usage.asker[whole] == 0);
    CHECK(usage.in_order[part] && usage.in_order[whole]);
    CHECK(usage.asker[other] == USAGE_NOBODY && !usage.in_order[other]);
    CHECK(usage.is_reached[seq] && !usage.is_reached[b]);
    arena_release(&arena);
}

static void a_root_can_be_replaced_alone(void)
{
    struct pack p;
    pack_init(&p);
    const struct criterion *c = &p.criteria[PACK_HELPERS];
    struct root_list roots = roots_of(c, &p.arena);
    CHECK(roots.count == 7);
    for (uint32_t i = 0; i < roots.count; i++) {
        struct criterion changed =
            root_replace(c, roots.at[i], QUERY_NONE, &p.arena);
        CHECK(roots_of(&changed, &p.arena).count == roots.count - 1);
        CHECK(roots_of(c, &p.arena).count == roots.count);
    }
    CHECK(strcmp(root_name(roots.at[3], &p.arena), "element 2") == 0);
    CHECK(strcmp(root_name(roots.at[6], &p.arena),
                 "the exception of conflict 1") == 0);
    CHECK(roots_of(&p.criteria[PACK_OLD], &p.arena).count == 2);
    pack_release(&p);
}

int main(void)
{
    each_concept_knows_who_asks_for_it();
    order_and_parts_are_seen();
    a_root_can_be_replaced_alone();
    return CHECK_END();
}
