#include "audit/check.h"

#include <lauxlib.h>

enum { MAX_ANSWER = 400 /* bytes of a reason */ };

/* What goes through the trampoline. */
struct call {
    const struct part *part;
    const struct criterion *criterion;
    const struct unit *unit;
    const struct reading *readings;

    bool answered;
    char status[32];
    char reason[MAX_ANSWER];
};

static void set_text(lua_State *L, const char *key, const char *text)
{
    if (text == NULL)
        return;
    lua_pushstring(L, text);
    lua_setfield(L, -2, key);
}

static void push_facts(lua_State *L, const struct unit *unit)
{
    lua_createtable(L, 0, (int)unit->fact_count);
    for (uint32_t i = 0; i < unit->fact_count; i++)
        set_text(L, unit->facts[i].name, unit->facts[i].value);
}

static void push_documents(lua_State *L, const struct call *call)
{
    uint32_t count = call->unit->document_count;
    lua_createtable(L, (int)count, 0);
    for (uint32_t i = 0; i < count; i++) {
        const struct document_result *d = &call->readings[i].document;
        lua_createtable(L, 0, 2);
        set_text(L, "path", d->path);
        set_text(L, "kind", d->kind.name);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
}

static void push_unit(lua_State *L, const struct call *call)
{
    lua_createtable(L, 0, 4);
    set_text(L, "name", call->unit->name);
    set_text(L, "state", call->unit->state);
    push_facts(L, call->unit);
    lua_setfield(L, -2, "facts");
    push_documents(L, call);
    lua_setfield(L, -2, "documents");
}

static void push_elements(lua_State *L, const struct call *call)
{
    uint32_t count = call->criterion->element_count;
    lua_createtable(L, (int)count, 0);
    for (uint32_t i = 0; i < count; i++) {
        const struct element_result *r = &call->part->elements[i];
        lua_createtable(L, 0, 3);
        lua_pushinteger(L, r->n);
        lua_setfield(L, -2, "n");
        set_text(L, "state", element_state_name(r->state));
        lua_pushinteger(L, r->evidence_count);
        lua_setfield(L, -2, "count");
        lua_rawseti(L, -2, r->n);
    }
}

/* All quotes of the elements, in their order. */
static void push_quotes(lua_State *L, const struct call *call)
{
    lua_Integer n = 0;
    lua_newtable(L);
    for (uint32_t i = 0; i < call->criterion->element_count; i++) {
        const struct element_result *r = &call->part->elements[i];
        for (uint32_t k = 0; k < r->evidence_count; k++) {
            lua_pushstring(L, r->evidence[k].quote);
            lua_rawseti(L, -2, ++n);
        }
    }
}

static void push_found(lua_State *L, const struct call *call)
{
    lua_createtable(L, 0, 3);
    set_text(L, "status", verdict_name(call->part->verdict));
    push_elements(L, call);
    lua_setfield(L, -2, "elements");
    push_quotes(L, call);
    lua_setfield(L, -2, "quotes");
}

static void take(lua_State *L, int index, const char *what, char *out,
                 size_t room)
{
    size_t len;
    const char *text = lua_tolstring(L, index, &len);
    if (lua_type(L, index) != LUA_TSTRING)
        luaL_error(L, "check answered without a %s", what);
    if (len >= room)
        len = room - 1;
    memcpy(out, text, len);
    out[len] = '\0';
}

static int run(lua_State *L)
{
    struct call *call = sandbox_context(L);
    luaL_checkstack(L, 12, NULL);
    lua_rawgeti(L, LUA_REGISTRYINDEX, call->criterion->check);
    push_unit(L, call);
    push_found(L, call);
    lua_call(L, 2, 2);
    if (lua_isnil(L, -2))
        return 0;
    take(L, -2, "status", call->status, sizeof(call->status));
    take(L, -1, "reason", call->reason, sizeof(call->reason));
    call->answered = true;
    return 0;
}

static bool verdict_from(const char *name, enum verdict *verdict)
{
    for (int i = 0; i < VERDICT_COUNT; i++)
        if (strcmp(verdict_name((enum verdict)i), name) == 0) {
            *verdict = (enum verdict)i;
            return true;
        }
    return false;
}

static void fail(struct part *part, const char *message, struct arena *arena)
{
    part->verdict = VERDICT_ERROR;
    part->reason = arena_text(arena, message, strlen(message));
}

void check_part(struct part *part, const struct criterion *criterion,
                const struct unit *unit, const struct reading *readings,
                const struct ruleset *ruleset, struct arena *arena)
{
    struct call call = { part, criterion, unit, readings, false, "", "" };
    enum sandbox_limit limit;
    struct err err = { 0 };
    if (criterion->check == 0 || ruleset->sandbox == NULL)
        return;
    const struct sandbox_budget budget = {
        sandbox_bytes(ruleset->sandbox) + CHECK_BYTES, CHECK_STEPS, CHECK_MILLIS
    };
    if (!sandbox_call(ruleset->sandbox, budget, run, &call, &limit, &err))
        fail(part, err.text, arena);
    else if (call.answered && !verdict_from(call.status, &part->verdict))
        fail(part, "check answered with an unknown status", arena);
    else if (call.answered)
        part->reason = arena_text(arena, call.reason, strlen(call.reason));
}
