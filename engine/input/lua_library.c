#include "input/lua_library.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdlib.h>
#include <string.h>

#include "input/lua_meter.h"

enum { BYTES_A_STEP = 16 };

/* --- values as text, without addresses --------------------------------- */

static bool has_address(lua_State *L, int index)
{
    switch (lua_type(L, index)) {
    case LUA_TTABLE:
    case LUA_TFUNCTION:
    case LUA_TUSERDATA:
    case LUA_TLIGHTUSERDATA:
    case LUA_TTHREAD:
        break;
    default:
        return false;
    }
    if (luaL_getmetafield(L, index, "__tostring") == LUA_TNIL)
        return true;
    lua_pop(L, 1);
    return false;
}

static void push_text(lua_State *L, int index)
{
    if (has_address(L, index))
        lua_pushstring(L, luaL_typename(L, index));
    else
        luaL_tolstring(L, index, NULL);
}

static int to_text(lua_State *L)
{
    luaL_checkany(L, 1);
    push_text(L, 1);
    return 1;
}

/* `%p` would print an address; widths over 99 are refused by stock Lua. */
static void check_format(lua_State *L, const char *format)
{
    for (const char *p = format; *p != '\0'; p++) {
        if (*p != '%')
            continue;
        p++;
        p += strspn(p, "-+ #0123456789.");
        if (*p == 'p')
            luaL_error(L, "format '%%p' is not available");
        if (*p == '\0')
            break;
    }
}

