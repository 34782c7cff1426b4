#include "read/pdf_lines.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "read/marker.h"
#include "read/pdf_print.h"

enum {
    MIN_COLUMN_ROWS = 6,  /* that make two columns believable */
    COLUMN_FILL = 55,     /* percent of its column that prose fills */
    MIN_GUTTER = 100,     /* tenths of a point between two columns */
    SAME_COLUMN = 80,     /* cells of a column may start so far apart */
    CELL_GAP = 110,       /* percent of the font's size between cells */
    LABEL_GAP = 70,       /* between a name in bold and its value, or numbers */
    OVERPRINT = 40,       /* further back than this is other text */
    WORD_GAP = 15,        /* and between words */
    WIDE_GAP = 300,       /* one that makes a row of any line */
    ROW_PITCH = 155,      /* percent of it from row to row, less in a cell */
    LOOSE_PITCH = 130,    /* percent of the usual pitch that sets off */
    SAME_LINE = 40,       /* percent of the height between middles, at most */
    SMALL_SIGN = 80,      /* percent: smaller digits are note signs */
    MAX_CELLS = 32,
};

struct gather {
    const struct pdf_reply *reply;
    struct arena *arena;
    VEC(char) text;
    VEC(struct pdf_piece) pieces; /* of the page at hand, line by line */
    VEC(struct pdf_line) lines;   /* of all pages */
    uint32_t page;
    int32_t left, right; /* of the text on the page */
};

/* --- runs to pieces -------------------------------------------------------- */

static int by_place(const void *a, const void *b)
{
    const struct pdf_run *x = a, *y = b;
    int32_t p = x->y + x->height, q = y->y + y->height;
    if (p != q)
        return p < q ? -1 : 1;
    return (x->x > y->x) - (x->x < y->x);
}

static int by_x(const void *a, const void *b)
{
    const struct pdf_run *x = a, *y = b;
    if (x->x != y->x)
        return x->x < y->x ? -1 : 1;
    return (x->y > y->y) - (x->y < y->y);
}

/* Lines of a cell may lie halfway between those of the next cell. */
static bool is_on_line(const struct pdf_run *first, const struct pdf_run *run)
{
    int32_t apart = run->y * 2 + run->height - first->y * 2 - first->height;
    int32_t high = first->height > run->height ? first->height : run->height;
    return (apart < 0 ? -apart : apart) * 50 < high * SAME_LINE;
}

/* Raised digits behind a word: the sign of a footnote. */
static bool is_note_sign(const struct pdf_run *before,
                         const struct pdf_run *run)
{
    if (before == NULL || run->text.len > 3 ||
        run->size * 100 > before->size * SMALL_SIGN ||
        run->y + run->height >= before->y + before->height)
        return false;
    for (size_t i = 0; i < run->text.len; i++)
        if (!ascii_is_digit(run->text.ptr[i]))
            return false;
    return true;
}

/* Glyphs of symbol fonts that stand for bullets, and joined letters. */
static span plain(uint32_t point)
{
    static const char *const joined[] = { "ff", "fi",  "fl", "ffi",
                                          "ffl", "st", "st" };
    if (point >= 0xFB00 && point <= 0xFB06)
        return span_of(joined[point - 0xFB00]);
    if (point >= 0xF020 && point <= 0xF0FF)
        return point > 0xF080 || point == 0xF06C || point == 0xF06E
                   ? span_of("\xE2\x80\xA2")
                   : span_of("");
    return (span){ 0 };
}

static void add_text(struct gather *g, span text)
{
    while (text.len > 0) {
        uint32_t point, len = utf8_decode(text, &point);
        span instead = plain(point);
        if (instead.ptr == NULL)
            instead = (span){ text.ptr, len };
        for (size_t i = 0; i < instead.len; i++)
            *vec_push(&g->text, g->arena) = instead.ptr[i];
        text = (span){ text.ptr + len, text.len - len };
    }
}

static void begin_piece(struct gather *g, const struct pdf_run *run)
{
    *vec_push(&g->pieces, g->arena) = (struct pdf_piece){
        .x = run->x, .y = run->y, .right = run->x, .bottom = run->y,
        .begin = g->text.count, .is_bold = true,
    };
}

