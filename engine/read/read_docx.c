/*
 * DOCX: the main part of a WordprocessingML package as a stream of events,
 * with its styles and numbering resolved first. Headers and footers become
 * page furniture, notes stand at the end, text boxes before the paragraph
 * they hang on. Deletions are left out (or insertions, for the original), and
 * comments are no policy text.
 */
#include "read/reader_list.h"

#include "input/package.h"
#include "input/xml.h"
#include "read/flow.h"
#include "read/office_number.h"
#include "read/office_style.h"

#include <stdio.h>
#include <stdlib.h>

enum { MAX_HEADERS = 24, MAX_LISTS = 20000, MAX_NOTES = 20000 };

enum tag {
    TAG_NONE,
    TAG_ABSTRACT_NUM,
    TAG_ABSTRACT_NUM_ID,
    TAG_BASED_ON,
    TAG_BOLD,
    TAG_BREAK,
    TAG_CELL,
    TAG_CELL_MERGE,
    TAG_DELETED,
    TAG_DELETED_TEXT,
    TAG_ENDNOTE,
    TAG_ENDNOTE_REFERENCE,
    TAG_FALLBACK,
    TAG_FIELD_CHAR,
    TAG_FIELD_CODE,
    TAG_FOOTNOTE,
    TAG_FOOTNOTE_REFERENCE,
    TAG_FORMAT,
    TAG_FORMER,
    TAG_GRID_COLUMN,
    TAG_GRID_SPAN,
    TAG_HYPHEN,
    TAG_INSERTED,
    TAG_LEGAL,
    TAG_LEVEL,
    TAG_LEVEL_DEPTH,
    TAG_LEVEL_OVERRIDE,
    TAG_LEVEL_RESTART,
    TAG_LEVEL_TEXT,
    TAG_MOVED_AWAY,
    TAG_MOVED_HERE,
    TAG_NAME,
    TAG_NUM,
    TAG_NUM_ID,
    TAG_OUTLINE_LEVEL,
    TAG_PARAGRAPH,
    TAG_PARAGRAPH_PROPERTIES,
    TAG_PARAGRAPH_STYLE,
    TAG_ROW,
    TAG_ROW_HEADER,
    TAG_ROW_PROPERTIES,
    TAG_RUN,
    TAG_RUN_PROPERTIES,
    TAG_START,
    TAG_START_OVERRIDE,
    TAG_STRIKE,
    TAG_STYLE,
    TAG_TAB,
    TAG_TABLE,
    TAG_TEXT,
    TAG_TEXT_BOX,
    TAG_VANISH,
};

struct tag_name {
    const char *name;
    enum tag tag;
};

/* In the order of strcmp(). */
static const struct tag_name tags[] = {
    { "Fallback", TAG_FALLBACK },
    { "abstractNum", TAG_ABSTRACT_NUM },
    { "abstractNumId", TAG_ABSTRACT_NUM_ID },
    { "b", TAG_BOLD },
    { "basedOn", TAG_BASED_ON },
    { "br", TAG_BREAK },
    { "cr", TAG_BREAK },
    { "del", TAG_DELETED },
    { "delText", TAG_DELETED_TEXT },
    { "dstrike", TAG_STRIKE },
    { "endnote", TAG_ENDNOTE },
    { "endnoteReference", TAG_ENDNOTE_REFERENCE },
    { "fldChar", TAG_FIELD_CHAR },
    { "footnote", TAG_FOOTNOTE },
    { "footnoteReference", TAG_FOOTNOTE_REFERENCE },
    { "gridCol", TAG_GRID_COLUMN },
    { "gridSpan", TAG_GRID_SPAN },
    { "ilvl", TAG_LEVEL_DEPTH },
    { "ins", TAG_INSERTED },
    { "instrText", TAG_FIELD_CODE },
    { "isLgl", TAG_LEGAL },
    { "lvl", TAG_LEVEL },
    { "lvlOverride", TAG_LEVEL_OVERRIDE },
    { "lvlRestart", TAG_LEVEL_RESTART },
    { "lvlText", TAG_LEVEL_TEXT },
    { "moveFrom", TAG_MOVED_AWAY },
    { "moveTo", TAG_MOVED_HERE },
    { "name", TAG_NAME },
    { "noBreakHyphen", TAG_HYPHEN },
    { "num", TAG_NUM },
    { "numFmt", TAG_FORMAT },
    { "numId", TAG_NUM_ID },
    { "outlineLvl", TAG_OUTLINE_LEVEL },
    { "p", TAG_PARAGRAPH },
    { "pPr", TAG_PARAGRAPH_PROPERTIES },
    { "pPrChange", TAG_FORMER },
    { "pStyle", TAG_PARAGRAPH_STYLE },
    { "r", TAG_RUN },
    { "rPr", TAG_RUN_PROPERTIES },
    { "rPrChange", TAG_FORMER },
    { "start", TAG_START },
    { "startOverride", TAG_START_OVERRIDE },
    { "strike", TAG_STRIKE },
    { "style", TAG_STYLE },
    { "t", TAG_TEXT },
    { "tab", TAG_TAB },
    { "tbl", TAG_TABLE },
    { "tblHeader", TAG_ROW_HEADER },
    { "tc", TAG_CELL },
    { "tcPrChange", TAG_FORMER },
    { "tr", TAG_ROW },
    { "trPr", TAG_ROW_PROPERTIES },
    { "trPrChange", TAG_FORMER },
    { "txbxContent", TAG_TEXT_BOX },
    { "vMerge", TAG_CELL_MERGE },
    { "vanish", TAG_VANISH },
};

