/*
 * ocr_reply - the words that tesseract found in the picture of a page.
 *
 * Its TSV table has a line a thing: level (4 a line, 5 a word), the numbers
 * of page, block, paragraph, line and word, left, top, width and height in
 * pixels, how sure it is, and the text. It read a picture that may be hostile:
 * everything is checked.
 */
#ifndef ENGINE_INPUT_OCR_REPLY_H
#define ENGINE_INPUT_OCR_REPLY_H

#include "input/pdf_reply.h"

/* The picture of a page: how wide it is in pixels and on paper, in tenths of
 * a point. */
struct ocr_scale {
    int32_t pixels, width;
};

/* Of a PGM file; 0 when that is none, or has not the bytes that it claims. */
int32_t ocr_picture_width(span picture);

/*
 * The words as runs, all of a line as high as the line. Letters are as large
 * as usual on the page, or clearly larger. False for what is no such table.
 */
bool ocr_reply_read(struct pdf_run **runs, uint32_t *count, span table,
                    struct ocr_scale scale, struct arena *arena);

#endif
