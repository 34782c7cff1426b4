#include "docx_file.h"

#define P(inner) "<w:p>" inner "</w:p>"
#define T(text) "<w:r><w:t xml:space=\"preserve\">" text "</w:t></w:r>"
#define STYLED(style, text) \
    "<w:p><w:pPr><w:pStyle w:val=\"" style "\"/></w:pPr>" T(text) "</w:p>"
#define ITEM(list, level, text)                                             \
    "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" level "\"/><w:numId w:val=\"" list \
    "\"/></w:numPr></w:pPr>" T(text) "</w:p>"
#define BODY(...) ((struct docx_file){ .body = __VA_ARGS__ })

#define READS_AS(file, expected) \
    CHECK(docx_reads_as(file, REVISIONS_CURRENT, expected))
#define ORIGINAL_IS(file, expected) \
    CHECK(docx_reads_as(file, REVISIONS_ORIGINAL, expected))

static void headings_come_from_styles_and_outline_levels(void)
{
    READS_AS(BODY(STYLED("Heading2", "Boats")
                  "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" T("Top")
                  "</w:p>" STYLED("Mine", "Own") P(T("Boats float.")),
                  .styles = "<w:style w:type=\"paragraph\" w:styleId="
                            "\"Heading2\"><w:name w:val=\"heading 2\"/>"
                            "</w:style><w:style w:type=\"paragraph\" "
                            "w:styleId=\"Mine\"><w:name w:val=\"My own\"/>"
                            "<w:basedOn w:val=\"Heading2\"/></w:style>"),
             "H2 Boats\nH1 Top\nH2 Own\nP Boats float.\n");
}

static void short_bold_paragraphs_are_headings(void)
{
    READS_AS(BODY(P("<w:r><w:rPr><w:b/></w:rPr><w:t>Purpose</w:t></w:r>")
                  P("<w:r><w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr>"
                    "<w:t>Scope</w:t></w:r>")
                  P("<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>Plain</w:t>"
                    "</w:r>")),
             "H1 Purpose\nH1 Scope\nP Plain\n");
}

static const char lists[] =
    "<w:abstractNum w:abstractNumId=\"0\">"
    "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
    "<w:lvlText w:val=\"%1.\"/></w:lvl>"
    "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt "
    "w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%2)\"/></w:lvl>"
    "</w:abstractNum>"
    "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\">"
    "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"&#xF0B7;\"/></w:lvl>"
    "</w:abstractNum>"
    "<w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"Steps\"/>"
    "</w:abstractNum>"
    "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/>"
    "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"
    "</w:lvlOverride></w:num>"
    "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num>"
    "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"2\"/></w:num>"
    "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/>"
    "<w:lvlOverride w:ilvl=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/>"
    "<w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
    "</w:lvlOverride></w:num>";

static void numbering_is_counted_out_with_its_restarts(void)
{
    READS_AS(BODY(P(T("The board shall:")) ITEM("1", "0", "sweep roads")
                  ITEM("1", "1", "at dusk") ITEM("1", "1", "at dawn")
                  ITEM("1", "0", "light lamps") ITEM("1", "1", "all"),
                  .numbering = lists),
             "P The board shall:\nI1<0 1. sweep roads\nI2<1 (a) at dusk\n"
             "I2<1 (b) at dawn\nI1<0 2. light lamps\nI2<4 (a) all\n");
    READS_AS(BODY(ITEM("1", "0", "one") ITEM("1", "0", "two") P(T("Then."))
                  ITEM("2", "0", "anew") P(T("Then.")) ITEM("5", "0", "four"),
                  .numbering = lists),
             "I1 1. one\nI1 2. two\nP Then.\nI1 1. anew\nP Then.\n"
             "I1 IV. four\n");
}

static void bullets_are_items_without_a_mark(void)
{
    READS_AS(BODY(P(T("We shall:")) ITEM("3", "0", "row")
                  ITEM("3", "0", "sail") ITEM("0", "0", "No item."),
                  .numbering = lists),
             "P We shall:\nI1<0 row\nI1<0 sail\nP No item.\n");
}

