#include "read/flow.h"

#include "base/ascii.h"
#include "base/utf8.h"

enum {
    LIST_INDENT = 4,       /* columns a list level stands further right */
    BOLD_HEADING_WORDS = 10,
    HEADER_CELL_WORDS = 6,
    MAX_COLUMNS = 1000, /* a cell may claim to span any number */
};

void flow_begin(struct flow *flow, struct doc_builder *b)
{
    *flow = (struct flow){ .b = b };
}

/* --- the text of a paragraph --------------------------------------------- */

static void add(struct flow *f, char c)
{
    *vec_push(&f->line.text, f->b->arena) = c;
}

void flow_text(struct flow *f, span text, bool is_bold)
{
    for (size_t i = 0; i < text.len; i++) {
        bool blank = ascii_is_space(text.ptr[i]);
        add(f, blank ? ' ' : text.ptr[i]);
        f->line.visible += !blank;
        f->line.bold += !blank && is_bold;
    }
}

void flow_break(struct flow *f)
{
    add(f, '\n');
}

static void clear_text(struct flow *f)
{
    f->line.text.count = 0;
    f->line.bold = f->line.visible = 0;
}

static span trimmed(span text)
{
    while (text.len > 0 && ascii_is_space(text.ptr[0])) {
        text.ptr++;
        text.len--;
    }
    while (text.len > 0 && ascii_is_space(text.ptr[text.len - 1]))
        text.len--;
    return text;
}

static span cut_line(span *rest)
{
    size_t len = 0;
    while (len < rest->len && rest->ptr[len] != '\n')
        len++;
    span line = { rest->ptr, len };
    size_t used = len < rest->len ? len + 1 : len;
    *rest = (span){ rest->ptr + used, rest->len - used };
    return trimmed(line);
}

static uint32_t count_words(span text)
{
    uint32_t words = 0;
    for (size_t i = 0; i < text.len; i++)
        words += !ascii_is_space(text.ptr[i]) &&
                 (i == 0 || ascii_is_space(text.ptr[i - 1]));
    return words;
}

/* --- blocks --------------------------------------------------------------- */

/* Offsets in the file say nothing: the source of a package is its text. */
static void write(struct flow *f, span text)
{
    doc_text(f->b, text, f->b->text.count);
}

static void write_lines(struct flow *f, span text)
{
    while (text.len > 0) {
        write(f, cut_line(&text));
        if (text.len > 0)
            write(f, span_of(" "));
    }
}

static void note(struct flow *f, uint32_t block)
{
    clue_read(&f->clue, f->b, block);
}

static void write_block(struct flow *f, enum block_kind kind, uint32_t level,
                        span label, span text)
{
    doc_open(f->b, kind, level, DOC_NONE);
    if (label.len > 0) {
        write(f, label);
        write(f, span_of(" "));
    }
    write_lines(f, text);
    note(f, doc_close(f->b));
}

static void write_heading(struct flow *f, uint32_t level, span label,
                          span text)
{
    outline_clear(&f->outline);
    write_block(f, BLOCK_HEADING, level < 1 ? 1 : level > 6 ? 6 : level, label,
                text);
}

/* An item in its list; a bullet is not part of the text. */
static void write_item(struct flow *f, struct marker marker, uint32_t indent,
                       span label, span text)
{
    outline_open(&f->outline, f->b, marker, indent);
    if (marker.type != MARKER_BULLET) {
        write(f, label);
        write(f, span_of(" "));
        doc_marker(f->b);
    }
    write_lines(f, text);
    note(f, outline_close(&f->outline, f->b));
}

/* The label as marker_of() sees it before some text; of "1.a.i." its last
 * part. */
static struct marker marker_of_label(span label)
{
    char line[80];
    struct marker marker = { 0 };
    if (label.len + 3 > sizeof(line))
        return marker;
    memcpy(line, label.ptr, label.len);
    memcpy(line + label.len, " x", 2);
    for (size_t i = 0; i < label.len && marker.type == MARKER_NONE; i++)
        if (i == 0 || line[i - 1] == '.')
            marker = marker_of((span){ line + i, label.len + 2 - i });
    return marker;
}

