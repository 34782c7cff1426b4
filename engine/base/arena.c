#include "base/arena.h"

#include <assert.h>
#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/*
 * With AddressSanitizer every allocation gets a chunk of its own, so that an
 * overrun is reported at the byte where it happens.
 */
#ifdef ENGINE_ASAN
enum { CHUNK_SIZE = 1 };
#else
enum { CHUNK_SIZE = 64 * 1024 };
#endif

struct arena_chunk {
    struct arena_chunk *older;
    size_t size;
    size_t used;
    alignas(max_align_t) char bytes[];
};

static size_t align_up(size_t n)
{
    const size_t mask = alignof(max_align_t) - 1;
    return (n + mask) & ~mask;
}

static struct arena_chunk *chunk_new(struct arena_chunk *older, size_t size)
{
    struct arena_chunk *chunk = calloc(1, sizeof(*chunk) + size);
    if (chunk == NULL)
        abort();
    chunk->older = older;
    chunk->size = size;
    return chunk;
}

void arena_init(struct arena *arena)
{
    *arena = (struct arena){ 0 };
}

void arena_release(struct arena *arena)
{
    while (arena->newest != NULL) {
        struct arena_chunk *chunk = arena->newest;
        arena->newest = chunk->older;
        free(chunk);
    }
    arena_init(arena);
}

void *arena_alloc(struct arena *arena, size_t count, size_t size)
{
    assert(size == 0 || count <= PTRDIFF_MAX / 2 / size);

    size_t need = count * size;
    struct arena_chunk *chunk = arena->newest;
    size_t start = chunk ? align_up(chunk->used) : 0;

    if (chunk == NULL || start > chunk->size || need > chunk->size - start) {
        chunk = chunk_new(chunk, need > CHUNK_SIZE ? need : CHUNK_SIZE);
        arena->newest = chunk;
        start = 0;
    }
    chunk->used = start + need;
    arena->allocated += need;
    return chunk->bytes + start;
}

char *arena_text(struct arena *arena, const char *text, size_t len)
{
    char *copy = arena_alloc(arena, len + 1, 1);
    memcpy(copy, text, len); /* the terminator is already there: zeroed */
    return copy;
}
