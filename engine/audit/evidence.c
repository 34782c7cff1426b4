#include "audit/evidence.h"

/* Bytes of text shown, and what of them matters most. */
struct cut {
    uint32_t begin, end;
    struct range focus;
};

static const uint32_t *map_words(const struct doc *doc, struct arena *scratch)
{
    uint32_t *of = arena_alloc(scratch, doc->word_count, sizeof(*of));
    for (uint32_t s = 0; s < doc->sentence_count; s++)
        for (uint32_t w = doc->sentences[s].word_begin;
             w < doc->sentences[s].word_end; w++)
            of[w] = s;
    return of;
}

void evidence_begin(struct evidence_maker *maker, const struct doc *doc,
                    const struct provisions *provisions, const char *path,
                    uint32_t document, struct arena *arena,
                    struct arena *scratch)
{
    *maker = (struct evidence_maker){
        .doc = doc,
        .provisions = provisions,
        .sentence_of = map_words(doc, scratch),
        .path = path,
        .document = document,
        .arena = arena,
        .whole =
            arena_alloc(scratch, doc->sentence_count, sizeof(*maker->whole)),
        .headings =
            arena_alloc(scratch, doc->section_count, sizeof(*maker->headings)),
    };
}

/* --- quotes and headings ------------------------------------------------ */

static bool is_boundary(const char *text, uint32_t at)
{
    return text[at] == ' ' || text[at] == '\n' || text[at] == '\0';
}

/* Narrows a long cut to EVIDENCE_MAX_QUOTE bytes around its focus, at blanks;
 * a text without blanks is cut between two characters. */
static void narrow(const char *text, struct cut *cut)
{
    uint32_t begin = cut->begin, end = cut->end;
    if (cut->focus.end - begin > EVIDENCE_MAX_QUOTE) {
        begin = cut->focus.begin;
        for (uint32_t back = 0;
             back < EVIDENCE_MAX_QUOTE / 4 && begin > cut->begin; back++)
            begin--;
        while (begin < cut->focus.begin && !is_boundary(text, begin))
            begin++;
        begin += text[begin] == ' ';
    }
    if (end - begin > EVIDENCE_MAX_QUOTE) {
        uint32_t limit = begin + EVIDENCE_MAX_QUOTE;
        end = limit;
        while (end > begin && !is_boundary(text, end))
            end--;
        for (end = end > begin ? end : limit; (text[end] & 0xC0) == 0x80; end--)
            continue;
    }
    cut->begin = begin;
    cut->end = end;
}

static const char *quote(const struct evidence_maker *m, struct cut cut)
{
    uint32_t begin = cut.begin, end = cut.end;
    if (end - begin <= EVIDENCE_MAX_QUOTE)
        return arena_text(m->arena, m->doc->text + begin, end - begin);
    narrow(m->doc->text, &cut);
    size_t len = cut.end - cut.begin;
    char *text = arena_alloc(m->arena, len + 7, 1);
    size_t at = 0;
    if (cut.begin > begin) {
        memcpy(text, "...", 3);
        at = 3;
    }
    memcpy(text + at, m->doc->text + cut.begin, len);
    if (cut.end < end)
        memcpy(text + at + len, "...", 3);
    return text;
}

static const char *heading_text(const struct evidence_maker *m,
                                uint32_t section)
{
    uint32_t block = m->doc->sections[section].heading;
    if (block == DOC_NONE)
        return NULL;
    const struct doc_block *b = &m->doc->blocks[block];
    return quote(m, (struct cut){ b->begin, b->end, { b->begin, b->begin } });
}

/* Headings from the outermost to the section's own. */
static const char *const *heading_path(struct evidence_maker *m,
                                       uint32_t section)
{
    const char *reversed[DOC_MAX_DEPTH];
    uint32_t depth = 0;
    if (m->headings[section] != NULL)
        return m->headings[section];
    for (uint32_t s = section; s != DOC_NONE && depth < DOC_MAX_DEPTH;
         s = m->doc->sections[s].parent) {
        const char *text = heading_text(m, s);
        if (text != NULL)
            reversed[depth++] = text;
    }
    const char **path = arena_alloc(m->arena, depth + 1, sizeof(*path));
    for (uint32_t i = 0; i < depth; i++)
        path[i] = reversed[depth - 1 - i];
    m->headings[section] = path;
    return path;
}

/* --- places ------------------------------------------------------------- */

/* Characters from the beginning of the line, counted from 1. */
static uint32_t column_of(const struct source *source, struct place place,
                          uint32_t offset)
{
    uint32_t column = 1;
    for (uint32_t i = source->line_starts[place.line - 1]; i < offset; i++)
        column += (source->bytes[i] & 0xC0) != 0x80;
    return column;
}

/* Just behind the last byte, which may stand for fewer bytes of the file than
 * the text has and so lie at the file's end. */
