#include "../check.h"

#include "audit_session.h"

#include "input/sandbox.h"

#include <lauxlib.h>

static void texts_get_their_verdicts(void)
{
    static const struct {
        const char *text;
        uint32_t criterion;
        enum verdict verdict;
        const char *reason;
    } cases[] = {
        { "Helpers shall be trained. Children shall not help.", PACK_HELPERS,
          VERDICT_MET, "all 2 required elements are stated" },
        { "Helpers shall be trained.", PACK_HELPERS, VERDICT_PARTIAL,
          "1 of 2 required elements stated" },
        { "Helpers may be trained. Children shall not help.", PACK_HELPERS,
          VERDICT_PARTIAL,
          "1 of 2 required elements stated, 1 only in weak language" },
        { "A helper opens the hive.", PACK_HELPERS, VERDICT_PARTIAL,
          "0 of 2 required elements stated" },
        { "See the helpers.", PACK_HELPERS, VERDICT_MISSING,
          "no provision found in the document" },
        { "Children may help.", PACK_HELPERS, VERDICT_CONFLICTING,
          "the text says the opposite: children may help (draft.md:1)" },
        { "Hives are inspected within 30 days.", PACK_INSPECTION, VERDICT_MET,
          "the required element is stated" },
        { "We use smoke.", PACK_GUARD, VERDICT_CONFLICTING,
          "the text says the opposite: smoke is used (draft.md:1)" },
        { "The roof is dry.", PACK_GUARD, VERDICT_MET,
          "no such wording in the document" },
        { "Smoke shall not be used.", PACK_GUARD, VERDICT_MET,
          "stated safely" },
        { "A skep is dry.", PACK_OLD, VERDICT_OUTDATED,
          "used as current in 1 place" },
        { "A hive is dry.", PACK_OLD, VERDICT_MET,
          "no such wording in the document" },
        { "The roof is dry.", PACK_LARGE, VERDICT_NEEDS_REVIEW,
          "not known whether there are 100 hives or more (fact 'hives' is not "
          "given); no provision found in the document" },
        { "There is a warden.", PACK_LARGE, VERDICT_MET,
          "the required element is stated" },
        { "The roof is dry.", PACK_PROPOSED, VERDICT_NOT_APPLICABLE,
          "upcoming: Bee Rules is proposed, not in force on 2026-01-01; no "
          "provision found in the document" },
        { "A notice is given.", PACK_NOTICE, VERDICT_MET,
          "the required element is stated" },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct session s;
        session_draft(&s, cases[i].text);
        CHECK(s.ok);
        const struct criterion_result *r =
            session_criterion(&s, cases[i].criterion);
        CHECK(r->verdict == cases[i].verdict);
        CHECK(strcmp(r->reason, cases[i].reason) == 0);
        if (strcmp(r->reason, cases[i].reason) != 0)
            printf("%s: %s: %s\n", cases[i].text, verdict_name(r->verdict),
                   r->reason);
        session_end(&s);
    }
}

/* --- drafts ------------------------------------------------------------- */

static void a_draft_is_judged_by_its_kind(void)
{
    static const struct {
        const char *text;
        enum verdict helpers, notice, old;
    } cases[] = {
        { "# Hive policy\n\nDry.", VERDICT_MISSING, VERDICT_NOT_APPLICABLE,
          VERDICT_MET },
        { "# Bee handbook\n\nDry.", VERDICT_MISSING, VERDICT_MISSING,
          VERDICT_MET },
        { "# Something\n\nA skep.", VERDICT_NOT_APPLICABLE,
          VERDICT_NOT_APPLICABLE, VERDICT_OUTDATED },
        { "# Something\n\nHelpers shall be trained.", VERDICT_PARTIAL,
          VERDICT_NOT_APPLICABLE, VERDICT_MET },
        { "# Something\n\nChildren may help.", VERDICT_CONFLICTING,
          VERDICT_NOT_APPLICABLE, VERDICT_MET },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct session s;
        session_init(&s);
        files_write("kind.md", cases[i].text);
        session_run(&s, PATHS("kind.md"));
        CHECK(session_verdict(&s, PACK_HELPERS) == cases[i].helpers);
        CHECK(session_verdict(&s, PACK_NOTICE) == cases[i].notice);
        CHECK(session_verdict(&s, PACK_OLD) == cases[i].old);
        session_end(&s);
    }
}

