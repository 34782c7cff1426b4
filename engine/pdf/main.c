/*
 * elaudit-pdf - takes the text out of PDF files for elaudit.
 *
 * A process of its own, so that a file that crashes poppler, or takes it
 * over, costs one document. Standard input carries requests, one of
 *     pdf LENGTH           for records (pdf/pages.h)
 *     paint PAGE LENGTH    for the picture of a page (pdf/paint.h)
 * and the PDF's bytes; each is answered on standard output with
 * "reply LENGTH" and that many bytes. It ends when the input does.
 *
 * `elaudit-pdf ocr` becomes tesseract, with limits: it reads a picture from
 * standard input; status 127 tells that there is no tesseract.
 */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "pdf/fence.h"
#include "pdf/pages.h"
#include "pdf/paint.h"

enum {
    MAX_REQUEST = 64 * 1024 * 1024,
    MAX_REPLY = 256 * 1024 * 1024,
    MAX_HEAD = 40, /* bytes of the line of a request */
    NOT_FOUND = 127,
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

enum state { ASKED, ENDED, WRONG };

struct request {
    unsigned long page; /* to be painted; 0: the text is wanted */
    size_t len;         /* of the PDF */
};

static bool take_number(const char **text, char end, unsigned long *number)
{
    char *after;
    if (**text < '0' || **text > '9')
        return false;
    *number = strtoul(*text, &after, 10);
    if (*after != end)
        return false;
    *text = after + 1;
    return true;
}

static bool read_request(struct request *request, const char *line)
{
    unsigned long len;
    *request = (struct request){ .page = 0 };
    if (strncmp(line, "pdf ", 4) == 0) {
        line += 4;
    } else if (strncmp(line, "paint ", 6) == 0) {
        line += 6;
        if (!take_number(&line, ' ', &request->page) || request->page == 0)
            return false;
    } else {
        return false;
    }
    bool ok = take_number(&line, '\n', &len) && len <= MAX_REQUEST;
    request->len = ok ? len : 0;
    return ok;
}

static enum state read_head(struct request *request)
{
    char head[MAX_HEAD + 1] = { 0 };
    size_t used = 0;
    do {
        if (used == MAX_HEAD || !read_all(head + used, 1))
            return used == 0 ? ENDED : WRONG;
    } while (head[used++] != '\n');
    return read_request(request, head) ? ASKED : WRONG;
}

static bool answer(struct buf *reply, const struct request *request)
{
    char *pdf = malloc(request->len + 1);
    if (pdf == NULL)
        abort();
    bool ok = read_all(pdf, request->len) && fence_clock();
    if (ok) {
        struct buf head;
        span bytes = { pdf, request->len };
        if (request->page == 0)
            pages_read(reply, bytes);
        else
            paint_page(reply, bytes, request->page);
        buf_init(&head, MAX_HEAD);
        buf_printf(&head, "reply %zu\n", reply->len);
        ok = write_all(head.ptr, head.len) && write_all(reply->ptr, reply->len);
        buf_release(&head);
    }
    free(pdf);
    return ok;
}

static int serve(void)
{
    struct request request;
    enum state state = ENDED;
    struct pages_library library;
    bool ok = fence_set();
    pages_begin(&library);
    while (ok && (state = read_head(&request)) == ASKED) {
        struct buf reply;
        buf_init(&reply, MAX_REPLY);
        ok = answer(&reply, &request);
        buf_release(&reply);
    }
    pages_end(&library);
    return ok && state == ENDED ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* One thread: several would be slower on pages, and out of the fence. */
static int become_tesseract(void)
{
    if (!fence_set_ocr() || setenv("OMP_THREAD_LIMIT", "1", 1) != 0)
        return EXIT_FAILURE;
    execlp("tesseract", "tesseract", "stdin", "stdout", "-l", "eng", "--dpi",
           "300", "-c", "tessedit_create_tsv=1", (char *)NULL);
    return errno == ENOENT ? NOT_FOUND : EXIT_FAILURE;
}

int main(int argc, char **argv)
{
    if (argc == 1)
        return serve();
    if (argc == 2 && strcmp(argv[1], "ocr") == 0)
        return become_tesseract();
    return EXIT_FAILURE;
}
