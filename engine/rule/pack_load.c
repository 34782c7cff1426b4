#include "rule/pack_load.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#include "rule/accuracy_record.h"
#include "rule/criterion_record.h"
#include "rule/loading.h"
#include "rule/lua_query.h"
#include "rule/pack_files.h"
#include "rule/pack_record.h"
#include "rule/profile_record.h"

/* Of one file; the bytes are those of the whole state. */
static const struct sandbox_budget FILE_BUDGET = { 64 * 1024 * 1024,
                                                   20 * 1000 * 1000, 10000 };

/* Their addresses are registry keys of what files may say beyond Lua. */
static const char RULE_WORDS, PACK_WORDS;

/* --- constructors -------------------------------------------------------- */

typedef void read_record(struct loading *loading,
                         const struct record *record);

struct constructor {
    const char *name;
    enum pack_group group;
    read_record *read;
};

static const struct constructor CONSTRUCTORS[] = {
    { "lexicon", PACK_LEXICON, pack_record_lexicon },
    { "kinds", PACK_LEXICON, pack_record_kinds },
    { "authorities", PACK_KNOWLEDGE, pack_record_authorities },
    { "pack", PACK_KNOWLEDGE, pack_record_pack },
    { "accuracy", PACK_KNOWLEDGE, accuracy_record_read },
    { "criterion", PACK_CRITERIA, criterion_record_read },
    { "outdated", PACK_CRITERIA, criterion_record_read_outdated },
    { "profile", PACK_PROFILES, profile_record_read },
};

enum { CONSTRUCTOR_COUNT = sizeof(CONSTRUCTORS) / sizeof(CONSTRUCTORS[0]) };

static uint32_t line_of_caller(lua_State *L)
{
    lua_Debug caller;
    if (lua_getstack(L, 1, &caller) == 0)
        return 0;
    lua_getinfo(L, "l", &caller);
    return caller.currentline > 0 ? (uint32_t)caller.currentline : 0;
}

/* Upvalue: which constructor. Gives true, so that `return` has a value. */
static int construct(lua_State *L)
{
    struct loading *loading = sandbox_context(L);
    const struct constructor *c =
        &CONSTRUCTORS[lua_tointeger(L, lua_upvalueindex(1))];
    if (lua_gettop(L) != 1 || !lua_istable(L, 1))
        luaL_error(L, "%s wants one table: %s { ... }", c->name, c->name);
    if (pack_file_group(loading->file) != c->group)
        luaL_error(L, "%s { ... } does not belong into this folder", c->name);
    if (loading->records++ > 0)
        luaL_error(L, "a file holds one record; this is the second");
    struct record record = { .L = L,
                             .at = 1,
                             .problems = &loading->problems,
                             .file = loading->file,
                             .line = line_of_caller(L) };
    c->read(loading, &record);
    lua_pushboolean(L, 1);
    return 1;
}

/* Into the table on top. */
static void add_constructors(lua_State *L)
{
    for (int i = 0; i < CONSTRUCTOR_COUNT; i++) {
        lua_pushinteger(L, i);
        lua_pushcclosure(L, construct, 1);
        lua_setfield(L, -2, CONSTRUCTORS[i].name);
    }
}

static void report_unknown(lua_State *L, const char *message)
{
    struct loading *loading = sandbox_context(L);
    lua_pushfstring(L, "%s:%d: %s", loading->file->name,
                    (int)line_of_caller(L), message);
    rule_problem_add_error(&loading->problems, loading->file,
                           lua_tostring(L, -1));
    lua_pop(L, 1);
}

/* parameter "name": remembered, because profiles are loaded last. */
static int make_parameter(lua_State *L)
{
    struct loading *loading = sandbox_context(L);
    span name = { NULL, 0 };
    if (lua_gettop(L) != 1 || lua_type(L, 1) != LUA_TSTRING)
        luaL_error(L, "parameter wants one name: parameter \"name\"");
    name.ptr = lua_tolstring(L, 1, &name.len);
    *vec_push(&loading->mentions, loading->problems.arena) =
        (struct parameter_mention){ loading->file, line_of_caller(L),
                                    lua_query_parameter(L, name) };
    return 1;
}

static int set_up(lua_State *L)
{
    struct loading *loading = sandbox_context(L);
    lua_newtable(L);
    add_constructors(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &PACK_WORDS);
    lua_query_push(L, &loading->ruleset->queries);
    add_constructors(L);
    lua_pushcfunction(L, make_parameter);
    lua_setfield(L, -2, "parameter");
    lua_rawsetp(L, LUA_REGISTRYINDEX, &RULE_WORDS);
    lua_query_on_unknown(L, report_unknown);
    return 0;
}

/* --- files --------------------------------------------------------------- */

static int run_file(lua_State *L)
{
    struct loading *loading = sandbox_context(L);
    const struct rule_file *file = loading->file;
    bool is_rule = pack_file_group(file) == PACK_CRITERIA;
    lua_rawgetp(L, LUA_REGISTRYINDEX, is_rule ? &RULE_WORDS : &PACK_WORDS);
    sandbox_load(L, file->text, file->name, 1);
    lua_call(L, 0, 0);
    if (loading->records == 0)
        luaL_error(L, "%s:1: the file returns no record", file->name);
    return 0;
}

