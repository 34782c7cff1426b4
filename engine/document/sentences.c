#include "document/sentences.h"

#include "document/abbreviation.h"

enum {
    CITATION_MAX = 200,     /* bytes of "(Education Code 100)" after a stop */
    CITATION_SENTENCE = 80, /* ... of one that ends with a stop itself */
    MARKER_MAX = 4,         /* "(iii)" is a clause marker, "(viii)" too long */
    CLAUSE_DIGITS = 3,      /* "2014." ends a sentence, "12." numbers one */
};

static span form_of(const struct passage *p, uint32_t word)
{
    const struct doc_word *w = &p->words.at[word];
    return span_cut(p->reader.forms, w->form, w->form + w->form_len);
}

static bool is_starter(const struct passage *p, uint32_t word)
{
    return abbreviation_is_starter(form_of(p, word));
}

static bool is_label(const struct passage *p, uint32_t word)
{
    return abbreviation_is_label(form_of(p, word));
}

static bool has_trait(const struct passage *p, uint32_t word,
                      enum word_trait trait)
{
    return (p->words.at[word].traits & trait) != 0;
}

static bool is_roman(span form)
{
    for (size_t i = 0; i < form.len; i++)
        if (strchr("ivxlc", form.ptr[i]) == NULL)
            return false;
    return form.len <= 6;
}

/* "3.2.1", "12", "A", "iv": what sections are counted with. */
static bool is_ordinal(const struct passage *p, uint32_t word)
{
    span form = form_of(p, word);

    if (has_trait(p, word, WORD_NUMBER))
        return form.len <= CLAUSE_DIGITS ||
               memchr(form.ptr, '.', form.len) != NULL;
    return form.len == 1 || is_roman(form);
}

/* ": 1. The", "; 2. The" inside a sentence. */
static bool counts_on(const struct passage *p, uint32_t word)
{
    const struct doc_word *w = &p->words.at[word];

    return (w->before & (BEFORE_COLON | BEFORE_SEMICOLON)) != 0 &&
           chars_class_before(&p->reader.in, w->begin) == CHAR_SPACE;
}

/* "3.2.1 The", "A. The", "Section 4. The" at the beginning. */
static bool is_clause_number(const struct passage *p, uint32_t word,
                             uint32_t first)
{
    if (!is_ordinal(p, word))
        return false;
    return word == first || counts_on(p, word) ||
           (word == first + 1 && is_label(p, first));
}

static bool has_inner_dot(const struct passage *p, uint32_t word)
{
    const struct doc_word *w = &p->words.at[word];
    return memchr(p->reader.in.text + w->begin, '.', w->end - w->begin) != NULL;
}

static enum abbreviation word_abbreviates(const struct passage *p,
                                          uint32_t word)
{
    span form = form_of(p, word);
    enum abbreviation known = abbreviation_of(form);

    if (known != ABBREVIATION_NONE || has_trait(p, word, WORD_NUMBER) ||
        !has_inner_dot(p, word))
        return known;
    if (span_is(form, "am") || span_is(form, "pm"))
        return ABBREVIATION_NONE;
    return ABBREVIATION_NAME;
}

/* "J. Q. Public", but not "Title I. Funds" or "under Part A. Students". */
static bool is_initial(const struct passage *p, uint32_t word)
{
    span form = form_of(p, word);

    if (form.len != 1 || !has_trait(p, word, WORD_CAPITAL) ||
        form.ptr[0] == 'i')
        return false;
    return word == 0 || !is_label(p, word - 1);
}

/* "Pen. Code", "Lab. Code": laws are cited so. */
static bool names_a_code(const struct passage *p, uint32_t word)
{
    return has_trait(p, word, WORD_CAPITAL) && form_of(p, word).len <= 4 &&
           has_trait(p, word + 1, WORD_CAPITAL) &&
           span_is(form_of(p, word + 1), "code");
}

/* A dot after this word marks an abbreviation, not the end. */
static bool dot_abbreviates(const struct passage *p, uint32_t word)
{
    uint32_t next = word + 1;

    if (is_initial(p, word))
        return !is_starter(p, next);
    if (has_trait(p, word, WORD_CAPITAL) && form_of(p, word).len == 1)
        return false;
    if (names_a_code(p, word))
        return true;
    switch (word_abbreviates(p, word)) {
    case ABBREVIATION_NONE:
        return false;
    case ABBREVIATION_NUMBER:
        return has_trait(p, next, WORD_NUMBER) ||
               (is_ordinal(p, next) && !is_starter(p, next));
    case ABBREVIATION_NAME:
        return !is_starter(p, next);
    case ABBREVIATION_ALWAYS:
        break;
    }
    return true;
}

/* The first stop in a gap, or its end. */
static uint32_t find_stop(const struct chars *c, uint32_t at, uint32_t end)
{
    while (at < end) {
        struct glyph g = chars_at(c, at);
        if (g.class == CHAR_STOP)
            return at;
        at += g.len;
    }
    return end;
}