static void lists_come_through_styles(void)
{
    static const char styles[] =
        "<w:style w:type=\"numbering\" w:styleId=\"Steps\"><w:pPr><w:numPr>"
        "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Sub\"><w:pPr><w:numPr>"
        "<w:numId w:val=\"9\"/></w:numPr></w:pPr></w:style>";
    READS_AS(BODY(ITEM("4", "0", "one") ITEM("4", "1", "deep"),
                  .numbering = lists, .styles = styles),
             "I1 1. one\nI2<0 (a) deep\n");
    READS_AS(BODY(STYLED("Sub", "one"), .styles = styles,
                  .numbering =
                      "<w:abstractNum w:abstractNumId=\"7\"><w:lvl "
                      "w:ilvl=\"0\"><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl "
                      "w:ilvl=\"1\"><w:pStyle w:val=\"Sub\"/><w:numFmt "
                      "w:val=\"lowerRoman\"/><w:lvlText w:val=\"(%2)\"/>"
                      "</w:lvl></w:abstractNum><w:num w:numId=\"9\">"
                      "<w:abstractNumId w:val=\"7\"/></w:num>"),
             "I1 (i) one\n");
}

#define CELL(properties, text) \
    "<w:tc><w:tcPr>" properties "</w:tcPr>" P(T(text)) "</w:tc>"
#define GRID(columns) "<w:tblGrid>" columns "</w:tblGrid>"
#define COLUMN "<w:gridCol/>"

static void tables_know_headers_and_merged_cells(void)
{
    READS_AS(BODY("<w:tbl>" GRID(COLUMN COLUMN COLUMN)
                  "<w:tr><w:trPr><w:tblHeader/></w:trPr>" CELL("", "Boat")
                  CELL("<w:gridSpan w:val=\"2\"/>", "Crew") "</w:tr>"
                  "<w:tr>" CELL("<w:vMerge w:val=\"restart\"/>", "Swift")
                  CELL("", "3") CELL("", "men") "</w:tr>"
                  "<w:tr>" CELL("<w:vMerge/>", "") CELL("", "4")
                  CELL("", "women") "</w:tr></w:tbl>" P(T("End."))),
             "RH Boat | Crew\nR<0 Swift | 3 | men\nR<0 Swift | 4 | women\n"
             "P End.\n");
}

static void a_row_may_begin_further_right(void)
{
    READS_AS(BODY("<w:tbl>" GRID(COLUMN COLUMN COLUMN) "<w:tr>"
                  CELL("", "a.") CELL("<w:vMerge w:val=\"restart\"/>", "b.")
                  CELL("", "c.") "</w:tr><w:tr><w:trPr><w:gridBefore "
                  "w:val=\"1\"/></w:trPr>" CELL("<w:vMerge/>", "")
                  CELL("", "d.") "</w:tr></w:tbl>"),
             "R a. | b. | c.\nR | b. | d.\n");
}

static void a_table_of_one_column_is_a_frame(void)
{
    READS_AS(BODY("<w:tbl>" GRID(COLUMN) "<w:tr>" CELL("", "Boats float.")
                  "</w:tr></w:tbl>"),
             "P Boats float.\n");
}

static void a_table_in_a_cell_keeps_the_cell_around_it(void)
{
    READS_AS(BODY("<w:tbl>" GRID(COLUMN COLUMN COLUMN) "<w:tr><w:tc><w:tcPr>"
                  "<w:gridSpan w:val=\"2\"/></w:tcPr>" P(T("Out")) "<w:tbl>"
                  GRID(COLUMN COLUMN) "<w:tr>" CELL("", "in") CELL("", "side")
                  "</w:tr></w:tbl>" P("") "</w:tc>" CELL("", "9") "</w:tr>"
                  "</w:tbl>" P(T("End."))),
             "R Out in side | 9\nP End.\n");
}

#define INSERTED(inner) "<w:ins w:id=\"1\" w:author=\"A\">" inner "</w:ins>"
#define DELETED(text)                                    \
    "<w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText " \
    "xml:space=\"preserve\">" text "</w:delText></w:r></w:del>"

static void tracked_changes_have_two_texts(void)
{
    struct docx_file file =
        BODY(P(T("Boats ") DELETED("may") INSERTED(T("shall")) T(" float."))
             "<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>"
             T("One") "</w:p>" P(T(" line."))
             "<w:p><w:moveFrom w:id=\"4\">" T("Moved.") "</w:moveFrom></w:p>"
             P(T("Stays."))
             "<w:p><w:moveTo w:id=\"5\">" T("Moved.") "</w:moveTo></w:p>");
    READS_AS(file, "P Boats shall float.\nP One line.\nP Stays.\nP Moved.\n");
    ORIGINAL_IS(file,
                "P Boats may float.\nP One\nP line.\nP Moved.\nP Stays.\n");
}

