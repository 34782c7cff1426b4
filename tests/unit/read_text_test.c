#include "unit/read_bench.h"

#include <stdlib.h>

#define READS_AS(text, expected) CHECK(reads_as("t.txt", text, expected))

static void wrapped_lines_become_paragraphs(void)
{
    READS_AS("The district keeps a register of all of its bridges, and the\n"
             "register is open to every resident who asks for it in person.\n"
             "Copies cost nothing.\n"
             "\n"
             "Another paragraph.\n",
             "P The district keeps a register of all of its bridges, and the "
             "register is open to every resident who asks for it in person. "
             "Copies cost nothing.\n"
             "P Another paragraph.\n");
}

static void a_line_that_stops_early_ends_its_paragraph(void)
{
    READS_AS("The committee meets in the town hall on the first Monday of the\n"
             "month and hears whoever wishes to speak to it about the parks.\n"
             "Minutes are kept.\n"
             "The clerk of the committee sends the minutes to the members and\n"
             "files a copy of them with the archive of the town before June.\n",
             "P The committee meets in the town hall on the first Monday of "
             "the month and hears whoever wishes to speak to it about the "
             "parks. Minutes are kept.\n"
             "P The clerk of the committee sends the minutes to the members "
             "and files a copy of them with the archive of the town before "
             "June.\n");
}

static void broken_words_are_mended_and_compounds_keep_their_hyphen(void)
{
    static const char *const samples[][2] = {
        { "the identifi-\ncation of all", "P the identification of all\n" },
        { "any non-\nprofit body", "P any non-profit body\n" },
        { "a self-\nchosen path", "P a self-chosen path\n" },
        { "state-of-the-\nart tools", "P state-of-the-art tools\n" },
        { "pages 11-\n15 of it", "P pages 11-15 of it\n" },
        { "the iden\xC2\xAD\ntity", "P the identity\n" },
        { "parents/\nguardians", "P parents/guardians\n" },
        { "this -\nand that", "P this - and that\n" },
    };
    for (size_t i = 0; i < sizeof(samples) / sizeof(*samples); i++)
        READS_AS(samples[i][0], samples[i][1]);
}

static void bullets_become_items_with_their_lead_in(void)
{
    READS_AS("The board shall ensure that:\n"
             "\xE2\x80\xA2 roads are swept\n"
             "\xE2\x80\xA2 lamps are lit, and that\n"
             "  nobody trips\n"
             "o not a sub-item by indent alone\n",
             "P The board shall ensure that:\n"
             "I1<0 roads are swept\n"
             "I1<0 lamps are lit, and that nobody trips\n"
             "I2<2 not a sub-item by indent alone\n");
}

static void numbered_clauses_nest_by_their_markers(void)
{
    READS_AS("The clerk shall:\n"
             "1. open the hall:\n"
             "a. at noon\n"
             "b. and at dusk, both\n"
             "i. on weekdays\n"
             "ii. on feast days\n"
             "c. at night\n"
             "2. close it\n",
             "P The clerk shall:\n"
             "I1<0 1. open the hall:\n"
             "I2<1 a. at noon\n"
             "I2<1 b. and at dusk, both\n"
             "I3<3 i. on weekdays\n"
             "I3<3 ii. on feast days\n"
             "I2<1 c. at night\n"
             "I1<0 2. close it\n");
}

static void every_kind_of_marker_is_known(void)
{
    static const char *const samples[][2] = {
        { "1. one", "I1 1. one\n" },       { "1) one", "I1 1) one\n" },
        { "(1) one", "I1 (1) one\n" },     { "a. one", "I1 a. one\n" },
        { "(a) one", "I1 (a) one\n" },     { "A. one", "I1 A. one\n" },
        { "iv. four", "I1 iv. four\n" },   { "(ii) two", "I1 (ii) two\n" },
        { "3.2.1 one", "I1 3.2.1 one\n" }, { "\xC2\xA7 4 x y",
                                             "I1 \xC2\xA7 4 x y\n" },
        { "- one", "I1 one\n" },           { "* one", "I1 one\n" },
        { "\xE2\x96\xAA one", "I1 one\n" }, { "\xEF\x82\xB7 one",
                                             "I1 one\n" },
        { "2010. one", "P 2010. one\n" },  { "e.g. one", "P e.g. one\n" },
        { "mild. one", "P mild. one\n" },  { "-one", "P -one\n" },
    };
    for (size_t i = 0; i < sizeof(samples) / sizeof(*samples); i++)
        READS_AS(samples[i][0], samples[i][1]);
}

static void a_number_in_the_flow_of_text_is_no_marker(void)
{
    READS_AS("The porter of the lower school locks the yard every evening and\n"
             "opens it every morning, feast days not excepted, before eight.\n"
             "\n"
             "Nobody enters the yard of the lower school in grades 9 through\n"
             "12. unless the porter has given leave in writing, as section 5\n"
             "(c) of the rules says: (1) early, (2) late.\n",
             "P The porter of the lower school locks the yard every evening "
             "and opens it every morning, feast days not excepted, before "
             "eight.\n"
             "P Nobody enters the yard of the lower school in grades 9 "
             "through 12. unless the porter has given leave in writing, as "
             "section 5 (c) of the rules says: (1) early, (2) late.\n");
}