static int compare_tags(const void *key, const void *tag)
{
    return strcmp(key, ((const struct tag_name *)tag)->name);
}

/* Drawings and formulas have paragraphs and texts of their own. */
static enum tag tag_of(const char *name, const char *space)
{
    const struct tag_name *found =
        bsearch(name, tags, sizeof(tags) / sizeof(*tags), sizeof(*tags),
                compare_tags);
    if (found == NULL)
        return TAG_NONE;
    bool fallback = found->tag == TAG_FALLBACK;
    return fallback || strstr(space, "wordprocessingml") != NULL ? found->tag
                                                                 : TAG_NONE;
}

/* --- values ---------------------------------------------------------------- */

static span value_of(const struct xml_attributes *attributes)
{
    return xml_attribute(attributes, "val");
}

static uint32_t number_of(span text, uint32_t absent)
{
    uint32_t number = 0;
    if (text.len == 0 || text.len > 9)
        return absent;
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9')
            return absent;
        number = number * 10 + (uint32_t)(text.ptr[i] - '0');
    }
    return number;
}

/* <w:b/> and <w:b w:val="1"/> switch on, "0" and "false" off. */
static bool is_on(const struct xml_attributes *attributes)
{
    span value = value_of(attributes);
    return !span_is(value, "0") && !span_is(value, "false") &&
           !span_is(value, "off") && !span_is(value, "none");
}

static span copy(struct arena *arena, span text)
{
    return (span){ arena_text(arena, text.ptr, text.len), text.len };
}

/* --- styles.xml ------------------------------------------------------------- */

struct style_reader {
    struct office_styles *styles;
    uint32_t current; /* index, STYLE_UNSET outside a paragraph style */
};

static void begin_style(struct style_reader *r,
                        const struct xml_attributes *attributes)
{
    span type = xml_attribute(attributes, "type");
    span id = xml_attribute(attributes, "styleId");
    r->current = span_is(type, "paragraph") || type.len == 0
                     ? office_style_add(r->styles, id)
                     : STYLE_UNSET;
}

static void set_list(struct office_style *style, span id, struct arena *arena)
{
    style->no_list = span_is(id, "0");
    style->list = style->no_list ? (span){ 0 } : copy(arena, id);
}

static void style_start(void *context, const char *name, const char *space,
                        const struct xml_attributes *attributes)
{
    struct style_reader *r = context;
    enum tag tag = tag_of(name, space);
    if (tag == TAG_STYLE)
        begin_style(r, attributes);
    if (r->current == STYLE_UNSET)
        return;
    struct arena *arena = r->styles->arena;
    span value = value_of(attributes);
    if (tag == TAG_NAME) {
        office_style_name(r->styles, r->current, copy(arena, value));
    } else if (tag == TAG_BASED_ON) {
        uint32_t based = office_style_add(r->styles, value);
        r->styles->at.at[r->current].based = based;
    }
    struct office_style *style = &r->styles->at.at[r->current];
    if (tag == TAG_OUTLINE_LEVEL) {
        uint32_t level = number_of(value, 9);
        style->level = level < 9 ? level + 1 : 0;
    } else if (tag == TAG_NUM_ID) {
        set_list(style, value, arena);
    } else if (tag == TAG_LEVEL_DEPTH) {
        style->depth = number_of(value, 0);
    } else if (tag == TAG_BOLD) {
        style->is_bold = is_on(attributes);
    }
}

