#include "rule/ruleset.h"

#include <string.h>

void ruleset_release(struct ruleset *ruleset)
{
    sandbox_free(ruleset->sandbox);
    ruleset->sandbox = NULL;
}

const struct criterion *ruleset_criterion(const struct ruleset *r,
                                          const char *id)
{
    for (uint32_t i = 0; i < r->criterion_count; i++)
        if (strcmp(r->criteria[i].id, id) == 0)
            return &r->criteria[i];
    return NULL;
}

const struct authority *ruleset_authority(const struct ruleset *r,
                                          const char *key)
{
    for (uint32_t i = 0; i < r->authority_count; i++)
        if (strcmp(r->authorities[i].key, key) == 0)
            return &r->authorities[i];
    return NULL;
}

const struct profile *ruleset_profile(const struct ruleset *r,
                                      const char *name)
{
    for (uint32_t i = 0; i < r->profile_count; i++)
        if (strcmp(r->profiles[i].name, name) == 0)
            return &r->profiles[i];
    return NULL;
}

/* Does the selector begin with `prefix` and go on with `value`? */
static bool selects(const char *selector, const char *prefix,
                    const char *value)
{
    size_t len = strlen(prefix);
    return value != NULL && strncmp(selector, prefix, len) == 0 &&
           strcmp(selector + len, value) == 0;
}

static bool any_selects(const char *const *selectors,
                        const struct criterion *c)
{
    for (; selectors != NULL && *selectors != NULL; selectors++)
        if (strcmp(*selectors, "all") == 0 || strcmp(*selectors, c->id) == 0 ||
            selects(*selectors, "kind:", criterion_kind_name(c->kind)) ||
            selects(*selectors, "jurisdiction:", c->jurisdiction) ||
            selects(*selectors, "standard:", standard_name(c->standard)) ||
            selects(*selectors, "severity:", severity_name(c->severity)))
            return true;
    return false;
}

bool profile_has(const struct profile *profile, const struct criterion *c)
{
    return any_selects(profile->include, c) &&
           !any_selects(profile->exclude, c);
}

/* What the nodes already say, by the profile that settled them. */
static void add_settled(const struct query_set *set, struct query_value *values)
{
    for (uint32_t i = 0; i < set->count; i++) {
        const struct query_node *node = &set->nodes[i];
        if (node->min_from > 0)
            values[node->min_from - 1] =
                (struct query_value){ node->min, node->unit };
        if (node->max_from > 0)
            values[node->max_from - 1] =
                (struct query_value){ node->max, node->unit };
    }
}

struct query_value *profile_values(const struct profile *profile,
                                   const struct ruleset *r,
                                   struct arena *arena)
{
    uint32_t count = r->queries.parameters.count;
    if (count == 0)
        return NULL;
    struct query_value *values = arena_alloc(arena, count, sizeof(*values));
    add_settled(&r->queries, values);
    for (uint32_t i = 0; profile->parameters != NULL && i < count; i++) {
        const struct parameter *p = &profile->parameters[i];
        if (p->name == NULL)
            continue;
        values[i].value = p->value;
        values[i].unit = UNIT_NONE;
        parameter_unit(p->unit, &values[i].unit);
    }
    return values;
}
