#include "report/report_lua.h"

#include <lauxlib.h>

#include "report/typeset.h"
#include "report/shape.h"

static const struct sandbox_budget report_budget = {
    .bytes = (size_t)512 * 1024 * 1024,
    .steps = UINT64_C(20) * 1000 * 1000 * 1000,
    .millis = 0, /* a deadline would make the output depend on the machine */
};

/* Lua needs a few slots of its own above the containers that are open. */
enum { MAX_DEPTH = 16, STACK_ROOM = 4 * MAX_DEPTH };

struct job {
    struct buf *out;
    span script;
    const char *name;
    const struct result *result;
    const struct report_options *options;
};

/* --- the result as tables --- */

struct lua_sink {
    struct sink sink;
    lua_State *L;
    uint32_t depth;
    bool is_list[MAX_DEPTH];
};

static struct lua_sink *lua_of(struct sink *sink)
{
    return (struct lua_sink *)(void *)sink;
}

/*
 * The tables are the report's own copy, thrown away with its state, so nothing
 * guards them against it: a guard for each would cost more than the tables.
 *
 * Puts the value on top into the container that is open, if one is. */
static void store(struct lua_sink *to)
{
    if (to->depth == 0)
        return;
    if (to->is_list[to->depth])
        lua_rawseti(to->L, -2, (lua_Integer)lua_rawlen(to->L, -2) + 1);
    else
        lua_rawset(to->L, -3);
}

static void open_container(struct sink *sink, bool is_list)
{
    struct lua_sink *to = lua_of(sink);
    lua_newtable(to->L);
    to->depth++;
    to->is_list[to->depth] = is_list;
}

static void push_open_map(struct sink *sink)
{
    open_container(sink, false);
}

static void push_open_list(struct sink *sink)
{
    open_container(sink, true);
}

static void push_close(struct sink *sink)
{
    struct lua_sink *to = lua_of(sink);
    to->depth--;
    store(to);
}

static void push_key(struct sink *sink, const char *name)
{
    lua_pushstring(lua_of(sink)->L, name);
}

/* A null in a map is an absent key; lists hold none. */
static void push_text(struct sink *sink, span text)
{
    struct lua_sink *to = lua_of(sink);
    if (text.ptr != NULL) {
        lua_pushlstring(to->L, text.ptr, text.len);
        store(to);
    } else if (!to->is_list[to->depth]) {
        lua_pop(to->L, 1);
    }
}

static void push_number(struct sink *sink, uint32_t number)
{
    struct lua_sink *to = lua_of(sink);
    lua_pushinteger(to->L, number);
    store(to);
}

static void push_hundredths(struct sink *sink, uint32_t percent)
{
    struct lua_sink *to = lua_of(sink);
    lua_pushnumber(to->L, (lua_Number)percent / 100);
    store(to);
}

static void push_flag(struct sink *sink, bool flag)
{
    struct lua_sink *to = lua_of(sink);
    lua_pushboolean(to->L, flag);
    store(to);
}

static void push_result(lua_State *L, const struct result *result,
                        const char *version)
{
    struct lua_sink to = {
        .sink = {
            .open_map = push_open_map,
            .open_list = push_open_list,
            .close = push_close,
            .key = push_key,
            .text = push_text,
            .number = push_number,
            .hundredths = push_hundredths,
            .flag = push_flag,
        },
        .L = L,
    };
    shape_result(&to.sink, result, version);
}

static void push_options(lua_State *L, const struct report_options *options)
{
    lua_newtable(L);
    lua_pushboolean(L, options->color);
    lua_setfield(L, -2, "color");
    lua_pushboolean(L, options->quiet);
    lua_setfield(L, -2, "quiet");
    lua_pushboolean(L, options->verbose);
    lua_setfield(L, -2, "verbose");
    lua_pushinteger(L, options->width);
    lua_setfield(L, -2, "width");
    lua_pushstring(L, severity_name(options->show));
    lua_setfield(L, -2, "show");
    lua_pushnumber(L, (lua_Number)options->min_confidence / 100);
    lua_setfield(L, -2, "min_confidence");
    lua_pushstring(L, options->fail_on);
    lua_setfield(L, -2, "fail_on");
    lua_pushinteger(L, options->exit_status);
    lua_setfield(L, -2, "exit_status");
    sandbox_read_only(L);
}

/* --- what the script may call --- */

static span check_text(lua_State *L, int index)
{
    span text;
    text.ptr = luaL_checklstring(L, index, &text.len);
    return text;
}

static int call_out(lua_State *L)
{
    struct job *job = sandbox_context(L);
    buf_span(job->out, check_text(L, 1));
    if (job->out->full)
        return luaL_error(L, "the report is too long");
    return 0;
}

static int call_width(lua_State *L)
{
    lua_pushinteger(L, typeset_width(check_text(L, 1)));
    return 1;
}

static int call_wrap(lua_State *L)
{
    span rest = check_text(L, 1), line;
    lua_Integer columns = luaL_checkinteger(L, 2);
    luaL_argcheck(L, columns > 0 && columns <= REPORT_MAX_WIDTH, 2,
                  "columns out of range");
    lua_newtable(L);
    const uint32_t width = (uint32_t)columns;
    for (lua_Integer i = 1; typeset_next(&rest, width, &line); i++) {
        lua_pushlstring(L, line.ptr, line.len);
        lua_rawseti(L, -2, i);
    }
    return 1;
}

/* Writes to the end of the report and takes it back, so that no memory of our
 * own is held while Lua may raise. */
static int call_visible(lua_State *L)
{
    struct job *job = sandbox_context(L);
    size_t mark = job->out->len;
    typeset_visible(job->out, check_text(L, 1));
    size_t len = job->out->len - mark;
    job->out->len = mark;
    if (job->out->full)
        return luaL_error(L, "the report is too long");
    lua_pushlstring(L, job->out->ptr + mark, len);
    return 1;
}

static void push_services(lua_State *L)
{
    static const luaL_Reg services[] = {
        { "out", call_out },
        { "width", call_width },
        { "wrap", call_wrap },
        { "visible", call_visible },
        { NULL, NULL },
    };
    lua_newtable(L);
    luaL_setfuncs(L, services, 0);
}

static int run(lua_State *L)
{
    struct job *job = sandbox_context(L);
    luaL_checkstack(L, STACK_ROOM, "result too deep");
    lua_gc(L, LUA_GCINC, 400, 0, 0); /* it ends before garbage matters */
    push_services(L);
    sandbox_load(L, job->script, job->name, lua_gettop(L));
    lua_call(L, 0, 1);
    if (!lua_isfunction(L, -1))
        return luaL_error(L, "%s: does not return a function", job->name);
    push_result(L, job->result, job->options->version);
    push_options(L, job->options);
    lua_call(L, 2, 0);
    return 0;
}

bool report_lua(struct buf *out, span script, const char *name,
                const struct result *result,
                const struct report_options *options, struct err *err)
{
    struct job job = { out, script, name, result, options };
    enum sandbox_limit limit;
    struct sandbox *sandbox = sandbox_new(err);
    if (sandbox == NULL)
        return false;
    bool ok = sandbox_call(sandbox, report_budget, run, &job, &limit, err);
    sandbox_free(sandbox);
    return ok;
}