static void style_end(void *context, const char *name, const char *space)
{
    struct style_reader *r = context;
    if (tag_of(name, space) == TAG_STYLE)
        r->current = STYLE_UNSET;
}

static void ignore_text(void *context, span text)
{
    (void)context, (void)text;
}

static const struct xml_handler style_handler = { style_start, style_end,
                                                  ignore_text, NULL };

/* --- numbering.xml ----------------------------------------------------------- */

/* A numbering: a list of its own or one shared through its definition. */
struct numbering {
    uint32_t definition; /* index of the shared list */
    struct number_list *own; /* when it overrides levels */
    uint32_t restart[NUMBER_LEVELS]; /* start at its first use, or UNSET */
    bool is_used;
};

struct number_reader {
    struct arena *arena;
    struct names definition_ids, ids;
    VEC(struct number_list *) definitions;
    VEC(struct numbering) at; /* by index in ids */
    struct number_list *list; /* being read */
    struct numbering *numbering;
    uint32_t level;
};

static void number_reader_init(struct number_reader *r, struct arena *arena)
{
    *r = (struct number_reader){ .arena = arena, .level = NUMBER_LEVELS };
    names_init(&r->definition_ids, arena);
    names_init(&r->ids, arena);
}

static uint32_t definition_of(struct number_reader *r, span id)
{
    uint32_t index = names_add(&r->definition_ids, id);
    while (r->definitions.count <= index) {
        struct number_list *list = arena_new(r->arena, struct number_list);
        number_list_init(list);
        *vec_push(&r->definitions, r->arena) = list;
    }
    return index;
}

static void begin_numbering(struct number_reader *r, span id)
{
    uint32_t index = names_add(&r->ids, id);
    while (r->at.count <= index) {
        struct numbering *n = vec_push(&r->at, r->arena);
        n->definition = STYLE_UNSET;
        for (uint32_t i = 0; i < NUMBER_LEVELS; i++)
            n->restart[i] = STYLE_UNSET;
    }
    r->numbering = &r->at.at[index];
    r->list = NULL;
}

/* A level inside an override belongs to a copy of the shared list. */
static void own_list(struct number_reader *r)
{
    struct numbering *n = r->numbering;
    if (n == NULL || n->own != NULL || n->definition == STYLE_UNSET)
        return;
    n->own = arena_new(r->arena, struct number_list);
    *n->own = *r->definitions.at[n->definition];
    r->list = n->own;
}

static enum number_format format_of(span name)
{
    static const struct {
        const char *name;
        enum number_format format;
    } formats[] = {
        { "decimalZero", NUMBER_DECIMAL_ZERO },
        { "lowerLetter", NUMBER_LOWER_LETTER },
        { "upperLetter", NUMBER_UPPER_LETTER },
        { "lowerRoman", NUMBER_LOWER_ROMAN },
        { "upperRoman", NUMBER_UPPER_ROMAN },
        { "bullet", NUMBER_BULLET },
        { "none", NUMBER_NOTHING },
    };
    for (size_t i = 0; i < sizeof(formats) / sizeof(*formats); i++)
        if (span_is(name, formats[i].name))
            return formats[i].format;
    return NUMBER_DECIMAL;
}

static void read_level(struct number_reader *r, enum tag tag,
                       const struct xml_attributes *attributes)
{
    struct number_level *level = &r->list->levels[r->level];
    span value = value_of(attributes);
    switch (tag) {
    case TAG_START: level->start = number_of(value, 1); break;
    case TAG_FORMAT: level->format = format_of(value); break;
    case TAG_LEVEL_TEXT: level->text = copy(r->arena, value); break;
    case TAG_LEGAL: level->is_legal = is_on(attributes); break;
    case TAG_LEVEL_RESTART: level->goes_on = span_is(value, "0"); break;
    default: break;
    }
}

