/*
 * utf8 - code points in UTF-8 text.
 *
 * Strict: no overlong forms, no surrogates, nothing beyond U+10FFFF. Text is
 * checked once where it enters; afterwards utf8_decode() never fails.
 */
#ifndef ENGINE_BASE_UTF8_H
#define ENGINE_BASE_UTF8_H

#include "base/span.h"

enum { UTF8_REPLACEMENT = 0xFFFD };

/* Bytes at the front that are valid; text.len when all of it is. */
size_t utf8_valid(span text);

/*
 * The first code point and its length in bytes. An invalid byte counts as one
 * U+FFFD of length 1; empty text gives length 0.
 */
uint32_t utf8_decode(span text, uint32_t *point);

/* Writes 1 to 4 bytes; what is no code point becomes U+FFFD. */
uint32_t utf8_encode(uint32_t point, char out[4]);

/* Code points in valid text. */
size_t utf8_count(span text);

#endif
