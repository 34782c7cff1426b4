/* flow: what a word processor's paragraphs and tables become, told as calls. */
#include "read/flow.h"

#include "read_bench.h"

struct bench {
    struct arena arena;
    struct source source;
    struct doc doc;
    struct doc_builder b;
    struct flow flow;
};

static void begin(struct bench *bench)
{
    *bench = (struct bench){ .doc = { 0 } };
    arena_init(&bench->arena);
    source_init(&bench->source, "flow", "", 0, &bench->arena);
    doc_begin(&bench->b, &bench->doc, &bench->source, "flow", &bench->arena);
    flow_begin(&bench->flow, &bench->b);
}

/* Ends the document; is it as expected? Prints what came instead. */
static bool ends_as(struct bench *bench, const char *expected)
{
    struct buf shown;
    buf_init(&shown, 1 << 20);
    flow_finish(&bench->flow);
    doc_end(&bench->b);
    for (uint32_t i = 0; i < bench->doc.block_count; i++)
        show_block(&shown, &bench->doc, &bench->doc.blocks[i]);
    bool same = strcmp(shown.ptr, expected) == 0;
    if (!same)
        fprintf(stderr, "--- became\n%s", shown.ptr);
    buf_release(&shown);
    arena_release(&bench->arena);
    return same;
}

static void add(struct bench *bench, const char *text)
{
    flow_text(&bench->flow, span_of(text), false);
}

static void paragraph(struct bench *bench, const char *text)
{
    add(bench, text);
    flow_end_paragraph(&bench->flow, (struct flow_paragraph){ 0 });
}

static void item(struct bench *bench, uint32_t depth, const char *label,
                 const char *text)
{
    add(bench, text);
    flow_end_paragraph(&bench->flow,
                       (struct flow_paragraph){ .depth = depth,
                                                .label = span_of(label) });
}

static void heading(struct bench *bench, uint32_t level, const char *text)
{
    add(bench, text);
    flow_end_paragraph(&bench->flow,
                       (struct flow_paragraph){ .kind = BLOCK_HEADING,
                                                .level = level });
}

static void text_is_collected_until_its_paragraph_ends(void)
{
    struct bench bench;
    begin(&bench);
    add(&bench, "Boats ");
    paragraph(&bench, "\t float.");
    paragraph(&bench, "  ");
    add(&bench, "Never ended.");
    CHECK(ends_as(&bench, "P Boats float.\n"));
}

static void headings_have_levels_one_to_six(void)
{
    struct bench bench;
    begin(&bench);
    heading(&bench, 0, "Zero");
    heading(&bench, 9, "Nine");
    CHECK(ends_as(&bench, "H1 Zero\nH6 Nine\n"));
}

static void all_bold_and_short_is_a_heading_below_the_last_one(void)
{
    struct bench bench;
    begin(&bench);
    heading(&bench, 2, "Boats");
    flow_text(&bench.flow, span_of("Purpose"), true);
    paragraph(&bench, "");
    flow_text(&bench.flow, span_of("Purpose "), true);
    paragraph(&bench, "in part");
    flow_text(&bench.flow, span_of("A sentence."), true);
    paragraph(&bench, "");
    flow_text(&bench.flow, span_of("Adopted: 2024-01-02"), true);
    paragraph(&bench, "");
    CHECK(ends_as(&bench, "H2 Boats\nH3 Purpose\nP Purpose in part\n"
                          "P A sentence.\nX Adopted: 2024-01-02\n"));
}

static void labels_make_items_with_their_lead_in(void)
{
    struct bench bench;
    begin(&bench);
    paragraph(&bench, "The board shall:");
    item(&bench, 1, "1.", "sweep");
    item(&bench, 2, "(a)", "at dusk");
    item(&bench, 2, "(b)", "at dawn");
    item(&bench, 1, "2.", "rest");
    item(&bench, 1, "\xE2\x80\xA2", "a dot");
    CHECK(ends_as(&bench, "P The board shall:\nI1<0 1. sweep\nI2<1 (a) at dusk\n"
                          "I2<1 (b) at dawn\nI1<0 2. rest\nI1 a dot\n"));
}

static void a_label_of_many_levels_is_known_by_its_last(void)
{
    struct bench bench;
    begin(&bench);
    item(&bench, 1, "1.", "one");
    item(&bench, 2, "1.a.", "two");
    item(&bench, 3, "1.a.i.", "three");
    item(&bench, 1, "Article 2", "no marker");
    CHECK(ends_as(&bench, "I1 1. one\nI2<0 1.a. two\nI3<1 1.a.i. three\n"
                          "P Article 2 no marker\n"));
}

