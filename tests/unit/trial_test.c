#include "../check.h"

#include "author_pack.h"

#include "author/trial.h"

static const struct example texts[] = {
    { EXAMPLE_MET, "Every helper shall be trained. Children shall not help.", 1 },
    { EXAMPLE_MET, "# Hives\n\nHelpers shall be:\n\n- trained;\n- paid.", 2 },
    { EXAMPLE_MET, "Children may help. Hives are inspected within 40 days.", 3 },
    { EXAMPLE_MET, "Hives are inspected within 10 days, or within 20 days.", 4 },
    { EXAMPLE_MET, "Smoke is used. A warden should be named.", 5 },
    { EXAMPLE_MET, "A skep is a hive. Formerly a skep was a basket.", 6 },
    { EXAMPLE_MET, "  \n", 7 }, /* nothing to read */
    { EXAMPLE_MET, "Notice is given when feasible; flowers are planted.", 8 },
};

enum { TEXTS = sizeof(texts) / sizeof(texts[0]) };

struct heard {
    enum verdict verdicts[PACK_COUNT][TEXTS];
    bool is_judged[PACK_COUNT][TEXTS];
    uint32_t criterion;
};

static void hear_one(void *context, const struct trial_outcome *o)
{
    struct heard *heard = context;
    heard->verdicts[heard->criterion][o->example] =
        o->judgements[0].result.verdict;
    heard->is_judged[heard->criterion][o->example] = true;
}

/* All criteria of the pack at once, in a slice that holds the others too. */
static void hear_all(void *context, const struct trial_outcome *o)
{
    struct heard *heard = context;
    for (uint32_t i = 0; i < PACK_COUNT; i++) {
        heard->verdicts[i][o->example] = o->judgements[i].result.verdict;
        heard->is_judged[i][o->example] = true;
    }
}

static void run(struct slice *slice, struct heard *heard,
                void (*listener)(void *, const struct trial_outcome *))
{
    struct err err = { 0 };
    const struct trial trial = { slice, "2026-01-01", listener, heard };
    CHECK(trial_run(&trial, &err));
}

/* The whole pack, made to look like a slice. */
static void hear_whole(struct pack *p, struct heard *heard)
{
    struct slice slice = { .ruleset = p->ruleset, .profile = p->profile };
    for (uint32_t i = 0; i < PACK_COUNT; i++)
        *vec_push(&slice.criteria, &p->arena) = p->criteria[i];
    run(&slice, heard, hear_all);
}

static void a_slice_answers_as_the_whole_pack(void)
{
    static struct heard whole, sliced;
    struct pack p;
    uint32_t different = 0, judged = 0;
    pack_init(&p);
    for (uint32_t i = 0; i < PACK_COUNT; i++)
        pack_examples(&p, i, texts, TEXTS);
    hear_whole(&p, &whole);
    for (uint32_t i = 0; i < PACK_COUNT; i++) {
        struct slice slice;
        slice_init(&slice, &p.ruleset, &p.criteria[i], &p.arena);
        slice_seal(&slice);
        sliced.criterion = i;
        run(&slice, &sliced, hear_one);
        CHECK(lexicon_count(slice.ruleset.lexicon) <
              lexicon_count(p.ruleset.lexicon));
    }
    for (uint32_t i = 0; i < PACK_COUNT; i++)
        for (uint32_t k = 0; k < TEXTS; k++) {
            judged += whole.is_judged[i][k];
            different += whole.is_judged[i][k] != sliced.is_judged[i][k] ||
                         whole.verdicts[i][k] != sliced.verdicts[i][k];
        }
    CHECK(judged == PACK_COUNT * (TEXTS - 1));
    CHECK(different == 0);
    CHECK(whole.verdicts[PACK_HELPERS][0] == VERDICT_MET);
    CHECK(whole.verdicts[PACK_HELPERS][2] == VERDICT_CONFLICTING);
    CHECK(whole.verdicts[PACK_OLD][5] == VERDICT_OUTDATED);
    pack_release(&p);
}

static void a_term_of_its_own_finds_that_term_only(void)
{
    struct pack p;
    struct slice slice;
    pack_init(&p);
    PACK_EXAMPLES(&p, PACK_INSPECTION,
                  { EXAMPLE_MET, "The inspection is within 3 days.", 1 });
    slice_init(&slice, &p.ruleset, &p.criteria[PACK_INSPECTION], &p.arena);
    uint32_t term = slice_term(&slice, span_of("inspect~"));
    struct criterion c = slice.criteria.at[0];
    struct query_node node = { .op = QUERY_CONCEPT, .concept = term };
    uint32_t query = query_add(&slice.ruleset.queries, node, NULL, 0);
    pack_elements(&c, &p.arena,
                  (const struct element[]){ { "", true, query, NULL, false } }, 1);
    *vec_push(&slice.criteria, &p.arena) = c;
    slice_seal(&slice);
    static struct heard heard;
    run(&slice, &heard, hear_one);
    CHECK(heard.verdicts[0][0] == VERDICT_MET);
    CHECK(slice.ruleset.criterion_count == 2);
    pack_release(&p);
}

int main(void)
{
    a_slice_answers_as_the_whole_pack();
    a_term_of_its_own_finds_that_term_only();
    return CHECK_END();
}
