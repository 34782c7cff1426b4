#include "../check.h"

#include "author_pack.h"

#include "author/coverage.h"

static struct coverage cover(struct pack *p, uint32_t criterion)
{
    struct err err = { 0 };
    struct coverage coverage = { 0 };
    CHECK(coverage_of(&coverage, &p->ruleset, &p->criteria[criterion],
                      "2026-01-01", &p->arena, &err));
    return coverage;
}

static void elements_and_conflicts_are_counted(void)
{
    struct pack p;
    pack_init(&p);
    PACK_EXAMPLES(&p, PACK_HELPERS, { EXAMPLE_PARTIAL, "Helpers are trained.", 1 },
                  { EXAMPLE_CONFLICTING, "Children may help.", 2 },
                  { EXAMPLE_MISSING, "Children may help in an emergency.", 3 });
    struct coverage c = cover(&p, PACK_HELPERS);
    CHECK(c.count == 4); /* three elements, one conflict */
    CHECK(c.items[0].fired == 1 && c.items[0].silent == 2);
    CHECK(c.items[1].fired == 0 && c.items[1].silent == 3);
    CHECK(c.items[2].fired == 0);
    CHECK(c.items[3].root.part == ROOT_WHEN);
    CHECK(c.items[3].fired == 1 && c.items[3].silent == 2);
    CHECK(coverage_is_full(&c.items[0]) && !coverage_is_full(&c.items[1]));
    CHECK(c.lacking == 2);
    pack_release(&p);
}

static void what_every_example_has_is_not_exercised(void)
{
    struct pack p;
    pack_init(&p);
    PACK_EXAMPLES(&p, PACK_PRACTICE, { EXAMPLE_MET, "Flowers are planted.", 1 });
    struct coverage c = cover(&p, PACK_PRACTICE);
    CHECK(c.count == 1 && c.lacking == 1);
    CHECK(c.items[0].fired == 1 && c.items[0].silent == 0);
    pack_release(&p);
}

/* anyhow(any { flower, warden }) has two branches. */
static void branches_are_seen_through_what_is_around_them(void)
{
    struct pack p;
    pack_init(&p);
    uint32_t either = pack_node(&p, (struct query_node){ .op = QUERY_ANY },
                                p.criteria[PACK_PRACTICE].topic,
                                p.criteria[PACK_LARGE].topic);
    uint32_t anyhow = pack_node(&p, (struct query_node){ .op = QUERY_ANYHOW },
                                either, QUERY_NONE);
    pack_elements(&p.criteria[PACK_PRACTICE], &p.arena,
                  (const struct element[]){ { "Either", true, anyhow, NULL, false } },
                  1);
    PACK_EXAMPLES(&p, PACK_PRACTICE,
                  { EXAMPLE_MET, "There are no flowers.", 1 },
                  { EXAMPLE_MISSING, "There is a house.", 2 });
    struct coverage c = cover(&p, PACK_PRACTICE);
    CHECK(c.count == 3);
    CHECK(c.items[0].branch == 0 && c.items[0].fired == 1);
    CHECK(c.items[1].branch == 1 && c.items[1].fired == 1);
    CHECK(c.items[2].branch == 2 && c.items[2].fired == 0);
    CHECK(c.lacking == 1);
    pack_release(&p);
}

static void a_pattern_and_an_old_wording_are_counted(void)
{
    struct pack p;
    pack_init(&p);
    uint32_t form = query_add(
        &p.ruleset.queries,
        (struct query_node){ .op = QUERY_PATTERN,
                             .pattern = query_pattern(
                                 &p.ruleset.queries, span_of("form 7\\b")) },
        NULL, 0);
    p.criteria[PACK_OLD].occurs =
        pack_node(&p, (struct query_node){ .op = QUERY_ANY },
                  p.criteria[PACK_OLD].occurs, form);
    PACK_EXAMPLES(&p, PACK_OLD, { EXAMPLE_OUTDATED, "A skep is used.", 1 },
                  { EXAMPLE_NEAR_MISS, "It was formerly form 7.", 2 });
    struct coverage c = cover(&p, PACK_OLD);
    CHECK(c.count == 4); /* the whole, two branches, the pattern */
    CHECK(c.items[0].fired == 1 && c.items[1].fired == 1);
    CHECK(c.items[2].fired == 0); /* exempt */
    CHECK(c.items[3].is_pattern && c.items[3].fired == 1);
    CHECK(span_is(c.items[3].pattern, "form 7\\b"));
    pack_release(&p);
}

int main(void)
{
    elements_and_conflicts_are_counted();
    what_every_example_has_is_not_exercised();
    branches_are_seen_through_what_is_around_them();
    a_pattern_and_an_old_wording_are_counted();
    return CHECK_END();
}
