#include "document/kind.h"

#include "document/segment.h"

enum {
    SURE_MANIFEST = 100,
    SURE_META = 95,
    SURE_CODE = 90,
    SURE_TITLE = 80,
    SURE_HEADING = 70,
    SURE_CONTENT = 50,
    SURE_CONTENT_MORE = 10, /* added when the signs abound */
    TITLE_HEADINGS = 3,     /* headings that may stand for a title */
    TITLE_WORDS = 40,       /* a longer heading is not a title */
    SIGN_WORDS = 8,
    CONTENT_WORDS = 20000, /* the rest of a long document is more of it */
    CONTENT_EVERY = 80,    /* one sign in so many words, or it is no topic */
    CONTENT_LEAD = 2,      /* times as strong as the next kind */
    BUCKETS = 256,
};

/* The words of a title, a sign or a phrase. */
struct phrase {
    struct doc_word words[TITLE_WORDS];
    uint32_t count;
    char forms[TITLE_WORDS * 32];
};

static bool read_phrase(struct phrase *p, span text)
{
    if (text.len * 3 > sizeof(p->forms))
        text.len = sizeof(p->forms) / 3;
    p->count = segment_split(text, p->words, TITLE_WORDS, p->forms);
    return p->count > 0;
}

static span phrase_form(const struct phrase *p, uint32_t word)
{
    return span_cut(p->forms, p->words[word].form,
                    p->words[word].form + p->words[word].form_len);
}

/* "learner" is in "learners", "policy" in "policies". */
static bool is_form_of(span form, span word)
{
    if (form.len < word.len)
        return false;
    size_t more = form.len - word.len;
    const char *tail = form.ptr + word.len;

    if (memcmp(form.ptr, word.ptr, word.len) == 0)
        return more == 0 || (more == 1 && tail[0] == 's') ||
               (more == 2 && memcmp(tail, "es", 2) == 0);
    return more == 2 && word.len > 1 && word.ptr[word.len - 1] == 'y' &&
           memcmp(form.ptr, word.ptr, word.len - 1) == 0 &&
           memcmp(tail - 1, "ies", 3) == 0;
}

/* --- metadata --------------------------------------------------------- */

static char small_ascii(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 'a' - 'A') : c;
}

/* "EL Policy", "el-policy" and "el_policy" name the same kind. */
static bool names_kind(span text, const char *name)
{
    size_t i = 0;

    for (; i < text.len && name[i] != '\0'; i++) {
        char c = small_ascii(text.ptr[i]);
        if (c == ' ' || c == '-')
            c = '_';
        if (c != name[i])
            return false;
    }
    return i == text.len && name[i] == '\0' && i > 0;
}

static bool same_code(span code, const char *sign)
{
    size_t i = 0;

    for (; i < code.len && sign[i] != '\0'; i++)
        if (small_ascii(code.ptr[i]) != small_ascii(sign[i]))
            return false;
    return i == code.len && sign[i] == '\0';
}

static bool has_code(const struct kind_entry *entry, span code)
{
    for (const char *const *sign = entry->codes; *sign != NULL; sign++)
        if (same_code(code, *sign))
            return true;
    return false;
}

static const struct kind_entry *entry_of_code(span code,
                                              const struct kind_entry *entries,
                                              uint32_t count)
{
    for (uint32_t i = 0; code.len > 0 && i < count; i++)
        if (has_code(&entries[i], code))
            return &entries[i];
    return NULL;
}

static span trimmed(span text)
{
    while (text.len > 0 && text.ptr[0] == ' ')
        text = (span){ text.ptr + 1, text.len - 1 };
    while (text.len > 0 && text.ptr[text.len - 1] == ' ')
        text.len--;
    return text;
}

/* "BP 6174" and "Policy 6174": the code is the last word. */
static span last_word(span text)
{
    size_t begin = text.len;

    while (begin > 0 && text.ptr[begin - 1] != ' ')
        begin--;
    return (span){ text.ptr + begin, text.len - begin };
}

