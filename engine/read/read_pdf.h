/*
 * read_pdf - PDF: its text comes from a process of its own.
 */
#ifndef ENGINE_READ_READ_PDF_H
#define ENGINE_READ_READ_PDF_H

#include "input/pdf_process.h"
#include "read/reader_list.h"

/* Do the bytes look like a PDF, perhaps after some rubbish? */
bool is_pdf(span bytes);

/*
 * Blocks with pages. Pages without text, and those whose letters have no
 * meaning, are named in a notice and in doc->unread; a file of nothing else
 * is an error. With ocr they are painted and read by tesseract, which a
 * notice tells.
 */
bool read_pdf(struct doc_builder *b, const struct source *source,
              struct pdf_process *process, bool ocr, struct err *err);

/* The same from records that were made before. */
bool read_pdf_reply(struct doc_builder *b, const char *name,
                    const struct pdf_reply *reply, struct err *err);

#endif
