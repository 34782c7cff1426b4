/*
 * author_pack - the pack about bees with examples, for the tools that try them.
 */
#ifndef TESTS_UNIT_AUTHOR_PACK_H
#define TESTS_UNIT_AUTHOR_PACK_H

#include "audit_pack.h"

/* Gives the criterion these examples. */
static inline void pack_examples(struct pack *p, uint32_t criterion,
                                 const struct example *examples,
                                 uint32_t count)
{
    struct example *copy = arena_alloc(&p->arena, count, sizeof(*copy));
    memcpy(copy, examples, count * sizeof(*copy));
    p->criteria[criterion].examples = copy;
    p->criteria[criterion].example_count = count;
}

#define PACK_EXAMPLES(pack, criterion, ...)                                \
    pack_examples((pack), (criterion), (const struct example[]){ __VA_ARGS__ }, \
                  sizeof((const struct example[]){ __VA_ARGS__ }) /        \
                      sizeof(struct example))

#endif