/* The part before the first mark that divides codes: "ACA-R", "JIB:JIBC". */
static span leading_part(span text)
{
    size_t len = 0;

    while (len < text.len && strchr("-:/(, ", text.ptr[len]) == NULL)
        len++;
    return (span){ text.ptr, len };
}

static const struct kind_entry *by_code(const struct doc *doc,
                                        const struct kind_entry *entries,
                                        uint32_t count)
{
    span code = trimmed(doc->meta.code);
    const span ways[] = { code, leading_part(code), last_word(code),
                          leading_part(last_word(code)) };

    for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
        const struct kind_entry *found = entry_of_code(ways[i], entries, count);
        if (found != NULL)
            return found;
    }
    return NULL;
}

static const struct kind_entry *by_name(span name,
                                        const struct kind_entry *entries,
                                        uint32_t count)
{
    name = trimmed(name);
    for (uint32_t i = 0; i < count; i++)
        if (names_kind(name, entries[i].name))
            return &entries[i];
    return NULL;
}

/* --- the title -------------------------------------------------------- */

static bool has_word(const struct phrase *title, span word)
{
    for (uint32_t i = 0; i < title->count; i++)
        if (is_form_of(phrase_form(title, i), word))
            return true;
    return false;
}

/* Letters of the sign if all its words are in the title, in any order. */
static uint32_t sign_weight(const struct phrase *title, const char *text)
{
    struct phrase sign;
    uint32_t weight = 0;

    if (!read_phrase(&sign, span_of(text)))
        return 0;
    for (uint32_t i = 0; i < sign.count; i++) {
        span word = phrase_form(&sign, i);
        if (!has_word(title, word))
            return 0;
        weight += (uint32_t)word.len;
    }
    return weight;
}

/* The longest sign wins: it says most. Of equals the earlier entry. */
static const struct kind_entry *by_title(span text,
                                         const struct kind_entry *entries,
                                         uint32_t count)
{
    const struct kind_entry *best = NULL;
    struct phrase title;
    uint32_t most = 0;

    if (!read_phrase(&title, text))
        return NULL;
    for (uint32_t i = 0; i < count; i++) {
        const char *const *sign = entries[i].titles;
        for (; *sign != NULL; sign++) {
            uint32_t weight = sign_weight(&title, *sign);
            if (weight > most) {
                most = weight;
                best = &entries[i];
            }
        }
    }
    return best;
}

/*
 * The first headings: a title may be the name of the district only. Where the
 * document has a code its title is its own, and a heading names a part.
 */
static const struct kind_entry *by_heading(const struct doc *doc,
                                           const struct kind_entry *entries,
                                           uint32_t count)
{
    uint32_t seen = doc->meta.code.len > 0 ? TITLE_HEADINGS : 0;

    for (uint32_t i = 0; i < doc->block_count && seen < TITLE_HEADINGS; i++) {
        const struct doc_block *block = &doc->blocks[i];
        if (block->kind != BLOCK_HEADING)
            continue;
        const struct kind_entry *found =
            by_title(doc_span(doc, block->begin, block->end), entries, count);
        if (found != NULL)
            return found;
        seen++;
    }
    return NULL;
}

/* --- the content ------------------------------------------------------ */

struct sign {
    struct sign *next; /* in its bucket */
    uint32_t entry;
    uint32_t count;
    span words[SIGN_WORDS];
};

/* Signs by the first byte of their first word. */
struct content {
    struct arena *arena;
    struct sign *buckets[BUCKETS];
    uint32_t *found; /* entry -> occurrences */
    uint32_t words;
};

static void add_sign(struct content *c, uint32_t entry, const char *text)
{
    size_t len = strlen(text);
    char *forms = arena_alloc(c->arena, len + 1, 3);
    struct sign *sign = arena_new(c->arena, struct sign);
    struct doc_word words[SIGN_WORDS];

    sign->entry = entry;
    sign->count = segment_split((span){ text, len }, words, SIGN_WORDS, forms);
    if (sign->count == 0)
        return;
    for (uint32_t i = 0; i < sign->count; i++)
        sign->words[i] =
            span_cut(forms, words[i].form, words[i].form + words[i].form_len);
    struct sign **bucket = &c->buckets[(unsigned char)forms[0]];
    sign->next = *bucket;
    *bucket = sign;
}

