#include "read/pdf_print.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "read/clue.h"

enum {
    LARGER = 112,          /* percent of the body's size: a heading */
    SMALLER = 90,          /* and a footnote */
    MAX_HEADING = 150,     /* bytes of one line of it */
    MAX_BOLD_WORDS = 14,   /* of a line, twice as many of several */
    MAX_BOLD_LINES = 3,
    BOLD_PITCH = 170,      /* percent of the size from line to line of it */
    MAX_LEVEL = 6,
    MAX_SIZES = 5,         /* that are told apart as levels */
    BOOKMARK_NEAR = 400,   /* tenths of a point from where it points */
    SIZES = 1000,          /* tenths of a point */
    FOOT_PART = 55,        /* footnotes stand below these percent */
    USUAL_PITCH = 120,
    HEAD_LINES = 3,
};

static span text_of(const struct pdf_print *p, const struct pdf_line *line)
{
    return span_cut(p->text, line->pieces[0].begin,
                    line->pieces[line->count - 1].end);
}

static int32_t size_of(const struct pdf_line *line)
{
    return line->size < SIZES ? line->size : SIZES - 1;
}

/* The size in which most bytes are set. */
static int32_t body_size(const struct pdf_print *p)
{
    uint64_t bytes[SIZES] = { 0 };
    int32_t most = 0;
    for (uint32_t i = 0; i < p->count; i++)
        bytes[size_of(&p->lines[i])] += text_of(p, &p->lines[i]).len;
    for (int32_t size = 1; size < SIZES; size++)
        if (bytes[size] > bytes[most])
            most = size;
    return most;
}

static int compare_lengths(const void *a, const void *b)
{
    int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
    return (x > y) - (x < y);
}

/* The median over neighbouring lines of the body. */
static int32_t usual_pitch(const struct pdf_print *p, struct arena *arena)
{
    int32_t *found = arena_alloc(arena, p->count + 1, sizeof(*found));
    uint32_t count = 0;
    for (uint32_t i = 1; i < p->count; i++) {
        const struct pdf_line *a = &p->lines[i - 1], *b = &p->lines[i];
        int64_t pitch = ((int64_t)b->bottom - a->bottom) * 100;
        if (a->page == b->page && a->size == p->body && b->size == p->body &&
            p->body > 0 && pitch > 0 && pitch < (int64_t)p->body * 300)
            found[count++] = (int32_t)(pitch / p->body);
    }
    if (count == 0)
        return USUAL_PITCH;
    qsort(found, count, sizeof(*found), compare_lengths);
    return found[count / 3]; /* gaps between paragraphs are the larger ones */
}

static uint32_t count_words(span text)
{
    uint32_t words = text.len > 0;
    for (size_t i = 0; i < text.len; i++)
        words += text.ptr[i] == ' ';
    return words;
}

static bool has_letter(span text)
{
    for (size_t i = 0; i < text.len; i++)
        if (ascii_small(text.ptr[i]) >= 'a' && ascii_small(text.ptr[i]) <= 'z')
            return true;
    return false;
}

static bool ends_with(span text, const char *marks)
{
    return text.len > 0 && strchr(marks, text.ptr[text.len - 1]) != NULL;
}

static bool is_larger(const struct pdf_print *p, const struct pdf_line *line)
{
    span text = text_of(p, line);
    return line->count == 1 && !line->is_row && !line->is_furniture &&
           !line->is_cell_text && line->size * 100 > p->body * LARGER &&
           text.len <= MAX_HEADING && has_letter(text) &&
           !ends_with(text, ".;,") && !clue_begins(text);
}

static bool is_bold_print(const struct pdf_print *p,
                          const struct pdf_line *line)
{
    return line->is_bold && line->count == 1 && !line->is_row &&
           !line->is_furniture && !line->is_cell_text &&
           line->size * 100 >= p->body * SMALLER;
}

/* Do the two lines, one below the other, look like one bold text? */
static bool is_one_text(const struct pdf_print *p, const struct pdf_line *a,
                        const struct pdf_line *b)
{
    return is_bold_print(p, a) && is_bold_print(p, b) && a->page == b->page &&
           a->size == b->size && b->bottom > a->bottom &&
           (b->bottom - a->bottom) * 100 < b->size * BOLD_PITCH;
}

/* A few bold lines that end like no sentence, judged as a whole. */
static bool is_bold_line(const struct pdf_print *p, uint32_t at)
{
    uint32_t begin = at, end = at + 1, words = 0;
    if (!is_bold_print(p, &p->lines[at]) ||
        !has_letter(text_of(p, &p->lines[at])))
        return false;
    while (begin > 0 && at - begin < MAX_BOLD_LINES &&
           is_one_text(p, &p->lines[begin - 1], &p->lines[begin]))
        begin--;
    while (end < p->count && end - at <= MAX_BOLD_LINES &&
           is_one_text(p, &p->lines[end - 1], &p->lines[end]))
        end++;
    for (uint32_t i = begin; i < end; i++)
        words += count_words(text_of(p, &p->lines[i]));
    uint32_t most = end - begin == 1 ? MAX_BOLD_WORDS : MAX_BOLD_WORDS * 2;
    return end - begin <= MAX_BOLD_LINES && words <= most &&
           !ends_with(text_of(p, &p->lines[end - 1]), ".;:,?\"") &&
           !clue_begins(text_of(p, &p->lines[begin]));
}

