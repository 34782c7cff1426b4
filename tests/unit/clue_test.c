/* clue: what lines of a document say of it, in every format alike. */
#include "odt_file.h"

struct line {
    const char *text, *code, *title, *adopted, *revised, *status;
};

static bool is_or_none(span found, const char *expected)
{
    return span_is(found, expected == NULL ? "" : expected);
}

static void usual_lines_are_properties(void)
{
    static const struct line lines[] = {
        { .text = "File: JB", .code = "JB" },
        { .text = "Policy Code: JB-R", .code = "JB-R" },
        { .text = "Title: Boats", .title = "Boats" },
        { .text = "Adopted: March 9, 2021", .adopted = "March 9, 2021" },
        { .text = "Date of Adoption: 3/9/2021", .adopted = "3/9/2021" },
        { .text = "Last Revised: 2024-01-02", .revised = "2024-01-02" },
        { .text = "Amended - 2024", .revised = "2024" },
        { .text = "Status: Draft", .status = "Draft" },
        { .text = "First Reading: January 5, 2026" },
        { .text = "SOURCE: The association" },
        { .text = "LEGAL REF.: M.G.L. 71:1" },
        { .text = "CROSS REF.: JC, Rafts" },
        { .text = "Status: n/a" },
        { .text = "File: JB Adopted: 3/9/2021 Date Revised: 1/2/2024",
          .code = "JB", .adopted = "3/9/2021", .revised = "1/2/2024" },
        { .text = "Title: On Status: a Guide", .title = "On Status: a Guide" },
    };
    for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++) {
        const struct line *l = &lines[i];
        struct read_bench bench;
        bench_read(&bench, "a.md", l->text);
        const struct doc_meta *meta = &bench.doc.meta;
        CHECK(is_or_none(meta->code, l->code));
        CHECK(is_or_none(meta->title, l->title));
        CHECK(is_or_none(meta->adopted, l->adopted));
        CHECK(is_or_none(meta->revised, l->revised));
        CHECK(is_or_none(meta->status, l->status));
        CHECK(bench.doc.block_count == 1 &&
              (l->title != NULL ||
               bench.doc.blocks[0].kind == BLOCK_REFERENCE));
        bench_release(&bench);
    }
}

static void other_lines_are_none(void)
{
    struct read_bench bench;
    bench_read(&bench, "a.md", "The plan was adopted: it took a year.");
    CHECK(bench.doc.meta.adopted.len == 0);
    CHECK(bench.doc.blocks[0].kind == BLOCK_PARAGRAPH);
    bench_release(&bench);
}

static void a_word_in_capitals_is_no_code(void)
{
    struct read_bench bench;
    bench_read(&bench, "a.md", "# BOATS AND RAFTS");
    CHECK(span_is(bench.doc.meta.title, "BOATS AND RAFTS"));
    bench_release(&bench);
    bench_read(&bench, "a.md", "File: JBA\n\n# JBA BOATS AND RAFTS");
    CHECK(span_is(bench.doc.meta.title, "BOATS AND RAFTS"));
    bench_release(&bench);
}

/* --- the same in every format ------------------------------------------------ */

static bool says_it_all(const struct read_bench *bench)
{
    const struct doc_meta *meta = &bench->doc.meta;
    return bench->ok && span_is(meta->code, "JB") &&
           span_is(meta->adopted, "2021-03-09") &&
           span_is(meta->revised, "2024-01-02") &&
           span_is(meta->status, "draft") &&
           strstr(bench->shown.ptr, "X SOURCE: The association\n") != NULL &&
           strstr(bench->shown.ptr, "X LEGAL REF.: M.G.L. 71:1\n") != NULL &&
           strstr(bench->shown.ptr, "X CROSS REF.: JC\n") != NULL;
}

