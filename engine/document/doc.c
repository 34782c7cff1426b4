#include "document/doc.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>

#include "base/utf8.h"

enum { HEADING_LEVELS = 6 };

/* --- reading it ------------------------------------------------------- */

uint32_t doc_block_at(const struct doc *doc, uint32_t offset)
{
    if (doc->block_count == 0)
        return DOC_NONE;
    uint32_t low = 0, high = doc->block_count;
    while (high - low > 1) { /* blocks[low].begin <= offset < [high].begin */
        uint32_t middle = low + (high - low) / 2;
        if (doc->blocks[middle].begin <= offset)
            low = middle;
        else
            high = middle;
    }
    bool at_end = offset >= doc->blocks[low].end;
    return at_end && low + 1 < doc->block_count ? low + 1 : low;
}

uint32_t doc_sentence_of(const struct doc *doc, uint32_t word)
{
    if (doc->sentence_count == 0)
        return DOC_NONE;
    uint32_t low = 0, high = doc->sentence_count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->sentences[middle].word_begin <= word)
            low = middle;
        else
            high = middle;
    }
    return low;
}

uint32_t doc_source_offset(const struct doc *doc, uint32_t offset)
{
    uint32_t place = offset;
    if (doc->run_count > 0) {
        uint32_t low = 0, high = doc->run_count;
        while (high - low > 1) {
            uint32_t middle = low + (high - low) / 2;
            if (doc->runs[middle].begin <= offset)
                low = middle;
            else
                high = middle;
        }
        place = doc->runs[low].source + (offset - doc->runs[low].begin);
    }
    /* A mark that stands for fewer bytes than it has can overshoot. */
    return place < doc->source->len ? place : doc->source->len;
}

struct place doc_place(const struct doc *doc, uint32_t offset)
{
    return source_place(doc->source, doc_source_offset(doc, offset));
}

/* --- making one ------------------------------------------------------- */

void doc_begin(struct doc_builder *b, struct doc *doc,
               const struct source *source, const char *format,
               struct arena *arena)
{
    *b = (struct doc_builder){ .doc = doc, .arena = arena };
    *doc = (struct doc){ .source = source, .format = format };
}

void doc_notice(struct doc_builder *b, const char *format, ...)
{
    char text[512];
    va_list args;
    va_start(args, format);
    int len = vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    if (len < 0)
        return;
    size_t kept = (size_t)len < sizeof(text) ? (size_t)len : sizeof(text) - 1;
    vec_push(&b->notices, b->arena)->text = arena_text(b->arena, text, kept);
}

static void stop(struct doc_builder *b, const char *what, uint32_t limit)
{
    if (!b->full)
        doc_notice(b, "more than %u %s: the rest was not read", limit, what);
    b->full = true;
}

static uint32_t fitting_level(struct doc_builder *b, enum block_kind kind,
                              uint32_t level)
{
    uint32_t most = kind == BLOCK_HEADING ? HEADING_LEVELS : DOC_MAX_DEPTH;
    if (level <= most)
        return kind == BLOCK_HEADING && level == 0 ? 1 : level;
    if (kind != BLOCK_HEADING && !b->flattened) {
        doc_notice(b, "nested deeper than %d: flattened", DOC_MAX_DEPTH);
        b->flattened = true;
    }
    return most;
}

void doc_open(struct doc_builder *b, enum block_kind kind, uint32_t level,
              uint32_t lead_in)
{
    assert(!b->is_open);
    if (b->blocks.count >= DOC_MAX_BLOCKS)
        stop(b, "blocks", DOC_MAX_BLOCKS);
    b->is_open = true;
    b->open = (struct doc_block){ .kind = kind,
                                  .level = fitting_level(b, kind, level),
                                  .begin = b->text.count,
                                  .lead_in = lead_in,
                                  .page = b->page };
}

/* Says where the next byte of text comes from, unless that is known. */
static void note_source(struct doc_builder *b, uint32_t source)
{
    if (b->runs.count > 0) {
        struct doc_run *last = &b->runs.at[b->runs.count - 1];
        if (last->source + (b->text.count - last->begin) == source)
            return;
        if (last->begin == b->text.count) {
            last->source = source;
            return;
        }
    }
    *vec_push(&b->runs, b->arena) = (struct doc_run){ b->text.count, source };
}

static bool is_plain(char byte)
{
    return byte > ' ' && byte < 0x7F;
}

static void make_room(struct doc_builder *b, size_t len)
{
    while (b->text.capacity - b->text.count < len)
        b->text.at = vec_room(b->arena, b->text.at, b->text.capacity,
                              &b->text.capacity, 1);
}

/* Past the limit a run of ASCII is cut, a longer character left out. */
static void add_bytes(struct doc_builder *b, span bytes, uint32_t source)
{
    /* One byte stays free for the '\n' that ends the block. */
    size_t room = DOC_MAX_TEXT - 1 - b->text.count;
    if (bytes.len > room) {
        stop(b, "bytes of text", DOC_MAX_TEXT);
        bytes.len = is_plain(bytes.ptr[0]) ? room : 0;
    }
    if (bytes.len == 0)
        return;
    note_source(b, source);
    make_room(b, bytes.len);
    memcpy(b->text.at + b->text.count, bytes.ptr, bytes.len);
    b->text.count += (uint32_t)bytes.len;
}

