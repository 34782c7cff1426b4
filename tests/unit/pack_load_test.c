#include "rule/pack_load.h"

#include "check.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAX_FILES = 16 };

/* A pack in a folder of its own. */
struct pack {
    char *folder;
    char *paths[MAX_FILES];
    uint32_t count;
    struct arena arena;
    struct ruleset ruleset;
    struct problems problems;
};

static const char LEXICON[] =
    "return lexicon {\n"
    "  child = { \"child|children\", \"minor\" },\n"
    "  student = { \"student\", include = { \"child\" } },\n"
    "  interpret = { \"interpret~\" },\n"
    "}\n";
static const char KINDS[] =
    "return kinds { el_policy = { codes = { \"IHBEA\" },\n"
    "  titles = { \"english learner\" }, contents = { \"english learner\" },\n"
    "  content_needed = 3 } }\n";
static const char AUTHORITIES[] =
    "return authorities {\n"
    "  [\"34 CFR 100\"] = { citation = \"34 C.F.R. Part 100\",\n"
    "    type = \"regulation\", jurisdiction = \"federal\",\n"
    "    effective = \"1964\", verified = \"yes\" },\n"
    "}\n";
static const char PROFILE[] =
    "return profile { name = \"law\", title = \"Law\",\n"
    "  include = { \"kind:law\", \"OL-01\" },\n"
    "  exclude = { \"severity:low\" } }\n";
static const char CRITERION[] =
    "return criterion {\n"
    "  id = \"FC-04\", title = \"No child interprets\", kind = \"law\",\n"
    "  jurisdiction = \"federal\", severity = \"critical\",\n"
    "  standard = \"family_and_community_engagement\",\n"
    "  lever = \"professional_development\", scope = \"somewhere\",\n"
    "  applies_to = { \"el_policy\" }, authorities = { \"34 CFR 100\" },\n"
    "  condition = { fact = \"enrollment\", at_least = 100, text = \"big\" },\n"
    "  topic = c.interpret,\n"
    "  elements = {\n"
    "    { text = \"No child\", need = \"required\",\n"
    "      stated_by = forbidden(near { c.child, c.interpret }) },\n"
    "    { text = \"Trained\", need = \"desirable\",\n"
    "      undecided = \"training is not seen in text\" },\n"
    "  },\n"
    "  conflicts = { { when = permitted(near { c.child, c.interpret }),\n"
    "                  says = \"children may\", element = 1 } },\n"
    "  agree = { on = \"the limit\",\n"
    "            about = deadline { about = c.interpret } },\n"
    "  action = { do_ = \"Adopt\", within = \"60 days\" },\n"
    "  wording = { preferred = \"Children do not interpret.\" },\n"
    "  examples = { met = { [[\nNo child interprets.]] },\n"
    "               missing = \"Nothing.\" },\n"
    "  check = function (unit, found) return nil end,\n"
    "}\n";
static const char ACCURACY[] =
    "return accuracy {\n"
    "  [\"FC-04\"] = { tp = 14, fp = 1, fn = 3, found = 9, items = 10,\n"
    "    alarms = 0, near = 6 },\n"
    "}\n";
static const char OUTDATED[] =
    "return outdated {\n"
    "  id = \"OL-01\", title = \"Old name\", why = \"Renamed.\",\n"
    "  severity = \"medium\", since = \"2015-12-10\",\n"
    "  occurs = \"old name\", replace_with = \"new name\",\n"
    "}\n";

static void write_file(struct pack *pack, const char *name, const char *text)
{
    size_t room = strlen(pack->folder) + strlen(name) + 2;
    char *path = malloc(room);
    CHECK(path != NULL && pack->count < MAX_FILES);
    snprintf(path, room, "%s/%s", pack->folder, name);
    pack->paths[pack->count++] = path;
    FILE *file = fopen(path, "wb");
    CHECK(file != NULL);
    if (file == NULL)
        return;
    fputs(text, file);
    fclose(file);
}

static const char *const FOLDERS[] = { "lexicon", "federal", "outdated",
                                       "profiles" };

static void open_pack(struct pack *pack)
{
    char path[128];
    *pack = (struct pack){ .count = 0 };
    arena_init(&pack->arena);
    pack->folder = strdup("/tmp/ruleset_test.XXXXXX");
    CHECK(mkdtemp(pack->folder) != NULL);
    for (int i = 0; i < 4; i++) {
        snprintf(path, sizeof(path), "%s/%s", pack->folder, FOLDERS[i]);
        CHECK(mkdir(path, 0700) == 0);
    }
    write_file(pack, "lexicon/words.lua", LEXICON);
    write_file(pack, "lexicon/kinds.lua", KINDS);
    write_file(pack, "authorities.lua", AUTHORITIES);
    write_file(pack, "pack.lua", "return pack { date = \"2026-11-23\" }\n");
}

