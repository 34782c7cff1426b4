/*
 * DOCX: the main part of a WordprocessingML package as a stream of events,
 * with its styles and numbering resolved first. Headers and footers become
 * page furniture, notes stand at the end, text boxes before the paragraph
 * they hang on. Deletions are left out (or insertions, for the original), and
 * comments are no policy text.
 */
#include "read/reader_list.h"

#include "read/docx_list.h"
#include "read/docx_part.h"
#include "read/docx_tag.h"
#include "read/flow.h"
#include "read/office_property.h"

enum { MAX_NOTES = 20000 };

/* A paragraph whose end has not come yet. */
struct paragraph {
    span style, list; /* ids */
    uint32_t depth, level; /* STYLE_UNSET: as the style says */
    bool has_list;
    bool is_merged; /* its end is deleted: the next one goes on */
    bool is_bold;     /* by its style */
    bool is_contents; /* a line of the table of contents */
};

/* A table that has begun; how wide it is comes before its first row. */
struct table {
    uint32_t grid; /* columns */
    bool has_begun;
    uint32_t cell_columns;
    bool cell_merged, row_gone;
};

/* Where in a part the reading is. */
struct state {
    VEC(struct paragraph) open; /* text boxes put paragraphs in paragraphs */
    VEC(struct flow_line) boxes; /* what stands around them */
    VEC(struct table) tables;
    uint32_t skip; /* elements inside one that is left out */
    bool in_note;
    bool in_paragraph_properties, in_mark_properties;
    bool in_run_properties, in_row_properties;
    bool is_bold, is_hidden, is_struck, in_text, in_code;
    bool is_placeholder;       /* a content control that nobody filled */
    uint32_t fields, contents; /* depth of fields; of that of the contents */
};

struct docx {
    struct flow flow;
    struct doc_builder *b;
    struct arena *arena;
    struct docx_parts parts;
    struct docx_lists lists;
    struct state at;
    struct names footnotes, endnotes; /* ids that the text refers to */
    const struct names *wanted; /* when a part of notes is read */
    enum block_kind kind;       /* of what this part's paragraphs are */
    bool is_original;
    struct office_left_out left;
};

static struct paragraph *current(struct docx *d)
{
    return d->at.open.count == 0 ? NULL : &d->at.open.at[d->at.open.count - 1];
}

static struct table *innermost(struct docx *d)
{
    uint32_t count = d->at.tables.count;
    return count == 0 ? NULL : &d->at.tables.at[count - 1];
}

static void begin_pending_table(struct docx *d)
{
    struct table *table = innermost(d);
    if (table == NULL || table->has_begun)
        return;
    table->has_begun = true;
    flow_begin_table(&d->flow, table->grid);
}

static void begin_paragraph(struct docx *d)
{
    *vec_push(&d->at.open, d->arena) =
        (struct paragraph){ .depth = STYLE_UNSET, .level = STYLE_UNSET };
}

/* The numbering of a paragraph: its own, or that of its style. */
static void number(struct docx *d, const struct paragraph *p,
                   const struct office_style *style,
                   struct flow_paragraph *out)
{
    span list = p->has_list ? p->list : style->list;
    uint32_t depth = p->depth != STYLE_UNSET ? p->depth : style->depth;
    if (list.len == 0 || d->flow.line.visible == 0)
        return;
    if (!p->has_list && p->depth == STYLE_UNSET)
        depth = docx_linked_level(&d->lists, list, p->style, depth);
    if (depth >= NUMBER_LEVELS)
        depth = NUMBER_LEVELS - 1;
    out->label = docx_next_label(&d->lists, list, depth);
    out->depth = depth + 1;
}

static struct flow_paragraph properties(struct docx *d,
                                        const struct paragraph *p)
{
    struct office_style style = office_style_of(&d->lists.styles, p->style);
    struct flow_paragraph out = { .kind = d->kind };
    uint32_t level = p->level != STYLE_UNSET ? p->level : style.level;
    if (d->kind != BLOCK_PARAGRAPH)
        return out;
    if (style.is_furniture || (p->is_contents && level == 0)) {
        out.kind = BLOCK_FURNITURE;
        return out;
    }
    if (level > 0) {
        d->at.contents = 0; /* whose end is missing */
        out.kind = BLOCK_HEADING;
        out.level = level;
    } else if (style.is_quote) {
        out.kind = BLOCK_QUOTE;
    }
    number(d, p, &style, &out);
    return out;
}

