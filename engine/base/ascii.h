/*
 * ascii - the characters that formats and rules are written in.
 *
 * For keywords, numbers and markers; what a letter is to words and sentences
 * is told by document/chars.
 */
#ifndef ENGINE_BASE_ASCII_H
#define ENGINE_BASE_ASCII_H

#include "base/span.h"

static inline bool ascii_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline bool ascii_is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The small letter of a capital; other bytes are returned as they are. */
static inline char ascii_small(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

/* Does text begin with the word, which is in small letters, in any case? */
static inline bool ascii_begins(span text, const char *word)
{
    size_t len = strlen(word);
    if (text.len < len)
        return false;
    for (size_t i = 0; i < len; i++)
        if (ascii_small(text.ptr[i]) != word[i])
            return false;
    return true;
}

#endif
