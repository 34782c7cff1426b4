#include "audit/override.h"

#include <stdlib.h>

#include "audit/say.h"
#include "base/names.h"

/* One manifest's overrides being read. */
struct desk {
    const char *path;
    const struct ruleset *ruleset;
    struct arena *arena;
    struct err *err;
};

static bool wrong(const struct desk *d, uint32_t line, const char *what)
{
    return err_set(d->err, ERR_CONFIG, "%s:%u: %s", d->path, line, what);
}

/* As the first profile that gives it describes it. */
static const struct parameter *described(const struct ruleset *r,
                                         uint32_t number)
{
    for (uint32_t i = 0; i < r->profile_count; i++) {
        const struct parameter *all = r->profiles[i].parameters;
        if (all != NULL && all[number].name != NULL)
            return &all[number];
    }
    return NULL;
}

static const struct parameter *find(const struct desk *d,
                                    const struct yaml_node *node,
                                    uint32_t *number)
{
    const struct names *names = &d->ruleset->queries.parameters;
    *number = names_find(names, node->key);
    if (*number != NAMES_NONE)
        return described(d->ruleset, *number);
    span near = names_suggest(names, node->key);
    wrong(d, node->key_line,
          near.len == 0
              ? say(d->arena, "unknown parameter '%.*s'", SPAN_ARG(node->key))
              : say(d->arena, "unknown parameter '%.*s' (did you mean '%.*s'?)",
                    SPAN_ARG(node->key), SPAN_ARG(near)));
    return NULL;
}

/* Only value, unit and reason, and all of them, as texts. */
static bool check_keys(const struct desk *d, const struct yaml_node *node)
{
    static const char *const keys[] = { "value", "unit", "reason", NULL };
    struct names known;
    names_init(&known, d->arena);
    for (uint32_t i = 0; keys[i] != NULL; i++)
        names_add(&known, span_of(keys[i]));
    if (node->kind != YAML_MAP)
        return wrong(d, node->line,
                     say(d->arena, "parameter '%.*s' is a map with value, unit "
                         "and reason", SPAN_ARG(node->key)));
    for (const struct yaml_node *n = node->first; n != NULL; n = n->next)
        if (names_find(&known, n->key) == NAMES_NONE)
            return wrong(d, n->key_line,
                         say(d->arena, "unknown key '%.*s' of parameter "
                             "'%.*s': it has value, unit and reason",
                             SPAN_ARG(n->key), SPAN_ARG(node->key)));
    for (uint32_t i = 0; keys[i] != NULL; i++) {
        const struct yaml_node *n = yaml_get(node, keys[i]);
        if (n == NULL || n->kind != YAML_SCALAR || n->scalar.len == 0)
            return wrong(d, n == NULL ? node->key_line : n->line,
                         say(d->arena, "parameter '%.*s' has no %s",
                             SPAN_ARG(node->key), keys[i]));
    }
    return true;
}

static bool check_value(const struct desk *d, const struct yaml_node *node,
                        const struct parameter *p, struct override *out)
{
    const struct yaml_node *value = yaml_get(node, "value");
    const struct yaml_node *unit = yaml_get(node, "unit");
    if (!span_is(unit->scalar, p->unit))
        return wrong(d, unit->line,
                     say(d->arena, "parameter '%s' counts in %s, not in '%.*s'",
                         p->name, p->unit, SPAN_ARG(unit->scalar)));
    if (!parameter_parse(value->scalar, &out->value))
        return wrong(d, value->line,
                     say(d->arena, "the value of parameter '%s' is no number: "
                         "'%.*s'", p->name, SPAN_ARG(value->scalar)));
    if (out->value < p->least || out->value > p->most)
        return wrong(d, value->line,
                     say(d->arena, "the value of parameter '%s' must lie "
                         "between %s and %s %s", p->name,
                         parameter_number(p->least, d->arena),
                         parameter_number(p->most, d->arena), p->unit));
    return true;
}

static bool read_one(const struct desk *d, const struct yaml_node *node,
                     struct override *out)
{
    uint32_t number;
    const struct parameter *p = find(d, node, &number);
    if (p == NULL || !check_keys(d, node) || !check_value(d, node, p, out))
        return false;
    span reason = yaml_get(node, "reason")->scalar;
    out->parameter = number;
    out->name = p->name;
    out->unit = p->unit;
    out->reason = arena_text(d->arena, reason.ptr, reason.len);
    out->path = d->path;
    out->line = node->key_line;
    return true;
}

static int compare(const void *a, const void *b)
{
    const struct override *x = a, *y = b;
    return strcmp(x->name, y->name);
}

bool override_read(struct override_list *out, const struct yaml_node *map,
                   const char *path, const struct ruleset *ruleset,
                   struct arena *arena, struct err *err)
{
    const struct desk d = { path, ruleset, arena, err };
    VEC(struct override) list = { 0 };
    if (map == NULL)
        return true;
    if (map->kind != YAML_MAP)
        return wrong(&d, map->line, "'parameters' is not a map");
    for (const struct yaml_node *n = map->first; n != NULL; n = n->next) {
        struct override one = { 0 };
        if (!read_one(&d, n, &one))
            return false;
        *vec_push(&list, arena) = one;
    }
    if (list.count > 0)
        qsort(list.at, list.count, sizeof(*list.at), compare);
    *out = (struct override_list){ list.at, list.count };
    return true;
}

const struct parameter *override_instead(const struct override *override,
                                         const struct profile *profile)
{
    const struct parameter *p =
        profile->parameters == NULL
            ? NULL
            : &profile->parameters[override->parameter];
    return p == NULL || p->name == NULL ? NULL : p;
}

const struct query_value *override_values(const struct override_list *list,
                                          const struct profile *profile,
                                          const struct ruleset *ruleset,
                                          struct arena *arena)
{
    struct query_value *values = profile_values(profile, ruleset, arena);
    for (uint32_t i = 0; values != NULL && i < list->count; i++)
        if (override_instead(&list->at[i], profile) != NULL)
            values[list->at[i].parameter].value = list->at[i].value;
    return values;
}
