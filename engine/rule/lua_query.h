/*
 * lua_query - the words that rule files may say: any, all, seq, near, ...
 *
 * Pushes constructors that turn Lua values into query ids of one query set.
 * A Lua query value is a userdata that names its node; a plain string stands
 * for an anonymous concept of one term, and several strings in one `any` for
 * one concept: the same terms give the same concept, so nodes are shared. `c`
 * is the table of concepts; an unknown name is an error with a suggestion.
 *
 *   any { q, ... }                     all { q, ..., window = "block" }
 *   seq { q, ..., gap = 0 }            near { q, ..., within = 12 }
 *   no (q)                             anyhow (q)
 *   obliged (q) forbidden (q) permitted (q) negated (q)
 *   deadline { about = q, at_most = "30 days", at_least = "...", from = q,
 *              within = 30 }
 *   every { about = q, period = "year", within = 30 }
 *   number { about = q, min = 100, max = n, unit = "minute"|"percent"|...,
 *            within = 12 }
 *   under (heading, q)                 about (context, q)
 *   pattern [[PCRE2]]
 *
 * In at_most, at_least, min and max a parameter may stand instead of a number
 * (see lua_query_parameter). The numbers shown for gap and within are what absent ones mean. A period of
 * "2 years" is written so; it is stored as `max` thousandths of `unit`.
 */
#ifndef ENGINE_RULE_LUA_QUERY_H
#define ENGINE_RULE_LUA_QUERY_H

#include "language/query.h"

#include <lua.h>

enum {
    LUA_QUERY_MAX_OPERANDS = 4096, /* of one constructor */
    LUA_QUERY_MAX_DEPTH = 64,      /* constructors in constructors */
    LUA_QUERY_MAX_NODES = 200000,  /* of a set */
    LUA_QUERY_MAX_PATTERNS = 4096, /* of a set */
    LUA_QUERY_MAX_WORDS = 10000,   /* gap and within */
    LUA_QUERY_MAX_PARAMETERS = 1000, /* of a set */
};

/* Pushes a table of the constructors and of `c`, for sandbox_load's shared. */
void lua_query_push(lua_State *L, struct query_set *set);

/* Pushes the value that stands for the parameter of this name in at_most,
 * at_least, min and max; gives its number, from 1. */
uint32_t lua_query_parameter(lua_State *L, span name);

/* The query at a stack index (userdata, or string as a term); raises a Lua
 * error naming `what` if it is not one. nil gives QUERY_NONE. */
uint32_t lua_query_at(lua_State *L, int index, const char *what);

/* From now on an unknown concept is told to `report` and then stands for a
 * concept without terms, so that all of them come to light in one run. NULL
 * makes it an error again. */
void lua_query_on_unknown(lua_State *L,
                          void (*report)(lua_State *L, const char *message));

#endif
