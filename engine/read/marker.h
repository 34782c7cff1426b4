/*
 * marker - what a list item or a numbered clause begins with.
 *
 * Bullets as glyphs, "1." "1)" "(1)" "a." "(a)" "A." "i." "IV." "3.2.1" "§ 4".
 * Whether a line that looks like an item is one depends on its surroundings;
 * that is for outline and the readers to say.
 */
#ifndef ENGINE_READ_MARKER_H
#define ENGINE_READ_MARKER_H

#include "base/span.h"

enum marker_type {
    MARKER_NONE,
    MARKER_BULLET,
    MARKER_NUMBER,
    MARKER_LOWER,
    MARKER_UPPER,
    MARKER_ROMAN_LOWER,
    MARKER_ROMAN_UPPER,
    MARKER_DECIMAL, /* 3.2 or 3.2.1 */
    MARKER_SECTION, /* § 4 */
};

enum marker_frame { FRAME_BARE, FRAME_DOT, FRAME_CLOSE, FRAME_BOTH };

struct marker {
    enum marker_type type;
    enum marker_frame frame;
    uint32_t value; /* 2 for "2." and "b."; a bullet's code point */
    uint32_t roman; /* of a letter that is a numeral too, else 0 */
    uint32_t parts; /* 3 for "3.2.1" */
    uint32_t len;   /* bytes of the marker */
    uint32_t text;  /* bytes before the text of the item */
    bool is_weak;   /* "-", "o" and the like, which occur in prose as well */
};

/* line begins with its first visible character. */
struct marker marker_of(span line);

#endif