static void a_marker_alone_waits_for_its_text(void)
{
    READS_AS("One enters either:\n\n(a)\n\nUpon leave\n\n(b)\n\n"
             "With a key\n",
             "P One enters either:\n"
             "I1<0 (a) Upon leave\n"
             "I1<0 (b) With a key\n");
}

static void a_citation_after_the_colon_does_not_hide_the_lead_in(void)
{
    READS_AS("The plan includes the following: (Code 305-306)\n"
             "1. a map\n"
             "2. a list\n",
             "P The plan includes the following: (Code 305-306)\n"
             "I1<0 1. a map\n"
             "I1<0 2. a list\n");
}

static void short_lines_below_a_colon_are_items_without_bullets(void)
{
    READS_AS("Money comes from, but is not limited to:\n"
             "Harbour dues\n"
             "Market stalls\n"
             "Gifts\n"
             "\n"
             "The treasurer reports each year to the whole assembly.\n",
             "P Money comes from, but is not limited to:\n"
             "I1<0 Harbour dues\n"
             "I1<0 Market stalls\n"
             "I1<0 Gifts\n"
             "P The treasurer reports each year to the whole assembly.\n");
}

static void headings_are_capitals_title_case_or_underlined(void)
{
    READS_AS("RIVER RULES\n"
             "\n"
             "Boats are moored at the quay and nowhere else.\n"
             "Duties of the Harbour Master\n"
             "The master keeps the book of the boats.\n"
             "\n"
             "About nets\n"
             "----------\n"
             "Nets are dried on the beach.\n",
             "H2 RIVER RULES\n"
             "P Boats are moored at the quay and nowhere else.\n"
             "H3 Duties of the Harbour Master\n"
             "P The master keeps the book of the boats.\n"
             "H2 About nets\n"
             "P Nets are dried on the beach.\n");
}

static void an_address_is_not_a_row_of_headings(void)
{
    READS_AS("Office of the Harbour\nFish Street\nMill Town\n",
             "P Office of the Harbour\nP Fish Street\nP Mill Town\n");
}

static void a_sentence_goes_on_over_the_page(void)
{
    struct read_bench bench;
    bench_read(&bench, "t.txt",
               "HARBOUR BOOK\n\n"
               "Boats that come in by night are entered in the book on the\n"
               "Harbour Book                                     Page 1 of 2\n"
               "\f"
               "Harbour Book\n"
               "day after, and their masters sign it.\n"
               "Harbour Book                                    Page 2 of 2\n");
    CHECK(strcmp(bench.shown.ptr,
                 "H2 HARBOUR BOOK\n"
                 "P Boats that come in by night are entered in the book on the "
                 "day after, and their masters sign it.\n"
                 "- Harbour Book Page 1 of 2\n"
                 "- Harbour Book\n"
                 "- Harbour Book Page 2 of 2\n")
          == 0);
    CHECK(bench.doc.page_count == 2);
    CHECK(bench.doc.blocks[1].page == 1);
    bench_release(&bench);
}

static void running_heads_on_several_pages_are_furniture(void)
{
    READS_AS("Fish Market Rules\n\nStalls open at six.\n\fFish Market Rules\n\n"
             "Stalls close at noon.\n\fFish Market Rules\n\nIce is free.\n",
             "H3 Fish Market Rules\n"
             "P Stalls open at six.\n"
             "- Fish Market Rules\n"
             "P Stalls close at noon.\n"
             "- Fish Market Rules\n"
             "P Ice is free.\n");
}

static void page_marks_number_the_blocks(void)
{
    struct read_bench bench;
    bench_read(&bench, "t.txt",
               "Page 1:\nOne thing is so.\nPage 2:\nAnother thing is so.\n");
    CHECK(strcmp(bench.shown.ptr, "- Page 1:\nP One thing is so.\n"
                                  "- Page 2:\nP Another thing is so.\n")
          == 0);
    CHECK(bench.doc.blocks[1].page == 1 && bench.doc.blocks[3].page == 2);
    bench_release(&bench);

    bench_read(&bench, "t.txt",
               "One thing is so.\n\n\n\n- 1 -\n\nAnother thing is so.\n\n"
               "More of it.\n\n- 2 -\n");
    CHECK(bench.doc.blocks[0].page == 1 && bench.doc.blocks[2].page == 2);
    bench_release(&bench);
}

static void columns_become_rows(void)
{
    READS_AS("Boat        Length      Crew\n"
             "Swift       12          3\n"
             "Slow Hen    20          5\n",
             "RH Boat | Length | Crew\n"
             "R<0 Swift | 12 | 3\n"
             "R<0 Slow Hen | 20 | 5\n");
}

