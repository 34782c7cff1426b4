/*
 * lint_words - concepts and terms that do nothing.
 */
#ifndef ENGINE_AUTHOR_LINT_WORDS_H
#define ENGINE_AUTHOR_LINT_WORDS_H

#include "author/remark.h"

/* Of the lexicon: concepts that no query asks for, terms that are covered. */
void lint_lexicon(struct lint *lint);

/* Terms that are covered among those written in the criterion itself. */
void lint_own_terms(struct lint *lint, const struct criterion *criterion);

#endif
