/*
 * sentences - where the sentences of one block of text end.
 *
 * A passage is read, then divided; it may be used again for the next block,
 * forms go on behind those already there.
 */
#ifndef ENGINE_DOCUMENT_SENTENCES_H
#define ENGINE_DOCUMENT_SENTENCES_H

#include "document/words.h"

struct sentence {
    uint32_t first_word;
    uint32_t begin, end; /* bytes */
    bool is_question;
    bool is_rest; /* of a longer one, goes on after a semicolon */
};

struct passage {
    struct words reader; /* set text, forms and the bounds before reading */
    struct arena *arena;
    uint32_t most; /* words of a sentence; a longer one is cut at a comma */
    VEC(struct doc_word) words;
    VEC(struct sentence) sentences;

    uint32_t citation; /* private: a bracket that ends the sentence, or 0 */
};

/* Fills words; forgets those of an earlier text. */
void sentences_read(struct passage *p, uint32_t begin, uint32_t end);

/* Fills sentences; with `whole` all of it is one, unless it is too long. */
void sentences_find(struct passage *p, bool whole);

#endif