static bool closes(struct glyph g)
{
    return g.class == CHAR_STOP || g.class == CHAR_CLOSE ||
           g.class == CHAR_QUOTE || g.class == CHAR_QUOTE_CLOSE ||
           g.class == CHAR_APOSTROPHE || g.class == CHAR_OTHER ||
           g.class == CHAR_INVISIBLE;
}

/* Past the stops, brackets, quotes and footnote marks that end with it. */
static uint32_t skip_closing(const struct chars *c, uint32_t at, uint32_t end)
{
    while (at < end) {
        struct glyph g = chars_at(c, at);
        if (!closes(g))
            break;
        at += g.len;
    }
    return at;
}

/* The bracket that closes the one at `at`, near by, or 0. */
static uint32_t find_close(const struct chars *c, uint32_t at)
{
    uint32_t depth = 0;

    for (uint32_t i = at; i < c->end && i - at < CITATION_MAX; i++) {
        if (c->text[i] == '(')
            depth++;
        if (c->text[i] == ')' && --depth == 0)
            return i;
    }
    return 0;
}

/*
 * "... shall be notified. (Education Code 100) The notice ...": the authority
 * in brackets belongs to the sentence before. A whole sentence in brackets
 * does not. Returns the place of the closing bracket or 0.
 */
static uint32_t citation_close(const struct chars *c, uint32_t open)
{
    if (open >= c->end || c->text[open] != '(')
        return 0;
    uint32_t close = find_close(c, open);
    if (close <= open + MARKER_MAX)
        return 0;
    uint32_t last = close; /* past the end of emphasis: "(See it.*)" */
    while (chars_class_before(c, last) == CHAR_OTHER)
        last--;
    if (chars_class_before(c, last) != CHAR_STOP)
        return close;

    bool has_digit = false;
    for (uint32_t i = open; i < close; i++)
        has_digit = has_digit || chars_class(c, i) == CHAR_DIGIT;
    return has_digit && close - open <= CITATION_SENTENCE ? close : 0;
}

static bool starts_small(const struct passage *p, uint32_t word)
{
    return chars_class(&p->reader.in, p->words.at[word].begin) == CHAR_LOWER;
}

/* "the school.The pupils": a space is missing. Not "policy.PDF". */
static bool lacks_space(const struct passage *p, uint32_t word)
{
    const struct doc_word *before = &p->words.at[word];
    const struct doc_word *after = before + 1;

    return after->begin == before->end + 1 && before->form_len > 2 &&
           starts_small(p, word) && has_trait(p, word + 1, WORD_CAPITAL) &&
           !has_trait(p, word + 1, WORD_CAPS) && after->form_len > 1;
}

static bool is_strong(const struct chars *c, uint32_t stop, uint32_t close)
{
    return memchr(c->text + stop, '?', close - stop) != NULL ||
           memchr(c->text + stop, '!', close - stop) != NULL;
}

/* Does the run of stops from `stop` end a sentence before the next word? */
static bool stop_ends(const struct passage *p, uint32_t stop, uint32_t close,
                      uint32_t word, uint32_t first)
{
    const struct chars *c = &p->reader.in;
    uint32_t open = chars_skip_space(c, close);
    bool small = starts_small(p, word + 1) && chars_class(c, open) != CHAR_OPEN;

    if (is_strong(c, stop, close))
        return !small || chars_class_before(c, close) == CHAR_STOP;
    if (small || is_clause_number(p, word, first))
        return false;
    return !dot_abbreviates(p, word);
}

/* "... of services.4 The": the number is a footnote's. */
static bool is_footnote_number(const struct passage *p, uint32_t word)
{
    const struct doc_word *w = &p->words.at[word];
    uint32_t at = w->begin;

    if (word == 0 || w->form_len > 2 || !has_trait(p, word, WORD_NUMBER))
        return false;
    if (chars_class_before(&p->reader.in, at) == CHAR_OPEN)
        at--;
    return chars_class_before(&p->reader.in, at) == CHAR_STOP &&
           char_is_letter(chars_class_before(&p->reader.in, at - 1)) &&
           p->words.at[word - 1].form_len > 2 &&
           word_abbreviates(p, word - 1) == ABBREVIATION_NONE;
}

/* The gap after this word has no stop, but a delayed end may fall into it. */
static uint32_t delayed_end(struct passage *p, uint32_t word)
{
    uint32_t begin = p->words.at[word].end;
    uint32_t end = p->words.at[word + 1].begin;
    uint32_t close = skip_closing(&p->reader.in, begin, end);

    if (close == end || starts_small(p, word + 1))
        return 0;
    if (p->citation >= begin)
        return close;
    return is_footnote_number(p, word) ? close : 0;
}

/* One blank: no stop, and most gaps are so. */
static bool is_plain_gap(const struct passage *p, uint32_t word)
{
    const struct doc_word *w = &p->words.at[word];

    return w[1].begin == w->end + 1 && p->reader.in.text[w->end] == ' ' &&
           (w->traits & WORD_NUMBER) == 0;
}

