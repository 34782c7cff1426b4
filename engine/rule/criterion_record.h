/*
 * criterion_record - reads the record of a criterion or of outdated wording.
 */
#ifndef ENGINE_RULE_CRITERION_RECORD_H
#define ENGINE_RULE_CRITERION_RECORD_H

#include "rule/loading.h"

void criterion_record_read(struct loading *loading,
                           const struct record *record);
void criterion_record_read_outdated(struct loading *loading,
                                    const struct record *record);

#endif
