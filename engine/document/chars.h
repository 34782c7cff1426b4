/*
 * chars - what a character is to words and sentences.
 *
 * Letters of any script are letters: above ASCII everything is one that is not
 * known to be a mark, a space or a picture. Case is known for Latin with its
 * accents; a letter of another script has none here.
 */
#ifndef ENGINE_DOCUMENT_CHARS_H
#define ENGINE_DOCUMENT_CHARS_H

#include "base/span.h"

/* The value is a typical character, so that the table can be read. */
enum char_class {
    CHAR_LOWER = 'a',
    CHAR_UPPER = 'A',
    CHAR_LETTER = 'l', /* without case, or not known to have one */
    CHAR_DIGIT = '0',
    CHAR_SIGN = '%', /* a word of its own */
    CHAR_SPACE = ' ',
    CHAR_INVISIBLE = 'i', /* soft hyphen, zero width: as if not there */
    CHAR_APOSTROPHE = '\'',
    CHAR_STOP = '.',
    CHAR_COMMA = ',',
    CHAR_SEMICOLON = ';',
    CHAR_COLON = ':',
    CHAR_HYPHEN = '-',
    CHAR_DASH = '_',
    CHAR_OPEN = '(',
    CHAR_CLOSE = ')',
    CHAR_QUOTE = '"', /* straight: opens or closes */
    CHAR_QUOTE_OPEN = '<',
    CHAR_QUOTE_CLOSE = '>',
    CHAR_SLASH = '/',
    CHAR_BAR = '|',
    CHAR_OTHER = '*',
};

struct glyph {
    enum char_class class;
    uint32_t point;
    uint32_t len; /* bytes */
};

/* A stretch of text; what lies outside counts as white space. */
struct chars {
    const char *text;
    uint32_t begin;
    uint32_t end;
};

extern const char chars_ascii[128]; /* byte -> enum char_class */

struct glyph chars_wide_at(const struct chars *c, uint32_t at);

/* The character at an offset inside the stretch. */
static inline struct glyph chars_at(const struct chars *c, uint32_t at)
{
    unsigned char byte = (unsigned char)c->text[at];

    if (byte >= 0x80)
        return chars_wide_at(c, at);
    return (struct glyph){ (enum char_class)chars_ascii[byte], byte, 1 };
}

/* The class at an offset, which may lie outside. */
enum char_class chars_class(const struct chars *c, uint32_t at);

/* The class of the byte before; all but ASCII is CHAR_OTHER. */
enum char_class chars_class_before(const struct chars *c, uint32_t at);

/* Past white space. */
uint32_t chars_skip_space(const struct chars *c, uint32_t at);

/* The small letter of a capital; other characters are returned as they are. */
uint32_t chars_small(uint32_t point);

static inline bool char_is_letter(enum char_class class)
{
    return class == CHAR_LOWER || class == CHAR_UPPER || class == CHAR_LETTER;
}

static inline bool char_starts_word(enum char_class class)
{
    return char_is_letter(class) || class == CHAR_DIGIT || class == CHAR_SIGN;
}

#endif