static void load_file(struct loading *loading, struct rule_file *file)
{
    enum sandbox_limit limit;
    struct err err = { ERR_NONE, "" };
    loading->file = file;
    loading->records = 0;
    if (!sandbox_call(loading->ruleset->sandbox, FILE_BUDGET, run_file,
                      loading, &limit, &err))
        rule_problem_add_error(&loading->problems, file, err.text);
}

static void load_group(struct loading *loading, struct pack_files *files,
                       enum pack_group group)
{
    for (uint32_t i = 0; i < files->count; i++)
        if (pack_file_group(&files->at[i]) == group)
            load_file(loading, &files->at[i]);
}

static void report_strays(struct loading *loading, struct pack_files *files)
{
    const struct place whole = { 0, 0 };
    for (uint32_t i = 0; i < files->count; i++)
        if (pack_file_group(&files->at[i]) == PACK_STRAY)
            rule_problem_add(&loading->problems, &files->at[i], whole,
                             "not a file of a rule pack");
    if (files->count > 0 && loading->pack_date == NULL)
        rule_problem_add(&loading->problems, NULL, whole,
                         "pack.lua with the date of the pack is missing");
}

/* --- putting it together ------------------------------------------------- */

/* Outdated wording comes after what must be there. */
static int compare_criteria(const void *left, const void *right)
{
    const struct criterion *a = left, *b = right;
    if (a->is_outdated_entry != b->is_outdated_entry)
        return a->is_outdated_entry ? 1 : -1;
    return strcmp(a->id, b->id);
}

static int compare_authorities(const void *left, const void *right)
{
    const struct authority *a = left, *b = right;
    return strcmp(a->key, b->key);
}

static void finish(struct loading *loading)
{
    struct ruleset *r = loading->ruleset;
    if (loading->criteria.count > 0)
        qsort(loading->criteria.at, loading->criteria.count,
              sizeof(*loading->criteria.at), compare_criteria);
    if (loading->authorities.count > 0)
        qsort(loading->authorities.at, loading->authorities.count,
              sizeof(*loading->authorities.at), compare_authorities);
    r->criteria = loading->criteria.at;
    r->criterion_count = loading->criteria.count;
    r->authorities = loading->authorities.at;
    r->authority_count = loading->authorities.count;
    r->profiles = loading->profiles.at;
    r->profile_count = loading->profiles.count;
    r->kinds = loading->kind_list.at;
    r->kind_count = loading->kind_list.count;
    r->pack_date = loading->pack_date;
}

static void seal(struct loading *loading)
{
    const struct place whole = { 0, 0 };
    struct err err = { ERR_NONE, "" };
    struct lexicon *lexicon = loading->ruleset->lexicon;
    if (!lexicon_seal(lexicon, &err))
        rule_problem_add(&loading->problems, NULL, whole, err.text);
    markers_find(&loading->ruleset->markers, lexicon);
}

static void load_all(struct loading *loading, struct pack_files *files)
{
    enum sandbox_limit limit;
    struct err err = { ERR_NONE, "" };
    const struct place whole = { 0, 0 };
    if (!sandbox_call(loading->ruleset->sandbox, FILE_BUDGET, set_up, loading,
                      &limit, &err)) {
        rule_problem_add(&loading->problems, NULL, whole, err.text);
        return;
    }
    load_group(loading, files, PACK_LEXICON);
    pack_record_join(loading);
    load_group(loading, files, PACK_KNOWLEDGE);
    load_group(loading, files, PACK_CRITERIA);
    load_group(loading, files, PACK_PROFILES);
    accuracy_record_finish(loading);
    profile_record_finish(loading);
    report_strays(loading, files);
    seal(loading);
    finish(loading);
}

static void word_problems(struct rule_problems *found, struct problems *out)
{
    struct arena *arena = found->arena;
    *out = (struct problems){ .more = found->more };
    rule_problems_sort(found);
    for (uint32_t i = 0; i < found->count; i++) {
        if (out->count == PACK_MAX_PROBLEMS)
            out->more++;
        else
            out->text[out->count++] = rule_problem_text(&found->at[i], arena);
    }
}

static bool has_check(const struct ruleset *r)
{
    for (uint32_t i = 0; i < r->criterion_count; i++)
        if (r->criteria[i].check != 0)
            return true;
    return false;
}

static struct loading *new_loading(struct ruleset *ruleset,
                                   struct arena *arena)
{
    struct loading *loading = arena_new(arena, struct loading);
    loading->ruleset = ruleset;
    loading->problems.arena = arena;
    names_init(&loading->concepts, arena);
    names_init(&loading->kinds, arena);
    names_init(&loading->authority_keys, arena);
    return loading;
}

bool pack_load(struct ruleset *ruleset, const char *folder,
               struct arena *arena, struct problems *problems)
{
    struct err err = { ERR_NONE, "" };
    struct pack_files files;
    struct loading *loading = new_loading(ruleset, arena);
    *ruleset = (struct ruleset){ .arena = arena };
    ruleset->lexicon = lexicon_new(arena);
    query_set_init(&ruleset->queries, ruleset->lexicon, arena);
    pack_files_read(&files, folder, &loading->problems);
    pack_files_digest(&files, ruleset->digest);
    ruleset->sandbox = sandbox_new(&err);
    if (ruleset->sandbox == NULL)
        rule_problem_add(&loading->problems, NULL, (struct place){ 0, 0 },
                         err.text);
    else
        load_all(loading, &files);
    word_problems(&loading->problems, problems);
    bool ok = problems->count == 0;
    if (!ok || !has_check(ruleset))
        ruleset_release(ruleset);
    return ok;
}
