#include "read/layout.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "read/marker.h"

enum {
    TAB = 8,
    MAX_INDENT = 1000,
    CELL_GAP = 3,         /* spaces between cells */
    EDGE_LINES = 3,       /* running heads and feet are this near the edge */
    MAX_FURNITURE = 130,  /* bytes */
    MIN_WRAPPED = 40,     /* bytes of a line that may have been wrapped */
    MIN_SAMPLES = 4,      /* wrapped lines that make a margin believable */
    SAME_COLUMN = 2,      /* cells of a column may start so far apart */
    OTHER_GLYPH = 556,
};

/* Widths of Helvetica from ' ' on, in thousandths of its size. */
static const uint16_t glyph_widths[] = {
    278, 278, 355, 556, 556,  889, 667, 191, 333, 333, 389, 584, 278, 333,
    278, 278, 556, 556, 556,  556, 556, 556, 556, 556, 556, 556, 278, 278,
    584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
    500, 667, 556, 833, 722,  778, 667, 778, 722, 667, 611, 722, 667, 944,
    667, 667, 611, 278, 278,  278, 469, 556, 333, 556, 556, 500, 556, 556,
    278, 556, 556, 222, 222,  500, 222, 833, 556, 556, 556, 556, 333, 500,
    278, 556, 500, 722, 500,  500, 500, 334, 260, 334, 584,
};

span layout_text(const struct layout *layout, uint32_t line)
{
    return span_cut(layout->text.ptr, layout->lines[line].begin,
                    layout->lines[line].end);
}

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_letter(char c)
{
    return is_lower(c) || (c >= 'A' && c <= 'Z');
}

/* --- lines ------------------------------------------------------------ */

/* Bytes of a space of any kind at a place, else 0. */
static uint32_t space_at(span text, size_t at)
{
    unsigned char byte = (unsigned char)text.ptr[at];
    if (byte <= ' ' || byte == 0x7F)
        return 1;
    if (byte == 0xC2 && at + 1 < text.len && text.ptr[at + 1] == '\xA0')
        return 2;
    return 0;
}

static uint32_t next_stop(uint32_t column)
{
    return (column / TAB + 1) * TAB;
}

static size_t skip_spaces(span text, size_t at, uint32_t *columns)
{
    while (at < text.len && space_at(text, at) > 0) {
        *columns = text.ptr[at] == '\t' ? next_stop(*columns) : *columns + 1;
        at += space_at(text, at);
    }
    return at;
}

static size_t trim_end(span text, size_t begin, size_t end)
{
    while (end > begin) {
        if (space_at(text, end - 1) == 1)
            end--;
        else if (end - begin >= 2 && space_at(text, end - 2) == 2)
            end -= 2;
        else
            break;
    }
    return end;
}

struct splitter {
    struct layout *layout;
    struct arena *arena;
    VEC(struct layout_line) lines;
    uint32_t page;
    uint32_t gap;
};

static bool is_rule(span line)
{
    for (size_t i = 0; i < line.len; i++)
        if (line.ptr[i] != line.ptr[0] || strchr("=-_*~", line.ptr[i]) == NULL)
            return false;
    return line.len >= 3;
}

static void add_line(struct splitter *s, size_t begin, size_t end)
{
    span text = s->layout->text;
    uint32_t columns = 0;
    size_t first = skip_spaces((span){ text.ptr, end }, begin, &columns);
    size_t last = trim_end(text, first, end);
    if (first == last) {
        s->gap += s->gap < UINT8_MAX;
        return;
    }
    bool rule = is_rule((span){ text.ptr + first, last - first });
    *vec_push(&s->lines, s->arena) = (struct layout_line){
        .begin = (uint32_t)first,
        .end = (uint32_t)last,
        .page = s->page,
        .indent = (uint16_t)(columns < MAX_INDENT ? columns : MAX_INDENT),
        .kind = rule ? LINE_RULE : LINE_TEXT,
        .gap = (uint8_t)s->gap,
    };
    s->gap = 0;
}

/* A form feed ends a line as well as a page. */
static size_t line_end(span text, size_t at)
{
    while (at < text.len && text.ptr[at] != '\n' && text.ptr[at] != '\f'
           && text.ptr[at] != '\r')
        at++;
    return at;
}

