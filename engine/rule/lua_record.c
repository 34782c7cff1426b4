#include "rule/lua_record.h"

#include <lauxlib.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/names.h"
#include "base/vec.h"
#include "rule/lua_query.h"

enum { MESSAGE_MOST = 512 };

/* --- problems and their places ------------------------------------------ */

static const struct rule_source *source_of(const struct record *record)
{
    return rule_file_source(record->file, record->problems->arena);
}

static uint32_t entry_of(const struct record *record)
{
    const struct rule_source *source = source_of(record);
    if (record->parent == NULL)
        return source->count > 0 ? 0 : RULE_ENTRY_NONE;
    uint32_t parent = entry_of(record->parent);
    if (parent == RULE_ENTRY_NONE)
        return parent;
    return rule_source_find(source, parent, record->key, record->number);
}

/* Of the nearest enclosing entry that the source shows. */
static struct place place_of(const struct record *record)
{
    const struct rule_source *source = source_of(record);
    for (; record->parent != NULL; record = record->parent) {
        uint32_t entry = entry_of(record);
        if (entry != RULE_ENTRY_NONE)
            return source_place(&source->text,
                                source->entries[entry].key_at);
    }
    if (record->line > 0)
        return (struct place){ record->line, 1 };
    return (struct place){ 0, 0 };
}

static struct place child_place(const struct record *record, const char *key,
                                uint32_t number)
{
    uint32_t parent = entry_of(record);
    if (parent != RULE_ENTRY_NONE) {
        const struct rule_source *source = source_of(record);
        uint32_t entry = rule_source_find(source, parent, key, number);
        if (entry != RULE_ENTRY_NONE)
            return source_place(&source->text,
                                source->entries[entry].key_at);
    }
    return place_of(record);
}

static void add_problem(const struct record *record, struct place place,
                        const char *format, va_list args)
    __attribute__((format(printf, 3, 0)));

static void add_problem(const struct record *record, struct place place,
                        const char *format, va_list args)
{
    char message[MESSAGE_MOST];
    vsnprintf(message, sizeof(message), format, args);
    rule_problem_add(record->problems, record->file, place, message);
}

void record_problem(const struct record *record, const char *key,
                    const char *format, ...)
{
    va_list args;
    struct place place = key == NULL ? place_of(record)
                                     : child_place(record, key, 0);
    va_start(args, format);
    add_problem(record, place, format, args);
    va_end(args);
}

void record_item_problem(const struct record *record, uint32_t number,
                         const char *format, ...)
{
    va_list args;
    va_start(args, format);
    add_problem(record, child_place(record, NULL, number), format, args);
    va_end(args);
}

const char *record_suggest(const char *const *names, const char *text,
                           struct arena *arena)
{
    struct names known;
    names_init(&known, arena);
    for (; *names != NULL; names++)
        names_add(&known, span_of(*names));
    span near = names_suggest(&known, span_of(text));
    if (near.len == 0)
        return "";
    char *hint = arena_alloc(arena, near.len + 32, 1);
    snprintf(hint, near.len + 32, " (did you mean '%.*s'?)", SPAN_ARG(near));
    return hint;
}

/* --- keys ---------------------------------------------------------------- */

static bool is_listed(const char *const *names, const char *name)
{
    for (; *names != NULL; names++)
        if (strcmp(*names, name) == 0)
            return true;
    return false;
}

static void judge_key(const struct record *record, const char *const *keys,
                      bool items)
{
    lua_State *L = record->L;
    if (lua_type(L, -1) == LUA_TSTRING) {
        const char *key = lua_tostring(L, -1);
        if (!is_listed(keys, key))
            record_problem(record, key, "unknown key '%s'%s", key,
                           record_suggest(keys, key,
                                          record->problems->arena));
    } else if (!lua_isinteger(L, -1)) {
        record_problem(record, NULL, "a key is a %s", luaL_typename(L, -1));
    } else if (!items) {
        uint32_t number = (uint32_t)lua_tointeger(L, -1);
        record_item_problem(record, number, "a value without a key");
    }
}

void record_allow(const struct record *record, const char *const *keys,
                  bool items)
{
    lua_State *L = record->L;
    lua_pushnil(L);
    while (lua_next(L, record->at) != 0) {
        lua_pop(L, 1);
        judge_key(record, keys, items);
    }
}

