/* Damaged and malicious DOCX files: each is read or refused, none crashes,
 * hangs or takes more memory than its limits. */
#include "docx_file.h"

#include <stdlib.h>

#define DOCUMENT "<w:document " DOCX_SPACE "><w:body>"

static bool tries(span bytes, struct err *err)
{
    struct read_bench bench;
    bench_read_bytes(&bench, "t.docx", bytes, REVISIONS_CURRENT);
    bool ok = bench.ok;
    *err = bench.err;
    CHECK(ok || strncmp(err->text, "t.docx: ", 8) == 0);
    bench_release(&bench);
    return ok;
}

static span small_file(struct zip_file *zip)
{
    zip_begin(zip);
    zip_add(zip, "word/document.xml",
            DOCUMENT "<w:p><w:r><w:t>Boats float.</w:t></w:r></w:p><w:tbl>"
                     "<w:tr><w:tc/></w:tr></w:tbl></w:body></w:document>");
    return zip_end(zip);
}

static void every_byte_may_be_wrong(void)
{
    struct zip_file zip;
    struct err err;
    span whole = small_file(&zip);
    char *copy = malloc(whole.len);
    uint32_t refused = 0;
    for (size_t i = 0; i < whole.len; i++) {
        for (int bit = 0; bit < 8; bit += 3) {
            memcpy(copy, whole.ptr, whole.len);
            copy[i] = (char)(copy[i] ^ (1 << bit));
            refused += !tries((span){ copy, whole.len }, &err);
        }
    }
    CHECK(refused > 0);
    CHECK(tries(whole, &err));
    free(copy);
    zip_release(&zip);
}

static void every_end_may_lack(void)
{
    struct zip_file zip;
    struct err err;
    span whole = small_file(&zip);
    for (size_t len = 0; len < whole.len; len++) {
        char *copy = malloc(len + 1);
        memcpy(copy, whole.ptr, len);
        CHECK(len < 4 || !tries((span){ copy, len }, &err));
        free(copy);
    }
    zip_release(&zip);
}

/* One part, and what must come of it: an error, or NULL and a notice. */
static void meets(const char *document, const char *error, const char *notice)
{
    struct zip_file zip;
    struct read_bench bench;
    zip_begin(&zip);
    zip_add(&zip, "word/document.xml", document);
    bench_read_bytes(&bench, "t.docx", zip_end(&zip), REVISIONS_CURRENT);
    CHECK(bench.ok == (error == NULL));
    CHECK(error == NULL || strstr(bench.err.text, error) != NULL);
    CHECK(notice == NULL || has_notice(&bench.doc, notice));
    bench_release(&bench);
    zip_release(&zip);
}

static void entities_and_nonsense_are_refused(void)
{
    meets("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
          "word/document.xml:1: has a document type declaration", NULL);
    meets("no XML", "word/document.xml:1: is not well-formed XML", NULL);
    meets("", "word/document.xml: is empty", NULL);
}

static void what_stands_before_the_damage_is_read_with_a_notice(void)
{
    meets(DOCUMENT "<w:p><w:r><w:t>Boats.</w:t></w:r></w:p><w:tbl><w:tr>"
                   "<w:tc><w:p><w:ins><w:pPr>",
          NULL, "the rest was not read");
}

/* before, 10,000 times in each other, after */
static void nested(const char *before, const char *after, const char *notice)
{
    struct buf text;
    buf_init(&text, 1 << 22);
    buf_text(&text, DOCUMENT "<w:p><w:r><w:t>Boats.</w:t></w:r></w:p>");
    for (int i = 0; i < 10000; i++)
        buf_text(&text, before);
    for (int i = 0; i < 10000; i++)
        buf_text(&text, after);
    buf_text(&text, "</w:body></w:document>");
    meets(text.ptr, NULL, notice);
    buf_release(&text);
}

static void nesting_ends_with_a_notice(void)
{
    nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>",
           "too many elements inside each other");
    nested("<w:p><w:txbxContent>", "</w:txbxContent></w:p>",
           "too many elements inside each other");
    nested("<w:p/>", "", NULL);
}

/* Text boxes one after the other in a paragraph that is long already. */
static void many_boxes_cost_no_copies(void)
{
    struct buf text;
    buf_init(&text, 1 << 24);
    buf_text(&text, DOCUMENT "<w:p><w:r><w:t>");
    for (int i = 0; i < 200000; i++)
        buf_text(&text, "boats ");
    buf_text(&text, "</w:t>");
    for (int i = 0; i < 20000; i++)
        buf_text(&text, "<w:txbxContent/>");
    buf_text(&text, "</w:r></w:p></w:body></w:document>");
    meets(text.ptr, NULL, NULL);
    buf_release(&text);
}

static void huge_counts_are_only_numbers(void)
{
    meets(DOCUMENT "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan "
                   "w:val=\"999999999\"/><w:vMerge/></w:tcPr><w:p><w:r><w:t>a"
                   "</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr>"
                   "<w:outlineLvl w:val=\"99999999999\"/><w:numPr><w:ilvl "
                   "w:val=\"999999999\"/><w:numId w:val=\"1\"/></w:numPr>"
                   "</w:pPr><w:r><w:t>b</w:t></w:r></w:p></w:body>"
                   "</w:document>",
          NULL, NULL);
}

int main(void)
{
    every_byte_may_be_wrong();
    every_end_may_lack();
    entities_and_nonsense_are_refused();
    what_stands_before_the_damage_is_read_with_a_notice();
    nesting_ends_with_a_notice();
    many_boxes_cost_no_copies();
    huge_counts_are_only_numbers();
    return CHECK_END();
}