static void add_run(struct gather *g, const struct pdf_run *run)
{
    struct pdf_piece *piece = &g->pieces.at[g->pieces.count - 1];
    int32_t gap = (run->x - piece->right) * 100;
    if (piece->begin < g->text.count &&
        (run->after_blank || gap > run->size * WORD_GAP))
        *vec_push(&g->text, g->arena) = ' ';
    add_text(g, run->text);
    piece->end = g->text.count;
    piece->is_bold = piece->is_bold && run->is_bold;
    if (run->size > piece->size)
        piece->size = run->size;
    if (run->x + run->width > piece->right)
        piece->right = run->x + run->width;
    if (run->y < piece->y)
        piece->y = run->y;
    if (run->y + run->height > piece->bottom)
        piece->bottom = run->y + run->height;
}

/* "(a)" and "1." keep their text, however far away. */
static bool is_marker(const struct gather *g, const struct pdf_piece *piece)
{
    char line[64];
    size_t len = piece->end - piece->begin;
    if (len == 0 || len + 3 > sizeof(line))
        return false;
    memcpy(line, g->text.at + piece->begin, len);
    memcpy(line + len, " x", 2);
    struct marker marker = marker_of((span){ line, len + 2 });
    return marker.type != MARKER_NONE && marker.len == len;
}

static bool is_number(span text)
{
    bool has_digit = false;
    for (size_t i = 0; i < text.len; i++) {
        has_digit = has_digit || ascii_is_digit(text.ptr[i]);
        if (!ascii_is_digit(text.ptr[i]) &&
            strchr(".,-+%$", text.ptr[i]) == NULL)
            return false;
    }
    return has_digit;
}

/* A wide gap, or print over print: cells that lie in each other's way. */
static bool is_apart(const struct gather *g, const struct pdf_piece *last,
                     const struct pdf_run *run)
{
    int32_t gap = (run->x - last->right) * 100;
    if (gap < -run->size * OVERPRINT)
        return true;
    bool is_label = last->is_bold && !run->is_bold;
    if (is_number(run->text) &&
        is_number(span_cut(g->text.at, last->begin, last->end)))
        return gap > run->size * LABEL_GAP;
    return gap > run->size * (is_label ? LABEL_GAP : CELL_GAP) &&
           !is_marker(g, last);
}

/* The runs of one line, from left to right. */
static void add_line_runs(struct gather *g, struct pdf_run *runs,
                          uint32_t count, uint32_t row)
{
    const struct pdf_run *before = NULL;
    qsort(runs, count, sizeof(*runs), by_x);
    for (uint32_t i = 0; i < count; i++) {
        const struct pdf_run *run = &runs[i];
        if (is_note_sign(before, run))
            continue;
        struct pdf_piece *last =
            before == NULL ? NULL : &g->pieces.at[g->pieces.count - 1];
        bool apart = last == NULL || is_apart(g, last, run);
        if (apart) {
            begin_piece(g, run);
            g->pieces.at[g->pieces.count - 1].row = row;
        }
        add_run(g, run);
        before = run;
    }
}

static void make_pieces(struct gather *g, const struct pdf_page *page)
{
    uint32_t count = 0, row = 0;
    struct pdf_run *runs =
        arena_alloc(g->arena, page->run_end - page->run_begin + 1,
                    sizeof(*runs));
    for (uint32_t i = page->run_begin; i < page->run_end; i++)
        if (!g->reply->runs[i].is_upwards)
            runs[count++] = g->reply->runs[i];
    g->pieces.count = 0;
    if (count > 0)
        qsort(runs, count, sizeof(*runs), by_place);
    for (uint32_t i = 0, end; i < count; i = end) {
        for (end = i + 1; end < count && is_on_line(&runs[i], &runs[end]);)
            end++;
        add_line_runs(g, runs + i, end - i, row++);
    }
}

/* --- columns --------------------------------------------------------------- */

static void find_edges(struct gather *g)
{
    g->left = INT32_MAX;
    g->right = 0;
    for (uint32_t i = 0; i < g->pieces.count; i++) {
        const struct pdf_piece *p = &g->pieces.at[i];
        g->left = p->x < g->left ? p->x : g->left;
        g->right = p->right > g->right ? p->right : g->right;
    }
}