static void what_is_not_applicable_has_no_findings(void)
{
    struct session s;
    session_init(&s);
    files_write("kind.md", "# Something\n\nThe roof is dry.");
    session_run(&s, PATHS("kind.md"));
    CHECK(s.result.units[0].finding_count == 0);
    CHECK(strcmp(session_criterion(&s, PACK_HELPERS)->reason,
                 "the document does not speak about this and its kind is not "
                 "known") == 0);
    session_end(&s);
}

/* --- districts ---------------------------------------------------------- */

static void write_district(const char *facts)
{
    char manifest[400];
    snprintf(manifest, sizeof(manifest),
             "name: Bee Town\nfacts: { %s }\ndocuments:\n"
             "  - { path: policy.md, kind: hive_policy }\n"
             "  - { path: one.md, kind: hive_handbook }\n"
             "  - { path: two.md, kind: hive_handbook }\n",
             facts);
    files_write("town/district.yaml", manifest);
    files_write("town/policy.md", "# Policy\n\nHives are inspected within 30 "
                                  "days. Helpers shall be trained.\n");
    files_write("town/one.md", "# One\n\nA notice is given. Children shall "
                               "not help.\n");
    files_write("town/two.md", "# Two\n\nHives are inspected within 60 days."
                               "\n");
}

static void a_district_is_judged_over_all_documents(void)
{
    struct session s;
    session_init(&s);
    write_district("hives: 120");
    session_run(&s, PATHS("town"));
    const struct unit_result *unit = &s.result.units[0];
    CHECK(unit->is_district);
    CHECK(strcmp(unit->name, "Bee Town") == 0);
    CHECK(unit->document_count == 3);
    CHECK(session_verdict(&s, PACK_HELPERS) == VERDICT_MET);
    CHECK(session_verdict(&s, PACK_LARGE) == VERDICT_MISSING);
    CHECK(unit->by_verdict[VERDICT_MET] > 0);
    session_end(&s);
}

static void each_document_of_a_kind_is_judged_by_itself(void)
{
    struct session s;
    session_init(&s);
    write_district("hives: 120");
    session_run(&s, PATHS("town"));
    CHECK(session_verdict(&s, PACK_NOTICE) == VERDICT_MISSING);
    const struct finding *f =
        session_finding(&s, FINDING_MISSING_PROVISION, "B-04", 0);
    CHECK(f != NULL && strcmp(f->anchor.path, "town/two.md") == 0);
    CHECK(session_finding(&s, FINDING_MISSING_PROVISION, "B-04", 1) == NULL);
    CHECK(session_criterion(&s, PACK_NOTICE)->elements[0].state ==
          ELEMENT_STATED);
    session_end(&s);
}

static void a_document_that_is_absent_is_a_finding(void)
{
    struct session s;
    session_init(&s);
    files_write("plain/policy.md", "# Hive policy\n\nDry.\n");
    session_run(&s, PATHS("plain"));
    CHECK(session_verdict(&s, PACK_NOTICE) == VERDICT_MISSING);
    const struct finding *f =
        session_finding(&s, FINDING_DOCUMENT_ABSENT, "B-04", 0);
    CHECK(f != NULL && strstr(f->message, "hive_handbook") != NULL);
    session_end(&s);
}

static void places_that_disagree_conflict(void)
{
    struct session s;
    session_init(&s);
    write_district("hives: 120");
    session_run(&s, PATHS("town"));
    CHECK(session_verdict(&s, PACK_INSPECTION) == VERDICT_CONFLICTING);
    const struct finding *f = session_finding(&s, FINDING_CONFLICT, "B-02", 0);
    CHECK(f != NULL && f->evidence_count == 2);
    CHECK(f != NULL &&
          strcmp(f->message,
                 "Places disagree on the time limit for inspection "
                 "(Inspection in time): 'within 30 days' "
                 "(town/policy.md:3), 'within 60 days' (town/two.md:3); "
                 "the board policy prevails over the handbook.") == 0);
    session_end(&s);
}

