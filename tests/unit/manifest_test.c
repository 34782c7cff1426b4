#include "../check.h"

#include "test_files.h"

#include "audit/manifest.h"

static struct ruleset rules(void)
{
    static const char *const none[] = { NULL };
    static const struct kind_entry kinds[] = {
        { "hive_policy", none, none, none, 1 },
        { "hive_handbook", none, none, none, 1 },
    };
    static const struct parameter parameters[] = {
        { "visit_days", "days to the visit", 30000, 1000, 60000, "days",
          "Bee Act" },
    };
    static const struct profile profile = { "bees", "Bees", none, none,
                                            parameters };
    return (struct ruleset){ .kinds = kinds,
                             .kind_count = 2,
                             .profiles = &profile,
                             .profile_count = 1 };
}

static bool read_manifest(const char *text, struct manifest *m,
                          struct arena *arena, struct err *err)
{
    struct ruleset ruleset = rules();
    names_init(&ruleset.queries.parameters, arena);
    names_add(&ruleset.queries.parameters, span_of("visit_days"));
    files_write("d/district.yaml", text);
    return manifest_read(m, "d/district.yaml", "d", &ruleset, arena, err);
}

static void a_whole_manifest_is_read(void)
{
    struct arena arena;
    struct manifest m;
    struct err err = { 0 };
    arena_init(&arena);
    files_write("d/a.md", "x");
    files_write("d/b.md", "x");
    CHECK(read_manifest("name: Bee Town\nstate: MA\n"
                        "facts: { hives: 120, honey: true }\n"
                        "documents:\n"
                        "  - { path: a.md, kind: hive_policy, code: HB }\n"
                        "  - b.md\n",
                        &m, &arena, &err));
    CHECK(strcmp(m.name, "Bee Town") == 0);
    CHECK(strcmp(m.state, "MA") == 0);
    CHECK(m.fact_count == 2);
    CHECK(strcmp(m.facts[0].name, "hives") == 0);
    CHECK(strcmp(m.facts[0].value, "120") == 0);
    CHECK(m.lists_documents);
    CHECK(m.document_count == 2);
    CHECK(strcmp(m.documents[0].path, "d/a.md") == 0);
    CHECK(strcmp(m.documents[0].inside, "a.md") == 0);
    CHECK(strcmp(m.documents[0].kind, "hive_policy") == 0);
    CHECK(strcmp(m.documents[0].code, "HB") == 0);
    CHECK(m.documents[1].kind == NULL);
    arena_release(&arena);
}

static void an_empty_manifest_is_a_district_of_its_folder(void)
{
    struct arena arena;
    struct manifest m;
    struct err err = { 0 };
    arena_init(&arena);
    CHECK(read_manifest("", &m, &arena, &err));
    CHECK(m.name == NULL);
    CHECK(!m.lists_documents);
    arena_release(&arena);
}

