#include "base/arena.h"

#include <assert.h>
#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/*
 * Chunks double from the first size to the last: an arena of a few strings
 * costs little, one of a large document few calls. With AddressSanitizer every
 * allocation gets a chunk of its own, so that an overrun is reported at the
 * byte where it happens.
 */
#ifdef ENGINE_ASAN
enum { FIRST_CHUNK = 1, LAST_CHUNK = 1, KEPT_BYTES = 0 };
#else
enum {
    FIRST_CHUNK = 4 * 1024,
    LAST_CHUNK = 256 * 1024,
    KEPT_BYTES = 8 * 1024 * 1024, /* by arena_reset() */
};
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

static void free_chunks(struct arena_chunk *chunk)
{
    while (chunk != NULL) {
        struct arena_chunk *older = chunk->older;
        free(chunk);
        chunk = older;
    }
}

void arena_release(struct arena *arena)
{
    free_chunks(arena->newest);
    free_chunks(arena->spare);
    arena_init(arena);
}

/* A chunk worth keeping goes, cleared, to the spare ones. */
static void spare_chunk(struct arena *arena, struct arena_chunk *chunk,
                        size_t *kept)
{
    if (chunk->size > LAST_CHUNK || *kept + chunk->size > KEPT_BYTES) {
        free(chunk);
        return;
    }
    memset(chunk->bytes, 0, chunk->used);
    chunk->used = 0;
    chunk->older = arena->spare;
    arena->spare = chunk;
    *kept += chunk->size;
}

void arena_reset(struct arena *arena)
{
    struct arena_chunk *chunk = arena->newest;
    size_t kept = 0;
    for (const struct arena_chunk *s = arena->spare; s != NULL; s = s->older)
        kept += s->size;
    while (chunk != NULL) {
        struct arena_chunk *older = chunk->older;
        spare_chunk(arena, chunk, &kept);
        chunk = older;
    }
    arena->newest = NULL;
    arena->allocated = 0;
}

/* The first spare chunk that is large enough, off the list; or NULL. */
static struct arena_chunk *take_spare(struct arena *arena, size_t need)
{
    struct arena_chunk **link = &arena->spare;
    while (*link != NULL && (*link)->size < need)
        link = &(*link)->older;
    struct arena_chunk *chunk = *link;
    if (chunk != NULL)
        *link = chunk->older;
    return chunk;
}

static struct arena_chunk *next_chunk(struct arena *arena, size_t need)
{
    struct arena_chunk *chunk = take_spare(arena, need);
    if (chunk != NULL) {
        chunk->older = arena->newest;
        return chunk;
    }
    size_t size = arena->newest == NULL ? FIRST_CHUNK
                                        : arena->newest->size * 2;
    if (size > LAST_CHUNK)
        size = LAST_CHUNK;
    return chunk_new(arena->newest, need > size ? need : size);
}

void *arena_alloc(struct arena *arena, size_t count, size_t size)
{
    assert(size == 0 || count <= PTRDIFF_MAX / 2 / size);

    size_t need = count * size;
    struct arena_chunk *chunk = arena->newest;
    size_t start = chunk ? align_up(chunk->used) : 0;

    if (chunk == NULL || start > chunk->size || need > chunk->size - start) {
        chunk = next_chunk(arena, need);
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

const char *arena_string(struct arena *arena, const char *text)
{
    return text == NULL ? NULL : arena_text(arena, text, strlen(text));
}
