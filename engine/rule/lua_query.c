#include "rule/lua_query.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#include "base/names.h"
#include "base/vec.h"
#include "input/lua_meter.h"
#include "input/regex.h"

enum {
    DEFAULT_GAP = 0,
    DEFAULT_NEAR = 12,
    DEFAULT_SOME = 2,
    DEFAULT_LIMIT = 30, /* deadlines may stand at the other end */
    NODE_STEPS = 20,    /* what C work costs the script */
    TERM_STEPS = 1000,
    PATTERN_STEPS = 10000,
};

#define TYPE_NAME "query"
#define PARAMETER_TYPE "parameter"

/* Its address is the key of the state in the registry. */
static const char STATE;

/* In the set's arena. */
struct query_state {
    struct query_set *set;
    struct names folds;     /* sorted terms, joined -> concept */
    VEC(uint32_t) concepts; /* by index in folds */
    uint32_t nothing;       /* concept without terms, or CONCEPT_NONE */
    void (*report)(lua_State *L, const char *message);
};

/* A query as a Lua value. */
struct lua_query {
    uint32_t id;
    uint32_t depth;
};

static const struct lua_query ABSENT = { QUERY_NONE, 0 };

static struct query_state *state_of(lua_State *L)
{
    lua_rawgetp(L, LUA_REGISTRYINDEX, &STATE);
    struct query_state *state = lua_touserdata(L, -1);
    lua_pop(L, 1);
    return state;
}

/* --- nodes as values ---------------------------------------------------- */

static struct lua_query add_node(lua_State *L, struct query_node node,
                                 const uint32_t *operands, uint32_t count,
                                 uint32_t depth)
{
    struct query_set *set = state_of(L)->set;
    meter_charge(L, NODE_STEPS + count);
    if (set->count >= LUA_QUERY_MAX_NODES)
        luaL_error(L, "more than %d queries in the rules",
                   LUA_QUERY_MAX_NODES);
    if (depth > LUA_QUERY_MAX_DEPTH)
        luaL_error(L, "%s: queries nested deeper than %d",
                   query_op_name(node.op), LUA_QUERY_MAX_DEPTH);
    return (struct lua_query){ query_add(set, node, operands, count), depth };
}

static int push_query(lua_State *L, struct lua_query query)
{
    struct lua_query *value = lua_newuserdatauv(L, sizeof(*value), 0);
    *value = query;
    luaL_setmetatable(L, TYPE_NAME);
    return 1;
}

static struct lua_query concept_query(lua_State *L, uint32_t concept)
{
    struct query_node node = { .op = QUERY_CONCEPT, .concept = concept };
    return add_node(L, node, NULL, 0, 1);
}

static bool is_op(lua_State *L, struct lua_query query, enum query_op op)
{
    return query.id != QUERY_NONE &&
           state_of(L)->set->nodes[query.id].op == op;
}

/* --- terms -------------------------------------------------------------- */

static int compare_terms(const void *left, const void *right)
{
    const span *a = left, *b = right;
    size_t common = a->len < b->len ? a->len : b->len;
    int order = memcmp(a->ptr, b->ptr, common);
    return order != 0 ? order : (a->len > b->len) - (a->len < b->len);
}

static uint32_t drop_repeated(span *terms, uint32_t count)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++)
        if (kept == 0 || !span_equal(terms[kept - 1], terms[i]))
            terms[kept++] = terms[i];
    return kept;
}

/* Pushes the terms joined by NUL, which no term contains. */
static span push_joined(lua_State *L, const span *terms, uint32_t count)
{
    luaL_Buffer buffer;
    luaL_buffinit(L, &buffer);
    for (uint32_t i = 0; i < count; i++) {
        luaL_addlstring(&buffer, terms[i].ptr, terms[i].len);
        luaL_addchar(&buffer, '\0');
    }
    luaL_pushresult(&buffer);
    span joined = { NULL, 0 };
    joined.ptr = lua_tolstring(L, -1, &joined.len);
    return joined;
}

static uint32_t new_concept(lua_State *L, struct lexicon *lexicon)
{
    if (lexicon_count(lexicon) >= LEXICON_MAX_CONCEPTS)
        luaL_error(L, "more than %d concepts in the rules",
                   LEXICON_MAX_CONCEPTS);
    return lexicon_concept(lexicon, span_of(""));
}

