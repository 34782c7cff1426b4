/* Every file of tests/sandbox tries to escape; its first line says what must
 * come of it: "limit bytes|steps|time", "error "text"" or "ok". All of them
 * run in one sandbox, one after the other, and none may harm the next. */
#include "input/sandbox.h"
#include "rule/lua_query.h"

#include "check.h"

#include "input/source.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_FILES = 500, LEAST_FILES = 30 };

static const char FOLDER[] = "tests/sandbox";

struct run {
    span text;
    const char *name;
    struct query_set *set;
};

static int set_up(lua_State *L)
{
    const struct run *run = sandbox_context(L);
    lua_query_push(L, run->set);
    lua_setfield(L, LUA_REGISTRYINDEX, "words");
    return 0;
}

static int run_text(lua_State *L)
{
    const struct run *run = sandbox_context(L);
    lua_getfield(L, LUA_REGISTRYINDEX, "words");
    sandbox_load(L, run->text, run->name, 1);
    lua_call(L, 0, 0);
    return 0;
}

static const char *outcome_name(bool ok, enum sandbox_limit limit)
{
    switch (limit) {
    case SANDBOX_BYTES:
        return "limit bytes";
    case SANDBOX_STEPS:
        return "limit steps";
    case SANDBOX_TIME:
        return "limit time";
    case SANDBOX_OK:
        break;
    }
    return ok ? "ok" : "error";
}

/* "-- expect: error "text"" to the text, in the buffer; else NULL. */
static const char *wanted_text(const char *line, char *buffer, size_t room)
{
    const char *open = strchr(line, '"');
    const char *end = line + strcspn(line, "\n");
    if (open == NULL || open >= end)
        return NULL;
    const char *close = end;
    while (close[-1] != '"')
        close--;
    size_t len = (size_t)(close - 1 - (open + 1));
    if (len >= room)
        return NULL;
    memcpy(buffer, open + 1, len);
    buffer[len] = '\0';
    return buffer;
}

static bool meets(const char *first, const char *outcome, const char *message)
{
    char buffer[200];
    static const char lead[] = "-- expect: ";
    if (strncmp(first, lead, strlen(lead)) != 0)
        return false;
    first += strlen(lead);
    const char *text = wanted_text(first, buffer, sizeof(buffer));
    return strncmp(first, outcome, strlen(outcome)) == 0 &&
           (text == NULL || strstr(message, text) != NULL);
}

static bool runs_as_expected(struct sandbox *sandbox, struct run *run)
{
    struct err err = { ERR_NONE, "" };
    enum sandbox_limit limit;
    bool timed = strncmp(run->text.ptr, "-- expect: limit time", 21) == 0;
    struct sandbox_budget budget = { 16 * 1024 * 1024,
                                     timed ? UINT64_MAX : 3000000,
                                     timed ? 30 : 60000 };
    bool ok = sandbox_call(sandbox, budget, run_text, run, &limit, &err);
    const char *outcome = outcome_name(ok, limit);
    if (meets(run->text.ptr, outcome, err.text))
        return true;
    fprintf(stderr, "%s: %s: %s\n", run->name, outcome, err.text);
    return false;
}

/* What every rule may rely on, whoever ran before it. */
static bool is_intact(struct sandbox *sandbox, struct run run)
{
    run.name = "probe";
    run.text = span_of(
        "-- expect: ok\n"
        "assert(('x'):rep(3) == 'xxx' and string.len('ab') == 2)\n"
        "assert(table.concat({ 1, 2 }) == '12' and math.max(1, 2) == 2)\n"
        "assert(any { 'a', 'b' } == any { 'b', 'a' })\n"
        "assert(c.parent == c.parent)\n");
    return runs_as_expected(sandbox, &run);
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The files in order of name, paths in the arena. */
static uint32_t list_files(char **paths, struct arena *arena)
{
    uint32_t count = 0;
    DIR *dir = opendir(FOLDER);
    if (dir == NULL)
        return 0;
    for (const struct dirent *e = readdir(dir); e != NULL; e = readdir(dir)) {
        if (strstr(e->d_name, ".lua") == NULL || count == MAX_FILES)
            continue;
        size_t room = sizeof(FOLDER) + strlen(e->d_name) + 1;
        paths[count] = arena_alloc(arena, room, 1);
        snprintf(paths[count++], room, "%s/%s", FOLDER, e->d_name);
    }
    closedir(dir);
    qsort(paths, count, sizeof(*paths), compare_names);
    return count;
}

static struct lexicon *small_lexicon(struct arena *arena)
{
    struct err err = { ERR_NONE, "" };
    struct lexicon *lexicon = lexicon_new(arena);
    uint32_t parent = lexicon_concept(lexicon, span_of("parent"));
    uint32_t teacher = lexicon_concept(lexicon, span_of("teacher"));
    CHECK(lexicon_term(lexicon, parent, span_of("guardian"), &err));
    CHECK(lexicon_term(lexicon, teacher, span_of("instructor"), &err));
    return lexicon;
}

static void hostile_rules_are_contained(void)
{
    struct arena arena;
    struct query_set set;
    struct err err = { ERR_NONE, "" };
    enum sandbox_limit limit;
    char *paths[MAX_FILES];
    arena_init(&arena);
    query_set_init(&set, small_lexicon(&arena), &arena);
    uint32_t count = list_files(paths, &arena);
    CHECK(count >= LEAST_FILES);
    struct sandbox *sandbox = sandbox_new(&err);
    struct run run = { .set = &set };
    struct sandbox_budget budget = { SIZE_MAX, UINT64_MAX, 0 };
    CHECK(sandbox_call(sandbox, budget, set_up, &run, &limit, &err));

    for (uint32_t i = 0; i < count; i++) {
        struct source source;
        CHECK(source_read(&source, paths[i], &arena, &err));
        run.text = (span){ source.bytes, source.len };
        run.name = paths[i];
        CHECK(runs_as_expected(sandbox, &run));
        CHECK(is_intact(sandbox, run));
    }
    sandbox_free(sandbox);
    arena_release(&arena);
}

int main(void)
{
    hostile_rules_are_contained();
    return CHECK_END();
}
