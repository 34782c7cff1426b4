/*
 * paint - a page of a PDF as a picture, for OCR.
 */
#ifndef ENGINE_PDF_PAINT_H
#define ENGINE_PDF_PAINT_H

#include "base/buf.h"

enum {
    PAINT_DPI = 300,       /* what tesseract was trained on */
    PAINT_MAX_SIDE = 5000, /* pixels; a larger page is painted coarser */
};

/* Page number `page`, from 1, as a PGM file in grey; nothing is added when
 * there is no such page. */
void paint_page(struct buf *out, span pdf, unsigned long page);

#endif