static bool load(struct pack *pack)
{
    return pack_load(&pack->ruleset, pack->folder, &pack->arena,
                        &pack->problems);
}

static void close_pack(struct pack *pack)
{
    char path[128];
    ruleset_release(&pack->ruleset);
    arena_release(&pack->arena);
    for (uint32_t i = 0; i < pack->count; i++) {
        unlink(pack->paths[i]);
        free(pack->paths[i]);
    }
    for (int i = 0; i < 4; i++) {
        snprintf(path, sizeof(path), "%s/%s", pack->folder, FOLDERS[i]);
        rmdir(path);
    }
    CHECK(rmdir(pack->folder) == 0);
    free(pack->folder);
}

static void records_become_data(void)
{
    struct pack pack;
    open_pack(&pack);
    write_file(&pack, "federal/FC-04.lua", CRITERION);
    write_file(&pack, "outdated/OL-01.lua", OUTDATED);
    write_file(&pack, "profiles/law.lua", PROFILE);
    write_file(&pack, "accuracy.lua", ACCURACY);
    CHECK(load(&pack));
    for (uint32_t i = 0; i < pack.problems.count; i++)
        fprintf(stderr, "%s\n", pack.problems.text[i]);

    const struct criterion *c = ruleset_criterion(&pack.ruleset, "FC-04");
    CHECK(c != NULL && pack.ruleset.criterion_count == 2);
    CHECK(pack.ruleset.criteria == c);
    CHECK(c->severity == SEVERITY_CRITICAL && c->kind == CRITERION_LAW);
    CHECK(c->standard == STANDARD_FAMILY_AND_COMMUNITY_ENGAGEMENT);
    CHECK(c->condition.at_least == 100 && !c->condition.is_flag);
    CHECK(c->element_count == 2 && c->elements[0].required);
    CHECK(c->elements[0].stated_by != QUERY_NONE);
    CHECK(c->elements[1].stated_by == QUERY_NONE && !c->elements[1].required);
    CHECK(c->conflict_count == 1 && c->conflicts[0].element == 1);
    CHECK(c->conflicts[0].unless == QUERY_NONE);
    CHECK(c->addressed == QUERY_NONE && c->occurs == QUERY_NONE);
    CHECK(c->example_count == 2 && c->examples[0].line == 22);
    CHECK(strcmp(c->examples[0].text, "No child interprets.") == 0);
    CHECK(c->examples[1].line == 23);
    CHECK(c->accuracy.tp == 14 && c->accuracy.fn == 3);
    CHECK(c->accuracy.found == 9 && c->accuracy.near == 6);
    CHECK(c->check != 0 && pack.ruleset.sandbox != NULL);
    close_pack(&pack);
}

static void outdated_wording_has_defaults(void)
{
    struct pack pack;
    open_pack(&pack);
    write_file(&pack, "outdated/OL-01.lua", OUTDATED);
    CHECK(load(&pack));
    const struct criterion *c = ruleset_criterion(&pack.ruleset, "OL-01");
    CHECK(c != NULL && c->is_outdated_entry);
    CHECK(c->scope == SCOPE_PHRASE_MUST_NOT_OCCUR);
    CHECK(c->standard == STANDARD_MANAGEMENT_AND_OPERATIONS);
    CHECK(strcmp(c->applies_to[0], "any") == 0);
    CHECK(c->occurs != QUERY_NONE && c->exempt == QUERY_NONE);
    CHECK(pack.ruleset.sandbox == NULL);
    close_pack(&pack);
}

static void profiles_choose_criteria(void)
{
    struct pack pack;
    open_pack(&pack);
    write_file(&pack, "federal/FC-04.lua", CRITERION);
    write_file(&pack, "outdated/OL-01.lua", OUTDATED);
    write_file(&pack, "profiles/law.lua", PROFILE);
    CHECK(load(&pack));
    const struct profile *law = ruleset_profile(&pack.ruleset, "law");
    CHECK(law != NULL && ruleset_profile(&pack.ruleset, "no") == NULL);
    CHECK(profile_has(law, ruleset_criterion(&pack.ruleset, "FC-04")));
    CHECK(profile_has(law, ruleset_criterion(&pack.ruleset, "OL-01")));
    struct criterion low = { .id = "X", .severity = SEVERITY_LOW };
    CHECK(!profile_has(law, &low));
    CHECK(ruleset_authority(&pack.ruleset, "34 CFR 100") != NULL);
    CHECK(ruleset_authority(&pack.ruleset, "34 CFR 101") == NULL);
    CHECK(strcmp(pack.ruleset.pack_date, "2026-11-23") == 0);
    CHECK(strlen(pack.ruleset.digest) == 71);
    close_pack(&pack);
}

