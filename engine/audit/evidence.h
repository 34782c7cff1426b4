/*
 * evidence - places in a document, cut out so that they outlive it.
 *
 * An exhibit is evidence in the arena of one document's reading. The text it
 * came from is released as soon as the document has been evaluated; what ends
 * up in the result is moved once, with its strings, into the result's arena.
 */
#ifndef ENGINE_AUDIT_EVIDENCE_H
#define ENGINE_AUDIT_EVIDENCE_H

#include "audit/result.h"

enum { EVIDENCE_MAX_QUOTE = 400 /* bytes, dots aside */ };

struct exhibit {
    struct evidence at;
    bool moved; /* the strings of `at` are the result's already */
};

/* Cuts exhibits out of one document. */
struct evidence_maker {
    const struct doc *doc;
    const struct provisions *provisions;
    const uint32_t *sentence_of; /* word -> sentence */
    const char *path;
    uint32_t document;
    struct arena *arena; /* of the exhibits */

    struct exhibit **whole;       /* private: by sentence */
    const char *const **headings; /* by section */
};

/* scratch lives as long as the document. */
void evidence_begin(struct evidence_maker *maker, const struct doc *doc,
                    const struct provisions *provisions, const char *path,
                    uint32_t document, struct arena *arena,
                    struct arena *scratch);

/* The place of the hit's own words; the quote is their sentence. */
struct exhibit *evidence_of_hit(struct evidence_maker *maker, struct hit hit);

/* The whole sentence; one exhibit however often it is asked for. */
struct exhibit *evidence_of_sentence(struct evidence_maker *maker,
                                     uint32_t sentence);

/* Where a section begins: its heading, or its first block. */
struct exhibit *evidence_of_section(struct evidence_maker *maker,
                                    uint32_t section);

/* The evidence with its strings in arena. */
struct evidence evidence_move(struct exhibit *exhibit, struct arena *arena);

#endif