static void end_paragraph(struct docx *d)
{
    struct paragraph *p = current(d);
    if (p == NULL)
        return;
    if (!p->is_merged)
        flow_end_paragraph(&d->flow, properties(d, p));
    d->at.open.count--;
}

static void begin_box(struct docx *d)
{
    struct flow_line aside = flow_put_aside(&d->flow);
    *vec_push(&d->at.boxes, d->arena) = aside;
}

static void end_box(struct docx *d)
{
    if (d->at.boxes.count > 0)
        flow_put_back(&d->flow, d->at.boxes.at[--d->at.boxes.count]);
}

/* --- what starts --------------------------------------------------------------- */

/* Is the content of this element no part of the text that is wanted? */
static bool is_left_out(struct docx *d, enum docx_tag tag)
{
    if (tag == TAG_INSERTED || tag == TAG_MOVED_HERE) {
        d->left.inserted++;
        return d->is_original;
    }
    if (tag == TAG_DELETED || tag == TAG_MOVED_AWAY) {
        d->left.deleted++;
        return !d->is_original;
    }
    return tag == TAG_FALLBACK || tag == TAG_FORMER;
}

/* A change of the mark itself: of a paragraph's end or of a row. */
static bool mark_is_gone(const struct docx *d, enum docx_tag tag)
{
    bool deleted = tag == TAG_DELETED || tag == TAG_MOVED_AWAY;
    bool inserted = tag == TAG_INSERTED || tag == TAG_MOVED_HERE;
    return d->is_original ? inserted : deleted;
}

static void row_property(struct docx *d, enum docx_tag tag,
                         const struct xml_attributes *attributes)
{
    struct table *table = innermost(d);
    if (tag == TAG_GRID_BEFORE) { /* the row begins further right */
        flow_begin_cell(&d->flow);
        flow_end_cell(&d->flow, xml_number(docx_value(attributes), 1), false);
    }
    table->row_gone = table->row_gone || mark_is_gone(d, tag);
}

static void paragraph_property(struct docx *d, enum docx_tag tag,
                               const struct xml_attributes *attributes)
{
    struct paragraph *p = current(d);
    span value = docx_value(attributes);
    if (p == NULL)
        return;
    switch (tag) {
    case TAG_PARAGRAPH_STYLE: p->style = xml_copy(d->arena, value); break;
    case TAG_OUTLINE_LEVEL: {
        uint32_t level = xml_number(value, 9);
        p->level = level < 9 ? level + 1 : 0;
        break;
    }
    case TAG_NUM_ID:
        p->has_list = true;
        p->list = span_is(value, "0") ? (span){ 0 } : xml_copy(d->arena, value);
        break;
    case TAG_LEVEL_DEPTH: p->depth = xml_number(value, 0); break;
    case TAG_RUN_PROPERTIES: d->at.in_mark_properties = true; break;
    default:
        p->is_merged = p->is_merged ||
                       (d->at.in_mark_properties && mark_is_gone(d, tag));
        break;
    }
}

static void run_property(struct docx *d, enum docx_tag tag,
                         const struct xml_attributes *attributes)
{
    if (tag == TAG_BOLD)
        d->at.is_bold = docx_is_on(attributes);
    else if (tag == TAG_RUN_STYLE)
        d->at.is_bold = d->at.is_bold || span_is(docx_value(attributes), "Strong");
    else if (tag == TAG_VANISH)
        d->at.is_hidden = docx_is_on(attributes);
    else if (tag == TAG_STRIKE)
        d->at.is_struck = docx_is_on(attributes);
}

static void begin_run(struct docx *d)
{
    d->at.is_bold = d->at.open.count > 0 && current(d)->is_bold;
    d->at.is_hidden = false;
    d->at.is_struck = false;
}

