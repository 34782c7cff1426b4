/*
 * mutant - a criterion with one small fault put into its queries.
 *
 * Examples that are worth having notice the fault: some verdict or the state
 * of some element is another one than before. A fault that nobody notices is
 * either a piece of the query that does nothing, or an example that is not
 * written yet.
 */
#ifndef ENGINE_AUTHOR_MUTANT_H
#define ENGINE_AUTHOR_MUTANT_H

#include "author/root.h"
#include "author/usage.h"

enum mutation {
    MUTATION_OPERAND,  /* one operand of any, all, some, near, seq left out */
    MUTATION_TERM,     /* one term of a concept that only this criterion uses */
    MUTATION_MODALITY, /* another modality asked for */
    MUTATION_LIMIT,    /* a bound moved by one */
    MUTATION_WINDOW,   /* all, some: the document, no narrower window */
    MUTATION_WITHIN,   /* four times as many words between or in a window */
    MUTATION_NO,       /* no(q) left out */
    MUTATION_UNLESS,   /* a conflict's exception or an exemption left out */
    MUTATION_COUNT,
};

struct mutant {
    enum mutation kind;
    struct root root; /* its query is one of the whole pack's */
    uint32_t node;    /* what is changed, in the whole pack's queries */
    uint32_t operand; /* what is left out of it, or QUERY_NONE */
    span term;        /* that is left out, or empty */
    struct query_node changed; /* modality, limit, window, within: as it is
                                  now; operands not set */
    bool noticed;
};

struct mutant_list {
    const struct mutant *at; /* in the order of the record */
    uint32_t count, noticed;
};

/* "operand", "term", ... */
const char *mutation_name(enum mutation kind);

/* usage is of the whole pack. */
bool mutants_try(struct mutant_list *list, const struct ruleset *ruleset,
                 const struct criterion *criterion, const struct usage *usage,
                 const char *as_of, struct arena *arena, struct err *err);

#endif