static void add_terms(lua_State *L, struct lexicon *lexicon, uint32_t concept,
                      const span *terms, uint32_t count)
{
    struct err err = { ERR_NONE, "" };
    for (uint32_t i = 0; i < count; i++) {
        meter_charge(L, TERM_STEPS);
        if (!lexicon_term(lexicon, concept, terms[i], &err))
            luaL_error(L, "term '%s': %s", terms[i].ptr, err.text);
    }
}

/* The one concept of this set of terms. */
static uint32_t fold_terms(lua_State *L, span *terms, uint32_t count)
{
    struct query_state *state = state_of(L);
    struct lexicon *lexicon = state->set->lexicon;
    qsort(terms, count, sizeof(*terms), compare_terms);
    count = drop_repeated(terms, count);
    span joined = push_joined(L, terms, count);
    uint32_t known = names_find(&state->folds, joined);
    if (known == NAMES_NONE) {
        uint32_t concept = new_concept(L, lexicon);
        add_terms(L, lexicon, concept, terms, count);
        known = names_add(&state->folds, joined);
        *vec_push(&state->concepts, state->set->arena) = concept;
    }
    lua_pop(L, 1);
    return state->concepts.at[known];
}

static span term_at(lua_State *L, int index, const char *what)
{
    span term = { NULL, 0 };
    term.ptr = lua_tolstring(L, index, &term.len);
    if (term.len == 0)
        luaL_error(L, "%s is an empty term", what);
    if (memchr(term.ptr, '\0', term.len) != NULL)
        luaL_error(L, "%s has a NUL byte", what);
    return term;
}

/* --- arguments ---------------------------------------------------------- */

/* The query at a stack index, or ABSENT when it is nil. */
static struct lua_query optional_query(lua_State *L, int index,
                                       const char *what)
{
    if (lua_isnoneornil(L, index))
        return ABSENT;
    if (lua_type(L, index) == LUA_TSTRING) {
        span term = term_at(L, index, what);
        return concept_query(L, fold_terms(L, &term, 1));
    }
    struct lua_query *value = luaL_testudata(L, index, TYPE_NAME);
    if (value == NULL) {
        luaL_error(L, "%s is a %s, not a query or a term", what,
                   luaL_typename(L, index));
        return ABSENT;
    }
    return *value;
}

static struct lua_query check_query(lua_State *L, int index, const char *what)
{
    struct lua_query query = optional_query(L, index, what);
    if (query.id == QUERY_NONE)
        luaL_error(L, "%s is nil, not a query or a term", what);
    return query;
}

static void refuse_no(lua_State *L, struct lua_query query, const char *what)
{
    if (is_op(L, query, QUERY_NO))
        luaL_error(L, "%s: no(...) has a meaning only inside all { ... } and "
                      "some { ... }",
                   what);
}

/* An operand that is given, and is not no(...). */
static struct lua_query plain_query(lua_State *L, int index, const char *what)
{
    struct lua_query query = check_query(L, index, what);
    refuse_no(L, query, what);
    return query;
}

static void check_table(lua_State *L, const char *name)
{
    if (lua_gettop(L) != 1 || !lua_istable(L, 1))
        luaL_error(L, "%s wants one table: %s { ... }", name, name);
}

static bool is_listed(const char *const *names, const char *name)
{
    for (; *names != NULL; names++)
        if (strcmp(*names, name) == 0)
            return true;
    return false;
}

/* Only these options and list items 1..count may be in the table. */
static void check_keys(lua_State *L, const char *name,
                       const char *const *options, uint32_t count)
{
    lua_pushnil(L);
    while (lua_next(L, 1) != 0) {
        lua_pop(L, 1);
        if (lua_isinteger(L, -1)) {
            lua_Integer i = lua_tointeger(L, -1);
            if (i < 1 || i > (lua_Integer)count)
                luaL_error(L, "%s: an operand before number %I is nil", name,
                           i);
        } else if (lua_type(L, -1) != LUA_TSTRING) {
            luaL_error(L, "%s: a key is a %s", name, luaL_typename(L, -1));
        } else if (!is_listed(options, lua_tostring(L, -1))) {
            luaL_error(L, "%s: unknown option '%s'", name,
                       lua_tostring(L, -1));
        }
    }
}

