/*
 * loading - what the readers of the pack's files share while it loads.
 *
 * Header only. Everything lives in the run's arena; the Lua functions reach
 * it through sandbox_context().
 */
#ifndef ENGINE_RULE_LOADING_H
#define ENGINE_RULE_LOADING_H

#include "base/names.h"
#include "base/vec.h"
#include "rule/lua_record.h"
#include "rule/ruleset.h"

/* `include = { "other" }`, looked up when every concept is known. */
struct pending_include {
    struct rule_file *file;
    struct place place;
    uint32_t whole;
    const char *part;
};

/* `parameter "name"` in a rule file, looked up when every profile is known. */
struct parameter_mention {
    struct rule_file *file;
    uint32_t line;
    uint32_t number; /* from 1, in the queries' parameters */
};

/* What a profile's file says beyond the profile itself. */
struct profile_draft {
    struct rule_file *file;
    uint32_t line;
    const char *like; /* profile whose parameters it takes over, or NULL */
    VEC(struct parameter) own;
};

/* An entry of accuracy.lua. */
struct measured {
    struct rule_file *file;
    uint32_t line;
    const char *id; /* of the criterion */
    struct accuracy figures;
};

struct loading {
    struct ruleset *ruleset;
    struct rule_problems problems;
    struct rule_file *file; /* being loaded */
    uint32_t records;       /* constructors called in it so far */

    struct names concepts; /* defined so far; index into concept_files */
    VEC(const char *) concept_files;
    VEC(struct pending_include) includes;
    struct names kinds, authority_keys;
    VEC(struct kind_entry) kind_list;
    VEC(struct authority) authorities;
    VEC(struct profile) profiles;
    VEC(struct profile_draft) drafts; /* as profiles */
    VEC(struct parameter_mention) mentions;
    VEC(struct criterion) criteria;
    VEC(struct measured) measured;
    const char *pack_date;
};

#endif
