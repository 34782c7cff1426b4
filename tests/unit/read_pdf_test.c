#include "read/read_pdf.h"

#include "document/segment.h"
#include "unit/read_bench.h"

#define PAGE "page 1 6120 7920 1\n"
#define FULL "These words go on to the margin of the page, where a line must end"

/* The records as a document; its blocks, one a line, with their pages. */
static void read_records(struct read_bench *bench, const char *records)
{
    struct pdf_reply reply;
    struct doc_builder b;
    struct source source;
    *bench = (struct read_bench){ .ok = false };
    arena_init(&bench->arena);
    buf_init(&bench->shown, 1 << 20);
    source_init(&source, "a.pdf", "", 0, &bench->arena);
    doc_begin(&b, &bench->doc, &source, "pdf", &bench->arena);
    bench->ok = pdf_reply_read(&reply, span_of(records), &bench->arena) &&
                read_pdf_reply(&b, "a.pdf", &reply, &bench->err);
    doc_end(&b);
    for (uint32_t i = 0; i < bench->doc.block_count; i++) {
        buf_printf(&bench->shown, "%u ", bench->doc.blocks[i].page);
        show_block(&bench->shown, &bench->doc, &bench->doc.blocks[i]);
    }
}

static bool gives(const char *records, const char *expected)
{
    struct read_bench bench;
    read_records(&bench, records);
    bool same = bench.ok && strcmp(bench.shown.ptr, expected) == 0;
    if (!same)
        fprintf(stderr, "--- read as\n%s--- error: %s\n", bench.shown.ptr,
                bench.err.text);
    bench_release(&bench);
    return same;
}

static void lines_of_a_paragraph_are_joined_and_words_mended(void)
{
    CHECK(gives("pages 1\n" PAGE "run 720 1000 4600 120 120 - " FULL "\n"
                "run 720 1140 4600 120 120 - in the middle of it, or in the "
                "identifi-\n"
                "run 720 1280 1200 120 120 - cation of words.\nend\n",
                "1 P " FULL " in the middle of it, or in the identification "
                "of words.\n"));
}

static void a_sentence_goes_on_over_the_page(void)
{
    CHECK(gives("pages 2\n" PAGE "run 720 7000 4600 120 120 - " FULL "\n"
                "page 2 6120 7920 1\n"
                "run 720 700 2000 120 120 - and a page as well.\nend\n",
                "1 P " FULL " and a page as well.\n"));
}

static void print_makes_headings(void)
{
    CHECK(gives("pages 1\n" PAGE "run 720 500 2000 240 240 - the plan of all\n"
                "run 720 900 1000 120 120 b why we do this\n"
                "run 720 1100 4600 120 120 - " FULL "\n"
                "run 720 1240 500 120 120 - and begin.\nend\n",
                "1 H1 the plan of all\n1 H2 why we do this\n1 P " FULL
                " and begin.\n"));
}

static void a_few_bold_lines_are_judged_together(void)
{
#define TEXT "run 720 2000 4600 120 120 - It is a school.\n"
    CHECK(gives("pages 1\n" PAGE
                "run 720 1000 4600 120 120 b Teachers, Materials and Safe,\n"
                "run 720 1140 2600 120 120 b Clean Rooms\n" TEXT "end\n",
                "1 H1 Teachers, Materials and Safe, Clean Rooms\n"
                "1 P It is a school.\n"));
    CHECK(gives("pages 1\n" PAGE
                "run 720 1000 4600 120 120 b \"The steps that the school and"
                " the district\n"
                "run 720 1140 2600 120 120 b follow in a dispute.\"\n" TEXT
                "end\n",
                "1 P \"The steps that the school and the district follow in a"
                " dispute.\"\n1 P It is a school.\n"));
#undef TEXT
}

static void bookmarks_are_headings(void)
{
    CHECK(gives("pages 1\n" PAGE "run 720 900 1000 120 120 - why we do this\n"
                "run 720 1100 4600 120 120 - " FULL "\n"
                "run 720 1240 500 120 120 - and begin.\n"
                "outline 3 1 895 Why  we do this\nend\n",
                "1 H3 why we do this\n1 P " FULL " and begin.\n"));
}