static void number_start(void *context, const char *name, const char *space,
                         const struct xml_attributes *attributes)
{
    struct number_reader *r = context;
    enum tag tag = tag_of(name, space);
    if (r->ids.count > MAX_LISTS || r->definition_ids.count > MAX_LISTS)
        return;
    if (tag == TAG_ABSTRACT_NUM) {
        span id = xml_attribute(attributes, "abstractNumId");
        uint32_t definition = definition_of(r, id);
        r->list = r->definitions.at[definition];
        r->numbering = NULL;
    } else if (tag == TAG_NUM) {
        begin_numbering(r, xml_attribute(attributes, "numId"));
    } else if (tag == TAG_ABSTRACT_NUM_ID && r->numbering != NULL) {
        r->numbering->definition = definition_of(r, value_of(attributes));
    } else if (tag == TAG_LEVEL || tag == TAG_LEVEL_OVERRIDE) {
        r->level = number_of(xml_attribute(attributes, "ilvl"), NUMBER_LEVELS);
        if (tag == TAG_LEVEL)
            own_list(r);
    } else if (r->level < NUMBER_LEVELS && tag == TAG_START_OVERRIDE &&
               r->numbering != NULL) {
        r->numbering->restart[r->level] = number_of(value_of(attributes), 1);
    } else if (r->level < NUMBER_LEVELS && r->list != NULL) {
        read_level(r, tag, attributes);
    }
}

static void number_end(void *context, const char *name, const char *space)
{
    struct number_reader *r = context;
    enum tag tag = tag_of(name, space);
    if (tag == TAG_LEVEL)
        r->level = NUMBER_LEVELS;
    else if (tag == TAG_NUM)
        r->numbering = NULL;
}

static const struct xml_handler number_handler = { number_start, number_end,
                                                   ignore_text, NULL };

static void restart(struct number_list *list, const struct numbering *n)
{
    for (uint32_t i = 0; i < NUMBER_LEVELS; i++) {
        if (n->restart[i] == STYLE_UNSET)
            continue;
        list->levels[i].start = n->restart[i];
        list->is_begun[i] = false;
    }
}

/* The label of the next item of this numbering; empty for an unknown one. */
static span next_label(struct number_reader *r, span id, uint32_t level)
{
    uint32_t index = names_find(&r->ids, id);
    if (index == NAMES_NONE || index >= r->at.count)
        return (span){ 0 };
    struct numbering *n = &r->at.at[index];
    struct number_list *list =
        n->own != NULL                   ? n->own
        : n->definition != STYLE_UNSET   ? r->definitions.at[n->definition]
                                         : NULL;
    if (list == NULL)
        return (span){ 0 };
    if (!n->is_used)
        restart(list, n);
    n->is_used = true;
    return number_next(list, level, r->arena);
}

/* --- document.xml and its kind ------------------------------------------------ */

/* A paragraph whose end has not come yet. */
struct paragraph {
    span style, list; /* ids */
    uint32_t depth, level; /* STYLE_UNSET: as the style says */
    bool has_list;
    bool is_merged; /* its end is deleted: the next one goes on */
    bool is_bold;   /* by its style */
    span aside; /* text before the box that is being read */
};

struct docx {
    struct flow flow;
    struct doc_builder *b;
    struct arena *arena;
    struct office_styles styles;
    struct number_reader numbers;
    VEC(struct paragraph) open; /* text boxes put paragraphs in paragraphs */
    struct names footnotes, endnotes; /* ids that the text refers to */
    const struct names *wanted; /* when a part of notes is read */
    enum block_kind kind;       /* of what this part's paragraphs are */
    bool in_note, is_original;
    uint32_t skip;           /* elements inside one that is left out */
    uint32_t boxes;
    uint32_t grid;           /* columns of the table that begins */
    bool table_pending;
    uint32_t cell_columns;
    bool cell_merged, row_header, row_gone;
    bool in_paragraph_properties, in_run_properties, in_row_properties;
    bool is_bold, is_hidden, is_struck, in_text;
    uint32_t fields, contents; /* depth of fields; of that of the contents */
    bool in_code;
    uint32_t inserted, deleted, struck; /* told in the notices */
};