static void split(struct layout *layout, struct arena *arena)
{
    span text = layout->text;
    struct splitter s = { .layout = layout, .arena = arena };
    bool paged = text.len > 0 && memchr(text.ptr, '\f', text.len) != NULL;
    s.page = paged;
    for (size_t at = 0; at < text.len;) {
        if (s.lines.count == LAYOUT_MAX_LINES) {
            layout->is_cut = true;
            break;
        }
        size_t end = line_end(text, at);
        bool feeds = end < text.len && text.ptr[end] == '\f';
        if (!feeds || end > at)
            add_line(&s, at, end);
        s.page += feeds;
        at = end + 1;
        if (end + 1 < text.len && text.ptr[end] == '\r'
            && text.ptr[end + 1] == '\n')
            at++;
    }
    layout->lines = s.lines.at;
    layout->count = s.lines.count;
}

/* --- pages ------------------------------------------------------------ */

struct page_mark {
    uint32_t page; /* 0 for no mark */
    bool opens;    /* "Page 3:" stands before its page, a foot after it */
    uint32_t pair; /* 7 for a bare "3 - 7", which may be something else */
};

static size_t read_number(span text, size_t at, uint32_t *number)
{
    size_t begin = at;
    *number = 0;
    while (at < text.len && ascii_is_digit(text.ptr[at]) && at - begin < 4)
        *number = *number * 10 + (uint32_t)(text.ptr[at++] - '0');
    return at;
}

static bool begins_page(span text)
{
    return text.len > 5 && (text.ptr[0] == 'P' || text.ptr[0] == 'p')
           && (memcmp(text.ptr + 1, "age ", 4) == 0
               || memcmp(text.ptr + 1, "AGE ", 4) == 0);
}

/* "Page 3", "Page 3:", "Page 3 of 7", nothing else */
static struct page_mark read_page_word(span text)
{
    struct page_mark mark = { 0 };
    uint32_t total;
    if (!begins_page(text))
        return mark;
    size_t at = read_number(text, 5, &mark.page);
    if (at < text.len && text.ptr[at] == ':') {
        mark.opens = true;
        at++;
    } else if (at + 4 < text.len && memcmp(text.ptr + at, " of ", 4) == 0) {
        at = read_number(text, at + 4, &total);
    }
    return at == text.len ? mark : (struct page_mark){ 0 };
}

/* "- 3 -", "3 / 7", "1 - 3" */
static struct page_mark read_page_numbers(span text)
{
    struct page_mark mark = { 0 };
    uint32_t numbers = 0, number = 0;
    for (size_t at = 0; at < text.len;) {
        if (ascii_is_digit(text.ptr[at])) {
            at = read_number(text, at, &number);
            mark.page = numbers == 0 ? number : mark.page;
            numbers++;
        } else if (strchr(" -/|", text.ptr[at]) != NULL) {
            at++;
        } else {
            return (struct page_mark){ 0 };
        }
    }
    bool dressed = text.len > 2 && text.ptr[0] == '-'
                   && text.ptr[text.len - 1] == '-';
    if (dressed && numbers == 1)
        return mark;
    mark.pair = number;
    return numbers == 2 && mark.page <= number ? mark
                                               : (struct page_mark){ 0 };
}

static span unwrap(span text)
{
    if (text.len > 2 && text.ptr[0] == '(' && text.ptr[text.len - 1] == ')')
        return (span){ text.ptr + 1, text.len - 2 };
    return text;
}

bool layout_cell(span row, size_t *at, span *cell)
{
    uint32_t columns = 0;
    size_t begin = skip_spaces(row, *at, &columns), end = begin;
    if (begin >= row.len)
        return false;
    for (size_t i = begin; i < row.len;) {
        columns = 0;
        size_t next = skip_spaces(row, i, &columns);
        bool tab = next > i && memchr(row.ptr + i, '\t', next - i) != NULL;
        if (next - i >= CELL_GAP || tab)
            break;
        i = next > i ? next : i + 1;
        end = i;
    }
    *cell = (span){ row.ptr + begin, trim_end(row, begin, end) - begin };
    *at = end;
    return true;
}

/* A mark may share its line with a running head: "6:160      Page 1 of 2". */
static struct page_mark page_mark(span line)
{
    size_t at = 0;
    span cell, last = { 0 };
    uint32_t cells = 0;
    if (line.len > MAX_FURNITURE)
        return (struct page_mark){ 0 };
    while (layout_cell(line, &at, &cell)) {
        struct page_mark first = read_page_word(unwrap(cell));
        if (cells == 0 && first.page > 0)
            return first;
        last = cell;
        cells++;
    }
    struct page_mark mark = read_page_word(unwrap(last));
    return mark.page > 0 ? mark : read_page_numbers(last);
}