static void facts_decide_what_applies(void)
{
    static const struct {
        const char *facts;
        enum verdict verdict;
    } cases[] = {
        { "hives: 120", VERDICT_MISSING },
        { "hives: \"1,200\"", VERDICT_MISSING },
        { "hives: 99", VERDICT_NOT_APPLICABLE },
        { "hives: unknown", VERDICT_NEEDS_REVIEW },
        { "honey: 3", VERDICT_NEEDS_REVIEW },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct session s;
        session_init(&s);
        write_district(cases[i].facts);
        session_run(&s, PATHS("town"));
        CHECK(session_verdict(&s, PACK_LARGE) == cases[i].verdict);
        session_end(&s);
    }
}

/* --- trouble ------------------------------------------------------------ */

static void an_unreadable_document_is_told_and_the_rest_audited(void)
{
    struct session s;
    session_init(&s);
    files_write("a.md", "# Hive policy\n\nHelpers shall be trained.");
    session_run(&s, PATHS("nowhere.md", "a.md"));
    CHECK(s.ok);
    CHECK(s.result.notice_count == 1);
    const struct finding *f = session_finding(&s, FINDING_UNREADABLE, "", 0);
    CHECK(f != NULL && strcmp(f->anchor.path, "nowhere.md") == 0);
    CHECK(session_criterion(&s, PACK_HELPERS)->elements[1].receipt->unread[0] !=
          NULL);
    CHECK(session_criterion(&s, PACK_HELPERS)->confidence == 60);
    session_end(&s);
}

static void nothing_audited_is_an_error(void)
{
    struct session s;
    session_init(&s);
    session_run(&s, PATHS("nowhere.md"));
    CHECK(!s.ok);
    CHECK(s.err.kind == ERR_INPUT);
    CHECK(strncmp(s.err.text, "nowhere.md: ", 12) == 0);
    session_end(&s);

    session_init(&s);
    mkdir("hollow", 0777);
    session_run(&s, PATHS("hollow"));
    CHECK(!s.ok);
    CHECK(strcmp(s.err.text, "hollow: no documents in this folder") == 0);
    session_end(&s);
}

static void a_wrong_manifest_is_a_matter_of_configuration(void)
{
    struct session s;
    session_init(&s);
    files_write("wrong/district.yaml", "nane: X\n");
    session_run(&s, PATHS("wrong"));
    CHECK(!s.ok);
    CHECK(s.err.kind == ERR_CONFIG);
    session_end(&s);
}

static void a_profile_without_criteria_audits_nothing(void)
{
    static const char *const none[] = { NULL };
    struct session s;
    session_init(&s);
    s.pack.profile.include = none;
    files_write("a.md", "Words.");
    session_run(&s, PATHS("a.md"));
    CHECK(!s.ok);
    session_end(&s);
}

/* --- threads ------------------------------------------------------------ */

static void write_many(void)
{
    for (int i = 0; i < 40; i++) {
        char path[64], text[400];
        snprintf(path, sizeof(path), "many/%02d.md", i);
        snprintf(text, sizeof(text),
                 "# Part %d\n\nHelpers %s be trained. A skep. Hives are "
                 "inspected within %d days.\n",
                 i, i % 3 == 0 ? "may" : "shall", 30 + i % 4);
        files_write(path, text);
    }
}

/* Everything that could differ, as one hash-like text. */
static void sum_up(const struct result *result, char *out, size_t room)
{
    size_t used = 0;
    const struct unit_result *unit = &result->units[0];
    for (uint32_t i = 0; i < unit->criterion_count && used < room; i++)
        used += (size_t)snprintf(out + used, room - used, "%s %s\n",
                                 verdict_name(unit->criteria[i].verdict),
                                 unit->criteria[i].reason);
    for (uint32_t i = 0; i < unit->finding_count && used < room; i++)
        used += (size_t)snprintf(out + used, room - used, "%s %s %u\n",
                                 unit->findings[i].fingerprint,
                                 unit->findings[i].anchor.path,
                                 unit->findings[i].anchor.begin);
}

/* Progress as seen so far; how often it is told depends on the threads. */
struct seen {
    uint32_t done, total;
    bool backwards;
};

static void see_progress(void *context, uint32_t done, uint32_t total)
{
    struct seen *seen = context;
    seen->backwards = seen->backwards || done < seen->done || done > total;
    seen->done = done;
    seen->total = total;
}