static void former_properties_do_not_count(void)
{
    READS_AS(BODY("<w:p><w:pPr><w:numPr><w:ins w:id=\"1\"/></w:numPr>"
                  "<w:pPrChange w:id=\"1\"><w:pPr><w:outlineLvl w:val=\"0\"/>"
                  "</w:pPr></w:pPrChange></w:pPr>" T("Plain.") "</w:p>"
                  P(T("Next."))),
             "P Plain.\nP Next.\n");
    ORIGINAL_IS(BODY("<w:p><w:pPr><w:numPr><w:ins w:id=\"1\"/></w:numPr>"
                     "</w:pPr>" T("Plain.") "</w:p>" P(T("Next."))),
                "P Plain.\nP Next.\n");
}

static void deleted_rows_are_gone(void)
{
    struct docx_file file =
        BODY("<w:tbl>" GRID(COLUMN COLUMN) "<w:tr>" CELL("", "a1")
             CELL("", "b1") "</w:tr><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>"
             CELL("", "a2") CELL("", "b2") "</w:tr></w:tbl>");
    READS_AS(file, "RH a1 | b1\n");
    ORIGINAL_IS(file, "RH a1 | b1\nR<0 a2 | b2\n");
}

#define BOX(inner)                                                      \
    "<w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice><w:drawing>" \
    "<w:txbxContent>" inner "</w:txbxContent></w:drawing></mc:Choice>"  \
    "<mc:Fallback><w:txbxContent>" inner                                 \
    "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"

static void text_boxes_stand_before_their_paragraph(void)
{
    READS_AS(BODY(P(T("Boats ") BOX(P(T("In a box."))) T("float."))),
             "P In a box.\nP Boats float.\n");
    READS_AS(BODY(P(T("Boats ") BOX("<w:tbl>" GRID(COLUMN COLUMN) "<w:tr>"
                                    CELL("", "1") CELL("", "2")
                                    "</w:tr></w:tbl>") T("float."))),
             "R 1 | 2\nP Boats float.\n");
    READS_AS(BODY("<w:tbl>" GRID(COLUMN COLUMN) "<w:tr><w:tc>"
                  P(T("Out ") BOX(P(T("in")))) "</w:tc>" CELL("", "9")
                  "</w:tr></w:tbl>"),
             "R Out in | 9\n");
}

static void notes_stand_at_the_end_when_the_text_refers_to_them(void)
{
    READS_AS(BODY(P(T("Boats float.") "<w:r><w:footnoteReference "
                    "w:id=\"2\"/></w:r>") P(T("End.")),
                  .footnotes = "<w:footnote w:id=\"1\">" P(T("Unused."))
                               "</w:footnote><w:footnote w:id=\"2\">"
                               P(T("Mostly.")) "</w:footnote>"),
             "P Boats float.\nP End.\nF Mostly.\n");
}

static void headers_and_contents_are_furniture(void)
{
    READS_AS(BODY(P("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>"
                    "<w:instrText> TOC \\o </w:instrText></w:r>"
                    T("Boats 1") "<w:r><w:fldChar w:fldCharType=\"end\"/>"
                    "</w:r>") P(T("Boats float.")),
                  .header = P(T("Town of Alder"))),
             "- Town of Alder\n- Boats 1\nP Boats float.\n");
}

static void fields_links_and_controls_give_their_text(void)
{
    READS_AS(BODY(P("<w:hyperlink>" T("Boats") "</w:hyperlink><w:smartTag>"
                    T(" float") "</w:smartTag><w:fldSimple w:instr=\"DATE\">"
                    T(" today") "</w:fldSimple><w:sdt><w:sdtPr/>"
                    "<w:sdtContent>" T(" here") "</w:sdtContent></w:sdt>"
                    T("."))),
             "P Boats float today here.\n");
    READS_AS(BODY(P(T("Name:") "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
                    "<w:sdtContent>" T(" Click here") "</w:sdtContent>"
                    "</w:sdt>"))
             ,
             "P Name:\n");
}

static void breaks_and_hyphens_are_read(void)
{
    READS_AS(BODY(P("<w:r><w:t>home</w:t><w:noBreakHyphen/><w:t>lan</w:t>"
                    "<w:softHyphen/><w:t>guage</w:t><w:tab/><w:t>survey"
                    "</w:t><w:br/><w:t>goes on.</w:t></w:r>")),
             "P home-language survey goes on.\n");
}

