#include "input/pdf_process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/ascii.h"
#include "base/buf.h"

enum { MAX_PATH = 4096, MAX_HEAD = 32, PIECE = 65536 };

extern char **environ;

/* How one exchange ended. */
enum outcome { ANSWERED, DIED, HUNG, BABBLED };

/* One request and its reply, on the way. */
struct exchange {
    int socket;
    span head, body; /* still to be sent */
    struct buf got;
    size_t reply_begin, reply_len; /* in got; begin 0 while unknown */
    int64_t deadline;              /* milliseconds of the steady clock */
};

static int64_t now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* --- starting and ending ------------------------------------------------- */

static bool is_program(const char *path)
{
    return access(path, X_OK) == 0;
}

/* Where this program lies, with the final slash; "" when unknown. */
static void own_folder(char folder[MAX_PATH])
{
    ssize_t len = readlink("/proc/self/exe", folder, MAX_PATH - 1);
    folder[len < 0 ? 0 : len] = '\0';
    char *slash = strrchr(folder, '/');
    folder[slash == NULL ? 0 : slash + 1 - folder] = '\0';
}

static bool find_program(char path[MAX_PATH + 64], const char *name,
                         struct err *err)
{
    static const char *const places[] = { "elaudit-pdf",
                                          "../libexec/elaudit-pdf" };
    const char *wanted = getenv("ELAUDIT_PDF");
    char folder[MAX_PATH];
    if (wanted != NULL && wanted[0] != '\0') {
        snprintf(path, MAX_PATH, "%s", wanted);
        return is_program(path) ||
               err_set(err, ERR_SYSTEM,
                       "%s: PDF needs the program '%s' ($ELAUDIT_PDF), which "
                       "cannot be run", name, wanted);
    }
    own_folder(folder);
    for (size_t i = 0; i < sizeof(places) / sizeof(*places); i++) {
        snprintf(path, MAX_PATH + 64, "%s%s", folder, places[i]);
        if (is_program(path))
            return true;
    }
    return err_set(err, ERR_SYSTEM,
                   "%s: PDF needs the program elaudit-pdf, which is not beside "
                   "elaudit: install it or set ELAUDIT_PDF", name);
}

static int spawn(pid_t *pid, const char *path, int socket)
{
    char *const arguments[] = { (char[]){ "elaudit-pdf" }, NULL };
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, socket, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null",
                                     O_WRONLY, 0);
    int failed = posix_spawn(pid, path, &actions, NULL, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed;
}

/* One socket serves both ways: writing to it raises no SIGPIPE. */
static bool start(struct pdf_process *p, const char *name, struct err *err)
{
    char path[MAX_PATH + 64];
    int ends[2];
    if (!find_program(path, name, err))
        return false;
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return err_set(err, ERR_SYSTEM, "%s: no socket for elaudit-pdf: %s",
                       name, strerror(errno));
    int failed = spawn(&p->pid, path, ends[1]);
    close(ends[1]);
    if (failed != 0) {
        close(ends[0]);
        p->pid = 0;
        return err_set(err, ERR_SYSTEM, "%s: %s cannot be started: %s", name,
                       path, strerror(failed));
    }
    p->socket = ends[0];
    p->served = 0;
    return true;
}

void pdf_process_init(struct pdf_process *process)
{
    *process = (struct pdf_process){ .socket = -1, .seconds = PDF_SECONDS };
}

void pdf_process_end(struct pdf_process *process)
{
    if (process->pid == 0)
        return;
    close(process->socket);
    kill(process->pid, SIGKILL); /* it holds nothing that could be lost */
    while (waitpid(process->pid, NULL, 0) < 0 && errno == EINTR)
        continue;
    process->pid = 0;
    process->socket = -1;
}

/* --- one exchange ---------------------------------------------------------- */

static bool is_try_again(void)
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

static bool send_some(struct exchange *x)
{
    span *rest = x->head.len > 0 ? &x->head : &x->body;
    ssize_t done = send(x->socket, rest->ptr, rest->len,
                        MSG_NOSIGNAL | MSG_DONTWAIT);
    if (done < 0)
        return is_try_again();
    rest->ptr += done;
    rest->len -= (size_t)done;
    return true;
}

