/*
 * inflect - the regular forms of English words, and the common irregular ones.
 */
#ifndef ENGINE_LANGUAGE_INFLECT_H
#define ENGINE_LANGUAGE_INFLECT_H

#include "base/arena.h"
#include "base/span.h"

enum { INFLECT_MAX = 16 };

/* The word and its plural. Writes at most INFLECT_MAX forms; returns how many.
 * Words of one or two letters have no plural here ("a" is not in "as"). */
uint32_t inflect_noun(span word, span out[INFLECT_MAX], struct arena *arena);

/* The word, -s, -ed, -ing and irregular forms. Where spelling is in doubt
 * (transfered, transferred) both are given. */
uint32_t inflect_verb(span word, span out[INFLECT_MAX], struct arena *arena);

#endif
