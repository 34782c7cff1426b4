/*
 * typeset - text in the columns of a terminal.
 *
 * Widths count what a terminal shows: combining marks take no column, East
 * Asian wide characters two. Bytes that are not UTF-8 and control characters
 * count as they are shown by typeset_visible().
 */
#ifndef ENGINE_REPORT_TYPESET_H
#define ENGINE_REPORT_TYPESET_H

#include "base/buf.h"

/* Columns that text takes. */
uint32_t typeset_width(span text);

/*
 * Takes the next line of at most width columns from *rest, broken at a space
 * where there is one, else in the middle of a word; a '\n' always breaks.
 * false at the end. Leading spaces of a broken line are dropped.
 */
bool typeset_next(span *rest, uint32_t width, span *line);

/*
 * Copies text so that a terminal cannot be told anything by it: C0, C1 and
 * DEL as \xNN, direction overrides as \u{NNNN}, bad bytes as U+FFFD. '\n' and
 * '\t' become spaces.
 */
void typeset_visible(struct buf *out, span text);

#endif
