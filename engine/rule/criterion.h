/*
 * criterion - one equity criterion as its rule file states it.
 *
 * Plain data in the run's arena, filled by pack_load() from the record that
 * a file under rules/ returns; queries are ids in the ruleset's query set.
 * Strings are NUL-terminated, absent ones NULL, lists end with NULL.
 */
#ifndef ENGINE_RULE_CRITERION_H
#define ENGINE_RULE_CRITERION_H

#include "language/query.h"

enum criterion_kind { CRITERION_LAW, CRITERION_GUIDANCE, CRITERION_PRACTICE };
enum severity { SEVERITY_LOW, SEVERITY_MEDIUM, SEVERITY_HIGH, SEVERITY_CRITICAL };

enum standard {
    STANDARD_INSTRUCTIONAL_LEADERSHIP,
    STANDARD_MANAGEMENT_AND_OPERATIONS,
    STANDARD_FAMILY_AND_COMMUNITY_ENGAGEMENT,
    STANDARD_PROFESSIONAL_CULTURE,
};

enum lever {
    LEVER_POLICIES_AND_IMPROVEMENT_PLAN,
    LEVER_SCHEDULES_AND_PROGRAM_OPTIONS,
    LEVER_PROFESSIONAL_DEVELOPMENT,
    LEVER_DATA_ANALYSIS_MEETINGS,
};

enum scope {
    SCOPE_SOMEWHERE,
    SCOPE_EACH_DOCUMENT_OF_TYPE,
    SCOPE_PHRASE_MUST_NOT_OCCUR,
};

struct element {
    const char *text;
    bool required;
    uint32_t stated_by;   /* query; QUERY_NONE when text cannot decide */
    const char *undecided; /* why text cannot decide it, then */
    bool history; /* adoption history and front matter may state it, too */
};

struct conflict_rule {
    uint32_t when;
    uint32_t unless; /* or QUERY_NONE; in the same sentence */
    const char *says; /* "children may interpret" */
    uint32_t element; /* number from 1, or 0 for the whole criterion */
};

struct owner {
    const char *says; /* "the principal" */
    uint32_t who;     /* query that finds the actor */
};

struct condition {
    const char *fact;   /* key in district.yaml facts; NULL: no condition */
    uint32_t at_least;  /* numeric facts */
    bool is_flag;       /* flag facts: the wanted value in `flag` */
    bool flag;
    const char *text;   /* "the district runs such a program" */
};

struct action {
    const char *what;     /* do_: recommended change */
    const char *role;     /* who can pull the lever */
    const char *within;   /* "60 days" */
    const char *evidence; /* of completion */
    const char *measure;  /* of success */
};

struct wording {
    const char *preferred, *acceptable, *avoid;
};

enum example_kind {
    EXAMPLE_MET,
    EXAMPLE_PARTIAL,
    EXAMPLE_MISSING,
    EXAMPLE_NEAR_MISS, /* expects: not addressed, no conflict */
    EXAMPLE_CONFLICTING,
    EXAMPLE_OUTDATED,
    EXAMPLE_COUNT,
};

struct example {
    enum example_kind kind;
    const char *text; /* Markdown */
    uint32_t line;    /* in the rule file, 0 when unknown */
};

/*
 * How often the rule was right, as measured: documents of which a reader and
 * the rule say that they address the criterion, only the rule, only the
 * reader; paraphrases of its elements that were recognised; near misses that
 * were taken for one. All zero: not measured.
 */
struct accuracy {
    uint32_t tp, fp, fn;
    uint32_t found, items;
    uint32_t alarms, near;
};

struct criterion {
    const char *id, *title, *path; /* path: "rules/federal/ID-02.lua" */
    bool is_outdated_entry;        /* OL-*: `occurs` decides */
    enum criterion_kind kind;
    const char *jurisdiction;      /* "federal", "ma" */
    enum severity severity;
    enum standard standard;
    enum lever lever;
    enum scope scope;
    const char *const *applies_to; /* kinds of document; "any" */
    struct condition condition;
    const char *const *authorities; /* keys */
    const char *ele_former, *ele_current;
    const char *why;                /* why it matters, one sentence */

    uint32_t topic;     /* where a reader would look: receipts, near misses */
    uint32_t addressed; /* a real provision on the topic without an element */
    const struct element *elements;
    uint32_t element_count;
    const struct conflict_rule *conflicts;
    uint32_t conflict_count;
    const char *agree_on;      /* what two places must not differ in, e.g.
                                  "the time limit for screening" */
    uint32_t agree_about;      /* deadline, number or every whose amounts must
                                  agree, or the duty whose owners must, or
                                  QUERY_NONE */
    const struct owner *owners; /* who may be named; none: amounts agree */
    uint32_t owner_count;

    /* Outdated-language entries. */
    uint32_t occurs;           /* the wording */
    uint32_t exempt;           /* in the same sentence or heading: quotation,
                                  history, the statute's own term */
    const char *replace_with, *since;

    struct action action;
    struct wording wording;
    const struct example *examples;
    uint32_t example_count;
    int check;                 /* handle of the check function, 0: none */
    struct accuracy accuracy;
};

const char *criterion_kind_name(enum criterion_kind kind);
const char *severity_name(enum severity severity);
const char *standard_name(enum standard standard);  /* as in JSON */
const char *standard_title(enum standard standard); /* for people */
const char *lever_name(enum lever lever);
const char *lever_title(enum lever lever);
const char *scope_name(enum scope scope);
const char *example_kind_name(enum example_kind kind);

#endif