/* Replaces one part of the criterion; only the first is replaced. */
static void write_changed(struct pack *pack, const char *from, const char *to)
{
    char text[4096];
    const char *at = strstr(CRITERION, from);
    CHECK(at != NULL);
    if (at == NULL)
        return;
    snprintf(text, sizeof(text), "%.*s%s%s", (int)(at - CRITERION), CRITERION,
             to, at + strlen(from));
    write_file(pack, "federal/FC-04.lua", text);
}

static void mistakes_have_line_and_caret(void)
{
    static const struct {
        const char *from, *to, *problem;
    } cases[] = {
        { "elements =", "elemnts =",
          ":9: unknown key 'elemnts' (did you mean 'elements'?)\n"
          "  elemnts = {\n  ^" },
        { "need = \"desirable\"", "ned = \"desirable\"",
          ":12: unknown key 'ned' (did you mean 'need'?)\n"
          "    { text = \"Trained\", ned = \"desirable\",\n"
          "                        ^" },
        { "id = \"FC-04\", ", "", ":1: missing key 'id'" },
        { "\"FC-04\"", "\"FC-05\"",
          ":2: id 'FC-05' is not the name of the file, 'FC-04'" },
        { "\"critical\"", "\"criticl\"",
          ":3: 'criticl' is not a known severity (did you mean 'critical'?)\n"
          "  jurisdiction = \"federal\", severity = \"criticl\",\n"
          "                            ^" },
        { "\"el_policy\"", "\"el_polcy\"",
          ":6: unknown kind of document 'el_polcy' (did you mean "
          "'el_policy'?)" },
        { "\"34 CFR 100\"", "\"34 CFR 101\"",
          ":6: unknown authority '34 CFR 101' (did you mean '34 CFR 100'?)" },
        { "c.child", "c.chld",
          ":11: unknown concept 'chld' (did you mean 'child'?)\n"
          "      stated_by = forbidden(near { c.chld, c.interpret }) },\n"
          "                                     ^" },
        { "title = \"No child interprets\"", "title = 7",
          ":2: 'title' is a number, not a text" },
        { "element = 1", "element = 3", ":16: there is no element 3" },
        { "at_least = 100, ", "",
          ":7: a condition has either 'at_least' or 'is'" },
        { "topic = c.interpret,", "topic = any {},",
          ":8: any has no operands" },
        { "topic = c.interpret,", "topic = = 1,",
          ":8: unexpected symbol near '='\n  topic = = 1,\n        ^" },
        { "topic = c.interpret,", "topic = os.time(),",
          ":8: undefined global 'os'\n  topic = os.time(),\n          ^" },
        { "about = deadline { about = c.interpret }", "about = c.interpret",
          ":18: 'about' is not a deadline { ... }, number { ... } or every { "
          "... }, and there are no owners" },
        { "about = deadline { about = c.interpret }",
          "about = c.interpret, owners = { { says = \"x\", who = c.child } }",
          ":18: 'owners' lists at least two" },
        { "return criterion", "return outdatd", ":1: undefined global "
                                                "'outdatd'" },
        { "function (unit, found) return nil end", "true",
          ":24: 'check' is a boolean, not a function" },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct pack pack;
        open_pack(&pack);
        write_changed(&pack, cases[i].from, cases[i].to);
        CHECK(!load(&pack));
        bool found = false;
        for (uint32_t k = 0; k < pack.problems.count; k++)
            found = found ||
                    strstr(pack.problems.text[k], cases[i].problem) != NULL;
        CHECK(found);
        for (uint32_t k = 0; !found && k < pack.problems.count; k++)
            fprintf(stderr, "%s\n", pack.problems.text[k]);
        close_pack(&pack);
    }
}

/* A profile with one parameter, and what it says instead of a part. */
static void write_profile(struct pack *pack, const char *from, const char *to)
{
    static const char text[] =
        "return profile { name = \"law\", title = \"Law\",\n"
        "  include = { \"kind:law\" },\n"
        "  parameters = { days = { title = \"days to wait\", value = 30,\n"
        "    unit = \"days\", source = \"34 CFR 100\",\n"
        "    least = 1, most = 60.5 } } }\n";
    char changed[1024];
    const char *at = strstr(text, from);
    CHECK(at != NULL);
    snprintf(changed, sizeof(changed), "%.*s%s%s", (int)(at - text), text, to,
             at + strlen(from));
    write_file(pack, "profiles/law.lua", changed);
}

