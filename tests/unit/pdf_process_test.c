#include "input/pdf_process.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>

#include "check.h"

/* One document for a fake of tests/pdf/fakes. */
struct attempt {
    struct pdf_process process;
    struct pdf_reply reply;
    struct arena arena;
    struct err err;
    bool ok;
};

static void read_again(struct attempt *a)
{
    static const char pdf[] = "%PDF-1.4 any bytes do\n";
    a->err = (struct err){ ERR_NONE, "" };
    a->ok = pdf_process_read(&a->process, span_of(pdf), "a.pdf", &a->reply,
                             &a->arena, &a->err);
}

/* Only one that hangs should wait for the clock, on a busy machine too. */
static void attempt(struct attempt *a, const char *fake)
{
    char path[256];
    snprintf(path, sizeof(path), "tests/pdf/fakes/%s", fake);
    setenv("ELAUDIT_PDF", path, 1);
    *a = (struct attempt){ .ok = false };
    arena_init(&a->arena);
    pdf_process_init(&a->process);
    a->process.seconds = strcmp(fake, "hangs") == 0 ? 2 : 60;
    read_again(a);
}

static void finish(struct attempt *a)
{
    pdf_process_end(&a->process);
    arena_release(&a->arena);
}

/* No child is left, running or waiting to be asked for. */
static bool is_childless(void)
{
    return waitpid(-1, NULL, WNOHANG) < 0 && errno == ECHILD;
}

static void misbehaviour_costs_one_document(void)
{
    static const char *const rows[][2] = {
        { "killed", "a.pdf: the PDF reader crashed" },
        { "memory", "a.pdf: the PDF reader crashed on it or ran out of memory" },
        { "half", "a.pdf: the PDF reader crashed" },
        { "hangs", "a.pdf: the PDF reader took more than 2 seconds" },
        { "garbage", "a.pdf: the PDF reader gave a wrong answer" },
        { "long", "a.pdf: the PDF reader gave a wrong answer" },
        { "wrong", "a.pdf: the PDF reader gave a wrong answer" },
        { "endless", "a.pdf: the PDF reader gave a wrong answer" },
        { "no-such-program", "a.pdf: PDF needs the program" },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct attempt a;
        attempt(&a, rows[i][0]);
        CHECK(!a.ok);
        CHECK(strstr(a.err.text, rows[i][1]) == a.err.text);
        CHECK(a.process.child.pid == 0);
        CHECK(is_childless());
        finish(&a);
    }
}

static void one_that_dies_later_is_started_again(void)
{
    struct attempt a;
    attempt(&a, "once");
    CHECK(a.ok && a.reply.run_count == 1);
    pid_t first = a.process.child.pid;
    read_again(&a);
    CHECK(a.ok && a.reply.run_count == 1);
    CHECK(a.process.child.pid != 0 && a.process.child.pid != first);
    finish(&a);
    CHECK(is_childless());
}

static void nothing_starts_before_it_is_needed(void)
{
    struct pdf_process process;
    pdf_process_init(&process);
    CHECK(process.child.pid == 0);
    pdf_process_end(&process);
    CHECK(is_childless());
}

int main(void)
{
    nothing_starts_before_it_is_needed();
    misbehaviour_costs_one_document();
    one_that_dies_later_is_started_again();
    return CHECK_END();
}
