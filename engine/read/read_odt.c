/*
 * ODT: the parts of an OpenDocument text, or its flat form in one file, as a
 * stream of events. Styles come first, so that paragraphs know what they are
 * when they begin. Headers, footers and contents are page furniture, notes
 * stand at the end, text boxes before the paragraph they hang on. Insertions
 * are left out for the original text, and deletions put back.
 */
#include "read/reader_list.h"

#include "read/odt_change.h"
#include "read/odt_list.h"
#include "read/odt_table.h"
#include "read/office_part.h"
#include "read/office_property.h"

enum { HEAD = 8192 }; /* bytes in which a flat file says what it is */

/* A piece of text and what its styles say of it. */
struct run {
    bool is_bold, is_hidden, is_struck;
};

/* A paragraph whose end has not come yet. */
struct paragraph {
    struct odt_item item;
    uint32_t level; /* of the heading, or 0 */
    uint32_t start; /* its number in the outline is given, or STYLE_UNSET */
    bool is_outlined, is_furniture, is_quote;
};

/* A text box or a note: what it interrupts. */
struct box {
    struct flow_line aside;
    uint32_t list_base;
};

enum area { NOWHERE, IN_STYLES, IN_MASTER, IN_BODY };

struct state {
    enum area area;
    uint32_t furniture; /* open headers and footers */
    uint32_t indexes;   /* open tables of contents */
    uint32_t skip;      /* elements inside one that is left out */
    VEC(struct paragraph) open; /* boxes put paragraphs in paragraphs */
    VEC(struct run) runs;
    VEC(struct box) boxes;
    VEC(struct odt_table) tables;
    struct paragraph joined; /* the first of those that are one originally */
    bool has_joined;
};

struct odt {
    struct flow flow;
    struct doc_builder *b;
    struct arena *arena;
    struct odt_styles styles;
    struct odt_lists lists;
    struct odt_changes changes;
    struct state at;
    struct office_left_out left;
    uint32_t hidden; /* sections */
    bool is_common;  /* the part with the common styles is read */
};

static const struct xml_handler odt_handler;

/* --- paragraphs and their text --------------------------------------------- */

static struct run *current_run(struct odt *d)
{
    return d->at.runs.count == 0 ? NULL : &d->at.runs.at[d->at.runs.count - 1];
}

static bool trait(enum style_trait trait, bool otherwise)
{
    return trait == TRAIT_UNSET ? otherwise : trait == TRAIT_ON;
}

static void begin_run(struct odt *d, const struct office_style *style,
                      struct run around)
{
    *vec_push(&d->at.runs, d->arena) =
        (struct run){ trait(style->bold, around.is_bold),
                      trait(style->hidden, around.is_hidden),
                      trait(style->struck, around.is_struck) };
}

static void end_run(struct odt *d)
{
    if (d->at.runs.count > 0)
        d->at.runs.count--;
}

static void begin_span(struct odt *d, const struct xml_attributes *attributes)
{
    const struct run *around = current_run(d);
    struct office_style style = office_style_of(
        &d->styles.texts, xml_attribute(attributes, "style-name"));
    begin_run(d, &style, around == NULL ? (struct run){ 0 } : *around);
}

static uint32_t heading_level(const struct xml_attributes *attributes)
{
    return xml_number(xml_attribute(attributes, "outline-level"), 1);
}

static void begin_paragraph(struct odt *d, bool is_heading,
                            const struct xml_attributes *attributes)
{
    struct office_style style = odt_paragraph_style(
        &d->styles, xml_attribute(attributes, "style-name"));
    struct odt_item item = odt_list_paragraph(&d->lists, style.list);
    bool restarts = span_is(xml_attribute(attributes, "restart-numbering"),
                            "true");
    bool is_bare = span_is(xml_attribute(attributes, "is-list-header"), "true");
    *vec_push(&d->at.open, d->arena) = (struct paragraph){
        .item = item,
        .level = is_heading ? heading_level(attributes) : style.level,
        .start = restarts ? xml_number(xml_attribute(attributes, "start-value"),
                                       1)
                          : STYLE_UNSET,
        .is_outlined = is_heading && !item.is_item && !is_bare &&
                       !style.no_list,
        .is_furniture = style.is_furniture,
        .is_quote = style.is_quote,
    };
    begin_run(d, &style, (struct run){ 0 });
}

