/*
 * fence - what the PDF process may not do.
 *
 * A hostile file that takes over this process finds no file, no network and
 * little memory: no descriptor can be opened beyond the three it has, nothing
 * can be written but to them, and time and address space run out.
 */
#ifndef ENGINE_PDF_FENCE_H
#define ENGINE_PDF_FENCE_H

#include <stdbool.h>

enum {
    FENCE_SECONDS = 20,     /* of processor time for one document */
    FENCE_MEMORY_MIB = 768, /* of address space */
    FENCE_OCR_SECONDS = 60,
    FENCE_OCR_MEMORY_MIB = 2048,
    FENCE_OCR_FILES = 64, /* its models are files */
};

/* For the whole life of the process; false when a limit cannot be set. */
bool fence_set(void);

/* For tesseract, which opens files to read; it has one page to do. */
bool fence_set_ocr(void);

/* Starts the clock of one document; when it runs out the process ends. */
bool fence_clock(void);

#endif
