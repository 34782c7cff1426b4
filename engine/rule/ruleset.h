/*
 * ruleset - the rule pack, loaded: lexicon, queries, criteria, authorities.
 *
 * Lives in the run's arena and is read-only after loading, so that workers
 * share it. It comes from the files of a pack (pack_load) or from the image of
 * one that was made when the program was built (image_open).
 */
#ifndef ENGINE_RULE_RULESET_H
#define ENGINE_RULE_RULESET_H

#include "document/kind.h"
#include "input/sandbox.h"
#include "rule/authority.h"
#include "rule/criterion.h"
#include "rule/parameter.h"

/* One file of the embedded pack (generated: build/<B>/embedded.c). */
struct embedded_file {
    const char *path; /* "rules/lexicon/people.lua" */
    const char *text;
    uint32_t len;
};
extern const struct embedded_file embedded_files[]; /* path NULL ends */

struct profile {
    const char *name;           /* "massachusetts" */
    const char *title;
    const char *const *include; /* ids or "kind:law" "jurisdiction:ma" "all" */
    const char *const *exclude;
    const struct parameter *parameters; /* as in the queries' parameters; NULL
                                           when there are none */
};

struct ruleset {
    struct arena *arena;
    struct lexicon *lexicon;
    struct query_set queries;
    struct markers markers;
    const struct criterion *criteria; /* by id, ID-01 before OL-01 */
    uint32_t criterion_count;
    const struct authority *authorities; /* by key */
    uint32_t authority_count;
    const struct profile *profiles;
    uint32_t profile_count;
    const struct kind_entry *kinds;
    uint32_t kind_count;
    const char *pack_date;         /* "2026-11-23" */
    char digest[72];              /* of all files, "sha256:..." */
    struct sandbox *sandbox;       /* holds the check functions; or NULL */
};

void ruleset_release(struct ruleset *ruleset);

const struct criterion *ruleset_criterion(const struct ruleset *r,
                                          const char *id);
const struct authority *ruleset_authority(const struct ruleset *r,
                                          const char *key);
const struct profile *ruleset_profile(const struct ruleset *r,
                                      const char *name);

/* The values for the queries, those the profile does not give as the queries
 * have them; NULL when there are no parameters. */
struct query_value *profile_values(const struct profile *profile,
                                   const struct ruleset *r,
                                   struct arena *arena);
bool profile_has(const struct profile *profile, const struct criterion *c);

#endif
