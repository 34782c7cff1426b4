#include "document/words.h"

#include "base/utf8.h"

/* --- the gap before a word -------------------------------------------- */

/* "a-b" and "pre- and" are hyphens, "a - b", "a--b" and " -b" dashes. */
static unsigned hyphen_flag(const struct words *w, struct glyph g)
{
    enum char_class left = chars_class_before(&w->in, w->at);

    if (left == CHAR_SPACE || left == CHAR_HYPHEN ||
        chars_class(&w->in, w->at + g.len) == CHAR_HYPHEN)
        return BEFORE_DASH;
    return BEFORE_HYPHEN;
}

/* A straight quote says by its left neighbour whether it opens. */
static unsigned quote_flag(const struct words *w, struct glyph g)
{
    enum char_class left = chars_class_before(&w->in, w->at);

    if (left == CHAR_SPACE || left == CHAR_OPEN || left == CHAR_HYPHEN ||
        left == CHAR_SLASH)
        return BEFORE_QUOTE_OPEN;
    if (g.class == CHAR_APOSTROPHE && (w->in.text[w->at - 1] | 0x20) == 's')
        return 0; /* the parents' rights */
    return BEFORE_QUOTE_CLOSE;
}

static unsigned gap_flag(const struct words *w, struct glyph g)
{
    switch (g.class) {
    case CHAR_COMMA:
        return BEFORE_COMMA;
    case CHAR_SEMICOLON:
        return BEFORE_SEMICOLON;
    case CHAR_COLON:
        return BEFORE_COLON;
    case CHAR_DASH:
        return BEFORE_DASH;
    case CHAR_HYPHEN:
        return hyphen_flag(w, g);
    case CHAR_OPEN:
        return BEFORE_OPEN;
    case CHAR_CLOSE:
        return BEFORE_CLOSE;
    case CHAR_QUOTE:
    case CHAR_APOSTROPHE:
        return quote_flag(w, g);
    case CHAR_QUOTE_OPEN:
        return BEFORE_QUOTE_OPEN;
    case CHAR_QUOTE_CLOSE:
        return BEFORE_QUOTE_CLOSE;
    case CHAR_SLASH:
        return BEFORE_SLASH;
    case CHAR_BAR:
        return BEFORE_CELL;
    case CHAR_LOWER:
    case CHAR_UPPER:
    case CHAR_LETTER:
    case CHAR_DIGIT:
    case CHAR_SIGN:
    case CHAR_SPACE:
    case CHAR_INVISIBLE:
    case CHAR_STOP:
    case CHAR_OTHER:
        break;
    }
    return 0;
}

/* --- a word ----------------------------------------------------------- */

struct spelling {
    uint32_t capitals;
    uint32_t smalls;
    uint32_t digits;
};

static inline void put(struct words *w, uint32_t byte)
{
    if (w->formed < w->form_limit)
        w->forms[w->formed++] = (char)byte;
}

static void put_text(struct words *w, const char *text)
{
    for (; *text != '\0'; text++)
        put(w, (unsigned char)*text);
}

static void put_point(struct words *w, uint32_t point)
{
    char bytes[4];
    uint32_t len = utf8_encode(point, bytes);

    if (w->formed + len > w->form_limit)
        w->form_limit = w->formed; /* never half a character */
    for (uint32_t i = 0; i < len; i++)
        put(w, (unsigned char)bytes[i]);
}

/* Ligatures and the long s are written out, capitals made small. */
static void put_letter(struct words *w, uint32_t point)
{
    static const char *const ligatures[] = { "ff",  "fi", "fl", "ffi",
                                             "ffl", "st", "st" };
    if (point >= 0xFB00 && point <= 0xFB06)
        put_text(w, ligatures[point - 0xFB00]);
    else if (point == 0x17F)
        put(w, 's');
    else
        put_point(w, chars_small(point));
}

/*
 * The hot loop: letters and digits of plain ASCII. Positions are kept in
 * locals, for the compiler must assume that a form's byte may change *w.
 */
static void take_plain(struct words *w, struct spelling *s)
{
    const unsigned char *text = (const unsigned char *)w->in.text;
    uint32_t at = w->at;
    uint32_t formed = w->formed;
    struct spelling found = *s;

    for (; at < w->in.end && text[at] < 0x80; at++) {
        char class = chars_ascii[text[at]];
        if (class == CHAR_LOWER)
            found.smalls++;
        else if (class == CHAR_UPPER)
            found.capitals++;
        else if (class == CHAR_DIGIT)
            found.digits++;
        else
            break;
        if (formed < w->form_limit)
            w->forms[formed++] =
                (char)(class == CHAR_UPPER ? text[at] | 0x20 : text[at]);
    }
    w->at = at;
    w->formed = formed;
    *s = found;
}

static uint32_t letters_after(const struct words *w, uint32_t at)
{
    uint32_t count = 0;
    while (char_is_letter(chars_class(&w->in, at + count)))
        count++;
    return count;
}

static uint32_t letters_before(const struct words *w, uint32_t at,
                               uint32_t begin)
{
    uint32_t count = 0;
    while (at - count > begin &&
           char_is_letter(chars_class_before(&w->in, at - count)))
        count++;
    return count;
}