static struct paragraph *current(struct docx *d)
{
    return d->open.count == 0 ? NULL : &d->open.at[d->open.count - 1];
}

static void begin_pending_table(struct docx *d)
{
    if (!d->table_pending)
        return;
    d->table_pending = false;
    flow_begin_table(&d->flow, d->grid);
}

static void begin_paragraph(struct docx *d)
{
    struct paragraph paragraph = { .depth = STYLE_UNSET,
                                   .level = STYLE_UNSET };
    if (d->open.count > 0)
        paragraph.aside = flow_put_aside(&d->flow);
    *vec_push(&d->open, d->arena) = paragraph;
}

static struct flow_paragraph properties(struct docx *d,
                                        const struct paragraph *p)
{
    struct office_style style = office_style_of(&d->styles, p->style);
    struct flow_paragraph out = { .kind = d->kind };
    span list = p->has_list ? p->list : style.list;
    uint32_t depth = p->depth != STYLE_UNSET ? p->depth : style.depth;
    uint32_t level = p->level != STYLE_UNSET ? p->level : style.level;
    if (d->kind != BLOCK_PARAGRAPH)
        return out;
    if (style.is_furniture || d->contents > 0) {
        out.kind = BLOCK_FURNITURE;
        return out;
    }
    if (level > 0) {
        out.kind = BLOCK_HEADING;
        out.level = level;
    } else if (style.is_quote) {
        out.kind = BLOCK_QUOTE;
    }
    if (list.len > 0 && d->flow.visible > 0) {
        out.label = next_label(&d->numbers, list, depth);
        out.depth = depth + 1;
    }
    return out;
}

static void end_paragraph(struct docx *d)
{
    struct paragraph *p = current(d);
    if (p == NULL)
        return;
    if (!p->is_merged)
        flow_end_paragraph(&d->flow, properties(d, p));
    d->open.count--;
    if (d->open.count > 0)
        flow_put_back(&d->flow, p->aside);
}

/* --- what starts --------------------------------------------------------------- */

/* Is the content of this element no part of the text that is wanted? */
static bool is_left_out(struct docx *d, enum tag tag)
{
    if (tag == TAG_INSERTED || tag == TAG_MOVED_HERE) {
        d->inserted++;
        return d->is_original;
    }
    if (tag == TAG_DELETED || tag == TAG_MOVED_AWAY) {
        d->deleted++;
        return !d->is_original;
    }
    return tag == TAG_FALLBACK || tag == TAG_FORMER;
}

/* A change of the mark itself: of a paragraph's end or of a row. */
static bool mark_is_gone(const struct docx *d, enum tag tag)
{
    bool deleted = tag == TAG_DELETED || tag == TAG_MOVED_AWAY;
    bool inserted = tag == TAG_INSERTED || tag == TAG_MOVED_HERE;
    return d->is_original ? inserted : deleted;
}

static void paragraph_property(struct docx *d, enum tag tag,
                               const struct xml_attributes *attributes)
{
    struct paragraph *p = current(d);
    span value = value_of(attributes);
    if (p == NULL)
        return;
    switch (tag) {
    case TAG_PARAGRAPH_STYLE: p->style = copy(d->arena, value); break;
    case TAG_OUTLINE_LEVEL: {
        uint32_t level = number_of(value, 9);
        p->level = level < 9 ? level + 1 : 0;
        break;
    }
    case TAG_NUM_ID:
        p->has_list = true;
        p->list = span_is(value, "0") ? (span){ 0 } : copy(d->arena, value);
        break;
    case TAG_LEVEL_DEPTH: p->depth = number_of(value, 0); break;
    default:
        p->is_merged = p->is_merged || mark_is_gone(d, tag);
        break;
    }
}

static void run_property(struct docx *d, enum tag tag,
                         const struct xml_attributes *attributes)
{
    if (tag == TAG_BOLD)
        d->is_bold = is_on(attributes);
    else if (tag == TAG_VANISH)
        d->is_hidden = is_on(attributes);
    else if (tag == TAG_STRIKE)
        d->is_struck = is_on(attributes);
}

static void begin_run(struct docx *d)
{
    d->is_bold = d->open.count > 0 && current(d)->is_bold;
    d->is_hidden = false;
    d->is_struck = false;
}

