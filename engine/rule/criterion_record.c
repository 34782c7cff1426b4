#include "rule/criterion_record.h"

#include <lauxlib.h>
#include <string.h>

enum { NEEDLE_MOST = 60 }; /* bytes of an example that find it in the file */

/* --- words --------------------------------------------------------------- */

static const char *const KINDS[] = { "law", "guidance", "practice", NULL };
static const char *const SEVERITIES[] = { "low", "medium", "high", "critical",
                                          NULL };
static const char *const STANDARDS[] = {
    "instructional_leadership", "management_and_operations",
    "family_and_community_engagement", "professional_culture", NULL
};
static const char *const LEVERS[] = {
    "policies_and_improvement_plan", "schedules_and_program_options",
    "professional_development", "data_analysis_meetings", NULL
};
static const char *const SCOPES[] = { "somewhere", "each_document_of_type",
                                      "phrase_must_not_occur", NULL };

/* --- identity ------------------------------------------------------------ */

/* "ID-02" of "federal/ID-02.lua". */
static span id_of_file(const char *name)
{
    const char *slash = strrchr(name, '/');
    const char *begin = slash == NULL ? name : slash + 1;
    const char *dot = strrchr(begin, '.');
    return (span){ begin, dot == NULL ? strlen(begin) : (size_t)(dot - begin) };
}

static void check_id(struct loading *loading, const struct record *record,
                     const char *id)
{
    span wanted = id_of_file(record->file->name);
    if (!span_is(wanted, id))
        record_problem(record, "id", "id '%s' is not the name of the file, "
                       "'%.*s'", id, SPAN_ARG(wanted));
    for (uint32_t i = 0; i < loading->criteria.count; i++)
        if (strcmp(loading->criteria.at[i].id, id) == 0)
            record_problem(record, "id", "id '%s' is already in %s", id,
                           loading->criteria.at[i].path);
}

static void read_identity(struct loading *loading,
                          const struct record *record, struct criterion *out)
{
    span id = id_of_file(record->file->name);
    out->path = record->file->path;
    out->id = record_text(record, "id", REQUIRED);
    if (out->id != NULL)
        check_id(loading, record, out->id);
    else
        out->id = arena_text(record->problems->arena, id.ptr, id.len);
    out->title = record_text(record, "title", REQUIRED);
    out->why = record_text(record, "why", OPTIONAL);
}

static void read_classes(const struct record *record, struct criterion *out)
{
    out->kind = (enum criterion_kind)record_choice(record, "kind", REQUIRED,
                                                   KINDS, CRITERION_LAW);
    out->jurisdiction = record_text(record, "jurisdiction", REQUIRED);
    out->severity = (enum severity)record_choice(record, "severity", REQUIRED,
                                                 SEVERITIES, SEVERITY_LOW);
    out->standard = (enum standard)record_choice(
        record, "standard", REQUIRED, STANDARDS,
        STANDARD_MANAGEMENT_AND_OPERATIONS);
    out->lever = (enum lever)record_choice(
        record, "lever", REQUIRED, LEVERS,
        LEVER_POLICIES_AND_IMPROVEMENT_PLAN);
    out->scope = (enum scope)record_choice(record, "scope", REQUIRED, SCOPES,
                                           SCOPE_SOMEWHERE);
}

static const char *hint(const struct record *record,
                        const struct names *known, const char *text)
{
    struct arena *arena = record->problems->arena;
    const char **list = arena_alloc(arena, (size_t)known->count + 1,
                                    sizeof(*list));
    for (uint32_t i = 0; i < known->count; i++)
        list[i] = known->at[i].ptr;
    return record_suggest(list, text, arena);
}

/* A list of names that must be known ones; places point at the item. */
static const char *const *read_known(const struct record *record,
                                     const char *key, enum need need,
                                     const struct names *known,
                                     const char *what, uint32_t *count)
{
    const char *const *texts = record_texts(record, key, need, count);
    struct record list;
    bool is_list = record_has(record, key) &&
                   record_open(record, key, OPTIONAL, &list);
    for (uint32_t i = 0; i < *count && is_list; i++) {
        if (names_find(known, span_of(texts[i])) != NAMES_NONE ||
            strcmp(texts[i], "any") == 0)
            continue;
        record_item_problem(&list, i + 1, "unknown %s '%s'%s", what,
                            texts[i], hint(record, known, texts[i]));
    }
    if (is_list)
        lua_pop(record->L, 1);
    return texts;
}

static void read_applies_to(struct loading *loading,
                            const struct record *record,
                            struct criterion *out, enum need need)
{
    static const char *const anywhere[] = { "any", NULL };
    uint32_t count = 0;
    out->applies_to = read_known(record, "applies_to", need, &loading->kinds,
                                 "kind of document", &count);
    if (count == 0 && need == OPTIONAL)
        out->applies_to = anywhere;
    else if (count == 0 && record_has(record, "applies_to"))
        record_problem(record, "applies_to", "'applies_to' is empty");
}

