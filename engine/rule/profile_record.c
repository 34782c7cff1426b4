#include "rule/profile_record.h"

#include <lauxlib.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* --- selectors ----------------------------------------------------------- */

static bool is_known_severity(const char *name)
{
    for (int i = SEVERITY_LOW; i <= SEVERITY_CRITICAL; i++)
        if (strcmp(severity_name((enum severity)i), name) == 0)
            return true;
    return false;
}

static bool is_known_kind(const char *name)
{
    for (int i = CRITERION_LAW; i <= CRITERION_PRACTICE; i++)
        if (strcmp(criterion_kind_name((enum criterion_kind)i), name) == 0)
            return true;
    return false;
}

static bool is_known_standard(const char *name)
{
    for (int i = 0; i <= STANDARD_PROFESSIONAL_CULTURE; i++)
        if (strcmp(standard_name((enum standard)i), name) == 0)
            return true;
    return false;
}

/* Authorities count too: a pack of one criterion may use the profiles. */
static bool has_jurisdiction(const struct loading *loading, const char *name)
{
    for (uint32_t i = 0; i < loading->authorities.count; i++) {
        const char *own = loading->authorities.at[i].jurisdiction;
        if (own != NULL && strcmp(own, name) == 0)
            return true;
    }
    for (uint32_t i = 0; i < loading->criteria.count; i++) {
        const char *own = loading->criteria.at[i].jurisdiction;
        if (own != NULL && strcmp(own, name) == 0)
            return true;
    }
    return false;
}

static bool has_criterion(const struct loading *loading, const char *id)
{
    for (uint32_t i = 0; i < loading->criteria.count; i++)
        if (strcmp(loading->criteria.at[i].id, id) == 0)
            return true;
    return false;
}

static bool is_selector(const struct loading *loading, const char *entry)
{
    if (strcmp(entry, "all") == 0)
        return true;
    if (strncmp(entry, "kind:", 5) == 0)
        return is_known_kind(entry + 5);
    if (strncmp(entry, "severity:", 9) == 0)
        return is_known_severity(entry + 9);
    if (strncmp(entry, "standard:", 9) == 0)
        return is_known_standard(entry + 9);
    if (strncmp(entry, "jurisdiction:", 13) == 0)
        return has_jurisdiction(loading, entry + 13);
    return has_criterion(loading, entry);
}

static const char *const *read_selectors(struct loading *loading,
                                         const struct record *record,
                                         const char *key, enum need need)
{
    uint32_t count = 0;
    const char *const *entries = record_texts(record, key, need, &count);
    for (uint32_t i = 0; i < count; i++)
        if (!is_selector(loading, entries[i]))
            record_problem(record, key, "'%s' selects no criterion",
                           entries[i]);
    return entries;
}

/* --- parameters ---------------------------------------------------------- */

static uint32_t read_unit(const struct record *entry, const char **unit)
{
    const char *const *words = parameter_units();
    uint32_t i = record_choice(entry, "unit", REQUIRED, words, UINT32_MAX);
    *unit = i == UINT32_MAX ? NULL : words[i];
    return i;
}

static void check_source(struct loading *loading, const struct record *entry,
                         const char *source)
{
    if (source != NULL &&
        names_find(&loading->authority_keys, span_of(source)) == NAMES_NONE)
        record_problem(entry, "source", "unknown authority '%s'", source);
}

static void read_parameter(struct loading *loading, const struct record *entry,
                           struct parameter *out)
{
    static const char *const keys[] = { "value", "unit",  "source", "title",
                                        "least", "most", NULL };
    record_allow(entry, keys, false);
    out->name = entry->key;
    out->title = record_text(entry, "title", REQUIRED);
    out->value = record_thousandths(entry, "value", REQUIRED);
    out->least = record_thousandths(entry, "least", REQUIRED);
    out->most = record_thousandths(entry, "most", REQUIRED);
    out->source = record_text(entry, "source", REQUIRED);
    check_source(loading, entry, out->source);
    read_unit(entry, &out->unit);
    if (out->value < out->least || out->value > out->most)
        record_problem(entry, "value", "the value of '%s' lies outside of "
                       "least and most", entry->key);
}

static void read_parameters(struct loading *loading,
                            const struct record *record,
                            struct profile_draft *draft)
{
    struct record table, entry;
    if (!record_open(record, "parameters", OPTIONAL, &table))
        return;
    uint32_t count = 0;
    const char *const *names = record_names(&table, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (!record_open(&table, names[i], REQUIRED, &entry))
            continue;
        read_parameter(loading, &entry,
                       vec_push(&draft->own, record->problems->arena));
        lua_pop(record->L, 1);
    }
    lua_pop(record->L, 1);
}

/* --- the record ---------------------------------------------------------- */

