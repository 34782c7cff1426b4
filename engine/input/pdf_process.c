#include "input/pdf_process.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/ascii.h"

enum {
    MAX_FOLDER = PDF_MAX_PROGRAM - 64,
    MAX_HEAD = 40, /* bytes of the line before a request or a reply */
};

/* How one exchange ended. */
enum outcome { ANSWERED, DIED, HUNG, BABBLED };

/* One request and its reply, on the way. */
struct exchange {
    struct child_talk talk;
    size_t begin, len; /* of the reply in talk.got; begin 0 while unknown */
};

/* --- starting and ending ------------------------------------------------- */

static bool is_program(const char *path)
{
    return access(path, X_OK) == 0;
}

/* Where this program lies, with the final slash; "" when unknown. */
static void own_folder(char folder[MAX_FOLDER])
{
    ssize_t len = readlink("/proc/self/exe", folder, MAX_FOLDER - 1);
    folder[len < 0 ? 0 : len] = '\0';
    char *slash = strrchr(folder, '/');
    folder[slash == NULL ? 0 : slash + 1 - folder] = '\0';
}

bool pdf_process_program(char path[PDF_MAX_PROGRAM], const char *name,
                         struct err *err)
{
    static const char *const places[] = { "elaudit-pdf",
                                          "../libexec/elaudit-pdf" };
    const char *wanted = getenv("ELAUDIT_PDF");
    char folder[MAX_FOLDER];
    if (wanted != NULL && wanted[0] != '\0') {
        snprintf(path, PDF_MAX_PROGRAM, "%s", wanted);
        return is_program(path) ||
               err_set(err, ERR_SYSTEM,
                       "%s: PDF needs the program '%s' ($ELAUDIT_PDF), which "
                       "cannot be run", name, wanted);
    }
    own_folder(folder);
    for (size_t i = 0; i < sizeof(places) / sizeof(*places); i++) {
        snprintf(path, PDF_MAX_PROGRAM, "%s%s", folder, places[i]);
        if (is_program(path))
            return true;
    }
    return err_set(err, ERR_SYSTEM,
                   "%s: PDF needs the program elaudit-pdf, which is not beside "
                   "elaudit: install it or set ELAUDIT_PDF", name);
}

static bool start(struct pdf_process *p, const char *name, struct err *err)
{
    char *const arguments[] = { (char[]){ "elaudit-pdf" }, NULL };
    char path[PDF_MAX_PROGRAM];
    if (!pdf_process_program(path, name, err))
        return false;
    int failed = child_start(&p->child, path, arguments);
    if (failed != 0)
        return err_set(err, ERR_SYSTEM, "%s: %s cannot be started: %s", name,
                       path, strerror(failed));
    p->served = 0;
    return true;
}

void pdf_process_init(struct pdf_process *process)
{
    *process = (struct pdf_process){ .child.socket = -1,
                                     .seconds = PDF_SECONDS };
}

void pdf_process_end(struct pdf_process *process)
{
    child_end(&process->child);
}

/* --- one exchange ---------------------------------------------------------- */

/* "reply 123\n" at the front; false when something else stands there. */
static bool read_head(struct exchange *x)
{
    span got = { x->talk.got.ptr, x->talk.got.len };
    const char *end = memchr(got.ptr, '\n', got.len);
    if (end == NULL)
        return got.len < MAX_HEAD;
    size_t len = (size_t)(end - got.ptr);
    if (len < 7 || len > 6 + 9 || !span_begins(got, "reply "))
        return false;
    for (size_t i = 6; i < len; i++) {
        if (!ascii_is_digit(got.ptr[i]))
            return false;
        x->len = x->len * 10 + (size_t)(got.ptr[i] - '0');
    }
    x->begin = len + 1;
    return x->len <= PDF_MAX_REPLY;
}

static bool is_complete(const struct exchange *x)
{
    return x->begin > 0 && x->talk.got.len == x->begin + x->len;
}

/* True while the reply is on its way; else the outcome tells why it is not. */
static bool goes_on(struct exchange *x, enum outcome *outcome)
{
    enum child_event event = child_step(&x->talk);
    if (event != CHILD_TALKS) {
        *outcome = event == CHILD_LATE ? HUNG : DIED;
        return false;
    }
    *outcome = BABBLED;
    if (x->begin == 0 && !read_head(x))
        return false;
    return x->begin == 0 || x->talk.got.len <= x->begin + x->len;
}

/* The reply is added to the answer. */
static enum outcome exchange(struct pdf_process *p, span head, span pdf,
                             struct buf *answer)
{
    enum outcome outcome = ANSWERED;
    struct exchange x = { .talk = { .child = &p->child,
                                    .head = head,
                                    .body = pdf,
                                    .deadline = child_deadline(p->seconds) } };
    buf_init(&x.talk.got, (size_t)PDF_MAX_REPLY + MAX_HEAD);
    while (!is_complete(&x) && goes_on(&x, &outcome))
        continue;
    if (is_complete(&x)) {
        bool sent = x.talk.head.len + x.talk.body.len == 0;
        outcome = sent ? ANSWERED : BABBLED;
        buf_add(answer, x.talk.got.ptr + x.begin, x.len);
    }
    buf_release(&x.talk.got);
    return outcome;
}

static bool tell(enum outcome outcome, const char *name, uint32_t seconds,
                 struct err *err)
{
    switch (outcome) {
    case ANSWERED:
        return true;
    case DIED:
        return err_set(err, ERR_INPUT,
                       "%s: the PDF reader crashed on it or ran out of memory "
                       "or time: print it to a new PDF, or save it as text",
                       name);
    case HUNG:
        return err_set(err, ERR_LIMIT,
                       "%s: the PDF reader took more than %u seconds: split "
                       "it, or save it as text", name, (unsigned)seconds);
    case BABBLED:
        return err_set(err, ERR_INPUT,
                       "%s: the PDF reader gave a wrong answer: print it to a "
                       "new PDF, or save it as text", name);
    }
    return false;
}

/* Asks until there is an answer, or none can be had. */
static bool ask(struct pdf_process *process, const char *head, span pdf,
                const char *name, struct buf *answer, struct err *err)
{
    enum outcome outcome = DIED;
    bool again = true;
    while (again) {
        if (process->child.pid == 0 && !start(process, name, err))
            return false;
        again = process->served > 0;
        outcome = exchange(process, span_of(head), pdf, answer);
        process->served++;
        if (outcome != ANSWERED)
            pdf_process_end(process);
        again = again && outcome == DIED;
    }
    return tell(outcome, name, process->seconds, err);
}

bool pdf_process_read(struct pdf_process *process, span pdf, const char *name,
                      struct pdf_reply *reply, struct arena *arena,
                      struct err *err)
{
    char head[MAX_HEAD];
    struct buf answer;
    snprintf(head, sizeof(head), "pdf %zu\n", pdf.len);
    buf_init(&answer, PDF_MAX_REPLY);
    bool ok = ask(process, head, pdf, name, &answer, err);
    if (ok) {
        span bytes = { arena_text(arena, answer.ptr, answer.len), answer.len };
        ok = pdf_reply_read(reply, bytes, arena);
        if (!ok) {
            pdf_process_end(process);
            tell(BABBLED, name, process->seconds, err);
        }
    }
    buf_release(&answer);
    return ok;
}

bool pdf_process_paint(struct pdf_process *process, span pdf, uint32_t page,
                       const char *name, struct buf *picture, struct err *err)
{
    char head[MAX_HEAD];
    snprintf(head, sizeof(head), "paint %u %zu\n", (unsigned)page, pdf.len);
    return ask(process, head, pdf, name, picture, err);
}
