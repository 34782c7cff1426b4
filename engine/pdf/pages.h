/*
 * pages - what poppler finds on the pages of a PDF, as records.
 *
 * One record a line, fields separated by single blanks, lengths in tenths of
 * a point from the upper left corner of the page:
 *
 *     pages COUNT                            first; or
 *     error encrypted | damaged | empty      alone
 *     page NUMBER WIDTH HEIGHT MARKS         0 blank, 1 marks, 2 a large image
 *     run X Y WIDTH HEIGHT SIZE FLAGS TEXT   of the page before it
 *     outline LEVEL PAGE Y TITLE             after the pages; Y -1: unknown
 *     end                                    last; without it the rest lacks
 *
 * FLAGS is "-" or letters: b bold, i italic, s a blank stands before it on
 * its line, v set from bottom to top. A run is text of one font on one line
 * without a gap wider than a letter.
 */
#ifndef ENGINE_PDF_PAGES_H
#define ENGINE_PDF_PAGES_H

#include "base/buf.h"

enum {
    PAGES_MAX = 5000,        /* pages read of one document */
    PAGES_MAX_OUTLINE = 5000, /* bookmarks */
    PAGES_MAX_DEPTH = 16,    /* bookmarks in bookmarks */
};

/* What poppler sets up for its first document and takes down after its last;
 * held, because that costs as much as a page. */
struct pages_library {
    struct _PopplerDocument *document;
};

void pages_begin(struct pages_library *library);
void pages_end(struct pages_library *library);

void pages_read(struct buf *out, span pdf);

#endif
