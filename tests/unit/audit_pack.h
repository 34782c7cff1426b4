/*
 * audit_pack - a small rule pack made by hand, about keeping bees, so that the
 * tests of the audit depend on no rule file.
 */
#ifndef TESTS_UNIT_AUDIT_PACK_H
#define TESTS_UNIT_AUDIT_PACK_H

#include "rule/ruleset.h"

#include <assert.h>
#include <stdlib.h>

enum {
    PACK_HELPERS,    /* B-01: two required elements, one desirable */
    PACK_INSPECTION, /* B-02: a time limit that places must agree on */
    PACK_GUARD,      /* B-03: a phrase that must not occur */
    PACK_NOTICE,     /* B-04: in each handbook */
    PACK_LARGE,      /* B-05: only for 100 hives or more */
    PACK_PROPOSED,   /* B-06: rests on a proposed regulation */
    PACK_PRACTICE,   /* B-07: recommended practice */
    PACK_OLD,        /* OL-01: an outdated name */
    PACK_COUNT,
};

struct pack {
    struct arena arena;
    struct ruleset ruleset;
    struct criterion criteria[PACK_COUNT];
    struct profile profile;
};

static inline uint32_t pack_concept(struct pack *p, const char *name,
                                    const char *const *terms)
{
    struct err err = { 0 };
    uint32_t concept = lexicon_concept(p->ruleset.lexicon, span_of(name));
    for (uint32_t i = 0; terms[i] != NULL; i++)
        if (!lexicon_term(p->ruleset.lexicon, concept, span_of(terms[i]), &err))
            abort();
    return query_add(
        &p->ruleset.queries,
        (struct query_node){ .op = QUERY_CONCEPT, .concept = concept }, NULL,
        0);
}

#define PACK_TERMS(...) ((const char *const[]){ __VA_ARGS__, NULL })

static inline uint32_t pack_node(struct pack *p, struct query_node node,
                                 uint32_t a, uint32_t b)
{
    const uint32_t operands[] = { a, b };
    return query_add(&p->ruleset.queries, node, operands,
                     b == QUERY_NONE ? 1 : 2);
}

static inline uint32_t pack_near(struct pack *p, uint32_t a, uint32_t b)
{
    return pack_node(p, (struct query_node){ .op = QUERY_NEAR, .words = 10 }, a,
                     b);
}

static inline void pack_markers(struct pack *p)
{
    pack_concept(p, "marker.obligation",
                 PACK_TERMS("=shall", "=must", "=will"));
    pack_concept(p, "marker.permission", PACK_TERMS("=may", "=can"));
    pack_concept(p, "marker.recommendation", PACK_TERMS("=should"));
    pack_concept(p, "marker.negator", PACK_TERMS("=not", "=never", "=no"));
    pack_concept(p, "marker.fact", PACK_TERMS("=provides", "=is", "=are"));
    pack_concept(p, "marker.hedge", PACK_TERMS("when feasible"));
    pack_concept(p, "marker.conditional", PACK_TERMS("=if", "=unless"));
    pack_concept(p, "marker.deadline_cue", PACK_TERMS("=within"));
}

/* Fields that every criterion of the pack has. */
static inline struct criterion pack_criterion(const char *id, const char *title)
{
    static const char *const kinds[] = { "hive_policy", "hive_handbook", NULL };
    return (struct criterion){ .id = id,
                               .title = title,
                               .path = "rules/bees.lua",
                               .kind = CRITERION_LAW,
                               .severity = SEVERITY_CRITICAL,
                               .applies_to = kinds,
                               .topic = QUERY_NONE,
                               .addressed = QUERY_NONE,
                               .agree_about = QUERY_NONE,
                               .occurs = QUERY_NONE,
                               .exempt = QUERY_NONE };
}

static inline void pack_elements(struct criterion *c, struct arena *arena,
                                 const struct element *elements, uint32_t count)
{
    struct element *copy = arena_alloc(arena, count, sizeof(*copy));
    memcpy(copy, elements, count * sizeof(*copy));
    c->elements = copy;
    c->element_count = count;
}

static inline void pack_conflict(struct criterion *c, struct arena *arena,
                                 struct conflict_rule rule)
{
    struct conflict_rule *copy = arena_new(arena, struct conflict_rule);
    *copy = rule;
    c->conflicts = copy;
    c->conflict_count = 1;
}

