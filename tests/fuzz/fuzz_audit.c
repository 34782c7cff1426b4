/* Any bytes as a document of each text format, through reading, scanning and
 * all criteria of the built-in pack, to evidence with places. */
#include "audit/evaluate.h"
#include "rule/pack_load.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct setup {
    struct arena arena;
    struct ruleset rules;
    struct evaluate_plan plan;
    struct evaluator *evaluator;
};

/* Loaded once and kept until the end. */
static struct setup *set_up(void)
{
    static struct setup setup;
    struct problems problems = { .count = 0 };
    struct err err = { 0 };
    if (setup.evaluator != NULL)
        return &setup;
    arena_init(&setup.arena);
    if (!pack_load(&setup.rules, NULL, &setup.arena, &problems))
        abort();
    evaluate_plan_init(&setup.plan, &setup.rules,
                       ruleset_profile(&setup.rules, "everything"),
                       &setup.arena);
    setup.evaluator = evaluator_new(&setup.plan, &err);
    if (setup.evaluator == NULL)
        abort();
    return &setup;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const paths[] = { "f.md", "f.txt", "f.html", "f.yaml" };
    struct setup *setup = set_up();
    for (size_t i = 0; i < sizeof(paths) / sizeof(*paths); i++) {
        struct unit_document document = { .path = paths[i],
                                          .identity = paths[i],
                                          .bytes = (const char *)data,
                                          .len = size };
        struct reading reading;
        evaluate_document(setup->evaluator, &document, 0, NULL, &reading);
        arena_release(&reading.arena);
    }
    return 0;
}