static span outline_label(struct odt *d, const struct paragraph *p)
{
    if (!p->is_outlined)
        return (span){ 0 };
    if (p->start != STYLE_UNSET)
        number_restart(d->styles.outline, p->level - 1, p->start);
    return number_next(d->styles.outline, p->level - 1, d->arena);
}

static struct flow_paragraph properties(struct odt *d,
                                        const struct paragraph *p)
{
    struct flow_paragraph out = { .kind = BLOCK_PARAGRAPH };
    if (d->at.furniture > 0 || d->at.indexes > 0 || p->is_furniture) {
        out.kind = BLOCK_FURNITURE;
        return out;
    }
    out.label = odt_list_label(&d->lists, p->item);
    out.depth = out.label.len > 0 ? p->item.level + 1 : 0;
    if (p->level > 0) {
        out.kind = BLOCK_HEADING;
        out.level = p->level;
        if (p->item.is_item)
            return out;
        out.label = outline_label(d, p);
    } else if (p->is_quote) {
        out.kind = BLOCK_QUOTE;
    }
    return out;
}

/* An end that was inserted joins its paragraph to the next one, originally. */
static void end_paragraph(struct odt *d)
{
    if (d->at.open.count == 0)
        return;
    struct paragraph p = d->at.open.at[--d->at.open.count];
    end_run(d);
    if (odt_change_leaves_out(&d->changes)) {
        if (!d->at.has_joined && d->flow.line.visible > 0)
            d->at.joined = p;
        d->at.has_joined = d->at.has_joined || d->flow.line.visible > 0;
        return;
    }
    if (d->at.has_joined)
        p = d->at.joined;
    d->at.has_joined = false;
    flow_end_paragraph(&d->flow, properties(d, &p));
}

/* --- boxes and notes -------------------------------------------------------- */

/* Lists around a box are none of its own. */
static struct box *enter(struct odt *d)
{
    struct box *box = vec_push(&d->at.boxes, d->arena);
    box->list_base = d->lists.base;
    d->lists.base = d->lists.open.count;
    return box;
}

static void leave(struct odt *d, const struct box *box)
{
    d->lists.open.count = d->lists.base;
    d->lists.base = box->list_base;
}

static void begin_box(struct odt *d)
{
    struct flow_line aside = flow_put_aside(&d->flow);
    enter(d)->aside = aside;
}

static void end_box(struct odt *d)
{
    if (d->at.boxes.count == 0)
        return;
    struct box box = d->at.boxes.at[--d->at.boxes.count];
    leave(d, &box);
    flow_put_back(&d->flow, box.aside);
}

static void begin_note(struct odt *d)
{
    enter(d);
    flow_begin_later(&d->flow, BLOCK_FOOTNOTE);
}

static void end_note(struct odt *d)
{
    if (d->at.boxes.count == 0)
        return;
    leave(d, &d->at.boxes.at[--d->at.boxes.count]);
    flow_end_later(&d->flow);
}

/* --- tables ------------------------------------------------------------------ */

static struct odt_table *innermost(struct odt *d)
{
    uint32_t count = d->at.tables.count;
    return count == 0 ? NULL : &d->at.tables.at[count - 1];
}

static void begin_pending_table(struct odt *d)
{
    if (innermost(d) != NULL)
        odt_table_begin(innermost(d), &d->flow);
}

static void begin_table(struct odt *d)
{
    begin_pending_table(d);
    *vec_push(&d->at.tables, d->arena) = (struct odt_table){ 0 };
}

static void end_table(struct odt *d)
{
    if (d->at.tables.count == 0)
        return;
    begin_pending_table(d);
    d->at.tables.count--;
    flow_end_table(&d->flow);
}

static void start_table_part(struct odt *d, enum odt_tag tag,
                             const struct xml_attributes *attributes)
{
    struct odt_table *table = innermost(d);
    if (tag == ODT_TABLE)
        begin_table(d);
    if (table == NULL)
        return;
    switch (tag) {
    case ODT_COLUMN: odt_table_column(table, attributes); break;
    case ODT_HEADER_ROWS: table->header_rows++; break;
    case ODT_ROW: odt_table_row(table, &d->flow); break;
    case ODT_CELL: odt_table_cell(table, &d->flow, attributes); break;
    case ODT_COVERED_CELL:
        odt_table_cover(table, &d->flow, attributes);
        d->at.skip = 1;
        break;
    default: break;
    }
}

/* --- tracked changes ----------------------------------------------------------- */