static void field_mark(struct docx *d, const struct xml_attributes *attributes)
{
    span type = xml_attribute(attributes, "fldCharType");
    if (span_is(type, "begin")) {
        d->fields++;
    } else if (span_is(type, "end") && d->fields > 0) {
        if (d->contents == d->fields)
            d->contents = 0;
        d->fields--;
    }
}

static void refer(struct names *notes, const struct xml_attributes *attributes)
{
    if (notes->count < MAX_NOTES)
        names_add(notes, xml_attribute(attributes, "id"));
}

static void start_table_part(struct docx *d, enum tag tag,
                             const struct xml_attributes *attributes)
{
    switch (tag) {
    case TAG_TABLE:
        begin_pending_table(d);
        d->table_pending = true;
        d->grid = 0;
        break;
    case TAG_GRID_COLUMN: d->grid++; break;
    case TAG_ROW:
        begin_pending_table(d);
        d->row_gone = false;
        flow_begin_row(&d->flow, false);
        break;
    case TAG_ROW_PROPERTIES: d->in_row_properties = true; break;
    case TAG_ROW_HEADER:
        if (is_on(attributes) && d->flow.tables.count > 0)
            d->flow.tables.at[d->flow.tables.count - 1].is_header = true;
        break;
    case TAG_CELL:
        d->cell_columns = 1;
        d->cell_merged = false;
        flow_begin_cell(&d->flow);
        break;
    case TAG_GRID_SPAN:
        d->cell_columns = number_of(value_of(attributes), 1);
        break;
    case TAG_CELL_MERGE:
        d->cell_merged = !span_is(value_of(attributes), "restart");
        break;
    default: break;
    }
}

static void start_run_part(struct docx *d, enum tag tag,
                           const struct xml_attributes *attributes)
{
    switch (tag) {
    case TAG_RUN: begin_run(d); break;
    case TAG_RUN_PROPERTIES: d->in_run_properties = true; break;
    case TAG_TEXT: d->in_text = true; break;
    case TAG_DELETED_TEXT: d->in_text = d->is_original; break;
    case TAG_FIELD_CODE: d->in_code = true; break;
    case TAG_FIELD_CHAR: field_mark(d, attributes); break;
    case TAG_TAB: flow_text(&d->flow, span_of(" "), false); break;
    case TAG_BREAK: flow_break(&d->flow); break;
    case TAG_HYPHEN: flow_text(&d->flow, span_of("-"), d->is_bold); break;
    case TAG_FOOTNOTE_REFERENCE: refer(&d->footnotes, attributes); break;
    case TAG_ENDNOTE_REFERENCE: refer(&d->endnotes, attributes); break;
    default: start_table_part(d, tag, attributes); break;
    }
}

static bool is_note(const struct docx *d, enum tag tag,
                    const struct xml_attributes *attributes)
{
    return (tag == TAG_FOOTNOTE || tag == TAG_ENDNOTE) &&
           names_find(d->wanted, xml_attribute(attributes, "id")) != NAMES_NONE;
}

static void on_start(void *context, const char *name, const char *space,
                     const struct xml_attributes *attributes)
{
    struct docx *d = context;
    enum tag tag = tag_of(name, space);
    if (d->skip > 0) {
        d->skip++;
        return;
    }
    if (tag == TAG_FORMER) {
        d->skip = 1;
        return;
    }
    if (d->in_paragraph_properties) {
        paragraph_property(d, tag, attributes);
        return;
    }
    if (d->in_run_properties) {
        run_property(d, tag, attributes);
        return;
    }
    if (d->in_row_properties && tag != TAG_ROW_HEADER) {
        d->row_gone = d->row_gone || mark_is_gone(d, tag);
        return;
    }
    if (is_left_out(d, tag)) {
        d->skip = 1;
        return;
    }
    if (d->wanted != NULL && !d->in_note) {
        d->in_note = is_note(d, tag, attributes);
        return;
    }
    if (tag == TAG_PARAGRAPH_PROPERTIES)
        d->in_paragraph_properties = d->open.count > 0;
    else if (tag == TAG_PARAGRAPH)
        begin_paragraph(d);
    else if (tag == TAG_TEXT_BOX)
        d->boxes++;
    else
        start_run_part(d, tag, attributes);
}

/* --- what ends ------------------------------------------------------------------ */

