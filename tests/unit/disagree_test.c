#include "../check.h"

#include "audit_session.h"

#include "audit/prevail.h"

/* Two documents of these kinds that give 30 and 60 days. */
static void write_two(const char *kind_a, const char *date_a,
                      const char *kind_b, const char *date_b)
{
    char text[512];
    snprintf(text, sizeof(text),
             "documents:\n  - { path: a.md, kind: %s }\n"
             "  - { path: b.md, kind: %s }\n", kind_a, kind_b);
    files_write("two/district.yaml", text);
    snprintf(text, sizeof(text), "---\ntitle: A\n%s---\n\nHives are inspected "
             "within 30 days.\n", date_a);
    files_write("two/a.md", text);
    snprintf(text, sizeof(text), "---\ntitle: B\n%s---\n\nHives are inspected "
             "within 60 days.\n", date_b);
    files_write("two/b.md", text);
}

static void both_places_are_cited_and_one_prevails(void)
{
    static const struct {
        const char *kind_a, *date_a, *kind_b, *date_b, *text;
    } cases[] = {
        { "hive_policy", "", "hive_handbook", "",
          "the board policy prevails over the handbook." },
        { "hive_handbook", "adopted: 2025-01-01\n", "hive_policy", "",
          "the board policy prevails over the handbook." },
        { "hive_handbook", "", "hive_notice", "",
          "the handbook prevails over the notice." },
        { "hive_procedures", "", "hive_handbook", "",
          "the procedure prevails over the handbook." },
        { "hive_policy", "adopted: 2019-05-01\n", "hive_policy",
          "adopted: 2021-05-01\n",
          "the later one prevails: two/b.md of 2021-05-01." },
        { "hive_policy", "adopted: 2019-05-01\nrevised: June 3, 2022\n",
          "hive_policy", "adopted: 5/1/2021\n",
          "the later one prevails: two/a.md of 2022-06-03." },
        { "hive_policy", "adopted: 2019-05-01\n", "hive_policy", "",
          "which one prevails cannot be told: both are of the sort 'board "
          "policy', and the day of adoption of at least one is not known." },
        { "hive_policy", "adopted: 2019-05-01\n", "hive_policy",
          "adopted: 2019-05-01\n",
          "which one prevails cannot be told: both are of the sort 'board "
          "policy' and of 2019-05-01." },
        { "hive_policy", "", "hive_thing", "",
          "which one prevails cannot be told from the kinds of these "
          "documents." },
    };
    static const char *const none[] = { NULL };
    static const struct kind_entry kinds[] = {
        { "hive_handbook", none, none, none, 9 },
        { "hive_notice", none, none, none, 9 },
        { "hive_policy", none, none, none, 9 },
        { "hive_procedures", none, none, none, 9 },
        { "hive_thing", none, none, none, 9 },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct session s;
        session_init(&s);
        s.pack.ruleset.kinds = kinds;
        s.pack.ruleset.kind_count = 5;
        write_two(cases[i].kind_a, cases[i].date_a, cases[i].kind_b,
                  cases[i].date_b);
        session_run(&s, PATHS("two"));
        CHECK(s.ok);
        const struct finding *f =
            session_finding(&s, FINDING_CONFLICT, "B-02", 0);
        CHECK(f != NULL && f->evidence_count == 2);
        CHECK(f != NULL && strstr(f->message, "two/a.md:") != NULL);
        CHECK(f != NULL && strstr(f->message, "two/b.md:") != NULL);
        CHECK(f != NULL && strstr(f->message, cases[i].text) != NULL);
        if (f != NULL && strstr(f->message, cases[i].text) == NULL)
            printf("%s\n", f->message);
        session_end(&s);
    }
}

static void one_document_against_itself_has_no_winner(void)
{
    struct session s;
    session_draft(&s, "Hives are inspected within 30 days.\n\nHives are "
                      "inspected within 60 days.\n");
    const struct finding *f = session_finding(&s, FINDING_CONFLICT, "B-02", 0);
    CHECK(f != NULL && strstr(f->message, "both stand in one document") !=
                           NULL);
    session_end(&s);
}

static void days_are_read_as_people_write_them(void)
{
    static const struct {
        const char *adopted, *revised, *day;
    } cases[] = {
        { "2024-07-16", "", "2024-07-16" },
        { "7/16/2024", "", "2024-07-16" },
        { "July 16, 2024", "", "2024-07-16" },
        { "16 Jul 2024", "", "2024-07-16" },
        { "2020-01-01", "2021-01-01", "2021-01-01" },
        { "2021-01-01", "2020-01-01", "2021-01-01" },
        { "", "2020-01-01", "2020-01-01" },
        { "2024", "", NULL },
        { "13/13/2024", "", NULL },
        { "Smarch 3, 2024", "", NULL },
        { "", "", NULL },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        char day[DATE_BYTES] = "";
        struct document_result d = {
            .doc.meta.adopted = span_of(cases[i].adopted),
            .doc.meta.revised = span_of(cases[i].revised),
        };
        bool known = prevail_day(&d, day);
        CHECK(known == (cases[i].day != NULL));
        CHECK(!known || strcmp(day, cases[i].day) == 0);
    }
}

