/*
 * segment - sentences and words of a document.
 *
 * Sentence ends survive legal citations ("M.G.L. c. 71A, § 4", "20 U.S.C.
 * 6312(e)(3)", "603 CMR 14.04(2)"), abbreviations ("e.g.", "No. 5", "Dr."),
 * initials, clause numbers ("3.2.1 The ...") and decimal points. An authority
 * in brackets after the stop belongs to the sentence before it.
 *
 * The first sentence of a block inherits the last sentence of its lead-in. Its
 * bytes include the block's marker, its words do not. A heading is one
 * sentence, and so is a row.
 */
#ifndef ENGINE_DOCUMENT_SEGMENT_H
#define ENGINE_DOCUMENT_SEGMENT_H

#include "document/doc.h"

enum {
    SEGMENT_MAX_WORDS = 8 * 1000 * 1000,
    SEGMENT_MAX_LEAD = 60, /* inherited words of one sentence, the last ones */
    SEGMENT_MAX_SENTENCE = 400, /* words; a longer one is cut at a comma */
};

/* Fills doc->sentences and doc->words, and the blocks' sentence ranges. */
void segment_words(struct doc *doc, struct arena *arena);

/* The sentences of one piece of text, as byte ranges. */
uint32_t segment_sentences(span text, struct range *out, uint32_t max);

/*
 * The words of one piece of text, for terms and for tests. Same rules as for
 * documents, so that a term and a text that look alike are alike. forms must
 * have room for text.len * 3 bytes; returns the number of words (at most max).
 */
uint32_t segment_split(span text, struct doc_word *out, uint32_t max,
                       char *forms);

#endif