/* Puts back what was deleted here. */
static void put_back(struct odt *d, const struct xml_attributes *attributes)
{
    struct odt_region *region = odt_change_deletion(
        &d->changes, xml_attribute(attributes, "change-id"));
    if (region == NULL)
        return;
    uint32_t boxes = d->at.boxes.count, base = d->lists.base;
    d->lists.base = d->lists.open.count;
    bool given = odt_change_replay(&d->changes, region, d->at.open.count > 0,
                                   &odt_handler, d);
    if (!given) {
        begin_box(d);
        odt_change_replay(&d->changes, region, false, &odt_handler, d);
        while (d->at.boxes.count > boxes)
            end_box(d);
    }
    d->lists.open.count = d->lists.base;
    d->lists.base = base;
}

static void mark_change(struct odt *d, bool begins,
                        const struct xml_attributes *attributes)
{
    odt_change_mark(&d->changes, xml_attribute(attributes, "change-id"),
                    begins);
}

/* --- what starts ------------------------------------------------------------------ */

static bool is_hidden(const struct xml_attributes *attributes)
{
    return span_is(xml_attribute(attributes, "display"), "none") ||
           span_is(xml_attribute(attributes, "is-hidden"), "true");
}

/* Is the content of this element no part of the text? */
static bool is_left_out(struct odt *d, enum odt_tag tag,
                        const struct xml_attributes *attributes)
{
    bool left_out = false;
    switch (tag) {
    case ODT_SKIPPED:
    case ODT_META: return true;
    case ODT_VARIABLE: return is_hidden(attributes);
    case ODT_SECTION:
        left_out = is_hidden(attributes);
        d->hidden += left_out;
        return left_out;
    case ODT_CONTROL:
        left_out = span_is(xml_attribute(attributes, "showing-place-holder"),
                           "true");
        d->left.placeholders += left_out;
        return left_out;
    case ODT_PLACEHOLDER: d->left.placeholders++; return true;
    case ODT_HEADER:
    case ODT_FOOTER:
        return span_is(xml_attribute(attributes, "display"), "false");
    default: return false;
    }
}

static void start_list_part(struct odt *d, enum odt_tag tag,
                            const struct xml_attributes *attributes)
{
    switch (tag) {
    case ODT_LIST: odt_list_begin(&d->lists, attributes); break;
    case ODT_NUMBERED_PARAGRAPH:
        odt_list_begin_single(&d->lists, attributes);
        break;
    case ODT_LIST_ITEM: odt_list_item(&d->lists, true, attributes); break;
    case ODT_LIST_HEADER: odt_list_item(&d->lists, false, attributes); break;
    default: start_table_part(d, tag, attributes); break;
    }
}

static void start_text_part(struct odt *d, enum odt_tag tag,
                            const struct xml_attributes *attributes)
{
    switch (tag) {
    case ODT_PARAGRAPH: begin_paragraph(d, false, attributes); break;
    case ODT_HEADING: begin_paragraph(d, true, attributes); break;
    case ODT_SPAN: begin_span(d, attributes); break;
    case ODT_SPACE: odt_handler.text(d, span_of(" ")); break;
    case ODT_BREAK:
        if (d->at.open.count > 0)
            flow_break(&d->flow);
        break;
    case ODT_NOTE: begin_note(d); break;
    case ODT_BOX: begin_box(d); break;
    case ODT_INDEX: d->at.indexes++; break;
    case ODT_CHANGE: put_back(d, attributes); break;
    case ODT_CHANGE_START: mark_change(d, true, attributes); break;
    case ODT_CHANGE_END: mark_change(d, false, attributes); break;
    default: start_list_part(d, tag, attributes); break;
    }
}

/* Headers stand before the text, footers behind it. */
static void begin_furniture(struct odt *d, enum odt_tag tag)
{
    d->at.furniture++;
    if (tag == ODT_FOOTER)
        flow_begin_later(&d->flow, BLOCK_FURNITURE);
}

static void end_furniture(struct odt *d, enum odt_tag tag)
{
    if (tag == ODT_FOOTER)
        flow_end_later(&d->flow);
    if (d->at.furniture > 0)
        d->at.furniture--;
}

/* The common part's automatic styles are those of its headers: they have the
 * names of others in the text. */
