/*
 * pdf_lines - the runs of a PDF's pages as lines in reading order.
 *
 * Runs that stand beside each other are one line; two columns of prose are
 * read one after the other, other wide gaps are the cells of a row (a tab
 * each), and a cell of several lines is one cell. What is set like a heading,
 * a footnote or page furniture is marked as such. The result is a layout.
 */
#ifndef ENGINE_READ_PDF_LINES_H
#define ENGINE_READ_PDF_LINES_H

#include "input/pdf_reply.h"
#include "read/layout.h"

void pdf_lines(struct layout *layout, const struct pdf_reply *reply,
               struct arena *arena);

#endif