/* Numbering knows its depth: what stands deeper is over, and so is another
 * list of the same depth. */
static void end_other_lists(struct outline *o, struct marker marker,
                            uint32_t indent)
{
    while (o->depth > 0) {
        const struct outline_list *list = &o->lists[o->depth - 1];
        bool is_other = list->last.type != marker.type ||
                        list->last.frame != marker.frame;
        if (list->indent < indent || (list->indent == indent && !is_other))
            return;
        o->depth--;
    }
}

static void write_labelled(struct flow *f, const struct flow_paragraph *p,
                           span text)
{
    struct marker marker = marker_of_label(p->label);
    uint32_t indent = p->depth * LIST_INDENT;
    if (marker.type == MARKER_NONE) {
        write_block(f, BLOCK_PARAGRAPH, 0, p->label, text);
        return;
    }
    if (marker.type == MARKER_BULLET)
        marker.value += p->depth; /* other levels are other lists */
    end_other_lists(&f->outline, marker, indent);
    write_item(f, marker, indent, p->label, text);
}

/* One line that was typed, perhaps with a marker. */
static void write_line(struct flow *f, enum block_kind kind, span text)
{
    struct marker marker = marker_of(text);
    if (kind != BLOCK_PARAGRAPH || marker.type == MARKER_NONE ||
        marker.is_weak) {
        write_block(f, kind, 0, (span){ 0 }, text);
        return;
    }
    span rest = { text.ptr + marker.text, text.len - marker.text };
    write_item(f, marker, 0, (span){ text.ptr, marker.len }, rest);
}

static bool follows(struct marker before, struct marker marker)
{
    return marker.type == before.type && marker.frame == before.frame &&
           marker.value == before.value + 1;
}

/* Does a line after a break stand by itself: "(b) ...", "Adopted: ..."?
 * first: the marker of the line that the others may belong to. */
static bool begins_block(const struct flow *f, struct marker first, span line)
{
    struct marker marker = marker_of(line);
    if (clue_begins(line))
        return true;
    return marker.type != MARKER_NONE && !marker.is_weak &&
           (marker.type == MARKER_BULLET || marker.value == 1 ||
            follows(first, marker) || outline_expects(&f->outline, marker));
}

/* Bytes of the lines at the front that belong together. */
static size_t joined_lines(const struct flow *f, span text)
{
    span rest = text;
    struct marker first = marker_of(cut_line(&rest));
    while (rest.len > 0) {
        span before = rest;
        if (begins_block(f, first, cut_line(&rest)))
            return (size_t)(before.ptr - text.ptr);
    }
    return text.len;
}

static void write_paragraph(struct flow *f, enum block_kind kind, span text)
{
    while (text.len > 0) {
        size_t len = joined_lines(f, text);
        span lines = trimmed((span){ text.ptr, len });
        if (lines.len > 0)
            write_line(f, kind, lines);
        text = (span){ text.ptr + len, text.len - len };
    }
}

/* "Purpose", all of it bold, is a heading in most districts' files. */
static bool is_bold_heading(const struct flow *f,
                            const struct flow_paragraph *p, span text)
{
    char last = text.ptr[text.len - 1];
    return p->kind == BLOCK_PARAGRAPH && f->line.visible > 0 &&
           f->line.bold == f->line.visible && strchr(".;:,?", last) == NULL &&
           count_words(text) <= BOLD_HEADING_WORDS && !clue_begins(text) &&
           memchr(text.ptr, '\n', text.len) == NULL;
}

static void emit(struct flow *f, const struct flow_paragraph *p, span text)
{
    if (p->kind == BLOCK_HEADING) {
        f->heading_level = p->level;
        write_heading(f, p->level, p->label, text);
    } else if (is_bold_heading(f, p, text) && f->real == 0) {
        write_heading(f, f->heading_level + 1, p->label, text);
    } else if (p->kind == BLOCK_PARAGRAPH && p->label.len > 0) {
        write_labelled(f, p, text);
    } else {
        write_paragraph(f, p->kind, text);
    }
}

