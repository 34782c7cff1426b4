/*
 * glyph - the next character of text that may hold anything.
 *
 * Reports print paths and names nobody has checked, so this never fails: a
 * byte that begins no valid UTF-8 sequence is a glyph of its own with the
 * point U+FFFD.
 */
#ifndef ENGINE_REPORT_GLYPH_H
#define ENGINE_REPORT_GLYPH_H

#include "base/span.h"

struct glyph {
    uint32_t point;
    uint32_t len;     /* bytes, at least 1 */
    uint32_t columns; /* 0, 1 or 2 on a terminal; control characters 0 */
};

/* text.len must be at least 1. */
struct glyph glyph_next(span text);

/* C0, C1, DEL, and the marks that reorder or hide text. */
bool glyph_is_control(uint32_t point);

#endif
