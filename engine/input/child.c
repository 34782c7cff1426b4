#include "input/child.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"

#define MILLISECOND UINT64_C(1000000) /* in nanoseconds */

enum {
    PIECE = 65536,
    MOMENTS = 500, /* of two milliseconds for one that is about to end */
};

extern char **environ;

uint64_t child_deadline(uint32_t seconds)
{
    return clock_now() + (uint64_t)seconds * MILLISECOND * 1000;
}

static int spawn(pid_t *pid, const char *path, char *const *arguments,
                 int socket)
{
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
int child_start(struct child *child, const char *path, char *const *arguments)
{
    int ends[2];
    *child = (struct child){ .socket = -1 };
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return errno;
    int failed = spawn(&child->pid, path, arguments, ends[1]);
    close(ends[1]);
    if (failed != 0) {
        close(ends[0]);
        child->pid = 0;
        return failed;
    }
    child->socket = ends[0];
    return 0;
}

/* False while it still runs and need not be waited for. */
static bool collect(struct child *child, int *status, int flags)
{
    pid_t pid;
    do
        pid = waitpid(child->pid, status, flags);
    while (pid < 0 && errno == EINTR);
    if (pid == 0)
        return false;
    close(child->socket);
    *child = (struct child){ .socket = -1 };
    return true;
}

int child_end(struct child *child)
{
    int status = 0;
    if (child->pid == 0)
        return 0;
    kill(child->pid, SIGKILL); /* it holds nothing that could be lost */
    collect(child, &status, 0);
    return status;
}

int child_wait(struct child *child)
{
    const struct timespec moment = { .tv_nsec = 2000000 };
    int status = 0;
    for (int i = 0; child->pid != 0 && i < MOMENTS; i++) {
        if (collect(child, &status, WNOHANG))
            return status;
        nanosleep(&moment, NULL);
    }
    return child_end(child);
}

static bool is_try_again(void)
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

static bool is_sent(const struct child_talk *talk)
{
    return talk->head.len + talk->body.len == 0;
}

static bool send_some(struct child_talk *talk)
{
    span *rest = talk->head.len > 0 ? &talk->head : &talk->body;
    int socket = talk->child->socket;
    ssize_t done = send(socket, rest->ptr, rest->len,
                        MSG_NOSIGNAL | MSG_DONTWAIT);
    if (done < 0)
        return is_try_again();
    rest->ptr += done;
    rest->len -= (size_t)done;
    return !is_sent(talk) || !talk->ends_input ||
           shutdown(socket, SHUT_WR) == 0;
}

static bool receive_some(struct child_talk *talk)
{
    char piece[PIECE];
    ssize_t got = recv(talk->child->socket, piece, sizeof(piece),
                       MSG_DONTWAIT);
    if (got < 0)
        return is_try_again();
    buf_add(&talk->got, piece, (size_t)got);
    return got > 0;
}

enum child_event child_step(struct child_talk *talk)
{
    short sending = is_sent(talk) ? 0 : POLLOUT;
    struct pollfd wait = { talk->child->socket, (short)(POLLIN | sending), 0 };
    uint64_t now = clock_now(), end = talk->deadline;
    uint64_t left = now < end ? (end - now) / MILLISECOND : 0;
    int ready = left == 0 ? 0 : poll(&wait, 1, (int)left);
    if (ready == 0)
        return CHILD_LATE;
    if (ready < 0)
        return errno == EINTR ? CHILD_TALKS : CHILD_CLOSED;
    if ((wait.revents & (POLLIN | POLLHUP | POLLERR)) != 0 &&
        !receive_some(talk))
        return CHILD_CLOSED;
    if ((wait.revents & POLLOUT) != 0 && !send_some(talk))
        return CHILD_CLOSED;
    return CHILD_TALKS;
}
