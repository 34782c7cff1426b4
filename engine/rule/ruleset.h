/*
 * ruleset - the rule pack, loaded: lexicon, queries, criteria, authorities.
 *
 * Lives in the run's arena and is read-only after loading, so that workers
 * share it. The embedded pack is text linked into the program; a folder given
 * with --rules is read instead of it (same layout). Loading reports every
 * problem of every file, with line and caret, up to RULESET_MAX_PROBLEMS.
 */
#ifndef ENGINE_RULE_RULESET_H
#define ENGINE_RULE_RULESET_H

#include "document/kind.h"
#include "input/sandbox.h"
#include "rule/authority.h"
#include "rule/criterion.h"

enum { RULESET_MAX_PROBLEMS = 20 };

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

/* Problems in the order of files and lines, ready to print, one or more lines
 * each. */
struct problems {
    const char *text[RULESET_MAX_PROBLEMS];
    uint32_t count;
    uint32_t more; /* found after the list was full */
};

/* folder NULL: the embedded pack. false: see problems. */
bool ruleset_load(struct ruleset *ruleset, const char *folder,
                  struct arena *arena, struct problems *problems);
void ruleset_release(struct ruleset *ruleset);

const struct criterion *ruleset_criterion(const struct ruleset *r,
                                          const char *id);
const struct authority *ruleset_authority(const struct ruleset *r,
                                          const char *key);
const struct profile *ruleset_profile(const struct ruleset *r,
                                      const char *name);
bool profile_has(const struct profile *profile, const struct criterion *c);

#endif
