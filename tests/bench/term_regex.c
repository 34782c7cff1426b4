#include "term_regex.h"

#include "base/buf.h"
#include "document/segment.h"
#include "language/inflect.h"

enum { MAX_PATTERN = 1 << 20, MAX_WORDS = 16, MAX_FORMS = 1024 };

#define BETWEEN "(?:['\xe2\x80\x99]s)?[ \\-]+"

/* A term on its way out. Optional words before the first word that must occur
 * carry the gap behind them, later ones before them. */
struct writer {
    struct buf *out;
    struct arena *arena;
    bool started;
    bool in_group;
};

static void put_quoted(struct buf *out, span text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (strchr("\\^$.[]|()?*+{}-", text.ptr[i]) != NULL)
            buf_char(out, '\\');
        buf_char(out, text.ptr[i]);
    }
}

static void put_capitals(struct buf *out, span text)
{
    buf_text(out, "(?-i:");
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        buf_char(out, c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c);
    }
    buf_text(out, "s?)");
}

static void put_inflected(struct writer *w, span form, bool is_verb)
{
    span forms[INFLECT_MAX];
    uint32_t count = is_verb ? inflect_verb(form, forms, w->arena)
                             : inflect_noun(form, forms, w->arena);
    for (uint32_t i = 0; i < count; i++) {
        if (i > 0)
            buf_char(w->out, '|');
        put_quoted(w->out, forms[i]);
    }
}

static void put_word(struct writer *w, const struct doc_word *word,
                     const char *forms, char mark)
{
    span form = { forms + word->form, word->form_len };
    if (mark == '*') {
        put_quoted(w->out, form);
        buf_text(w->out, "\\w*");
    } else if ((word->traits & WORD_CAPS) != 0 && form.len >= 2) {
        put_capitals(w->out, form);
    } else if (mark == '=' || (word->traits & WORD_NUMBER) != 0) {
        put_quoted(w->out, form);
    } else {
        put_inflected(w, form, mark == '~');
    }
}

/* '=' before the word, '*' or '~' behind it, or '\0'. */
static char take_mark(span *text)
{
    char last = text->len > 0 ? text->ptr[text->len - 1] : '\0';
    if (last == '*' || last == '~') {
        text->len--;
        return last;
    }
    if (text->len > 0 && text->ptr[0] == '=') {
        *text = (span){ text->ptr + 1, text->len - 1 };
        return '=';
    }
    return '\0';
}

static void begin_place(struct writer *w)
{
    if (w->started)
        buf_text(w->out, BETWEEN);
    buf_text(w->out, "(?:");
}

static void end_place(struct writer *w)
{
    buf_char(w->out, ')');
    if (!w->started && w->in_group)
        buf_text(w->out, BETWEEN);
    w->started = w->started || !w->in_group;
}

static void put_alternatives(struct writer *w, span chunk)
{
    struct doc_word words[MAX_WORDS];
    char forms[MAX_FORMS];
    begin_place(w);
    for (size_t i = 0; i <= chunk.len; i++) {
        size_t begin = i;
        while (i < chunk.len && chunk.ptr[i] != '|')
            i++;
        span one = { chunk.ptr + begin, i - begin };
        char mark = take_mark(&one);
        if (begin > 0)
            buf_char(w->out, '|');
        if (segment_split(one, words, MAX_WORDS, forms) > 0)
            put_word(w, &words[0], forms, mark);
    }
    end_place(w);
}

/* Words joined by hyphens each have a place; the mark is the last one's. */
static void put_words(struct writer *w, span chunk)
{
    struct doc_word words[MAX_WORDS];
    char forms[MAX_FORMS];
    char mark = take_mark(&chunk);
    uint32_t count = segment_split(chunk, words, MAX_WORDS, forms);
    for (uint32_t i = 0; i < count; i++) {
        begin_place(w);
        put_word(w, &words[i], forms, i + 1 == count ? mark : '\0');
        end_place(w);
    }
}

static void put_chunk(struct writer *w, span chunk)
{
    if (span_is(chunk, "_")) {
        begin_place(w);
        buf_text(w->out, "[\\w']+");
        end_place(w);
    } else if (memchr(chunk.ptr, '|', chunk.len) != NULL) {
        put_alternatives(w, chunk);
    } else {
        put_words(w, chunk);
    }
}

static void put_term(struct writer *w, span term)
{
    for (size_t i = 0; i < term.len;) {
        size_t begin = i;
        while (i < term.len && strchr(" ()", term.ptr[i]) == NULL)
            i++;
        if (i > begin) {
            put_chunk(w, (span){ term.ptr + begin, i - begin });
            continue;
        }
        if (term.ptr[i] == '(')
            buf_text(w->out, "(?:");
        if (term.ptr[i] == ')')
            buf_text(w->out, ")?");
        if (term.ptr[i] != ' ')
            w->in_group = term.ptr[i] == '(';
        i++;
    }
}

static void put_concept(struct buf *out, const struct lexicon *lexicon,
                        uint32_t concept, uint32_t depth, struct arena *arena)
{
    uint32_t count = 0;
    const span *terms = lexicon_terms(lexicon, concept, &count);
    for (uint32_t i = 0; i < count; i++) {
        struct writer w = { .out = out, .arena = arena };
        if (out->len > 0)
            buf_char(out, '|');
        buf_text(out, "\\b");
        put_term(&w, terms[i]);
        buf_text(out, "\\b");
    }
    const uint32_t *parts = lexicon_parts(lexicon, concept, &count);
    for (uint32_t i = 0; i < count && depth > 0; i++)
        put_concept(out, lexicon, parts[i], depth - 1, arena);
}

span term_regex(const struct lexicon *lexicon, uint32_t concept,
                struct arena *arena)
{
    struct buf out;
    buf_init(&out, MAX_PATTERN);
    put_concept(&out, lexicon, concept, 16, arena);
    span pattern = { arena_text(arena, out.ptr, out.len), out.len };
    buf_release(&out);
    return pattern;
}
