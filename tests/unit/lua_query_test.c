#include "rule/lua_query.h"

#include "check.h"
#include "input/sandbox.h"

#include <string.h>

static const struct sandbox_budget AMPLE = { 16 * 1024 * 1024, 10000000, 0 };

struct bench {
    struct arena arena;
    struct query_set set;
    struct sandbox *sandbox;
    span text;
    uint32_t query; /* what the text returned */
};

static int set_up(lua_State *L)
{
    struct bench *bench = sandbox_context(L);
    lua_query_push(L, &bench->set);
    lua_setfield(L, LUA_REGISTRYINDEX, "words");
    return 0;
}

static void open_bench(struct bench *bench)
{
    enum sandbox_limit limit;
    struct err err = { ERR_NONE, "" };
    *bench = (struct bench){ .query = 0 };
    arena_init(&bench->arena);
    struct lexicon *lexicon = lexicon_new(&bench->arena);
    uint32_t parent = lexicon_concept(lexicon, span_of("parent"));
    uint32_t shall = lexicon_concept(lexicon, span_of("marker.duty"));
    CHECK(lexicon_term(lexicon, parent, span_of("guardian"), &err));
    CHECK(lexicon_term(lexicon, shall, span_of("shall"), &err));
    query_set_init(&bench->set, lexicon, &bench->arena);
    bench->sandbox = sandbox_new(&err);
    CHECK(sandbox_call(bench->sandbox, AMPLE, set_up, bench, &limit, &err));
}

static void close_bench(struct bench *bench)
{
    sandbox_free(bench->sandbox);
    arena_release(&bench->arena);
}

static int evaluate(lua_State *L)
{
    struct bench *bench = sandbox_context(L);
    lua_getfield(L, LUA_REGISTRYINDEX, "words");
    sandbox_load(L, bench->text, "q.lua", 1);
    lua_call(L, 0, 1);
    bench->query = lua_query_at(L, -1, "result");
    return 0;
}

static bool ask(struct bench *bench, const char *text, struct err *err)
{
    enum sandbox_limit limit;
    bench->text = span_of(text);
    return sandbox_call(bench->sandbox, AMPLE, evaluate, bench, &limit, err);
}

static const struct query_node *node_of(struct bench *bench, const char *text)
{
    struct err err = { ERR_NONE, "" };
    CHECK(ask(bench, text, &err));
    CHECK(bench->query < bench->set.count);
    return &bench->set.nodes[bench->query];
}

static void words_become_nodes(void)
{
    static const struct {
        const char *text;
        enum query_op op;
        uint32_t operands;
    } cases[] = {
        { "return c.parent", QUERY_CONCEPT, 0 },
        { "return c['marker.duty']", QUERY_CONCEPT, 0 },
        { "return 'a term'", QUERY_CONCEPT, 0 },
        { "return any { 'one', 'two' }", QUERY_CONCEPT, 0 },
        { "return any { c.parent }", QUERY_CONCEPT, 0 },
        { "return any { c.parent, 'one', 'two' }", QUERY_ANY, 2 },
        { "return all { 'one', no 'two' }", QUERY_ALL, 2 },
        { "return some { 'one', 'two', no 'three' }", QUERY_SOME, 3 },
        { "return seq { 'one', 'two', 'three' }", QUERY_SEQ, 3 },
        { "return near { 'one', 'two' }", QUERY_NEAR, 2 },
        { "return obliged 'one'", QUERY_OBLIGED, 1 },
        { "return anyhow(obliged 'one')", QUERY_ANYHOW, 1 },
        { "return deadline { about = 'one' }", QUERY_DEADLINE, 1 },
        { "return deadline { about = 'one', from = 'two' }", QUERY_DEADLINE,
          2 },
        { "return every { about = 'one', period = 'year' }", QUERY_EVERY, 1 },
        { "return number { about = 'one', min = 3 }", QUERY_NUMBER, 1 },
        { "return under('one', 'two')", QUERY_UNDER, 2 },
        { "return about('one', 'two')", QUERY_ABOUT, 2 },
        { "return pattern [[\\d+ CMR]]", QUERY_PATTERN, 0 },
    };
    struct bench bench;
    open_bench(&bench);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const struct query_node *node = node_of(&bench, cases[i].text);
        CHECK(node->op == cases[i].op);
        CHECK(node->count == cases[i].operands);
    }
    close_bench(&bench);
}

