#include "document/doc.h"

#include "check.h"

struct bench {
    struct arena arena;
    struct source source;
    struct doc doc;
    struct doc_builder b;
};

static void set_up(struct bench *bench, const char *file)
{
    arena_init(&bench->arena);
    source_init(&bench->source, "file", file, (uint32_t)strlen(file),
                &bench->arena);
    doc_begin(&bench->b, &bench->doc, &bench->source, "text", &bench->arena);
}

static void tear_down(struct bench *bench)
{
    arena_release(&bench->arena);
}

static uint32_t add(struct bench *bench, enum block_kind kind, uint32_t level,
                    const char *text)
{
    doc_open(&bench->b, kind, level, DOC_NONE);
    doc_text(&bench->b, span_of(text), 0);
    return doc_close(&bench->b);
}

static void white_space_collapses_and_soft_hyphens_go(void)
{
    struct bench bench;
    set_up(&bench, "");
    add(&bench, BLOCK_PARAGRAPH, 0,
        "  two\n\twords\xC2\xA0 iden\xC2\xADti\xE2\x80\x8B" "fied  ");
    doc_end(&bench.b);
    CHECK(strcmp(bench.doc.text, "two words identified\n") == 0);
    tear_down(&bench);
}

static void blank_blocks_are_dropped(void)
{
    struct bench bench;
    set_up(&bench, "");
    CHECK(add(&bench, BLOCK_PARAGRAPH, 0, " \n ") == DOC_NONE);
    CHECK(add(&bench, BLOCK_PARAGRAPH, 0, "x") == 0);
    doc_end(&bench.b);
    CHECK(bench.doc.block_count == 1 && bench.doc.blocks[0].paragraph == 1);
    tear_down(&bench);
}

static void an_empty_document_has_one_section(void)
{
    struct bench bench;
    set_up(&bench, "");
    doc_end(&bench.b);
    CHECK(bench.doc.section_count == 1 && bench.doc.text_len == 0);
    CHECK(doc_block_at(&bench.doc, 0) == DOC_NONE);
    CHECK(doc_sentence_of(&bench.doc, 0) == DOC_NONE);
    CHECK(doc_place(&bench.doc, 0).line == 1);
    tear_down(&bench);
}

static void sections_nest_by_the_level_of_their_headings(void)
{
    struct bench bench;
    set_up(&bench, "");
    add(&bench, BLOCK_PARAGRAPH, 0, "before");
    add(&bench, BLOCK_HEADING, 1, "A");
    add(&bench, BLOCK_HEADING, 3, "A.A");
    add(&bench, BLOCK_PARAGRAPH, 0, "in it");
    add(&bench, BLOCK_HEADING, 2, "A.B");
    add(&bench, BLOCK_HEADING, 1, "B");
    doc_end(&bench.b);
    const struct doc *doc = &bench.doc;
    const struct doc_section *s = doc->sections;
    CHECK(doc->section_count == 5);
    CHECK(s[0].block_begin == 0 && s[0].block_end == 6);
    CHECK(s[1].parent == 0 && s[1].block_begin == 1 && s[1].block_end == 5);
    CHECK(s[2].parent == 1 && s[2].block_end == 4 && s[2].level == 3);
    CHECK(s[3].parent == 1 && s[3].block_begin == 4 && s[3].block_end == 5);
    CHECK(s[4].parent == 0 && s[4].heading == 5 && s[4].block_end == 6);
    CHECK(doc->blocks[0].section == 0 && doc->blocks[3].section == 2);
    tear_down(&bench);
}

static void offsets_lead_back_to_the_file(void)
{
    struct bench bench;
    set_up(&bench, "- one\n  two\n");
    doc_open(&bench.b, BLOCK_ITEM, 1, DOC_NONE);
    doc_text(&bench.b, span_of("one"), 2);
    doc_text(&bench.b, span_of(" "), 5);
    doc_text(&bench.b, span_of("two"), 8);
    doc_close(&bench.b);
    doc_end(&bench.b);
    CHECK(strcmp(bench.doc.text, "one two\n") == 0);
    CHECK(doc_source_offset(&bench.doc, 0) == 2);
    CHECK(doc_source_offset(&bench.doc, 3) == 5);
    CHECK(doc_source_offset(&bench.doc, 4) == 8);
    CHECK(doc_source_offset(&bench.doc, 6) == 10);
    CHECK(doc_place(&bench.doc, 5).line == 2);
    CHECK(doc_place(&bench.doc, 5).column == 4);
    CHECK(doc_source_offset(&bench.doc, 100) == bench.source.len);
    tear_down(&bench);
}

