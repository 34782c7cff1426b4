#include "document/segment.h"

#include "document/sentences.h"

enum { LEAD_LEVELS = 8 }; /* lead-ins of lead-ins that are followed */

struct segmenter {
    struct doc *doc;
    struct arena *arena;
    struct passage passage; /* the block at hand; its arena is scratch */
    struct doc_block *blocks;
    unsigned char *levels; /* block -> lead-ins above it */
    VEC(struct doc_word) words;
    VEC(struct doc_sentence) sentences;
    bool full;
};

/* Ampersands are the only characters whose form is longer. */
static size_t forms_room(const struct doc *doc)
{
    size_t room = doc->text_len;
    for (uint32_t i = 0; i < doc->text_len; i++)
        if (doc->text[i] == '&')
            room += 2;
    return room;
}

static void reserve_words(struct segmenter *s, uint32_t count)
{
    uint32_t need = s->words.count + count;
    if (need <= s->words.capacity)
        return;

    uint32_t wider = need + need / 2;
    struct doc_word *fresh = arena_alloc(s->arena, wider, sizeof(*fresh));
    if (s->words.count > 0)
        memcpy(fresh, s->words.at, s->words.count * sizeof(*fresh));
    s->words.at = fresh;
    s->words.capacity = wider;
}

static void append_words(struct segmenter *s, const struct doc_word *words,
                         uint32_t count)
{
    if (count > 0)
        memcpy(s->words.at + s->words.count, words, count * sizeof(*words));
    s->words.count += count;
}

/*
 * The nearest block above that introduces this one and has words. Only blocks
 * already done are followed, so a cycle ends by itself.
 */
static uint32_t lead_of(const struct segmenter *s, uint32_t block)
{
    uint32_t lead = s->blocks[block].lead_in;

    while (lead < block &&
           s->blocks[lead].sentence_begin == s->blocks[lead].sentence_end) {
        block = lead;
        lead = s->blocks[block].lead_in;
    }
    return lead < block ? lead : DOC_NONE;
}

/* The words of the lead-in's last sentence, which introduces the list. */
static struct range lead_words(struct segmenter *s, uint32_t block)
{
    uint32_t lead = lead_of(s, block);
    if (lead == DOC_NONE)
        return (struct range){ 0, 0 };

    const struct doc_sentence *last =
        &s->sentences.at[s->blocks[lead].sentence_end - 1];
    bool too_deep = s->levels[lead] >= LEAD_LEVELS;
    struct range words = { too_deep ? last->own : last->word_begin,
                           last->word_end };
    s->levels[block] = too_deep ? 1 : (unsigned char)(s->levels[lead] + 1);
    if (words.end - words.begin > SEGMENT_MAX_LEAD)
        words.begin = words.end - SEGMENT_MAX_LEAD;
    return words;
}

static void add_sentence(struct segmenter *s, uint32_t block, uint32_t index)
{
    const struct sentence *found = &s->passage.sentences.at[index];
    bool is_last = index + 1 == s->passage.sentences.count;
    uint32_t end = is_last ? s->passage.words.count : found[1].first_word;
    uint32_t count = end - found->first_word;
    struct range lead = { 0, 0 };

    if (index == 0 || found->is_rest)
        lead = lead_words(s, block);
    uint32_t inherited = lead.end - lead.begin;
    if (s->words.count + inherited + count > SEGMENT_MAX_WORDS) {
        s->full = true;
        return;
    }
    reserve_words(s, inherited + count);
    struct doc_sentence *sentence = vec_push(&s->sentences, s->arena);
    *sentence = (struct doc_sentence){ .block = block,
                                       .begin = found->begin,
                                       .end = found->end,
                                       .word_begin = s->words.count,
                                       .is_question = found->is_question };
    append_words(s, s->words.at + lead.begin, inherited);
    sentence->own = s->words.count;
    append_words(s, s->passage.words.at + found->first_word, count);
    sentence->word_end = s->words.count;
    if (inherited > 0)
        s->words.at[sentence->own].before |= BEFORE_LEAD;
}

