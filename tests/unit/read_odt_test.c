#include "odt_file.h"

#define P(inner) "<text:p>" inner "</text:p>"
#define H(level, inner) \
    "<text:h text:outline-level=\"" level "\">" inner "</text:h>"
#define STYLED(style, text) \
    "<text:p text:style-name=\"" style "\">" text "</text:p>"
#define SPAN(style, text) \
    "<text:span text:style-name=\"" style "\">" text "</text:span>"
#define LIST(attributes, ...) \
    "<text:list " attributes ">" __VA_ARGS__ "</text:list>"
#define ITEM(...) "<text:list-item>" __VA_ARGS__ "</text:list-item>"
#define STYLE(name, family, attributes, inner)                             \
    "<style:style style:name=\"" name "\" style:family=\"" family "\" "   \
    attributes ">" inner "</style:style>"
#define TEXT(attributes) "<style:text-properties " attributes "/>"
#define BODY(...) ((struct odt_file){ .body = __VA_ARGS__ })

#define READS_AS(file, expected) \
    CHECK(odt_reads_as(file, REVISIONS_CURRENT, expected))
#define ORIGINAL_IS(file, expected) \
    CHECK(odt_reads_as(file, REVISIONS_ORIGINAL, expected))

static void headings_come_from_levels_and_styles(void)
{
    READS_AS(BODY(H("2", "Boats") "<text:h>Top</text:h>"
                  STYLED("Mine", "Own") STYLED("Heading_20_3", "Third")
                  STYLED("Unknown_20_Style", "Boats float."),
                  .automatic = STYLE("Mine", "paragraph",
                                     "style:parent-style-name=\"Head\"", ""),
                  .styles = STYLE("Head", "paragraph",
                                  "style:default-outline-level=\"2\"", "")),
             "H2 Boats\nH1 Top\nH2 Own\nH3 Third\nP Boats float.\n");
}

static void a_style_may_take_a_heading_back(void)
{
    READS_AS(BODY(STYLED("Mine", "Boats float."),
                  .automatic = STYLE("Mine", "paragraph",
                                     "style:parent-style-name=\"Heading_20_1\""
                                     " style:default-outline-level=\"\"", ""),
                  .styles = STYLE("Heading_20_1", "paragraph",
                                  "style:display-name=\"Heading 1\"", "")),
             "P Boats float.\n");
}

static void automatic_styles_of_the_headers_are_not_those_of_the_text(void)
{
    READS_AS(BODY(STYLED("P1", "Boats float.")), "P Boats float.\n");
}

static void short_bold_paragraphs_are_headings(void)
{
    READS_AS(BODY(P(SPAN("T1", "Purpose")) STYLED("B", "Scope")
                  STYLED("B", SPAN("T2", "Plain")) STYLED("C", "Plain")
                  P(SPAN("T3", "Heavy")),
                  .automatic =
                      STYLE("T1", "text", "", TEXT("fo:font-weight=\"bold\""))
                      STYLE("T2", "text", "", TEXT("fo:font-weight=\"normal\""))
                      STYLE("T3", "text", "", TEXT("fo:font-weight=\"700\""))
                      STYLE("B", "paragraph", "",
                            TEXT("fo:font-weight=\"bold\""))
                      STYLE("C", "paragraph", "style:parent-style-name=\"B\"",
                            TEXT("fo:font-weight=\"normal\""))),
             "H1 Purpose\nH1 Scope\nP Plain\nP Plain\nH1 Heavy\n");
}

static void quotations_are_quotes(void)
{
    READS_AS(BODY(STYLED("Quotations", "All boats float.")),
             "Q All boats float.\n");
}

#define NUMBER(level, format, suffix, more)                              \
    "<text:list-level-style-number text:level=\"" level               \
    "\" style:num-format=\"" format "\" style:num-suffix=\"" suffix "\" " \
    more "/>"
#define BULLET(level) \
    "<text:list-level-style-bullet text:level=\"" level "\" " \
    "text:bullet-char=\"-\"/>"
#define LIST_STYLE(name, levels) \
    "<text:list-style style:name=\"" name "\">" levels "</text:list-style>"

