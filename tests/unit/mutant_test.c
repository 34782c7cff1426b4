#include "../check.h"

#include "author_pack.h"

#include "author/mutant.h"

static struct mutant_list breed(struct pack *p, uint32_t criterion)
{
    struct err err = { 0 };
    struct usage usage;
    struct mutant_list list = { NULL, 0, 0 };
    usage_of(&usage, &p->ruleset, &p->arena);
    CHECK(mutants_try(&list, &p->ruleset, &p->criteria[criterion], &usage,
                      "2026-01-01", &p->arena, &err));
    return list;
}

/* The mutant of this kind number `n` (from 0) of one part. */
static const struct mutant *find(struct mutant_list list, enum mutation kind,
                                 enum root_part part, uint32_t n)
{
    for (uint32_t i = 0; i < list.count; i++)
        if (list.at[i].kind == kind && list.at[i].root.part == part &&
            n-- == 0)
            return &list.at[i];
    return NULL;
}

static bool is_noticed(struct mutant_list list, enum mutation kind,
                       enum root_part part, uint32_t n)
{
    const struct mutant *m = find(list, kind, part, n);
    CHECK(m != NULL);
    return m != NULL && m->noticed;
}

static void an_exception_left_out_is_noticed_where_it_was_needed(void)
{
    struct pack p;
    pack_init(&p);
    PACK_EXAMPLES(&p, PACK_HELPERS, { EXAMPLE_CONFLICTING, "Children may help.", 1 });
    CHECK(!is_noticed(breed(&p, PACK_HELPERS), MUTATION_UNLESS, ROOT_UNLESS, 0));
    PACK_EXAMPLES(&p, PACK_HELPERS, { EXAMPLE_MISSING, "Children may help in an emergency.", 1 });
    CHECK(is_noticed(breed(&p, PACK_HELPERS), MUTATION_UNLESS, ROOT_UNLESS, 0));
    pack_release(&p);
}

static void another_modality_is_noticed(void)
{
    struct pack p;
    pack_init(&p);
    PACK_EXAMPLES(&p, PACK_HELPERS, { EXAMPLE_PARTIAL, "Children shall not help.", 1 });
    struct mutant_list list = breed(&p, PACK_HELPERS);
    const struct mutant *m = find(list, MUTATION_MODALITY, ROOT_ELEMENT, 0);
    CHECK(m != NULL && m->noticed && m->root.index == 1);
    CHECK(m != NULL && m->changed.op == QUERY_OBLIGED);
    CHECK(!is_noticed(list, MUTATION_MODALITY, ROOT_WHEN, 0));
    pack_release(&p);
}

static void a_bound_is_noticed_on_its_own_side(void)
{
    struct pack p;
    pack_init(&p);
    PACK_EXAMPLES(&p, PACK_INSPECTION, { EXAMPLE_MET, "Hives are inspected within 30 days.", 1 });
    struct mutant_list list = breed(&p, PACK_INSPECTION);
    CHECK(is_noticed(list, MUTATION_LIMIT, ROOT_ELEMENT, 0));
    CHECK(!is_noticed(list, MUTATION_LIMIT, ROOT_ELEMENT, 1));
    CHECK(find(list, MUTATION_LIMIT, ROOT_ELEMENT, 0)->changed.max == 29000);
    CHECK(find(list, MUTATION_LIMIT, ROOT_ELEMENT, 1)->changed.max == 31000);
    PACK_EXAMPLES(&p, PACK_INSPECTION, { EXAMPLE_MISSING, "Hives are inspected within 31 days.", 1 });
    list = breed(&p, PACK_INSPECTION);
    CHECK(!is_noticed(list, MUTATION_LIMIT, ROOT_ELEMENT, 0));
    CHECK(is_noticed(list, MUTATION_LIMIT, ROOT_ELEMENT, 1));
    pack_release(&p);
}

static void a_term_is_noticed_when_an_example_needs_it(void)
{
    struct pack p;
    pack_init(&p);
    PACK_EXAMPLES(&p, PACK_INSPECTION, { EXAMPLE_MET, "Hives are inspected within 20 days.", 1 });
    struct mutant_list list = breed(&p, PACK_INSPECTION);
    CHECK(span_is(find(list, MUTATION_TERM, ROOT_ELEMENT, 0)->term, "inspect~"));
    CHECK(is_noticed(list, MUTATION_TERM, ROOT_ELEMENT, 0));
    CHECK(!is_noticed(list, MUTATION_TERM, ROOT_ELEMENT, 1));
    CHECK(find(list, MUTATION_TERM, ROOT_ELEMENT, 2) == NULL);
    pack_release(&p);
}

