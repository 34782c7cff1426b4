#include "input/sandbox.h"

#include <assert.h>
#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#include "input/lua_library.h"

struct sandbox {
    struct meter meter; /* first, so that meter_of() leads here */
    lua_State *L;
    int (*work)(lua_State *L); /* of the running call, or NULL */
    void *context;
};

static const struct sandbox_budget UNLIMITED = { SIZE_MAX, UINT64_MAX, 0 };

/* Its address is the key of the library in the registry. */
static const char LIBRARY;

static struct sandbox *sandbox_of(lua_State *L)
{
    return (struct sandbox *)(void *)meter_of(L);
}

static void *resize_heap(void *context, void *ptr, size_t len)
{
    (void)context;
    if (len > 0)
        return realloc(ptr, len);
    free(ptr);
    return NULL;
}

static int build_library(lua_State *L)
{
    lua_library_push(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &LIBRARY);
    return 0;
}

/* The innermost function written in Lua, if any. */
static bool find_script(lua_State *L, lua_Debug *script)
{
    for (int level = 0; lua_getstack(L, level, script) != 0; level++) {
        lua_getinfo(L, "Sl", script);
        if (script->currentline > 0)
            return true;
    }
    return false;
}

/* Does the message begin with the path of the script already? */
static bool is_placed(const char *message, const lua_Debug *script)
{
    size_t len = strlen(script->short_src);
    return strncmp(message, script->short_src, len) == 0 &&
           message[len] == ':';
}

/* Message handler: every error becomes one text with a path and line. */
static int word_error(lua_State *L)
{
    lua_Debug script;
    const char *message = lua_tostring(L, 1);
    if (message == NULL)
        message = lua_pushfstring(L, "error object is a %s value",
                                  luaL_typename(L, 1));
    if (!find_script(L, &script) || is_placed(message, &script))
        lua_pushstring(L, message);
    else
        lua_pushfstring(L, "%s:%d: %s", script.short_src, script.currentline,
                        message);
    return 1;
}

static int enter(lua_State *L)
{
    lua_settop(L, 0);
    return sandbox_of(L)->work(L);
}

/* One line, no control bytes: the text may come from a hostile script. */
static void clean_line(char *text)
{
    for (; *text != '\0'; text++)
        if ((unsigned char)*text < 0x20 || *text == 0x7f)
            *text = ' ';
}

static bool report(struct sandbox *sandbox, int status,
                   enum sandbox_limit limit, struct err *err)
{
    struct err fresh = { ERR_NONE, "" };
    enum err_kind kind = limit == SANDBOX_OK ? ERR_INPUT : ERR_LIMIT;
    if (limit == SANDBOX_BYTES)
        err_set(&fresh, kind, "more than %zu bytes of memory",
                sandbox->meter.budget.bytes);
    else if (status != LUA_OK && lua_type(sandbox->L, -1) == LUA_TSTRING)
        err_set(&fresh, kind, "%s", lua_tostring(sandbox->L, -1));
    else
        err_set(&fresh, kind, "stopped at a limit");
    clean_line(fresh.text);
    return err_set(err, kind, "%s", fresh.text);
}

static enum sandbox_limit limit_reached(const struct sandbox *sandbox,
                                        int status)
{
    if (sandbox->meter.limit != SANDBOX_OK)
        return sandbox->meter.limit;
    return status == LUA_ERRMEM ? SANDBOX_BYTES : SANDBOX_OK;
}

bool sandbox_call(struct sandbox *sandbox, struct sandbox_budget budget,
                  int (*work)(lua_State *L), void *context,
                  enum sandbox_limit *limit, struct err *err)
{
    assert(sandbox->work == NULL);

    lua_State *L = sandbox->L;
    int base = lua_gettop(L);
    sandbox->work = work;
    sandbox->context = context;
    lua_pushcfunction(L, word_error);
    lua_pushcfunction(L, enter);
    meter_begin(&sandbox->meter, L, budget);
    int status = lua_pcall(L, 0, 0, base + 1);

    *limit = limit_reached(sandbox, status);
    bool ok = status == LUA_OK && *limit == SANDBOX_OK;
    if (!ok)
        report(sandbox, status, *limit, err);
    meter_end(&sandbox->meter, L);
    sandbox->work = NULL;
    sandbox->context = NULL;
    lua_settop(L, base);
    if (!ok)
        lua_gc(L, LUA_GCCOLLECT); /* what a bomb left must not burden others */
    return ok;
}

struct sandbox *sandbox_new_from(meter_resize *resize, void *context,
                                 struct err *err)
{
    enum sandbox_limit limit;
    struct sandbox *sandbox = calloc(1, sizeof(*sandbox));
    if (sandbox == NULL)
        abort();
    meter_init(&sandbox->meter, resize, context);
    sandbox->L = lua_newstate(meter_alloc, &sandbox->meter);
    if (sandbox->L == NULL) {
        err_set(err, ERR_SYSTEM, "no memory for Lua");
        goto failed;
    }
    meter_attach(&sandbox->meter, sandbox->L);
    if (sandbox_call(sandbox, UNLIMITED, build_library, NULL, &limit, err))
        return sandbox;
failed:
    sandbox_free(sandbox);
    return NULL;
}

struct sandbox *sandbox_new(struct err *err)
{
    return sandbox_new_from(resize_heap, NULL, err);
}

void sandbox_free(struct sandbox *sandbox)
{
    if (sandbox == NULL)
        return;
    if (sandbox->L != NULL)
        lua_close(sandbox->L);
    free(sandbox);
}

void *sandbox_context(lua_State *L)
{
    return sandbox_of(L)->context;
}

/* __index of an environment. Upvalues: the library, the shared names. */
static int find_global(lua_State *L)
{
    lua_settop(L, 2);
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL)
        return 1;
    if (lua_istable(L, lua_upvalueindex(2))) {
        lua_pushvalue(L, 2);
        if (lua_gettable(L, lua_upvalueindex(2)) != LUA_TNIL)
            return 1;
    }
    if (lua_type(L, 2) != LUA_TSTRING)
        return luaL_error(L, "undefined global");
    return luaL_error(L, "undefined global '%s'", lua_tostring(L, 2));
}

static void push_environment(lua_State *L, int shared)
{
    lua_newtable(L);
    lua_createtable(L, 0, 2);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &LIBRARY);
    if (shared == 0)
        lua_pushnil(L);
    else
        lua_pushvalue(L, shared);
    lua_pushcclosure(L, find_global, 2);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
}

void sandbox_load(lua_State *L, span text, const char *name, int shared)
{
    if (shared != 0)
        shared = lua_absindex(L, shared);
    luaL_checkstack(L, 8, NULL);
    lua_pushfstring(L, "=%s", name);
    int status = luaL_loadbufferx(L, text.ptr, text.len, lua_tostring(L, -1),
                                  "t");
    if (status != LUA_OK)
        lua_error(L);
    lua_remove(L, -2);
    push_environment(L, shared);
    lua_setupvalue(L, -2, 1);
}

void sandbox_read_only(lua_State *L)
{
    lua_library_read_only(L);
}

size_t sandbox_bytes(const struct sandbox *sandbox)
{
    return sandbox->meter.in_use;
}

size_t sandbox_bytes_most(const struct sandbox *sandbox)
{
    return sandbox->meter.most;
}