/* Marks number the lines before them (feet) or after them (heads). */
static void number_by_marks(struct layout *layout)
{
    uint32_t page = 0, from = 0;
    bool feet = layout->lines[layout->count - 1].kind == LINE_FURNITURE;
    bool heads = false;
    for (uint32_t i = 0; i < layout->count; i++) {
        if (layout->lines[i].kind != LINE_FURNITURE)
            continue;
        struct page_mark mark = page_mark(layout_text(layout, i));
        heads = heads || mark.opens
                || (page == 0 && i < EDGE_LINES && !feet);
        uint32_t upto = heads ? i : i + 1;
        uint32_t before = heads ? page : mark.page;
        while (from < upto)
            layout->lines[from++].page = before > 0 ? before : mark.page;
        page = mark.page;
    }
    while (page > 0 && from < layout->count)
        layout->lines[from++].page = heads ? page : page + 1;
}

/* "1 - 3" is a page mark when "2 - 3" comes after it. */
static void find_page_marks(struct layout *layout)
{
    struct page_mark before = { 0 };
    uint32_t before_line = 0, marks = 0;
    bool paged = layout->count > 0 && layout->lines[0].page > 0;
    for (uint32_t i = 0; i < layout->count; i++) {
        struct page_mark mark = page_mark(layout_text(layout, i));
        bool follows = mark.pair > 0 && mark.pair == before.pair
                       && mark.page == before.page + 1;
        if (follows)
            layout->lines[before_line].kind = LINE_FURNITURE;
        if (mark.page > 0 && (mark.pair == 0 || follows)) {
            layout->lines[i].kind = LINE_FURNITURE;
            marks++;
        }
        if (mark.pair > 0) {
            before = mark;
            before_line = i;
        }
    }
    if (!paged && marks > 0)
        number_by_marks(layout);
}

/* --- running heads and feet ------------------------------------------- */

/* The line without its case and, beside letters, its digits. */
static uint64_t likeness(span line)
{
    uint64_t hash = HASH_SEED;
    bool has_letter = false;
    for (size_t i = 0; i < line.len; i++)
        has_letter = has_letter || is_letter(line.ptr[i]);
    for (size_t i = 0; i < line.len; i++) {
        char c = line.ptr[i];
        bool again = i > 0 && c == line.ptr[i - 1] && c == ' ';
        if (has_letter && ascii_is_digit(c))
            c = '#';
        else if (c >= 'A' && c <= 'Z')
            c = (char)(c + ('a' - 'A'));
        if (!again)
            hash = hash_byte(hash, (uint8_t)c);
    }
    return hash;
}

struct edge {
    uint64_t likeness;
    uint32_t line;
    uint32_t page;
};

static int by_likeness(const void *left, const void *right)
{
    const struct edge *a = left, *b = right;
    if (a->likeness != b->likeness)
        return a->likeness < b->likeness ? -1 : 1;
    return (a->line > b->line) - (a->line < b->line);
}

typedef VEC(struct edge) edges;

/* Lines [begin, end) are one page; its first and last few are candidates. */
static void add_edges(edges *out, const struct layout *layout, uint32_t begin,
                      uint32_t end, struct arena *arena)
{
    for (uint32_t i = begin; i < end; i++) {
        bool near = i - begin < EDGE_LINES || end - i <= EDGE_LINES;
        span text = layout_text(layout, i);
        if (!near || text.len > MAX_FURNITURE
            || layout->lines[i].kind == LINE_RULE)
            continue;
        *vec_push(out, arena) = (struct edge){ likeness(text), i,
                                               layout->lines[i].page };
    }
}

/* A bare number at the edge of its page is the number of the page. */
static bool is_bare_number(span text)
{
    for (size_t i = 0; i < text.len; i++)
        if (!ascii_is_digit(text.ptr[i]))
            return false;
    return text.len > 0 && text.len <= 4;
}

/* The first page's head is the title that later pages repeat: it stays. */
static void mark_repeated(struct layout *layout, const struct edge *run,
                          uint32_t count, uint32_t pages)
{
    uint32_t first_page = layout->lines[0].page;
    uint32_t enough = pages <= 2 ? 2 : 3;
    if (count < enough)
        return;
    for (uint32_t i = 0; i < count; i++) {
        bool title = run[i].page == first_page && run[i].line < EDGE_LINES;
        if (!title)
            layout->lines[run[i].line].kind = LINE_FURNITURE;
    }
}