static void jobs_do_not_change_the_result(void)
{
    static char one[65536], four[65536];
    struct seen seen = { .done = 0 };
    struct session s;
    write_many();
    session_init(&s);
    session_run(&s, PATHS("many"));
    sum_up(&s.result, one, sizeof(one));
    session_end(&s);

    session_init(&s);
    s.options.jobs = 4;
    s.options.progress = see_progress;
    s.options.progress_context = &seen;
    session_run(&s, PATHS("many"));
    sum_up(&s.result, four, sizeof(four));
    session_end(&s);
    CHECK(strlen(one) > 1000);
    CHECK(strcmp(one, four) == 0);
    CHECK(seen.done == 40 && seen.total == 40);
    CHECK(!seen.backwards);
}

/* --- the check function ------------------------------------------------- */

struct script {
    const char *text;
    int handle;
};

static int load_check(lua_State *L)
{
    struct script *script = sandbox_context(L);
    sandbox_load(L, span_of(script->text), "rules/bees.lua", 0);
    lua_call(L, 0, 1);
    script->handle = luaL_ref(L, LUA_REGISTRYINDEX);
    return 0;
}

static void give_check(struct session *s, const char *text)
{
    const struct sandbox_budget budget = { 8 << 20, 1000000, 1000 };
    struct script script = { text, 0 };
    enum sandbox_limit limit;
    struct err err = { 0 };
    s->pack.ruleset.sandbox = sandbox_new(&err);
    CHECK(s->pack.ruleset.sandbox != NULL);
    CHECK(sandbox_call(s->pack.ruleset.sandbox, budget, load_check, &script,
                       &limit, &err));
    s->pack.criteria[PACK_HELPERS].check = script.handle;
}

static void a_check_refines_the_verdict(void)
{
    static const struct {
        const char *script;
        enum verdict verdict;
        const char *reason;
    } cases[] = {
        { "return function (unit, found) return nil end", VERDICT_PARTIAL,
          "1 of 2" },
        { "return function (unit, found) return 'met', 'good enough' end",
          VERDICT_MET, "good enough" },
        { "return function (unit, found)\n"
          "  return 'needs_review', found.status .. found.elements[1].state\n"
          "    .. found.elements[1].count .. found.quotes[1]\n"
          "    .. unit.documents[1].path\n"
          "end",
          VERDICT_NEEDS_REVIEW,
          "partialstated1Helpers shall be trained.draft.md" },
        { "return function () error('lost') end", VERDICT_ERROR,
          "rules/bees.lua:1: lost" },
        { "return function () while true do end end", VERDICT_ERROR, "" },
        { "return function () return 'fine', 'x' end", VERDICT_ERROR,
          "check answered with an unknown status" },
        { "return function () return 'met' end", VERDICT_ERROR,
          "check answered without a reason" },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct session s;
        session_init(&s);
        give_check(&s, cases[i].script);
        files_write("draft.md", "Helpers shall be trained.");
        s.options.all_criteria = true;
        session_run(&s, PATHS("draft.md"));
        const struct criterion_result *r = session_criterion(&s, PACK_HELPERS);
        CHECK(r->verdict == cases[i].verdict);
        CHECK(strncmp(r->reason, cases[i].reason, strlen(cases[i].reason)) ==
              0);
        if (strncmp(r->reason, cases[i].reason, strlen(cases[i].reason)) != 0)
            printf("%s: %s\n", cases[i].script, r->reason);
        sandbox_free(s.pack.ruleset.sandbox);
        session_end(&s);
    }
}

int main(void)
{
    char folder[64], back[1024];
    files_begin(folder, back);
    texts_get_their_verdicts();
    a_draft_is_judged_by_its_kind();
    what_is_not_applicable_has_no_findings();
    a_district_is_judged_over_all_documents();
    each_document_of_a_kind_is_judged_by_itself();
    a_document_that_is_absent_is_a_finding();
    places_that_disagree_conflict();
    facts_decide_what_applies();
    an_unreadable_document_is_told_and_the_rest_audited();
    nothing_audited_is_an_error();
    a_wrong_manifest_is_a_matter_of_configuration();
    a_profile_without_criteria_audits_nothing();
    jobs_do_not_change_the_result();
    a_check_refines_the_verdict();
    files_end(folder, back);
    return CHECK_END();
}