struct sides {
    uint32_t left, right; /* pieces */
    uint32_t crossing;
    int64_t left_width, right_width; /* together */
    int32_t left_edge, right_edge;   /* the gutter itself */
};

static struct sides sides_of(const struct gather *g, int32_t x)
{
    struct sides s = { .left_edge = g->left, .right_edge = g->right };
    for (uint32_t i = 0; i < g->pieces.count; i++) {
        const struct pdf_piece *p = &g->pieces.at[i];
        if (p->right <= x) {
            s.left++;
            s.left_width += p->right - p->x;
            s.left_edge = p->right > s.left_edge ? p->right : s.left_edge;
        } else if (p->x >= x) {
            s.right++;
            s.right_width += p->right - p->x;
            s.right_edge = p->x < s.right_edge ? p->x : s.right_edge;
        } else {
            s.crossing++;
        }
    }
    return s;
}

/* Prose on both sides fills its column; the cells of a table do not, nor do
 * headings beside the text that they head, of which there are fewer. */
static bool are_columns(const struct gather *g, const struct sides *s)
{
    if (s->left < MIN_COLUMN_ROWS || s->right < MIN_COLUMN_ROWS ||
        s->left * 3 < s->right || s->crossing * 4 > s->left + s->right ||
        s->right_edge - s->left_edge < MIN_GUTTER)
        return false;
    int64_t left = (int64_t)(s->left_edge - g->left) * s->left;
    int64_t right = (int64_t)(g->right - s->right_edge) * s->right;
    return s->left_width * 100 > left * COLUMN_FILL &&
           s->right_width * 100 > right * COLUMN_FILL;
}

/* Where the page's two columns part, 0 for one column. */
static int32_t find_gutter(const struct gather *g)
{
    int32_t width = g->right - g->left;
    uint32_t fewest = UINT32_MAX;
    int32_t found = 0;
    for (int32_t part = 35; part <= 65; part++) {
        int32_t x = g->left + width / 100 * part;
        struct sides s = sides_of(g, x);
        if (s.crossing < fewest && are_columns(g, &s)) {
            fewest = s.crossing;
            found = (s.left_edge + s.right_edge) / 2;
        }
    }
    return found;
}

static struct pdf_line *add_line(struct gather *g,
                                 const struct pdf_piece *pieces,
                                 uint32_t count)
{
    struct pdf_line *line = vec_push(&g->lines, g->arena);
    *line = (struct pdf_line){ .pieces = pieces, .count = count,
                               .page = g->page, .left = g->left,
                               .right = g->right, .y = pieces[0].y,
                               .bottom = pieces[0].bottom, .is_bold = true };
    for (uint32_t i = 0; i < count; i++) {
        line->is_bold = line->is_bold && pieces[i].is_bold;
        line->size = pieces[i].size > line->size ? pieces[i].size : line->size;
        line->y = pieces[i].y < line->y ? pieces[i].y : line->y;
        if (pieces[i].bottom > line->bottom)
            line->bottom = pieces[i].bottom;
    }
    return line;
}

/* Pieces [begin, end) of one column, each row of them a line. */
static void add_column(struct gather *g, const struct pdf_piece *pieces,
                       uint32_t count, int32_t left, int32_t right)
{
    for (uint32_t i = 0, end; i < count; i = end) {
        for (end = i + 1; end < count && pieces[end].row == pieces[i].row;)
            end++;
        struct pdf_line *line = add_line(g, pieces + i, end - i);
        line->left = left;
        line->right = right;
        line->begins_column = i == 0;
    }
}

/* The pieces between two that cross the gutter: left, then right. */
static void add_band(struct gather *g, const struct pdf_piece *pieces,
                     uint32_t count, int32_t gutter)
{
    struct pdf_piece *sorted =
        arena_alloc(g->arena, count + 1, sizeof(*sorted));
    uint32_t left = 0, all = 0;
    for (uint32_t i = 0; i < count; i++)
        if (pieces[i].right <= gutter)
            sorted[left++] = pieces[i];
    all = left;
    for (uint32_t i = 0; i < count; i++)
        if (pieces[i].right > gutter)
            sorted[all++] = pieces[i];
    add_column(g, sorted, left, g->left, gutter);
    add_column(g, sorted + left, all - left, gutter, g->right);
}

