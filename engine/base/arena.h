/*
 * arena - memory that lives together and is released together.
 *
 * Everything built from one document comes from one arena, so nobody has to
 * remember who frees what: whoever owns the arena ends every lifetime in it
 * with arena_release(). Allocation never fails; it aborts, because a checker
 * that is out of memory has no useful answer left to give.
 */
#ifndef ENGINE_BASE_ARENA_H
#define ENGINE_BASE_ARENA_H

#include <stddef.h>

struct arena_chunk;

struct arena {
    struct arena_chunk *newest;
    struct arena_chunk *spare; /* cleared, to be used before new ones */
    size_t allocated; /* bytes handed out, for limits and tests */
};

void arena_init(struct arena *arena);
void arena_release(struct arena *arena);

/* Ends every lifetime but keeps some of the storage for what comes next: for
 * scratch memory in a loop. */
void arena_reset(struct arena *arena);

/* Zeroed storage for count objects of size bytes, aligned for any type. */
void *arena_alloc(struct arena *arena, size_t count, size_t size);

/* A NUL-terminated copy of len bytes of text. */
char *arena_text(struct arena *arena, const char *text, size_t len);

/* A copy of a whole string; NULL stays NULL. */
const char *arena_string(struct arena *arena, const char *text);

#define arena_new(arena, type) ((type *)arena_alloc((arena), 1, sizeof(type)))

#endif
