#include "author/root.h"

#include "audit/say.h"
#include "base/vec.h"

struct gathered {
    VEC(struct root) roots;
    struct arena *arena;
};

static void add(struct gathered *g, enum root_part part, uint32_t index,
                uint32_t query)
{
    if (query != QUERY_NONE)
        *vec_push(&g->roots, g->arena) = (struct root){ part, index, query };
}

struct root_list roots_of(const struct criterion *c, struct arena *arena)
{
    struct gathered g = { .arena = arena };
    if (c->is_outdated_entry) {
        add(&g, ROOT_OCCURS, 0, c->occurs);
        add(&g, ROOT_EXEMPT, 0, c->exempt);
        return (struct root_list){ g.roots.at, g.roots.count };
    }
    add(&g, ROOT_TOPIC, 0, c->topic);
    add(&g, ROOT_ADDRESSED, 0, c->addressed);
    for (uint32_t i = 0; i < c->element_count; i++)
        add(&g, ROOT_ELEMENT, i, c->elements[i].stated_by);
    for (uint32_t i = 0; i < c->conflict_count; i++) {
        add(&g, ROOT_WHEN, i, c->conflicts[i].when);
        add(&g, ROOT_UNLESS, i, c->conflicts[i].unless);
    }
    add(&g, ROOT_AGREE, 0, c->agree_about);
    return (struct root_list){ g.roots.at, g.roots.count };
}

static void replace_element(struct criterion *c, uint32_t index,
                            uint32_t query, struct arena *arena)
{
    struct element *elements =
        arena_alloc(arena, c->element_count, sizeof(*elements));
    memcpy(elements, c->elements, c->element_count * sizeof(*elements));
    elements[index].stated_by = query;
    c->elements = elements;
}

static struct conflict_rule *copy_conflicts(struct criterion *c,
                                            struct arena *arena)
{
    struct conflict_rule *conflicts =
        arena_alloc(arena, c->conflict_count, sizeof(*conflicts));
    memcpy(conflicts, c->conflicts, c->conflict_count * sizeof(*conflicts));
    c->conflicts = conflicts;
    return conflicts;
}

struct criterion root_replace(const struct criterion *criterion,
                              struct root root, uint32_t query,
                              struct arena *arena)
{
    struct criterion c = *criterion;
    switch (root.part) {
    case ROOT_TOPIC: c.topic = query; break;
    case ROOT_ADDRESSED: c.addressed = query; break;
    case ROOT_ELEMENT: replace_element(&c, root.index, query, arena); break;
    case ROOT_WHEN: copy_conflicts(&c, arena)[root.index].when = query; break;
    case ROOT_UNLESS:
        copy_conflicts(&c, arena)[root.index].unless = query;
        break;
    case ROOT_AGREE: c.agree_about = query; break;
    case ROOT_OCCURS: c.occurs = query; break;
    case ROOT_EXEMPT: c.exempt = query; break;
    }
    return c;
}

const char *root_name(struct root root, struct arena *arena)
{
    unsigned n = root.index + 1;
    switch (root.part) {
    case ROOT_TOPIC: return "the topic";
    case ROOT_ADDRESSED: return "addressed";
    case ROOT_ELEMENT: return say(arena, "element %u", n);
    case ROOT_WHEN: return say(arena, "conflict %u", n);
    case ROOT_UNLESS: return say(arena, "the exception of conflict %u", n);
    case ROOT_AGREE: return "the limit that must agree";
    case ROOT_OCCURS: return "the outdated wording";
    case ROOT_EXEMPT: return "the exemption";
    }
    return "";
}
