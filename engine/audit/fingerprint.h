/*
 * fingerprint - the identity of a finding from one audit to the next.
 *
 * Made of the criterion, the document, the facet and, for words that should
 * not be there, the words; never of lines, so that text moving about keeps
 * the fingerprint. Equal ones in a unit are told apart by their order.
 */
#ifndef ENGINE_AUDIT_FINGERPRINT_H
#define ENGINE_AUDIT_FINGERPRINT_H

#include "audit/result.h"

enum { FINGERPRINT_HEX = 32 };

struct facet {
    const char *criterion; /* id, or "" */
    const char *identity;  /* of the document, or the unit's name */
    enum finding_kind kind;
    uint32_t element;
    const char *words; /* a quote, compared without case and punctuation; or
                          NULL */
    uint32_t ordinal;  /* among facets otherwise equal, from 0 */
};

void fingerprint_of(const struct facet *facet, char hex[FINGERPRINT_HEX + 1]);

#endif