/* The number of operands; the argument is a table of them and of options. */
static uint32_t check_list(lua_State *L, const char *name,
                           const char *const *options)
{
    check_table(L, name);
    uint64_t count = lua_rawlen(L, 1);
    if (count == 0)
        luaL_error(L, "%s has no operands", name);
    if (count > LUA_QUERY_MAX_OPERANDS)
        luaL_error(L, "%s has more than %d operands", name,
                   LUA_QUERY_MAX_OPERANDS);
    check_keys(L, name, options, (uint32_t)count);
    return (uint32_t)count;
}

static uint32_t words_option(lua_State *L, const char *name, const char *key,
                             uint32_t absent)
{
    uint32_t words = absent;
    if (lua_getfield(L, 1, key) != LUA_TNIL) {
        lua_Integer value = lua_tointeger(L, -1);
        if (!lua_isinteger(L, -1) || value < 0 || value > LUA_QUERY_MAX_WORDS)
            luaL_error(L, "%s: %s is not a whole number of words", name, key);
        words = (uint32_t)value;
    }
    lua_pop(L, 1);
    return words;
}

/* A text option; the string stays on the stack. NULL when absent. */
static const char *text_option(lua_State *L, const char *name, const char *key)
{
    int type = lua_getfield(L, 1, key);
    if (type != LUA_TNIL && type != LUA_TSTRING)
        luaL_error(L, "%s: %s is a %s, not a text", name, key,
                   lua_typename(L, type));
    return type == LUA_TNIL ? NULL : lua_tostring(L, -1);
}

/* --- lists: any, all, seq, near ----------------------------------------- */

/* Scratch for a list, in a userdata so that errors may pass. */
struct list {
    uint32_t *ids;
    uint32_t count;
    uint32_t depth; /* of the deepest operand */
};

static struct list new_list(lua_State *L, uint32_t count)
{
    struct list list = { .count = 0, .depth = 0 };
    list.ids = lua_newuserdatauv(L, (count + 1) * sizeof(*list.ids), 0);
    return list;
}

static void append(struct list *list, struct lua_query query)
{
    list->ids[list->count++] = query.id;
    if (query.depth > list->depth)
        list->depth = query.depth;
}

static void push_what(lua_State *L, const char *name, uint32_t operand)
{
    lua_pushfstring(L, "%s: operand %d", name, (int)operand);
}

/* All operands in order. */
static struct list read_list(lua_State *L, const char *name, uint32_t count,
                             bool allow_no)
{
    struct list list = new_list(L, count);
    for (uint32_t i = 1; i <= count; i++) {
        push_what(L, name, i);
        const char *what = lua_tostring(L, -1);
        lua_rawgeti(L, 1, (lua_Integer)i);
        append(&list, allow_no ? check_query(L, -1, what)
                               : plain_query(L, -1, what));
        lua_pop(L, 2);
    }
    return list;
}

static int push_list(lua_State *L, struct query_node node,
                     const struct list *list)
{
    return push_query(L, add_node(L, node, list->ids, list->count,
                                  list->depth + 1));
}

/* The strings of the list as one concept; the rest is appended to list. */
static void split_terms(lua_State *L, uint32_t count, struct list *list)
{
    span *terms = lua_newuserdatauv(L, count * sizeof(*terms), 0);
    uint32_t term_count = 0;
    for (uint32_t i = 1; i <= count; i++) {
        push_what(L, "any", i);
        const char *what = lua_tostring(L, -1);
        if (lua_rawgeti(L, 1, (lua_Integer)i) == LUA_TSTRING)
            terms[term_count++] = term_at(L, -1, what);
        else
            append(list, plain_query(L, -1, what));
        lua_pop(L, 2); /* the strings live on in the table */
    }
    if (term_count > 0)
        append(list, concept_query(L, fold_terms(L, terms, term_count)));
}

static int make_any(lua_State *L)
{
    static const char *const options[] = { NULL };
    uint32_t count = check_list(L, "any", options);
    struct list list = new_list(L, count);
    split_terms(L, count, &list);
    if (list.count == 1)
        return push_query(L, (struct lua_query){ list.ids[0], list.depth });
    return push_list(L, (struct query_node){ .op = QUERY_ANY }, &list);
}

