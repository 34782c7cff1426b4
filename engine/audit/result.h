/*
 * result - what an audit found, before anybody prints it.
 *
 * Plain data in the unit's arena. Reports are views of this and of nothing
 * else; order is fixed: loose documents first, then districts by path;
 * documents by path, criteria by id, findings by severity, then id, document,
 * place.
 */
#ifndef ENGINE_AUDIT_RESULT_H
#define ENGINE_AUDIT_RESULT_H

#include "document/doc.h"
#include "document/kind.h"
#include "rule/ruleset.h"

enum verdict {
    VERDICT_MET,
    VERDICT_PARTIAL,
    VERDICT_MISSING,
    VERDICT_CONFLICTING,
    VERDICT_OUTDATED,
    VERDICT_NEEDS_REVIEW,
    VERDICT_NOT_APPLICABLE,
    VERDICT_ERROR,
    VERDICT_COUNT,
};

enum element_state {
    ELEMENT_STATED,
    ELEMENT_NOT_STATED,
    ELEMENT_WEAK, /* only permitted, recommended or hedged */
    ELEMENT_CONTRADICTED,
    ELEMENT_UNDECIDED, /* text cannot decide it, or a limit was reached */
};

/* A place in a document and the words there. */
struct evidence {
    const char *path;
    uint32_t begin, end;   /* bytes of the file (of the text if unmapped) */
    uint32_t line, column; /* 0 when the format has no lines; column counts
                              characters from 1 */
    uint32_t end_line, end_column;
    uint32_t page, paragraph;
    const char *const *heading; /* path of headings, NULL-terminated */
    const char *quote;          /* the sentence, shortened past 400 bytes */
    enum modality modality;
    uint32_t document; /* index in the unit's documents */
};

struct near_miss {
    struct evidence at;
    const char *lacks; /* "only permitted", "negated", "no deadline" */
};

/* Where an element was looked for in vain. */
struct receipt {
    uint32_t documents, sections, sentences; /* searched */
    const char *const *concepts; /* tried, by name; NULL-terminated */
    const struct near_miss *near;
    uint32_t near_count;       /* at most 3 */
    const char *const *unread; /* documents or pages not readable */
};

struct element_result {
    uint32_t n; /* from 1, as in the criterion */
    enum element_state state;
    const struct evidence *evidence;
    uint32_t evidence_count;       /* at most 5, best first */
    const struct receipt *receipt; /* NULL when stated or not applicable */
};

/* What stands behind a criterion on the day of the audit. */
enum standing {
    STANDING_LAW,
    STANDING_GUIDANCE, /* also of law of which only guidance is in force */
    STANDING_PRACTICE,
    STANDING_UPCOMING, /* proposed or not in force yet, nothing else */
    STANDING_LAPSED,   /* rescinded or historical, nothing else */
};

struct criterion_result {
    const struct criterion *criterion;
    enum standing standing;
    const char *law_note; /* which authorities are not in force; or NULL */
    enum verdict verdict;
    uint32_t confidence; /* percent */
    const char *reason;  /* one line, always there */
    const struct element_result *elements;
    uint32_t element_count;
    const struct evidence *evidence; /* of a topic provision, a conflict or
                                        an occurrence */
    uint32_t evidence_count;
};

enum finding_kind {
    FINDING_MISSING_PROVISION,
    FINDING_MISSING_ELEMENT,
    FINDING_WEAK_LANGUAGE,
    FINDING_CONFLICT,
    FINDING_OUTDATED_LANGUAGE,
    FINDING_DOCUMENT_ABSENT,
    FINDING_UNREADABLE,
};

struct finding {
    char fingerprint[33]; /* hexadecimal */
    enum finding_kind kind;
    const struct criterion *criterion; /* NULL: unreadable */
    uint32_t element;                  /* from 1; 0: the whole criterion */
    enum severity severity;
    uint32_t confidence;
    enum standing standing;
    const char *law_note; /* as in the criterion's result */
    const char *message; /* first sentence stands alone */
    const struct evidence *evidence;
    uint32_t evidence_count;
    const struct receipt *receipt; /* or NULL */
    struct evidence anchor;        /* where the text is or would belong */
};

/*
 * doc keeps what describes a document (metadata, format, notices, counts); its
 * text and arrays are gone by now and NULL.
 */
struct document_result {
    const char *path;
    const char *identity; /* the path inside the district; fingerprints use
                             it, so that a move of the folder keeps them */
    char sha256[65];      /* empty when not readable */
    struct doc doc;
    struct kind_guess kind;
    bool readable;
    const char *problem; /* when not readable */
};

struct fact {
    const char *name, *value;
};

/* A parameter that the district sets otherwise than the profile. */
struct override {
    uint32_t parameter; /* index in the profile's parameters */
    const char *name, *unit;
    uint32_t value; /* thousandths */
    const char *reason;
    const char *path; /* of the manifest */
    uint32_t line;
};

struct unit_result {
    bool is_district;
    const char *name, *state;
    const struct fact *facts;
    uint32_t fact_count;
    const struct override *overrides; /* those the profile asks for, by name */
    uint32_t override_count;
    const struct document_result *documents;
    uint32_t document_count;
    const struct criterion_result *criteria;
    uint32_t criterion_count;
    const struct finding *findings;
    uint32_t finding_count;
    uint32_t by_verdict[VERDICT_COUNT];
};

struct notice {
    const char *text;
    bool is_warning; /* about the whole audit: said on standard error too */
};

struct result {
    const struct ruleset *ruleset;
    const struct profile *profile;
    const char *as_of;
    const struct unit_result *units;
    uint32_t unit_count;
    const struct notice *notices;
    uint32_t notice_count;
};

const char *verdict_name(enum verdict verdict); /* as in JSON */
const char *standing_name(enum standing standing);
const char *element_state_name(enum element_state state);
const char *finding_kind_name(enum finding_kind kind);

#endif