static bool crosses(const struct pdf_piece *piece, int32_t gutter)
{
    return piece->x < gutter && piece->right > gutter;
}

static void add_page_lines(struct gather *g)
{
    uint32_t count = g->pieces.count;
    struct pdf_piece *pieces = arena_alloc(g->arena, count + 1,
                                           sizeof(*pieces));
    if (count > 0)
        memcpy(pieces, g->pieces.at, count * sizeof(*pieces));
    find_edges(g);
    int32_t gutter = find_gutter(g);
    if (gutter == 0) {
        add_column(g, pieces, count, g->left, g->right);
        return;
    }
    for (uint32_t i = 0, end; i < count; i = end) {
        for (end = i; end < count && !crosses(&pieces[end], gutter);)
            end++;
        add_band(g, pieces + i, end - i, gutter);
        if (end < count) {
            add_line(g, &pieces[end], 1)->begins_column = true;
            end++;
        }
    }
}

/* Text set upwards stands in margins: it is kept, as furniture. */
static void add_upwards(struct gather *g, const struct pdf_page *page)
{
    for (uint32_t i = page->run_begin; i < page->run_end; i++) {
        const struct pdf_run *run = &g->reply->runs[i];
        if (!run->is_upwards)
            continue;
        uint32_t begin = g->text.count;
        add_text(g, run->text);
        struct pdf_piece *piece = arena_new(g->arena, struct pdf_piece);
        *piece = (struct pdf_piece){ .x = g->left, .right = g->right,
                                     .size = run->size, .begin = begin,
                                     .end = g->text.count };
        if (g->text.count > begin)
            add_line(g, piece, 1)->is_furniture = true;
    }
}

/* --- tables ------------------------------------------------------------------ */

static bool is_near(int32_t a, int32_t b)
{
    return a - b <= SAME_COLUMN && b - a <= SAME_COLUMN;
}

/* Flush left, flush right or centred below each other. */
static bool is_below(const struct pdf_piece *a, const struct pdf_piece *b)
{
    return is_near(a->x, b->x) || is_near(a->right, b->right) ||
           is_near((a->x + a->right) / 2, (b->x + b->right) / 2);
}

static bool is_aligned(const struct pdf_line *a, const struct pdf_line *b)
{
    return a->count > 1 && b->count > 1 && a->page == b->page &&
           is_below(&a->pieces[1], &b->pieces[1]);
}

/* Which cell of the row stands where the piece stands? */
static uint32_t cell_at(const struct pdf_line *row,
                        const struct pdf_piece *piece)
{
    for (uint32_t i = 0; i < row->count; i++)
        if (is_below(&row->pieces[i], piece))
            return i;
    return row->count;
}

/* Close below, with nothing that is in no cell of the row. */
static bool is_in_cells(const struct pdf_line *row, const struct pdf_line *last,
                        const struct pdf_line *next)
{
    bool near = next->page == last->page && next->y > last->y &&
                (next->y - last->y) * 100 < last->size * ROW_PITCH;
    if (!near || next->count > row->count || next->is_furniture)
        return false;
    for (uint32_t i = 0; i < next->count; i++)
        if (cell_at(row, &next->pieces[i]) == row->count)
            return false;
    return true;
}

/* Lines from begin on that may be the rows of one table; *rows counts them,
 * *most the cells of the widest. */
static uint32_t end_of_rows(const struct pdf_line *lines, uint32_t begin,
                            uint32_t count, uint32_t *rows, uint32_t *most)
{
    uint32_t row = begin, end = begin + 1;
    *rows = 1;
    *most = lines[begin].count;
    for (; end < count && *most > 1; end++) {
        if (is_aligned(&lines[row], &lines[end])) {
            row = end;
            *rows += 1;
            *most = lines[end].count > *most ? lines[end].count : *most;
        } else if (lines[end].count > 1 ||
                   !is_in_cells(&lines[row], &lines[end - 1], &lines[end])) {
            break;
        }
    }
    return end;
}

static bool has_wide_gap(const struct pdf_line *line)
{
    for (uint32_t i = 1; i < line->count; i++)
        if ((line->pieces[i].x - line->pieces[i - 1].right) * 100 >
            line->size * WIDE_GAP)
            return true;
    return false;
}