/* --- tables ---------------------------------------------------------------- */

static struct flow_table *innermost(struct flow *f)
{
    return f->tables.count == 0 ? NULL : &f->tables.at[f->tables.count - 1];
}

/* In a cell paragraphs are pieces: list items are told apart, others follow. */
static void end_in_cell(struct flow *f, const struct flow_paragraph *p)
{
    if (f->line.text.count > 0 && f->line.text.at[f->line.text.count - 1] != ' ') {
        if (p->depth > 0 && f->line.text.at[f->line.text.count - 1] != '.')
            add(f, ';');
        add(f, ' ');
    }
}

static void keep_for_later(struct flow *f)
{
    span text = trimmed((span){ f->line.text.at, f->line.text.count });
    if (text.len > 0)
        *vec_push(&f->later, f->b->arena) = (struct flow_later){
            f->later_kind,
            { arena_text(f->b->arena, text.ptr, text.len), text.len }
        };
    clear_text(f);
}

void flow_end_paragraph(struct flow *f, struct flow_paragraph p)
{
    if (f->later_depth > 0) {
        keep_for_later(f);
        return;
    }
    if (f->real > 0) {
        end_in_cell(f, &p);
        return;
    }
    span text = trimmed((span){ f->line.text.at, f->line.text.count });
    if (text.len > 0 && !f->b->full)
        emit(f, &p, text);
    clear_text(f);
}

/* What is left without a paragraph's end is one all the same. */
static void end_open_text(struct flow *f)
{
    flow_end_paragraph(f, (struct flow_paragraph){ 0 });
}

void flow_begin_table(struct flow *f, uint32_t columns)
{
    if (columns != 1 && f->real == 0)
        end_open_text(f);
    struct flow_table *table = vec_push(&f->tables, f->b->arena);
    table->head = DOC_NONE;
    table->columns = columns;
    table->is_frame = columns == 1 || f->real > 0 || f->later_depth > 0;
    f->real += !table->is_frame;
}

void flow_end_table(struct flow *f)
{
    struct flow_table *table = innermost(f);
    if (table == NULL)
        return;
    f->real -= !table->is_frame;
    f->tables.count--;
    if (!table->is_frame)
        clear_text(f);
}

struct flow_line flow_put_aside(struct flow *f)
{
    struct flow_line aside = f->line;
    if (f->real > 0)
        return (struct flow_line){ 0 };
    f->line = (struct flow_line){ 0 };
    return aside;
}

void flow_put_back(struct flow *f, struct flow_line line)
{
    if (f->real > 0)
        return;
    end_open_text(f);
    f->line = line;
}

void flow_begin_later(struct flow *f, enum block_kind kind)
{
    if (f->later_depth++ > 0)
        return;
    f->later_kind = kind;
    f->aside = f->line;
    f->line = (struct flow_line){ 0 };
}

void flow_end_later(struct flow *f)
{
    if (f->later_depth == 0)
        return;
    keep_for_later(f);
    if (--f->later_depth == 0)
        f->line = f->aside;
}

void flow_break_off(struct flow *f, enum block_kind kind)
{
    while (f->later_depth > 0)
        flow_end_later(f);
    f->tables.count = 0;
    f->real = 0;
    flow_end_paragraph(f, (struct flow_paragraph){ .kind = kind });
}

void flow_begin_row(struct flow *f)
{
    struct flow_table *table = innermost(f);
    if (table == NULL || table->is_frame)
        return;
    table->row.count = 0;
    table->is_header = false;
    clear_text(f);
}

void flow_header_row(struct flow *f)
{
    struct flow_table *table = innermost(f);
    if (table != NULL)
        table->is_header = true;
}

