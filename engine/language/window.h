/*
 * window - which words belong together: a sentence's, a block's, a section's.
 *
 * Words stand in reading order, so every window is one range of words.
 */
#ifndef ENGINE_LANGUAGE_WINDOW_H
#define ENGINE_LANGUAGE_WINDOW_H

#include "document/doc.h"

struct windows {
    const struct doc *doc;
    const uint32_t *sentence_of;  /* word -> sentence */
    const struct range *sections; /* section -> its own words, subsections
                                     left out */
    uint32_t title;               /* the block that gives the document's
                                     title, DOC_NONE if none does */
};

void windows_build(struct windows *out, const struct doc *doc,
                   struct arena *arena);

static inline struct range window_sentence(const struct windows *w,
                                           uint32_t word)
{
    const struct doc_sentence *s =
        &w->doc->sentences[w->sentence_of[word]];
    return (struct range){ s->word_begin, s->word_end };
}

struct range window_block(const struct windows *w, uint32_t word);
struct range window_section(const struct windows *w, uint32_t word);

/* The words of one block, empty when it has none. */
struct range window_of_block(const struct windows *w, uint32_t block);

#endif
