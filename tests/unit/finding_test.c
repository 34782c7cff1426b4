#include "../check.h"

#include "audit_session.h"

#include "audit/fingerprint.h"

static void what_nobody_provides_for_is_one_finding(void)
{
    struct session s;
    session_draft(&s, "# Roof\n\nThe roof is dry.\n");
    const struct finding *f =
        session_finding(&s, FINDING_MISSING_PROVISION, "B-01", 0);
    CHECK(f != NULL);
    CHECK(session_finding(&s, FINDING_MISSING_ELEMENT, "B-01", 0) == NULL);
    CHECK(f != NULL && f->severity == SEVERITY_CRITICAL);
    CHECK(f != NULL && f->element == 0);
    CHECK(f != NULL &&
          strcmp(f->message,
                 "No provision found for: Trained helpers, never children. "
                 "None of the 2 required elements is stated in the "
                 "document (1 sentences searched).") == 0);
    CHECK(f != NULL && f->receipt != NULL && f->receipt->documents == 1);
    CHECK(f != NULL && f->anchor.line == 1);
    session_end(&s);
}

static void a_missing_element_anchors_where_it_belongs(void)
{
    struct session s;
    session_draft(&s, "# Roof\n\nDry.\n\n# Helpers\n\nHelpers shall be "
                      "trained. Helpers are nice.\n");
    const struct finding *f =
        session_finding(&s, FINDING_MISSING_ELEMENT, "B-01", 0);
    CHECK(f != NULL);
    CHECK(f != NULL && f->element == 2);
    CHECK(f != NULL && f->anchor.line == 5);
    CHECK(f != NULL && strcmp(f->anchor.quote, "Helpers") == 0);
    CHECK(f != NULL &&
          strcmp(f->message, "Not stated: Children do not help (Trained "
                             "helpers, never children). 1 of 2 required "
                             "elements stated.") == 0);
    f = session_finding(&s, FINDING_MISSING_ELEMENT, "B-01", 1);
    CHECK(f != NULL && f->element == 3);
    CHECK(f != NULL && f->severity == SEVERITY_LOW);
    session_end(&s);
}

static void weak_language_is_one_step_less_severe(void)
{
    struct session s;
    session_draft(&s, "Helpers may be trained.\n");
    const struct finding *f =
        session_finding(&s, FINDING_WEAK_LANGUAGE, "B-01", 0);
    CHECK(f != NULL);
    CHECK(f != NULL && f->severity == SEVERITY_HIGH);
    CHECK(f != NULL &&
          strncmp(f->message, "Only permitted: Helpers are", 27) == 0);
    CHECK(f != NULL && f->evidence_count == 1 && f->evidence[0].line == 1);
    session_end(&s);
}

static void a_conflict_quotes_the_words(void)
{
    struct session s;
    session_draft(&s, "Helpers shall be trained.\n\nChildren may help.\n");
    const struct finding *f = session_finding(&s, FINDING_CONFLICT, "B-01", 0);
    CHECK(f != NULL);
    CHECK(f != NULL && f->element == 2);
    CHECK(f != NULL && strcmp(f->evidence[0].quote, "Children may help.") == 0);
    CHECK(f != NULL && strncmp(f->message,
                               "The text says the opposite: "
                               "children may help",
                               45) == 0);
    session_end(&s);
}

static void outdated_words_are_found_place_by_place(void)
{
    struct session s;
    session_draft(&s, "A skep is dry.\n\nA skep is dry.\n");
    const struct finding *a =
        session_finding(&s, FINDING_OUTDATED_LANGUAGE, "OL-01", 0);
    const struct finding *b =
        session_finding(&s, FINDING_OUTDATED_LANGUAGE, "OL-01", 1);
    CHECK(a != NULL && b != NULL);
    CHECK(a != NULL && a->anchor.line == 1);
    CHECK(b != NULL && b->anchor.line == 3);
    CHECK(a != NULL && strstr(a->message, "Write instead: hive.") != NULL);
    CHECK(a != NULL && b != NULL &&
          strcmp(a->fingerprint, b->fingerprint) != 0);
    session_end(&s);
}

