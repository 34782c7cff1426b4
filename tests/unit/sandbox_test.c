#include "input/sandbox.h"

#include "check.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

static const struct sandbox_budget AMPLE = { 16 * 1024 * 1024, 1000000, 0 };

struct script {
    span text;
    const char *name;
    const char *answer; /* of the script, as text */
    char room[64];
};

static int run_script(lua_State *L)
{
    struct script *script = sandbox_context(L);
    sandbox_load(L, script->text, script->name, 0);
    lua_call(L, 0, 1);
    const char *answer = lua_tostring(L, -1);
    snprintf(script->room, sizeof(script->room), "%s",
             answer == NULL ? "(none)" : answer);
    script->answer = script->room;
    return 0;
}

static bool run(struct sandbox *sandbox, const char *text,
                struct script *script, struct err *err)
{
    enum sandbox_limit limit;
    *script = (struct script){ .text = span_of(text), .name = "a/rule.lua" };
    return sandbox_call(sandbox, AMPLE, run_script, script, &limit, err);
}

static void scripts_compute(void)
{
    static const struct {
        const char *text, *answer;
    } cases[] = {
        { "return 1 + 2", "3" },
        { "return ('ab'):upper() .. #'xyz'", "AB3" },
        { "return table.concat({ table.unpack({ 1, 2, 3 }, 2) }, '-')",
          "2-3" },
        { "local t = { 3, 1, 2 } table.sort(t) return table.concat(t)",
          "123" },
        { "return string.format('%05.1f|%-4s|%d', 3.14159, 'x', 7)",
          "003.1|x   |7" },
        { "return select('#', 1, nil, 3) .. type(nil) .. tonumber('0x10')",
          "3nil16" },
        { "x = 1 x = x + 1 return x", "2" },
        { "return math.floor(2.7) + math.max(1, 5) + math.min(4, 3)", "10" },
        { "return utf8.char(228, 8364) .. utf8.len('\\u{20ac}')",
          "\xc3\xa4\xe2\x82\xac" "1" },
        { "local t = { 1, 2, 3 } table.remove(t, 1) table.insert(t, 1, 9) "
          "return table.concat(t, ',')", "9,2,3" },
    };
    struct err err = { ERR_NONE, "" };
    struct sandbox *sandbox = sandbox_new(&err);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct script script;
        CHECK(run(sandbox, cases[i].text, &script, &err));
        CHECK(strcmp(script.answer, cases[i].answer) == 0);
    }
    sandbox_free(sandbox);
}

static void errors_name_path_and_line(void)
{
    static const struct {
        const char *text, *message;
    } cases[] = {
        { "return 1 +", "a/rule.lua:1: unexpected symbol near <eof>" },
        { "\nreturn nothing",
          "a/rule.lua:2: undefined global 'nothing'" },
        { "error('plain')", "a/rule.lua:1: plain" },
        { "error('no place', 0)", "a/rule.lua:1: no place" },
        { "\n\nerror({})",
          "a/rule.lua:3: error object is a table value" },
        { "\nlocal x = nil + 1",
          "a/rule.lua:2: attempt to perform arithmetic on a nil value" },
        { "string.rep('x', {})", "a/rule.lua:1: bad argument #2 to 'rep' "
                                 "(number expected, got table)" },
        { "\x1bLua", "attempt to load a binary chunk (mode is 't')" },
    };
    struct err err = { ERR_NONE, "" };
    struct sandbox *sandbox = sandbox_new(&err);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct script script;
        struct err told = { ERR_NONE, "" };
        CHECK(!run(sandbox, cases[i].text, &script, &told));
        CHECK(told.kind == ERR_INPUT);
        CHECK(strstr(told.text, cases[i].message) != NULL);
    }
    sandbox_free(sandbox);
}

static void limits_are_told_apart(void)
{
    static const struct {
        const char *text;
        struct sandbox_budget budget;
        enum sandbox_limit limit;
    } cases[] = {
        { "while true do end", { 1 << 24, 100000, 0 }, SANDBOX_STEPS },
        { "while true do end", { 1 << 24, UINT64_MAX, 5 }, SANDBOX_TIME },
        { "local s = 'x' while true do s = s .. s end",
          { 1 << 20, 100000, 0 }, SANDBOX_BYTES },
        { "return 1", { 0, 100000, 0 }, SANDBOX_BYTES },
        { "return 1", { 1 << 20, 0, 0 }, SANDBOX_OK },
    };
    struct err err = { ERR_NONE, "" };
    struct sandbox *sandbox = sandbox_new(&err);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        enum sandbox_limit limit;
        struct err told = { ERR_NONE, "" };
        struct script script = { .text = span_of(cases[i].text),
                                 .name = "rule.lua" };
        bool ok = sandbox_call(sandbox, cases[i].budget, run_script, &script,
                               &limit, &told);
        CHECK(limit == cases[i].limit);
        CHECK(ok == (cases[i].limit == SANDBOX_OK));
        CHECK((told.kind == ERR_LIMIT) == !ok);
    }
    sandbox_free(sandbox);
}

