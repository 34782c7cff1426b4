/*
 * finding - what somebody should do something about, worded and in order.
 *
 * One finding for a criterion nobody provides for, one for each required
 * element that is not stated or only weakly, for each contradiction and for
 * each place with outdated words. Practice is recommended, never called a
 * failing.
 */
#ifndef ENGINE_AUDIT_FINDING_H
#define ENGINE_AUDIT_FINDING_H

#include "audit/verdict.h"

struct finding_list {
    const struct finding *at;
    uint32_t count;
};

/* All findings of a unit, by severity, then id, document, place. */
struct finding_list finding_collect(const struct judge *judge,
                                    const struct judgement *judgements,
                                    uint32_t count);

#endif