/* Two rows of three cells or three of two, or gaps that are no accident. */
static void mark_rows(struct pdf_line *lines, uint32_t count)
{
    for (uint32_t i = 0, end; i < count; i = end) {
        uint32_t rows, most;
        end = end_of_rows(lines, i, count, &rows, &most);
        bool enough = most > 1 && rows >= (most > 2 ? 2u : 3u);
        for (uint32_t k = i; k < end; k++)
            lines[k].is_row = lines[k].count > 1 &&
                              (enough || has_wide_gap(&lines[k]));
        if (enough && i > 0 && lines[i - 1].count == lines[i].count &&
            lines[i - 1].page == lines[i].page)
            lines[i - 1].is_row = true; /* heads, set otherwise */
    }
}

static bool is_close(const struct pdf_line *above, const struct pdf_line *below)
{
    return above->page == below->page && below->y > above->y &&
           (int64_t)(below->y - above->y) * 100 <
               (int64_t)below->size * ROW_PITCH;
}

/* Is a line all in one cell of the row above, or between it and the next? */
static bool is_cell_text(const struct pdf_line *row, const struct pdf_line *line,
                         bool below, bool above_next)
{
    const struct pdf_line *next = line + 1;
    if (line->count > 1 || line->is_row || line->is_furniture ||
        line->size > row->size || line->page != row->page)
        return false;
    return (below && cell_at(row, line->pieces) < row->count) ||
           (above_next && next->is_row && is_close(line, next) &&
            cell_at(next, line->pieces) < next->count);
}

/* Cells of several lines, set around the middle of their row, in bold. */
static void mark_cell_text(struct pdf_line *lines, uint32_t count)
{
    const struct pdf_line *row = NULL;
    for (uint32_t i = 0; i < count; i++) {
        if (lines[i].is_row) {
            row = &lines[i];
            continue;
        }
        if (row != NULL)
            lines[i].is_cell_text =
                is_cell_text(row, &lines[i], is_close(&lines[i - 1], &lines[i]),
                             i + 1 < count);
        if (!lines[i].is_cell_text)
            row = NULL;
    }
}

/* A line close below that only goes on with cells of the row. */
static bool goes_on_in_row(const struct pdf_line *row,
                           const struct pdf_line *last,
                           const struct pdf_line *next)
{
    if (!is_in_cells(row, last, next))
        return false;
    if (next->is_bold != row->is_bold)
        return false;
    bool is_whole = next->count == row->count && next->is_row;
    return !is_whole || (next->y - last->y) * 100 < last->size * 125;
}

/*
 * Headings that a picture of text covers are there twice, the first time for
 * readers of screens: one of the two is enough.
 */
static void mark_doubles(const struct gather *g, struct pdf_line *lines,
                         uint32_t count)
{
    for (uint32_t i = 0; i + 1 < count; i++) {
        const struct pdf_piece *a = lines[i].pieces, *b = lines[i + 1].pieces;
        bool alone = lines[i].count == 1 && lines[i + 1].count == 1;
        if (alone && !lines[i].is_row && !lines[i + 1].is_row &&
            lines[i + 1].y - lines[i].y < lines[i + 1].size * 2 &&
            span_equal(span_cut(g->text.at, a->begin, a->end),
                       span_cut(g->text.at, b->begin, b->end)))
            lines[i].is_furniture = true;
    }
}

/* --- the layout --------------------------------------------------------------- */

struct writer {
    const struct gather *g;
    struct arena *arena;
    VEC(char) text;
    VEC(struct layout_line) lines;
    int32_t pitch; /* from line to line, mostly; percent of the size */
};

static void put(struct writer *w, span text)
{
    for (size_t i = 0; i < text.len; i++)
        *vec_push(&w->text, w->arena) = text.ptr[i];
}

static span piece_text(const struct writer *w, const struct pdf_piece *piece)
{
    return span_cut(w->g->text.at, piece->begin, piece->end);
}

/* The lines [0, count) as one row, cell by cell. */
static void put_row(struct writer *w, const struct pdf_line *lines,
                    uint32_t count)
{
    for (uint32_t cell = 0; cell < lines[0].count; cell++) {
        bool first = true;
        if (cell > 0)
            put(w, span_of("\t"));
        for (uint32_t i = 0; i < count; i++)
            for (uint32_t k = 0; k < lines[i].count; k++) {
                if (cell_at(&lines[0], &lines[i].pieces[k]) != cell)
                    continue;
                if (!first)
                    put(w, span_of(" "));
                put(w, piece_text(w, &lines[i].pieces[k]));
                first = false;
            }
    }
}

