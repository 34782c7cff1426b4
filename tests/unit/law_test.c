#include "../check.h"

#include "audit_session.h"

#include "audit/applies.h"

/* A draft judged on everything at one day. */
static void judge_on(struct session *s, const char *as_of, const char *text)
{
    session_init(s);
    files_write("draft.md", text);
    s->options.all_criteria = true;
    s->options.as_of = as_of;
    s->pack.ruleset.pack_date = "2025-06-30";
    session_run(s, PATHS("draft.md"));
    CHECK(s->ok);
}

static void standing_follows_the_calendar(void)
{
    static const char *const act[] = { "Bee Act", NULL };
    static const char *const letter[] = { "Bee Letter", NULL };
    static const char *const rules[] = { "Bee Rules", NULL };
    static const char *const both[] = { "Bee Act", "Bee Letter", NULL };
    static const char *const mixed[] = { "Bee Letter", "Bee Rules", NULL };
    static const struct {
        enum criterion_kind kind;
        const char *const *authorities;
        const char *as_of;
        enum standing standing;
        const char *note;
    } cases[] = {
        { CRITERION_LAW, act, "2026-01-01", STANDING_LAW, NULL },
        { CRITERION_LAW, act, "1989-12-31", STANDING_UPCOMING,
          "Bee Act is in force only from 1990-01-01" },
        { CRITERION_LAW, both, "2025-07-01", STANDING_LAW, NULL },
        { CRITERION_LAW, both, "2025-09-01", STANDING_LAW,
          "Bee Letter was rescinded (2025-08) and is cited for history" },
        { CRITERION_LAW, letter, "2025-07-01", STANDING_GUIDANCE, NULL },
        { CRITERION_GUIDANCE, letter, "2025-07-31", STANDING_GUIDANCE, NULL },
        { CRITERION_GUIDANCE, letter, "2025-08-01", STANDING_LAPSED,
          "Bee Letter was rescinded (2025-08) and is cited for history" },
        { CRITERION_LAW, rules, "2026-01-01", STANDING_UPCOMING,
          "Bee Rules is proposed, not in force on 2026-01-01" },
        { CRITERION_LAW, mixed, "2026-01-01", STANDING_UPCOMING,
          "Bee Letter was rescinded (2025-08) and is cited for history; Bee "
          "Rules is proposed, not in force on 2026-01-01" },
        { CRITERION_PRACTICE, rules, "2026-01-01", STANDING_PRACTICE,
          "Bee Rules is proposed, not in force on 2026-01-01" },
        { CRITERION_LAW, NULL, "2026-01-01", STANDING_LAW, NULL },
    };
    struct pack pack;
    pack_init(&pack);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const struct criterion c = { .kind = cases[i].kind,
                                     .authorities = cases[i].authorities };
        const char *note = applies_law_note(&c, &pack.ruleset, cases[i].as_of,
                                            &pack.arena);
        CHECK(applies_standing(&c, &pack.ruleset, cases[i].as_of) ==
              cases[i].standing);
        CHECK((note == NULL) == (cases[i].note == NULL));
        CHECK(note == NULL || strcmp(note, cases[i].note) == 0);
    }
    pack_release(&pack);
}

static void what_is_proposed_is_upcoming_and_no_finding(void)
{
    struct session s;
    judge_on(&s, "2026-01-01", "The roof is dry.");
    const struct criterion_result *r = session_criterion(&s, PACK_PROPOSED);
    CHECK(r->verdict == VERDICT_NOT_APPLICABLE);
    CHECK(r->standing == STANDING_UPCOMING);
    CHECK(strncmp(r->reason, "upcoming: Bee Rules is proposed", 31) == 0);
    CHECK(session_finding(&s, FINDING_MISSING_PROVISION, "B-06", 0) == NULL);
    session_end(&s);
}

