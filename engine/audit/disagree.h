/*
 * disagree - two places of a unit that say the same duty differently.
 */
#ifndef ENGINE_AUDIT_DISAGREE_H
#define ENGINE_AUDIT_DISAGREE_H

#include "audit/part.h"

/* Adds a conflict to the part when places of the panel's documents differ in
 * what the criterion wants agreement on; it cites them and says which one
 * prevails. */
void disagree_add(const struct panel *panel, const struct criterion *criterion,
                  struct part *part, struct arena *arena);

#endif