static enum query_window window_option(lua_State *L, const char *name)
{
    static const char *const names[] = { "sentence", "block", "section",
                                         "document" };
    const char *text = text_option(L, name, "window");
    if (text == NULL)
        return WINDOW_SENTENCE;
    for (uint32_t i = 0; i < 4; i++)
        if (strcmp(names[i], text) == 0)
            return (enum query_window)i;
    luaL_error(L, "%s: window '%s' is not sentence, block, section or "
               "document", name, text);
    return WINDOW_SENTENCE;
}

static bool has_plain(lua_State *L, const struct list *list)
{
    for (uint32_t i = 0; i < list->count; i++)
        if (!is_op(L, (struct lua_query){ list->ids[i], 0 }, QUERY_NO))
            return true;
    return false;
}

static int make_all(lua_State *L)
{
    static const char *const options[] = { "window", "within", NULL };
    uint32_t count = check_list(L, "all", options);
    struct query_node node = { .op = QUERY_ALL,
                               .window = window_option(L, "all"),
                               .reach = words_option(L, "all", "within", 0) };
    struct list list = read_list(L, "all", count, true);
    if (!has_plain(L, &list))
        luaL_error(L, "all has nothing but no(...)");
    return push_list(L, node, &list);
}

static int make_some(lua_State *L)
{
    static const char *const options[] = { "at_least", "window", "within",
                                           NULL };
    uint32_t count = check_list(L, "some", options);
    struct query_node node = {
        .op = QUERY_SOME,
        .words = words_option(L, "some", "at_least", DEFAULT_SOME),
        .window = window_option(L, "some"),
        .reach = words_option(L, "some", "within", 0),
    };
    struct list list = read_list(L, "some", count, true);
    uint32_t plain = 0;
    for (uint32_t i = 0; i < list.count; i++)
        plain += !is_op(L, (struct lua_query){ list.ids[i], 0 }, QUERY_NO);
    if (node.words < 1 || node.words > plain)
        luaL_error(L, "some: at_least is %d, and there are %d to find",
                   (int)node.words, (int)plain);
    return push_list(L, node, &list);
}

static int make_seq(lua_State *L)
{
    static const char *const options[] = { "gap", NULL };
    uint32_t count = check_list(L, "seq", options);
    struct query_node node = {
        .op = QUERY_SEQ, .words = words_option(L, "seq", "gap", DEFAULT_GAP)
    };
    struct list list = read_list(L, "seq", count, false);
    return push_list(L, node, &list);
}

static int make_near(lua_State *L)
{
    static const char *const options[] = { "within", NULL };
    uint32_t count = check_list(L, "near", options);
    struct query_node node = {
        .op = QUERY_NEAR,
        .words = words_option(L, "near", "within", DEFAULT_NEAR)
    };
    struct list list = read_list(L, "near", count, false);
    return push_list(L, node, &list);
}

/* --- one and two operands ----------------------------------------------- */

/* Upvalue: the operator. */
static int make_unary(lua_State *L)
{
    enum query_op op =
        (enum query_op)lua_tointeger(L, lua_upvalueindex(1));
    const char *name = query_op_name(op);
    if (lua_gettop(L) != 1)
        luaL_error(L, "%s wants one query: %s(q)", name, name);
    lua_pushfstring(L, "%s: argument 1", name);
    struct lua_query q = plain_query(L, 1, lua_tostring(L, -1));
    struct query_node node = { .op = op };
    return push_query(L, add_node(L, node, &q.id, 1, q.depth + 1));
}

static int make_binary(lua_State *L)
{
    enum query_op op =
        (enum query_op)lua_tointeger(L, lua_upvalueindex(1));
    const char *name = query_op_name(op);
    if (lua_gettop(L) != 2)
        luaL_error(L, "%s wants two queries: %s(where, q)", name, name);
    struct list list = new_list(L, 2);
    for (int i = 1; i <= 2; i++) {
        lua_pushfstring(L, "%s: argument %d", name, i);
        append(&list, plain_query(L, i, lua_tostring(L, -1)));
    }
    return push_list(L, (struct query_node){ .op = op }, &list);
}

/* --- parameters --------------------------------------------------------- */

/* A parameter as a Lua value: its number, from 1. */
struct lua_parameter {
    uint32_t number;
};

