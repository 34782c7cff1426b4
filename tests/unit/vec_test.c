#include "base/span.h"
#include "base/vec.h"
#include "check.h"

static void items_survive_growing(void)
{
    struct arena arena;
    arena_init(&arena);
    VEC(uint32_t) numbers = { 0 };
    for (uint32_t i = 0; i < 1000; i++)
        *vec_push(&numbers, &arena) = i;
    CHECK(numbers.count == 1000);
    uint32_t wrong = 0;
    for (uint32_t i = 0; i < 1000; i++)
        wrong += numbers.at[i] != i;
    CHECK(wrong == 0);
    arena_release(&arena);
}

static void new_items_are_zero(void)
{
    struct arena arena;
    arena_init(&arena);
    VEC(struct range) ranges = { 0 };
    vec_push(&ranges, &arena)->begin = 1;
    CHECK(ranges.at[0].end == 0);
    arena_release(&arena);
}

int main(void)
{
    items_survive_growing();
    new_items_are_zero();
    return CHECK_END();
}