void profile_record_read(struct loading *loading, const struct record *record)
{
    static const char *const keys[] = { "name", "title", "include", "exclude",
                                        "like", "parameters", NULL };
    struct arena *arena = record->problems->arena;
    record_allow(record, keys, false);
    struct profile profile = {
        .name = record_text(record, "name", REQUIRED),
        .title = record_text(record, "title", REQUIRED),
        .include = read_selectors(loading, record, "include", REQUIRED),
        .exclude = read_selectors(loading, record, "exclude", OPTIONAL),
    };
    struct profile_draft draft = {
        .file = record->file,
        .line = record->line,
        .like = record_text(record, "like", OPTIONAL),
    };
    read_parameters(loading, record, &draft);
    if (profile.name == NULL)
        return;
    for (uint32_t i = 0; i < loading->profiles.count; i++)
        if (strcmp(loading->profiles.at[i].name, profile.name) == 0)
            record_problem(record, "name", "profile '%s' exists already",
                           profile.name);
    *vec_push(&loading->profiles, arena) = profile;
    *vec_push(&loading->drafts, arena) = draft;
}

/* --- when all files are read --------------------------------------------- */

static void complain(struct loading *loading, struct rule_file *file,
                     uint32_t line, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

static void complain(struct loading *loading, struct rule_file *file,
                     uint32_t line, const char *format, ...)
{
    char text[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof(text), format, arguments);
    va_end(arguments);
    rule_problem_add(&loading->problems, file, (struct place){ line, 1 }, text);
}

static uint32_t find_profile(const struct loading *loading, const char *name)
{
    for (uint32_t i = 0; i < loading->profiles.count; i++)
        if (strcmp(loading->profiles.at[i].name, name) == 0)
            return i;
    return UINT32_MAX;
}

/* The profile's own parameters, then what it takes over; near ones win. */
static void collect(struct loading *loading, uint32_t profile,
                    struct parameter *all, uint32_t depth)
{
    struct profile_draft *draft = &loading->drafts.at[profile];
    struct names *names = &loading->ruleset->queries.parameters;
    for (uint32_t i = 0; i < draft->own.count; i++) {
        uint32_t at = names_find(names, span_of(draft->own.at[i].name));
        if (all[at].name == NULL)
            all[at] = draft->own.at[i];
    }
    if (draft->like == NULL)
        return;
    uint32_t other = find_profile(loading, draft->like);
    if (other == UINT32_MAX || depth >= loading->profiles.count)
        complain(loading, draft->file, draft->line, "like: %s '%s'",
                 other == UINT32_MAX ? "there is no profile"
                                     : "the profiles go round in a circle at",
                 draft->like);
    else
        collect(loading, other, all, depth + 1);
}

static void name_all(struct loading *loading)
{
    struct names *names = &loading->ruleset->queries.parameters;
    for (uint32_t i = 0; i < loading->drafts.count; i++)
        for (uint32_t k = 0; k < loading->drafts.at[i].own.count; k++)
            names_add(names, span_of(loading->drafts.at[i].own.at[k].name));
}

static const struct criterion *criterion_of(const struct loading *loading,
                                            const struct rule_file *file)
{
    for (uint32_t i = 0; i < loading->criteria.count; i++)
        if (strcmp(loading->criteria.at[i].path, file->path) == 0)
            return &loading->criteria.at[i];
    return NULL;
}

/* Every profile that has the criterion gives the parameter. */
static void check_mention(struct loading *loading,
                          const struct parameter_mention *mention)
{
    const char *name =
        loading->ruleset->queries.parameters.at[mention->number - 1].ptr;
    const struct criterion *c = criterion_of(loading, mention->file);
    for (uint32_t i = 0; c != NULL && i < loading->profiles.count; i++) {
        const struct profile *p = &loading->profiles.at[i];
        if (profile_has(p, c) && p->parameters[mention->number - 1].name == NULL)
            complain(loading, mention->file, mention->line,
                     "profile '%s' has %s but gives no parameter '%s'",
                     p->name, c->id, name);
    }
}

/* The first profile that gives a parameter settles it. */
static void settle(struct loading *loading)
{
    struct ruleset *r = loading->ruleset;
    uint32_t count = r->queries.parameters.count;
    struct query_value *values =
        arena_alloc(loading->problems.arena, count, sizeof(*values));
    for (uint32_t i = loading->profiles.count; i-- > 0;)
        for (uint32_t k = 0; k < count; k++) {
            const struct parameter *p = &loading->profiles.at[i].parameters[k];
            if (p->name == NULL || p->unit == NULL)
                continue;
            values[k].value = p->value;
            parameter_unit(p->unit, &values[k].unit);
        }
    query_settle_all(&r->queries, values);
}

void profile_record_finish(struct loading *loading)
{
    struct arena *arena = loading->problems.arena;
    name_all(loading);
    uint32_t count = loading->ruleset->queries.parameters.count;
    if (count == 0)
        return;
    for (uint32_t i = 0; i < loading->profiles.count; i++) {
        struct parameter *all = arena_alloc(arena, count, sizeof(*all));
        collect(loading, i, all, 1);
        loading->profiles.at[i].parameters = all;
    }
    for (uint32_t i = 0; i < loading->mentions.count; i++)
        check_mention(loading, &loading->mentions.at[i]);
    settle(loading);
}
