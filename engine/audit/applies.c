#include "audit/applies.h"

#include <strings.h>

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

static const char *status_word(enum authority_status status)
{
    switch (status) {
    case AUTHORITY_IN_FORCE:
        return NULL;
    case AUTHORITY_NOT_YET:
        return "proposed";
    case AUTHORITY_RESCINDED:
        return "rescinded";
    case AUTHORITY_HISTORICAL:
        return "historical";
    }
    return NULL;
}

const char *applies_out_of_force(const struct criterion *criterion,
                                 const struct ruleset *ruleset,
                                 const char *as_of)
{
    const char *word = NULL;
    if (criterion->kind == CRITERION_PRACTICE || criterion->authorities == NULL)
        return NULL;
    for (uint32_t i = 0; criterion->authorities[i] != NULL; i++) {
        const struct authority *a =
            ruleset_authority(ruleset, criterion->authorities[i]);
        const char *next =
            a == NULL ? NULL : status_word(authority_at(a, as_of));
        if (next == NULL)
            return NULL;
        word = word == NULL || word == next ? next : "not in force";
    }
    return word;
}
