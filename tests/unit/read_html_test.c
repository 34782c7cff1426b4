#include "unit/read_bench.h"

#define READS_AS(text, expected) CHECK(reads_as("t.html", text, expected))

static void the_page_around_the_document_is_left_out(void)
{
    READS_AS("<html><head><style>p{}</style></head><body>"
             "<header>Town site</header><nav><ul><li>Home</li></ul></nav>"
             "<main><header><h1>Boats</h1></header><p>Boats float.</p></main>"
             "<footer>Imprint</footer><script>x()</script></body></html>",
             "H1 Boats\nP Boats float.\n");
}

static void what_a_browser_hides_is_left_out(void)
{
    static const char *const samples[] = {
        "<p hidden>no</p><p>yes</p>",
        "<p aria-hidden='true'>no</p><p>yes</p>",
        "<div style='color: red; DISPLAY : none'><p>no</p></div><p>yes</p>",
        "<p style='visibility:hidden'>no</p><p>yes</p>",
        "<div role='navigation'>no</div><p>yes</p>",
        "<template><p>no</p></template><p>yes</p>",
        "<p><!-- no -->yes</p>",
        "<p>yes<del>no</del></p>",
    };
    for (size_t i = 0; i < sizeof(samples) / sizeof(*samples); i++)
        READS_AS(samples[i], "P yes\n");
}

static void lists_nest_and_know_what_leads_them_in(void)
{
    READS_AS("<p>The board shall\nensure that:</p>"
             "<ol><li>roads are <b>swept</b><ul><li>at dusk</li>"
             "<li><p>at dawn</p><p>By hand.</p></li></ul></li>"
             "<li>lamps are lit</ol>",
             "P The board shall ensure that:\n"
             "I1<0 1. roads are swept\n"
             "I2<1 at dusk\n"
             "I2<1 at dawn\n"
             "P By hand.\n"
             "I1<0 2. lamps are lit\n");
}

static void typed_markers_are_items(void)
{
    READS_AS("<p>Rules:<br>(a) no nets;<br>(b) no boats.</p>",
             "P Rules:\nI1<0 (a) no nets;\nI1<0 (b) no boats.\n");
}

static void tables_are_rows_unless_they_only_arrange(void)
{
    READS_AS("<table><tr><th>Boat</th><th>Crew</th></tr>"
             "<tr><td><p>Swift</p></td><td>3</td></tr></table>",
             "RH Boat | Crew\nR<0 Swift | 3\n");
    READS_AS("<table><tr><td><h2>Boats</h2><p>They float.</p></td></tr>"
             "</table>",
             "H2 Boats\nP They float.\n");
}

static void terms_lead_in_their_definitions(void)
{
    READS_AS("<dl><dt>Boat</dt><dd>It floats.</dd></dl>"
             "<blockquote>Said in law.</blockquote>",
             "P Boat\nI1<0 It floats.\nQ Said in law.\n");
}

static void properties_come_from_head_and_text(void)
{
    struct read_bench bench;
    bench_read(&bench, "t.html",
               "<html lang=en><head><title>Town: boats</title>"
               "<meta name=adopted content=2011-05-10></head>"
               "<body><h1>IHBX - Care of Boats</h1>"
               "<p>They float.</p></body></html>");
    CHECK(span_is(bench.doc.meta.language, "en"));
    CHECK(span_is(bench.doc.meta.adopted, "2011-05-10"));
    CHECK(span_is(bench.doc.meta.code, "IHBX"));
    CHECK(span_is(bench.doc.meta.title, "Care of Boats"));
    bench_release(&bench);
    bench_read(&bench, "t.html",
               "<title>Care of Boats</title><p>They float.</p>");
    CHECK(span_is(bench.doc.meta.title, "Care of Boats"));
    bench_release(&bench);
}

static void text_leads_back_to_its_place(void)
{
    struct read_bench bench;
    bench_read(&bench, "t.html", "<p>Boats &amp;\n  <b>nets</b> dry.</p>");
    CHECK(strcmp(bench.doc.text, "Boats & nets dry.\n") == 0);
    const char *nets = strstr(bench.doc.text, "nets");
    CHECK(nets != NULL);
    struct place place =
        doc_place(&bench.doc, (uint32_t)(nets - bench.doc.text));
    CHECK(place.line == 2 && place.column == 6);
    bench_release(&bench);
}

/* The entity is six bytes, what it stands for two. */
static void an_entity_does_not_move_what_follows(void)
{
    struct read_bench bench;
    bench_read(&bench, "t.html", "<p>See &sect; 5 of\nthe law.</p>\n<p>Nets</p>");
    const char *law = strstr(bench.doc.text, "the law");
    const char *nets = strstr(bench.doc.text, "Nets");
    struct place place =
        doc_place(&bench.doc, (uint32_t)(law - bench.doc.text));
    CHECK(place.line == 2 && place.column == 1);
    place = doc_place(&bench.doc, (uint32_t)(nets - bench.doc.text));
    CHECK(place.line == 3 && place.column == 4);
    bench_release(&bench);
}

static void a_declared_encoding_does_not_overrule_the_decoder(void)
{
    READS_AS("<meta charset=iso-8859-1><p>caf\xC3\xA9</p>", "P caf\xC3\xA9\n");
}

static void repeat(char *out, const char *piece, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        memcpy(out + i * strlen(piece), piece, strlen(piece));
}

static void nesting_beyond_the_limit_is_flattened(void)
{
    enum { DEEP = 10000 };
    static const char piece[] = "<ul><li>x";
    static const uint32_t depths[] = { DOC_MAX_DEPTH, DOC_MAX_DEPTH + 1, DEEP };
    for (size_t i = 0; i < sizeof(depths) / sizeof(*depths); i++) {
        struct read_bench bench;
        struct arena arena;
        arena_init(&arena);
        char *text = arena_alloc(&arena, DEEP * sizeof(piece), 1);
        repeat(text, piece, depths[i]);
        bench_read(&bench, "t.html", text);
        CHECK(bench.ok && bench.doc.block_count == depths[i]);
        CHECK(bench.doc.blocks[depths[i] - 1].level == DOC_MAX_DEPTH);
        CHECK(has_notice(&bench.doc, "flattened")
              == (depths[i] > DOC_MAX_DEPTH));
        bench_release(&bench);
        arena_release(&arena);
    }
}

int main(void)
{
    the_page_around_the_document_is_left_out();
    what_a_browser_hides_is_left_out();
    lists_nest_and_know_what_leads_them_in();
    typed_markers_are_items();
    tables_are_rows_unless_they_only_arrange();
    terms_lead_in_their_definitions();
    properties_come_from_head_and_text();
    text_leads_back_to_its_place();
    an_entity_does_not_move_what_follows();
    a_declared_encoding_does_not_overrule_the_decoder();
    nesting_beyond_the_limit_is_flattened();
    return CHECK_END();
}