/* U.S.C, e.g, Ph.D, M.Ed: a dot between pieces of one or two letters. */
static bool is_abbreviation_dot(const struct words *w, uint32_t begin)
{
    uint32_t left = letters_before(w, w->at, begin);
    uint32_t right = letters_after(w, w->at + 1);
    bool capital_right = chars_class(&w->in, w->at + 1) == CHAR_UPPER;

    if (left == 1)
        return right == 1 || (right == 2 && capital_right);
    return left == 2 && right == 1 && capital_right &&
           chars_class(&w->in, w->at - 2) == CHAR_UPPER;
}

static uint32_t digits_at(const struct words *w, uint32_t at)
{
    uint32_t count = 0;
    while (chars_class(&w->in, at + count) == CHAR_DIGIT)
        count++;
    return count;
}

/* The comma of 1,000 but not of "60603,60640". */
static bool is_thousands_comma(const struct words *w, uint32_t begin)
{
    uint32_t left = 0;
    while (w->at - left > begin &&
           chars_class_before(&w->in, w->at - left) == CHAR_DIGIT)
        left++;
    return left >= 1 && left <= 3 && digits_at(w, w->at + 1) == 3;
}

/* A mark that belongs to the word because of both its neighbours. */
static bool take_inner_mark(struct words *w, struct glyph g, uint32_t begin)
{
    bool digits = chars_class_before(&w->in, w->at) == CHAR_DIGIT &&
                  chars_class(&w->in, w->at + g.len) == CHAR_DIGIT;

    if (g.class == CHAR_APOSTROPHE &&
        char_is_letter(chars_class(&w->in, w->at + g.len)))
        put(w, '\'');
    else if (g.point == '.' && digits)
        put(w, '.');
    else if (!(g.point == ',' && digits && is_thousands_comma(w, begin)) &&
             !(g.point == '.' && is_abbreviation_dot(w, begin)))
        return false;
    w->at += g.len;
    return true;
}

/* Anything but plain ASCII; false at the end of the word. */
static bool take_rest(struct words *w, uint32_t begin, struct spelling *s)
{
    if (w->at >= w->in.end)
        return false;

    struct glyph g = chars_at(&w->in, w->at);
    if (g.class == CHAR_INVISIBLE) {
        w->at += g.len;
        return true;
    }
    if (!char_is_letter(g.class))
        return take_inner_mark(w, g, begin);

    put_letter(w, g.point);
    s->capitals += g.class == CHAR_UPPER;
    s->smalls += g.class != CHAR_UPPER;
    w->at += g.len;
    return true;
}

/* ELL, ELLs, IEP's, L1; not "A" and not "As". */
static bool is_all_capitals(struct spelling s, const char *form, uint32_t len)
{
    if (s.smalls == 0)
        return s.capitals > 0 && s.capitals + s.digits > 1;
    return s.smalls == 1 && s.capitals > 1 && form[len - 1] == 's';
}

static void finish_word(struct words *w, struct doc_word *word,
                        struct spelling s, enum char_class first)
{
    const char *form = w->forms + word->form;
    uint32_t len = w->formed - word->form;
    unsigned traits = 0;

    if (len > 0 && is_all_capitals(s, form, len))
        traits |= WORD_CAPS;
    if (first == CHAR_UPPER)
        traits |= WORD_CAPITAL;
    if (first == CHAR_DIGIT)
        traits |= WORD_NUMBER;
    if (len > 2 && memcmp(form + len - 2, "'s", 2) == 0)
        len -= 2;

    w->formed = word->form + len;
    word->end = w->at;
    word->form_len = (uint16_t)len;
    word->traits = (uint16_t)traits;
}

static void take_sign(struct words *w, struct glyph g)
{
    if (g.point == '&')
        put_text(w, "and");
    else
        put_point(w, g.point);
    w->at += g.len;
}

/* Nearly every gap: one blank, then a plain letter or digit. */
static bool is_blank_gap(const struct words *w)
{
    if (w->in.end - w->at < 2 || w->in.text[w->at] != ' ')
        return false;
    unsigned char next = (unsigned char)w->in.text[w->at + 1];
    return next < 0x80 && char_starts_word((enum char_class)chars_ascii[next]);
}

uint16_t words_gap(struct words *w)
{
    unsigned flags = 0;

    if (is_blank_gap(w))
        w->at++;
    while (w->at < w->in.end) {
        struct glyph g = chars_at(&w->in, w->at);
        if (char_starts_word(g.class))
            break;
        if (g.class != CHAR_SPACE)
            flags |= gap_flag(w, g);
        w->at += g.len;
    }
    return (uint16_t)flags;
}

bool words_next(struct words *w, struct doc_word *word)
{
    uint16_t before = words_gap(w);
    if (w->at >= w->in.end)
        return false;

    struct glyph first = chars_at(&w->in, w->at);
    struct spelling s = { 0 };
    *word = (struct doc_word){ .begin = w->at,
                               .form = w->formed,
                               .before = before };
    w->form_limit = w->formed + WORDS_MAX_FORM;
    if (first.class == CHAR_SIGN) {
        take_sign(w, first);
    } else {
        do
            take_plain(w, &s);
        while (take_rest(w, word->begin, &s));
    }
    finish_word(w, word, s, first.class);
    return true;
}