static void text_formats_say_it(void)
{
    static const char *const files[][2] = {
        { "a.txt", "File: JB\nStatus: draft\n\nBoats float.\n\nAdopted: "
                   "2021-03-09\nRevised: 2024-01-02\n\nSOURCE: The "
                   "association\n\nLEGAL REF.: M.G.L. 71:1\n\nCROSS REF.: JC\n" },
        { "a.md", "---\ncode: JB\nstatus: draft\nadopted: 2021-03-09\n---\n\n"
                  "Boats float.\n\nRevised: 2024-01-02\n\nSOURCE: The "
                  "association\n\nLEGAL REF.: M.G.L. 71:1\n\nCROSS REF.: JC\n" },
        { "a.html", "<table><tr><th>Code</th><td>JB</td></tr><tr><th>Status"
                    "</th><td>draft</td></tr></table><p>Boats float.<p>Adopted:"
                    " 2021-03-09<br>Revised: 2024-01-02<p>SOURCE: The "
                    "association<p>LEGAL REF.: M.G.L. 71:1<p>CROSS REF.: JC" },
    };
    for (size_t i = 0; i < sizeof(files) / sizeof(*files); i++) {
        struct read_bench bench;
        bench_read(&bench, files[i][0], files[i][1]);
        bool says = says_it_all(&bench);
        CHECK(says);
        if (!says)
            fprintf(stderr, "%s:\n%s", files[i][0], bench.shown.ptr);
        bench_release(&bench);
    }
}

/* A package of two parts: the text and what its properties say. */
static void package_says_it(const char *name, const char *part,
                            const char *text, const char *properties_part,
                            const char *properties)
{
    struct zip_file zip;
    struct read_bench bench;
    zip_begin(&zip);
    zip_add(&zip, part, text);
    zip_add(&zip, properties_part, properties);
    bench_read_bytes(&bench, name, zip_end(&zip), REVISIONS_CURRENT);
    bool says = says_it_all(&bench);
    CHECK(says);
    if (!says)
        fprintf(stderr, "%s:\n%s", name, bench.shown.ptr);
    bench_release(&bench);
    zip_release(&zip);
}

#define W(text) "<w:p><w:r><w:t>" text "</w:t></w:r></w:p>"
#define WCELL(text) "<w:tc>" W(text) "</w:tc>"

static void docx_says_it(void)
{
    package_says_it(
        "a.docx", "word/document.xml",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/"
        "wordprocessingml/2006/main\"><w:body><w:tbl><w:tr>" WCELL("Code")
        WCELL("JB") "</w:tr></w:tbl>" W("Boats float.")
        "<w:p><w:r><w:t>Adopted: 2021-03-09</w:t><w:br/><w:t>Revised: "
        "2024-01-02</w:t></w:r></w:p>" W("SOURCE: The association")
        W("LEGAL REF.: M.G.L. 71:1") W("CROSS REF.: JC")
        "</w:body></w:document>",
        "docProps/core.xml",
        "<p xmlns:cp=\"x\"><cp:contentStatus>draft</cp:contentStatus></p>");
}

#define O(text) "<text:p>" text "</text:p>"
#define OCELL(text) "<table:table-cell>" O(text) "</table:table-cell>"

static void odt_says_it(void)
{
    package_says_it(
        "a.odt", "content.xml",
        "<office:document-content " ODT_SPACES "><office:body><office:text>"
        "<table:table><table:table-row>" OCELL("Status") OCELL("draft")
        "</table:table-row></table:table>" O("Boats float.")
        O("Adopted: 2021-03-09<text:line-break/>Revised: 2024-01-02")
        O("SOURCE: The association") O("LEGAL REF.: M.G.L. 71:1")
        O("CROSS REF.: JC") "</office:text></office:body>"
        "</office:document-content>",
        "meta.xml",
        "<m " ODT_SPACES "><meta:user-defined meta:name=\"Policy Code\">JB"
        "</meta:user-defined></m>");
}

int main(void)
{
    usual_lines_are_properties();
    other_lines_are_none();
    a_word_in_capitals_is_no_code();
    text_formats_say_it();
    docx_says_it();
    odt_says_it();
    return CHECK_END();
}
