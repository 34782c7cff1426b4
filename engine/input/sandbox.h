/*
 * sandbox - a Lua state that can only compute; the only file that makes one.
 *
 * Built up from nothing: assert error ipairs select tonumber tostring type,
 * pairs (sorted: numbers, strings, then flags), string.{byte format len lower
 * rep sub upper}, table.{concat insert remove sort unpack}, math.{floor max
 * min}, utf8.{char len}. No Lua patterns (they escape the step hook), no
 * files, no clock, no pcall, no load; no address becomes text. Library tables
 * are read-only. Bytes, steps and a deadline are limited; a limit once reached
 * stays reached (sticky) for the call, whatever the script answers. Text
 * chunks only. Every entry goes through sandbox_call(), the one protected
 * trampoline.
 */
#ifndef ENGINE_INPUT_SANDBOX_H
#define ENGINE_INPUT_SANDBOX_H

#include "base/err.h"
#include "base/span.h"
#include "input/lua_meter.h"

#include <lua.h>

struct sandbox; /* heap: owns the lua_State */

struct sandbox *sandbox_new(struct err *err);
void sandbox_free(struct sandbox *sandbox);

/* The same with memory from `resize`, so that any allocation can be failed. */
struct sandbox *sandbox_new_from(meter_resize *resize, void *context,
                                 struct err *err);

/*
 * Runs work(L, context) in protected mode under the budget. On failure the
 * message (with the chunk's path and line) is in err and limit tells which
 * limit ended it, if one did. The stack is left as it was. Calls do not nest.
 */
bool sandbox_call(struct sandbox *sandbox, struct sandbox_budget budget,
                  int (*work)(lua_State *L), void *context,
                  enum sandbox_limit *limit, struct err *err);

/* Inside work(): the context pointer given to sandbox_call. */
void *sandbox_context(lua_State *L);

/*
 * Inside work(): loads text as a function with a fresh environment (its own
 * globals; reads of undefined globals raise, naming them; the allowed library
 * and whatever `shared` holds are visible). Pushes the function. `shared` is a
 * stack index of a table of extra read-only names, or 0. name is a path, cut
 * in messages after LUA_IDSIZE - 1 bytes.
 */
void sandbox_load(lua_State *L, span text, const char *name, int shared);

/* Inside work(): replaces the table on top by a read-only view of it. Tables
 * inside it stay as they are. */
void sandbox_read_only(lua_State *L);

/* Bytes in use now and the most ever, for tests and `profile`. */
size_t sandbox_bytes(const struct sandbox *sandbox);
size_t sandbox_bytes_most(const struct sandbox *sandbox);

#endif
