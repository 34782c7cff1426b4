/*
 * pdf_pages - which pages of a PDF have text that can be read.
 */
#ifndef ENGINE_READ_PDF_PAGES_H
#define ENGINE_READ_PDF_PAGES_H

#include "input/pdf_reply.h"

typedef bool pdf_page_test(const struct pdf_reply *, const struct pdf_page *);

/* Print without text: a picture, or letters drawn as lines. */
pdf_page_test pdf_page_is_scan;

/* Letters without a meaning, as of fonts that name no characters. */
pdf_page_test pdf_page_is_garbled;

/* Something that can be read. */
pdf_page_test pdf_page_has_text;

/* Its text is from a picture. */
pdf_page_test pdf_page_by_ocr;

/* "page 2" or "pages 3-7, 9", of those that pass; NULL for none. */
const char *pdf_pages_list(const struct pdf_reply *reply, pdf_page_test *test,
                           struct arena *arena);

/* Does what pdf_pages_list() said name a single page? */
bool pdf_pages_is_one(const char *list);

#endif
