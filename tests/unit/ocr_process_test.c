#include "input/ocr_process.h"

#include <errno.h>
#include <sys/wait.h>

#include "check.h"

/* Programs of tests/pdf/fakes in the place of elaudit-pdf. */
static void every_end_has_its_outcome_and_leaves_nothing_running(void)
{
    static const struct {
        const char *program;
        enum ocr_outcome outcome;
        uint32_t seconds;
    } rows[] = {
        { "half", OCR_READ, 60 }, /* ends well; the table is not judged here */
        { "absent", OCR_ABSENT, 60 },
        { "killed", OCR_FAILED, 60 },
        { "hangs", OCR_LATE, 1 },
        { "garbage", OCR_LATE, 1 }, /* and goes on for ever */
        { "endless", OCR_FAILED, 60 },
        { "no-such-program", OCR_FAILED, 60 },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        char path[256];
        struct buf table;
        snprintf(path, sizeof(path), "tests/pdf/fakes/%s", rows[i].program);
        buf_init(&table, OCR_MAX_REPLY);
        CHECK(ocr_process_read(path, span_of("P5\n1 1\n255\nx"),
                               rows[i].seconds, &table)
              == rows[i].outcome);
        CHECK(waitpid(-1, NULL, WNOHANG) < 0 && errno == ECHILD);
        buf_release(&table);
    }
}

static void the_whole_picture_arrives_and_its_end(void)
{
    enum { SIZE = 3000000 };
    static char picture[SIZE];
    struct buf table;
    memset(picture, 'x', SIZE);
    buf_init(&table, OCR_MAX_REPLY);
    CHECK(ocr_process_read("tests/pdf/fakes/counts",
                           (span){ picture, SIZE }, 60, &table)
          == OCR_READ);
    CHECK(strcmp(table.ptr, "3000000\n") == 0);
    buf_release(&table);
}

int main(void)
{
    every_end_has_its_outcome_and_leaves_nothing_running();
    the_whole_picture_arrives_and_its_end();
    return CHECK_END();
}
