/*
 * words - the words of a text, one after the other.
 *
 * What a word is, is told in doc.h (struct doc_word) and segment.h. A form is
 * cut at WORDS_MAX_FORM bytes, the word itself is not.
 */
#ifndef ENGINE_DOCUMENT_WORDS_H
#define ENGINE_DOCUMENT_WORDS_H

#include "document/chars.h"
#include "document/doc.h"

enum { WORDS_MAX_FORM = 255 };

struct words {
    struct chars in;
    uint32_t at;     /* where to read on */
    char *forms;     /* room for 3 bytes a byte of text; the caller's */
    uint32_t formed; /* bytes of forms in use */

    uint32_t form_limit; /* private: where the form at hand must end */
};

/* Moves to the next word or the end; what lies between: enum word_before. */
uint16_t words_gap(struct words *w);

/* The next word; false at the end of the text. */
bool words_next(struct words *w, struct doc_word *word);

#endif