static void field_mark(struct docx *d, const struct xml_attributes *attributes)
{
    span type = xml_attribute(attributes, "fldCharType");
    if (span_is(type, "begin")) {
        d->at.fields++;
    } else if (span_is(type, "end") && d->at.fields > 0) {
        if (d->at.contents == d->at.fields)
            d->at.contents = 0;
        d->at.fields--;
    }
}

static void begin_control(struct docx *d)
{
    if (d->at.is_placeholder) {
        d->at.skip = 1;
        d->left.placeholders++;
    }
    d->at.is_placeholder = false;
}

static void refer(struct names *notes, const struct xml_attributes *attributes)
{
    if (notes->count < MAX_NOTES)
        names_add(notes, xml_attribute(attributes, "id"));
}

static void begin_table(struct docx *d)
{
    begin_pending_table(d);
    *vec_push(&d->at.tables, d->arena) = (struct table){ 0 };
}

static void end_table(struct docx *d)
{
    if (d->at.tables.count == 0)
        return;
    begin_pending_table(d);
    d->at.tables.count--;
    flow_end_table(&d->flow);
}

static void begin_row(struct docx *d)
{
    begin_pending_table(d);
    innermost(d)->row_gone = false;
    flow_begin_row(&d->flow);
}

static void begin_cell(struct docx *d)
{
    innermost(d)->cell_columns = 1;
    innermost(d)->cell_merged = false;
    flow_begin_cell(&d->flow);
}

static void start_table_part(struct docx *d, enum docx_tag tag,
                             const struct xml_attributes *attributes)
{
    struct table *table = innermost(d);
    if (tag == TAG_TABLE)
        begin_table(d);
    if (table == NULL)
        return;
    switch (tag) {
    case TAG_GRID_COLUMN: table->grid++; break;
    case TAG_ROW: begin_row(d); break;
    case TAG_ROW_PROPERTIES: d->at.in_row_properties = true; break;
    case TAG_ROW_HEADER:
        if (docx_is_on(attributes))
            flow_header_row(&d->flow);
        break;
    case TAG_CELL: begin_cell(d); break;
    case TAG_GRID_SPAN:
        table->cell_columns = xml_number(docx_value(attributes), 1);
        break;
    case TAG_CELL_MERGE:
        table->cell_merged = !span_is(docx_value(attributes), "restart");
        break;
    default: break;
    }
}

static void start_run_part(struct docx *d, enum docx_tag tag,
                           const struct xml_attributes *attributes)
{
    switch (tag) {
    case TAG_RUN: begin_run(d); break;
    case TAG_RUN_PROPERTIES: d->at.in_run_properties = true; break;
    case TAG_TEXT: d->at.in_text = true; break;
    case TAG_DELETED_TEXT: d->at.in_text = d->is_original; break;
    case TAG_FIELD_CODE: d->at.in_code = true; break;
    case TAG_FIELD_CHAR: field_mark(d, attributes); break;
    case TAG_TAB: flow_text(&d->flow, span_of(" "), false); break;
    case TAG_BREAK: flow_break(&d->flow); break;
    case TAG_HYPHEN: flow_text(&d->flow, span_of("-"), d->at.is_bold); break;
    case TAG_FOOTNOTE_REFERENCE: refer(&d->footnotes, attributes); break;
    case TAG_ENDNOTE_REFERENCE: refer(&d->endnotes, attributes); break;
    case TAG_PLACEHOLDER:
        d->at.is_placeholder = docx_is_on(attributes);
        break;
    case TAG_CONTROL_CONTENT: begin_control(d); break;
    default: start_table_part(d, tag, attributes); break;
    }
}

static bool is_note(const struct docx *d, enum docx_tag tag,
                    const struct xml_attributes *attributes)
{
    return (tag == TAG_FOOTNOTE || tag == TAG_ENDNOTE) &&
           names_find(d->wanted, xml_attribute(attributes, "id")) != NAMES_NONE;
}

