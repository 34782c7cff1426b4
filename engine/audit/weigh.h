/*
 * weigh - whether a hit counts as evidence, and how strongly.
 *
 * Furniture, references and headings state nothing; a question asserts
 * nothing; words that a sentence only inherits count once, where they stand.
 * Words that lie far apart are no provision.
 * A hit under negation says the opposite, unless its query asked for a
 * modality itself. The rest is judged by the clauses it touches.
 */
#ifndef ENGINE_AUDIT_WEIGH_H
#define ENGINE_AUDIT_WEIGH_H

#include "audit/evidence.h"

enum weight {
    WEIGHT_NONE,    /* not evidence at all */
    WEIGHT_NEGATED, /* evidence for nothing, but a near miss */
    WEIGHT_WEAK,    /* permitted, recommended or hedged */
    WEIGHT_STATED,
};

struct weighing {
    enum weight weight;
    const char *lacks;   /* unless stated: "only permitted"; a constant */
    uint32_t confidence; /* percent */
};

/* history: adoption history and front matter may state it, too. */
struct weighing weigh(const struct evidence_maker *maker, struct hit hit,
                      bool modal, bool history);

/* Does the clause that the hit ends in deny or forbid something? The subject of
 * "smoke shall not be used" is denied as well, though the "not" follows it. */
bool weigh_denied(const struct evidence_maker *maker, struct hit hit);

/* May a sentence of this block be evidence? */
bool weigh_block(const struct doc_block *block);

#endif