static void an_operand_is_noticed_when_an_example_has_the_other_alone(void)
{
    struct pack p;
    pack_init(&p);
    PACK_EXAMPLES(&p, PACK_HELPERS, { EXAMPLE_NEAR_MISS, "Bees are trained.", 1 });
    struct mutant_list list = breed(&p, PACK_HELPERS);
    CHECK(is_noticed(list, MUTATION_OPERAND, ROOT_ELEMENT, 0)); /* no helper */
    CHECK(!is_noticed(list, MUTATION_OPERAND, ROOT_ELEMENT, 1)); /* not trained */
    pack_release(&p);
}

static void words_apart_are_noticed(void)
{
    struct pack p;
    pack_init(&p);
    PACK_EXAMPLES(&p, PACK_HELPERS, { EXAMPLE_NEAR_MISS,
        "A helper is one of those whom the warden of the hives has never "
        "before seen and are trained.", 1 });
    CHECK(is_noticed(breed(&p, PACK_HELPERS), MUTATION_WITHIN, ROOT_ELEMENT, 0));
    PACK_EXAMPLES(&p, PACK_HELPERS, { EXAMPLE_PARTIAL, "Helpers are trained.", 1 });
    CHECK(!is_noticed(breed(&p, PACK_HELPERS), MUTATION_WITHIN, ROOT_ELEMENT, 0));
    pack_release(&p);
}

/* all { helper, no(paid) } in one sentence, as the element of B-05. */
static void a_window_and_a_no_are_noticed(void)
{
    struct pack p;
    pack_init(&p);
    struct query_set *set = &p.ruleset.queries;
    uint32_t helper = p.criteria[PACK_HELPERS].topic;
    uint32_t warden = p.criteria[PACK_LARGE].topic;
    uint32_t no = pack_node(&p, (struct query_node){ .op = QUERY_NO }, warden,
                            QUERY_NONE);
    uint32_t flower = p.criteria[PACK_PRACTICE].topic;
    const uint32_t operands[] = { helper, flower, no };
    uint32_t all = query_add(set, (struct query_node){ .op = QUERY_ALL },
                             operands, 3);
    pack_elements(&p.criteria[PACK_LARGE], &p.arena,
                  (const struct element[]){ { "Flowers", true, all, NULL, false } }, 1);
    PACK_EXAMPLES(&p, PACK_LARGE,
                  { EXAMPLE_NEAR_MISS, "The helper is here. Flowers are red.", 1 });
    struct mutant_list list = breed(&p, PACK_LARGE);
    CHECK(is_noticed(list, MUTATION_WINDOW, ROOT_ELEMENT, 0));
    CHECK(!is_noticed(list, MUTATION_NO, ROOT_ELEMENT, 0));
    PACK_EXAMPLES(&p, PACK_LARGE,
                  { EXAMPLE_NEAR_MISS, "The helper is fond of flowers and of the warden.", 1 });
    list = breed(&p, PACK_LARGE);
    CHECK(is_noticed(list, MUTATION_NO, ROOT_ELEMENT, 0));
    pack_release(&p);
}

static void an_exemption_left_out_is_noticed(void)
{
    struct pack p;
    pack_init(&p);
    PACK_EXAMPLES(&p, PACK_OLD, { EXAMPLE_NEAR_MISS, "It was formerly a skep.", 1 });
    struct mutant_list list = breed(&p, PACK_OLD);
    CHECK(is_noticed(list, MUTATION_UNLESS, ROOT_EXEMPT, 0));
    CHECK(is_noticed(list, MUTATION_TERM, ROOT_EXEMPT, 0));
    CHECK(!is_noticed(list, MUTATION_TERM, ROOT_EXEMPT, 1));
    CHECK(list.noticed == 2 && list.count == 3);
    pack_release(&p);
}

static void without_examples_nobody_notices(void)
{
    struct pack p;
    pack_init(&p);
    struct mutant_list list = breed(&p, PACK_HELPERS);
    CHECK(list.count > 10);
    CHECK(list.noticed == 0);
    pack_release(&p);
}

int main(void)
{
    an_exception_left_out_is_noticed_where_it_was_needed();
    another_modality_is_noticed();
    a_bound_is_noticed_on_its_own_side();
    a_term_is_noticed_when_an_example_needs_it();
    an_operand_is_noticed_when_an_example_has_the_other_alone();
    words_apart_are_noticed();
    a_window_and_a_no_are_noticed();
    an_exemption_left_out_is_noticed();
    without_examples_nobody_notices();
    return CHECK_END();
}
