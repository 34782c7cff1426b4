#include "unit/read_bench.h"

#define READS_AS(text, expected) CHECK(reads_as("t.md", text, expected))

static void lists_nest_and_know_what_leads_them_in(void)
{
    READS_AS("The board shall ensure that:\n"
             "\n"
             "1. roads are *swept*\n"
             "2. lamps are lit:\n"
             "   - at dusk\n"
             "   - at dawn\n"
             "\n"
             "     Both by hand.\n"
             "3. nobody trips\n",
             "P The board shall ensure that:\n"
             "I1<0 1. roads are swept\n"
             "I1<0 2. lamps are lit:\n"
             "I2<2 at dusk\n"
             "I2<2 at dawn\n"
             "P Both by hand.\n"
             "I1<0 3. nobody trips\n");
}

static void typed_markers_in_paragraphs_are_items(void)
{
    READS_AS("Rules are:\n\na)\tno nets\n\nb)\tno boats\n",
             "P Rules are:\nI1<0 a) no nets\nI1<0 b) no boats\n");
    READS_AS("Rights of:\n\n\xE2\x80\xA2\tone,  \n\xE2\x80\xA2\ttwo\n",
             "P Rights of:\nI1<0 one,\nI1<0 two\n");
}

static void tables_are_rows_led_in_by_their_head(void)
{
    READS_AS("| Boat | Crew |\n|------|------|\n| Swift | 3 |\n| Hen | |\n",
             "RH Boat | Crew\nR<0 Swift | 3\nR<0 Hen |\n");
}

static void quotes_footnotes_and_bold_headings_have_their_kinds(void)
{
    READS_AS("# Boats\n\nBoats[^1] float.\n\n> Said once\n> in law.\n\n"
             "**Nets**\n\nNets dry.\n\n[^1]: Mostly.\n",
             "H1 Boats\nP Boats float.\nQ Said once in law.\nH2 Nets\n"
             "P Nets dry.\nF Mostly.\n");
}

static void struck_out_text_is_left_out(void)
{
    struct read_bench bench;
    bench_read(&bench, "t.md", "Boats ~~shall~~ may float ~~ here.\n");
    CHECK(strcmp(bench.shown.ptr, "P Boats may float ~~ here.\n") == 0);
    CHECK(has_notice(&bench.doc, "struck-out"));
    bench_release(&bench);
}

static void unused_footnotes_are_reported(void)
{
    struct read_bench bench;
    bench_read(&bench, "t.md", "Boats.\n\n[^1]: Lost note.\n");
    CHECK(has_notice(&bench.doc, "1 footnotes are never referred to"));
    bench_release(&bench);
}

static void references_end_the_policy(void)
{
    READS_AS("Boats float.\n\n**LEGAL REFERENCES:**\n\n- Harbour Act 12\n\n"
             "CROSS REF.: AB, Boats\n",
             "P Boats float.\nX LEGAL REFERENCES:\nX Harbour Act 12\n"
             "X CROSS REF.: AB, Boats\n");
}

static void front_matter_fills_the_properties(void)
{
    struct read_bench bench;
    bench_read(&bench, "t.md",
               "---\n"
               "title: CARE OF BOATS\n"
               "code: IHBX\n"
               "kind: boat_policy\n"
               "revision:\n"
               "date-adoption: 2011-05-10\n"
               "date-second-reading: 2011-06-01\n"
               "legal-refs:\n"
               "  - \"Harbour Act 12\"\n"
               "---\n"
               "Boats float.\n");
    CHECK(span_is(bench.doc.meta.title, "CARE OF BOATS"));
    CHECK(span_is(bench.doc.meta.code, "IHBX"));
    CHECK(span_is(bench.doc.meta.kind, "boat_policy"));
    CHECK(span_is(bench.doc.meta.adopted, "2011-05-10"));
    CHECK(bench.doc.meta.revised.len == 0);
    CHECK(strcmp(bench.shown.ptr,
                 "H1 CARE OF BOATS\nX code: IHBX\nX kind: boat_policy\n"
                 "X date-adoption: 2011-05-10\n"
                 "X date-second-reading: 2011-06-01\n"
                 "X Harbour Act 12\nP Boats float.\n") == 0);
    CHECK(doc_place(&bench.doc, bench.doc.blocks[0].begin).line == 2);
    CHECK(doc_place(&bench.doc, bench.doc.blocks[0].begin).column == 8);
    CHECK(doc_place(&bench.doc, bench.doc.blocks[3].begin).line == 6);
    CHECK(doc_place(&bench.doc, bench.doc.blocks[3].end).column == 26);
    CHECK(doc_place(&bench.doc, bench.doc.blocks[6].begin).line == 11);
    bench_release(&bench);
}