/* The marker "(a)" is in the first sentence's bytes but not in its words. */
static void segment_block(struct segmenter *s, uint32_t index)
{
    struct doc_block *block = &s->blocks[index];
    struct passage *p = &s->passage;
    bool marked = block->marker.end > block->marker.begin;
    bool is_whole = block->kind == BLOCK_HEADING || block->kind == BLOCK_ROW;

    block->sentence_begin = s->sentences.count;
    sentences_read(p, marked ? block->marker.end : block->begin, block->end);
    if (p->words.count > 0) {
        sentences_find(p, is_whole);
        p->sentences.at[0].begin = block->begin;
    }
    for (uint32_t i = 0; i < p->sentences.count && !s->full; i++)
        add_sentence(s, index, i);
    block->sentence_end = s->sentences.count;
}

/* A reader's notices and one more. */
static void add_notice(struct doc *doc, struct arena *arena, const char *text)
{
    struct doc_notice *notices =
        arena_alloc(arena, doc->notice_count + 1, sizeof(*notices));

    for (uint32_t i = 0; i < doc->notice_count; i++)
        notices[i] = doc->notices[i];
    notices[doc->notice_count].text = text;
    doc->notices = notices;
    doc->notice_count++;
}

static void fill_document(struct segmenter *s)
{
    struct doc *doc = s->doc;

    doc->blocks = s->blocks;
    doc->words = s->words.at;
    doc->word_count = s->words.count;
    doc->sentences = s->sentences.at;
    doc->sentence_count = s->sentences.count;
    doc->forms = s->passage.reader.forms;
    if (s->full)
        add_notice(doc, s->arena,
                   "the document has too many words: "
                   "what follows the first 8 million of them "
                   "was not read");
}

void segment_words(struct doc *doc, struct arena *arena)
{
    struct arena scratch;
    struct segmenter s = { .doc = doc, .arena = arena };

    arena_init(&scratch);
    s.blocks = arena_alloc(arena, doc->block_count, sizeof(*s.blocks));
    s.levels = arena_alloc(&scratch, doc->block_count, 1);
    s.passage.arena = &scratch;
    s.passage.most = SEGMENT_MAX_SENTENCE;
    s.passage.reader.in.text = doc->text;
    s.passage.reader.forms = arena_alloc(arena, forms_room(doc), 1);
    reserve_words(&s, doc->text_len / 5 + 1);

    for (uint32_t i = 0; i < doc->block_count; i++)
        s.blocks[i] = doc->blocks[i];
    for (uint32_t i = 0; i < doc->block_count; i++)
        segment_block(&s, i);
    fill_document(&s);
    arena_release(&scratch);
}

/* --- loose text ------------------------------------------------------- */

uint32_t segment_sentences(span text, struct range *out, uint32_t max)
{
    struct arena scratch;
    struct passage p = { .arena = &scratch, .most = SEGMENT_MAX_SENTENCE };

    arena_init(&scratch);
    p.reader.in.text = text.ptr;
    p.reader.forms = arena_alloc(&scratch, text.len, 3);
    sentences_read(&p, 0, (uint32_t)text.len);
    if (p.words.count > 0)
        sentences_find(&p, false);

    uint32_t count = p.sentences.count < max ? p.sentences.count : max;
    for (uint32_t i = 0; i < count; i++)
        out[i] =
            (struct range){ p.sentences.at[i].begin, p.sentences.at[i].end };
    arena_release(&scratch);
    return count;
}

uint32_t segment_split(span text, struct doc_word *out, uint32_t max,
                       char *forms)
{
    struct words w = { .in = { text.ptr, 0, (uint32_t)text.len },
                       .forms = forms };
    uint32_t count = 0;

    while (count < max && words_next(&w, &out[count]))
        count++;
    return count;
}