static void a_failed_call_leaves_memory_free(void)
{
    struct err err = { ERR_NONE, "" }, told = { ERR_NONE, "" };
    struct sandbox *sandbox = sandbox_new(&err);
    struct script script;
    size_t before = sandbox_bytes(sandbox);
    CHECK(!run(sandbox, "local t = {} for i = 1, 1e9 do t[i] = {} end",
               &script, &told));
    CHECK(sandbox_bytes(sandbox) < before + 4096);
    CHECK(sandbox_bytes_most(sandbox) > 1024 * 1024);
    CHECK(run(sandbox, "return 1", &script, &err));
    sandbox_free(sandbox);
}

static int write_view(lua_State *L)
{
    struct script *script = sandbox_context(L);
    lua_newtable(L);
    lua_newtable(L);
    lua_pushinteger(L, 7);
    lua_setfield(L, -2, "seven");
    sandbox_read_only(L);
    lua_setfield(L, -2, "view");
    sandbox_load(L, script->text, script->name, 1);
    lua_call(L, 0, 0);
    return 0;
}

static void views_can_be_read_and_not_written(void)
{
    struct err err = { ERR_NONE, "" };
    enum sandbox_limit limit;
    struct sandbox *sandbox = sandbox_new(&err);
    struct script good = {
        .text = span_of("for k, v in pairs(view) do "
                        "assert(k == 'seven' and v == 7) end "
                        "assert(view.seven == 7 and #view == 0)"),
        .name = "good.lua"
    };
    struct script bad = { .text = span_of("view.seven = 8"),
                          .name = "bad.lua" };
    CHECK(sandbox_call(sandbox, AMPLE, write_view, &good, &limit, &err));
    CHECK(!sandbox_call(sandbox, AMPLE, write_view, &bad, &limit, &err));
    CHECK(strstr(err.text, "bad.lua:1: cannot set 'seven'") == err.text);
    sandbox_free(sandbox);
}

/* Memory that fails at the n-th growth and never again. */
struct faults {
    uint32_t until;
    uint32_t grown;
};

static void *fail_once(void *context, void *ptr, size_t len)
{
    struct faults *faults = context;
    if (len == 0) {
        free(ptr);
        return NULL;
    }
    if (++faults->grown == faults->until)
        return NULL;
    return realloc(ptr, len);
}

static bool survives(struct faults *faults)
{
    enum sandbox_limit limit;
    struct err err = { ERR_NONE, "" };
    struct script script = {
        .text = span_of("local t = {} for i = 1, 50 do t[i] = 'x' .. i end "
                        "table.sort(t) local s = '' "
                        "for k, v in pairs(t) do s = s .. v end return #s"),
        .name = "rule.lua"
    };
    struct sandbox *sandbox = sandbox_new_from(fail_once, faults, &err);
    bool ok = sandbox != NULL && sandbox_call(sandbox, AMPLE, run_script,
                                              &script, &limit, &err);
    CHECK(ok == (err.kind == ERR_NONE));
    sandbox_free(sandbox);
    return ok;
}

/* Once a state exists Lua collects garbage and tries again, so one failure
 * is often survived; what matters is that none crashes or leaks. */
static void every_allocation_may_fail(void)
{
    uint32_t failed = 0;
    struct faults faults = { .until = 1, .grown = 1 };
    for (; faults.grown >= faults.until && faults.until < 5000;
         faults.until++) {
        faults.grown = 0;
        failed += !survives(&faults);
    }
    CHECK(failed > 0);
    CHECK(faults.until < 5000);
}

/* From here on nothing more is given, so the second try fails too. */
static void *fail_for_good(void *context, void *ptr, size_t len)
{
    struct faults *faults = context;
    if (len == 0) {
        free(ptr);
        return NULL;
    }
    if (faults->grown >= faults->until)
        return NULL;
    faults->grown++;
    return realloc(ptr, len);
}

static void memory_may_end_at_any_moment(void)
{
    bool ok = false;
    uint32_t until = 0;
    for (; !ok && until < 5000; until++) {
        enum sandbox_limit limit;
        struct err err = { ERR_NONE, "" };
        struct faults faults = { .until = until };
        struct script script = { .text = span_of("return ('x'):rep(10)"),
                                 .name = "rule.lua" };
        struct sandbox *sandbox =
            sandbox_new_from(fail_for_good, &faults, &err);
        ok = sandbox != NULL && sandbox_call(sandbox, AMPLE, run_script,
                                             &script, &limit, &err);
        CHECK(ok == (err.kind == ERR_NONE));
        sandbox_free(sandbox);
    }
    CHECK(ok && until > 10);
}

int main(void)
{
    scripts_compute();
    errors_name_path_and_line();
    limits_are_told_apart();
    a_failed_call_leaves_memory_free();
    views_can_be_read_and_not_written();
    every_allocation_may_fail();
    memory_may_end_at_any_moment();
    return CHECK_END();
}
