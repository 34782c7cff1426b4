/*
 * lua_meter - what a Lua state may use: bytes, steps and time.
 *
 * The meter is the state's allocator and its count hook. A limit once reached
 * stays reached until the next meter_begin(): the hook then raises every time.
 * C functions that loop on behalf of a script charge their work, because the
 * hook does not fire inside C.
 */
#ifndef ENGINE_INPUT_LUA_METER_H
#define ENGINE_INPUT_LUA_METER_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

enum sandbox_limit { SANDBOX_OK, SANDBOX_BYTES, SANDBOX_STEPS, SANDBOX_TIME };

struct sandbox_budget {
    size_t bytes;     /* in use at one moment, the whole state */
    uint64_t steps;   /* VM instructions of one call */
    uint32_t millis;  /* wall time of one call, 0 for no deadline */
};

enum {
    METER_MAX_BLOCK = 16 * 1024 * 1024, /* bytes of one string or array */
};

/* realloc() with a context; len 0 frees and gives NULL. */
typedef void *meter_resize(void *context, void *ptr, size_t len);

struct meter {
    meter_resize *resize;
    void *resize_context;
    size_t in_use, most; /* bytes */
    struct sandbox_budget budget;
    uint64_t steps_left;
    struct timespec deadline; /* when budget.millis is not 0 */
    enum sandbox_limit limit; /* the first one reached */
};

/* A meter without limits. */
void meter_init(struct meter *meter, meter_resize *resize, void *context);

/* The state's allocator; `context` is the meter. */
void *meter_alloc(void *context, void *ptr, size_t old, size_t len);

/* Makes the meter the one of this state, through its extra space. */
void meter_attach(struct meter *meter, lua_State *L);
struct meter *meter_of(lua_State *L);

/* Puts a budget into force, and takes it out of force. */
void meter_begin(struct meter *meter, lua_State *L,
                 struct sandbox_budget budget);
void meter_end(struct meter *meter, lua_State *L);

/* Counts work done in C as that many steps; raises at a limit. */
void meter_charge(lua_State *L, uint64_t work);

#endif
