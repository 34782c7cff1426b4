#include "input/pdf_reply.h"

#include "check.h"

static bool reads(const char *text, struct pdf_reply *reply,
                  struct arena *arena)
{
    return pdf_reply_read(reply, span_of(text), arena);
}

static void records_become_pages_runs_and_bookmarks(void)
{
    struct arena arena;
    struct pdf_reply reply;
    arena_init(&arena);
    CHECK(reads("pages 9\npage 2 6120 7920 1\nrun 720 -5 300 110 120 bsv A b\n"
                "page 3 6120 7920 2\noutline 2 3 -1 Hours\nend\n",
                &reply, &arena));
    CHECK(reply.problem == PDF_FINE && reply.page_total == 9);
    CHECK(reply.page_count == 2 && reply.pages[0].number == 2);
    CHECK(reply.pages[0].run_begin == 0 && reply.pages[0].run_end == 1);
    CHECK(reply.pages[1].marks == PDF_IMAGE);
    CHECK(reply.pages[1].run_begin == reply.pages[1].run_end);
    CHECK(reply.run_count == 1 && span_is(reply.runs[0].text, "A b"));
    CHECK(reply.runs[0].is_bold && reply.runs[0].after_blank);
    CHECK(reply.runs[0].is_upwards && !reply.runs[0].is_italic);
    CHECK(reply.runs[0].y == -5 && reply.runs[0].size == 120);
    CHECK(reply.bookmark_count == 1 && reply.bookmarks[0].y == -1);
    CHECK(span_is(reply.bookmarks[0].title, "Hours"));
    arena_release(&arena);
}

static void errors_are_told_apart(void)
{
    static const struct {
        const char *text;
        enum pdf_problem problem;
    } rows[] = {
        { "error encrypted\n", PDF_ENCRYPTED },
        { "error damaged\n", PDF_DAMAGED },
        { "error empty\n", PDF_EMPTY },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct arena arena;
        struct pdf_reply reply;
        arena_init(&arena);
        CHECK(reads(rows[i].text, &reply, &arena));
        CHECK(reply.problem == rows[i].problem);
        arena_release(&arena);
    }
}

static void the_largest_lengths_are_taken(void)
{
    struct arena arena;
    struct pdf_reply reply;
    arena_init(&arena);
    CHECK(reads("pages 1\npage 1 1000000 1000000 1\n"
                "run -1000000 1000000 1000000 1000000 1000000 - a\n"
                "outline 1 1 1000000 a\nend\n", &reply, &arena));
    CHECK(reply.runs[0].x == -PDF_MAX_LENGTH);
    CHECK(reply.runs[0].size == PDF_MAX_LENGTH);
    arena_release(&arena);
}

static void what_is_no_reply_is_refused(void)
{
    static const char *const rows[] = {
        "",
        "\n",
        "end\n",
        "pages 1\n",
        "pages 1\nend",
        "pages 0\nend\n",
        "pages x\nend\n",
        "pages 1 2\nend\n",
        "pages 1\npages 1\nend\n",
        "pages 123456789\nend\n",
        "error strange\n",
        "pages 1\nerror damaged\n",
        "error damaged\nend\n",
        "pages 1\nend\nend\n",
        "page 1 6120 7920 1\nend\n",
        "pages 1\npage 2 6120 7920 1\nend\n",
        "pages 2\npage 2 1 1 1\npage 1 1 1 1\nend\n",
        "pages 1\npage 1 6120 7920 3\nend\n",
        "pages 1\npage 1 6120 7920\nend\n",
        "pages 1\nrun 1 1 1 1 1 - no page\nend\n",
        "pages 1\npage 1 1 1 1\nrun 1 1 -1 1 1 - a\nend\n",
        "pages 1\npage 1 1 1 1\nrun 1 1 1 1 1 q a\nend\n",
        "pages 1\npage 1 1 1 1\nrun 1 1 1 1 1 -\nend\n",
        "pages 1\npage 1 1 1 1\nrun 1 1 1 1 1 - \xFF\nend\n",
        "pages 1\npage 1 1 1 1\nrun 1 1 1 1 1 - a\tb\nend\n",
        "pages 1\noutline 0 1 1 a\nend\n",
        "pages 1\noutline 1 - 1 a\nend\n",
        "pages 1\nhello\nend\n",
        "pages 1\npage 1 1000001 1 1\nend\n",
        "pages 1\npage 1 1 -1 1\nend\n",
        "pages 1\npage 1 1 1 1\nrun 1 1 1 1 1000001 - a\nend\n",
        "pages 1\npage 1 1 1 1\nrun -1000001 1 1 1 1 - a\nend\n",
        "pages 1\noutline 1 1 1000001 a\nend\n",
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct arena arena;
        struct pdf_reply reply;
        arena_init(&arena);
        CHECK(!reads(rows[i], &reply, &arena));
        arena_release(&arena);
    }
}

int main(void)
{
    records_become_pages_runs_and_bookmarks();
    errors_are_told_apart();
    the_largest_lengths_are_taken();
    what_is_no_reply_is_refused();
    return CHECK_END();
}