uint32_t lua_query_parameter(lua_State *L, span name)
{
    struct names *names = &state_of(L)->set->parameters;
    if (names->count >= LUA_QUERY_MAX_PARAMETERS &&
        names_find(names, name) == NAMES_NONE)
        luaL_error(L, "more than %d parameters in the rules",
                   LUA_QUERY_MAX_PARAMETERS);
    struct lua_parameter *value = lua_newuserdatauv(L, sizeof(*value), 0);
    value->number = names_add(names, name) + 1;
    luaL_setmetatable(L, PARAMETER_TYPE);
    return value->number;
}

/* The number of the parameter under key of the table at 1; 0: it is none. */
static uint32_t parameter_option(lua_State *L, const char *key)
{
    lua_getfield(L, 1, key);
    const struct lua_parameter *value = luaL_testudata(L, -1, PARAMETER_TYPE);
    lua_pop(L, 1);
    return value == NULL ? 0 : value->number;
}

static int parameter_text(lua_State *L)
{
    const struct lua_parameter *value = luaL_checkudata(L, 1, PARAMETER_TYPE);
    lua_pushfstring(L, "parameter %s",
                    state_of(L)->set->parameters.at[value->number - 1].ptr);
    return 1;
}

static void push_parameter_type(lua_State *L)
{
    luaL_newmetatable(L, PARAMETER_TYPE);
    lua_pushcfunction(L, parameter_text);
    lua_setfield(L, -2, "__tostring");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
}

/* --- quantities --------------------------------------------------------- */

struct unit_word {
    const char *name;
    enum quantity_unit unit;
};

static const struct unit_word UNITS[] = {
    { "minute", UNIT_MINUTE }, { "hour", UNIT_HOUR },
    { "day", UNIT_DAY },       { "school day", UNIT_SCHOOL_DAY },
    { "week", UNIT_WEEK },     { "month", UNIT_MONTH },
    { "term", UNIT_TERM },     { "year", UNIT_YEAR },
    { NULL, UNIT_NONE },
};

static enum quantity_unit unit_of(const char *name)
{
    const struct unit_word *word = UNITS;
    while (word->name != NULL && strcmp(word->name, name) != 0)
        word++;
    return word->unit;
}

/* A length of time such as "30 days"; leaves *value alone when absent. */
static bool time_option(lua_State *L, const char *name, const char *key,
                        uint32_t *value, enum quantity_unit *unit)
{
    const char *text = text_option(L, name, key);
    if (text == NULL)
        return false;
    if (!quantity_parse(span_of(text), value, unit) || *unit == UNIT_NONE)
        luaL_error(L, "%s: %s '%s' is not a time such as \"30 days\"", name,
                   key, text);
    return true;
}

/* `about` of the table at 1, as the first operand. */
static void read_about(lua_State *L, const char *name, struct list *list)
{
    lua_pushfstring(L, "%s: about", name);
    const char *what = lua_tostring(L, -1);
    lua_getfield(L, 1, "about");
    append(list, plain_query(L, -1, what));
}

static void read_limits(lua_State *L, struct query_node *node)
{
    enum quantity_unit least = UNIT_NONE, most = UNIT_NONE;
    node->min_from = parameter_option(L, "at_least");
    node->max_from = parameter_option(L, "at_most");
    bool has_least = node->min_from == 0 &&
                     time_option(L, "deadline", "at_least", &node->min, &least);
    bool has_most = node->max_from == 0 &&
                    time_option(L, "deadline", "at_most", &node->max, &most);
    if ((node->min_from > 0 && (has_most || node->max_from > 0)) ||
        (node->max_from > 0 && has_least))
        luaL_error(L, "deadline: a parameter has no other bound beside it");
    if (has_least && has_most && least != most)
        luaL_error(L, "deadline: at_least and at_most are in different "
                   "units");
    node->unit = has_most ? most : least;
}

static int make_deadline(lua_State *L)
{
    static const char *const options[] = { "about", "at_most", "at_least",
                                           "from", "within", NULL };
    struct query_node node = { .op = QUERY_DEADLINE, .max = UINT32_MAX };
    check_table(L, "deadline");
    check_keys(L, "deadline", options, 0);
    node.words = words_option(L, "deadline", "within", DEFAULT_LIMIT);
    read_limits(L, &node);
    struct list list = new_list(L, 2);
    read_about(L, "deadline", &list);
    if (lua_getfield(L, 1, "from") != LUA_TNIL) {
        append(&list, plain_query(L, -1, "deadline: from"));
        node.has_from = true;
    }
    return push_list(L, node, &list);
}