static void read_authorities(struct loading *loading,
                             const struct record *record,
                             struct criterion *out, enum need need)
{
    uint32_t count = 0;
    out->authorities = read_known(record, "authorities", need,
                                  &loading->authority_keys, "authority",
                                  &count);
    if (count == 0 && need == REQUIRED && out->kind != CRITERION_PRACTICE &&
        record_has(record, "authorities"))
        record_problem(record, "authorities", "a criterion of kind %s names "
                       "no authority", criterion_kind_name(out->kind));
}

/* --- condition, action, wording ------------------------------------------ */

static void read_condition(const struct record *record, struct condition *out)
{
    static const char *const keys[] = { "fact", "at_least", "is", "text",
                                        NULL };
    struct record table;
    if (!record_open(record, "condition", OPTIONAL, &table))
        return;
    record_allow(&table, keys, false);
    bool counts = record_has(&table, "at_least");
    out->fact = record_text(&table, "fact", REQUIRED);
    out->text = record_text(&table, "text", REQUIRED);
    out->is_flag = record_has(&table, "is");
    out->flag = record_flag(&table, "is");
    if (counts)
        out->at_least = record_count(&table, "at_least", REQUIRED);
    if (counts == out->is_flag)
        record_problem(&table, NULL, "a condition has either 'at_least' or "
                       "'is'");
    lua_pop(record->L, 1);
}

static void read_ele(const struct record *record, struct criterion *out)
{
    static const char *const keys[] = { "former", "current", NULL };
    struct record table;
    if (!record_open(record, "ele", OPTIONAL, &table))
        return;
    record_allow(&table, keys, false);
    out->ele_former = record_text(&table, "former", OPTIONAL);
    out->ele_current = record_text(&table, "current", OPTIONAL);
    lua_pop(record->L, 1);
}

static void read_action(const struct record *record, struct action *out)
{
    static const char *const keys[] = { "do_", "role", "within", "evidence",
                                        "measure", NULL };
    struct record table;
    if (!record_open(record, "action", OPTIONAL, &table))
        return;
    record_allow(&table, keys, false);
    out->what = record_text(&table, "do_", REQUIRED);
    out->role = record_text(&table, "role", OPTIONAL);
    out->within = record_text(&table, "within", OPTIONAL);
    out->evidence = record_text(&table, "evidence", OPTIONAL);
    out->measure = record_text(&table, "measure", OPTIONAL);
    lua_pop(record->L, 1);
}

static void read_wording(const struct record *record, struct wording *out)
{
    static const char *const keys[] = { "preferred", "acceptable", "avoid",
                                        NULL };
    struct record table;
    if (!record_open(record, "wording", OPTIONAL, &table))
        return;
    record_allow(&table, keys, false);
    out->preferred = record_text(&table, "preferred", OPTIONAL);
    out->acceptable = record_text(&table, "acceptable", OPTIONAL);
    out->avoid = record_text(&table, "avoid", OPTIONAL);
    lua_pop(record->L, 1);
}

/* --- examples ------------------------------------------------------------ */

/* How far the examples of a file have been found, to go on from there. */
struct cursor {
    const char *at;
    uint32_t line;
};

/* The line on which the example's first words stand; 0: not found. */
static uint32_t find_line(struct cursor *cursor, const char *begin,
                          const char *example)
{
    char needle[NEEDLE_MOST + 1];
    size_t len = strcspn(example, "\n\\\"");
    len = len < NEEDLE_MOST ? len : NEEDLE_MOST;
    memcpy(needle, example, len);
    needle[len] = '\0';
    const char *found = strstr(cursor->at, needle);
    if (found == NULL && (found = strstr(begin, needle)) != NULL)
        *cursor = (struct cursor){ begin, 1 };
    if (found == NULL || len == 0)
        return 0;
    for (; cursor->at < found; cursor->at++)
        cursor->line += *cursor->at == '\n';
    return cursor->line;
}

static void read_examples(const struct record *record, struct criterion *out)
{
    static const char *const keys[] = { "met", "partial", "missing",
                                        "near_miss", "conflicting",
                                        "outdated", NULL };
    VEC(struct example) examples = { 0 };
    struct record table;
    const char *begin = record->file->text.ptr;
    struct cursor cursor = { begin, 1 };
    if (!record_open(record, "examples", OPTIONAL, &table))
        return;
    record_allow(&table, keys, false);
    for (uint32_t kind = 0; kind < EXAMPLE_COUNT; kind++) {
        uint32_t count = 0;
        const char *const *texts = record_texts(&table, keys[kind], OPTIONAL,
                                                &count);
        for (uint32_t i = 0; i < count; i++)
            *vec_push(&examples, record->problems->arena) = (struct example){
                (enum example_kind)kind, texts[i],
                find_line(&cursor, begin, texts[i])
            };
    }
    lua_pop(record->L, 1);
    out->examples = examples.at;
    out->example_count = examples.count;
}