static void practice_is_never_a_failing(void)
{
    struct session s;
    session_draft(&s, "The roof is dry.\n");
    const struct finding *f =
        session_finding(&s, FINDING_MISSING_PROVISION, "B-07", 0);
    CHECK(f != NULL &&
          strncmp(f->message, "Recommended practice not described:", 35) == 0);
    session_end(&s);
}

static void findings_are_sorted_by_severity_and_id(void)
{
    struct session s;
    session_draft(&s, "A skep is dry. Helpers may be trained.\n");
    const struct unit_result *unit = &s.result.units[0];
    CHECK(unit->finding_count > 3);
    for (uint32_t i = 1; i < unit->finding_count; i++) {
        const struct finding *a = &unit->findings[i - 1];
        const struct finding *b = &unit->findings[i];
        CHECK(a->severity >= b->severity);
        CHECK(a->severity != b->severity ||
              strcmp(a->criterion->id, b->criterion->id) <= 0);
    }
    session_end(&s);
}

/* All fingerprints of a draft, one after the other. */
static void prints(const char *text, char *out, size_t room)
{
    struct session s;
    session_draft(&s, text);
    out[0] = '\0';
    for (uint32_t i = 0; i < s.result.units[0].finding_count; i++)
        strncat(out, s.result.units[0].findings[i].fingerprint,
                room - strlen(out) - 1);
    session_end(&s);
}

static void fingerprints_do_not_know_lines(void)
{
    char a[4096], b[4096];
    prints("A skep is dry.\n\nHelpers may be trained.\n", a, sizeof(a));
    prints("# Roof\n\nNew words.\n\nA  SKEP, is dry.\n\nHelpers may be "
           "trained.\n",
           b, sizeof(b));
    CHECK(strlen(a) > 32);
    CHECK(strcmp(a, b) == 0);
}

static void every_field_changes_the_fingerprint(void)
{
    const struct facet facets[] = {
        { "B-01", "a.md", FINDING_CONFLICT, 1, "the words", 0 },
        { "B-02", "a.md", FINDING_CONFLICT, 1, "the words", 0 },
        { "B-01", "b.md", FINDING_CONFLICT, 1, "the words", 0 },
        { "B-01", "a.md", FINDING_WEAK_LANGUAGE, 1, "the words", 0 },
        { "B-01", "a.md", FINDING_CONFLICT, 2, "the words", 0 },
        { "B-01", "a.md", FINDING_CONFLICT, 1, "the word", 0 },
        { "B-01", "a.md", FINDING_CONFLICT, 1, "the words", 1 },
        { "B-01a", ".md", FINDING_CONFLICT, 1, "the words", 0 },
    };
    enum { COUNT = sizeof(facets) / sizeof(facets[0]) };
    char hex[COUNT][FINGERPRINT_HEX + 1];
    for (size_t i = 0; i < COUNT; i++)
        fingerprint_of(&facets[i], hex[i]);
    for (size_t i = 0; i < COUNT; i++) {
        CHECK(strlen(hex[i]) == FINGERPRINT_HEX);
        for (size_t k = 0; k < i; k++)
            CHECK(strcmp(hex[i], hex[k]) != 0);
    }
}

int main(void)
{
    char folder[64], back[1024];
    files_begin(folder, back);
    what_nobody_provides_for_is_one_finding();
    a_missing_element_anchors_where_it_belongs();
    weak_language_is_one_step_less_severe();
    a_conflict_quotes_the_words();
    outdated_words_are_found_place_by_place();
    practice_is_never_a_failing();
    findings_are_sorted_by_severity_and_id();
    fingerprints_do_not_know_lines();
    every_field_changes_the_fingerprint();
    files_end(folder, back);
    return CHECK_END();
}