static bool receive_some(struct exchange *x)
{
    char piece[PIECE];
    ssize_t got = recv(x->socket, piece, sizeof(piece), MSG_DONTWAIT);
    if (got < 0)
        return is_try_again();
    buf_add(&x->got, piece, (size_t)got);
    return got > 0;
}

/* "reply 123\n" at the front; false when something else stands there. */
static bool read_head(struct exchange *x)
{
    const char *end = memchr(x->got.ptr, '\n', x->got.len);
    if (end == NULL)
        return x->got.len < MAX_HEAD;
    size_t len = (size_t)(end - x->got.ptr);
    if (len < 7 || len > 6 + 9 || memcmp(x->got.ptr, "reply ", 6) != 0)
        return false;
    for (size_t i = 6; i < len; i++) {
        if (!ascii_is_digit(x->got.ptr[i]))
            return false;
        x->reply_len = x->reply_len * 10 + (size_t)(x->got.ptr[i] - '0');
    }
    x->reply_begin = len + 1;
    return x->reply_len <= PDF_MAX_REPLY;
}

static bool is_complete(const struct exchange *x)
{
    return x->reply_begin > 0 && x->got.len == x->reply_begin + x->reply_len;
}

/* Sends and receives what is possible; false and why when it is over. */
static bool step(struct exchange *x, enum outcome *outcome)
{
    bool sends = x->head.len + x->body.len > 0;
    struct pollfd wait = { x->socket, (short)(POLLIN | (sends ? POLLOUT : 0)),
                           0 };
    int64_t left = x->deadline - now();
    *outcome = HUNG;
    if (left <= 0)
        return false;
    int ready = poll(&wait, 1, (int)left);
    if (ready <= 0)
        return ready == 0 ? false : errno == EINTR;
    *outcome = DIED;
    if ((wait.revents & (POLLIN | POLLHUP | POLLERR)) != 0 && !receive_some(x))
        return false;
    if ((wait.revents & POLLOUT) != 0 && !send_some(x))
        return false;
    *outcome = BABBLED;
    if (x->reply_begin == 0 && !read_head(x))
        return false;
    return x->reply_begin == 0 ||
           x->got.len <= x->reply_begin + x->reply_len;
}

static enum outcome exchange(struct pdf_process *p, span pdf,
                             struct pdf_reply *reply, struct arena *arena)
{
    char head[MAX_HEAD];
    enum outcome outcome = ANSWERED;
    int len = snprintf(head, sizeof(head), "pdf %zu\n", pdf.len);
    struct exchange x = { .socket = p->socket,
                          .head = { head, (size_t)len },
                          .body = pdf,
                          .deadline = now() + (int64_t)p->seconds * 1000 };
    buf_init(&x.got, (size_t)PDF_MAX_REPLY + MAX_HEAD);
    while (!is_complete(&x) && step(&x, &outcome))
        continue;
    if (is_complete(&x)) {
        const char *bytes = arena_text(arena, x.got.ptr + x.reply_begin,
                                       x.reply_len);
        bool sent = x.head.len + x.body.len == 0;
        outcome = sent && pdf_reply_read(reply, (span){ bytes, x.reply_len },
                                         arena)
                      ? ANSWERED
                      : BABBLED;
    }
    buf_release(&x.got);
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

bool pdf_process_read(struct pdf_process *process, span pdf, const char *name,
                      struct pdf_reply *reply, struct arena *arena,
                      struct err *err)
{
    enum outcome outcome = DIED;
    bool again = true;
    while (again) {
        if (process->pid == 0 && !start(process, name, err))
            return false;
        again = process->served > 0;
        outcome = exchange(process, pdf, reply, arena);
        process->served++;
        if (outcome != ANSWERED)
            pdf_process_end(process);
        again = again && outcome == DIED;
    }
    return tell(outcome, name, process->seconds, err);
}