static const char lists[] =
    LIST_STYLE("L1", NUMBER("1", "1", ".", "")
                         NUMBER("2", "a", ")", "style:num-prefix=\"(\"")
                             NUMBER("3", "i", ".", "text:display-levels=\"3\""))
    LIST_STYLE("L2", BULLET("1") "<text:list-level-style-image "
                                 "text:level=\"2\"/>")
    LIST_STYLE("L3", NUMBER("1", "I", ".", "text:start-value=\"4\"")
                         NUMBER("2", "A", "", "loext:num-list-format="
                                              "\"%1%.%2%)\""))
    LIST_STYLE("L4", NUMBER("1", "", "", "") NUMBER("2", "01", ".", ""))
    STYLE("Steps", "paragraph", "style:list-style-name=\"L3\"", "")
    STYLE("None", "paragraph", "style:parent-style-name=\"Steps\" "
                               "style:list-style-name=\"\"", "");

#define L1 "text:style-name=\"L1\""
#define L2 "text:style-name=\"L2\""
#define L3 "text:style-name=\"L3\""
#define LISTS(...) BODY(__VA_ARGS__, .automatic = lists)

static void lists_have_the_formats_of_their_levels(void)
{
    READS_AS(LISTS(P("The board shall:")
                   LIST(L1, ITEM(P("sweep roads")
                                 LIST("", ITEM(P("at dusk")
                                               LIST("", ITEM(P("slowly"))))
                                          ITEM(P("at dawn"))))
                            ITEM(P("light lamps") LIST("", ITEM(P("all")))))),
             "P The board shall:\nI1<0 1. sweep roads\nI2<1 (a) at dusk\n"
             "I3<2 1.a.i. slowly\nI2<1 (b) at dawn\nI1<0 2. light lamps\n"
             "I2<5 (a) all\n");
    READS_AS(LISTS(LIST(L3, ITEM(P("four")) ITEM(P("five")
                                                 LIST("", ITEM(P("six")))))),
             "I1 IV. four\nI1 V. five\nI2<1 V.A) six\n");
    READS_AS(LISTS(LIST("text:style-name=\"L4\"",
                        ITEM(P("bare") LIST("", ITEM(P("zero")))))),
             "P bare\nI1 01. zero\n");
}

static void bullets_are_items_without_a_mark(void)
{
    READS_AS(LISTS(P("We shall:")
                   LIST(L2, ITEM(P("row") LIST("", ITEM(P("slowly"))))
                            ITEM(P("sail")))),
             "P We shall:\nI1<0 row\nI2<1 slowly\nI1<0 sail\n");
    READS_AS(LISTS(LIST("", ITEM(P("row")) ITEM(P("sail")))),
             "I1 row\nI1 sail\n");
}

static void a_list_counts_anew_unless_it_goes_on(void)
{
    READS_AS(LISTS(LIST(L1, ITEM(P("one"))) P("Then.")
                   LIST(L1, ITEM(P("anew"))) P("Then.")
                   LIST(L1 " text:continue-numbering=\"true\"",
                        ITEM(P("two")))),
             "I1 1. one\nP Then.\nI1 1. anew\nP Then.\nI1 2. two\n");
    READS_AS(LISTS(LIST(L1 " xml:id=\"x\"", ITEM(P("one"))) P("Then.")
                   LIST(L1, ITEM(P("anew"))) P("Then.")
                   LIST(L1 " text:continue-list=\"x\" xml:id=\"y\"",
                        ITEM(P("two"))) P("Then.")
                   LIST(L1 " text:continue-list=\"y\"", ITEM(P("three")))),
             "I1 1. one\nP Then.\nI1 1. anew\nP Then.\nI1 2. two\nP Then.\n"
             "I1 3. three\n");
}

static void an_item_may_have_its_own_number(void)
{
    READS_AS(LISTS(LIST(L1, "<text:list-item text:start-value=\"7\">"
                            P("seven") "</text:list-item>" ITEM(P("eight")))),
             "I1 7. seven\nI1 8. eight\n");
}

