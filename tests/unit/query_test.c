#include "check.h"
#include "language/query.h"

static uint32_t concept_query(struct query_set *set, uint32_t concept)
{
    struct query_node node = { .op = QUERY_CONCEPT, .concept = concept };
    return query_add(set, node, NULL, 0);
}

static void equal_nodes_are_one_node(void)
{
    struct arena arena;
    arena_init(&arena);
    struct query_set set;
    query_set_init(&set, NULL, &arena);
    uint32_t a = concept_query(&set, 1), b = concept_query(&set, 2);
    CHECK(a != b);
    CHECK(concept_query(&set, 1) == a);
    struct query_node near = { .op = QUERY_NEAR, .words = 12 };
    uint32_t ab = query_add(&set, near, (uint32_t[]){ a, b }, 2);
    CHECK(query_add(&set, near, (uint32_t[]){ a, b }, 2) == ab);
    CHECK(query_add(&set, near, (uint32_t[]){ b, a }, 2) != ab);
    near.words = 13;
    CHECK(query_add(&set, near, (uint32_t[]){ a, b }, 2) != ab);
    arena_release(&arena);
}

static void sharing_survives_growing(void)
{
    struct arena arena;
    arena_init(&arena);
    struct query_set set;
    query_set_init(&set, NULL, &arena);
    for (uint32_t i = 0; i < 5000; i++)
        CHECK(concept_query(&set, i) == i);
    for (uint32_t i = 0; i < 5000; i++)
        CHECK(concept_query(&set, i) == i);
    arena_release(&arena);
}

static void parameters_are_settled_by_values(void)
{
    const struct query_value values[] = { { 14000, UNIT_SCHOOL_DAY },
                                          { 4200, UNIT_NONE } };
    struct arena arena;
    arena_init(&arena);
    struct query_set set;
    query_set_init(&set, NULL, &arena);
    uint32_t about = concept_query(&set, 1);
    struct query_node limit = { .op = QUERY_DEADLINE, .max = UINT32_MAX };
    struct query_node number = { .op = QUERY_NUMBER, .max = UINT32_MAX,
                                 .unit = UNIT_MINUTE, .min_from = 2 };
    uint32_t plain = query_add(&set, limit, &about, 1);
    limit.max_from = 1;
    uint32_t open = query_add(&set, limit, &about, 1);
    uint32_t amount = query_add(&set, number, &about, 1);
    CHECK(plain != open);

    struct query_node settled = query_settle(&set.nodes[open], values);
    CHECK(settled.max == 14000 && settled.unit == UNIT_SCHOOL_DAY);
    settled = query_settle(&set.nodes[amount], values);
    CHECK(settled.min == 4200 && settled.unit == UNIT_MINUTE);
    settled = query_settle(&set.nodes[open], NULL);
    CHECK(settled.max == UINT32_MAX);

    query_settle_all(&set, values);
    CHECK(set.nodes[open].max == 14000);
    CHECK(set.nodes[plain].max == UINT32_MAX);
    arena_release(&arena);
}

static void patterns_are_shared_by_text(void)
{
    struct arena arena;
    arena_init(&arena);
    struct query_set set;
    query_set_init(&set, NULL, &arena);
    uint32_t a = query_pattern(&set, span_of("603 CMR"));
    CHECK(query_pattern(&set, span_of("20 U.S.C.")) != a);
    CHECK(query_pattern(&set, span_of("603 CMR")) == a);
    CHECK(set.pattern_count == 2);
    arena_release(&arena);
}

static void modality_is_seen_at_any_depth(void)
{
    struct arena arena;
    arena_init(&arena);
    struct query_set set;
    query_set_init(&set, NULL, &arena);
    uint32_t plain = concept_query(&set, 1);
    struct query_node forbidden = { .op = QUERY_FORBIDDEN };
    struct query_node any = { .op = QUERY_ANY };
    uint32_t f = query_add(&set, forbidden, &plain, 1);
    uint32_t deep = query_add(&set, any, (uint32_t[]){ plain, f }, 2);
    CHECK(!query_is_modal(&set, plain));
    CHECK(query_is_modal(&set, f));
    CHECK(query_is_modal(&set, deep));
    CHECK(strcmp(query_op_name(QUERY_FORBIDDEN), "forbidden") == 0);
    arena_release(&arena);
}

int main(void)
{
    equal_nodes_are_one_node();
    sharing_survives_growing();
    parameters_are_settled_by_values();
    patterns_are_shared_by_text();
    modality_is_seen_at_any_depth();
    return CHECK_END();
}