static void references_after_the_text_are_no_provisions(void)
{
    READS_AS("Boats are moored at the quay.\n"
             "\n"
             "LEGAL REFS.: Harbour Act 12:3\n"
             "CROSS REF.: AB, Boats\n"
             "Quay Act 7:1\n"
             "SOURCE: Harbour League\n"
             "Adopted: May 5, 2011\n",
             "P Boats are moored at the quay.\n"
             "X LEGAL REFS.: Harbour Act 12:3\n"
             "X CROSS REF.: AB, Boats\n"
             "X Quay Act 7:1\n"
             "X SOURCE: Harbour League\n"
             "X Adopted: May 5, 2011\n");
}

static void policy_text_after_references_is_policy_text(void)
{
    READS_AS("Cross References:\n"
             "  - 0100 - Boats\n"
             "\n"
             "The harbour master keeps a book of all the boats that come in "
             "at night and of their crews.\n",
             "X Cross References:\n"
             "X 0100 - Boats\n"
             "P The harbour master keeps a book of all the boats that come in "
             "at night and of their crews.\n");
}

static void properties_are_found_in_their_usual_lines(void)
{
    struct read_bench bench;
    bench_read(&bench, "t.txt",
               "Policy 6174: Care Of Boats\n"
               "Status: ADOPTED\n"
               "Original Adopted Date: 10/10/2003 | Last Revised Date: "
               "7/16/2004 | Last Reviewed Date: |\n"
               "\n"
               "Boats are kept dry.\n");
    CHECK(span_is(bench.doc.meta.code, "6174"));
    CHECK(span_is(bench.doc.meta.title, "Care Of Boats"));
    CHECK(span_is(bench.doc.meta.status, "ADOPTED"));
    CHECK(span_is(bench.doc.meta.adopted, "10/10/2003"));
    CHECK(span_is(bench.doc.meta.revised, "7/16/2004"));
    bench_release(&bench);
}

static void codes_and_titles_are_told_apart(void)
{
    static const char *const samples[][3] = {
        { "IHBX - BOATS AND NETS\n\nText here.\n", "IHBX", "BOATS AND NETS" },
        { "File: ADB-R\n\nNET CARE\n\nText here.\n", "ADB-R", "NET CARE" },
        { "RCSD Policy 0420.41-E\n\nTitle: Nets\n\nText.\n", "0420.41-E",
          "Nets" },
        { "Harbour Town          Policy 6:160\n\nNET CARE\n\nText.\n",
          "6:160", "NET CARE" },
        { "6141.31 Care of Nets\n\nText is here.\n", "6141.31",
          "Care of Nets" },
        { "Just a line of text that goes on.\n", "", "" },
    };
    for (size_t i = 0; i < sizeof(samples) / sizeof(*samples); i++) {
        struct read_bench bench;
        bench_read(&bench, "t.txt", samples[i][0]);
        CHECK(span_is(bench.doc.meta.code, samples[i][1]));
        CHECK(span_is(bench.doc.meta.title, samples[i][2]));
        bench_release(&bench);
    }
}

static void text_leads_back_to_its_line(void)
{
    struct read_bench bench;
    bench_read(&bench, "t.txt", "Boats are\nkept dry in the identifi-\n"
                                "cation shed.\n");
    const char *hit = strstr(bench.doc.text, "cation");
    CHECK(hit != NULL);
    uint32_t offset = (uint32_t)(hit - bench.doc.text);
    CHECK(doc_place(&bench.doc, offset).line == 3);
    CHECK(doc_place(&bench.doc, offset).column == 1);
    bench_release(&bench);
}

static void an_empty_text_says_so(void)
{
    struct read_bench bench;
    bench_read(&bench, "t.txt", "\n \f\n");
    CHECK(bench.ok && bench.doc.block_count == 0);
    CHECK(has_notice(&bench.doc, "no text"));
    bench_release(&bench);
}

int main(void)
{
    wrapped_lines_become_paragraphs();
    a_line_that_stops_early_ends_its_paragraph();
    broken_words_are_mended_and_compounds_keep_their_hyphen();
    bullets_become_items_with_their_lead_in();
    numbered_clauses_nest_by_their_markers();
    every_kind_of_marker_is_known();
    a_number_in_the_flow_of_text_is_no_marker();
    a_marker_alone_waits_for_its_text();
    a_citation_after_the_colon_does_not_hide_the_lead_in();
    short_lines_below_a_colon_are_items_without_bullets();
    headings_are_capitals_title_case_or_underlined();
    an_address_is_not_a_row_of_headings();
    a_sentence_goes_on_over_the_page();
    running_heads_on_several_pages_are_furniture();
    page_marks_number_the_blocks();
    columns_become_rows();
    references_after_the_text_are_no_provisions();
    policy_text_after_references_is_policy_text();
    properties_are_found_in_their_usual_lines();
    codes_and_titles_are_told_apart();
    text_leads_back_to_its_line();
    an_empty_text_says_so();
    return CHECK_END();
}