static int format(lua_State *L)
{
    check_format(L, luaL_checkstring(L, 1));
    for (int i = 2; i <= lua_gettop(L); i++) {
        if (!has_address(L, i))
            continue;
        push_text(L, i);
        lua_replace(L, i);
    }
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

/* --- work that the hook does not see ----------------------------------- */

/* The stock function runs in this frame, so that its errors name it. */
static int run_stock(lua_State *L)
{
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

static int charged(lua_State *L)
{
    uint64_t work = 0;
    for (int i = 1; i <= lua_gettop(L); i++) {
        uint64_t len = lua_rawlen(L, i);
        work += lua_type(L, i) == LUA_TSTRING ? len / BYTES_A_STEP : len;
    }
    meter_charge(L, work);
    return run_stock(L);
}

/* Many results cost as many steps. */
static int counted(lua_State *L)
{
    int count = run_stock(L);
    meter_charge(L, (uint64_t)count);
    return count;
}

/* insert and remove move everything behind the position. */
static int shift(lua_State *L, int needed)
{
    if (lua_gettop(L) >= needed && lua_istable(L, 1) && lua_isinteger(L, 2)) {
        lua_Integer len = (lua_Integer)lua_rawlen(L, 1);
        lua_Integer from = lua_tointeger(L, 2);
        if (from > 0 && from < len)
            meter_charge(L, (uint64_t)(len - from));
    }
    return run_stock(L);
}

static int insert(lua_State *L)
{
    return shift(L, 3);
}

static int take_out(lua_State *L)
{
    return shift(L, 2);
}

static int rep(lua_State *L)
{
    size_t len, gap;
    luaL_checklstring(L, 1, &len);
    lua_Integer times = luaL_checkinteger(L, 2);
    luaL_optlstring(L, 3, "", &gap);
    const size_t most = LUA_LIBRARY_MAX_REP;
    if (times > 0 && len + gap > most / (size_t)times)
        luaL_error(L, "string.rep would give more than %d bytes",
                   LUA_LIBRARY_MAX_REP);
    if (times <= 0 || len + gap == 0) {
        lua_pushliteral(L, ""); /* stock Lua copies nothing `times` times */
        return 1;
    }
    meter_charge(L, (len + gap) * (uint64_t)times / BYTES_A_STEP);
    return run_stock(L);
}

/* Long strings with a common beginning make each comparison expensive. */
static int is_less(lua_State *L)
{
    if (lua_type(L, 1) != lua_type(L, 2))
        luaL_error(L, "sort: attempt to compare %s with %s",
                   luaL_typename(L, 1), luaL_typename(L, 2));
    meter_charge(L, 1 + lua_rawlen(L, 1) / BYTES_A_STEP);
    lua_pushboolean(L, lua_compare(L, 1, 2, LUA_OPLT));
    return 1;
}

static int sort(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    if (lua_isnil(L, 2)) {
        lua_pushcfunction(L, is_less);
        lua_replace(L, 2);
    }
    meter_charge(L, lua_rawlen(L, 1));
    return run_stock(L);
}

/* --- pairs in order of keys -------------------------------------------- */

enum key_rank { RANK_NUMBER, RANK_STRING, RANK_FLAG };

struct key {
    enum key_rank rank;
    lua_Number number;
    lua_Integer integer; /* exact where the number is not; flags too */
    const char *text;    /* the Lua string's own, held by the list of keys */
    size_t len;
    lua_Integer index; /* in the list of keys */
};

static int compare_texts(const struct key *a, const struct key *b)
{
    size_t common = a->len < b->len ? a->len : b->len;
    int order = memcmp(a->text, b->text, common);
    if (order != 0)
        return order;
    return (a->len > b->len) - (a->len < b->len);
}

static int compare_keys(const void *left, const void *right)
{
    const struct key *a = left, *b = right;
    if (a->rank != b->rank)
        return a->rank < b->rank ? -1 : 1;
    if (a->rank == RANK_STRING)
        return compare_texts(a, b);
    if (a->number < b->number || a->number > b->number)
        return a->number < b->number ? -1 : 1;
    return (a->integer > b->integer) - (a->integer < b->integer);
}

static struct key key_at(lua_State *L, int at, lua_Integer index)
{
    struct key key = { .index = index };
    switch (lua_type(L, at)) {
    case LUA_TNUMBER:
        key.rank = RANK_NUMBER;
        key.number = lua_tonumber(L, at);
        key.integer = lua_tointeger(L, at);
        break;
    case LUA_TSTRING:
        key.rank = RANK_STRING;
        key.text = lua_tolstring(L, at, &key.len);
        break;
    case LUA_TBOOLEAN:
        key.rank = RANK_FLAG;
        key.integer = lua_toboolean(L, at);
        break;
    default:
        luaL_error(L, "pairs: keys of type %s have no order",
                   luaL_typename(L, at));
    }
    return key;
}

/* Pushes the list of keys of the table at stack index `table`, unsorted. */
static lua_Integer list_keys(lua_State *L, int table)
{
    lua_Integer count = 0;
    lua_newtable(L);
    lua_pushnil(L);
    while (lua_next(L, table) != 0) {
        lua_pop(L, 1);
        lua_pushvalue(L, -1);
        lua_rawseti(L, -3, ++count);
        if (count % 1000 == 0)
            meter_charge(L, 1000);
    }
    return count;
}

/* Pushes the sorted list of keys. */
static void sort_keys(lua_State *L, int table)
{
    lua_Integer count = list_keys(L, table);
    int unsorted = lua_gettop(L);
    struct key *keys =
        lua_newuserdatauv(L, (size_t)(count + 1) * sizeof(*keys), 0);
    for (lua_Integer i = 0; i < count; i++) {
        lua_rawgeti(L, unsorted, i + 1);
        keys[i] = key_at(L, -1, i + 1);
        lua_pop(L, 1);
    }
    meter_charge(L, (uint64_t)count);
    qsort(keys, (size_t)count, sizeof(*keys), compare_keys);

    lua_createtable(L, count < INT32_MAX ? (int)count : 0, 0);
    for (lua_Integer i = 0; i < count; i++) {
        lua_rawgeti(L, unsorted, keys[i].index);
        lua_rawseti(L, -2, i + 1);
    }
}

/* Upvalues: the table, its keys, how many were given. */
static int next_pair(lua_State *L)
{
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(3));
    for (;;) {
        lua_settop(L, 0);
        at++;
        if (lua_rawgeti(L, lua_upvalueindex(2), at) == LUA_TNIL)
            return 1;
        lua_pushvalue(L, 1);
        if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL)
            break; /* keys removed on the way are passed over */
    }
    lua_pushinteger(L, at);
    lua_replace(L, lua_upvalueindex(3));
    return 2;
}

