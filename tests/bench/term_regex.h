/* term_regex - a concept as the one pattern a person would write for it. */
#ifndef TESTS_TERM_REGEX_H
#define TESTS_TERM_REGEX_H

#include "language/lexicon.h"

/*
 * An alternation of all terms of the concept and of its parts, for PCRE2 with
 * PCRE2_CASELESS and PCRE2_UTF; empty when the concept has no terms.
 */
span term_regex(const struct lexicon *lexicon, uint32_t concept,
                struct arena *arena);

#endif