static void add_space(struct doc_builder *b, uint32_t source)
{
    if (b->text.count > b->open.begin && b->text.at[b->text.count - 1] != ' ')
        add_bytes(b, span_of(" "), source);
}

static bool is_blank(uint32_t point)
{
    return point <= ' ' || (point >= 0x7F && point <= 0xA0) || point == 0x1680
           || (point >= 0x2000 && point <= 0x200A) || point == 0x2028
           || point == 0x2029 || point == 0x202F || point == 0x205F
           || point == 0x3000;
}

/* Soft hyphens, zero-width marks and marks of writing direction. */
static bool is_invisible(uint32_t point)
{
    return point == 0xAD || (point >= 0x200B && point <= 0x200F)
           || (point >= 0x202A && point <= 0x202E)
           || (point >= 0x2060 && point <= 0x2064) || point == 0xFEFF;
}

void doc_text(struct doc_builder *b, span piece, uint32_t source_offset)
{
    assert(b->is_open);
    size_t at = 0;
    while (at < piece.len && !b->full) {
        uint32_t source = source_offset + (uint32_t)at;
        size_t end = at;
        while (end < piece.len && is_plain(piece.ptr[end]))
            end++;
        if (end > at) {
            add_bytes(b, (span){ piece.ptr + at, end - at }, source);
            at = end;
            continue;
        }
        uint32_t point;
        span rest = { piece.ptr + at, piece.len - at };
        uint32_t len = utf8_decode(rest, &point);
        if (is_blank(point))
            add_space(b, source);
        else if (!is_invisible(point))
            add_bytes(b, (span){ rest.ptr, len }, source);
        at += len;
    }
}

static uint32_t trimmed_end(const struct doc_builder *b)
{
    uint32_t end = b->text.count;
    while (end > b->open.begin && b->text.at[end - 1] == ' ')
        end--;
    return end;
}

void doc_marker(struct doc_builder *b)
{
    assert(b->is_open);
    b->open.marker = (struct range){ b->open.begin, trimmed_end(b) };
}

void doc_header_row(struct doc_builder *b)
{
    assert(b->is_open);
    b->open.is_header = true;
}

uint32_t doc_close(struct doc_builder *b)
{
    assert(b->is_open);
    b->is_open = false;
    b->text.count = trimmed_end(b);
    while (b->runs.count > 0
           && b->runs.at[b->runs.count - 1].begin >= b->text.count)
        b->runs.count--;
    if (b->text.count == b->open.begin)
        return DOC_NONE;

    uint32_t index = b->blocks.count;
    b->open.end = b->text.count;
    b->open.paragraph = index + 1;
    *vec_push(&b->text, b->arena) = '\n';
    *vec_push(&b->blocks, b->arena) = b->open;
    return index;
}

static bool opens_section(const struct doc_block *block)
{
    return block->kind == BLOCK_HEADING;
}

static uint32_t section_count(const struct doc_builder *b)
{
    uint32_t count = 1;
    for (uint32_t i = 0; i < b->blocks.count; i++)
        count += opens_section(&b->blocks.at[i]);
    return count;
}

/*
 * A heading ends every open section of its level or deeper. The chain of
 * parents is the stack of open sections.
 */
static void build_sections(struct doc_builder *b)
{
    struct doc *doc = b->doc;
    struct doc_section *sections =
        arena_alloc(b->arena, section_count(b), sizeof(*sections));
    sections[0] = (struct doc_section){ .heading = DOC_NONE,
                                        .parent = DOC_NONE,
                                        .block_end = b->blocks.count };
    uint32_t count = 1, current = 0;
    for (uint32_t i = 0; i < b->blocks.count; i++) {
        struct doc_block *block = &b->blocks.at[i];
        if (opens_section(block)) {
            for (; current > 0 && sections[current].level >= block->level;
                 current = sections[current].parent)
                sections[current].block_end = i;
            sections[count] = (struct doc_section){ .heading = i,
                                                    .parent = current,
                                                    .level = block->level,
                                                    .block_begin = i };
            current = count++;
        }
        block->section = current;
    }
    for (; current > 0; current = sections[current].parent)
        sections[current].block_end = b->blocks.count;
    doc->sections = sections;
    doc->section_count = count;
}

static uint32_t last_page(const struct doc_builder *b)
{
    uint32_t last = b->page;
    for (uint32_t i = 0; i < b->blocks.count; i++)
        if (b->blocks.at[i].page > last)
            last = b->blocks.at[i].page;
    return last;
}

void doc_end(struct doc_builder *b)
{
    struct doc *doc = b->doc;
    assert(!b->is_open);
    build_sections(b);
    doc->text_len = b->text.count;
    *vec_push(&b->text, b->arena) = '\0';
    doc->text = b->text.at;
    doc->runs = b->runs.at;
    doc->run_count = b->runs.count;
    doc->blocks = b->blocks.at;
    doc->block_count = b->blocks.count;
    doc->notices = b->notices.at;
    doc->notice_count = b->notices.count;
    doc->page_count = last_page(b);
}
