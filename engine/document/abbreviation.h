/*
 * abbreviation - English words that tell whether a dot ends a sentence.
 *
 * Forms are those of words: small letters, no inner dots ("e.g." is "eg").
 */
#ifndef ENGINE_DOCUMENT_ABBREVIATION_H
#define ENGINE_DOCUMENT_ABBREVIATION_H

#include "base/span.h"

enum abbreviation {
    ABBREVIATION_NONE,
    ABBREVIATION_NUMBER, /* only when a number follows: "No. 5" */
    ABBREVIATION_NAME,   /* ends a sentence only before a starter: "Mass." */
    ABBREVIATION_ALWAYS, /* never ends one: "e.g.", "Dr." */
};

enum abbreviation abbreviation_of(span form);

/* "the", "if": begins a sentence much more often than it is part of a name. */
bool abbreviation_is_starter(span form);

/* "section", "grade": a letter or number after it is no initial. */
bool abbreviation_is_label(span form);

#endif
