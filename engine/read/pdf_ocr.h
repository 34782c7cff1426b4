/*
 * pdf_ocr - the pages of a PDF that have no text, read off their pictures.
 */
#ifndef ENGINE_READ_PDF_OCR_H
#define ENGINE_READ_PDF_OCR_H

#include "input/pdf_process.h"

enum { PDF_OCR_MAX_PAGES = 500 }; /* of one document */

struct pdf_ocr {
    const char *name;
    span pdf;
    struct pdf_process *process; /* paints the pages */
    struct arena *arena;
};

/*
 * Puts what was read in place of the runs of these pages and marks them. What
 * the user may do about those that stay without text is returned: a phrase
 * behind "page 3 has no text: ".
 */
const char *pdf_ocr(const struct pdf_ocr *ocr, struct pdf_reply *reply);

#endif