/* Puts the table behind a read-only view in place of the view. */
static void see_through(lua_State *L, int index)
{
    if (luaL_getmetafield(L, index, "__index") == LUA_TTABLE)
        lua_replace(L, index);
}

static int pairs(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    see_through(L, 1);
    lua_settop(L, 1);
    sort_keys(L, 1);
    int sorted = lua_gettop(L);
    lua_pushvalue(L, 1);
    lua_pushvalue(L, sorted);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, next_pair, 3);
    return 1;
}

/* --- read-only views --------------------------------------------------- */

static int refuse_write(lua_State *L)
{
    push_text(L, 2);
    return luaL_error(L, "cannot set '%s': this table is read-only",
                      lua_tostring(L, -1));
}

static int view_len(lua_State *L)
{
    lua_pushinteger(L, (lua_Integer)lua_rawlen(L, lua_upvalueindex(1)));
    return 1;
}

void lua_library_read_only(lua_State *L)
{
    int table = lua_gettop(L);
    lua_newtable(L);
    lua_createtable(L, 0, 4);
    lua_pushvalue(L, table);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, refuse_write);
    lua_setfield(L, -2, "__newindex");
    lua_pushvalue(L, table);
    lua_pushcclosure(L, view_len, 1);
    lua_setfield(L, -2, "__len");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    lua_replace(L, table);
}

/* --- the list ---------------------------------------------------------- */

/* Without `ours` the stock function itself; else ours with it as upvalue. */
struct permit {
    const char *name;
    lua_CFunction ours;
};

static const struct permit BASE[] = {
    { "assert", NULL },      { "error", NULL },    { "ipairs", NULL },
    { "pairs", pairs },      { "select", NULL },   { "tonumber", charged },
    { "tostring", to_text }, { "type", NULL },     { NULL, NULL },
};
static const struct permit STRING[] = {
    { "byte", counted },  { "format", format }, { "len", NULL },
    { "lower", charged }, { "rep", rep },       { "sub", NULL },
    { "upper", charged }, { NULL, NULL },
};
static const struct permit TABLE[] = {
    { "concat", charged }, { "insert", insert }, { "remove", take_out },
    { "sort", sort },      { "unpack", counted },   { NULL, NULL },
};
static const struct permit MATH[] = {
    { "floor", NULL }, { "max", NULL }, { "min", NULL }, { NULL, NULL },
};
static const struct permit UTF8[] = {
    { "char", NULL }, { "len", charged }, { NULL, NULL },
};

/* Opens a stock library and pushes a new table of what is permitted of it. */
static void push_permitted(lua_State *L, lua_CFunction open,
                           const struct permit *permits)
{
    lua_pushcfunction(L, open);
    lua_call(L, 0, 1);
    lua_newtable(L);
    for (const struct permit *p = permits; p->name != NULL; p++) {
        lua_getfield(L, -2, p->name);
        if (p->ours != NULL)
            lua_pushcclosure(L, p->ours, 1);
        lua_setfield(L, -2, p->name);
    }
    lua_remove(L, -2);
}

static void add_library(lua_State *L, const char *name, lua_CFunction open,
                        const struct permit *permits)
{
    push_permitted(L, open, permits);
    lua_library_read_only(L);
    lua_setfield(L, -2, name);
}

/* Strings get the permitted methods in place of the stock metatable. */
static void lock_strings(lua_State *L)
{
    lua_pushliteral(L, "");
    lua_createtable(L, 0, 2);
    lua_getfield(L, -3, "string");
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
}

void lua_library_push(lua_State *L)
{
    push_permitted(L, luaopen_base, BASE);
    add_library(L, "string", luaopen_string, STRING);
    add_library(L, "table", luaopen_table, TABLE);
    add_library(L, "math", luaopen_math, MATH);
    add_library(L, "utf8", luaopen_utf8, UTF8);
    lock_strings(L);

    lua_newtable(L); /* the stock globals, which luaopen_base filled, go */
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}
