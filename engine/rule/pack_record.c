#include "rule/pack_record.h"

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

/* --- lexicon ------------------------------------------------------------- */

static void read_term(struct loading *loading, const struct record *entry,
                      uint32_t concept, uint32_t number, span term)
{
    struct err err = { ERR_NONE, "" };
    if (memchr(term.ptr, '\0', term.len) != NULL)
        record_item_problem(entry, number, "term %u has a NUL byte",
                            (unsigned)number);
    else if (!lexicon_term(loading->ruleset->lexicon, concept, term, &err))
        record_item_problem(entry, number, "%s", err.text);
}

static void read_terms(struct loading *loading, const struct record *entry,
                       uint32_t concept)
{
    uint32_t count = record_len(entry);
    for (uint32_t i = 1; i <= count; i++) {
        span term = { NULL, 0 };
        if (lua_rawgeti(entry->L, entry->at, (lua_Integer)i) == LUA_TSTRING)
            term.ptr = lua_tolstring(entry->L, -1, &term.len);
        if (term.ptr == NULL)
            record_item_problem(entry, i, "term %u is a %s, not a text",
                                (unsigned)i, luaL_typename(entry->L, -1));
        else
            read_term(loading, entry, concept, i, term);
        lua_pop(entry->L, 1);
    }
}

/* The place is taken now because the record is gone when all are known. */
static struct place include_place(const struct record *entry)
{
    const struct rule_source *source =
        rule_file_source(entry->file, entry->problems->arena);
    uint32_t at = rule_source_find(source, 0, entry->key, 0);
    if (at == RULE_ENTRY_NONE)
        return (struct place){ entry->line, 1 };
    uint32_t include = rule_source_find(source, at, "include", 0);
    if (include != RULE_ENTRY_NONE)
        at = include;
    return source_place(&source->text, source->entries[at].key_at);
}

static void read_includes(struct loading *loading, const struct record *entry,
                          uint32_t concept)
{
    uint32_t count = 0;
    const char *const *parts = record_texts(entry, "include", OPTIONAL,
                                            &count);
    for (uint32_t i = 0; i < count; i++) {
        bool known = lexicon_find(loading->ruleset->lexicon,
                                  span_of(parts[i])) != CONCEPT_NONE;
        *vec_push(&loading->includes, entry->problems->arena) =
            (struct pending_include){
                .file = entry->file,
                .place = known ? (struct place){ 0, 0 }
                               : include_place(entry),
                .whole = concept,
                .part = parts[i],
            };
    }
}

static void read_concept(struct loading *loading, const struct record *entry)
{
    static const char *const keys[] = { "include", NULL };
    struct arena *arena = entry->problems->arena;
    span name = span_of(entry->key);
    uint32_t known = names_find(&loading->concepts, name);
    if (known != NAMES_NONE) {
        record_problem(entry, NULL, "concept '%s' is already in %s",
                       entry->key, loading->concept_files.at[known]);
        return;
    }
    names_add(&loading->concepts, name);
    *vec_push(&loading->concept_files, arena) = entry->file->path;
    uint32_t concept = lexicon_concept(loading->ruleset->lexicon, name);
    record_allow(entry, keys, true);
    read_terms(loading, entry, concept);
    read_includes(loading, entry, concept);
}

void pack_record_lexicon(struct loading *loading, const struct record *record)
{
    uint32_t count = 0;
    const char *const *names = record_names(record, &count);
    for (uint32_t i = 0; i < count; i++) {
        struct record entry;
        if (!record_open(record, names[i], REQUIRED, &entry))
            continue;
        read_concept(loading, &entry);
        lua_pop(record->L, 1);
    }
}

static void join(struct loading *loading, const struct pending_include *wish)
{
    struct lexicon *lexicon = loading->ruleset->lexicon;
    struct arena *arena = loading->problems.arena;
    span part = span_of(wish->part);
    if (names_find(&loading->concepts, part) != NAMES_NONE) {
        lexicon_include(lexicon, wish->whole, lexicon_find(lexicon, part));
        return;
    }
    span near = names_suggest(&loading->concepts, part);
    char *message = arena_alloc(arena, part.len + near.len + 64, 1);
    snprintf(message, part.len + near.len + 64,
             near.len > 0 ? "unknown concept '%s' (did you mean '%.*s'?)"
                          : "unknown concept '%s'%.*s",
             wish->part, SPAN_ARG(near));
    rule_problem_add(&loading->problems, wish->file, wish->place, message);
}

void pack_record_join(struct loading *loading)
{
    for (uint32_t i = 0; i < loading->includes.count; i++)
        join(loading, &loading->includes.at[i]);
}

/* --- kinds of document --------------------------------------------------- */

