#include "language/window.h"

enum { TITLE_BLOCKS = 24 }; /* front matter and a head table stand before */

struct range window_of_block(const struct windows *w, uint32_t block)
{
    const struct doc_block *b = &w->doc->blocks[block];
    if (b->sentence_begin == b->sentence_end)
        return (struct range){ 0 };
    return (struct range){
        w->doc->sentences[b->sentence_begin].word_begin,
        w->doc->sentences[b->sentence_end - 1].word_end,
    };
}

struct range window_block(const struct windows *w, uint32_t word)
{
    uint32_t sentence = w->sentence_of[word];
    return window_of_block(w, w->doc->sentences[sentence].block);
}

struct range window_section(const struct windows *w, uint32_t word)
{
    uint32_t sentence = w->sentence_of[word];
    uint32_t block = w->doc->sentences[sentence].block;
    return w->sections[w->doc->blocks[block].section];
}

/* Of the first blocks the one in which the title stands. */
static uint32_t find_title(const struct doc *doc)
{
    span title = doc->meta.title;
    for (uint32_t i = 0; title.len > 0 && i < doc->block_count &&
                         i < TITLE_BLOCKS; i++) {
        const struct doc_block *block = &doc->blocks[i];
        span text = doc_span(doc, block->begin, block->end);
        if (block->kind != BLOCK_FURNITURE &&
            span_find(text, title, 0) < text.len)
            return i;
    }
    return DOC_NONE;
}

void windows_build(struct windows *out, const struct doc *doc,
                   struct arena *arena)
{
    *out = (struct windows){ .doc = doc };
    uint32_t *sentence_of = arena_alloc(arena, doc->word_count + 1,
                                        sizeof(*sentence_of));
    for (uint32_t s = 0; s < doc->sentence_count; s++)
        for (uint32_t i = doc->sentences[s].word_begin;
             i < doc->sentences[s].word_end; i++)
            sentence_of[i] = s;
    out->sentence_of = sentence_of;

    struct range *sections = arena_alloc(arena, doc->section_count + 1,
                                         sizeof(*sections));
    for (uint32_t b = 0; b < doc->block_count; b++) {
        struct range *own = &sections[doc->blocks[b].section];
        struct range words = window_of_block(out, b);
        if (words.begin == words.end)
            continue;
        if (own->begin == own->end)
            own->begin = words.begin;
        own->end = words.end;
    }
    out->sections = sections;
    out->title = find_title(doc);
}
