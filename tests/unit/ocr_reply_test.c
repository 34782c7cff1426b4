#include "input/ocr_reply.h"

#include "check.h"

#define HEAD \
    "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\t" \
    "left\ttop\twidth\theight\tconf\ttext\n"
#define LINE(top, height) \
    "4\t1\t1\t1\t1\t0\t100\t" #top "\t900\t" #height "\t-1\t\n"
#define WORD(left, text) \
    "5\t1\t1\t1\t1\t1\t" #left "\t505\t100\t30\t96.5\t" text "\n"

struct attempt {
    struct arena arena;
    struct pdf_run *runs;
    uint32_t count;
    bool ok;
};

/* A picture of 1000 pixels of a page of 6000 tenths of a point. */
static void attempt(struct attempt *a, const char *table)
{
    arena_init(&a->arena);
    a->ok = ocr_reply_read(&a->runs, &a->count, span_of(table),
                           (struct ocr_scale){ 1000, 6000 }, &a->arena);
}

static void words_become_runs_on_paper(void)
{
    struct attempt a;
    attempt(&a, HEAD "1\t1\t0\t0\t0\t0\t0\t0\t1000\t1400\t-1\t\n"
                LINE(500, 40) WORD(100, "Every") WORD(220, "school"));
    CHECK(a.ok && a.count == 2);
    CHECK(a.runs[0].x == 600 && a.runs[0].width == 600);
    CHECK(a.runs[0].y == 3000 && a.runs[0].height == 241);
    CHECK(a.runs[1].x == 1320 && a.runs[1].y == 3000);
    CHECK(!a.runs[0].after_blank && a.runs[1].after_blank);
    CHECK(span_is(a.runs[0].text, "Every"));
    CHECK(span_is(a.runs[1].text, "school"));
    arena_release(&a.arena);
}

static void only_clearly_larger_lines_have_another_size(void)
{
    struct attempt a;
    attempt(&a, HEAD LINE(100, 90) WORD(100, "Title") LINE(200, 40)
                WORD(100, "gap") LINE(300, 30) WORD(100, "on")
                LINE(400, 38) WORD(100, "it"));
    CHECK(a.ok && a.count == 4);
    CHECK(a.runs[0].size == 541);
    CHECK(a.runs[1].size == 241);
    CHECK(a.runs[2].size == 241);
    CHECK(a.runs[3].size == 241);
    arena_release(&a.arena);
}

static void what_stands_for_a_bullet_at_the_front_of_a_line_is_one(void)
{
    static const struct {
        const char *table, *first, *second;
    } rows[] = {
        { HEAD LINE(1, 40) WORD(1, "*letters"), "\xE2\x80\xA2", "letters" },
        { HEAD LINE(1, 40) WORD(1, "e") WORD(9, "no"), "\xE2\x80\xA2", "no" },
        { HEAD LINE(1, 40) WORD(1, "each") WORD(9, "*x"), "each", "*x" },
        { HEAD LINE(1, 40) WORD(1, "each") WORD(9, "e"), "each", "e" },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct attempt a;
        attempt(&a, rows[i].table);
        CHECK(a.ok && a.count == 2);
        CHECK(span_is(a.runs[0].text, rows[i].first));
        CHECK(span_is(a.runs[1].text, rows[i].second));
        arena_release(&a.arena);
    }
}

static void empty_words_and_an_empty_page_are_no_runs(void)
{
    struct attempt a;
    attempt(&a, HEAD LINE(500, 40) WORD(100, "") WORD(100, "  "));
    CHECK(a.ok && a.count == 0);
    arena_release(&a.arena);
    attempt(&a, HEAD);
    CHECK(a.ok && a.count == 0);
    arena_release(&a.arena);
}

static void anything_else_is_refused(void)
{
    static const char *const tables[] = {
        "",
        "hello\n",
        HEAD "hello\n",
        HEAD WORD(100, "before any line"),
        HEAD LINE(500, 40) "5\t1\t1\n",
        HEAD LINE(500, 40) WORD(1000000, "far"),
        HEAD LINE(500, 40) WORD(20001, "far"),
        HEAD LINE(500, 40) WORD(-1, "left"),
        HEAD LINE(500, 40) WORD(100, "tab\tin it"),
        HEAD LINE(500, 40) WORD(100, "\xFF"),
        HEAD LINE(500, 40) "5\t1\t1\t1\t1\t1\t1\t1\t1\t1\t96 no tab\n",
        HEAD LINE(500, 40) "5\t1\t1\t1\t1\t1\t1\t1\t1\t1\t96\tno end",
    };
    for (size_t i = 0; i < sizeof(tables) / sizeof(*tables); i++) {
        struct attempt a;
        attempt(&a, tables[i]);
        CHECK(!a.ok);
        arena_release(&a.arena);
    }
}

static void a_picture_has_the_bytes_that_it_claims(void)
{
    static const struct {
        const char *picture;
        int32_t width;
    } rows[] = {
        { "P5\n2 2\n255\nabcd", 2 }, { "P5\n4 1\n255\nabcd", 4 },
        { "P5\n2 2\n255\nabc", 0 },  { "P5\n2 2\n255\nabcde", 0 },
        { "P6\n2 2\n255\nabcd", 0 }, { "P5\n2 2\n15\nabcd", 0 },
        { "P5\n2", 0 },              { "", 0 },
        { "P5\n20001 0\n255\n", 0 }, { "P5\n-1 -4\n255\nabcd", 0 },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
        CHECK(ocr_picture_width(span_of(rows[i].picture)) == rows[i].width);
}

int main(void)
{
    words_become_runs_on_paper();
    only_clearly_larger_lines_have_another_size();
    what_stands_for_a_bullet_at_the_front_of_a_line_is_one();
    empty_words_and_an_empty_page_are_no_runs();
    anything_else_is_refused();
    a_picture_has_the_bytes_that_it_claims();
    return CHECK_END();
}