/* The sizes of headings, the largest first; their place is their level. */
static uint32_t heading_sizes(const struct pdf_print *p,
                              int32_t sizes[MAX_SIZES])
{
    bool used[SIZES] = { false };
    uint32_t count = 0;
    for (uint32_t i = 0; i < p->count; i++)
        if (is_larger(p, &p->lines[i]))
            used[size_of(&p->lines[i])] = true;
    for (int32_t size = SIZES - 1; size > 0 && count < MAX_SIZES; size--)
        if (used[size])
            sizes[count++] = size;
    return count;
}

static void mark_headings(struct pdf_print *p)
{
    int32_t sizes[MAX_SIZES];
    uint32_t count = heading_sizes(p, sizes);
    for (uint32_t i = 0; i < p->count; i++) {
        struct pdf_line *line = &p->lines[i];
        if (is_larger(p, line)) {
            uint32_t level = 1;
            while (level < count && sizes[level - 1] > size_of(line))
                level++;
            line->heading = level;
        } else if (is_bold_line(p, i)) {
            line->heading = count + 1;
        }
    }
}

/* --- bookmarks --------------------------------------------------------------- */

/* Is the line the title or the beginning of it, blanks and case aside? */
static bool begins_title(span title, span line)
{
    size_t at = 0, from = 0;
    while (from < line.len) {
        if (line.ptr[from] == ' ') {
            from++;
        } else if (at < title.len && title.ptr[at] == ' ') {
            at++;
        } else if (at < title.len &&
                   ascii_small(title.ptr[at]) == ascii_small(line.ptr[from])) {
            at++;
            from++;
        } else {
            return false;
        }
    }
    return line.len >= 3 && at * 2 >= title.len;
}

static void mark_bookmark(struct pdf_print *p, const struct pdf_bookmark *mark,
                          uint32_t first)
{
    for (uint32_t i = first; i < p->count; i++) {
        struct pdf_line *line = &p->lines[i];
        if (line->page != mark->page)
            return;
        int32_t apart = line->y - mark->y;
        bool near = mark->y < 0 ||
                    (apart < BOOKMARK_NEAR && apart > -BOOKMARK_NEAR);
        if (near && !line->is_row && begins_title(mark->title,
                                                  text_of(p, line))) {
            line->heading = mark->level < MAX_LEVEL ? mark->level : MAX_LEVEL;
            return;
        }
    }
}

static uint32_t first_of_page(const struct pdf_print *p, uint32_t page)
{
    uint32_t low = 0, high = p->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (p->lines[middle].page < page)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* --- footnotes ---------------------------------------------------------------- */

static bool begins_note(span text)
{
    size_t digits = 0;
    while (digits < text.len && ascii_is_digit(text.ptr[digits]))
        digits++;
    bool number = digits > 0 && digits <= 3 && digits < text.len &&
                  strchr("-/,%", text.ptr[digits]) == NULL;
    return text.len > 3 && (number || text.ptr[0] == '*');
}

static bool is_small(const struct pdf_print *p, const struct pdf_line *line)
{
    return line->size * 100 < p->body * SMALLER && !line->is_row &&
           !line->is_furniture;
}

/* Lines [begin, end) are a page: small ones at its foot from a number on. */
static void mark_notes(struct pdf_print *p, uint32_t begin, uint32_t end,
                       int32_t height)
{
    uint32_t from = end;
    for (uint32_t i = end; i-- > begin;) {
        const struct pdf_line *line = &p->lines[i];
        if (is_small(p, line) && line->y > height / 100 * FOOT_PART) {
            if (begins_note(text_of(p, line)))
                from = i;
        } else if (from < end || !is_small(p, line)) {
            if (end - i > 3 || from < end)
                break;
        }
    }
    for (uint32_t i = from; i < end; i++)
        if (is_small(p, &p->lines[i]))
            p->lines[i].is_note = true;
}

static void mark_all_notes(struct pdf_print *p)
{
    for (uint32_t i = 0; i < p->reply->page_count; i++) {
        uint32_t number = p->reply->pages[i].number;
        mark_notes(p, first_of_page(p, number), first_of_page(p, number + 1),
                   p->reply->pages[i].height);
    }
}

/* --- the first running head ---------------------------------------------------- */

static bool is_repeated(const struct pdf_print *p, uint32_t line)
{
    span text = text_of(p, &p->lines[line]);
    for (uint32_t i = line + 1; i < p->count; i++)
        if (p->lines[i].page != p->lines[line].page &&
            span_equal(text_of(p, &p->lines[i]), text))
            return true;
    return false;
}

/* A head on the first page may be the title, but not in small print. */
static void mark_first_head(struct pdf_print *p)
{
    for (uint32_t i = 0; i < HEAD_LINES && i < p->count; i++)
        if (p->lines[i].page == p->lines[0].page && is_small(p, &p->lines[i]) &&
            is_repeated(p, i))
            p->lines[i].is_furniture = true;
}

void pdf_print_mark(struct pdf_print *print, struct arena *arena)
{
    print->body = body_size(print);
    print->pitch = usual_pitch(print, arena);
    mark_first_head(print);
    mark_all_notes(print);
    mark_headings(print);
    for (uint32_t i = 0; i < print->reply->bookmark_count; i++) {
        const struct pdf_bookmark *mark = &print->reply->bookmarks[i];
        mark_bookmark(print, mark, first_of_page(print, mark->page));
    }
}
