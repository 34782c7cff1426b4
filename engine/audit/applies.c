#include "audit/applies.h"

#include <strings.h>

#include "audit/say.h"

bool applies_to_kind(const struct criterion *criterion, const char *kind)
{
    if (criterion->applies_to == NULL)
        return true;
    for (uint32_t i = 0; criterion->applies_to[i] != NULL; i++)
        if (strcmp(criterion->applies_to[i], "any") == 0 ||
            (kind != NULL && strcmp(criterion->applies_to[i], kind) == 0))
            return true;
    return false;
}

/* --- facts -------------------------------------------------------------- */

static bool is_one_of(const char *value, const char *const *words)
{
    for (uint32_t i = 0; words[i] != NULL; i++)
        if (strcasecmp(value, words[i]) == 0)
            return true;
    return false;
}

static bool is_unknown(const char *value)
{
    static const char *const words[] = {
        "", "~", "?", "null", "unknown", NULL
    };
    return value == NULL || is_one_of(value, words);
}

/* "1,200" and "1200" are numbers as people write them. */
static bool fact_number(const char *value, uint64_t *out)
{
    uint64_t number = 0;
    uint32_t digits = 0;
    for (; *value != '\0'; value++) {
        if (*value == ',' || *value == '_')
            continue;
        if (*value < '0' || *value > '9' || ++digits > 12)
            return false;
        number = number * 10 + (uint64_t)(*value - '0');
    }
    *out = number;
    return digits > 0;
}

static enum fulfilment flag_is(const char *value, bool wanted)
{
    static const char *const yes[] = { "true", "yes", "on", NULL };
    static const char *const no[] = { "false", "no", "off", "none", NULL };
    uint64_t number;
    bool flag;
    if (is_one_of(value, yes))
        flag = true;
    else if (is_one_of(value, no))
        flag = false;
    else if (fact_number(value, &number))
        flag = number > 0;
    else
        return FACT_UNKNOWN;
    return flag == wanted ? FACT_FULFILLED : FACT_NOT_FULFILLED;
}

enum fulfilment applies_by_fact(const struct condition *condition,
                                const struct unit *unit)
{
    uint64_t number;
    if (condition->fact == NULL)
        return FACT_FULFILLED;
    const char *value = unit_fact(unit, condition->fact);
    if (is_unknown(value))
        return FACT_UNKNOWN;
    if (condition->is_flag)
        return flag_is(value, condition->flag);
    if (!fact_number(value, &number))
        return FACT_UNKNOWN;
    return number >= condition->at_least ? FACT_FULFILLED : FACT_NOT_FULFILLED;
}

/* --- authorities -------------------------------------------------------- */

/* Does it bind, or only tell what somebody expects? */
static bool is_binding(const struct authority *a)
{
    static const char *const types[] = { "statute", "regulation", "case",
                                         NULL };
    return a->type != NULL && is_one_of(a->type, types);
}

static enum standing standing_by_kind(const struct criterion *criterion)
{
    switch (criterion->kind) {
    case CRITERION_LAW:
        return STANDING_LAW;
    case CRITERION_GUIDANCE:
        return STANDING_GUIDANCE;
    case CRITERION_PRACTICE:
        break;
    }
    return STANDING_PRACTICE;
}

/* What is known of a criterion's authorities on one day. */
struct tally {
    uint32_t known, binding, in_force, not_yet;
};

static struct tally count_authorities(const struct criterion *criterion,
                                      const struct ruleset *ruleset,
                                      const char *as_of)
{
    struct tally t = { 0 };
    for (const char *const *key = criterion->authorities;
         key != NULL && *key != NULL; key++) {
        const struct authority *a = ruleset_authority(ruleset, *key);
        if (a == NULL)
            continue;
        enum authority_status status = authority_at(a, as_of);
        t.known++;
        t.not_yet += status == AUTHORITY_NOT_YET;
        t.in_force += status == AUTHORITY_IN_FORCE;
        t.binding += status == AUTHORITY_IN_FORCE && is_binding(a);
    }
    return t;
}

enum standing applies_standing(const struct criterion *criterion,
                               const struct ruleset *ruleset,
                               const char *as_of)
{
    enum standing by_kind = standing_by_kind(criterion);
    struct tally t = count_authorities(criterion, ruleset, as_of);
    if (by_kind == STANDING_PRACTICE || criterion->is_outdated_entry ||
        t.known == 0)
        return by_kind;
    if (t.in_force == 0)
        return t.not_yet > 0 ? STANDING_UPCOMING : STANDING_LAPSED;
    return t.binding == 0 ? STANDING_GUIDANCE : by_kind;
}

static const char *authority_note(const struct authority *a, const char *as_of,
                                  struct arena *arena)
{
    switch (authority_at(a, as_of)) {
    case AUTHORITY_IN_FORCE:
        return NULL;
    case AUTHORITY_NOT_YET:
        if (a->proposed)
            return say(arena, "%s is proposed, not in force on %s", a->key,
                       as_of);
        return say(arena, "%s is in force only from %s", a->key, a->effective);
    case AUTHORITY_RESCINDED:
        if (a->superseded_by != NULL)
            return say(arena, "%s was replaced by %s", a->key,
                       a->superseded_by);
        return say(arena, "%s was rescinded (%s) and is cited for history",
                   a->key, a->rescinded);
    case AUTHORITY_HISTORICAL:
        return say(arena, "%s is kept for reference", a->key);
    }
    return NULL;
}

const char *applies_law_note(const struct criterion *criterion,
                             const struct ruleset *ruleset, const char *as_of,
                             struct arena *arena)
{
    const char *all = NULL;
    for (const char *const *key = criterion->authorities;
         key != NULL && *key != NULL; key++) {
        const struct authority *a = ruleset_authority(ruleset, *key);
        const char *one = a == NULL ? NULL : authority_note(a, as_of, arena);
        if (one != NULL)
            all = all == NULL ? one : say(arena, "%s; %s", all, one);
    }
    return all;
}
