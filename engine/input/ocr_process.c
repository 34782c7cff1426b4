#include "input/ocr_process.h"

#include <sys/wait.h>

#include "input/child.h"

enum { NOT_FOUND = 127 }; /* the exit status that shells made usual */

static enum ocr_outcome outcome_of(int status)
{
    if (!WIFEXITED(status))
        return OCR_FAILED;
    return WEXITSTATUS(status) == 0           ? OCR_READ
           : WEXITSTATUS(status) == NOT_FOUND ? OCR_ABSENT
                                              : OCR_FAILED;
}

enum ocr_outcome ocr_process_read(const char *program, span picture,
                                  uint32_t seconds, struct buf *table)
{
    char *const arguments[] = { (char[]){ "elaudit-pdf" }, (char[]){ "ocr" },
                                NULL };
    struct child child;
    if (child_start(&child, program, arguments) != 0)
        return OCR_FAILED;
    struct child_talk talk = { .child = &child,
                               .body = picture,
                               .ends_input = true,
                               .deadline = child_deadline(seconds) };
    enum child_event event;
    buf_init(&talk.got, OCR_MAX_REPLY);
    do
        event = child_step(&talk);
    while (event == CHILD_TALKS && !talk.got.full);
    enum ocr_outcome outcome = OCR_LATE;
    if (event == CHILD_CLOSED)
        outcome = outcome_of(child_wait(&child));
    else if (event == CHILD_TALKS)
        outcome = OCR_FAILED;
    child_end(&child);
    buf_add(table, talk.got.ptr, talk.got.len);
    buf_release(&talk.got);
    return outcome;
}