static void end_part(struct docx *d, enum tag tag)
{
    switch (tag) {
    case TAG_PARAGRAPH: end_paragraph(d); break;
    case TAG_TEXT:
    case TAG_DELETED_TEXT: d->in_text = false; break;
    case TAG_FIELD_CODE: d->in_code = false; break;
    case TAG_TEXT_BOX: d->boxes--; break;
    case TAG_CELL:
        flow_end_cell(&d->flow, d->cell_columns, d->cell_merged);
        d->cell_columns = 1;
        d->cell_merged = false;
        break;
    case TAG_ROW: flow_end_row(&d->flow, !d->row_gone); break;
    case TAG_TABLE:
        begin_pending_table(d);
        flow_end_table(&d->flow);
        break;
    case TAG_FOOTNOTE:
    case TAG_ENDNOTE: d->in_note = false; break;
    default: break;
    }
}

static void end_in_properties(struct docx *d, enum tag tag)
{
    struct paragraph *p = current(d);
    if (tag != TAG_PARAGRAPH_PROPERTIES)
        return;
    d->in_paragraph_properties = false;
    p->is_bold = office_style_of(&d->styles, p->style).is_bold;
}

static void on_end(void *context, const char *name, const char *space)
{
    struct docx *d = context;
    if (d->skip > 0) {
        d->skip--;
        return;
    }
    enum tag tag = tag_of(name, space);
    if (d->in_paragraph_properties)
        end_in_properties(d, tag);
    else if (d->in_run_properties)
        d->in_run_properties = tag != TAG_RUN_PROPERTIES;
    else if (d->in_row_properties)
        d->in_row_properties = tag != TAG_ROW_PROPERTIES;
    else
        end_part(d, tag);
}

static bool begins(span text, const char *word)
{
    size_t len = strlen(word);
    return text.len >= len && memcmp(text.ptr, word, len) == 0;
}

static void on_code(struct docx *d, span code)
{
    while (code.len > 0 && code.ptr[0] == ' ') {
        code.ptr++;
        code.len--;
    }
    if (begins(code, "TOC") && d->contents == 0)
        d->contents = d->fields;
}

static void on_text(void *context, span text)
{
    struct docx *d = context;
    if (d->skip > 0)
        return;
    if (d->in_code)
        on_code(d, text);
    if (!d->in_text || d->open.count == 0 || d->is_hidden)
        return;
    if (d->is_struck)
        d->struck++;
    else
        flow_text(&d->flow, text, d->is_bold);
}

static bool is_full(void *context)
{
    return ((struct docx *)context)->b->full;
}

static const struct xml_handler text_handler = { on_start, on_end, on_text,
                                                 is_full };

/* --- docProps ------------------------------------------------------------------- */

struct property_reader {
    struct doc_builder *b;
    VEC(char) value;
    span name;
    bool is_custom;
};

static void property_start(void *context, const char *name, const char *space,
                           const struct xml_attributes *attributes)
{
    struct property_reader *r = context;
    (void)space;
    r->value.count = 0;
    if (strcmp(name, "property") == 0)
        r->name = copy(r->b->arena, xml_attribute(attributes, "name"));
}

static void property_text(void *context, span text)
{
    struct property_reader *r = context;
    for (size_t i = 0; i < text.len; i++)
        *vec_push(&r->value, r->b->arena) = text.ptr[i];
}

static void property_end(void *context, const char *name, const char *space)
{
    static const struct {
        const char *element, *field;
    } core[] = { { "title", "title" },
                 { "language", "language" },
                 { "contentStatus", "status" } };
    struct property_reader *r = context;
    span value = { r->value.at, r->value.count };
    (void)space;
    for (size_t i = 0; !r->is_custom && i < sizeof(core) / sizeof(*core); i++)
        if (strcmp(name, core[i].element) == 0)
            clue_field(r->b, span_of(core[i].field), value);
    if (r->is_custom && r->name.len > 0 && value.len > 0)
        clue_field(r->b, r->name, value);
    r->value.count = 0;
}

static const struct xml_handler property_handler = {
    property_start, property_end, property_text, NULL
};

/* --- the package ------------------------------------------------------------------ */

struct parts {
    struct package *package;
    const char *path;
    struct arena *arena;
};