static bool sign_is_at(const struct doc *doc, const struct sign *sign,
                       uint32_t word, uint32_t end)
{
    if (sign->count > end - word)
        return false;
    for (uint32_t i = 0; i < sign->count; i++)
        if (!is_form_of(doc_form(doc, word + i), sign->words[i]))
            return false;
    return true;
}

/* Own words only: what a list inherits would count for each item. */
static void count_sentence(struct content *c, const struct doc *doc,
                           const struct doc_sentence *sentence)
{
    for (uint32_t word = sentence->own; word < sentence->word_end; word++) {
        unsigned char first = (unsigned char)doc_form(doc, word).ptr[0];
        for (struct sign *s = c->buckets[first]; s != NULL; s = s->next)
            c->found[s->entry] += sign_is_at(doc, s, word, sentence->word_end);
    }
    c->words += sentence->word_end - sentence->own;
}

static void count_signs(struct content *c, const struct doc *doc,
                        const struct kind_entry *entries, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        const char *const *sign = entries[i].contents;
        for (; *sign != NULL; sign++)
            add_sign(c, i, *sign);
    }
    for (uint32_t i = 0; i < doc->sentence_count; i++) {
        if (c->words >= CONTENT_WORDS)
            break;
        count_sentence(c, doc, &doc->sentences[i]);
    }
}

/* How far over what is needed, in percent; 0 when short of it. */
static uint32_t strength(const struct kind_entry *entry, uint32_t found,
                         uint32_t words)
{
    if (found == 0 || found < entry->content_needed ||
        found < words / CONTENT_EVERY)
        return 0;
    uint32_t needed = entry->content_needed > 0 ? entry->content_needed : 1;
    return found * 100 / needed;
}

static struct kind_guess by_content(const struct doc *doc,
                                    const struct kind_entry *entries,
                                    uint32_t count, struct arena *arena)
{
    struct content c = { .arena = arena };
    uint32_t best = 0, most = 0, next = 0;

    c.found = arena_alloc(arena, count, sizeof(*c.found));
    count_signs(&c, doc, entries, count);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t strong = strength(&entries[i], c.found[i], c.words);
        if (strong > most) {
            next = most;
            most = strong;
            best = i;
        } else if (strong > next) {
            next = strong;
        }
    }
    if (most == 0 || most < next * CONTENT_LEAD)
        return (struct kind_guess){ NULL, KIND_UNKNOWN, 0 };
    uint32_t more = most / 100 - 1;
    return (struct kind_guess){
        entries[best].name, KIND_FROM_CONTENT,
        SURE_CONTENT + (more < SURE_CONTENT_MORE ? more : SURE_CONTENT_MORE)
    };
}

/* --- together --------------------------------------------------------- */

static struct kind_guess guess(const struct kind_entry *entry,
                               enum kind_source source, uint32_t sure)
{
    return (struct kind_guess){ entry->name, source, sure };
}

struct kind_guess kind_of(const struct doc *doc, const char *manifest,
                          const struct kind_entry *entries, uint32_t count)
{
    const struct kind_entry *found;
    struct kind_guess result;
    struct arena scratch;

    if (manifest != NULL)
        return (struct kind_guess){ manifest, KIND_FROM_MANIFEST,
                                    SURE_MANIFEST };
    if ((found = by_name(doc->meta.kind, entries, count)) != NULL)
        return guess(found, KIND_FROM_META, SURE_META);
    if ((found = by_code(doc, entries, count)) != NULL)
        return guess(found, KIND_FROM_CODE, SURE_CODE);
    if ((found = by_title(doc->meta.title, entries, count)) != NULL)
        return guess(found, KIND_FROM_TITLE, SURE_TITLE);
    if ((found = by_heading(doc, entries, count)) != NULL)
        return guess(found, KIND_FROM_TITLE, SURE_HEADING);

    arena_init(&scratch);
    result = by_content(doc, entries, count, &scratch);
    arena_release(&scratch);
    return result;
}