static void typed_markers_make_items_too(void)
{
    struct bench bench;
    begin(&bench);
    paragraph(&bench, "The board shall:");
    paragraph(&bench, "(a) sweep");
    paragraph(&bench, "(b) rest");
    CHECK(ends_as(&bench,
                  "P The board shall:\nI1<0 (a) sweep\nI1<0 (b) rest\n"));
}

static void a_line_break_parts_what_stands_by_itself(void)
{
    struct bench bench;
    begin(&bench);
    add(&bench, "Goes");
    flow_break(&bench.flow);
    paragraph(&bench, "on.");
    add(&bench, "We:");
    flow_break(&bench.flow);
    add(&bench, "1. row");
    flow_break(&bench.flow);
    add(&bench, "2. sail");
    flow_break(&bench.flow);
    paragraph(&bench, "Revised: 2024-01-02");
    CHECK(ends_as(&bench, "P Goes on.\nP We:\nI1<1 1. row\nI1<1 2. sail\n"
                          "X Revised: 2024-01-02\n"));
}

static void cell(struct bench *bench, const char *text, uint32_t columns,
                 bool is_merged)
{
    flow_begin_cell(&bench->flow);
    paragraph(bench, text);
    flow_end_cell(&bench->flow, columns, is_merged);
}

static void row(struct bench *bench, const char *first, const char *second)
{
    flow_begin_row(&bench->flow);
    cell(bench, first, 1, false);
    cell(bench, second, 1, false);
    flow_end_row(&bench->flow, true);
}

static void short_cells_in_the_first_row_are_heads(void)
{
    struct bench bench;
    begin(&bench);
    flow_begin_table(&bench.flow, 2);
    row(&bench, "Boat", "Crew");
    row(&bench, "Swift", "4");
    flow_end_table(&bench.flow);
    flow_begin_table(&bench.flow, 2);
    row(&bench, "Swift", "4");
    row(&bench, "", " ");
    flow_end_table(&bench.flow);
    CHECK(ends_as(&bench, "RH Boat | Crew\nR<0 Swift | 4\nR Swift | 4\n"));
}

static void a_row_that_says_so_is_the_head(void)
{
    struct bench bench;
    begin(&bench);
    flow_begin_table(&bench.flow, 2);
    flow_begin_row(&bench.flow);
    flow_header_row(&bench.flow);
    cell(&bench, "1.", 1, false);
    cell(&bench, "2.", 1, false);
    flow_end_row(&bench.flow, true);
    row(&bench, "a", "b");
    flow_end_table(&bench.flow);
    CHECK(ends_as(&bench, "RH 1. | 2.\nR<0 a | b\n"));
}

static void merged_cells_repeat_what_stands_above(void)
{
    struct bench bench;
    begin(&bench);
    flow_begin_table(&bench.flow, 3);
    flow_begin_row(&bench.flow);
    cell(&bench, "Wide.", 2, false);
    cell(&bench, "x", 1, false);
    flow_end_row(&bench.flow, true);
    flow_begin_row(&bench.flow);
    cell(&bench, "ignored", 2, true);
    cell(&bench, "y", 1, false);
    flow_end_row(&bench.flow, true);
    flow_begin_row(&bench.flow);
    cell(&bench, "gone", 1, false);
    flow_end_row(&bench.flow, false);
    flow_end_table(&bench.flow);
    CHECK(ends_as(&bench, "R Wide. | x\nR Wide. | y\n"));
}

static void a_cell_is_repeated_up_to_a_limit(void)
{
    struct bench bench;
    begin(&bench);
    flow_repeat_cell(&bench.flow, 2); /* there is no table */
    flow_begin_table(&bench.flow, 3);
    flow_begin_row(&bench.flow);
    flow_repeat_cell(&bench.flow, 2); /* nor a cell */
    cell(&bench, "a.", 1, false);
    flow_repeat_cell(&bench.flow, 3);
    flow_end_row(&bench.flow, true);
    flow_begin_row(&bench.flow);
    cell(&bench, "b", 1, false);
    flow_repeat_cell(&bench.flow, UINT32_MAX);
    CHECK(bench.flow.tables.at[0].row.count == 1000);
    flow_end_row(&bench.flow, false);
    flow_end_table(&bench.flow);
    CHECK(ends_as(&bench, "R a. | a. | a.\n"));
}

static void items_in_a_cell_are_told_apart(void)
{
    struct bench bench;
    begin(&bench);
    flow_begin_table(&bench.flow, 2);
    flow_begin_row(&bench.flow);
    flow_begin_cell(&bench.flow);
    item(&bench, 1, "1.", "row");
    item(&bench, 1, "2.", "sail");
    flow_end_cell(&bench.flow, 1, false);
    cell(&bench, "9.", 1, false);
    flow_end_row(&bench.flow, true);
    flow_end_table(&bench.flow);
    CHECK(ends_as(&bench, "R row; sail | 9.\n"));
}