static void parameters_stand_for_numbers(void)
{
    struct pack pack;
    open_pack(&pack);
    write_changed(&pack, "deadline { about = c.interpret }",
                  "deadline { about = c.interpret, at_most = parameter "
                  "\"days\" }");
    write_profile(&pack, "name", "name");
    write_file(&pack, "profiles/other.lua",
               "return profile { name = \"other\", title = \"Other\",\n"
               "  include = { \"kind:law\" }, like = \"law\" }");
    CHECK(load(&pack));
    for (uint32_t i = 0; i < pack.problems.count; i++)
        fprintf(stderr, "%s\n", pack.problems.text[i]);
    const struct query_set *set = &pack.ruleset.queries;
    const struct criterion *c = ruleset_criterion(&pack.ruleset, "FC-04");
    const struct query_node *node = &set->nodes[c->agree_about];
    CHECK(set->parameters.count == 1);
    CHECK(node->max_from == 1 && node->min_from == 0);
    CHECK(node->max == 30000 && node->unit == UNIT_DAY);
    const struct profile *other = ruleset_profile(&pack.ruleset, "other");
    CHECK(other != NULL && other->parameters[0].value == 30000);
    CHECK(other != NULL && other->parameters[0].most == 60500);
    struct query_value *values =
        profile_values(other, &pack.ruleset, &pack.arena);
    CHECK(values[0].value == 30000 && values[0].unit == UNIT_DAY);
    values[0].value = 14000;
    CHECK(query_settle(node, values).max == 14000);
    close_pack(&pack);
}

static void wrong_parameters_are_problems(void)
{
    static const char use[] = "at_most = parameter \"days\"";
    static const struct {
        const char *from, *to, *in_rule, *problem;
    } cases[] = {
        { "unit = \"days\"", "unit = \"moons\"", use,
          "law.lua:4: 'moons' is not a known unit" },
        { "34 CFR 100", "34 CFR 9", use,
          "law.lua:4: unknown authority '34 CFR 9'" },
        { "value = 30", "value = 300", use,
          "law.lua:3: the value of 'days' lies outside of least and most" },
        { "value = 30", "value = \"x\"", use,
          "law.lua:3: 'value' is not a number from 0 to 999999" },
        { "title = \"days to wait\",", "", use, "missing key 'title'" },
        { "include =", "like = \"lore\", include =", use,
          "law.lua:1: like: there is no profile 'lore'" },
        { "include =", "like = \"law\", include =", use,
          "law.lua:1: like: the profiles go round in a circle at 'law'" },
        { "name", "name", "at_most = parameter \"dais\"",
          "FC-04.lua:18: profile 'law' has FC-04 but gives no parameter "
          "'dais'" },
        { "name", "name", "at_most = parameter(7)",
          "parameter wants one name" },
        { "name", "name", "at_most = parameter \"days\", at_least = \"1 days\"",
          "deadline: a parameter has no other bound beside it" },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct pack pack;
        char in_rule[256];
        open_pack(&pack);
        snprintf(in_rule, sizeof(in_rule), "deadline { about = c.interpret, "
                 "%s }", cases[i].in_rule);
        write_changed(&pack, "deadline { about = c.interpret }", in_rule);
        write_profile(&pack, cases[i].from, cases[i].to);
        CHECK(!load(&pack));
        bool found = false;
        for (uint32_t k = 0; k < pack.problems.count; k++)
            found = found ||
                    strstr(pack.problems.text[k], cases[i].problem) != NULL;
        CHECK(found);
        for (uint32_t k = 0; !found && k < pack.problems.count; k++)
            fprintf(stderr, "%s\n", pack.problems.text[k]);
        close_pack(&pack);
    }
}

static void figures_belong_to_criteria(void)
{
    static const struct {
        const char *text, *problem;
    } cases[] = {
        { "return accuracy { [\"ZZ-99\"] = { tp = 1, fp = 0, fn = 0, found = 0,"
          " items = 0, alarms = 0, near = 0 } }",
          "accuracy.lua:1: figures of 'ZZ-99', which is no criterion" },
        { "return accuracy { [\"OL-01\"] = { tp = 1, fp = 0, fn = 0, found = 2,"
          " items = 1, alarms = 0, near = 0 } }",
          "accuracy.lua:1: more found than there were items" },
        { "return accuracy { [\"OL-01\"] = { tp = 1 } }",
          "accuracy.lua:1: missing key 'fp'" },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct pack pack;
        open_pack(&pack);
        write_file(&pack, "outdated/OL-01.lua", OUTDATED);
        write_file(&pack, "accuracy.lua", cases[i].text);
        CHECK(!load(&pack));
        CHECK(pack.problems.count > 0);
        CHECK(strstr(pack.problems.text[0], cases[i].problem) != NULL);
        if (strstr(pack.problems.text[0], cases[i].problem) == NULL)
            fprintf(stderr, "%s\n", pack.problems.text[0]);
        close_pack(&pack);
    }
}

