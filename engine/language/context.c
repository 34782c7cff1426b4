#include "language/context.h"

static uint32_t block_of(const struct windows *windows, uint32_t word)
{
    return windows->doc->sentences[windows->sentence_of[word]].block;
}

/* One flag a block: does it hold a hit? */
static bool *mark_blocks(struct hits hits, const struct windows *windows,
                         struct arena *arena)
{
    bool *marked = arena_alloc(arena, windows->doc->block_count + 1,
                               sizeof(*marked));
    for (uint32_t i = 0; i < hits.count; i++)
        marked[block_of(windows, hits.at[i].begin)] = true;
    return marked;
}

static uint32_t first_heading(const struct doc *doc)
{
    for (uint32_t i = 0; i < doc->block_count; i++)
        if (doc->blocks[i].kind == BLOCK_HEADING)
            return i;
    return DOC_NONE;
}

/* Parents stand before their children, so one pass carries flags down. */
static const bool *mark_sections(const bool *marked, const struct doc *doc,
                                 struct arena *arena)
{
    bool *sections = arena_alloc(arena, doc->section_count + 1,
                                 sizeof(*sections));
    for (uint32_t i = 0; i < doc->section_count; i++) {
        const struct doc_section *section = &doc->sections[i];
        bool above = section->parent != DOC_NONE && sections[section->parent];
        sections[i] = above || (section->heading != DOC_NONE &&
                                marked[section->heading]);
    }
    return sections;
}

static const bool *headed(const bool *marked, const struct windows *windows,
                          struct arena *arena)
{
    const struct doc *doc = windows->doc;
    const bool *sections = mark_sections(marked, doc, arena);
    uint32_t first = first_heading(doc);
    bool everywhere = (first != DOC_NONE && marked[first]) ||
                      (windows->title != DOC_NONE && marked[windows->title]);
    bool *flags = arena_alloc(arena, doc->block_count + 1, sizeof(*flags));
    for (uint32_t i = 0; i < doc->block_count; i++)
        flags[i] = everywhere || sections[doc->blocks[i].section];
    return flags;
}

const bool *context_headings(struct hits hits, const struct windows *windows,
                             struct arena *arena)
{
    const struct doc *doc = windows->doc;
    bool *marked = mark_blocks(hits, windows, arena);
    for (uint32_t i = 0; i < doc->block_count; i++)
        marked[i] = marked[i] && (doc->blocks[i].kind == BLOCK_HEADING ||
                                  i == windows->title);
    return headed(marked, windows, arena);
}

static bool is_dense(const bool *marked, const struct doc *doc)
{
    uint32_t with = 0, all = 0;
    for (uint32_t i = 0; i < doc->block_count; i++) {
        bool counts = block_is_evidence(&doc->blocks[i]);
        all += counts;
        with += counts && marked[i];
    }
    return with > 0 && with * CONTEXT_SHARE >= all;
}

const bool *context_blocks(struct hits hits, const struct windows *windows,
                           struct arena *arena)
{
    const struct doc *doc = windows->doc;
    bool *marked = mark_blocks(hits, windows, arena);
    const bool *below = context_headings(hits, windows, arena);
    bool dense = is_dense(marked, doc);
    for (uint32_t i = 0; i < doc->block_count; i++)
        marked[i] = marked[i] || below[i] || dense;
    return marked;
}