static void one_column_is_a_frame_and_inner_tables_are_text(void)
{
    struct bench bench;
    begin(&bench);
    flow_begin_table(&bench.flow, 1);
    flow_begin_row(&bench.flow);
    cell(&bench, "Boats float.", 1, false);
    flow_end_row(&bench.flow, true);
    flow_end_table(&bench.flow);
    flow_begin_table(&bench.flow, 2);
    flow_begin_row(&bench.flow);
    flow_begin_cell(&bench.flow);
    paragraph(&bench, "Out");
    flow_begin_table(&bench.flow, 2);
    row(&bench, "in", "side");
    flow_end_table(&bench.flow);
    flow_end_cell(&bench.flow, 1, false);
    cell(&bench, "9.", 1, false);
    flow_end_row(&bench.flow, true);
    flow_end_table(&bench.flow);
    CHECK(ends_as(&bench, "P Boats float.\nR Out in side | 9.\n"));
}

static void what_was_put_aside_comes_after_the_box(void)
{
    struct bench bench;
    begin(&bench);
    add(&bench, "Boats ");
    struct flow_line line = flow_put_aside(&bench.flow);
    paragraph(&bench, "In a box.");
    add(&bench, "Its end is not told.");
    flow_put_back(&bench.flow, line);
    paragraph(&bench, "float.");
    CHECK(ends_as(&bench, "P In a box.\nP Its end is not told.\n"
                          "P Boats float.\n"));
}

static void later_text_stands_at_the_end_notes_first(void)
{
    struct bench bench;
    begin(&bench);
    flow_begin_later(&bench.flow, BLOCK_FURNITURE);
    paragraph(&bench, "Page 1");
    flow_end_later(&bench.flow);
    add(&bench, "Boats ");
    flow_begin_later(&bench.flow, BLOCK_FOOTNOTE);
    paragraph(&bench, "Mostly.");
    flow_begin_later(&bench.flow, BLOCK_FOOTNOTE);
    add(&bench, "A note in a note.");
    flow_end_later(&bench.flow);
    flow_end_later(&bench.flow);
    flow_end_later(&bench.flow); /* one too many */
    paragraph(&bench, "float.");
    CHECK(ends_as(&bench, "P Boats float.\nF Mostly.\nF A note in a note.\n"
                          "- Page 1\n"));
}

static void a_note_in_a_cell_leaves_the_cell_as_it_is(void)
{
    struct bench bench;
    begin(&bench);
    flow_begin_table(&bench.flow, 2);
    flow_begin_row(&bench.flow);
    flow_begin_cell(&bench.flow);
    add(&bench, "a");
    flow_begin_later(&bench.flow, BLOCK_FOOTNOTE);
    flow_begin_table(&bench.flow, 2);
    row(&bench, "in", "side");
    flow_end_table(&bench.flow);
    flow_end_later(&bench.flow);
    paragraph(&bench, "b.");
    flow_end_cell(&bench.flow, 1, false);
    cell(&bench, "c", 1, false);
    flow_end_row(&bench.flow, true);
    flow_end_table(&bench.flow);
    CHECK(ends_as(&bench, "R ab. | c\nF in\nF side\n"));
}

static void a_damaged_end_ends_all(void)
{
    struct bench bench;
    begin(&bench);
    flow_begin_table(&bench.flow, 2);
    flow_begin_row(&bench.flow);
    flow_begin_cell(&bench.flow);
    add(&bench, "In a cell.");
    flow_begin_later(&bench.flow, BLOCK_FOOTNOTE);
    add(&bench, "In a note.");
    flow_break_off(&bench.flow, BLOCK_PARAGRAPH);
    flow_end_cell(&bench.flow, 1, false); /* nothing is open */
    flow_end_row(&bench.flow, true);
    flow_end_table(&bench.flow);
    CHECK(ends_as(&bench, "P In a cell.\nF In a note.\n"));
}

int main(void)
{
    text_is_collected_until_its_paragraph_ends();
    headings_have_levels_one_to_six();
    all_bold_and_short_is_a_heading_below_the_last_one();
    labels_make_items_with_their_lead_in();
    a_label_of_many_levels_is_known_by_its_last();
    typed_markers_make_items_too();
    a_line_break_parts_what_stands_by_itself();
    short_cells_in_the_first_row_are_heads();
    a_row_that_says_so_is_the_head();
    merged_cells_repeat_what_stands_above();
    a_cell_is_repeated_up_to_a_limit();
    items_in_a_cell_are_told_apart();
    one_column_is_a_frame_and_inner_tables_are_text();
    what_was_put_aside_comes_after_the_box();
    later_text_stands_at_the_end_notes_first();
    a_note_in_a_cell_leaves_the_cell_as_it_is();
    a_damaged_end_ends_all();
    return CHECK_END();
}
