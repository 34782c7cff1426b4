/*
 * converter - LibreOffice, which turns files of older word processors into
 * ODT.
 *
 * It runs as a process of its own with a private, temporary folder as its
 * home, for a limited time and with limits on what it may write. Whatever
 * comes of it, neither a process nor a file is left behind.
 */
#ifndef ENGINE_INPUT_CONVERTER_H
#define ENGINE_INPUT_CONVERTER_H

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"

enum { CONVERTER_SECONDS = 120, CONVERTER_MAX_PATH = 1024 };

struct converter {
    char program[CONVERTER_MAX_PATH]; /* empty: there is none */
    uint32_t seconds;
};

/* The program that $ELAUDIT_SOFFICE names, else soffice or libreoffice where
 * $PATH says. */
struct converter converter_find(void);

/* document: its name, for the error; ending: "doc" or "rtf". *odt is in the
 * arena. */
bool converter_run(const struct converter *converter, const char *document,
                   const char *ending, span bytes, span *odt,
                   struct arena *arena, struct err *err);

#endif