static void only_the_first_paragraph_of_an_item_has_its_number(void)
{
    READS_AS(LISTS(LIST(L1, "<text:list-header>" P("Head.")
                            "</text:list-header>"
                            ITEM(P("one") P("More of it.")) ITEM(P("two")))),
             "P Head.\nI1 1. one\nP More of it.\nI1 2. two\n");
}

static void lists_in_each_other_share_their_count(void)
{
    READS_AS(LISTS(LIST(L1, ITEM(P("one") LIST("", ITEM(P("a"))) P("Between.")
                                 LIST("", ITEM(P("b")))))),
             "I1 1. one\nI2<0 (a) a\nP Between.\nI2<0 (b) b\n");
    READS_AS(LISTS(LIST(L1, ITEM(P("one") LIST(L2, ITEM(P("dot"))))
                            ITEM(P("two")))),
             "I1 1. one\nI2<0 dot\nI1 2. two\n");
}

static void a_list_may_come_through_the_style_of_its_paragraphs(void)
{
    READS_AS(LISTS(LIST("", ITEM(STYLED("Steps", "four"))
                            ITEM(STYLED("Steps", "five")))
                   STYLED("Steps", "No item.") STYLED("None", "No list.")),
             "I1 IV. four\nI1 V. five\nP No item.\nP No list.\n");
}

static void a_numbered_paragraph_is_a_list_of_its_own(void)
{
    READS_AS(LISTS("<text:numbered-paragraph text:list-id=\"n\" " L1 ">"
                   P("one") "</text:numbered-paragraph>"
                   "<text:numbered-paragraph text:list-id=\"n\" " L1 " "
                   "text:level=\"2\">" P("a") "</text:numbered-paragraph>"
                   "<text:numbered-paragraph text:list-id=\"n\" " L1 ">"
                   P("two") "</text:numbered-paragraph>"),
             "I1 1. one\nI2<0 (a) a\nI1 2. two\n");
}

static const char outline[] =
    "<text:outline-style style:name=\"Outline\">"
    "<text:outline-level-style text:level=\"1\" style:num-format=\"I\" "
    "style:num-suffix=\".\"/><text:outline-level-style text:level=\"2\" "
    "style:num-format=\"1\" text:display-levels=\"2\"/>"
    "<text:outline-level-style text:level=\"3\" style:num-format=\"\"/>"
    "</text:outline-style>"
    STYLE("Plain", "paragraph", "style:list-style-name=\"\"", "");

static void headings_are_counted_by_the_outline(void)
{
    READS_AS(BODY(H("1", "Boats") H("2", "Oars") H("2", "Sails")
                  H("3", "Small") H("1", "Carts")
                  "<text:h text:outline-level=\"1\" text:is-list-header="
                  "\"true\">Bare</text:h><text:h text:outline-level=\"1\" "
                  "text:style-name=\"Plain\">Plain</text:h>"
                  "<text:h text:outline-level=\"1\" text:restart-numbering="
                  "\"true\" text:start-value=\"9\">Nine</text:h>",
                  .styles = outline),
             "H1 I. Boats\nH2 I.1 Oars\nH2 I.2 Sails\nH3 Small\n"
             "H1 II. Carts\nH1 Bare\nH1 Plain\nH1 IX. Nine\n");
    READS_AS(BODY(LIST(L1, ITEM(H("1", "Boats"))), .automatic = lists),
             "H1 1. Boats\n");
}

#define CELL(attributes, text) \
    "<table:table-cell " attributes ">" P(text) "</table:table-cell>"
#define COVERED "<table:covered-table-cell/>"
#define ROW(...) "<table:table-row>" __VA_ARGS__ "</table:table-row>"
#define HEAD(...) \
    "<table:table-header-rows>" __VA_ARGS__ "</table:table-header-rows>"
#define TABLE(columns, ...)                                                \
    "<table:table><table:table-column table:number-columns-repeated=\"" \
    columns "\"/>" __VA_ARGS__ "</table:table>"

