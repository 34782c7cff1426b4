/*
 * vec - a growable array in an arena.
 *
 *     VEC(struct hit) hits = { 0 };
 *     *vec_push(&hits, arena) = (struct hit){ 1, 2 };
 *     for (uint32_t i = 0; i < hits.count; i++) use(hits.at[i]);
 *
 * Growing copies into fresh arena memory, so pointers into at[] are good only
 * until the next push.
 */
#ifndef ENGINE_BASE_VEC_H
#define ENGINE_BASE_VEC_H

#include "base/arena.h"

#include <stdint.h>

#define VEC(type)                                                          \
    struct {                                                               \
        type *at;                                                          \
        uint32_t count;                                                    \
        uint32_t capacity;                                                 \
    }

/* The address of a new, zeroed last item. */
#define vec_push(vec, arena)                                               \
    ((vec)->at = vec_room((arena), (vec)->at, (vec)->count,                \
                          &(vec)->capacity, sizeof(*(vec)->at)),           \
     &(vec)->at[(vec)->count++])

/* Storage with room for one item more than count. */
void *vec_room(struct arena *arena, void *at, uint32_t count,
               uint32_t *capacity, size_t size);

#endif
