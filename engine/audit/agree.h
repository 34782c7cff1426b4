/*
 * agree - what a place says about a duty that no other place may say otherwise.
 *
 * Either an amount (a time limit, a number, an interval) or an owner: the one
 * of the listed actors who is the subject of the clause. A sentence that names
 * two of them tells two cases apart and says nothing that could disagree.
 */
#ifndef ENGINE_AUDIT_AGREE_H
#define ENGINE_AUDIT_AGREE_H

#include "language/hits.h"
#include "language/query.h"

/* The single amount inside the hit that the node's operator is about: its
 * quantity, and a key that is equal for equal amounts in different units.
 * NULL: none, or several that differ. */
const struct quantity *agree_amount(const struct provisions *provisions,
                                    const struct query_node *node,
                                    struct hit hit, uint64_t *key);

/* The index of the only list of hits with one inside the subject of the clause
 * that the hit begins in; count when none or several have. */
uint32_t agree_owner(const struct provisions *provisions, struct hit hit,
                     const struct hits *owners, uint32_t count);

#endif