static void options_reach_the_node(void)
{
    struct bench bench;
    open_bench(&bench);
    CHECK(node_of(&bench, "return all { 'a', 'b', window = 'section' }")
              ->window == WINDOW_SECTION);
    CHECK(node_of(&bench, "return near { 'a', 'b', within = 5 }")->words ==
          5);
    CHECK(node_of(&bench, "return seq { 'a', 'b', gap = 2 }")->words == 2);

    const struct query_node *node = node_of(
        &bench, "return some { 'a', 'b', 'c', at_least = 3, window = 'block' }");
    CHECK(node->words == 3 && node->window == WINDOW_BLOCK);
    CHECK(node_of(&bench, "return some { 'a', 'b' }")->words == 2);
    CHECK(node_of(&bench, "return some { 'a', 'b', within = 9 }")->reach == 9);
    CHECK(node_of(&bench, "return all { 'a', 'b', within = 8 }")->reach == 8);
    CHECK(node_of(&bench, "return all { 'a', 'b' }")->reach == 0);
    node = node_of(
        &bench, "return deadline { about = 'a', at_most = '30 days' }");
    CHECK(node->max == 30000 && node->min == 0 && node->unit == UNIT_DAY);
    node = node_of(&bench, "return number { about = 'a', min = 4.2, "
                           "max = 5, unit = 'percent' }");
    CHECK(node->min == 4200 && node->max == 5000 && node->percent);
    node = node_of(&bench, "return every { about = 'a', period = 'year' }");
    CHECK(node->unit == UNIT_YEAR && node->max == 1000);
    close_bench(&bench);
}

static void the_same_words_share_a_node(void)
{
    struct bench bench;
    open_bench(&bench);
    node_of(&bench, "return near { c.parent, any { 'b', 'a' }, within = 3 }");
    uint32_t first = bench.query;
    node_of(&bench, "return near { c.parent, any { 'a', 'b', 'a' }, "
                    "within = 3 }");
    CHECK(bench.query == first);
    node_of(&bench, "return near { c.parent, any { 'a', 'b' }, within = 4 }");
    CHECK(bench.query != first);
    close_bench(&bench);
}

static void nil_is_no_query(void)
{
    struct bench bench;
    struct err err = { ERR_NONE, "" };
    open_bench(&bench);
    CHECK(ask(&bench, "return nil", &err));
    CHECK(bench.query == QUERY_NONE);
    close_bench(&bench);
}

static void mistakes_name_operator_and_operand(void)
{
    static const struct {
        const char *text, *message;
    } cases[] = {
        { "return c.parrent",
          "q.lua:1: unknown concept 'parrent' (did you mean 'parent'?)" },
        { "return\nany { 'a',\n 7 }", "operand 2 is a number, not a query" },
        { "return any {}", "any has no operands" },
        { "return some { 'a', 'b', at_least = 3 }",
          "some: at_least is 3, and there are 2 to find" },
        { "return some { 'a', no 'b', at_least = 0 }",
          "some: at_least is 0" },
        { "return near('a', 'b')", "near wants one table" },
        { "return obliged()", "obliged wants one query" },
        { "return obliged(nil)", "obliged: argument 1 is nil" },
        { "return under('a')", "under wants two queries" },
        { "return under('a', {})", "under: argument 2 is a table" },
        { "return all { 'a', window = 'page' }", "all: window 'page'" },
        { "return deadline { about = 'a', at_most = 'soon' }",
          "deadline: at_most 'soon' is not a time" },
        { "return deadline { at_most = '3 days' }", "deadline: about is nil" },
        { "return every { about = 'a' }", "every: period is missing" },
        { "return number { about = 'a', unit = 'parsec' }",
          "number: unknown unit 'parsec'" },
        { "return number { about = 'a', min = 2, max = 1 }",
          "number: min is above max" },
        { "return any { '' }", "any: operand 1 is an empty term" },
        { "return any { '(' }", "term '('" },
        { "return {}", "result is a table, not a query or a term" },
        { "return no 'a'", "no(...) has a meaning only inside all" },
    };
    struct bench bench;
    open_bench(&bench);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct err err = { ERR_NONE, "" };
        CHECK(!ask(&bench, cases[i].text, &err));
        CHECK(strstr(err.text, cases[i].message) != NULL);
    }
    close_bench(&bench);
}

int main(void)
{
    words_become_nodes();
    options_reach_the_node();
    the_same_words_share_a_node();
    nil_is_no_query();
    mistakes_name_operator_and_operand();
    return CHECK_END();
}