static void the_marker_is_the_text_so_far(void)
{
    struct bench bench;
    set_up(&bench, "");
    doc_open(&bench.b, BLOCK_ITEM, 1, DOC_NONE);
    doc_text(&bench.b, span_of("(a) "), 0);
    doc_marker(&bench.b);
    doc_text(&bench.b, span_of("first"), 4);
    doc_close(&bench.b);
    doc_end(&bench.b);
    const struct doc_block *block = bench.doc.blocks;
    CHECK(block->marker.begin == 0 && block->marker.end == 3);
    CHECK(span_is(doc_span(&bench.doc, block->begin, block->end),
                  "(a) first"));
    tear_down(&bench);
}

static void a_newline_belongs_to_the_next_block(void)
{
    struct bench bench;
    set_up(&bench, "");
    add(&bench, BLOCK_PARAGRAPH, 0, "ab");
    add(&bench, BLOCK_PARAGRAPH, 0, "cd");
    doc_end(&bench.b);
    CHECK(doc_block_at(&bench.doc, 1) == 0);
    CHECK(doc_block_at(&bench.doc, 2) == 1);
    CHECK(doc_block_at(&bench.doc, 3) == 1);
    CHECK(doc_block_at(&bench.doc, 5) == 1);
    tear_down(&bench);
}

static void inherited_words_belong_to_their_sentence(void)
{
    static const struct doc_sentence sentences[] = {
        { .word_begin = 0, .own = 0, .word_end = 3 },
        { .word_begin = 3, .own = 6, .word_end = 9 },
    };
    struct doc doc = { .sentences = sentences, .sentence_count = 2 };
    CHECK(doc_sentence_of(&doc, 2) == 0);
    CHECK(doc_sentence_of(&doc, 3) == 1);
    CHECK(doc_sentence_of(&doc, 8) == 1);
}

static void the_depth_limit_flattens_and_says_so_once(void)
{
    struct bench bench;
    set_up(&bench, "");
    add(&bench, BLOCK_ITEM, DOC_MAX_DEPTH, "deep");
    CHECK(bench.b.notices.count == 0);
    add(&bench, BLOCK_ITEM, DOC_MAX_DEPTH + 1, "deeper");
    add(&bench, BLOCK_ITEM, DOC_MAX_DEPTH + 2, "deepest");
    doc_end(&bench.b);
    CHECK(bench.doc.notice_count == 1);
    CHECK(bench.doc.blocks[2].level == DOC_MAX_DEPTH);
    tear_down(&bench);
}

static void the_block_limit_is_exact(void)
{
    struct bench bench;
    set_up(&bench, "");
    for (uint32_t i = 0; i < DOC_MAX_BLOCKS; i++)
        add(&bench, BLOCK_PARAGRAPH, 0, "x");
    CHECK(!bench.b.full);
    CHECK(add(&bench, BLOCK_PARAGRAPH, 0, "x") == DOC_NONE);
    CHECK(bench.b.full && bench.b.notices.count == 1);
    doc_end(&bench.b);
    CHECK(bench.doc.block_count == DOC_MAX_BLOCKS);
    tear_down(&bench);
}

static void the_text_limit_is_exact(void)
{
    struct bench bench;
    set_up(&bench, "");
    char *text = arena_alloc(&bench.arena, DOC_MAX_TEXT, 1);
    memset(text, 'x', DOC_MAX_TEXT);
    doc_open(&bench.b, BLOCK_PARAGRAPH, 0, DOC_NONE);
    doc_text(&bench.b, (span){ text, DOC_MAX_TEXT - 1 }, 0);
    CHECK(!bench.b.full);
    doc_text(&bench.b, span_of("y"), 0);
    CHECK(bench.b.full);
    doc_close(&bench.b);
    doc_end(&bench.b);
    CHECK(bench.doc.text_len == DOC_MAX_TEXT);
    CHECK(bench.doc.notice_count == 1);
    tear_down(&bench);
}

int main(void)
{
    white_space_collapses_and_soft_hyphens_go();
    blank_blocks_are_dropped();
    an_empty_document_has_one_section();
    sections_nest_by_the_level_of_their_headings();
    offsets_lead_back_to_the_file();
    the_marker_is_the_text_so_far();
    a_newline_belongs_to_the_next_block();
    inherited_words_belong_to_their_sentence();
    the_depth_limit_flattens_and_says_so_once();
    the_block_limit_is_exact();
    the_text_limit_is_exact();
    return CHECK_END();
}
