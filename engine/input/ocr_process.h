/*
 * ocr_process - tesseract, which reads text off the picture of a page.
 *
 * A process for each page, fenced in by elaudit-pdf, which starts it with
 * limits (pdf/fence.h) and becomes it.
 */
#ifndef ENGINE_INPUT_OCR_PROCESS_H
#define ENGINE_INPUT_OCR_PROCESS_H

#include "base/buf.h"

enum {
    OCR_SECONDS = 60,                 /* for one page, by the clock */
    OCR_MAX_REPLY = 16 * 1024 * 1024, /* bytes */
};

enum ocr_outcome {
    OCR_READ,
    OCR_ABSENT, /* tesseract is not installed */
    OCR_FAILED,
    OCR_LATE,
};

/* picture is a PGM file, program elaudit-pdf; what tesseract writes, a TSV
 * table (input/ocr_reply.h), is added to table. */
enum ocr_outcome ocr_process_read(const char *program, span picture,
                                  uint32_t seconds, struct buf *table);

#endif
