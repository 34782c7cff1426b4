#include "../check.h"

#include "audit_session.h"

static void write_town(const char *parameters)
{
    char manifest[512];
    snprintf(manifest, sizeof(manifest),
             "name: Bee Town\n%sdocuments:\n"
             "  - { path: policy.md, kind: hive_policy }\n", parameters);
    files_write("town/district.yaml", manifest);
    files_write("town/policy.md", "Hives are inspected within 30 days.\n");
}

static void an_override_changes_what_is_asked(void)
{
    static const struct {
        const char *parameters;
        enum verdict verdict;
        uint32_t overrides;
    } cases[] = {
        { "", VERDICT_MET, 0 },
        { "parameters:\n  inspection_days: { value: 14, unit: days,"
          " reason: Vote of May }\n", VERDICT_MISSING, 1 },
        { "parameters:\n  inspection_days: { value: 45, unit: days,"
          " reason: Vote of May }\n", VERDICT_MET, 1 },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct session s;
        session_init(&s);
        write_town(cases[i].parameters);
        session_run(&s, PATHS("town"));
        CHECK(s.ok);
        CHECK(session_verdict(&s, PACK_INSPECTION) == cases[i].verdict);
        CHECK(s.result.units[0].override_count == cases[i].overrides);
        session_end(&s);
    }
}

static void each_district_has_its_own(void)
{
    struct session s;
    session_init(&s);
    write_town("parameters:\n  inspection_days: { value: 14, unit: days,"
               " reason: Vote of May }\n");
    files_write("village/policy.md", "Hives are inspected within 30 days.\n");
    s.options.jobs = 2;
    session_run(&s, PATHS("town", "village"));
    CHECK(s.ok && s.result.unit_count == 2);
    const struct unit_result *town = &s.result.units[0];
    const struct unit_result *village = &s.result.units[1];
    CHECK(town->criteria[PACK_INSPECTION].verdict == VERDICT_MISSING);
    CHECK(village->criteria[PACK_INSPECTION].verdict == VERDICT_MET);
    CHECK(village->override_count == 0);
    session_end(&s);
}

static void what_the_profile_does_not_ask_for_is_told(void)
{
    static const struct parameter nothing[] = { { .name = NULL } };
    struct session s;
    session_init(&s);
    write_town("parameters:\n  inspection_days: { value: 14, unit: days,"
               " reason: Vote of May }\n");
    const struct profile two[] = { s.pack.profile,
                                   { "few", "Few", s.pack.profile.include,
                                     s.pack.profile.exclude, nothing } };
    s.pack.ruleset.profiles = two;
    s.pack.ruleset.profile_count = 2;
    s.options.profile = &two[1];
    session_run(&s, PATHS("town"));
    CHECK(s.ok);
    CHECK(session_verdict(&s, PACK_INSPECTION) == VERDICT_MET);
    CHECK(s.result.units[0].override_count == 0);
    CHECK(s.result.notice_count == 1);
    CHECK(s.result.notice_count == 1 &&
          strcmp(s.result.notices[0].text,
                 "town/district.yaml:3: the profile 'few' has no parameter "
                 "'inspection_days': not used") == 0);
    session_end(&s);
}

static void an_override_without_reason_stops_the_audit(void)
{
    struct session s;
    session_init(&s);
    write_town("parameters:\n  inspection_days: { value: 14, unit: days }\n");
    session_run(&s, PATHS("town"));
    CHECK(!s.ok && s.err.kind == ERR_CONFIG);
    CHECK(strcmp(s.err.text, "town/district.yaml:3: parameter "
                             "'inspection_days' has no reason") == 0);
    session_end(&s);
}

int main(void)
{
    char folder[64], back[1024];
    files_begin(folder, back);
    an_override_changes_what_is_asked();
    each_district_has_its_own();
    what_the_profile_does_not_ask_for_is_told();
    an_override_without_reason_stops_the_audit();
    files_end(folder, back);
    return CHECK_END();
}
