#include "input/lua_meter.h"

#include <lauxlib.h>

enum {
    HOOK_STEPS = 1000,
    LARGE_BLOCK = 64 * 1024, /* copying less is cheaper than a step count */
    BYTES_A_STEP = 64,       /* of copying */
};

static const struct sandbox_budget UNLIMITED = { SIZE_MAX, UINT64_MAX, 0 };

void meter_init(struct meter *meter, meter_resize *resize, void *context)
{
    *meter = (struct meter){ .resize = resize,
                             .resize_context = context,
                             .budget = UNLIMITED,
                             .steps_left = UINT64_MAX };
}

static struct timespec now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time;
}

static bool is_late(const struct meter *meter)
{
    if (meter->budget.millis == 0)
        return false;
    struct timespec time = now();
    if (time.tv_sec != meter->deadline.tv_sec)
        return time.tv_sec > meter->deadline.tv_sec;
    return time.tv_nsec > meter->deadline.tv_nsec;
}

/* False when a limit is reached, now or earlier in the call. */
static bool spend(struct meter *meter, uint64_t work)
{
    if (meter->limit != SANDBOX_OK)
        return false;
    if (work > meter->steps_left) {
        meter->limit = SANDBOX_STEPS;
        return false;
    }
    meter->steps_left -= work;
    if (is_late(meter))
        meter->limit = SANDBOX_TIME;
    return meter->limit == SANDBOX_OK;
}

/* Large blocks cost steps: one instruction can copy megabytes. */
static bool may_grow(struct meter *meter, size_t old, size_t len)
{
    size_t most = meter->budget.bytes;
    if (len > METER_MAX_BLOCK || meter->in_use > most)
        return false;
    if (len - old > most - meter->in_use)
        return false;
    return len < LARGE_BLOCK || spend(meter, len / BYTES_A_STEP);
}

void *meter_alloc(void *context, void *ptr, size_t old, size_t len)
{
    struct meter *meter = context;
    if (ptr == NULL)
        old = 0; /* Lua passes a type tag here */
    if (len > old && !may_grow(meter, old, len))
        return NULL;

    void *fresh = meter->resize(meter->resize_context, ptr, len);
    if (fresh == NULL && len > 0) {
        if (len > old)
            return NULL;
        fresh = ptr; /* shrinking must not fail */
    }
    meter->in_use = meter->in_use - old + len;
    if (meter->in_use > meter->most)
        meter->most = meter->in_use;
    return fresh;
}

void meter_attach(struct meter *meter, lua_State *L)
{
    *(struct meter **)lua_getextraspace(L) = meter;
}

struct meter *meter_of(lua_State *L)
{
    return *(struct meter **)lua_getextraspace(L);
}

/* The position is added where the error is caught. */
static void raise_limit(lua_State *L, const struct meter *meter)
{
    const struct sandbox_budget *budget = &meter->budget;
    if (meter->limit == SANDBOX_STEPS)
        lua_pushfstring(L, "more than %I steps", (lua_Integer)budget->steps);
    else
        lua_pushfstring(L, "longer than %I ms", (lua_Integer)budget->millis);
    lua_error(L);
}

void meter_charge(lua_State *L, uint64_t work)
{
    struct meter *meter = meter_of(L);
    if (!spend(meter, work))
        raise_limit(L, meter);
}

static void count_steps(lua_State *L, lua_Debug *activation)
{
    (void)activation;
    meter_charge(L, HOOK_STEPS);
}

void meter_begin(struct meter *meter, lua_State *L,
                 struct sandbox_budget budget)
{
    struct timespec end = now();
    end.tv_sec += budget.millis / 1000;
    end.tv_nsec += (long)(budget.millis % 1000) * 1000000L;
    if (end.tv_nsec >= 1000000000L) {
        end.tv_sec++;
        end.tv_nsec -= 1000000000L;
    }
    meter->budget = budget;
    meter->deadline = end;
    meter->steps_left = budget.steps;
    meter->limit = SANDBOX_OK;
    lua_sethook(L, count_steps, LUA_MASKCOUNT, HOOK_STEPS);
}

void meter_end(struct meter *meter, lua_State *L)
{
    lua_sethook(L, NULL, 0, 0);
    meter->budget = UNLIMITED;
    meter->steps_left = UINT64_MAX;
    meter->limit = SANDBOX_OK;
}
