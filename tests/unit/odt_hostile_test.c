/* Damaged and malicious ODT files: each is read or refused, none crashes,
 * hangs or takes more memory than its limits. */
#include "odt_file.h"

#include <stdlib.h>

#define BEFORE "<office:document-content " ODT_SPACES ">"
#define AFTER "</office:document-content>"
#define BODY "<office:body><office:text>"
#define END "</office:text></office:body>" AFTER
#define P(text) "<text:p>" text "</text:p>"

static bool tries(span bytes, enum revisions revisions)
{
    struct read_bench bench;
    bench_read_bytes(&bench, "t.odt", bytes, revisions);
    bool ok = bench.ok;
    CHECK(ok || strncmp(bench.err.text, "t.odt: ", 7) == 0);
    bench_release(&bench);
    return ok;
}

static span small_file(struct zip_file *zip)
{
    zip_begin(zip);
    zip_add(zip, "content.xml",
            BEFORE BODY "<text:tracked-changes><text:changed-region "
            "text:id=\"d\"><text:deletion>" P("Old.") "</text:deletion>"
            "</text:changed-region></text:tracked-changes>"
            P("Boats<text:change text:change-id=\"d\"/> float.")
            "<table:table><table:table-row><table:table-cell/>"
            "</table:table-row></table:table>" END);
    return zip_end(zip);
}

static void every_byte_may_be_wrong(void)
{
    struct zip_file zip;
    span whole = small_file(&zip);
    char *copy = malloc(whole.len);
    uint32_t refused = 0;
    for (size_t i = 0; i < whole.len; i++) {
        memcpy(copy, whole.ptr, whole.len);
        copy[i] = (char)(copy[i] ^ (1 << i % 8));
        refused += !tries((span){ copy, whole.len }, i % 2 == 0);
    }
    CHECK(refused > 0);
    CHECK(tries(whole, REVISIONS_CURRENT) && tries(whole, REVISIONS_ORIGINAL));
    free(copy);
    zip_release(&zip);
}

static void every_end_may_lack(void)
{
    struct zip_file zip;
    span whole = small_file(&zip);
    for (size_t len = 0; len < whole.len; len++) {
        char *copy = malloc(len + 1);
        memcpy(copy, whole.ptr, len);
        CHECK(len < 4 || !tries((span){ copy, len }, REVISIONS_CURRENT));
        free(copy);
    }
    zip_release(&zip);
}

/* One part, and what must come of it: an error, or NULL and a notice. */
static void part_meets(const char *name, const char *content,
                       const char *error, const char *notice)
{
    struct zip_file zip;
    struct read_bench bench;
    zip_begin(&zip);
    zip_add(&zip, name, content);
    bench_read_bytes(&bench, "t.odt", zip_end(&zip), REVISIONS_ORIGINAL);
    CHECK(bench.ok == (error == NULL));
    CHECK(error == NULL || strstr(bench.err.text, error) != NULL);
    CHECK(notice == NULL || has_notice(&bench.doc, notice));
    bench_release(&bench);
    zip_release(&zip);
}

static void meets(const char *content, const char *error, const char *notice)
{
    part_meets("content.xml", content, error, notice);
}

static void entities_and_nonsense_are_refused(void)
{
    meets("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
          "content.xml:1: has a document type declaration", NULL);
    meets("<!DOCTYPE a [<!ENTITY x \"y\"><!ENTITY z \"&x;&x;\">]><a>&z;</a>",
          "content.xml:1: has a document type declaration", NULL);
    meets("no XML", "content.xml:1: is not well-formed XML", NULL);
    meets("", "content.xml: is empty", NULL);
}

static void a_name_that_points_elsewhere_is_no_part(void)
{
    part_meets("../content.xml", BEFORE BODY P("Boats.") END,
               "has no part content.xml", NULL);
    part_meets("/content.xml", BEFORE BODY P("Boats.") END,
               "has no part content.xml", NULL);
}

static void a_document_with_a_password_says_so(void)
{
    struct zip_file zip;
    struct read_bench bench;
    zip_begin(&zip);
    zip_add(&zip, "content.xml", "\x01\x02 nonsense");
    zip_add(&zip, "META-INF/manifest.xml",
            "<manifest:file-entry><manifest:encryption-data/>");
    bench_read_bytes(&bench, "t.odt", zip_end(&zip), REVISIONS_CURRENT);
    CHECK(!bench.ok && strcmp(bench.err.text, "t.odt: is encrypted: save it "
                                              "without a password") == 0);
    bench_release(&bench);
    zip_release(&zip);
}

static void a_flat_file_with_entities_is_refused(void)
{
    struct read_bench bench;
    bench_read(&bench, "t.fodt",
               "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
               "<office:document office:mimetype=\"application/vnd.oasis."
               "opendocument.text\">&x;</office:document>");
    CHECK(!bench.ok && strstr(bench.err.text, "t.fodt:1: has a document type "
                                              "declaration") != NULL);
    bench_release(&bench);
}

static void what_stands_before_the_damage_is_read_with_a_notice(void)
{
    meets(BEFORE BODY P("Boats.") "<table:table><table:table-row>"
          "<table:table-cell><text:p><text:note><text:p>",
          NULL, "the rest was not read");
}

/* before, 10,000 times in each other, after */
static void nested(const char *before, const char *after, const char *notice)
{
    struct buf text;
    buf_init(&text, 1 << 22);
    buf_text(&text, BEFORE BODY P("Boats."));
    for (int i = 0; i < 10000; i++)
        buf_text(&text, before);
    for (int i = 0; i < 10000; i++)
        buf_text(&text, after);
    buf_text(&text, END);
    meets(text.ptr, NULL, notice);
    buf_release(&text);
}

