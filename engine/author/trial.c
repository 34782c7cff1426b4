#include "author/trial.h"

static void judge(const struct trial *t, const struct evaluate_plan *plan,
                  const struct unit *unit, const struct reading *reading,
                  struct arena *arena, struct trial_outcome *outcome)
{
    struct receipt_maker receipts;
    struct judgement *judgements =
        arena_alloc(arena, plan->criterion_count, sizeof(*judgements));
    const struct judge bench = {
        .plan = plan,
        .unit = unit,
        .readings = reading,
        .as_of = t->as_of,
        .all_criteria = true,
        .receipts = &receipts,
        .arena = arena,
    };
    receipt_begin(&receipts, plan->ruleset, arena);
    receipt_unread(&receipts, reading, unit->document_count);
    for (uint32_t i = 0; i < plan->criterion_count; i++)
        judgements[i] = verdict_of(&bench, i);
    outcome->judgements = judgements;
}

static void try_example(const struct trial *t, const struct evaluate_plan *plan,
                        struct evaluator *evaluator, uint32_t example,
                        struct arena *arena)
{
    const char *text = t->slice->criteria.at[0].examples[example].text;
    const struct unit_document document = { .path = "example.md",
                                            .identity = "example.md",
                                            .bytes = text,
                                            .len = strlen(text) };
    const struct unit unit = { .name = "example",
                               .documents = &document,
                               .document_count = 1 };
    struct reading reading;
    struct trial_outcome outcome = { .example = example,
                                     .reading = &reading };
    evaluate_document(evaluator, &document, 0, NULL, &reading);
    if (reading.document.readable) {
        judge(t, plan, &unit, &reading, arena, &outcome);
        t->listener(t->context, &outcome);
    }
    arena_release(&reading.arena);
}

bool trial_run(const struct trial *trial, struct err *err)
{
    const struct slice *slice = trial->slice;
    struct evaluate_plan plan;
    struct arena arena, scratch;
    arena_init(&arena);
    arena_init(&scratch);
    evaluate_plan_init(&plan, &slice->ruleset, &slice->profile, &arena);
    struct evaluator *evaluator = evaluator_new(&plan, err);
    for (uint32_t i = 0;
         evaluator != NULL && i < slice->criteria.at[0].example_count; i++) {
        try_example(trial, &plan, evaluator, i, &scratch);
        arena_reset(&scratch);
    }
    bool ok = evaluator != NULL;
    evaluator_free(evaluator);
    arena_release(&scratch);
    arena_release(&arena);
    return ok;
}