static void tables_know_headers_and_merged_cells(void)
{
    READS_AS(BODY(TABLE("3", HEAD(ROW(CELL("", "Boat.")
                                      CELL("table:number-columns-spanned="
                                           "\"2\"", "Crew.") COVERED))
                             ROW(CELL("table:number-rows-spanned=\"2\"",
                                      "Swift") CELL("", "3") CELL("", "men"))
                             ROW(COVERED CELL("", "4") CELL("", "women"))
                             ROW(CELL("", "Slow") CELL("", "5")
                                 CELL("", "all"))) P("End.")),
             "RH Boat. | Crew.\nR<0 Swift | 3 | men\nR<0 Swift | 4 | women\n"
             "R<0 Slow | 5 | all\nP End.\n");
}

static void a_cell_may_span_rows_and_columns(void)
{
    READS_AS(BODY(TABLE("3", ROW(CELL("table:number-columns-spanned=\"2\" "
                                      "table:number-rows-spanned=\"2\"",
                                      "Swift boats.") COVERED CELL("", "3"))
                             ROW("<table:covered-table-cell "
                                 "table:number-columns-repeated=\"2\">"
                                 P("hidden") "</table:covered-table-cell>"
                                 CELL("", "4")))),
             "R Swift boats. | 3\nR Swift boats. | 4\n");
}

static void repeated_cells_are_there_as_often(void)
{
    READS_AS(BODY(TABLE("3", ROW(CELL("", "Boat.")
                                 CELL("table:number-columns-repeated=\"2\"",
                                      "none")))),
             "R Boat. | none | none\n");
}

static void a_table_of_one_column_is_a_frame(void)
{
    READS_AS(BODY(TABLE("1", ROW(CELL("", "Boats float.")))),
             "P Boats float.\n");
}

static void a_table_in_a_cell_is_part_of_it(void)
{
    READS_AS(BODY(TABLE("2", ROW("<table:table-cell>" P("Out")
                                 TABLE("2", ROW(CELL("", "in")
                                                CELL("", "side")))
                                 "</table:table-cell>" CELL("", "9.")))
                  P("End.")),
             "R Out in side | 9.\nP End.\n");
}

#define REGION(id, what) \
    "<text:changed-region text:id=\"" id "\">" what "</text:changed-region>"
#define INFO \
    "<office:change-info><dc:creator>A</dc:creator></office:change-info>"
#define INSERTION "<text:insertion>" INFO "</text:insertion>"
#define DELETION(...) "<text:deletion>" INFO __VA_ARGS__ "</text:deletion>"
#define CHANGES(...) \
    "<text:tracked-changes>" __VA_ARGS__ "</text:tracked-changes>"
#define FROM(id) "<text:change-start text:change-id=\"" id "\"/>"
#define TO(id) "<text:change-end text:change-id=\"" id "\"/>"
#define GONE(id) "<text:change text:change-id=\"" id "\"/>"

static void tracked_changes_have_two_texts(void)
{
    struct odt_file file =
        BODY(CHANGES(REGION("i", INSERTION) REGION("d", DELETION(P("may"))))
             P("Boats " GONE("d") FROM("i") "shall" TO("i") " float."));
    READS_AS(file, "P Boats shall float.\n");
    ORIGINAL_IS(file, "P Boats may float.\n");
}

static void changes_join_and_part_paragraphs(void)
{
    struct odt_file file =
        BODY(CHANGES(REGION("d", DELETION(P("ends.") P("Next ")))
                     REGION("i", INSERTION))
             P("One " GONE("d") "goes on.")
             H("1", "Whole" FROM("i")) P("New." TO("i")) P("Last."));
    READS_AS(file, "P One goes on.\nH1 Whole\nP New.\nP Last.\n");
    ORIGINAL_IS(file, "P One ends.\nP Next goes on.\nH1 Whole\nP Last.\n");
}

static void deleted_items_and_tables_come_back(void)
{
    struct odt_file file = {
        .body = CHANGES(REGION("d", DELETION(LIST(L1, ITEM(P("")) ITEM(P(
                                                          "two")))))
                        REGION("t", DELETION(TABLE("2", ROW(CELL("", "a.")
                                                            CELL("", "b."))))))
                LIST(L1, ITEM(P("one" GONE("d")))) GONE("t")
                P("Boats " GONE("t") "float."),
        .automatic = lists,
    };
    READS_AS(file, "I1 1. one\nP Boats float.\n");
    ORIGINAL_IS(file, "I1 1. one\nI1 1. two\nR a. | b.\nP Boats float.\n");
}