bool record_has(const struct record *record, const char *key)
{
    bool has = lua_getfield(record->L, record->at, key) != LUA_TNIL;
    lua_pop(record->L, 1);
    return has;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

const char *const *record_names(const struct record *record, uint32_t *count)
{
    lua_State *L = record->L;
    struct arena *arena = record->problems->arena;
    VEC(const char *) names = { 0 };
    lua_pushnil(L);
    while (lua_next(L, record->at) != 0) {
        lua_pop(L, 1);
        size_t len;
        if (lua_type(L, -1) != LUA_TSTRING) {
            record_problem(record, NULL, "a value without a name");
            continue;
        }
        const char *name = lua_tolstring(L, -1, &len);
        *vec_push(&names, arena) = arena_text(arena, name, len);
    }
    if (names.count > 0)
        qsort(names.at, names.count, sizeof(*names.at), compare_names);
    *count = names.count;
    return names.at;
}

/* --- values -------------------------------------------------------------- */

/* Pushes the value. False when it is absent; says so when it is needed. */
static bool push_value(const struct record *record, const char *key,
                       enum need need)
{
    if (lua_getfield(record->L, record->at, key) != LUA_TNIL)
        return true;
    if (need == REQUIRED)
        record_problem(record, NULL, "missing key '%s'", key);
    return false;
}

static void wrong_type(const struct record *record, const char *key,
                       const char *wanted)
{
    record_problem(record, key, "'%s' is a %s, not %s", key,
                   luaL_typename(record->L, -1), wanted);
}

/* The text on top of the stack, or NULL when it cannot be one. */
static const char *copy_text(const struct record *record)
{
    size_t len;
    const char *text = lua_tolstring(record->L, -1, &len);
    if (len == 0 || memchr(text, '\0', len) != NULL)
        return NULL;
    return arena_text(record->problems->arena, text, len);
}

const char *record_text(const struct record *record, const char *key,
                        enum need need)
{
    const char *text = NULL;
    if (push_value(record, key, need)) {
        if (lua_type(record->L, -1) != LUA_TSTRING)
            wrong_type(record, key, "a text");
        else if ((text = copy_text(record)) == NULL)
            record_problem(record, key, "'%s' is empty or has a NUL byte",
                           key);
    }
    lua_pop(record->L, 1);
    return text;
}

bool record_flag(const struct record *record, const char *key)
{
    bool flag = false;
    if (push_value(record, key, OPTIONAL)) {
        if (!lua_isboolean(record->L, -1))
            wrong_type(record, key, "true or false");
        flag = lua_toboolean(record->L, -1);
    }
    lua_pop(record->L, 1);
    return flag;
}

uint32_t record_count(const struct record *record, const char *key,
                      enum need need)
{
    uint32_t count = 0;
    if (push_value(record, key, need)) {
        lua_Integer value = lua_tointeger(record->L, -1);
        if (lua_isinteger(record->L, -1) && value >= 0 && value <= INT32_MAX)
            count = (uint32_t)value;
        else
            record_problem(record, key, "'%s' is not a whole number", key);
    }
    lua_pop(record->L, 1);
    return count;
}

uint32_t record_thousandths(const struct record *record, const char *key,
                            enum need need)
{
    uint32_t thousandths = 0;
    if (push_value(record, key, need)) {
        lua_Number value = lua_tonumber(record->L, -1);
        if (lua_type(record->L, -1) == LUA_TNUMBER && value >= 0 &&
            value < 1000000)
            thousandths = (uint32_t)(value * 1000 + 0.5);
        else
            record_problem(record, key, "'%s' is not a number from 0 to "
                           "999999", key);
    }
    lua_pop(record->L, 1);
    return thousandths;
}

uint32_t record_share(const struct record *record, const char *key)
{
    uint32_t share = 0;
    if (push_value(record, key, REQUIRED)) {
        lua_Number value = lua_tonumber(record->L, -1);
        if (lua_type(record->L, -1) == LUA_TNUMBER && value >= 0 &&
            value <= 1)
            share = (uint32_t)(value * 1000 + 0.5);
        else
            record_problem(record, key, "'%s' is not a number from 0 to 1",
                           key);
    }
    lua_pop(record->L, 1);
    return share;
}

static bool is_query(const struct record *record)
{
    return lua_type(record->L, -1) == LUA_TSTRING ||
           luaL_testudata(record->L, -1, "query") != NULL;
}

uint32_t record_query(const struct record *record, const char *key,
                      enum need need)
{
    uint32_t query = QUERY_NONE;
    if (push_value(record, key, need)) {
        if (is_query(record))
            query = lua_query_at(record->L, -1, key);
        else
            wrong_type(record, key, "a query or a term");
    }
    lua_pop(record->L, 1);
    return query;
}

uint32_t record_choice(const struct record *record, const char *key,
                       enum need need, const char *const *names,
                       uint32_t absent)
{
    const char *text = record_text(record, key, need);
    if (text == NULL)
        return absent;
    for (uint32_t i = 0; names[i] != NULL; i++)
        if (strcmp(names[i], text) == 0)
            return i;
    record_problem(record, key, "'%s' is not a known %s%s", text, key,
                   record_suggest(names, text, record->problems->arena));
    return absent;
}

/* --- tables -------------------------------------------------------------- */

static struct record child_of(const struct record *record, const char *key,
                              uint32_t number)
{
    struct record child = *record;
    child.at = lua_gettop(record->L);
    child.parent = record;
    child.key = key;
    child.number = number;
    return child;
}

bool record_open(const struct record *record, const char *key, enum need need,
                 struct record *child)
{
    if (push_value(record, key, need)) {
        *child = child_of(record, key, 0);
        if (lua_istable(record->L, -1))
            return true;
        wrong_type(record, key, "a table");
    }
    lua_pop(record->L, 1);
    return false;
}

bool record_open_item(const struct record *record, uint32_t number,
                      struct record *child)
{
    luaL_checkstack(record->L, 8, NULL);
    lua_rawgeti(record->L, record->at, (lua_Integer)number);
    *child = child_of(record, NULL, number);
    if (lua_istable(record->L, -1))
        return true;
    record_item_problem(record, number, "item %u is a %s, not a table",
                        (unsigned)number, luaL_typename(record->L, -1));
    lua_pop(record->L, 1);
    return false;
}

uint32_t record_len(const struct record *record)
{
    uint64_t len = lua_rawlen(record->L, record->at);
    return len < UINT32_MAX ? (uint32_t)len : UINT32_MAX;
}

/* Appends list item `number`, if it is a text. */
static bool read_item(const struct record *list, uint32_t number,
                      const char **out)
{
    lua_rawgeti(list->L, list->at, (lua_Integer)number);
    bool is_text = lua_type(list->L, -1) == LUA_TSTRING;
    if (!is_text)
        record_item_problem(list, number, "item %u is a %s, not a text",
                            (unsigned)number, luaL_typename(list->L, -1));
    else if ((*out = copy_text(list)) == NULL)
        record_item_problem(list, number, "item %u is empty or has a NUL "
                            "byte", (unsigned)number);
    lua_pop(list->L, 1);
    return is_text && *out != NULL;
}

static const char *const *read_items(const struct record *list,
                                     uint32_t *count)
{
    static const char *const no_keys[] = { NULL };
    uint32_t len = record_len(list);
    const char **texts = arena_alloc(list->problems->arena, (size_t)len + 1,
                                     sizeof(*texts));
    record_allow(list, no_keys, true);
    *count = 0;
    for (uint32_t i = 1; i <= len; i++)
        if (read_item(list, i, &texts[*count]))
            ++*count;
    return texts;
}

const char *const *record_texts(const struct record *record, const char *key,
                                enum need need, uint32_t *count)
{
    struct arena *arena = record->problems->arena;
    const char **texts = arena_alloc(arena, 2, sizeof(*texts));
    const char *const *result = texts;
    *count = 0;
    if (push_value(record, key, need)) {
        if (lua_istable(record->L, -1)) {
            struct record list = child_of(record, key, 0);
            result = read_items(&list, count);
        } else if (lua_type(record->L, -1) != LUA_TSTRING) {
            wrong_type(record, key, "a list of texts");
        } else if ((texts[0] = copy_text(record)) != NULL) {
            *count = 1;
        }
    }
    lua_pop(record->L, 1);
    return result;
}
