/*
 * override - numbers that a district sets otherwise than its profile.
 *
 *     parameters:
 *       monitoring_years: { value: 2, unit: years, reason: "Waiver of 2025" }
 *
 * An override changes what is asked of the text, so it has a reason, the unit
 * of the parameter and a value within the bounds that the profile gives; what
 * is wrong is an error (ERR_CONFIG) with path and line. Reports show them all.
 */
#ifndef ENGINE_AUDIT_OVERRIDE_H
#define ENGINE_AUDIT_OVERRIDE_H

#include "audit/result.h"
#include "input/yaml.h"

struct override_list {
    const struct override *at; /* by name */
    uint32_t count;
};

/* map is the manifest's `parameters`, NULL when it has none. */
bool override_read(struct override_list *out, const struct yaml_node *map,
                   const char *path, const struct ruleset *ruleset,
                   struct arena *arena, struct err *err);

/* What the profile gives instead, or NULL when it does not ask for it. */
const struct parameter *override_instead(const struct override *override,
                                         const struct profile *profile);

/* The profile's values with the overrides in their places; NULL when the rules
 * have no parameters. */
const struct query_value *override_values(const struct override_list *list,
                                          const struct profile *profile,
                                          const struct ruleset *ruleset,
                                          struct arena *arena);

#endif