static void signs_of_notes_and_notes_leave_the_sentence(void)
{
    CHECK(gives("pages 1\n" PAGE "run 720 6000 4600 120 120 - " FULL "\n"
                "run 5320 5980 40 70 60 - 1\n"
                "run 720 6140 1500 120 120 - before it goes on.\n"
                "run 720 7000 2000 80 80 - 1 A note at the foot.\nend\n",
                "1 P " FULL " before it goes on.\n"
                "1 F 1 A note at the foot.\n"));
}

static void cells_side_by_side_are_rows(void)
{
    CHECK(gives("pages 1\n" PAGE
                "run 720 1000 300 120 120 - Day\nrun 2000 1000 400 120 120 - "
                "Opens\nrun 4000 1000 400 120 120 - Closes\n"
                "run 720 1200 400 120 120 - Monday\nrun 2000 1200 400 120 120 "
                "- 8:00\nrun 4000 1200 400 120 120 - 16:00\n"
                "run 2000 1340 400 120 120 - or later\nend\n",
                "1 RH Day | Opens | Closes\n"
                "1 R<0 Monday | 8:00 or later | 16:00\n"));
}

static void names_in_bold_and_numbers_are_cells_of_their_own(void)
{
    CHECK(gives("pages 1\n" PAGE
                "run 720 1000 900 120 120 b School\n"
                "run 1715 1000 600 120 120 - Alder Falls\n"
                "run 720 1200 900 120 120 b Code\n"
                "run 1715 1200 600 120 120 - 58105870117242\n"
                "run 720 1400 900 120 120 b Street\n"
                "run 1715 1400 600 120 120 - Hill Road\nend\n",
                "1 R School | Alder Falls\n1 R Code | 58105870117242\n"
                "1 R Street | Hill Road\n"));
    CHECK(gives("pages 1\n" PAGE
                "run 720 1000 600 120 120 - Boys\n"
                "run 2491 1000 200 120 120 - 0.00\n"
                "run 3093 1000 200 120 120 - 7.41\n"
                "run 720 1200 600 120 120 - Girls\n"
                "run 2491 1200 200 120 120 - 1.00\n"
                "run 3093 1200 200 120 120 - 2.74\nend\n",
                "1 R Boys | 0.00 | 7.41\n1 R Girls | 1.00 | 2.74\n"));
}

static void headings_beside_their_text_are_no_column(void)
{
#define LEFT(y, text) "run 217 " #y " 1900 120 110 b " text "\n"
#define RIGHT(y, text) "run 2279 " #y " 3600 112 100 - " text "\n"
    CHECK(gives("pages 1\n" PAGE
                LEFT(1000, "Overview") RIGHT(1000, "Every school is asked by")
                RIGHT(1115, "the law to print") RIGHT(1230, "what it has done.")
                LEFT(2000, "Internet") RIGHT(2000, "The library is open to")
                RIGHT(2115, "all who come") RIGHT(2230, "in the afternoon.")
                LEFT(3000, "Meetings") RIGHT(3000, "The council meets")
                RIGHT(3115, "once a month") RIGHT(3230, "in the hall.")
                "end\n",
                "1 R Overview | Every school is asked by the law to print what "
                "it has done.\n"
                "1 R Internet | The library is open to all who come in the "
                "afternoon.\n"
                "1 R Meetings | The council meets once a month in the hall.\n"));
#undef LEFT
#undef RIGHT
}

static void lines_of_a_cell_in_bold_are_no_headings(void)
{
    CHECK(gives("pages 1\n" PAGE
                "run 720 1000 600 120 120 - Teachers\n"
                "run 2500 1000 200 120 120 - 6.00\n"
                "run 4000 1000 200 120 120 - 85.71\n"
                "run 720 1130 600 120 120 b (Properly Assigned)\n"
                "run 720 1260 600 120 120 - Others\n"
                "run 2500 1260 200 120 120 - 1.00\n"
                "run 4000 1260 200 120 120 - 14.29\n"
                "run 720 1600 900 150 150 b Next Part\nend\n",
                "1 R Teachers | 6.00 | 85.71\n1 P (Properly Assigned)\n"
                "1 R Others | 1.00 | 14.29\n1 H1 Next Part\n"));
}

