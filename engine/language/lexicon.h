/*
 * lexicon - concepts: named sets of terms, and the trie that finds them.
 *
 * A term is words separated by spaces:
 *     interpreter     the word itself and its plural (-s, -es, -ies)
 *     =hold           exactly this word, no plural
 *     provide~        all regular forms: provides, provided, providing
 *     interpret*      any word that begins so
 *     home|native     one of several words, in one place
 *     (the)           may be absent
 *     _               any one word
 *     ELL             capitals in the term want capitals in the text (ELL,
 *                     ELLs); other words match in any case
 * A hyphen in a term or in the text separates words. Possessives match. A term
 * is not found across a semicolon, a colon, a dash or the border of a cell.
 *
 * Each place of a term becomes a class of word forms; a term is a path of
 * classes in one trie over all concepts of the rule pack.
 */
#ifndef ENGINE_LANGUAGE_LEXICON_H
#define ENGINE_LANGUAGE_LEXICON_H

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"

enum {
    LEXICON_MAX_TERM_WORDS = 12,
    LEXICON_MAX_CONCEPTS = 60000,
};

#define CONCEPT_NONE UINT32_MAX

struct trie;    /* language/trie.h */
struct lexicon; /* in the run's arena; read-only after lexicon_seal() */

struct lexicon *lexicon_new(struct arena *arena);

/* The concept of this name, made empty if new. "" makes an anonymous one. */
uint32_t lexicon_concept(struct lexicon *lexicon, span name);

/* The concept of this name or CONCEPT_NONE. */
uint32_t lexicon_find(const struct lexicon *lexicon, span name);

/* err names neither file nor line: the caller knows them. */
bool lexicon_term(struct lexicon *lexicon, uint32_t concept, span term,
                  struct err *err);

/* Everything that means part means whole too. Cycles are found by seal. */
void lexicon_include(struct lexicon *lexicon, uint32_t whole, uint32_t part);

/* Builds the trie. No terms or includes after this. */
bool lexicon_seal(struct lexicon *lexicon, struct err *err);

/* What people call a concept: its name or, without one, its first term. */
struct concept_label {
    span name, term;
};

/* A sealed lexicon from the parts of one: enough to scan and to name concepts.
 * Other terms, includes and look-up by name are not in it. labels must outlive
 * the lexicon. */
struct lexicon *lexicon_thaw(const struct trie *trie,
                             const struct concept_label *labels,
                             uint32_t count, struct arena *arena);

/* What scan walks; the lexicon is sealed. */
const struct trie *lexicon_trie(const struct lexicon *lexicon);

uint32_t lexicon_count(const struct lexicon *lexicon);
span lexicon_name(const struct lexicon *lexicon, uint32_t concept);

/* The terms as written, own ones only, for explain and lint; NULL ends. */
const span *lexicon_terms(const struct lexicon *lexicon, uint32_t concept,
                          uint32_t *count);
const uint32_t *lexicon_parts(const struct lexicon *lexicon, uint32_t concept,
                              uint32_t *count);

/* The best known name near an unknown one, or an empty span. */
span lexicon_suggest(const struct lexicon *lexicon, span name);

#endif
