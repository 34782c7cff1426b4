/*
 * elaudit-pdf - takes the text out of PDF files for elaudit.
 *
 * A process of its own, so that a file that crashes poppler, or takes it
 * over, costs one document. Standard input carries requests, "pdf LENGTH\n"
 * and that many bytes; each is answered on standard output with
 * "reply LENGTH\n" and records (pdf/pages.h). It ends when the input does.
 */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "pdf/fence.h"
#include "pdf/pages.h"

enum {
    MAX_REQUEST = 64 * 1024 * 1024,
    MAX_REPLY = 256 * 1024 * 1024,
    MAX_HEAD = 32, /* bytes of "pdf LENGTH\n" */
};

static bool read_all(char *bytes, size_t len)
{
    while (len > 0) {
        ssize_t got = read(STDIN_FILENO, bytes, len);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        bytes += got;
        len -= (size_t)got;
    }
    return true;
}

static bool write_all(const char *bytes, size_t len)
{
    while (len > 0) {
        ssize_t done = write(STDOUT_FILENO, bytes, len);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return false;
        bytes += done;
        len -= (size_t)done;
    }
    return true;
}

enum request { REQUEST_PDF, REQUEST_END, REQUEST_WRONG };

/* The length of the next request. */
static enum request read_head(size_t *len)
{
    char head[MAX_HEAD + 1] = { 0 };
    size_t used = 0;
    do {
        if (used == MAX_HEAD || !read_all(head + used, 1))
            return used == 0 ? REQUEST_END : REQUEST_WRONG;
    } while (head[used++] != '\n');
    char *end;
    if (memcmp(head, "pdf ", 4) != 0 || head[4] < '0' || head[4] > '9')
        return REQUEST_WRONG;
    unsigned long value = strtoul(head + 4, &end, 10);
    *len = value;
    return *end == '\n' && value <= MAX_REQUEST ? REQUEST_PDF : REQUEST_WRONG;
}

static bool answer(struct buf *reply, size_t len)
{
    char *pdf = malloc(len + 1);
    if (pdf == NULL)
        abort();
    bool ok = read_all(pdf, len) && fence_clock();
    if (ok) {
        struct buf head;
        pages_read(reply, (span){ pdf, len });
        buf_init(&head, MAX_HEAD);
        buf_printf(&head, "reply %zu\n", reply->len);
        ok = write_all(head.ptr, head.len) && write_all(reply->ptr, reply->len);
        buf_release(&head);
    }
    free(pdf);
    return ok;
}

int main(void)
{
    size_t len;
    enum request request = REQUEST_END;
    bool ok = fence_set();
    while (ok && (request = read_head(&len)) == REQUEST_PDF) {
        struct buf reply;
        buf_init(&reply, MAX_REPLY);
        ok = answer(&reply, len);
        buf_release(&reply);
    }
    return ok && request == REQUEST_END ? EXIT_SUCCESS : EXIT_FAILURE;
}