static void what_was_inserted_and_deleted_is_in_neither_text(void)
{
    struct odt_file file =
        BODY(CHANGES(REGION("x", INSERTION DELETION(P("never")))
                     REGION("f", "<text:format-change>" INFO
                                 "</text:format-change>"))
             P("Boats " GONE("x") FROM("f") "float." TO("f")));
    READS_AS(file, "P Boats float.\n");
    ORIGINAL_IS(file, "P Boats float.\n");
}

#define BOX(...) \
    "<draw:frame><draw:text-box>" __VA_ARGS__ "</draw:text-box></draw:frame>"

static void text_boxes_and_shapes_stand_before_their_paragraph(void)
{
    READS_AS(BODY(P("Boats " BOX(P("In a box.")) "float.")),
             "P In a box.\nP Boats float.\n");
    READS_AS(BODY(P("Boats <draw:custom-shape>" P("In a shape.")
                    "<draw:enhanced-geometry/></draw:custom-shape>float.")),
             "P In a shape.\nP Boats float.\n");
    READS_AS(LISTS(LIST(L1, ITEM(P("one" BOX(P("In a box.")))) ITEM(P("two")))),
             "P In a box.\nI1 1. one\nI1 2. two\n");
    READS_AS(BODY(TABLE("2", ROW("<table:table-cell>" P("Out " BOX(P("in")))
                                 "</table:table-cell>" CELL("", "9.")))),
             "R Out in | 9.\n");
}

#define NOTE(class, text)                                                   \
    "<text:note text:note-class=\"" class "\"><text:note-citation>1"       \
    "</text:note-citation><text:note-body>" P(text) "</text:note-body>"    \
    "</text:note>"

static void notes_stand_at_the_end(void)
{
    READS_AS(BODY(P("Boats" NOTE("footnote", "Mostly.") " float:")
                  LIST(L1, ITEM(P("rafts" NOTE("endnote", "Old ones.")))
                           ITEM(P("arks")))
                  TABLE("2", ROW(CELL("", "Logs" NOTE("footnote", "Wet."))
                                 CELL("", "sink."))),
                  .automatic = lists),
             "P Boats float:\nI1<0 1. rafts\nI1<0 2. arks\nR Logs | sink.\n"
             "F Mostly.\nF Old ones.\nF Wet.\n");
}

static void headers_footers_and_contents_are_furniture(void)
{
    READS_AS(BODY("<text:table-of-content><text:table-of-content-source>"
                  "<text:index-title-template>Template"
                  "</text:index-title-template>"
                  "</text:table-of-content-source><text:index-body>"
                  "<text:index-title>" P("Contents") "</text:index-title>"
                  P("Boats<text:tab/>1") "</text:index-body>"
                  "</text:table-of-content>" STYLED("Contents_20_1", "Loose 2")
                  P("Boats float."),
                  .master = "<style:header>" P("Town of Alder")
                            "</style:header><style:header-left "
                            "style:display=\"false\">" P("Left")
                            "</style:header-left><style:footer>"
                            P("Page <text:page-number>1</text:page-number>")
                            "</style:footer>"),
             "- Town of Alder\n- Contents\n- Boats 1\n- Loose 2\n"
             "P Boats float.\n- Page 1\n");
}

static void fields_links_and_marks_give_their_text(void)
{
    READS_AS(BODY(P("<text:a>Boats</text:a><text:bookmark-start/> float"
                    "<text:bookmark-end/> <text:date>today</text:date>"
                    "<text:ruby><text:ruby-base> here</text:ruby-base>"
                    "<text:ruby-text>hear</text:ruby-text></text:ruby>"
                    "<text:variable-set text:display=\"none\">x"
                    "</text:variable-set>"
                    "<text:placeholder>&lt;name&gt;</text:placeholder>"
                    "<loext:content-control loext:showing-place-holder="
                    "\"true\">Click</loext:content-control>"
                    "<loext:content-control> now</loext:content-control>.")),
             "P Boats float today here now.\n");
}

