/*
 * profile_record - a profile of the rule pack: which criteria, which numbers.
 */
#ifndef ENGINE_RULE_PROFILE_RECORD_H
#define ENGINE_RULE_PROFILE_RECORD_H

#include "rule/loading.h"

void profile_record_read(struct loading *loading, const struct record *record);

/* After the last file: parameters taken over from other profiles, those that a
 * rule names and a profile lacks (a problem), and the queries' numbers. */
void profile_record_finish(struct loading *loading);

#endif