static void read_period(lua_State *L, struct query_node *node)
{
    const char *text = text_option(L, "every", "period");
    if (text == NULL) {
        luaL_error(L, "every: period is missing");
        return;
    }
    node->unit = unit_of(text);
    node->max = 1000;
    if (node->unit == UNIT_NONE)
        time_option(L, "every", "period", &node->max, &node->unit);
}

static int make_every(lua_State *L)
{
    static const char *const options[] = { "about", "period", "within",
                                           NULL };
    struct query_node node = { .op = QUERY_EVERY };
    check_table(L, "every");
    check_keys(L, "every", options, 0);
    node.words = words_option(L, "every", "within", DEFAULT_LIMIT);
    read_period(L, &node);
    struct list list = new_list(L, 1);
    read_about(L, "every", &list);
    return push_list(L, node, &list);
}

static uint32_t thousandths(lua_State *L, const char *key, uint32_t absent)
{
    uint32_t value = absent;
    if (lua_getfield(L, 1, key) != LUA_TNIL) {
        lua_Number number = lua_tonumber(L, -1);
        if (lua_type(L, -1) != LUA_TNUMBER || !(number >= 0) ||
            number > 4000000)
            luaL_error(L, "number: %s is not a number from 0 to 4000000",
                       key);
        value = (uint32_t)(number * 1000 + 0.5);
    }
    lua_pop(L, 1);
    return value;
}

static void read_unit(lua_State *L, struct query_node *node)
{
    const char *text = text_option(L, "number", "unit");
    if (text == NULL)
        return;
    node->percent = strcmp(text, "percent") == 0;
    node->unit = unit_of(text);
    if (!node->percent && node->unit == UNIT_NONE)
        luaL_error(L, "number: unknown unit '%s'", text);
}

static int make_number(lua_State *L)
{
    static const char *const options[] = { "about", "min", "max", "unit",
                                           "within", NULL };
    struct query_node node = { .op = QUERY_NUMBER };
    check_table(L, "number");
    check_keys(L, "number", options, 0);
    node.words = words_option(L, "number", "within", DEFAULT_NEAR);
    node.min_from = parameter_option(L, "min");
    node.max_from = parameter_option(L, "max");
    if (node.min_from == 0)
        node.min = thousandths(L, "min", 0);
    node.max = node.max_from == 0 ? thousandths(L, "max", UINT32_MAX)
                                  : UINT32_MAX;
    if (node.min > node.max)
        luaL_error(L, "number: min is above max");
    read_unit(L, &node);
    struct list list = new_list(L, 1);
    read_about(L, "number", &list);
    return push_list(L, node, &list);
}

static int make_pattern(lua_State *L)
{
    struct query_set *set = state_of(L)->set;
    struct err err = { ERR_NONE, "" };
    span text = { NULL, 0 };
    if (lua_gettop(L) != 1 || lua_type(L, 1) != LUA_TSTRING)
        luaL_error(L, "pattern wants one text: pattern [[...]]");
    text.ptr = lua_tolstring(L, 1, &text.len);
    meter_charge(L, PATTERN_STEPS);
    struct regex *regex = regex_compile(text, &err);
    regex_free(regex); /* workers compile their own */
    if (regex == NULL)
        luaL_error(L, "pattern: %s", err.text);
    if (set->pattern_count >= LUA_QUERY_MAX_PATTERNS)
        luaL_error(L, "more than %d patterns in the rules",
                   LUA_QUERY_MAX_PATTERNS);
    struct query_node node = { .op = QUERY_PATTERN,
                               .pattern = query_pattern(set, text) };
    return push_query(L, add_node(L, node, NULL, 0, 1));
}

/* --- the value and the table c ------------------------------------------ */

static int query_text(lua_State *L)
{
    struct lua_query *query = luaL_checkudata(L, 1, TYPE_NAME);
    const struct query_node *node = &state_of(L)->set->nodes[query->id];
    lua_pushfstring(L, "query %d (%s)", (int)query->id,
                    query_op_name(node->op));
    return 1;
}