static void read_kind(struct loading *loading, const struct record *entry,
                      const char *name)
{
    static const char *const keys[] = { "name", "codes", "titles", "contents",
                                        "content_needed", NULL };
    struct arena *arena = entry->problems->arena;
    uint32_t count = 0;
    uint32_t known = loading->kinds.count;
    record_allow(entry, keys, false);
    if (name == NULL)
        return;
    if (names_add(&loading->kinds, span_of(name)) != known) {
        record_problem(entry, NULL, "kind '%s' is listed twice", name);
        return;
    }
    struct kind_entry kind = { .name = name };
    kind.codes = record_texts(entry, "codes", OPTIONAL, &count);
    kind.titles = record_texts(entry, "titles", OPTIONAL, &count);
    kind.contents = record_texts(entry, "contents", OPTIONAL, &count);
    if (count > 0)
        kind.content_needed = record_count(entry, "content_needed",
                                           REQUIRED);
    *vec_push(&loading->kind_list, arena) = kind;
}

/* Either a list of { name = ... } in order of belief, or named entries. */
void pack_record_kinds(struct loading *loading, const struct record *record)
{
    uint32_t count = record_len(record);
    struct record entry;
    for (uint32_t i = 1; i <= count; i++) {
        if (!record_open_item(record, i, &entry))
            continue;
        read_kind(loading, &entry, record_text(&entry, "name", REQUIRED));
        lua_pop(record->L, 1);
    }
    if (count > 0)
        return;
    const char *const *names = record_names(record, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (!record_open(record, names[i], REQUIRED, &entry))
            continue;
        read_kind(loading, &entry, names[i]);
        lua_pop(record->L, 1);
    }
}

/* --- authorities --------------------------------------------------------- */

static const char *read_date(const struct record *entry, const char *key)
{
    char day[DATE_BYTES];
    const char *date = record_text(entry, key, OPTIONAL);
    if (date == NULL || date_first_day(date, day))
        return date;
    record_problem(entry, key, "'%s' is not a date (YYYY-MM-DD, YYYY-MM or "
                   "YYYY)", date);
    return NULL;
}

static const char *read_word(const struct record *entry, const char *key,
                             enum need need, const char *const *words)
{
    uint32_t i = record_choice(entry, key, need, words, UINT32_MAX);
    return i == UINT32_MAX ? NULL : words[i];
}

static void read_dates(const struct record *entry, struct authority *out)
{
    out->effective = read_date(entry, "effective");
    out->amended = read_date(entry, "amended");
    out->rescinded = read_date(entry, "rescinded");
    out->superseded_by = record_text(entry, "superseded_by", OPTIONAL);
    out->proposed = record_flag(entry, "proposed");
    out->historical = record_flag(entry, "historical");
}

static void read_authority(struct loading *loading,
                           const struct record *entry)
{
    static const char *const keys[] = {
        "citation", "type", "jurisdiction", "effective", "amended",
        "rescinded", "superseded_by", "proposed", "historical", "verified",
        "url", "note", NULL
    };
    static const char *const types[] = { "statute", "regulation", "case",
                                         "guidance", "monitoring", "standard",
                                         NULL };
    static const char *const verified[] = { "yes", "partly", "no", NULL };
    record_allow(entry, keys, false);
    struct authority *out =
        vec_push(&loading->authorities, entry->problems->arena);
    out->key = entry->key;
    out->citation = record_text(entry, "citation", REQUIRED);
    out->type = read_word(entry, "type", REQUIRED, types);
    out->jurisdiction = record_text(entry, "jurisdiction", REQUIRED);
    read_dates(entry, out);
    out->verified = read_word(entry, "verified", OPTIONAL, verified);
    out->url = record_text(entry, "url", OPTIONAL);
    out->note = record_text(entry, "note", OPTIONAL);
}

void pack_record_authorities(struct loading *loading,
                             const struct record *record)
{
    uint32_t count = 0;
    const char *const *keys = record_names(record, &count);
    for (uint32_t i = 0; i < count; i++) {
        struct record entry;
        if (!record_open(record, keys[i], REQUIRED, &entry))
            continue;
        names_add(&loading->authority_keys, span_of(keys[i]));
        read_authority(loading, &entry);
        lua_pop(record->L, 1);
    }
}

/* --- the pack ------------------------------------------------------------ */

void pack_record_pack(struct loading *loading, const struct record *record)
{
    static const char *const keys[] = { "date", NULL };
    record_allow(record, keys, false);
    const char *date = record_text(record, "date", REQUIRED);
    if (date != NULL && !date_is_valid(date))
        record_problem(record, "date", "'%s' is not a day (YYYY-MM-DD)",
                       date);
    loading->pack_date = date;
}
