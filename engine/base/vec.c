#include "base/vec.h"

#include <assert.h>
#include <string.h>

#ifdef ENGINE_TEST
enum { FIRST_CAPACITY = 1 };
#else
enum { FIRST_CAPACITY = 8 };
#endif

void *vec_room(struct arena *arena, void *at, uint32_t count,
               uint32_t *capacity, size_t size)
{
    if (count < *capacity)
        return at;
    assert(*capacity <= UINT32_MAX / 2);

    uint32_t wider = *capacity == 0 ? FIRST_CAPACITY : *capacity * 2;
    void *fresh = arena_alloc(arena, wider, size);
    if (count > 0)
        memcpy(fresh, at, count * size);
    *capacity = wider;
    return fresh;
}