void flow_begin_cell(struct flow *f)
{
    struct flow_table *table = innermost(f);
    if (table != NULL && !table->is_frame)
        clear_text(f);
}

static uint32_t next_column(const struct flow_table *table)
{
    uint32_t column = 0;
    for (uint32_t i = 0; i < table->row.count; i++)
        column += table->row.at[i].columns;
    return column;
}

static span cell_text(struct flow *f)
{
    span text = trimmed((span){ f->line.text.at, f->line.text.count });
    while (text.len > 0 && text.ptr[text.len - 1] == ';')
        text.len--;
    return (span){ arena_text(f->b->arena, text.ptr == NULL ? "" : text.ptr,
                              text.len),
                   text.len };
}

void flow_end_cell(struct flow *f, uint32_t columns, bool is_merged)
{
    struct flow_table *table = innermost(f);
    if (table == NULL || table->is_frame)
        return;
    uint32_t column = next_column(table);
    span text = cell_text(f);
    columns = columns < 1 ? 1 : columns;
    if (columns > MAX_COLUMNS || column + columns > MAX_COLUMNS)
        columns = 1;
    if (is_merged && column < table->above.count)
        text = table->above.at[column];
    while (table->above.count < column + columns &&
           table->above.count < MAX_COLUMNS)
        *vec_push(&table->above, f->b->arena) = (span){ 0 };
    if (column < table->above.count)
        table->above.at[column] = text;
    *vec_push(&table->row, f->b->arena) = (struct flow_cell){ text, columns };
    clear_text(f);
}

void flow_repeat_cell(struct flow *f, uint32_t times)
{
    struct flow_table *table = innermost(f);
    if (table == NULL || table->is_frame || table->row.count == 0)
        return;
    struct flow_cell cell = table->row.at[table->row.count - 1];
    for (uint32_t i = 1; i < times && next_column(table) < MAX_COLUMNS; i++)
        *vec_push(&table->row, f->b->arena) = cell;
}

/* Short cells in all columns of the first row are its heads. */
static bool looks_like_header(const struct flow_table *table)
{
    if (table->rows > 0 || table->row.count < 2)
        return false;
    for (uint32_t i = 0; i < table->row.count; i++) {
        span text = table->row.at[i].text;
        if (text.len == 0 || count_words(text) > HEADER_CELL_WORDS ||
            strchr(".;:", text.ptr[text.len - 1]) != NULL ||
            (text.ptr[0] >= '0' && text.ptr[0] <= '9'))
            return false;
    }
    return true;
}

static bool is_blank_row(const struct flow_table *table)
{
    for (uint32_t i = 0; i < table->row.count; i++)
        if (table->row.at[i].text.len > 0)
            return false;
    return true;
}

static void write_row(struct flow *f, struct flow_table *table)
{
    bool is_head = table->head == DOC_NONE &&
                   (table->is_header || looks_like_header(table));
    doc_open(f->b, BLOCK_ROW, 0, table->head);
    for (uint32_t i = 0; i < table->row.count; i++) {
        if (i > 0)
            write(f, span_of(" | "));
        write_lines(f, table->row.at[i].text);
    }
    if (is_head)
        doc_header_row(f->b);
    uint32_t block = doc_close(f->b);
    note(f, block);
    table->head = is_head ? block : table->head;
    table->rows++;
}

void flow_end_row(struct flow *f, bool keep)
{
    struct flow_table *table = innermost(f);
    if (table == NULL || table->is_frame)
        return;
    if (keep && !f->b->full && !is_blank_row(table))
        write_row(f, table);
    table->row.count = 0;
    clear_text(f);
}

static void write_later(struct flow *f, enum block_kind kind)
{
    for (uint32_t i = 0; i < f->later.count; i++)
        if (f->later.at[i].kind == kind && !f->b->full)
            write_paragraph(f, kind, f->later.at[i].text);
}

void flow_finish(struct flow *f)
{
    write_later(f, BLOCK_FOOTNOTE);
    write_later(f, BLOCK_FURNITURE);
    clue_finish(f->b);
}