static void all_problems_come_at_once(void)
{
    struct pack pack;
    open_pack(&pack);
    write_file(&pack, "federal/A-01.lua", "return criterion {");
    write_file(&pack, "federal/B-01.lua", "return criterion { x = 1 }");
    write_file(&pack, "federal/C-01.lua", "local a = 1");
    write_file(&pack, "outdated/D-01.lua", "return lexicon {}");
    write_file(&pack, "profiles/e.lua",
               "return profile { name = \"e\", title = \"e\",\n"
               "  include = { \"kind:lore\" } }");
    write_file(&pack, "stray.lua", "return 1");
    CHECK(!load(&pack));
    CHECK(pack.problems.count >= 16);
    CHECK(strstr(pack.problems.text[0], "federal/A-01.lua:1:") != NULL);
    CHECK(strstr(pack.problems.text[1], "federal/B-01.lua:1:") != NULL);
    const char *last = pack.problems.text[pack.problems.count - 1];
    CHECK(strstr(last, "stray.lua: not a file of a rule pack") != NULL);
    CHECK(pack.ruleset.sandbox == NULL);
    close_pack(&pack);
}

static void the_list_of_problems_ends(void)
{
    char text[8192] = "return lexicon {\n";
    struct pack pack;
    open_pack(&pack);
    for (int i = 0; i < 60; i++) {
        size_t len = strlen(text);
        snprintf(text + len, sizeof(text) - len, "  w%02d = { \"(\" },\n", i);
    }
    strncat(text, "}\n", 3);
    write_file(&pack, "lexicon/many.lua", text);
    CHECK(!load(&pack));
    CHECK(pack.problems.count == PACK_MAX_PROBLEMS);
    CHECK(pack.problems.more == 40);
    CHECK(strstr(pack.problems.text[0], "many.lua:2:") != NULL);
    CHECK(strstr(pack.problems.text[1], "many.lua:3:") != NULL);
    close_pack(&pack);
}

static void a_concept_has_one_home_and_known_parts(void)
{
    struct pack pack;
    open_pack(&pack);
    write_file(&pack, "lexicon/more.lua",
               "return lexicon {\n  child = { \"kid\" },\n"
               "  pupil = { \"pupil\",\n    include = { \"studnt\" } },\n}\n");
    CHECK(!load(&pack));
    CHECK(pack.problems.count == 2);
    CHECK(strstr(pack.problems.text[0], "more.lua:4: unknown concept "
                                        "'studnt' (did you mean 'student'?)"));
    CHECK(strstr(pack.problems.text[1], "words.lua:2: concept 'child' is "
                                        "already in"));
    close_pack(&pack);
}

static void a_missing_folder_is_a_problem(void)
{
    struct arena arena;
    struct ruleset ruleset;
    struct problems problems;
    arena_init(&arena);
    CHECK(!pack_load(&ruleset, "/nonexistent", &arena, &problems));
    CHECK(problems.count == 1);
    CHECK(strcmp(problems.text[0],
                 "/nonexistent: No such file or directory") == 0);
    ruleset_release(&ruleset);
    arena_release(&arena);
}

/* Run at the top of the project. */
static void the_embedded_pack_is_the_folder(void)
{
    struct arena arena;
    struct ruleset embedded, folder;
    struct problems problems;
    arena_init(&arena);
    pack_load(&embedded, NULL, &arena, &problems);
    pack_load(&folder, "rules", &arena, &problems);
    CHECK(strcmp(embedded.digest, folder.digest) == 0);
    CHECK(embedded.criterion_count == folder.criterion_count);
    ruleset_release(&embedded);
    ruleset_release(&folder);
    arena_release(&arena);
}

int main(void)
{
    records_become_data();
    outdated_wording_has_defaults();
    profiles_choose_criteria();
    mistakes_have_line_and_caret();
    parameters_stand_for_numbers();
    wrong_parameters_are_problems();
    figures_belong_to_criteria();
    all_problems_come_at_once();
    the_list_of_problems_ends();
    a_concept_has_one_home_and_known_parts();
    a_missing_folder_is_a_problem();
    the_embedded_pack_is_the_folder();
    return CHECK_END();
}
