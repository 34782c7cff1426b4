/*
 * accuracy_record - accuracy.lua: how often each criterion was right.
 *
 * Written by `make accuracy-accept` from labelled documents and paraphrases,
 * never by hand. A pack without it has measured nothing.
 */
#ifndef ENGINE_RULE_ACCURACY_RECORD_H
#define ENGINE_RULE_ACCURACY_RECORD_H

#include "rule/loading.h"

void accuracy_record_read(struct loading *loading, const struct record *record);

/* Gives the criteria their figures; a criterion that is not there is a
 * problem. After the last criterion. */
void accuracy_record_finish(struct loading *loading);

#endif
