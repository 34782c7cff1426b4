#include "input/ocr_reply.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "base/vec.h"

enum {
    FIELDS = 10, /* numbers before how sure it is and the text */
    LEVEL_LINE = 4,
    LEVEL_WORD = 5,
    MAX_PIXELS = 20000,
    MAX_DIGITS = 6,
    LARGE_LINE = 150, /* percent of the usual height: letters are larger */
};

static const char table_head[] =
    "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\t"
    "left\ttop\twidth\theight\tconf\ttext";

static bool take_number(span *text, char end, int32_t *number)
{
    size_t at = 0;
    for (*number = 0; at < text->len && ascii_is_digit(text->ptr[at]); at++) {
        if (at == MAX_DIGITS)
            return false;
        *number = *number * 10 + (text->ptr[at] - '0');
    }
    if (at == 0 || at == text->len || text->ptr[at] != end)
        return false;
    *text = (span){ text->ptr + at + 1, text->len - at - 1 };
    return true;
}

int32_t ocr_picture_width(span picture)
{
    int32_t width, height, most;
    if (!span_begins(picture, "P5\n"))
        return 0;
    span rest = { picture.ptr + 3, picture.len - 3 };
    if (!take_number(&rest, ' ', &width) || !take_number(&rest, '\n', &height) ||
        !take_number(&rest, '\n', &most) || width > MAX_PIXELS ||
        height > MAX_PIXELS || most != 255 ||
        (size_t)width * (size_t)height != rest.len)
        return 0;
    return width;
}

struct table_reader {
    struct arena *arena;
    struct ocr_scale scale;
    VEC(struct pdf_run) runs;
    VEC(int32_t) heights; /* of lines */
    int32_t y, height;    /* of the line at hand; height 0 before the first */
    bool after_word;      /* a word of the same line came before */
};

static int32_t on_paper(const struct table_reader *t, int32_t pixels)
{
    return (int32_t)((int64_t)pixels * t->scale.width / t->scale.pixels);
}

/*
 * Bytes at the front of a line that are a bullet: tesseract knows no bullets
 * and takes the nearest letter, alone or joined to the word.
 */
static size_t bullet_len(span word)
{
    static const char *const joined[] = { "*", "\xE2\x80\xA2", "\xC2\xA2",
                                          NULL };
    static const char *const alone[] = { "e", "o", "\xC2\xBB", "\xC2\xAB",
                                         "\xC2\xA9", NULL };
    for (uint32_t i = 0; joined[i] != NULL; i++)
        if (span_begins(word, joined[i]))
            return strlen(joined[i]);
    for (uint32_t i = 0; alone[i] != NULL; i++)
        if (span_is(word, alone[i]))
            return word.len;
    return 0;
}

static void add_run(struct table_reader *t, const int32_t *n, span word)
{
    if (word.len == 0)
        return;
    *vec_push(&t->runs, t->arena) = (struct pdf_run){
        .x = on_paper(t, n[6]),
        .y = t->y,
        .width = on_paper(t, n[8]),
        .height = t->height,
        .after_blank = t->after_word,
        .text = word,
    };
    t->after_word = true;
}

/* The text is the last of two fields; a word may be empty. */
static bool read_word(struct table_reader *t, const int32_t *n, span rest)
{
    const char *tab = memchr(rest.ptr, '\t', rest.len);
    if (tab == NULL || t->height == 0)
        return false;
    size_t skip = (size_t)(tab - rest.ptr) + 1;
    span word = { rest.ptr + skip, rest.len - skip };
    for (size_t i = 0; i < word.len; i++)
        if ((unsigned char)word.ptr[i] < ' ')
            return false;
    if (utf8_valid(word) != word.len)
        return false;
    while (word.len > 0 && word.ptr[word.len - 1] == ' ')
        word.len--;
    size_t bullet = t->after_word ? 0 : bullet_len(word);
    if (bullet > 0)
        add_run(t, n, span_of("\xE2\x80\xA2"));
    add_run(t, n, (span){ word.ptr + bullet, word.len - bullet });
    return true;
}

static bool read_line(struct table_reader *t, span line)
{
    int32_t n[FIELDS];
    for (uint32_t i = 0; i < FIELDS; i++)
        if (!take_number(&line, '\t', &n[i]))
            return false;
    for (uint32_t i = 6; i < FIELDS; i++)
        if (n[i] > MAX_PIXELS)
            return false;
    if (n[0] == LEVEL_WORD)
        return read_word(t, n, line);
    if (n[0] == LEVEL_LINE) {
        t->y = on_paper(t, n[7]);
        t->height = on_paper(t, n[9]) + 1;
        t->after_word = false;
        *vec_push(&t->heights, t->arena) = t->height;
    }
    return true;
}

static int by_height(const void *left, const void *right)
{
    int32_t a = *(const int32_t *)left, b = *(const int32_t *)right;
    return (a > b) - (a < b);
}

/* Lines differ in height by the letters they happen to have. */
static void set_sizes(struct table_reader *t)
{
    if (t->runs.count == 0)
        return;
    qsort(t->heights.at, t->heights.count, sizeof(*t->heights.at), by_height);
    int32_t usual = t->heights.at[t->heights.count / 2];
    for (uint32_t i = 0; i < t->runs.count; i++) {
        struct pdf_run *run = &t->runs.at[i];
        bool large = (int64_t)run->height * 100 > (int64_t)usual * LARGE_LINE;
        run->size = large ? run->height : usual;
    }
}

bool ocr_reply_read(struct pdf_run **runs, uint32_t *count, span table,
                    struct ocr_scale scale, struct arena *arena)
{
    struct table_reader t = { .arena = arena, .scale = scale };
    bool is_head = true;
    while (table.len > 0) {
        const char *end = memchr(table.ptr, '\n', table.len);
        if (end == NULL)
            return false;
        span line = { table.ptr, (size_t)(end - table.ptr) };
        if (is_head ? !span_is(line, table_head) : !read_line(&t, line))
            return false;
        is_head = false;
        table = (span){ end + 1, table.len - line.len - 1 };
    }
    set_sizes(&t);
    *runs = t.runs.at;
    *count = t.runs.count;
    return !is_head;
}