static void a_title_said_twice_is_one_heading(void)
{
    struct read_bench bench;
    bench_read(&bench, "t.md", "---\ntitle: Care of boats\n---\n\n"
                               "## CARE OF BOATS\n\nBoats float.\n");
    CHECK(strcmp(bench.shown.ptr, "H2 CARE OF BOATS\nP Boats float.\n") == 0);
    bench_release(&bench);
}

static void broken_front_matter_is_read_line_by_line(void)
{
    struct read_bench bench;
    bench_read(&bench, "t.md", "---\ntitle: Boats\nbad: [\n---\nText.\n");
    CHECK(span_is(bench.doc.meta.title, "Boats"));
    CHECK(bench.doc.notice_count == 1);
    CHECK(strcmp(bench.shown.ptr, "P Text.\n") == 0);
    bench_release(&bench);
}

static void text_leads_back_to_its_place(void)
{
    struct read_bench bench;
    bench_read(&bench, "t.md", "# A\n\nBoats &amp; **nets**\nare dry.\n");
    const char *nets = strstr(bench.doc.text, "nets");
    const char *dry = strstr(bench.doc.text, "dry");
    CHECK(nets != NULL && dry != NULL);
    struct place a = doc_place(&bench.doc, (uint32_t)(nets - bench.doc.text));
    struct place b = doc_place(&bench.doc, (uint32_t)(dry - bench.doc.text));
    CHECK(a.line == 3 && a.column == 15);
    CHECK(b.line == 4 && b.column == 5);
    bench_release(&bench);
}

static void html_in_markdown_gives_its_text(void)
{
    READS_AS("<div>Boats <b>float</b><!-- not this --></div>\n",
             "P Boats float\n");
}

static void repeat(char *out, const char *piece, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        memcpy(out + i * strlen(piece), piece, strlen(piece));
}

static void nesting_beyond_the_limit_is_flattened(void)
{
    enum { DEEP = 10000 };
    static const uint32_t depths[] = { DOC_MAX_DEPTH, DOC_MAX_DEPTH + 1, DEEP };
    for (size_t i = 0; i < sizeof(depths) / sizeof(*depths); i++) {
        struct read_bench bench;
        struct arena arena;
        arena_init(&arena);
        char *text = arena_alloc(&arena, DEEP * 2 + 8, 1);
        repeat(text, "- ", depths[i]);
        memcpy(text + depths[i] * 2, "x\n", 3);
        bench_read(&bench, "t.md", text);
        CHECK(bench.ok && bench.doc.block_count == 1);
        CHECK(bench.doc.blocks[0].level == DOC_MAX_DEPTH);
        CHECK(has_notice(&bench.doc, "flattened")
              == (depths[i] > DOC_MAX_DEPTH));
        bench_release(&bench);
        arena_release(&arena);
    }
}

int main(void)
{
    lists_nest_and_know_what_leads_them_in();
    typed_markers_in_paragraphs_are_items();
    tables_are_rows_led_in_by_their_head();
    quotes_footnotes_and_bold_headings_have_their_kinds();
    struck_out_text_is_left_out();
    unused_footnotes_are_reported();
    references_end_the_policy();
    front_matter_fills_the_properties();
    a_title_said_twice_is_one_heading();
    broken_front_matter_is_read_line_by_line();
    text_leads_back_to_its_place();
    html_in_markdown_gives_its_text();
    nesting_beyond_the_limit_is_flattened();
    return CHECK_END();
}
