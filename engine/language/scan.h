/*
 * scan - where the concepts of a lexicon occur in a document.
 *
 * One pass over the words. The result holds, for every concept, its hits in
 * order; a concept includes the hits of its parts.
 */
#ifndef ENGINE_LANGUAGE_SCAN_H
#define ENGINE_LANGUAGE_SCAN_H

#include "document/doc.h"
#include "language/lexicon.h"

/* Half open, in words of the document. Never crosses a sentence. */
struct hit {
    uint32_t begin;
    uint32_t end;
};

struct hits {
    const struct hit *at; /* by begin, then end; no two alike */
    uint32_t count;
};

/* What a worker keeps between documents: the words it has already met. */
struct scanner; /* heap */

struct scanner *scanner_new(const struct lexicon *lexicon);
void scanner_free(struct scanner *scanner);

struct postings {
    const struct doc *doc;
    const uint32_t *first; /* concept -> index in hits; count + 1 entries */
    const struct hit *hits;
};

void scan(struct postings *out, struct scanner *scanner, const struct doc *doc,
          struct arena *arena);

static inline struct hits postings_of(const struct postings *p,
                                      uint32_t concept)
{
    if (concept == CONCEPT_NONE)
        return (struct hits){ 0 };
    uint32_t first = p->first[concept];
    return (struct hits){ p->hits + first, p->first[concept + 1] - first };
}

#endif
