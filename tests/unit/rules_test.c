#include "check.h"

#include "audit/applies.h"
#include "audit/audit.h"
#include "rule/pack_load.h"
#include "test_files.h"

/* The pack that is linked into the program. */
struct pack {
    struct arena arena;
    struct ruleset rules;
};

static void open_pack(struct pack *p)
{
    struct problems problems = { .count = 0 };
    arena_init(&p->arena);
    CHECK(pack_load(&p->rules, NULL, &p->arena, &problems));
    CHECK(p->rules.criterion_count > 0);
}

static void close_pack(struct pack *p)
{
    ruleset_release(&p->rules);
    arena_release(&p->arena);
}

static void authorities_have_the_status_of_their_days(void)
{
    static const struct {
        const char *key, *as_of;
        enum authority_status status;
    } cases[] = {
        { "Dear Colleague 2015", "2015-01-06", AUTHORITY_NOT_YET },
        { "Dear Colleague 2015", "2025-07-01", AUTHORITY_IN_FORCE },
        { "Dear Colleague 2015", "2025-09-01", AUTHORITY_RESCINDED },
        { "603 CMR 57.00", "2026-11-23", AUTHORITY_NOT_YET },
        { "603 CMR 28.11", "2026-11-23", AUTHORITY_NOT_YET },
        { "St. 2025, c. 14", "2025-08-04", AUTHORITY_NOT_YET },
        { "St. 2025, c. 14", "2025-08-05", AUTHORITY_IN_FORCE },
        { "EO 13166", "2025-02-28", AUTHORITY_IN_FORCE },
        { "EO 13166", "2025-03-01", AUTHORITY_RESCINDED },
        { "NCLB", "2015-12-09", AUTHORITY_IN_FORCE },
        { "NCLB", "2026-11-23", AUTHORITY_RESCINDED },
        { "EL Tool Kit", "2026-11-23", AUTHORITY_HISTORICAL },
        { "Title VI", "2026-11-23", AUTHORITY_IN_FORCE },
    };
    struct pack p;
    open_pack(&p);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const struct authority *a = ruleset_authority(&p.rules, cases[i].key);
        CHECK(a != NULL && authority_at(a, cases[i].as_of) == cases[i].status);
        if (a != NULL && authority_at(a, cases[i].as_of) != cases[i].status)
            printf("%s on %s\n", cases[i].key, cases[i].as_of);
    }
    close_pack(&p);
}

/* A successor is an authority as well; what is not fully seen says why. */
static void authorities_are_complete(void)
{
    struct pack p;
    open_pack(&p);
    for (uint32_t i = 0; i < p.rules.authority_count; i++) {
        const struct authority *a = &p.rules.authorities[i];
        CHECK(a->type != NULL && a->jurisdiction != NULL);
        CHECK(a->verified != NULL && (a->url != NULL || a->note != NULL));
        CHECK(a->superseded_by == NULL ||
              ruleset_authority(&p.rules, a->superseded_by) != NULL);
        CHECK(strcmp(a->verified, "partly") != 0 || a->note != NULL);
        if (strcmp(a->verified, "partly") == 0 && a->note == NULL)
            printf("%s is partly verified and does not say why\n", a->key);
    }
    close_pack(&p);
}

static void no_duty_rests_on_proposed_or_rescinded_law_alone(void)
{
    struct pack p;
    open_pack(&p);
    for (uint32_t i = 0; i < p.rules.criterion_count; i++) {
        const struct criterion *c = &p.rules.criteria[i];
        enum standing standing =
            applies_standing(c, &p.rules, p.rules.pack_date);
        CHECK(standing <= STANDING_PRACTICE);
        CHECK(c->kind == CRITERION_PRACTICE || standing != STANDING_PRACTICE);
        CHECK(c->kind != CRITERION_LAW || standing == STANDING_LAW);
        if (c->kind == CRITERION_LAW && standing != STANDING_LAW)
            printf("%s is law that no law in force carries\n", c->id);
    }
    close_pack(&p);
}

