/*
 * pack_record - the small records of a rule pack: words, kinds, authorities
 * and the pack's own date.
 */
#ifndef ENGINE_RULE_PACK_RECORD_H
#define ENGINE_RULE_PACK_RECORD_H

#include "rule/loading.h"

void pack_record_lexicon(struct loading *loading, const struct record *record);
void pack_record_kinds(struct loading *loading, const struct record *record);
void pack_record_authorities(struct loading *loading,
                             const struct record *record);
void pack_record_pack(struct loading *loading, const struct record *record);

/* Connects concepts with the parts they include; after the last lexicon. */
void pack_record_join(struct loading *loading);

#endif