static inline void pack_helpers(struct pack *p)
{
    struct criterion *c = &p->criteria[PACK_HELPERS];
    uint32_t helper = pack_concept(p, "helper", PACK_TERMS("helper"));
    uint32_t trained = pack_concept(p, "trained", PACK_TERMS("trained"));
    uint32_t child = pack_concept(p, "child", PACK_TERMS("child|children"));
    uint32_t help = pack_concept(p, "helping", PACK_TERMS("help~"));
    uint32_t paid = pack_concept(p, "paid", PACK_TERMS("paid"));
    uint32_t child_helps = pack_near(p, child, help);

    *c = pack_criterion("B-01", "Trained helpers, never children");
    c->topic = helper;
    c->addressed =
        pack_near(p, helper, pack_concept(p, "hive", PACK_TERMS("hive")));
    pack_elements(
        c, &p->arena,
        (const struct element[]){
            { "Helpers are trained", true, pack_near(p, helper, trained),
              NULL, false },
            { "Children do not help", true,
              pack_node(p, (struct query_node){ .op = QUERY_FORBIDDEN },
                        child_helps, QUERY_NONE),
              NULL, false },
            { "Helpers are paid", false, pack_near(p, helper, paid), NULL,
              false },
        },
        3);
    pack_conflict(
        c, &p->arena,
        (struct conflict_rule){
            .when = pack_node(p, (struct query_node){ .op = QUERY_PERMITTED },
                              child_helps, QUERY_NONE),
            .unless = pack_concept(p, "emergency", PACK_TERMS("emergency")),
            .says = "children may help",
            .element = 2,
        });
}

static inline void pack_inspection(struct pack *p)
{
    struct criterion *c = &p->criteria[PACK_INSPECTION];
    uint32_t inspect =
        pack_concept(p, "inspection", PACK_TERMS("inspect~", "inspection"));
    struct query_node limit = { .op = QUERY_DEADLINE,
                                .words = 12,
                                .max = 30000,
                                .max_from = 1,
                                .unit = UNIT_DAY };
    names_add(&p->ruleset.queries.parameters, span_of("inspection_days"));
    struct query_node any_limit = { .op = QUERY_DEADLINE,
                                    .words = 12,
                                    .max = UINT32_MAX };
    *c = pack_criterion("B-02", "Inspection in time");
    c->severity = SEVERITY_HIGH;
    c->topic = inspect;
    pack_elements(c, &p->arena,
                  (const struct element[]){
                      { "Inspected within 30 days", true,
                        pack_node(p, limit, inspect, QUERY_NONE), NULL, false } },
                  1);
    c->agree_on = "the time limit for inspection";
    c->agree_about = pack_node(p, any_limit, inspect, QUERY_NONE);
}

static inline void pack_guard(struct pack *p)
{
    struct criterion *c = &p->criteria[PACK_GUARD];
    uint32_t smoke = pack_concept(p, "smoking", PACK_TERMS("smok*"));
    *c = pack_criterion("B-03", "No smoke at the hive");
    c->scope = SCOPE_PHRASE_MUST_NOT_OCCUR;
    c->topic = smoke;
    pack_elements(
        c, &p->arena,
        (const struct element[]){
            { "Smoke is ruled out", true,
              pack_node(p, (struct query_node){ .op = QUERY_FORBIDDEN }, smoke,
                        QUERY_NONE),
              NULL, false } },
        1);
    pack_conflict(c, &p->arena,
                  (struct conflict_rule){ .when = smoke,
                                          .unless = QUERY_NONE,
                                          .says = "smoke is used" });
}

static inline void pack_notice(struct pack *p)
{
    static const char *const kinds[] = { "hive_handbook", NULL };
    struct criterion *c = &p->criteria[PACK_NOTICE];
    uint32_t notice = pack_concept(p, "notice", PACK_TERMS("notice"));
    *c = pack_criterion("B-04", "Notice in every handbook");
    c->scope = SCOPE_EACH_DOCUMENT_OF_TYPE;
    c->applies_to = kinds;
    c->severity = SEVERITY_MEDIUM;
    c->topic = notice;
    pack_elements(
        c, &p->arena,
        (const struct element[]){
            { "A notice is given", true, notice, NULL, false } },
        1);
}