static void start_area(struct odt *d, enum odt_tag tag)
{
    if (tag == ODT_AUTOMATIC_STYLES && d->is_common)
        d->at.skip = 1;
    else if (tag == ODT_STYLES || tag == ODT_AUTOMATIC_STYLES)
        d->at.area = IN_STYLES;
    else if (tag == ODT_MASTER_STYLES)
        d->at.area = IN_MASTER;
    else if (tag == ODT_BODY)
        d->at.area = IN_BODY;
}

static void start_part(struct odt *d, enum odt_tag tag,
                       const struct xml_attributes *attributes)
{
    if (d->at.area == NOWHERE)
        start_area(d, tag);
    else if (d->at.area == IN_STYLES)
        odt_style_start(&d->styles, tag, attributes);
    else if (tag == ODT_HEADER || tag == ODT_FOOTER)
        begin_furniture(d, tag);
    else if (d->at.area == IN_BODY || d->at.furniture > 0)
        start_text_part(d, tag, attributes);
}

static bool begins_changes(const struct odt *d, enum odt_tag tag)
{
    return tag == ODT_TRACKED_CHANGES && d->changes.replays == 0;
}

static void on_start(void *context, const char *name, const char *space,
                     const struct xml_attributes *attributes)
{
    struct odt *d = context;
    enum odt_tag tag = odt_tag_of(name, space);
    if (d->at.skip > 0)
        d->at.skip++;
    else if (d->changes.depth > 0 || begins_changes(d, tag))
        odt_change_start(&d->changes, name, space, attributes);
    else if (is_left_out(d, tag, attributes))
        d->at.skip = 1;
    else
        start_part(d, tag, attributes);
}

/* --- what ends --------------------------------------------------------------------- */

static void end_table_part(struct odt *d, enum odt_tag tag)
{
    struct odt_table *table = innermost(d);
    if (tag == ODT_TABLE)
        end_table(d);
    else if (tag == ODT_ROW && table != NULL)
        flow_end_row(&d->flow, true);
    else if (tag == ODT_CELL && table != NULL)
        odt_table_end_cell(table, &d->flow, d->arena);
    else if (tag == ODT_HEADER_ROWS && table != NULL && table->header_rows > 0)
        table->header_rows--;
}

static void end_text_part(struct odt *d, enum odt_tag tag)
{
    switch (tag) {
    case ODT_PARAGRAPH:
    case ODT_HEADING: end_paragraph(d); break;
    case ODT_SPAN: end_run(d); break;
    case ODT_NOTE: end_note(d); break;
    case ODT_BOX: end_box(d); break;
    case ODT_INDEX: d->at.indexes -= d->at.indexes > 0; break;
    case ODT_LIST:
    case ODT_NUMBERED_PARAGRAPH: odt_list_end(&d->lists); break;
    default: end_table_part(d, tag); break;
    }
}

static bool ends_area(const struct odt *d, enum odt_tag tag)
{
    switch (d->at.area) {
    case IN_STYLES: return tag == ODT_STYLES || tag == ODT_AUTOMATIC_STYLES;
    case IN_MASTER: return tag == ODT_MASTER_STYLES;
    case IN_BODY: return tag == ODT_BODY;
    case NOWHERE: break;
    }
    return false;
}

static void end_part(struct odt *d, enum odt_tag tag)
{
    if (ends_area(d, tag))
        d->at.area = NOWHERE;
    else if (d->at.area == IN_STYLES)
        odt_style_end(&d->styles, tag);
    else if (tag == ODT_HEADER || tag == ODT_FOOTER)
        end_furniture(d, tag);
    else
        end_text_part(d, tag);
}

static void on_end(void *context, const char *name, const char *space)
{
    struct odt *d = context;
    if (d->at.skip > 0)
        d->at.skip--;
    else if (d->changes.depth > 0)
        odt_change_end(&d->changes, name, space);
    else
        end_part(d, odt_tag_of(name, space));
}

static void on_text(void *context, span text)
{
    struct odt *d = context;
    const struct run *run = current_run(d);
    if (d->at.skip > 0)
        return;
    if (d->changes.depth > 0) {
        odt_change_text(&d->changes, text);
        return;
    }
    if (d->at.open.count == 0 || run == NULL || run->is_hidden ||
        odt_change_leaves_out(&d->changes))
        return;
    if (run->is_struck)
        d->left.struck++;
    else
        flow_text(&d->flow, text, run->is_bold);
}

static bool is_full(void *context)
{
    return ((struct odt *)context)->b->full;
}

static const struct xml_handler odt_handler = { on_start, on_end, on_text,
                                                is_full };