static void struck_and_hidden_text_is_left_out(void)
{
    READS_AS(BODY(P(T("Boats ") "<w:r><w:rPr><w:strike/></w:rPr><w:t>never "
                    "</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ever "
                    "</w:t></w:r>" T("float."))),
             "P Boats float.\n");
}

#define RELATIONS(...) \
    "<Relationships xmlns=\"urn:r\">" __VA_ARGS__ "</Relationships>"
#define RELATION(type, target)                                         \
    "<Relationship Type=\"http://schemas/officeDocument/2006/relationships/" \
    type "\" Target=\"" target "\"/>"
#define PART(tag, inner) "<w:" tag " " DOCX_SPACE ">" inner "</w:" tag ">"

/* Writers other than Word name their parts as they like. */
static void parts_are_found_by_their_relations(void)
{
    struct zip_file zip;
    zip_begin(&zip);
    zip_add(&zip, "_rels/.rels",
            RELATIONS(RELATION("officeDocument", "/word/document2.xml")));
    zip_add(&zip, "word/_rels/document2.xml.rels",
            RELATIONS(RELATION("footnotes", "sub/notes.xml")
                      RELATION("styles", "../looks.xml")
                      RELATION("footer", "foot.xml")
                      RELATION("header", "head.xml")
                      RELATION("header", "lacks.xml")
                      "<Relationship Type=\"x/header\" TargetMode=\"External"
                      "\" Target=\"http://x/y.xml\"/>"));
    zip_add(&zip, "word/document2.xml",
            PART("document", STYLED("A", "Boats")
                 P(T("Boats float.") "<w:r><w:footnoteReference w:id=\"2\"/>"
                   "</w:r>")));
    zip_add(&zip, "word/sub/notes.xml",
            PART("footnotes", "<w:footnote w:id=\"2\">" P(T("Mostly."))
                 "</w:footnote>"));
    zip_add(&zip, "looks.xml",
            PART("styles", "<w:style w:type=\"paragraph\" w:styleId=\"A\">"
                 "<w:name w:val=\"heading 2\"/></w:style>"));
    zip_add(&zip, "word/foot.xml", PART("ftr", P(T("Foot"))));
    zip_add(&zip, "word/head.xml", PART("hdr", P(T("Head"))));
    zip_add(&zip, "word/header1.xml", PART("hdr", P(T("Nobody's"))));
    CHECK(bytes_read_as("t.docx", zip_end(&zip), REVISIONS_CURRENT,
                        "- Head\nH2 Boats\nP Boats float.\nF Mostly.\n"
                        "- Foot\n"));
    zip_release(&zip);
}

static void a_relation_to_nothing_is_told(void)
{
    struct zip_file zip;
    struct read_bench bench;
    zip_begin(&zip);
    zip_add(&zip, "_rels/.rels",
            RELATIONS(RELATION("officeDocument", "../../word/document9.xml")));
    bench_read_bytes(&bench, "t.docx", zip_end(&zip), REVISIONS_CURRENT);
    CHECK(!bench.ok && strcmp(bench.err.text, "t.docx: has no part "
                                              "word/document9.xml") == 0);
    bench_release(&bench);
    zip_release(&zip);
}

static void styles_in_a_circle_end(void)
{
    READS_AS(BODY(STYLED("A", "Text."),
                  .styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\">"
                            "<w:basedOn w:val=\"B\"/></w:style><w:style "
                            "w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn "
                            "w:val=\"A\"/></w:style>"),
             "P Text.\n");
}

int main(void)
{
    headings_come_from_styles_and_outline_levels();
    short_bold_paragraphs_are_headings();
    numbering_is_counted_out_with_its_restarts();
    bullets_are_items_without_a_mark();
    lists_come_through_styles();
    tables_know_headers_and_merged_cells();
    a_row_may_begin_further_right();
    a_table_of_one_column_is_a_frame();
    a_table_in_a_cell_keeps_the_cell_around_it();
    tracked_changes_have_two_texts();
    former_properties_do_not_count();
    deleted_rows_are_gone();
    text_boxes_stand_before_their_paragraph();
    notes_stand_at_the_end_when_the_text_refers_to_them();
    headers_and_contents_are_furniture();
    fields_links_and_controls_give_their_text();
    breaks_and_hyphens_are_read();
    struck_and_hidden_text_is_left_out();
    parts_are_found_by_their_relations();
    a_relation_to_nothing_is_told();
    styles_in_a_circle_end();
    return CHECK_END();
}
