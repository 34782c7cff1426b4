/*
 * pdf_process - the process that takes the text out of PDF files.
 *
 * Started at the first PDF, fed one after the other, ended with its owner (a
 * worker's thread). Whatever it does, hang, crash, print garbage, costs one
 * document: it is killed, waited for, and started again for the next one.
 */
#ifndef ENGINE_INPUT_PDF_PROCESS_H
#define ENGINE_INPUT_PDF_PROCESS_H

#include <sys/types.h>

#include "base/err.h"
#include "input/pdf_reply.h"

enum {
    PDF_SECONDS = 30,                       /* for one document, by the clock */
    PDF_MAX_REPLY = 256 * 1024 * 1024, /* bytes */
};

struct pdf_process {
    pid_t pid;        /* 0 when none runs */
    int socket;       /* to its standard input and output */
    uint32_t served;  /* documents since it was started */
    uint32_t seconds; /* PDF_SECONDS, less in tests */
};

void pdf_process_init(struct pdf_process *process);

/*
 * Has the bytes of a PDF read. The program is $ELAUDIT_PDF, or elaudit-pdf
 * beside this program or in ../libexec. One that dies after it has served
 * other documents is started once more; err names the file and what is wrong.
 */
bool pdf_process_read(struct pdf_process *process, span pdf, const char *name,
                      struct pdf_reply *reply, struct arena *arena,
                      struct err *err);

/* Ends it and waits for its end. */
void pdf_process_end(struct pdf_process *process);

#endif