static void find_running_lines(struct layout *layout, struct arena *arena)
{
    edges found = { 0 };
    uint32_t begin = 0, pages = 0;
    if (layout->count == 0 || layout->lines[0].page == 0)
        return;
    for (uint32_t i = 1; i <= layout->count; i++) {
        if (i < layout->count
            && layout->lines[i].page == layout->lines[begin].page)
            continue;
        add_edges(&found, layout, begin, i, arena);
        if (is_bare_number(layout_text(layout, begin)))
            layout->lines[begin].kind = LINE_FURNITURE;
        if (is_bare_number(layout_text(layout, i - 1)))
            layout->lines[i - 1].kind = LINE_FURNITURE;
        begin = i;
        pages++;
    }
    if (found.count == 0)
        return;
    qsort(found.at, found.count, sizeof(*found.at), by_likeness);
    for (uint32_t i = 0, from = 0; i <= found.count; i++) {
        if (i < found.count
            && found.at[i].likeness == found.at[from].likeness)
            continue;
        mark_repeated(layout, found.at + from, i - from, pages);
        from = i;
    }
}

/* Without pages, bare numbers that count up are page numbers all the same. */
static void find_bare_numbers(struct layout *layout)
{
    uint32_t last = 0, last_line = 0, number;
    for (uint32_t i = 0; i < layout->count; i++) {
        span text = layout_text(layout, i);
        if (!is_bare_number(text))
            continue;
        read_number(text, 0, &number);
        if (last > 0 && number == last + 1) {
            layout->lines[last_line].kind = LINE_FURNITURE;
            layout->lines[i].kind = LINE_FURNITURE;
        }
        last = number;
        last_line = i;
    }
}

/* --- columns ---------------------------------------------------------- */

struct columns {
    uint32_t cells;
    size_t second; /* where the second cell begins, from the line's begin */
};

static struct columns columns_of(const struct layout *layout, uint32_t line)
{
    struct columns columns = { 0 };
    span text = layout_text(layout, line), cell;
    struct marker marker = marker_of(text);
    size_t at = marker.type == MARKER_NONE ? 0 : marker.text;
    while (layout_cell(text, &at, &cell)) {
        if (columns.cells == 1)
            columns.second = (size_t)(cell.ptr - text.ptr)
                             + layout->lines[line].indent;
        columns.cells++;
    }
    return columns;
}

static bool is_aligned(struct columns a, struct columns b)
{
    return a.cells > 1 && b.cells > 1 && a.second <= b.second + SAME_COLUMN
           && b.second <= a.second + SAME_COLUMN;
}

/* Two rows of three cells or three of two, else the gaps mean nothing. */
static void mark_rows(struct layout *layout, uint32_t begin, uint32_t end,
                      uint32_t cells)
{
    uint32_t enough = cells > 2 ? 2 : 3;
    for (uint32_t i = begin; i < end && end - begin >= enough; i++)
        layout->lines[i].kind = LINE_ROW;
}

static void find_rows(struct layout *layout)
{
    struct columns before = { 0 };
    uint32_t begin = 0, most = 0;
    for (uint32_t i = 0; i < layout->count; i++) {
        struct columns now = { 0 };
        if (layout->lines[i].kind == LINE_TEXT)
            now = columns_of(layout, i);
        if (!is_aligned(before, now)) {
            mark_rows(layout, begin, i, most);
            begin = i;
            most = 0;
        }
        most = now.cells > most ? now.cells : most;
        before = now;
    }
    mark_rows(layout, begin, layout->count, most);
}

/* --- widths ----------------------------------------------------------- */

static uint32_t glyph_width(span text, size_t at)
{
    unsigned char byte = (unsigned char)text.ptr[at];
    if (byte >= ' ' && byte < 0x7F)
        return glyph_widths[byte - ' '];
    return (byte & 0xC0) == 0x80 ? 0 : OTHER_GLYPH;
}

static uint32_t measure(span text, bool proportional)
{
    uint32_t width = 0;
    if (!proportional)
        return (uint32_t)utf8_count(text);
    for (size_t i = 0; i < text.len; i++)
        width += glyph_width(text, i);
    return width;
}

static uint32_t space_width(bool proportional)
{
    return proportional ? glyph_widths[0] : 1;
}

static span first_word(span text)
{
    size_t len = 0;
    while (len < text.len && text.ptr[len] != ' ')
        len++;
    return (span){ text.ptr, len };
}

static bool ends_sentence(span text)
{
    return text.len > 0 && strchr(".:;?!", text.ptr[text.len - 1]) != NULL;
}

