/*
 * pdf_process - the process that takes the text out of PDF files.
 *
 * Started at the first PDF, fed one after the other, ended with its owner (a
 * worker's thread). Whatever it does, hang, crash, print garbage, costs one
 * document: it is killed, waited for, and started again for the next one.
 */
#ifndef ENGINE_INPUT_PDF_PROCESS_H
#define ENGINE_INPUT_PDF_PROCESS_H

#include "base/err.h"
#include "input/child.h"
#include "input/pdf_reply.h"

enum {
    PDF_SECONDS = 30,                  /* for one document, by the clock */
    PDF_MAX_REPLY = 256 * 1024 * 1024, /* bytes */
    PDF_MAX_PROGRAM = 4096 + 64,       /* bytes of its path */
};

struct pdf_process {
    struct child child;
    uint32_t served;  /* documents since it was started */
    uint32_t seconds; /* PDF_SECONDS, less in tests */
};

void pdf_process_init(struct pdf_process *process);

/* $ELAUDIT_PDF, or elaudit-pdf beside this program or in ../libexec; err
 * begins with the name of the document that needs it. */
bool pdf_process_program(char path[PDF_MAX_PROGRAM], const char *name,
                         struct err *err);

/*
 * Has the bytes of a PDF read. A process that dies after it has served other
 * documents is started once more; err names the file and what is wrong.
 */
bool pdf_process_read(struct pdf_process *process, span pdf, const char *name,
                      struct pdf_reply *reply, struct arena *arena,
                      struct err *err);

/* Has one page, counted from 1, painted: a PGM file is added to picture. */
bool pdf_process_paint(struct pdf_process *process, span pdf, uint32_t page,
                       const char *name, struct buf *picture, struct err *err);

/* Ends it and waits for its end. */
void pdf_process_end(struct pdf_process *process);

#endif