/* --- the document ------------------------------------------------------------------ */

static struct odt *odt_new(struct doc_builder *b)
{
    struct odt *d = arena_new(b->arena, struct odt);
    d->b = b;
    d->arena = b->arena;
    flow_begin(&d->flow, b);
    odt_styles_init(&d->styles, d->arena);
    odt_lists_init(&d->lists, &d->styles, d->arena);
    odt_changes_init(&d->changes, b->revisions == REVISIONS_ORIGINAL,
                     d->arena);
    return d;
}

/* What a damaged part leaves open ends with it. */
static void end_xml(struct odt *d, enum block_kind kind)
{
    flow_break_off(&d->flow, kind);
    d->at = (struct state){ 0 };
    d->lists.open.count = d->lists.base = 0;
    d->changes.depth = d->changes.skip = d->changes.deletion = 0;
    d->changes.open_insertions = 0;
}

static void finish(struct odt *d)
{
    flow_finish(&d->flow);
    d->left.inserted = d->changes.inserted;
    d->left.deleted = d->changes.deleted;
    office_tell(d->b, &d->left);
    if (d->changes.is_cut)
        doc_notice(d->b, "too much was deleted to read the original whole");
    if (d->hidden > 0)
        doc_notice(d->b, "%u hidden sections were left out",
                   (unsigned)d->hidden);
}

/* Parts of a document with a password are no XML; the list of parts says so. */
static bool is_encrypted(const struct office_parts *parts)
{
    static const char list[] = "META-INF/manifest.xml";
    struct err none = { 0 };
    span bytes;
    return package_has(parts->package, list) &&
           package_read(parts->package, list, &bytes, parts->b->arena,
                        &none) &&
           span_find(bytes, span_of("encryption-data"), 0) < bytes.len;
}

static bool read_parts(const struct office_parts *parts, struct err *err)
{
    struct odt *d = odt_new(parts->b);
    struct office_properties properties;
    d->is_common = true;
    if (is_encrypted(parts))
        return err_set(err, ERR_INPUT,
                       "%s: is encrypted: save it without a password",
                       parts->path);
    office_read_optional(parts, "styles.xml", &odt_handler, d);
    end_xml(d, BLOCK_FURNITURE);
    d->is_common = false;
    if (!office_read_main(parts, "content.xml", &odt_handler, d, err))
        return false;
    end_xml(d, BLOCK_PARAGRAPH);
    finish(d);
    office_properties_init(&properties, parts->b);
    office_read_optional(parts, "meta.xml", &office_property_handler,
                         &properties);
    return true;
}

static bool read_package(struct doc_builder *b, const struct source *source,
                         struct err *err)
{
    span bytes = { source->bytes, source->len };
    struct office_parts parts = { .path = source->path, .b = b };
    parts.package = package_open(bytes, source->path, err);
    if (parts.package == NULL)
        return false;
    bool ok = read_parts(&parts, err);
    package_close(parts.package);
    return ok;
}

static bool read_flat(struct doc_builder *b, const struct source *source,
                      struct err *err)
{
    span bytes = { source->bytes, source->len };
    struct odt *d = odt_new(b);
    struct office_properties properties;
    if (!office_read_text(b, bytes, source->path, &odt_handler, d, err))
        return false;
    end_xml(d, BLOCK_PARAGRAPH);
    finish(d);
    office_properties_init(&properties, b);
    struct err ignored = { 0 }; /* it was told already */
    xml_parse(bytes, source->path, &office_flat_property_handler, &properties,
              &ignored);
    return true;
}

/* A flat document, that is one XML file. */
static bool looks_like(span bytes)
{
    span head = { bytes.ptr, bytes.len < HEAD ? bytes.len : HEAD };
    return !span_begins(bytes, "PK") &&
           span_find(head, span_of("<office:document"), 0) < head.len &&
           span_find(head, span_of("application/vnd.oasis.opendocument.text"),
                     0) < head.len;
}

static bool read(struct doc_builder *b, const struct source *source,
                 struct err *err)
{
    span bytes = { source->bytes, source->len };
    return looks_like(bytes) ? read_flat(b, source, err)
                             : read_package(b, source, err);
}

static const char *const endings[] = { "odt", "ott", "fodt", NULL };

const struct reader reader_odt = { .name = "odt",
                                   .endings = endings,
                                   .looks_like = looks_like,
                                   .read = read,
                                   .is_office = true,
                                   .part = "content.xml" };