/* B-02 with owners instead of time limits. */
static void ask_for_owners(struct session *s, struct owner owners[2])
{
    struct criterion *c = &s->pack.criteria[PACK_INSPECTION];
    struct lexicon *lexicon = s->pack.ruleset.lexicon;
    const uint32_t who[] = { lexicon_find(lexicon, span_of("helper")),
                             lexicon_find(lexicon, span_of("warden")) };
    for (int i = 0; i < 2; i++)
        owners[i].who = query_add(
            &s->pack.ruleset.queries,
            (struct query_node){ .op = QUERY_CONCEPT, .concept = who[i] }, NULL,
            0);
    owners[0].says = "the helper";
    owners[1].says = "the warden";
    c->agree_on = "who inspects";
    c->agree_about = c->topic;
    c->owners = owners;
    c->owner_count = 2;
}

static void owners_must_agree_too(void)
{
    static const struct {
        const char *text;
        const char *details; /* NULL: no conflict */
    } cases[] = {
        { "The helper shall inspect hives.\n\nThe warden shall inspect "
          "hives.",
          "'the helper' (draft.md:1), 'the warden' (draft.md:3)" },
        { "The helper shall inspect hives.\n\nThe helper shall inspect "
          "roofs.", NULL },
        { "The helper shall inspect hives.\n\nThe helper and the warden "
          "shall inspect roofs.", NULL },
        { "The helper shall inspect hives.\n\nThe cook shall inspect "
          "hives for the warden.", NULL },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct session s;
        struct owner owners[2];
        session_init(&s);
        ask_for_owners(&s, owners);
        files_write("draft.md", cases[i].text);
        s.options.all_criteria = true;
        session_run(&s, PATHS("draft.md"));
        const struct finding *f =
            session_finding(&s, FINDING_CONFLICT, "B-02", 0);
        CHECK((f != NULL) == (cases[i].details != NULL));
        CHECK(f == NULL || strstr(f->message, cases[i].details) != NULL);
        CHECK(f == NULL ||
              strstr(f->message, "Places disagree on who inspects") != NULL);
        session_end(&s);
    }
}

static void amounts_must_agree_too(void)
{
    static const struct {
        struct query_node node;
        const char *text;
        bool differ;
    } cases[] = {
        { { .op = QUERY_NUMBER, .words = 12, .max = UINT32_MAX },
          "We inspect 20 hives.\n\nWe inspect 30 hives.", true },
        { { .op = QUERY_NUMBER, .words = 12, .max = UINT32_MAX },
          "We inspect 20 hives.\n\nWe inspect 20 roofs.", false },
        { { .op = QUERY_NUMBER, .words = 12, .max = UINT32_MAX,
            .percent = true },
          "We inspect 20 percent.\n\nWe inspect 30 percent.", true },
        { { .op = QUERY_NUMBER, .words = 12, .max = UINT32_MAX,
            .percent = true },
          "We inspect 20 percent.\n\nWe inspect 30 hives.", false },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct session s;
        session_init(&s);
        struct criterion *c = &s.pack.criteria[PACK_INSPECTION];
        c->agree_about = pack_node(&s.pack, cases[i].node, c->topic,
                                   QUERY_NONE);
        files_write("draft.md", cases[i].text);
        s.options.all_criteria = true;
        session_run(&s, PATHS("draft.md"));
        CHECK((session_finding(&s, FINDING_CONFLICT, "B-02", 0) != NULL) ==
              cases[i].differ);
        session_end(&s);
    }
}

/* --- weak here, firm there ---------------------------------------------- */

static void firm_words_elsewhere_clear_up_weak_ones(void)
{
    struct session s;
    session_init(&s);
    files_write("clear/district.yaml", "name: Bee Town\n");
    files_write("clear/a.md", "# Hive policy\n\nHelpers may be trained. "
                              "Children shall not help.\n");
    files_write("clear/b.md", "# Bee handbook\n\nHelpers shall be trained.\n");
    session_run(&s, PATHS("clear"));
    const struct criterion_result *r = session_criterion(&s, PACK_HELPERS);
    CHECK(r->verdict == VERDICT_MET);
    CHECK(r->elements[0].state == ELEMENT_STATED);
    CHECK(r->elements[0].evidence_count == 1 &&
          strcmp(r->elements[0].evidence[0].path, "clear/b.md") == 0);
    CHECK(session_finding(&s, FINDING_WEAK_LANGUAGE, "B-01", 0) == NULL);
    session_end(&s);
}

static void so_they_do_where_each_document_is_judged(void)
{
    static const struct {
        const char *policy;
        enum verdict verdict;
    } cases[] = {
        { "# Hive policy\n\nThe notice shall be given.\n", VERDICT_MET },
        { "# Hive policy\n\nThe roof is dry.\n", VERDICT_PARTIAL },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct session s;
        session_init(&s);
        files_write("each/district.yaml", "name: Bee Town\n");
        files_write("each/policy.md", cases[i].policy);
        files_write("each/book.md",
                    "# Bee handbook\n\nThe notice may be given.\n");
        session_run(&s, PATHS("each"));
        CHECK(session_verdict(&s, PACK_NOTICE) == cases[i].verdict);
        session_end(&s);
    }
}

int main(void)
{
    char folder[64], back[1024];
    files_begin(folder, back);
    both_places_are_cited_and_one_prevails();
    one_document_against_itself_has_no_winner();
    days_are_read_as_people_write_them();
    owners_must_agree_too();
    amounts_must_agree_too();
    firm_words_elsewhere_clear_up_weak_ones();
    so_they_do_where_each_document_is_judged();
    files_end(folder, back);
    return CHECK_END();
}
