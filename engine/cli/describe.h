/*
 * describe - queries in plain words, for people who ask what a rule looks for.
 */
#ifndef ENGINE_CLI_DESCRIBE_H
#define ENGINE_CLI_DESCRIBE_H

#include "base/buf.h"
#include "language/query.h"

/* Which named concepts the descriptions used; count is lexicon_count(). */
struct concepts_used {
    bool *used;
    uint32_t count;
};

void concepts_used_init(struct concepts_used *concepts,
                        const struct lexicon *lexicon, struct arena *arena);

/* `(a or b) near c, within 12 words`; names of concepts stand in brackets. */
void describe_query(struct buf *out, const struct query_set *set,
                    uint32_t query, struct concepts_used *concepts);

/* "interpreter, translator, ..." and the concepts it includes; at most `most`
 * terms, then how many more there are. */
void describe_concept(struct buf *out, const struct lexicon *lexicon,
                      uint32_t concept, uint32_t most);

#endif