static inline void pack_one_element(struct pack *p, uint32_t index,
                                    const char *id, const char *title,
                                    const char *word)
{
    struct criterion *c = &p->criteria[index];
    uint32_t query = pack_concept(p, word, PACK_TERMS(word));
    *c = pack_criterion(id, title);
    c->severity = SEVERITY_MEDIUM;
    c->topic = query;
    pack_elements(c, &p->arena,
                  (const struct element[]){
                      { title, true, query, NULL, false } },
                  1);
}

static inline void pack_outdated(struct pack *p)
{
    struct criterion *c = &p->criteria[PACK_OLD];
    *c = pack_criterion("OL-01", "Skep, an outdated word for hive");
    c->is_outdated_entry = true;
    c->scope = SCOPE_PHRASE_MUST_NOT_OCCUR;
    c->severity = SEVERITY_LOW;
    c->occurs = pack_concept(p, "skep", PACK_TERMS("skep"));
    c->exempt = pack_concept(p, "formerly", PACK_TERMS("formerly", "history"));
    c->replace_with = "hive";
}

static inline void pack_frame(struct pack *p)
{
    static const struct authority authorities[] = {
        { .key = "Bee Act",
          .citation = "Bee Act, s. 1",
          .type = "statute",
          .jurisdiction = "federal",
          .effective = "1990-01-01" },
        { .key = "Bee Rules",
          .citation = "Bee Rules (proposed)",
          .type = "regulation",
          .jurisdiction = "federal",
          .proposed = true },
        { .key = "Bee Letter",
          .citation = "Bee Letter",
          .type = "guidance",
          .jurisdiction = "federal",
          .effective = "2015-01-07",
          .rescinded = "2025-08" },
    };
    static const char *const hive_words[] = { "hive policy", NULL };
    static const char *const book_words[] = { "handbook", NULL };
    static const char *const none[] = { NULL };
    static const struct kind_entry kinds[] = {
        { "hive_handbook", none, book_words, none, 9 },
        { "hive_policy", none, hive_words, none, 9 },
    };
    static const char *const all[] = { "all", NULL };
    p->ruleset.authorities = authorities;
    p->ruleset.authority_count = 3;
    p->ruleset.kinds = kinds;
    p->ruleset.kind_count = 2;
    static const struct parameter parameters[] = {
        { "inspection_days", "days to the inspection", 30000, 1000, 60000,
          "days", "Bee Act" },
    };
    p->profile = (struct profile){ "bees", "Bees", all, none, parameters };
    p->ruleset.profiles = &p->profile;
    p->ruleset.profile_count = 1;
}

static inline void pack_init(struct pack *p)
{
    static const char *const act[] = { "Bee Act", NULL };
    static const char *const rules[] = { "Bee Rules", NULL };
    struct err err = { 0 };
    *p = (struct pack){ 0 };
    arena_init(&p->arena);
    p->ruleset.arena = &p->arena;
    p->ruleset.lexicon = lexicon_new(&p->arena);
    query_set_init(&p->ruleset.queries, p->ruleset.lexicon, &p->arena);
    pack_markers(p);
    pack_helpers(p);
    pack_inspection(p);
    pack_guard(p);
    pack_notice(p);
    pack_one_element(p, PACK_LARGE, "B-05", "A warden is named", "warden");
    pack_one_element(p, PACK_PROPOSED, "B-06", "A register is kept",
                     "register");
    pack_one_element(p, PACK_PRACTICE, "B-07", "Flowers are planted", "flower");
    pack_outdated(p);
    p->criteria[PACK_HELPERS].authorities = act;
    p->criteria[PACK_LARGE].condition = (struct condition){
        .fact = "hives", .at_least = 100, .text = "there are 100 hives or more"
    };
    p->criteria[PACK_PROPOSED].authorities = rules;
    p->criteria[PACK_PRACTICE].kind = CRITERION_PRACTICE;
    if (!lexicon_seal(p->ruleset.lexicon, &err))
        abort();
    markers_find(&p->ruleset.markers, p->ruleset.lexicon);
    p->ruleset.criteria = p->criteria;
    p->ruleset.criterion_count = PACK_COUNT;
    pack_frame(p);
}

static inline void pack_release(struct pack *p)
{
    arena_release(&p->arena);
}

#endif