/* --- elements and conflicts ---------------------------------------------- */

static struct element read_element(const struct record *item)
{
    static const char *const keys[] = { "text", "need", "stated_by",
                                        "undecided", "history", NULL };
    static const char *const needs[] = { "required", "desirable", NULL };
    record_allow(item, keys, false);
    struct element element = {
        .text = record_text(item, "text", REQUIRED),
        .required = record_choice(item, "need", OPTIONAL, needs, 0) == 0,
        .stated_by = record_query(item, "stated_by", OPTIONAL),
        .undecided = record_text(item, "undecided", OPTIONAL),
        .history = record_flag(item, "history"),
    };
    if (record_has(item, "stated_by") == record_has(item, "undecided"))
        record_problem(item, NULL, "an element has either 'stated_by' or "
                       "'undecided'");
    return element;
}

static void read_elements(const struct record *record, struct criterion *out,
                          enum need need)
{
    static const char *const no_keys[] = { NULL };
    struct record list;
    if (!record_open(record, "elements", need, &list))
        return;
    record_allow(&list, no_keys, true);
    uint32_t count = record_len(&list);
    struct element *elements = arena_alloc(record->problems->arena, count,
                                           sizeof(*elements));
    out->elements = elements;
    for (uint32_t i = 1; i <= count; i++) {
        struct record item;
        if (!record_open_item(&list, i, &item))
            continue;
        elements[out->element_count++] = read_element(&item);
        lua_pop(record->L, 1);
    }
    if (count == 0)
        record_problem(record, "elements", "'elements' is empty");
    lua_pop(record->L, 1);
}

static struct conflict_rule read_conflict(const struct record *item,
                                          uint32_t element_count)
{
    static const char *const keys[] = { "when", "unless", "says", "element",
                                        NULL };
    record_allow(item, keys, false);
    struct conflict_rule rule = {
        .when = record_query(item, "when", REQUIRED),
        .unless = record_query(item, "unless", OPTIONAL),
        .says = record_text(item, "says", REQUIRED),
        .element = record_count(item, "element", OPTIONAL),
    };
    if (rule.element > element_count)
        record_problem(item, "element", "there is no element %u",
                       (unsigned)rule.element);
    return rule;
}

static void read_conflicts(const struct record *record, struct criterion *out)
{
    static const char *const no_keys[] = { NULL };
    struct record list;
    if (!record_open(record, "conflicts", OPTIONAL, &list))
        return;
    record_allow(&list, no_keys, true);
    uint32_t count = record_len(&list);
    struct conflict_rule *rules = arena_alloc(record->problems->arena, count,
                                              sizeof(*rules));
    out->conflicts = rules;
    for (uint32_t i = 1; i <= count; i++) {
        struct record item;
        if (!record_open_item(&list, i, &item))
            continue;
        rules[out->conflict_count++] =
            read_conflict(&item, out->element_count);
        lua_pop(record->L, 1);
    }
    lua_pop(record->L, 1);
}

static bool has_amounts(const struct loading *loading, uint32_t query)
{
    enum query_op op = loading->ruleset->queries.nodes[query].op;
    return op == QUERY_DEADLINE || op == QUERY_NUMBER || op == QUERY_EVERY;
}

static void read_owners(const struct record *table, struct criterion *out)
{
    static const char *const keys[] = { "says", "who", NULL };
    struct record list;
    if (!record_open(table, "owners", OPTIONAL, &list))
        return;
    uint32_t count = record_len(&list);
    struct owner *owners =
        arena_alloc(table->problems->arena, count, sizeof(*owners));
    out->owners = owners;
    for (uint32_t i = 1; i <= count; i++) {
        struct record item;
        if (!record_open_item(&list, i, &item))
            continue;
        record_allow(&item, keys, false);
        owners[out->owner_count++] =
            (struct owner){ record_text(&item, "says", REQUIRED),
                            record_query(&item, "who", REQUIRED) };
        lua_pop(table->L, 1);
    }
    if (count < 2)
        record_problem(table, "owners", "'owners' lists at least two");
    lua_pop(table->L, 1);
}