static void a_heading_that_is_there_twice_is_read_once(void)
{
    CHECK(gives("pages 1\n" PAGE
                "run 720 1000 900 130 120 - School Overview\n"
                "run 740 1150 900 130 120 b School Overview\n"
                "run 720 1500 4600 120 120 - It is a school.\nend\n",
                "1 - School Overview\n1 H1 School Overview\n"
                "1 P It is a school.\n"));
}

static void joined_letters_and_symbol_bullets_are_plain(void)
{
    CHECK(gives("pages 1\n" PAGE "run 720 1000 800 120 120 - The list:\n"
                "run 900 1140 100 120 120 - \xEF\x82\xB7\n"
                "run 1100 1140 1500 120 120 s of\xEF\xAC\x81" "ces\nend\n",
                "1 P The list:\n1 I1<0 offices\n"));
}

static void text_set_upwards_is_furniture(void)
{
    CHECK(gives("pages 1\n" PAGE "run 720 1000 800 120 120 - A sentence.\n"
                "run 100 2000 120 2000 120 v DRAFT\nend\n",
                "1 P A sentence.\n1 - DRAFT\n"));
}

static void pages_without_text_are_named(void)
{
    struct read_bench bench;
    read_records(&bench, "pages 6\n" PAGE "run 720 9 800 120 120 - Words.\n"
                         "page 2 6120 7920 2\npage 3 6120 7920 1\n"
                         "page 4 6120 7920 0\npage 5 6120 7920 2\n"
                         "run 720 9 800 120 120 - 5\n"
                         "page 6 6120 7920 1\nrun 720 9 800 120 120 - "
                         "\xEE\x80\x81\xEE\x80\x82\xEE\x80\x83\nend\n");
    CHECK(bench.ok && bench.doc.page_count == 6);
    CHECK(has_notice(&bench.doc, "pages 2-3, 5 have no text: run OCR"));
    CHECK(has_notice(&bench.doc, "page 6 has letters without a meaning"));
    CHECK(bench.doc.unread != NULL &&
          strcmp(bench.doc.unread, "pages 2-3, 5 and page 6") == 0);
    bench_release(&bench);
}

static void pages_that_were_not_read_are_counted(void)
{
    struct read_bench bench;
    read_records(&bench, "pages 7\n" PAGE
                         "run 720 9 800 120 120 - Words.\nend\n");
    CHECK(bench.ok && has_notice(&bench.doc, "1 of 7 pages could be read"));
    CHECK(bench.doc.unread != NULL);
    bench_release(&bench);
}

static void what_cannot_be_read_says_why(void)
{
    static const char *const rows[][2] = {
        { "error encrypted\n", "a.pdf: is a PDF that opens only with a" },
        { "error damaged\n", "a.pdf: is a damaged PDF" },
        { "error empty\n", "a.pdf: is a PDF without pages" },
        { "pages 1\npage 1 6120 7920 2\nend\n",
          "a.pdf: no page has text (1 page): run OCR" },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct read_bench bench;
        read_records(&bench, rows[i][0]);
        CHECK(!bench.ok);
        CHECK(strstr(bench.err.text, rows[i][1]) == bench.err.text);
        bench_release(&bench);
    }
}

int main(void)
{
    lines_of_a_paragraph_are_joined_and_words_mended();
    a_sentence_goes_on_over_the_page();
    print_makes_headings();
    a_few_bold_lines_are_judged_together();
    bookmarks_are_headings();
    signs_of_notes_and_notes_leave_the_sentence();
    cells_side_by_side_are_rows();
    names_in_bold_and_numbers_are_cells_of_their_own();
    headings_beside_their_text_are_no_column();
    lines_of_a_cell_in_bold_are_no_headings();
    a_heading_that_is_there_twice_is_read_once();
    joined_letters_and_symbol_bullets_are_plain();
    text_set_upwards_is_furniture();
    pages_without_text_are_named();
    pages_that_were_not_read_are_counted();
    what_cannot_be_read_says_why();
    return CHECK_END();
}