/* A part that is optional and damaged is told, not fatal. */
static void read_optional(const struct parts *parts, struct doc_builder *b,
                          const char *part, const struct xml_handler *handler,
                          void *context)
{
    struct err err = { 0 };
    span bytes;
    if (!package_has(parts->package, part))
        return;
    if (!package_read(parts->package, part, &bytes, parts->arena, &err) ||
        !xml_parse(bytes, part, handler, context, &err))
        doc_notice(b, "%s: left out in part", err.text);
}

static void read_furniture(const struct parts *parts, struct docx *d,
                           const char *what)
{
    d->kind = BLOCK_FURNITURE;
    for (uint32_t i = 1; i <= MAX_HEADERS; i++) {
        char part[40];
        snprintf(part, sizeof(part), "word/%s%u.xml", what, (unsigned)i);
        read_optional(parts, d->b, part, &text_handler, d);
        d->open.count = 0;
    }
    d->kind = BLOCK_PARAGRAPH;
}

static void read_notes(const struct parts *parts, struct docx *d,
                       const char *part, const struct names *wanted)
{
    if (wanted->count == 0)
        return;
    d->kind = BLOCK_FOOTNOTE;
    d->wanted = wanted;
    d->in_note = false;
    read_optional(parts, d->b, part, &text_handler, d);
    d->open.count = 0;
    d->kind = BLOCK_PARAGRAPH;
    d->wanted = NULL;
}

static void tell_changes(const struct docx *d)
{
    if (d->inserted + d->deleted > 0)
        doc_notice(d->b, "tracked changes: read as %s (%u insertions, %u "
                         "deletions)",
                   d->is_original ? "the original" : "if all were accepted",
                   (unsigned)d->inserted, (unsigned)d->deleted);
    if (d->struck > 0)
        doc_notice(d->b, "struck-out text was left out");
}

static void read_styles(const struct parts *parts, struct docx *d)
{
    struct style_reader styles = { &d->styles, STYLE_UNSET };
    office_styles_init(&d->styles, d->arena);
    number_reader_init(&d->numbers, d->arena);
    read_optional(parts, d->b, "word/styles.xml", &style_handler, &styles);
    read_optional(parts, d->b, "word/numbering.xml", &number_handler,
                  &d->numbers);
}

static void read_properties(const struct parts *parts, struct doc_builder *b)
{
    struct property_reader r = { .b = b, .is_custom = true };
    read_optional(parts, b, "docProps/custom.xml", &property_handler, &r);
    r.is_custom = false;
    read_optional(parts, b, "docProps/core.xml", &property_handler, &r);
}

static bool read_main(const struct parts *parts, struct docx *d,
                      struct err *err)
{
    char name[400];
    span bytes;
    snprintf(name, sizeof(name), "%s: word/document.xml", parts->path);
    if (!package_read(parts->package, "word/document.xml", &bytes,
                      parts->arena, err))
        return false;
    struct err broken = { 0 };
    if (!xml_parse(bytes, name, &text_handler, d, &broken)) {
        if (d->b->blocks.count == 0)
            return err_set(err, broken.kind, "%s", broken.text);
        doc_notice(d->b, "%s: the rest was not read", broken.text);
    }
    d->open.count = 0;
    return true;
}

static bool read_parts(const struct parts *parts, struct doc_builder *b,
                       struct err *err)
{
    struct docx *d = arena_new(b->arena, struct docx);
    d->b = b;
    d->arena = b->arena;
    d->kind = BLOCK_PARAGRAPH;
    flow_begin(&d->flow, b);
    names_init(&d->footnotes, d->arena);
    names_init(&d->endnotes, d->arena);
    read_styles(parts, d);
    read_furniture(parts, d, "header");
    if (!read_main(parts, d, err))
        return false;
    read_notes(parts, d, "word/footnotes.xml", &d->footnotes);
    read_notes(parts, d, "word/endnotes.xml", &d->endnotes);
    read_furniture(parts, d, "footer");
    flow_finish(&d->flow);
    read_properties(parts, b);
    tell_changes(d);
    return true;
}

static bool read(struct doc_builder *b, const struct source *source,
                 struct err *err)
{
    span bytes = { source->bytes, source->len };
    struct parts parts = { .path = source->path, .arena = b->arena };
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
                                    .part = "word/document.xml" };