static void mistakes_are_named_with_their_line(void)
{
    static const struct {
        const char *text, *message;
    } cases[] = {
        { "nmae: X\n",
          "d/district.yaml:1: unknown key 'nmae' (did you mean 'name'?)" },
        { "name: X\nname: Y\n", "d/district.yaml:2: duplicate key 'name'" },
        { "name: [1]\n", "d/district.yaml:1: not a text: 'name'" },
        { "- a\n", "d/district.yaml:1: not a map" },
        { "facts: 3\n", "d/district.yaml:1: not a map of facts:" },
        { "name: X\nfacts:\n  hives: [1, 2]\n",
          "d/district.yaml:3: a fact is one value" },
        { "documents: a.md\n", "d/district.yaml:1: not a list: 'documents'" },
        { "documents:\n  - { path: a.md, kind: hive_polcy }\n",
          "d/district.yaml:2: unknown kind of document 'hive_polcy' (did you "
          "mean 'hive_policy'?)" },
        { "documents:\n  - { path: a.md, knid: x }\n",
          "d/district.yaml:2: unknown key 'knid' (did you mean 'kind'?)" },
        { "documents:\n  - { kind: hive_policy }\n",
          "d/district.yaml:2: a document lacks 'path'" },
        { "documents:\n  - a.md\n  - handbok.md\n",
          "d/district.yaml:3: no such file: 'handbok.md' (did you mean "
          "'handbook.md'?)" },
        { "documents:\n  - a.md\n  - a.md\n",
          "d/district.yaml:3: document listed twice: 'a.md'" },
        { "parameters: 3\n", "d/district.yaml:1: 'parameters' is not a map" },
        { "parameters:\n  visit_dais: { value: 3 }\n",
          "d/district.yaml:2: unknown parameter 'visit_dais' (did you mean "
          "'visit_days'?)" },
        { "name: X\nparameters:\n  visit_days: 3\n",
          "d/district.yaml:3: parameter 'visit_days' is a map with value, unit "
          "and reason" },
        { "parameters:\n  visit_days: { value: 3, unit: days }\n",
          "d/district.yaml:2: parameter 'visit_days' has no reason" },
        { "parameters:\n  visit_days: { value: 3, unit: days, reason: \"\" }\n",
          "d/district.yaml:2: parameter 'visit_days' has no reason" },
        { "parameters:\n  visit_days: { value: 3, reason: why }\n",
          "d/district.yaml:2: parameter 'visit_days' has no unit" },
        { "parameters:\n  visit_days:\n    value: 3\n    unit: years\n"
          "    reason: why\n",
          "d/district.yaml:4: parameter 'visit_days' counts in days, not in "
          "'years'" },
        { "parameters:\n  visit_days: { value: x, unit: days, reason: why }\n",
          "d/district.yaml:2: the value of parameter 'visit_days' is no "
          "number: 'x'" },
        { "parameters:\n  visit_days: { value: 61, unit: days, reason: y }\n",
          "d/district.yaml:2: the value of parameter 'visit_days' must lie "
          "between 1 and 60 days" },
        { "parameters:\n  visit_days: { value: 0, unit: days, reason: y }\n",
          "d/district.yaml:2: the value of parameter 'visit_days' must lie "
          "between 1 and 60 days" },
        { "parameters:\n  visit_days: { value: 3, unit: days, reason: y,"
          " x: 1 }\n",
          "d/district.yaml:2: unknown key 'x' of parameter 'visit_days': it "
          "has value, unit and reason" },
        { "documents:\n  - ../d\n", "d/district.yaml:2: not a file: '../d'" },
    };
    files_write("d/a.md", "x");
    files_write("d/handbook.md", "x");
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct arena arena;
        struct manifest m;
        struct err err = { 0 };
        arena_init(&arena);
        bool ok = read_manifest(cases[i].text, &m, &arena, &err);
        CHECK(!ok);
        CHECK(err.kind == ERR_CONFIG);
        CHECK(strncmp(err.text, cases[i].message, strlen(cases[i].message)) ==
              0);
        if (strncmp(err.text, cases[i].message, strlen(cases[i].message)) != 0)
            printf("got %s\nfor %s\n", err.text, cases[i].message);
        arena_release(&arena);
    }
}

static void an_override_keeps_its_reason_and_line(void)
{
    struct arena arena;
    struct manifest m;
    struct err err = { 0 };
    arena_init(&arena);
    CHECK(read_manifest("name: X\nparameters:\n  visit_days:\n"
                        "    value: 60\n    unit: days\n"
                        "    reason: The hives are far.\n",
                        &m, &arena, &err));
    CHECK(m.overrides.count == 1);
    const struct override *o = m.overrides.at;
    CHECK(o != NULL && strcmp(o->name, "visit_days") == 0);
    CHECK(o != NULL && o->value == 60000 && o->parameter == 0);
    CHECK(o != NULL && strcmp(o->reason, "The hives are far.") == 0);
    CHECK(o != NULL && o->line == 3);
    CHECK(o != NULL && strcmp(o->path, "d/district.yaml") == 0);
    arena_release(&arena);
}

static void paths_join_with_one_slash(void)
{
    static const struct {
        const char *folder, *name, *joined;
    } cases[] = {
        { "a", "b.md", "a/b.md" }, { "a/", "b.md", "a/b.md" },
        { "", "b.md", "b.md" },    { "a", "/b.md", "/b.md" },
        { "/", "b.md", "/b.md" },
    };
    struct arena arena;
    arena_init(&arena);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        CHECK(strcmp(path_join(cases[i].folder, cases[i].name, &arena),
                     cases[i].joined) == 0);
    arena_release(&arena);
}

int main(void)
{
    char folder[64], back[1024];
    files_begin(folder, back);
    a_whole_manifest_is_read();
    an_empty_manifest_is_a_district_of_its_folder();
    mistakes_are_named_with_their_line();
    an_override_keeps_its_reason_and_line();
    paths_join_with_one_slash();
    files_end(folder, back);
    return CHECK_END();
}
