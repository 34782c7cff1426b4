/*
 * lua_query - the words that rule files may say: any, all, seq, near, ...
 *
 * Pushes constructors that turn Lua values into query ids of one query set.
 * A Lua query value is a userdata that names its node; a plain string stands
 * for an anonymous concept of one term, and several strings in one `any` for
 * one concept. `c` is the table of concepts; an unknown name is an error with
 * a suggestion.
 *
 *   any { q, ... }                     all { q, ..., window = "block" }
 *   seq { q, ..., gap = n }            near { q, ..., within = n }
 *   no (q)                             anyhow (q)
 *   obliged (q) forbidden (q) permitted (q) negated (q)
 *   deadline { about = q, at_most = "30 days", at_least = "...", from = q,
 *              within = n }
 *   every { about = q, period = "year", within = n }
 *   number { about = q, min = 100, max = n, unit = "minute"|"percent"|...,
 *            within = n }
 *   under (heading, q)                 about (context, q)
 *   pattern [[PCRE2]]
 */
#ifndef ENGINE_RULE_LUA_QUERY_H
#define ENGINE_RULE_LUA_QUERY_H

#include "language/query.h"

#include <lua.h>

/* Pushes a table of the constructors and of `c`, for sandbox_load's shared. */
void lua_query_push(lua_State *L, struct query_set *set);

/* The query at a stack index (userdata, or string as a term); raises a Lua
 * error naming `what` if it is not one. nil gives QUERY_NONE. */
uint32_t lua_query_at(lua_State *L, int index, const char *what);

#endif