/* Elements inside properties are none of the text. */
static bool start_in_properties(struct docx *d, enum docx_tag tag,
                                const struct xml_attributes *attributes)
{
    if (d->at.in_paragraph_properties)
        paragraph_property(d, tag, attributes);
    else if (d->at.in_run_properties)
        run_property(d, tag, attributes);
    else if (d->at.in_row_properties && tag != TAG_ROW_HEADER)
        row_property(d, tag, attributes);
    else
        return false;
    return true;
}

static void start_part(struct docx *d, enum docx_tag tag,
                       const struct xml_attributes *attributes)
{
    if (d->wanted != NULL && !d->at.in_note)
        d->at.in_note = is_note(d, tag, attributes);
    else if (tag == TAG_PARAGRAPH_PROPERTIES)
        d->at.in_paragraph_properties = d->at.open.count > 0;
    else if (tag == TAG_PARAGRAPH)
        begin_paragraph(d);
    else if (tag == TAG_TEXT_BOX)
        begin_box(d);
    else
        start_run_part(d, tag, attributes);
}

static void on_start(void *context, const char *name, const char *space,
                     const struct xml_attributes *attributes)
{
    struct docx *d = context;
    enum docx_tag tag = docx_tag_of(name, space);
    if (d->at.skip > 0 || tag == TAG_FORMER)
        d->at.skip++;
    else if (start_in_properties(d, tag, attributes))
        return;
    else if (is_left_out(d, tag))
        d->at.skip = 1;
    else
        start_part(d, tag, attributes);
}

/* --- what ends ------------------------------------------------------------------ */

static void end_part(struct docx *d, enum docx_tag tag)
{
    struct table *table = innermost(d);
    switch (tag) {
    case TAG_PARAGRAPH: end_paragraph(d); break;
    case TAG_TEXT:
    case TAG_DELETED_TEXT: d->at.in_text = false; break;
    case TAG_FIELD_CODE: d->at.in_code = false; break;
    case TAG_TEXT_BOX: end_box(d); break;
    case TAG_CELL:
        if (table != NULL)
            flow_end_cell(&d->flow, table->cell_columns, table->cell_merged);
        break;
    case TAG_ROW:
        if (table != NULL)
            flow_end_row(&d->flow, !table->row_gone);
        break;
    case TAG_TABLE: end_table(d); break;
    case TAG_FOOTNOTE:
    case TAG_ENDNOTE: d->at.in_note = false; break;
    default: break;
    }
}

static void end_in_properties(struct docx *d, enum docx_tag tag)
{
    struct paragraph *p = current(d);
    if (tag == TAG_RUN_PROPERTIES)
        d->at.in_mark_properties = false;
    if (tag != TAG_PARAGRAPH_PROPERTIES)
        return;
    d->at.in_paragraph_properties = false;
    p->is_bold =
        office_style_of(&d->lists.styles, p->style).bold == TRAIT_ON;
}

static void on_end(void *context, const char *name, const char *space)
{
    struct docx *d = context;
    if (d->at.skip > 0) {
        d->at.skip--;
        return;
    }
    enum docx_tag tag = docx_tag_of(name, space);
    if (d->at.in_paragraph_properties)
        end_in_properties(d, tag);
    else if (d->at.in_run_properties)
        d->at.in_run_properties = tag != TAG_RUN_PROPERTIES;
    else if (d->at.in_row_properties)
        d->at.in_row_properties = tag != TAG_ROW_PROPERTIES;
    else
        end_part(d, tag);
}

static void on_code(struct docx *d, span code)
{
    while (code.len > 0 && code.ptr[0] == ' ') {
        code.ptr++;
        code.len--;
    }
    if (span_begins(code, "TOC") && d->at.contents == 0)
        d->at.contents = d->at.fields;
}

static void on_text(void *context, span text)
{
    struct docx *d = context;
    if (d->at.skip > 0)
        return;
    if (d->at.in_code)
        on_code(d, text);
    if (!d->at.in_text || d->at.open.count == 0 || d->at.is_hidden)
        return;
    if (d->at.contents > 0)
        current(d)->is_contents = true;
    if (d->at.is_struck)
        d->left.struck++;
    else
        flow_text(&d->flow, text, d->at.is_bold);
}