static uint32_t end_in_file(const struct doc *doc, uint32_t end)
{
    uint32_t last = doc_source_offset(doc, end - 1);
    return last < doc->source->len ? last + 1 : last;
}

static void set_place(const struct doc *doc, struct evidence *e, uint32_t begin,
                      uint32_t end)
{
    e->begin = doc_source_offset(doc, begin);
    e->end = end > begin ? end_in_file(doc, end) : e->begin;
    if (e->end < e->begin)
        e->end = e->begin;
    if (doc->has_no_lines)
        return;
    struct place first = source_place(doc->source, e->begin);
    struct place last = source_place(doc->source, e->end);
    e->line = first.line;
    e->column = column_of(doc->source, first, e->begin);
    e->end_line = last.line;
    e->end_column = column_of(doc->source, last, e->end);
}

static struct exhibit *make(struct evidence_maker *m, uint32_t block,
                            struct range bytes)
{
    const struct doc_block *b = &m->doc->blocks[block];
    struct exhibit *exhibit = arena_new(m->arena, struct exhibit);
    exhibit->at = (struct evidence){
        .path = m->path,
        .page = b->page,
        .paragraph = b->paragraph,
        .heading = heading_path(m, b->section),
        .modality = MODALITY_STATEMENT,
        .document = m->document,
    };
    set_place(m->doc, &exhibit->at, bytes.begin, bytes.end);
    return exhibit;
}

/* Of the first main clause that the hit touches. */
static enum modality modality_at(const struct provisions *p, struct hit hit)
{
    for (uint32_t w = hit.begin; w < hit.end; w++)
        if (!p->clauses[p->clause_of[w]].subordinate)
            return p->clauses[p->clause_of[w]].modality;
    return p->clauses[p->clause_of[hit.begin]].modality;
}

struct exhibit *evidence_of_hit(struct evidence_maker *m, struct hit hit)
{
    const struct doc *doc = m->doc;
    uint32_t s = m->sentence_of[hit.begin];
    const struct doc_sentence *first = &doc->sentences[s];
    const struct doc_sentence *last =
        &doc->sentences[m->sentence_of[hit.end - 1]];
    uint32_t word = hit.begin < first->own ? first->own : hit.begin;
    if (word >= hit.end || word >= first->word_end)
        return evidence_of_sentence(m, s);

    struct range bytes = { doc->words[word].begin,
                           doc->words[hit.end - 1].end };
    if (bytes.end < bytes.begin) /* ends in inherited words */
        bytes.end = doc->words[word].end;
    struct exhibit *exhibit = make(m, first->block, bytes);
    uint32_t end = last->end > first->end ? last->end : first->end;
    exhibit->at.quote = quote(m, (struct cut){ first->begin, end, bytes });
    exhibit->at.modality = modality_at(m->provisions, hit);
    return exhibit;
}

struct exhibit *evidence_of_sentence(struct evidence_maker *m,
                                     uint32_t sentence)
{
    const struct doc_sentence *s = &m->doc->sentences[sentence];
    struct range bytes = { s->begin, s->end };
    struct exhibit *exhibit = m->whole[sentence];
    if (exhibit != NULL)
        return exhibit;
    exhibit = make(m, s->block, bytes);
    exhibit->at.quote =
        quote(m, (struct cut){ s->begin, s->end, { s->begin, s->begin } });
    if (s->word_end > s->own)
        exhibit->at.modality =
            modality_at(m->provisions, (struct hit){ s->own, s->word_end });
    m->whole[sentence] = exhibit;
    return exhibit;
}

struct exhibit *evidence_of_section(struct evidence_maker *m, uint32_t section)
{
    const struct doc_section *s = &m->doc->sections[section];
    uint32_t block = s->heading != DOC_NONE ? s->heading : s->block_begin;
    const struct doc_block *b = &m->doc->blocks[block];
    struct exhibit *exhibit =
        make(m, block, (struct range){ b->begin, b->end });
    exhibit->at.quote =
        quote(m, (struct cut){ b->begin, b->end, { b->begin, b->begin } });
    return exhibit;
}

/* --- moving into the result --------------------------------------------- */

static const char *const *copy_list(const char *const *list,
                                    struct arena *arena)
{
    uint32_t count = 0;
    while (list[count] != NULL)
        count++;
    const char **copies = arena_alloc(arena, count + 1, sizeof(*copies));
    for (uint32_t i = 0; i < count; i++)
        copies[i] = arena_string(arena, list[i]);
    return copies;
}

struct evidence evidence_move(struct exhibit *exhibit, struct arena *arena)
{
    if (!exhibit->moved) {
        exhibit->at.quote = arena_string(arena, exhibit->at.quote);
        exhibit->at.heading = copy_list(exhibit->at.heading, arena);
        exhibit->moved = true;
    }
    return exhibit->at;
}
