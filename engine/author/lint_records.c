#include "author/lint_records.h"

#include "audit/say.h"

static void add(struct lint *lint, const struct criterion *c, const char *key,
                struct remark remark)
{
    remark.severity = REMARK_WARNING;
    remark_add(lint, c, position_of_key(lint->positions, c, key), remark);
}

/* --- examples ------------------------------------------------------------ */

static uint32_t count_examples(const struct criterion *c,
                               enum example_kind kind)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < c->example_count; i++)
        count += c->examples[i].kind == kind;
    return count;
}

static void check_count(struct lint *lint, const struct criterion *c,
                        uint32_t count, const char *sort)
{
    if (count >= LINT_EXAMPLES)
        return;
    add(lint, c, "examples",
        (struct remark){
            .check = "examples",
            .text = say(lint->arena, "%u example%s %s, %u are wanted", (unsigned)count,
                        count == 1 ? " is" : "s are", sort,
                        (unsigned)LINT_EXAMPLES),
            .advice = "write what a district could have written",
        });
}

/* Wording that must not occur can be neither met nor partly there. */
static void check_examples(struct lint *lint, const struct criterion *c)
{
    bool is_wanted = !c->is_outdated_entry &&
                     c->scope != SCOPE_PHRASE_MUST_NOT_OCCUR;
    uint32_t absent = count_examples(c, EXAMPLE_MISSING) +
                      count_examples(c, EXAMPLE_NEAR_MISS);
    if (is_wanted) {
        check_count(lint, c, count_examples(c, EXAMPLE_MET), "met");
        check_count(lint, c, count_examples(c, EXAMPLE_PARTIAL), "partial");
    }
    check_count(lint, c, absent, "missing or a near miss");
    if (c->conflict_count > 0)
        check_count(lint, c, count_examples(c, EXAMPLE_CONFLICTING),
                    "conflicting");
    if (c->is_outdated_entry)
        check_count(lint, c, count_examples(c, EXAMPLE_OUTDATED), "outdated");
}

/* --- action and wording -------------------------------------------------- */

struct field {
    const char *key, *value;
};

/* One remark for all that a record lacks; record NULL: the criterion's. */
static void check_fields(struct lint *lint, const struct criterion *c,
                         const char *record, const struct field *fields)
{
    const char *lacking = "";
    for (; fields->key != NULL; fields++)
        if (fields->value == NULL)
            lacking = say(lint->arena, "%s%s'%s'", lacking,
                          *lacking == '\0' ? "" : ", ", fields->key);
    if (*lacking == '\0')
        return;
    add(lint, c, record,
        (struct remark){
            .check = "missing-field",
            .text = say(lint->arena, "%s has no %s",
                        record == NULL ? "the record" : record, lacking),
            .advice = "say it; reports and plans print it",
        });
}

static void check_advice(struct lint *lint, const struct criterion *c)
{
    const struct field own[] = { { "why", c->why }, { NULL, NULL } };
    const struct field action[] = {
        { "do_", c->action.what },          { "role", c->action.role },
        { "within", c->action.within },     { "evidence", c->action.evidence },
        { "measure", c->action.measure },   { NULL, NULL },
    };
    const struct field wording[] = {
        { "preferred", c->wording.preferred },
        { "acceptable", c->wording.acceptable },
        { "avoid", c->wording.avoid },
        { NULL, NULL },
    };
    check_fields(lint, c, NULL, own);
    check_fields(lint, c, "action", action);
    check_fields(lint, c, "wording", wording);
}

void lint_record(struct lint *lint, const struct criterion *criterion)
{
    check_examples(lint, criterion);
    check_advice(lint, criterion);
}

/* --- authorities --------------------------------------------------------- */

static bool is_cited(const struct ruleset *r, const char *key)
{
    for (uint32_t i = 0; i < r->criterion_count; i++) {
        const char *const *keys = r->criteria[i].authorities;
        for (; keys != NULL && *keys != NULL; keys++)
            if (strcmp(*keys, key) == 0)
                return true;
    }
    return false;
}

static bool is_successor(const struct ruleset *r, const char *key)
{
    for (uint32_t i = 0; i < r->authority_count; i++) {
        const char *by = r->authorities[i].superseded_by;
        if (by != NULL && strcmp(by, key) == 0)
            return true;
    }
    return false;
}

static void add_authority(struct lint *lint, const char *key,
                          const char *check, const char *text,
                          const char *advice)
{
    remark_add(lint, NULL, position_of_authority(lint->positions, key),
               (struct remark){ .severity = REMARK_WARNING,
                                .check = check,
                                .text = text,
                                .advice = advice });
}

void lint_authorities(struct lint *lint)
{
    const struct ruleset *r = lint->ruleset;
    for (uint32_t i = 0; i < r->authority_count; i++) {
        const struct authority *a = &r->authorities[i];
        if (!is_cited(r, a->key) && !is_successor(r, a->key))
            add_authority(lint, a->key, "unused-authority",
                          say(lint->arena, "no criterion rests on '%s'",
                              a->key),
                          "cite it or take it out");
        if (a->superseded_by != NULL &&
            ruleset_authority(r, a->superseded_by) == NULL)
            add_authority(lint, a->key, "unknown-authority",
                          say(lint->arena,
                              "'%s' is superseded by '%s', which is not "
                              "listed",
                              a->key, a->superseded_by),
                          "list it or correct the key");
    }
}
