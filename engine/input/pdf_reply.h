/*
 * pdf_reply - what the PDF process found, read from its records.
 *
 * The records (pdf/pages.h) come from a process that a hostile file may have
 * taken over: everything is checked, and one wrong record makes the whole
 * reply unusable. Lengths are tenths of a point from the page's upper left.
 */
#ifndef ENGINE_INPUT_PDF_REPLY_H
#define ENGINE_INPUT_PDF_REPLY_H

#include "base/arena.h"
#include "base/span.h"

enum { PDF_MAX_LENGTH = 1000000 }; /* of coordinates, sizes and pages */

enum pdf_problem { PDF_FINE, PDF_ENCRYPTED, PDF_DAMAGED, PDF_EMPTY };

enum pdf_marks { PDF_BLANK, PDF_MARKS, PDF_IMAGE };

struct pdf_run {
    int32_t x, y, width, height, size;
    bool is_bold, is_italic, after_blank, is_upwards;
    span text; /* points into the reply's bytes */
};

struct pdf_page {
    uint32_t number; /* from 1, ascending */
    int32_t width, height;
    enum pdf_marks marks;
    uint32_t run_begin, run_end;
    bool by_ocr; /* runs were read off its picture, see read/pdf_ocr.h */
};

struct pdf_bookmark {
    uint32_t level, page;
    int32_t y; /* below 0: unknown */
    span title;
};

struct pdf_reply {
    enum pdf_problem problem;
    uint32_t page_total; /* of the file, perhaps more than were read */
    const struct pdf_page *pages;
    uint32_t page_count;
    const struct pdf_run *runs;
    uint32_t run_count;
    const struct pdf_bookmark *bookmarks;
    uint32_t bookmark_count;
};

/* bytes must outlive the reply; false when they are no such records. */
bool pdf_reply_read(struct pdf_reply *reply, span bytes, struct arena *arena);

#endif