static int query_same(lua_State *L)
{
    const struct lua_query *a = luaL_testudata(L, 1, TYPE_NAME);
    const struct lua_query *b = luaL_testudata(L, 2, TYPE_NAME);
    lua_pushboolean(L, a != NULL && b != NULL && a->id == b->id);
    return 1;
}

static void push_type(lua_State *L)
{
    luaL_newmetatable(L, TYPE_NAME); /* sets __name */
    lua_pushcfunction(L, query_text);
    lua_setfield(L, -2, "__tostring");
    lua_pushcfunction(L, query_same);
    lua_setfield(L, -2, "__eq");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
}

/* Raises, or reports and gives the concept without terms. */
static uint32_t unknown_concept(lua_State *L, struct query_state *state,
                                span name)
{
    span near = lexicon_suggest(state->set->lexicon, name);
    if (near.len == 0) {
        lua_pushfstring(L, "unknown concept '%s'", name.ptr);
    } else {
        lua_pushlstring(L, near.ptr, near.len);
        lua_pushfstring(L, "unknown concept '%s' (did you mean '%s'?)",
                        name.ptr, lua_tostring(L, -1));
    }
    if (state->report == NULL)
        luaL_error(L, "%s", lua_tostring(L, -1));
    state->report(L, lua_tostring(L, -1));
    if (state->nothing == CONCEPT_NONE)
        state->nothing = new_concept(L, state->set->lexicon);
    return state->nothing;
}

static int find_concept(lua_State *L)
{
    struct query_state *state = state_of(L);
    if (lua_type(L, 2) != LUA_TSTRING)
        return luaL_error(L, "c wants the name of a concept, not a %s",
                          luaL_typename(L, 2));
    span name = { NULL, 0 };
    name.ptr = lua_tolstring(L, 2, &name.len);
    uint32_t concept = lexicon_find(state->set->lexicon, name);
    if (concept == CONCEPT_NONE)
        concept = unknown_concept(L, state, name);
    return push_query(L, concept_query(L, concept));
}

static int refuse_write(lua_State *L)
{
    return luaL_error(L, "c is read-only");
}

static void push_concepts(lua_State *L)
{
    lua_newtable(L);
    lua_createtable(L, 0, 3);
    lua_pushcfunction(L, find_concept);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, refuse_write);
    lua_setfield(L, -2, "__newindex");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
}

static void push_state(lua_State *L, struct query_set *set)
{
    struct query_state *state = arena_new(set->arena, struct query_state);
    state->set = set;
    state->nothing = CONCEPT_NONE;
    names_init(&state->folds, set->arena);
    lua_pushlightuserdata(L, state);
}

static void add_operators(lua_State *L, lua_CFunction make,
                          const enum query_op *ops, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        lua_pushinteger(L, (lua_Integer)ops[i]);
        lua_pushcclosure(L, make, 1);
        lua_setfield(L, -2, query_op_name(ops[i]));
    }
}

void lua_query_push(lua_State *L, struct query_set *set)
{
    static const luaL_Reg makers[] = {
        { "any", make_any },         { "all", make_all },
        { "some", make_some },       { "seq", make_seq },
        { "near", make_near },       { "deadline", make_deadline },
        { "every", make_every },     { "number", make_number },
        { "pattern", make_pattern }, { NULL, NULL },
    };
    static const enum query_op unary[] = {
        QUERY_NO,        QUERY_ANYHOW,    QUERY_OBLIGED,
        QUERY_FORBIDDEN, QUERY_PERMITTED, QUERY_NEGATED,
    };
    static const enum query_op binary[] = { QUERY_UNDER, QUERY_ABOUT };
    push_state(L, set);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &STATE);
    push_type(L);
    push_parameter_type(L);
    lua_pop(L, 2);
    lua_newtable(L);
    luaL_setfuncs(L, makers, 0);
    add_operators(L, make_unary, unary, 6);
    add_operators(L, make_binary, binary, 2);
    push_concepts(L);
    lua_setfield(L, -2, "c");
}

uint32_t lua_query_at(lua_State *L, int index, const char *what)
{
    struct lua_query query = optional_query(L, lua_absindex(L, index), what);
    refuse_no(L, query, what);
    return query.id;
}

void lua_query_on_unknown(lua_State *L,
                          void (*report)(lua_State *L, const char *message))
{
    state_of(L)->report = report;
}
