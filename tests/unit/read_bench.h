/*
 * read_bench - a document read from a string and shown as one line a block,
 * so that reader tests can say what they expect as text.
 *
 *     P words          paragraph        R words   table row (RH: its head)
 *     H2 words         heading          Q words   quotation
 *     I1<4 words       item at depth 1, led in by block 4
 *     F words          footnote         X words   reference
 *     - words          page furniture
 */
#ifndef TESTS_UNIT_READ_BENCH_H
#define TESTS_UNIT_READ_BENCH_H

#include "base/buf.h"
#include "read/readers.h"

#include "check.h"

struct read_bench {
    struct arena arena;
    struct doc doc;
    struct err err;
    char sha256[65];
    struct buf shown;
    bool ok;
};

static void show_block(struct buf *out, const struct doc *doc,
                       const struct doc_block *block)
{
    static const char letters[] = "PHIRQFX-";
    buf_char(out, letters[block->kind]);
    if (block->kind == BLOCK_HEADING || block->kind == BLOCK_ITEM)
        buf_printf(out, "%u", block->level);
    if (block->is_header)
        buf_char(out, 'H');
    if (block->lead_in != DOC_NONE && block->kind != BLOCK_REFERENCE)
        buf_printf(out, "<%u", block->lead_in);
    buf_char(out, ' ');
    buf_span(out, doc_span(doc, block->begin, block->end));
    buf_char(out, '\n');
}

static void bench_read_bytes(struct read_bench *bench, const char *name,
                             span bytes, enum revisions revisions)
{
    *bench = (struct read_bench){ 0 };
    arena_init(&bench->arena);
    buf_init(&bench->shown, 1 << 20);
    struct read_options options = { .revisions = revisions };
    bench->ok = read_bytes(&bench->doc, name, bytes, &options, &bench->arena,
                           bench->sha256, &bench->err);
    for (uint32_t i = 0; i < bench->doc.block_count; i++)
        show_block(&bench->shown, &bench->doc, &bench->doc.blocks[i]);
}

static inline void bench_read(struct read_bench *bench, const char *name,
                              const char *text)
{
    bench_read_bytes(bench, name, span_of(text), REVISIONS_CURRENT);
}

static void bench_release(struct read_bench *bench)
{
    buf_release(&bench->shown);
    arena_release(&bench->arena);
}

/* Reads bytes and compares; prints what came instead. */
static inline bool bytes_read_as(const char *name, span bytes,
                                 enum revisions revisions,
                                 const char *expected)
{
    struct read_bench bench;
    bench_read_bytes(&bench, name, bytes, revisions);
    bool same = bench.ok && strcmp(bench.shown.ptr, expected) == 0;
    if (!same)
        fprintf(stderr, "--- read as\n%s--- error: %s\n", bench.shown.ptr,
                bench.err.text);
    bench_release(&bench);
    return same;
}

static inline bool reads_as(const char *name, const char *text,
                            const char *expected)
{
    return bytes_read_as(name, span_of(text), REVISIONS_CURRENT, expected);
}

static inline bool has_notice(const struct doc *doc, const char *words)
{
    for (uint32_t i = 0; i < doc->notice_count; i++)
        if (strstr(doc->notices[i].text, words) != NULL)
            return true;
    return false;
}

#endif