/* Surely broken by the margin: the next line goes on in lower case. */
static bool is_wrapped(const struct layout *layout, uint32_t i)
{
    if (i + 1 >= layout->count || layout->lines[i + 1].gap > 0
        || layout->lines[i].kind != LINE_TEXT
        || layout->lines[i + 1].kind != LINE_TEXT)
        return false;
    span text = layout_text(layout, i), next = layout_text(layout, i + 1);
    return text.len >= MIN_WRAPPED && !ends_sentence(text)
           && is_lower(next.ptr[0])
           && marker_of(next).type == MARKER_NONE;
}

static int by_size(const void *left, const void *right)
{
    uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
    return (a > b) - (a < b);
}

/* Widths of the wrapped lines of paragraphs or of items, in order. */
static uint32_t collect(const struct layout *layout, bool items,
                        uint32_t *widths)
{
    uint32_t count = 0;
    bool in_item = false;
    for (uint32_t i = 0; i < layout->count; i++) {
        span text = layout_text(layout, i);
        if (marker_of(text).type != MARKER_NONE)
            in_item = true;
        else if (layout->lines[i].gap > 0)
            in_item = false;
        if (in_item == items && is_wrapped(layout, i))
            widths[count++] = layout->lines[i].width;
    }
    qsort(widths, count, sizeof(*widths), by_size);
    return count;
}

static void set_widths(struct layout *layout, bool proportional)
{
    layout->is_proportional = proportional;
    for (uint32_t i = 0; i < layout->count; i++)
        layout->lines[i].width =
            measure(layout_text(layout, i), proportional)
            + layout->lines[i].indent * space_width(proportional);
}

static uint32_t percentile(const uint32_t *widths, uint32_t count,
                           uint32_t percent)
{
    return count == 0 ? 0 : widths[(uint64_t)(count - 1) * percent / 100];
}

static void set_margins(struct layout *layout, uint32_t *widths)
{
    uint32_t count = collect(layout, false, widths);
    layout->margin = percentile(widths, count, 95);
    count = collect(layout, true, widths);
    layout->item_margin =
        count >= MIN_SAMPLES ? percentile(widths, count, 90) : layout->margin;
    if (layout->margin == 0)
        layout->margin = layout->item_margin;
}

/* Wrapped lines that, by these margins, had no need to be. */
static uint32_t count_contradictions(const struct layout *layout)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i + 1 < layout->count; i++)
        count += is_wrapped(layout, i)
                 && layout_is_short(layout, i, i + 1, false);
    return count;
}

/*
 * A text file was wrapped by counting characters, one that comes from a PDF
 * by printed width: the right measure explains more of the line breaks.
 */
static void find_margins(struct layout *layout, struct arena *arena)
{
    uint32_t *widths =
        arena_alloc(arena, layout->count + 1, sizeof(*widths));
    set_widths(layout, true);
    set_margins(layout, widths);
    uint32_t printed = count_contradictions(layout);
    set_widths(layout, false);
    set_margins(layout, widths);
    layout->is_unwrapped =
        layout->margin > LAYOUT_UNWRAPPED || layout->margin == 0;
    if (layout->is_unwrapped || count_contradictions(layout) <= printed)
        return;
    set_widths(layout, true);
    set_margins(layout, widths);
}

bool layout_is_short(const struct layout *layout, uint32_t line, uint32_t next,
                     bool in_item)
{
    bool proportional = layout->is_proportional;
    uint32_t margin = in_item ? layout->item_margin : layout->margin;
    uint32_t word = measure(first_word(layout_text(layout, next)),
                            proportional);
    if (layout->is_unwrapped)
        return true;
    /* Printed widths are those of another typeface: allow for 2 %. */
    uint32_t edge = proportional ? margin - margin / 50 : margin;
    return layout->lines[line].width + space_width(proportional) + word
           <= edge;
}

void layout_read(struct layout *layout, span text, struct arena *arena)
{
    *layout = (struct layout){ .text = text };
    split(layout, arena);
    find_page_marks(layout);
    find_running_lines(layout, arena);
    find_bare_numbers(layout);
    find_rows(layout);
    find_margins(layout, arena);
}

void layout_printed(struct layout *layout, struct arena *arena)
{
    uint32_t *widths =
        arena_alloc(arena, layout->count + 1, sizeof(*widths));
    find_page_marks(layout);
    find_running_lines(layout, arena);
    layout->is_proportional = true;
    set_margins(layout, widths);
}