static void annotations_and_pictures_words_are_left_out(void)
{
    READS_AS(BODY("<office:forms>" P("form") "</office:forms>"
                  P("Boats<office:annotation><dc:creator>A</dc:creator>"
                    "<text:p>Do they?</text:p></office:annotation> float"
                    "<draw:frame><draw:image/><svg:title>A</svg:title>"
                    "<svg:desc>boat</svg:desc></draw:frame>.")),
             "P Boats float.\n");
}

static void spaces_and_breaks_are_read(void)
{
    READS_AS(BODY(P("home<text:s text:c=\"3\"/>language<text:tab/>survey"
                    "<text:soft-page-break/><text:line-break/>goes\n  on.")),
             "P home language survey goes on.\n");
}

static void struck_and_hidden_text_is_left_out(void)
{
    READS_AS(BODY(P("Boats " SPAN("S", "never ") SPAN("H", "ever ") "float.")
                  STYLED("HP", "All hidden.")
                  "<text:section text:display=\"none\">" P("Hidden.")
                  "</text:section><text:section>" P("Shown.")
                  "</text:section>",
                  .automatic =
                      STYLE("S", "text", "",
                            TEXT("style:text-line-through-style=\"solid\""))
                      STYLE("H", "text", "", TEXT("text:display=\"none\""))
                      STYLE("HP", "paragraph", "",
                            TEXT("text:display=\"none\" "
                                 "style:text-line-through-style=\"none\""))),
             "P Boats float.\nP Shown.\n");
}

static void a_flat_file_reads_the_same(void)
{
    struct buf flat;
    struct odt_file file = { .body = H("1", "Boats") LIST(L1, ITEM(P("one"))),
                             .automatic = lists,
                             .styles = outline,
                             .meta = "<meta:user-defined meta:name=\"Policy "
                                     "code\">JB</meta:user-defined>" };
    READS_AS(file, "H1 I. Boats\nI1 1. one\n");
    odt_flat(&flat, file);
    CHECK(reads_as("t.fodt", flat.ptr, "H1 I. Boats\nI1 1. one\n"));
    CHECK(reads_as("-", flat.ptr, "H1 I. Boats\nI1 1. one\n"));
    struct read_bench bench;
    bench_read(&bench, "t.fodt", flat.ptr);
    CHECK(span_is(bench.doc.meta.code, "JB"));
    CHECK(bench.doc.has_no_lines && strcmp(bench.doc.format, "odt") == 0);
    bench_release(&bench);
    buf_release(&flat);
}

int main(void)
{
    headings_come_from_levels_and_styles();
    a_style_may_take_a_heading_back();
    automatic_styles_of_the_headers_are_not_those_of_the_text();
    short_bold_paragraphs_are_headings();
    quotations_are_quotes();
    lists_have_the_formats_of_their_levels();
    bullets_are_items_without_a_mark();
    a_list_counts_anew_unless_it_goes_on();
    an_item_may_have_its_own_number();
    only_the_first_paragraph_of_an_item_has_its_number();
    lists_in_each_other_share_their_count();
    a_list_may_come_through_the_style_of_its_paragraphs();
    a_numbered_paragraph_is_a_list_of_its_own();
    headings_are_counted_by_the_outline();
    tables_know_headers_and_merged_cells();
    a_cell_may_span_rows_and_columns();
    repeated_cells_are_there_as_often();
    a_table_of_one_column_is_a_frame();
    a_table_in_a_cell_is_part_of_it();
    tracked_changes_have_two_texts();
    changes_join_and_part_paragraphs();
    deleted_items_and_tables_come_back();
    what_was_inserted_and_deleted_is_in_neither_text();
    text_boxes_and_shapes_stand_before_their_paragraph();
    notes_stand_at_the_end();
    headers_footers_and_contents_are_furniture();
    fields_links_and_marks_give_their_text();
    annotations_and_pictures_words_are_left_out();
    spaces_and_breaks_are_read();
    struck_and_hidden_text_is_left_out();
    a_flat_file_reads_the_same();
    return CHECK_END();
}