static void a_finding_says_which_law_has_gone(void)
{
    static const char *const both[] = { "Bee Act", "Bee Letter", NULL };
    static const struct {
        const char *as_of, *note;
    } cases[] = {
        { "2025-07-01", NULL },
        { "2025-09-01", "Bee Letter was rescinded (2025-08) and is cited for "
                        "history" },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct session s;
        session_init(&s);
        s.pack.criteria[PACK_HELPERS].authorities = both;
        files_write("draft.md", "The roof is dry.");
        s.options.all_criteria = true;
        s.options.as_of = cases[i].as_of;
        session_run(&s, PATHS("draft.md"));
        const struct finding *f =
            session_finding(&s, FINDING_MISSING_PROVISION, "B-01", 0);
        CHECK(f != NULL && f->standing == STANDING_LAW);
        CHECK(f != NULL && (f->law_note == NULL) == (cases[i].note == NULL));
        CHECK(f == NULL || f->law_note == NULL ||
              strcmp(f->law_note, cases[i].note) == 0);
        session_end(&s);
    }
}

static void guidance_is_expected_and_law_is_not(void)
{
    static const char *const act[] = { "Bee Act", NULL };
    static const char *const letter[] = { "Bee Letter", NULL };
    static const struct {
        const char *const *authorities;
        const char *text, *message;
        enum finding_kind kind;
    } cases[] = {
        { act, "The roof is dry.", "No provision found for: Trained",
          FINDING_MISSING_PROVISION },
        { letter, "The roof is dry.",
          "Expected by agency guidance and not found: Trained",
          FINDING_MISSING_PROVISION },
        { letter, "Helpers shall be trained.",
          "Expected by guidance, not stated: Children",
          FINDING_MISSING_ELEMENT },
        { letter, "Children may help.",
          "Against agency guidance: children may help", FINDING_CONFLICT },
        { letter, "Helpers may be trained.", "Only permitted: Helpers",
          FINDING_WEAK_LANGUAGE },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct session s;
        session_init(&s);
        s.pack.criteria[PACK_HELPERS].authorities = cases[i].authorities;
        files_write("draft.md", cases[i].text);
        s.options.all_criteria = true;
        s.options.as_of = "2025-07-01";
        session_run(&s, PATHS("draft.md"));
        const struct finding *f = session_finding(&s, cases[i].kind, "B-01", 0);
        CHECK(f != NULL && strncmp(f->message, cases[i].message,
                                   strlen(cases[i].message)) == 0);
        CHECK(f == NULL || strstr(f->message, "complian") == NULL);
        session_end(&s);
    }
}

static void words_become_outdated_on_their_day(void)
{
    static const struct {
        const char *as_of;
        enum verdict verdict;
    } cases[] = {
        { "2025-07-31", VERDICT_NOT_APPLICABLE },
        { "2025-08-01", VERDICT_OUTDATED },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct session s;
        session_init(&s);
        s.pack.criteria[PACK_OLD].since = "2025-08";
        files_write("draft.md", "A skep is dry.");
        s.options.as_of = cases[i].as_of;
        session_run(&s, PATHS("draft.md"));
        CHECK(session_verdict(&s, PACK_OLD) == cases[i].verdict);
        session_end(&s);
    }
}

static void old_rules_are_told_once_after_a_year(void)
{
    static const struct {
        const char *as_of;
        uint32_t notices;
    } cases[] = {
        { "2025-06-30", 0 }, { "2026-06-29", 0 }, { "2026-06-30", 0 },
        { "2026-07-01", 1 }, { "2030-01-01", 1 },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct session s;
        judge_on(&s, cases[i].as_of, "The roof is dry.");
        CHECK(s.result.notice_count == cases[i].notices);
        CHECK(cases[i].notices == 0 || s.result.notices[0].is_warning);
        CHECK(cases[i].notices == 0 ||
              strstr(s.result.notices[0].text,
                     "the rules are of 2025-06-30, more than twelve months") !=
                  NULL);
        session_end(&s);
    }
}

int main(void)
{
    char folder[64], back[1024];
    files_begin(folder, back);
    standing_follows_the_calendar();
    what_is_proposed_is_upcoming_and_no_finding();
    a_finding_says_which_law_has_gone();
    guidance_is_expected_and_law_is_not();
    words_become_outdated_on_their_day();
    old_rules_are_told_once_after_a_year();
    files_end(folder, back);
    return CHECK_END();
}