static bool is_full(void *context)
{
    return ((struct docx *)context)->b->full;
}

static const struct xml_handler text_handler = { on_start, on_end, on_text,
                                                 is_full };

/* --- the package ------------------------------------------------------------------ */

/* A part of the text: what a damaged one leaves open ends with it. */
static void begin_text(struct docx *d, enum block_kind kind)
{
    d->at = (struct state){ 0 };
    d->kind = kind;
}

static void end_text(struct docx *d)
{
    flow_break_off(&d->flow, d->kind);
}

static void read_furniture(const struct office_parts *parts, struct docx *d,
                           const char *part)
{
    begin_text(d, BLOCK_FURNITURE);
    office_read_optional(parts, part, &text_handler, d);
    end_text(d);
}

/* part: NULL when the package has none. */
static void read_notes(const struct office_parts *parts, struct docx *d,
                       const char *part, const struct names *wanted)
{
    if (wanted->count == 0 || part == NULL)
        return;
    begin_text(d, BLOCK_FOOTNOTE);
    d->wanted = wanted;
    office_read_optional(parts, part, &text_handler, d);
    d->wanted = NULL;
    end_text(d);
}

static void read_styles(const struct office_parts *parts, struct docx *d)
{
    docx_lists_init(&d->lists, d->arena);
    if (d->parts.styles != NULL)
        office_read_optional(parts, d->parts.styles, &docx_style_handler,
                             &d->lists);
    if (d->parts.numbering != NULL)
        office_read_optional(parts, d->parts.numbering, &docx_number_handler,
                             &d->lists);
}

static void read_properties(const struct office_parts *parts,
                            struct doc_builder *b)
{
    struct office_properties properties;
    office_properties_init(&properties, b);
    office_read_optional(parts, "docProps/custom.xml",
                         &office_property_handler, &properties);
    office_read_optional(parts, "docProps/core.xml", &office_property_handler,
                         &properties);
}

static bool read_main(const struct office_parts *parts, struct docx *d,
                      struct err *err)
{
    begin_text(d, BLOCK_PARAGRAPH);
    bool ok = office_read_main(parts, d->parts.document, &text_handler, d,
                               err);
    end_text(d);
    return ok;
}

static bool read_parts(const struct office_parts *parts, struct doc_builder *b,
                       struct err *err)
{
    struct docx *d = arena_new(b->arena, struct docx);
    d->b = b;
    d->arena = b->arena;
    d->is_original = b->revisions == REVISIONS_ORIGINAL;
    flow_begin(&d->flow, b);
    names_init(&d->footnotes, d->arena);
    names_init(&d->endnotes, d->arena);
    docx_parts_find(&d->parts, parts);
    read_styles(parts, d);
    for (uint32_t i = 0; i < d->parts.headers.count; i++)
        read_furniture(parts, d, d->parts.headers.at[i]);
    if (!read_main(parts, d, err))
        return false;
    read_notes(parts, d, d->parts.footnotes, &d->footnotes);
    read_notes(parts, d, d->parts.endnotes, &d->endnotes);
    for (uint32_t i = 0; i < d->parts.footers.count; i++)
        read_furniture(parts, d, d->parts.footers.at[i]);
    flow_finish(&d->flow);
    read_properties(parts, b);
    office_tell(b, &d->left);
    return true;
}

static bool read(struct doc_builder *b, const struct source *source,
                 struct err *err)
{
    span bytes = { source->bytes, source->len };
    struct office_parts parts = { .path = source->path, .b = b };
    parts.package = package_open(bytes, source->path, err);
    if (parts.package == NULL)
        return false;
    bool ok = read_parts(&parts, b, err);
    package_close(parts.package);
    return ok;
}

static const char *const endings[] = { "docx", "docm", "dotx", NULL };

const struct reader reader_docx = { .name = "docx",
                                    .endings = endings,
                                    .read = read,
                                    .is_office = true,
                                    .part = "word/document" };
