/*
 * lua_library - the functions a script may call, and nothing else.
 *
 * Copied by name out of the stock libraries, which scripts never see. What
 * stock Lua leaves to chance is made certain: pairs() goes in key order, and
 * no address is ever turned into text. Functions that loop in C charge the
 * state's meter.
 */
#ifndef ENGINE_INPUT_LUA_LIBRARY_H
#define ENGINE_INPUT_LUA_LIBRARY_H

#include <lua.h>

enum { LUA_LIBRARY_MAX_REP = 1024 * 1024 }; /* bytes string.rep may give */

/* Pushes the table of globals; also gives strings their methods. May raise. */
void lua_library_push(lua_State *L);

/* Replaces the table on top by a read-only view of it. May raise. */
void lua_library_read_only(lua_State *L);

#endif