static void read_agreement(const struct loading *loading,
                           const struct record *record, struct criterion *out)
{
    static const char *const keys[] = { "on", "about", "owners", NULL };
    struct record table;
    out->agree_about = QUERY_NONE;
    if (!record_open(record, "agree", OPTIONAL, &table))
        return;
    record_allow(&table, keys, false);
    out->agree_on = record_text(&table, "on", REQUIRED);
    out->agree_about = record_query(&table, "about", REQUIRED);
    read_owners(&table, out);
    if (out->agree_about != QUERY_NONE && !record_has(&table, "owners") &&
        !has_amounts(loading, out->agree_about))
        record_problem(&table, "about", "'about' is not a deadline { ... }, "
                       "number { ... } or every { ... }, and there are no "
                       "owners");
    lua_pop(record->L, 1);
}

/* --- the rest ------------------------------------------------------------ */

static void read_check(const struct record *record, struct criterion *out)
{
    lua_State *L = record->L;
    if (lua_getfield(L, record->at, "check") == LUA_TFUNCTION) {
        out->check = luaL_ref(L, LUA_REGISTRYINDEX);
        return;
    }
    if (!lua_isnil(L, -1))
        record_problem(record, "check", "'check' is a %s, not a function",
                       luaL_typename(L, -1));
    lua_pop(L, 1);
}

static struct criterion *add(struct loading *loading, struct criterion c)
{
    struct criterion *out =
        vec_push(&loading->criteria, loading->problems.arena);
    *out = c;
    return out;
}

static void read_advice(const struct record *record, struct criterion *out)
{
    read_action(record, &out->action);
    read_wording(record, &out->wording);
    read_examples(record, out);
}

void criterion_record_read(struct loading *loading,
                           const struct record *record)
{
    static const char *const keys[] = {
        "id", "title", "kind", "jurisdiction", "severity", "standard",
        "lever", "scope", "applies_to", "condition", "authorities", "ele",
        "why", "topic", "addressed", "elements", "conflicts", "agree",
        "action", "wording", "examples", "check", NULL
    };
    struct criterion c = { .occurs = QUERY_NONE, .exempt = QUERY_NONE };
    record_allow(record, keys, false);
    read_identity(loading, record, &c);
    read_classes(record, &c);
    read_applies_to(loading, record, &c, REQUIRED);
    read_authorities(loading, record, &c, REQUIRED);
    read_condition(record, &c.condition);
    read_ele(record, &c);
    enum need need =
        c.scope == SCOPE_PHRASE_MUST_NOT_OCCUR ? OPTIONAL : REQUIRED;
    c.topic = record_query(record, "topic", need);
    c.addressed = record_query(record, "addressed", OPTIONAL);
    read_elements(record, &c, need);
    read_conflicts(record, &c);
    read_agreement(loading, record, &c);
    read_advice(record, &c);
    read_check(record, &c);
    add(loading, c);
}

static void read_outdated_classes(const struct record *record,
                                  struct criterion *out)
{
    out->kind = (enum criterion_kind)record_choice(
        record, "kind", OPTIONAL, KINDS, CRITERION_GUIDANCE);
    out->jurisdiction = record_text(record, "jurisdiction", OPTIONAL);
    if (out->jurisdiction == NULL)
        out->jurisdiction = "federal";
    out->severity = (enum severity)record_choice(record, "severity", REQUIRED,
                                                 SEVERITIES, SEVERITY_LOW);
    out->standard = (enum standard)record_choice(
        record, "standard", OPTIONAL, STANDARDS,
        STANDARD_MANAGEMENT_AND_OPERATIONS);
    out->lever = (enum lever)record_choice(
        record, "lever", OPTIONAL, LEVERS,
        LEVER_POLICIES_AND_IMPROVEMENT_PLAN);
    out->scope = SCOPE_PHRASE_MUST_NOT_OCCUR;
}

void criterion_record_read_outdated(struct loading *loading,
                                    const struct record *record)
{
    static const char *const keys[] = {
        "id", "title", "kind", "jurisdiction", "severity", "standard",
        "lever", "why", "since", "occurs", "exempt", "replace_with",
        "authorities", "applies_to", "action", "wording", "examples", NULL
    };
    struct criterion c = { .is_outdated_entry = true,
                           .topic = QUERY_NONE,
                           .addressed = QUERY_NONE,
                           .agree_about = QUERY_NONE };
    record_allow(record, keys, false);
    read_identity(loading, record, &c);
    read_outdated_classes(record, &c);
    read_applies_to(loading, record, &c, OPTIONAL);
    read_authorities(loading, record, &c, OPTIONAL);
    c.occurs = record_query(record, "occurs", REQUIRED);
    c.exempt = record_query(record, "exempt", OPTIONAL);
    c.replace_with = record_text(record, "replace_with", REQUIRED);
    c.since = record_text(record, "since", OPTIONAL);
    read_advice(record, &c);
    add(loading, c);
}