static void nesting_ends_with_a_notice(void)
{
    static const char deep[] = "too many elements inside each other";
    nested("<table:table><table:table-row><table:table-cell>",
           "</table:table-cell></table:table-row></table:table>", deep);
    nested("<text:p><draw:text-box>", "</draw:text-box></text:p>", deep);
    nested("<text:list><text:list-item>", "</text:list-item></text:list>",
           deep);
    nested("<text:p><text:note>", "</text:note></text:p>", deep);
    nested("<text:span>", "</text:span>", deep);
    nested("<text:p/>", "", NULL);
}

/* Elements that end what never began, or in no order. */
static void elements_out_of_place_do_no_harm(void)
{
    meets(BEFORE BODY "<table:table-cell>" P("a") "</table:table-cell>"
          "<table:covered-table-cell/><table:table-row/><text:list-item>"
          P("b") "</text:list-item><text:note><text:list>" P("c")
          "</text:list></text:note><text:p><text:list><text:list-item>d"
          "</text:list-item></text:list></text:p><text:change-end "
          "text:change-id=\"x\"/><text:changed-region/><text:deletion/>" END,
          NULL, NULL);
    meets("<office:text " ODT_SPACES ">" P("a") "</office:text>", NULL,
          "no text in this document");
}

static void huge_counts_are_only_numbers(void)
{
    meets(BEFORE "<office:automatic-styles><text:list-style style:name=\"L\">"
          "<text:list-level-style-number text:level=\"999999999\"/>"
          "<text:list-level-style-number text:level=\"1\" style:num-format="
          "\"1\" text:display-levels=\"999999999\" text:start-value="
          "\"999999999\"/></text:list-style></office:automatic-styles>" BODY
          "<table:table><table:table-column "
          "table:number-columns-repeated=\"999999999\"/><table:table-row>"
          "<table:table-cell table:number-columns-repeated=\"999999999\" "
          "table:number-columns-spanned=\"999999999\" "
          "table:number-rows-spanned=\"999999999\">" P("a")
          "</table:table-cell><table:covered-table-cell "
          "table:number-columns-repeated=\"999999999\"/></table:table-row>"
          "</table:table><text:list text:style-name=\"L\"><text:list-item "
          "text:start-value=\"0\">" P("b") "</text:list-item></text:list>"
          "<text:h text:outline-level=\"999999999\">c</text:h>"
          "<text:numbered-paragraph text:style-name=\"L\" "
          "text:level=\"0\">" P("d") "</text:numbered-paragraph>" END,
          NULL, NULL);
}

static void deletion(struct buf *out, int id, const char *inner)
{
    buf_printf(out, "<text:changed-region text:id=\"c%d\"><text:deletion>",
               id);
    buf_text(out, inner);
    buf_text(out, "</text:deletion></text:changed-region>");
}

/* Deletions that hold the mark of the next one, and of themselves. */
static void deletions_in_each_other_end(void)
{
    struct buf text;
    buf_init(&text, 1 << 22);
    buf_text(&text, BEFORE BODY "<text:tracked-changes>");
    for (int i = 0; i < 1000; i++) {
        char inner[200];
        snprintf(inner, sizeof(inner),
                 "<text:p>x<text:change text:change-id=\"c%d\"/>"
                 "<text:change text:change-id=\"c%d\"/></text:p>", i, i + 1);
        deletion(&text, i, inner);
    }
    buf_text(&text, "</text:tracked-changes><text:p><text:change "
                    "text:change-id=\"c0\"/>Boats.</text:p>" END);
    meets(text.ptr, NULL, NULL);
    buf_release(&text);
}

static void too_long_deletions_are_told(void)
{
    struct buf text;
    buf_init(&text, 1 << 24);
    buf_text(&text, BEFORE BODY "<text:tracked-changes><text:changed-region "
                    "text:id=\"d\"><text:deletion>");
    for (int i = 0; i < 410000 / 2; i++)
        buf_text(&text, "<text:p/>");
    buf_text(&text, "</text:deletion></text:changed-region>"
                    "</text:tracked-changes><text:p><text:change "
                    "text:change-id=\"d\"/>Boats.</text:p>" END);
    meets(text.ptr, NULL, "too much was deleted to read the original whole");
    buf_release(&text);
}

/* Lists without end, each with a count of its own. */
static void many_lists_share_their_counts(void)
{
    struct buf text;
    buf_init(&text, 1 << 24);
    buf_text(&text, BEFORE "<office:automatic-styles><text:list-style "
                    "style:name=\"L\"/></office:automatic-styles>" BODY);
    for (int i = 0; i < 50000; i++)
        buf_text(&text, "<text:list text:style-name=\"L\"><text:list-item>"
                        "<text:p/></text:list-item></text:list>");
    buf_text(&text, P("Boats.") END);
    meets(text.ptr, NULL, NULL);
    buf_release(&text);
}

int main(void)
{
    every_byte_may_be_wrong();
    every_end_may_lack();
    entities_and_nonsense_are_refused();
    a_name_that_points_elsewhere_is_no_part();
    a_document_with_a_password_says_so();
    a_flat_file_with_entities_is_refused();
    what_stands_before_the_damage_is_read_with_a_notice();
    nesting_ends_with_a_notice();
    elements_out_of_place_do_no_harm();
    huge_counts_are_only_numbers();
    deletions_in_each_other_end();
    too_long_deletions_are_told();
    many_lists_share_their_counts();
    return CHECK_END();
}