static void every_profile_gives_its_numbers(void)
{
    static const char *const names[] = { "federal", "massachusetts", "practice",
                                         "everything" };
    struct pack p;
    open_pack(&p);
    uint32_t count = p.rules.queries.parameters.count;
    CHECK(count >= 12);
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        const struct profile *profile = ruleset_profile(&p.rules, names[i]);
        CHECK(profile != NULL && profile->parameters != NULL);
        uint32_t given = 0;
        for (uint32_t k = 0; profile != NULL && k < count; k++)
            given += profile->parameters[k].name != NULL;
        CHECK(i == 0 ? given == 4 : given == count);
    }
    close_pack(&p);
}

/* Only the first of the twelve new numbers has been confirmed. */
static void only_confirmed_monitoring_numbers_are_given(void)
{
    uint32_t former = 0;
    struct pack p;
    open_pack(&p);
    for (uint32_t i = 0; i < p.rules.criterion_count; i++) {
        const struct criterion *c = &p.rules.criteria[i];
        former += c->ele_former != NULL;
        CHECK(c->ele_former == NULL || strncmp(c->ele_former, "ELE ", 4) == 0);
        CHECK(c->ele_current == NULL ||
              (strcmp(c->ele_current, "ELE 1") == 0 &&
               strcmp(c->ele_former, "ELE 3") == 0));
    }
    CHECK(former > 50);
    close_pack(&p);
}

static const struct criterion_result *verdict_on(const struct result *result,
                                                 const char *id)
{
    const struct unit_result *unit = &result->units[0];
    for (uint32_t i = 0; i < unit->criterion_count; i++)
        if (strcmp(unit->criteria[i].criterion->id, id) == 0)
            return &unit->criteria[i];
    return NULL;
}

/* What a district sets reaches the rules, not only the report. */
static void overrides_change_what_the_rules_ask(void)
{
    static const char text[] =
        "# English learners\n\nEvery student shall be screened for English "
        "proficiency within 30 days of enrollment.\n\nFormer English learners "
        "shall be monitored for two years after they exit the program.\n";
    static const struct {
        const char *parameters;
        enum element_state screened;
        bool two_years_conflict;
    } cases[] = {
        { "", ELEMENT_STATED, true },
        { "parameters:\n  screening_days: { value: 20, unit: days, reason: x }\n"
          "  monitoring_years: { value: 2, unit: years, reason: x }\n",
          ELEMENT_NOT_STATED, false },
    };
    struct pack p;
    open_pack(&p);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const char *const paths[] = { "d" };
        struct result result = { 0 };
        struct err err = { 0 };
        const struct audit_options options = {
            .ruleset = &p.rules,
            .profile = ruleset_profile(&p.rules, "massachusetts"),
            .as_of = "2026-11-23",
            .jobs = 1,
        };
        files_write("d/district.yaml", cases[i].parameters);
        files_write("d/policy.md", text);
        CHECK(audit_run(&result, &options, paths, 1, &p.arena, &err));
        const struct criterion_result *screening = verdict_on(&result, "ID-02");
        const struct criterion_result *after = verdict_on(&result, "MX-03");
        const struct criterion_result *old = verdict_on(&result, "OL-10");
        CHECK(screening->elements[0].state == cases[i].screened);
        CHECK((after->verdict == VERDICT_CONFLICTING) ==
              cases[i].two_years_conflict);
        CHECK((old->verdict == VERDICT_OUTDATED) ==
              cases[i].two_years_conflict);
    }
    close_pack(&p);
}

int main(void)
{
    char folder[64], back[1024];
    authorities_have_the_status_of_their_days();
    authorities_are_complete();
    no_duty_rests_on_proposed_or_rescinded_law_alone();
    every_profile_gives_its_numbers();
    only_confirmed_monitoring_numbers_are_given();
    files_begin(folder, back);
    overrides_change_what_the_rules_ask();
    files_end(folder, back);
    return CHECK_END();
}
