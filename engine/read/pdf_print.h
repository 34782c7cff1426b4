/*
 * pdf_print - what the print of a PDF's lines says: headings and footnotes.
 */
#ifndef ENGINE_READ_PDF_PRINT_H
#define ENGINE_READ_PDF_PRINT_H

#include "input/pdf_reply.h"

/* Text without a wide gap; lengths as in pdf_reply. */
struct pdf_piece {
    int32_t x, y, right, bottom, size;
    uint32_t begin, end; /* in the text */
    uint32_t row;        /* pieces side by side have the same */
    bool is_bold;
};

struct pdf_line {
    const struct pdf_piece *pieces; /* from left to right, at least one */
    uint32_t count, page;
    int32_t y, bottom, size;
    int32_t left, right; /* of its column */
    int32_t page_left, page_right;
    uint32_t heading; /* level from 1 to 6, or 0 */
    bool is_bold, is_row, is_note, is_furniture, begins_column;
    bool is_cell_text; /* of a table, though no row: no heading */
};

struct pdf_print {
    struct pdf_line *lines;
    uint32_t count;
    const char *text;
    const struct pdf_reply *reply;
    int32_t body;  /* size of most of the text: set by pdf_print_mark() */
    int32_t pitch; /* usual distance of lines in percent of the size: set */
};

/* Sets heading and is_note of the lines. */
void pdf_print_mark(struct pdf_print *print, struct arena *arena);

#endif
