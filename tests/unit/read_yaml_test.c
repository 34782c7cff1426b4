#include "unit/read_bench.h"

#define READS_AS(text, expected) CHECK(reads_as("t.yaml", text, expected))

static void maps_become_headings_and_values_paragraphs(void)
{
    READS_AS("purpose: Boats\n  float.\n"
             "duties:\n"
             "  master: Keeps the book.\n",
             "H2 purpose\nP Boats float.\nH2 duties\nH3 master\n"
             "P Keeps the book.\n");
}

static void lists_become_items(void)
{
    READS_AS("rules:\n"
             "  - no nets\n"
             "  - who: porter\n"
             "    what: locks up\n"
             "  - - at dusk\n",
             "H2 rules\nI1 no nets\nI1 who: porter\nI1 what: locks up\n"
             "I2 at dusk\n");
}

static void blank_lines_part_paragraphs(void)
{
    READS_AS("text: |\n  One thing.\n\n  Another.\n",
             "H2 text\nP One thing.\nP Another.\n");
}

static void properties_at_the_top_fill_the_record(void)
{
    struct read_bench bench;
    bench_read(&bench, "t.yaml",
               "title: Care of Boats\ncode: IHBX\nadopted: 2011-05-10\n"
               "kind: boat_policy\nlegal_refs:\n  - Harbour Act 12\n");
    CHECK(span_is(bench.doc.meta.title, "Care of Boats"));
    CHECK(span_is(bench.doc.meta.code, "IHBX"));
    CHECK(span_is(bench.doc.meta.adopted, "2011-05-10"));
    CHECK(span_is(bench.doc.meta.kind, "boat_policy"));
    CHECK(strcmp(bench.shown.ptr,
                 "H1 Care of Boats\nX code: IHBX\nX adopted: 2011-05-10\n"
                 "X kind: boat_policy\nX legal_refs\nX Harbour Act 12\n")
          == 0);
    bench_release(&bench);
}

static void text_leads_back_to_its_line(void)
{
    struct read_bench bench;
    bench_read(&bench, "t.yaml", "text: |\n  One thing.\n  Another.\n");
    const char *hit = strstr(bench.doc.text, "Another");
    CHECK(hit != NULL);
    struct place place =
        doc_place(&bench.doc, (uint32_t)(hit - bench.doc.text));
    CHECK(place.line == 3 && place.column == 3);
    bench_release(&bench);
}

static void bad_yaml_is_an_error_with_its_place(void)
{
    struct read_bench bench;
    bench_read(&bench, "t.yaml", "a: [\n");
    CHECK(!bench.ok);
    CHECK(strncmp(bench.err.text, "t.yaml:", 7) == 0);
    bench_release(&bench);
}

static void an_empty_file_has_no_text(void)
{
    struct read_bench bench;
    bench_read(&bench, "t.yaml", "# nothing\n");
    CHECK(bench.ok && bench.doc.block_count == 0);
    CHECK(has_notice(&bench.doc, "no text"));
    bench_release(&bench);
}

int main(void)
{
    maps_become_headings_and_values_paragraphs();
    lists_become_items();
    blank_lines_part_paragraphs();
    properties_at_the_top_fill_the_record();
    text_leads_back_to_its_line();
    bad_yaml_is_an_error_with_its_place();
    an_empty_file_has_no_text();
    return CHECK_END();
}