/* Where the sentence that began with `first` ends after `word`, or 0. */
static uint32_t sentence_end(struct passage *p, uint32_t word, uint32_t first)
{
    const struct chars *c = &p->reader.in;
    uint32_t begin = p->words.at[word].end;
    uint32_t end = p->words.at[word + 1].begin;
    uint32_t stop = find_stop(c, begin, end);

    if (p->citation >= end)
        return 0;
    if (stop == end || p->citation >= begin)
        return delayed_end(p, word);

    uint32_t close = skip_closing(c, stop, end);
    if (close == end && lacks_space(p, word))
        return close;
    if (close == end || chars_class(c, close) != CHAR_SPACE ||
        !stop_ends(p, stop, close, word, first))
        return 0;

    p->citation = citation_close(c, chars_skip_space(c, close));
    return p->citation == 0 ? close : 0;
}

static bool asks(const struct chars *c, uint32_t begin, uint32_t end)
{
    return end > begin && memchr(c->text + begin, '?', end - begin) != NULL;
}

/* "Do you know who decides: the teacher or the head?" asks from the start. */
static bool is_asker(span form)
{
    static const char *const words[] = {
        "who", "what", "when", "where", "which", "why", "how", "do", "does",
        "did", "is", "are", "was", "were", "has", "have", "can", "may",
        "will", "would", "should", "shall", "could", "must",
    };
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
        if (span_is(form, words[i]))
            return true;
    return false;
}

/* "The profile answers these questions: How many ...?" states what it says
 * before the colon; a short label ("Q: ...", "Note to staff: ...") does not. */
static bool states_first(const struct passage *p, uint32_t first_word,
                         uint32_t last_word)
{
    enum { LABEL_WORDS = 4 };
    if (is_asker(form_of(p, first_word)))
        return false;
    for (uint32_t w = first_word + LABEL_WORDS; w <= last_word; w++)
        if ((p->words.at[w].before & BEFORE_COLON) != 0)
            return true;
    return false;
}

static void end_sentence(struct passage *p, uint32_t last_word, uint32_t end)
{
    struct sentence *s = &p->sentences.at[p->sentences.count - 1];

    s->end = end;
    s->is_question = !states_first(p, s->first_word, last_word) &&
                     asks(&p->reader.in, p->words.at[last_word].end, end);
}

/* A sentence begins with this word, somewhere behind `from`. */
static void begin_sentence(struct passage *p, uint32_t word, uint32_t from,
                           bool is_rest)
{
    struct words gap = p->reader;
    struct doc_word *w = &p->words.at[word];

    gap.in.end = w->begin;
    gap.in.begin = gap.at = chars_skip_space(&gap.in, from);
    *vec_push(&p->sentences, p->arena) = (struct sentence){
        .first_word = word, .begin = gap.at, .is_rest = is_rest
    };
    w->before = words_gap(&gap);
}

/* The best place to cut a sentence that is too long: its last comma. */
static uint32_t long_cut(const struct passage *p, uint32_t first)
{
    const unsigned marks = BEFORE_COMMA | BEFORE_SEMICOLON;
    uint32_t last = first + p->most;

    for (uint32_t word = last; word > first; word--)
        if ((p->words.at[word].before & marks) != 0)
            return word;
    return last;
}

static void cut_long(struct passage *p, uint32_t end_word)
{
    uint32_t count = p->sentences.count;
    uint32_t first = p->sentences.at[count - 1].first_word;

    while (end_word - first > p->most) {
        uint32_t word = long_cut(p, first);
        const struct doc_word *w = &p->words.at[word];
        uint32_t end = w[-1].end;
        bool semicolon = (w->before & BEFORE_SEMICOLON) != 0;
        while (chars_class(&p->reader.in, end) != CHAR_SPACE && end < w->begin)
            end++;
        end_sentence(p, word - 1, end);
        begin_sentence(p, word, end, semicolon && starts_small(p, word));
        first = word;
    }
}

void sentences_read(struct passage *p, uint32_t begin, uint32_t end)
{
    struct doc_word word;

    p->words.count = 0;
    p->sentences.count = 0;
    p->reader.in.begin = p->reader.at = begin;
    p->reader.in.end = end;
    while (words_next(&p->reader, &word))
        *vec_push(&p->words, p->arena) = word;
}

static uint32_t trimmed_end(const struct chars *c)
{
    uint32_t end = c->end;

    while (end > c->begin && chars_class_before(c, end) == CHAR_SPACE)
        end--;
    return end;
}

void sentences_find(struct passage *p, bool whole)
{
    uint32_t first = 0;

    p->citation = 0;
    begin_sentence(p, 0, p->reader.in.begin, false);
    for (uint32_t word = 0; !whole && word + 1 < p->words.count; word++) {
        uint32_t end = is_plain_gap(p, word) ? 0 : sentence_end(p, word, first);
        if (end == 0)
            continue;
        cut_long(p, word + 1);
        end_sentence(p, word, end);
        begin_sentence(p, word + 1, end, false);
        first = word + 1;
    }
    cut_long(p, p->words.count);
    end_sentence(p, p->words.count - 1, trimmed_end(&p->reader.in));
}
