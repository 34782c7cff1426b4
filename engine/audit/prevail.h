/*
 * prevail - which of two documents counts when they disagree.
 *
 * A board policy goes before a procedure or plan, this before a handbook, this
 * before a notice; of two documents of one sort the later adopted. Where
 * neither can be told, that is said.
 */
#ifndef ENGINE_AUDIT_PREVAIL_H
#define ENGINE_AUDIT_PREVAIL_H

#include "audit/result.h"

/* Larger goes before smaller; 0: the sort of document is not known. */
int prevail_rank(const struct document_result *document);

/* The day on which the document was last adopted or revised, "YYYY-MM-DD";
 * false when it does not say so in a form that can be read. */
bool prevail_day(const struct document_result *document,
                 char day[DATE_BYTES]);

/* "the board policy prevails over the handbook", "which one prevails cannot be
 * told: ...". The first is not of a lower rank than the second. */
const char *prevail_text(const struct document_result *first,
                         const struct document_result *second,
                         struct arena *arena);

#endif
