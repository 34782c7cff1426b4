#include "base/arena.h"
#include "check.h"

#include <stdint.h>
#include <string.h>

static void blocks_are_zeroed_aligned_and_apart(void)
{
    struct arena arena;
    arena_init(&arena);
    char *a = arena_alloc(&arena, 3, 1);
    double *b = arena_new(&arena, double);
    CHECK(a[0] == 0 && a[2] == 0 && *b == 0);
    CHECK((uintptr_t)b % sizeof(*b) == 0);
    CHECK((char *)b >= a + 3 || (char *)b + sizeof(*b) <= a);
    CHECK(arena.allocated == 3 + sizeof(*b));
    arena_release(&arena);
    CHECK(arena.allocated == 0);
}

static void large_blocks_get_their_own_chunk(void)
{
    struct arena arena;
    arena_init(&arena);
    char *big = arena_alloc(&arena, 1, 1 << 20);
    memset(big, 'x', 1 << 20);
    char *text = arena_text(&arena, "span of text", 4);
    CHECK(strcmp(text, "span") == 0);
    arena_release(&arena);
}

static void a_reset_arena_gives_zeroed_memory_again(void)
{
    struct arena arena;
    arena_init(&arena);
    for (int round = 0; round < 20; round++) {
        uint32_t dirty = 0;
        for (size_t size = 1; size < 400000; size = size * 3 + 1) {
            char *bytes = arena_alloc(&arena, size, 1);
            for (size_t i = 0; i < size; i++)
                dirty += bytes[i] != 0;
            memset(bytes, 0xaa, size);
        }
        CHECK(dirty == 0);
        arena_reset(&arena);
        CHECK(arena.allocated == 0);
    }
    arena_release(&arena);
}

static void strings_are_copied_and_nothing_stays_nothing(void)
{
    struct arena arena;
    arena_init(&arena);
    char text[] = "boat";
    const char *copy = arena_string(&arena, text);
    text[0] = 'g';
    CHECK(strcmp(copy, "boat") == 0);
    CHECK(arena_string(&arena, NULL) == NULL);
    arena_release(&arena);
}

int main(void)
{
    strings_are_copied_and_nothing_stays_nothing();
    a_reset_arena_gives_zeroed_memory_again();
    blocks_are_zeroed_aligned_and_apart();
    large_blocks_get_their_own_chunk();
    return CHECK_END();
}