static void put_line(struct writer *w, const struct pdf_line *line)
{
    for (uint32_t i = 0; i < line->count; i++) {
        if (i > 0)
            put(w, span_of(" "));
        put(w, piece_text(w, &line->pieces[i]));
    }
}

static uint32_t gap_before(const struct writer *w, const struct pdf_line *line,
                           const struct pdf_line *before)
{
    if (before == NULL || before->page != line->page || line->begins_column)
        return 1;
    int32_t size = line->size > before->size ? line->size : before->size;
    int64_t usual = (int64_t)size * w->pitch / 100 * LOOSE_PITCH / 100;
    return line->bottom - before->bottom > usual;
}

static uint32_t in_size(int32_t length, int32_t size)
{
    return length <= 0 || size <= 0
               ? 0
               : (uint32_t)((int64_t)length * 1000 / size);
}

/* Right edges count from the left edge of the page, whatever the column. */
static uint32_t width_of(const struct gather *g, const struct pdf_line *line)
{
    int32_t short_of = line->right - line->pieces[line->count - 1].right;
    (void)g;
    return in_size(line->page_right - line->page_left - short_of, line->size);
}

static void write_lines(struct writer *w, const struct pdf_line *lines,
                        uint32_t count, const struct pdf_line *before)
{
    const struct pdf_line *line = &lines[0];
    uint32_t begin = w->text.count;
    if (line->is_row)
        put_row(w, lines, count);
    else
        put_line(w, line);
    uint32_t indent = in_size(line->pieces[0].x - line->left, line->size) / 500;
    if (w->text.count > begin)
        *vec_push(&w->lines, w->arena) = (struct layout_line){
            .begin = begin,
            .end = w->text.count,
            .width = width_of(w->g, line),
            .page = line->page,
            .indent = (uint16_t)(indent < 1000 ? indent : 1000),
            .kind = line->is_furniture ? LINE_FURNITURE
                    : line->is_note    ? LINE_NOTE
                    : line->is_row     ? LINE_ROW
                                       : LINE_TEXT,
            .gap = (uint8_t)gap_before(w, line, before),
            .heading = (uint8_t)line->heading,
            .is_cell_text = line->is_cell_text,
        };
    put(w, span_of("\n"));
}

static void write_all(struct writer *w, const struct pdf_line *lines,
                      uint32_t count)
{
    const struct pdf_line *before = NULL;
    for (uint32_t i = 0, end; i < count; i = end) {
        end = i + 1;
        while (lines[i].is_row && end < count &&
               goes_on_in_row(&lines[i], &lines[end - 1], &lines[end]))
            end++;
        write_lines(w, &lines[i], end - i, before);
        before = &lines[end - 1];
    }
}

void pdf_lines(struct layout *layout, const struct pdf_reply *reply,
               struct arena *arena)
{
    struct gather g = { .reply = reply, .arena = arena };
    for (uint32_t i = 0; i < reply->page_count; i++) {
        uint32_t first = g.lines.count;
        g.page = reply->pages[i].number;
        make_pieces(&g, &reply->pages[i]);
        add_page_lines(&g);
        add_upwards(&g, &reply->pages[i]);
        for (uint32_t k = first; k < g.lines.count; k++) {
            g.lines.at[k].page_left = g.left;
            g.lines.at[k].page_right = g.right;
        }
        mark_rows(g.lines.at + first, g.lines.count - first);
        mark_cell_text(g.lines.at + first, g.lines.count - first);
        mark_doubles(&g, g.lines.at + first, g.lines.count - first);
    }
    struct pdf_print print = { .lines = g.lines.at, .count = g.lines.count,
                               .text = g.text.at, .reply = reply };
    pdf_print_mark(&print, arena);
    struct writer w = { .g = &g, .arena = arena, .pitch = print.pitch };
    write_all(&w, g.lines.at, g.lines.count);
    *layout = (struct layout){ .text = { w.text.at, w.text.count },
                               .lines = w.lines.at, .count = w.lines.count };
    layout_printed(layout, arena);
}
