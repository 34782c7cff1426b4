/*
 * HTML, through libxml2's forgiving parser as a stream of events: no tree is
 * built, so depth costs nothing and every piece of text knows its place.
 * Nothing is fetched and no entity of another file is read.
 *
 * What a browser would not show, and what belongs to the site and not to the
 * document (navigation, banner, footer), is left out.
 */
#include "read/reader_list.h"

#include "base/ascii.h"
#include "input/xml.h"
#include "read/clue.h"
#include "read/outline.h"

enum {
    CHUNK = 16 * 1024,
    FREE_DEPTH = 256, /* elements inside each other that cost nothing */
    SEARCH_BEHIND = 2048, /* source bytes before the parser's place */
};

/* The parser tests a stray end tag against all open elements. */
#define MAX_EFFORT UINT64_C(4000000000)

enum part {
    PART_INLINE,
    PART_BLOCK, /* ends the paragraph before and after it */
    PART_HEADING,
    PART_LIST,
    PART_ORDERED_LIST,
    PART_ITEM,
    PART_TERM,
    PART_DETAIL,
    PART_QUOTE,
    PART_TABLE,
    PART_TABLE_HEAD,
    PART_ROW,
    PART_CELL,
    PART_BREAK,
    PART_MAIN,
    PART_CHROME, /* site furniture unless inside the main part */
    PART_HIDDEN,
    PART_STRUCK,
    PART_TITLE,
};

struct tag {
    const char *name;
    enum part part;
};

static const struct tag tags[] = {
    { "p", PART_BLOCK },          { "div", PART_BLOCK },
    { "h1", PART_HEADING },       { "h2", PART_HEADING },
    { "h3", PART_HEADING },       { "h4", PART_HEADING },
    { "h5", PART_HEADING },       { "h6", PART_HEADING },
    { "ul", PART_LIST },          { "ol", PART_ORDERED_LIST },
    { "menu", PART_LIST },        { "li", PART_ITEM },
    { "dt", PART_TERM },          { "dd", PART_DETAIL },
    { "dl", PART_BLOCK },         { "blockquote", PART_QUOTE },
    { "table", PART_TABLE },      { "thead", PART_TABLE_HEAD },
    { "tr", PART_ROW },           { "td", PART_CELL },
    { "th", PART_CELL },          { "br", PART_BREAK },
    { "main", PART_MAIN },        { "article", PART_MAIN },
    { "header", PART_CHROME },    { "footer", PART_CHROME },
    { "nav", PART_HIDDEN },       { "script", PART_HIDDEN },
    { "style", PART_HIDDEN },     { "template", PART_HIDDEN },
    { "noscript", PART_HIDDEN },  { "button", PART_HIDDEN },
    { "select", PART_HIDDEN },    { "iframe", PART_HIDDEN },
    { "object", PART_HIDDEN },    { "svg", PART_HIDDEN },
    { "textarea", PART_HIDDEN },  { "del", PART_STRUCK },
    { "s", PART_STRUCK },         { "strike", PART_STRUCK },
    { "title", PART_TITLE },      { "section", PART_BLOCK },
    { "pre", PART_BLOCK },        { "address", PART_BLOCK },
    { "caption", PART_BLOCK },    { "figcaption", PART_BLOCK },
    { "center", PART_BLOCK },     { "fieldset", PART_BLOCK },
    { "form", PART_BLOCK },       { "legend", PART_BLOCK },
    { "hr", PART_BLOCK },         { "body", PART_BLOCK },
    { "head", PART_BLOCK },       { "details", PART_BLOCK },
    { "summary", PART_BLOCK },    { "aside", PART_BLOCK },
};

struct element {
    enum part part;
    bool hides; /* raised one of the counters below */
};

struct list {
    uint32_t lead_in;
    uint32_t number; /* of the current item; 0 for bullets */
    uint32_t item;   /* block of the current item */
    bool ordered;
    bool fresh;      /* the item has no text yet */
};

struct table {
    uint32_t head; /* block of the header row */
    bool in_head;
};

struct html {
    struct doc_builder *b;
    const struct source *source;
    struct xml_library library;
    htmlParserCtxtPtr parser;
    struct clue clue;
    struct outline outline;
    VEC(struct element) elements;
    VEC(struct list) lists;
    VEC(struct table) tables;
    VEC(char) title;
    uint32_t cursor;  /* source byte behind the last text */
    uint32_t heading; /* level of the open heading, else 0 */
    uint32_t quotes, mains, hidden, struck;
    uint32_t term; /* block of the last <dt> */
    uint32_t cells;
    bool in_title, in_term, in_detail, in_row, row_has_data;
    bool in_item; /* the open block came from outline_open() */
    bool may_begin_item;
    bool any_struck;
};

static enum part part_of(const xmlChar *name)
{
    for (size_t i = 0; i < sizeof(tags) / sizeof(*tags); i++)
        if (strcmp((const char *)name, tags[i].name) == 0)
            return tags[i].part;
    return PART_INLINE;
}

/* --- attributes ------------------------------------------------------- */

static const char *attribute(const xmlChar **attributes, const char *name)
{
    for (; attributes != NULL && *attributes != NULL; attributes += 2)
        if (strcmp((const char *)attributes[0], name) == 0)
            return attributes[1] == NULL ? "" : (const char *)attributes[1];
    return NULL;
}

static bool has_word(const char *text, const char *word)
{
    return text != NULL && strstr(text, word) != NULL;
}

/* "display: none" in any spacing and case */
static bool style_hides(const char *style)
{
    char tight[128];
    size_t len = 0;
    if (style == NULL)
        return false;
    for (; *style != '\0' && len < sizeof(tight) - 1; style++)
        if (*style != ' ')
            tight[len++] = ascii_small(*style);
    tight[len] = '\0';
    return has_word(tight, "display:none")
           || has_word(tight, "visibility:hidden");
}

static bool is_hidden(const xmlChar **attributes)
{
    const char *role = attribute(attributes, "role");
    const char *aria = attribute(attributes, "aria-hidden");
    return attribute(attributes, "hidden") != NULL
           || (aria != NULL && strcmp(aria, "true") == 0)
           || style_hides(attribute(attributes, "style"))
           || has_word(role, "navigation") || has_word(role, "banner")
           || has_word(role, "contentinfo") || has_word(role, "search");
}

/* --- blocks ----------------------------------------------------------- */

static struct list *innermost(struct html *h)
{
    return h->lists.count == 0 ? NULL : &h->lists.at[h->lists.count - 1];
}

static void note_block(struct html *h, uint32_t block)
{
    struct list *list = innermost(h);
    if (block == DOC_NONE)
        return;
    if (list != NULL && list->item == DOC_NONE)
        list->item = block;
    if (h->in_term)
        h->term = block;
    clue_read(&h->clue, h->b, block);
}

static void close_block(struct html *h)
{
    if (!h->b->is_open)
        return;
    uint32_t block = h->in_item ? outline_close(&h->outline, h->b)
                                : doc_close(h->b);
    h->in_item = false;
    note_block(h, block);
}

static void write_number(struct html *h, uint32_t number)
{
    char text[16];
    uint32_t at = sizeof(text);
    text[--at] = ' ';
    text[--at] = '.';
    for (; number > 0; number /= 10)
        text[--at] = (char)('0' + number % 10);
    doc_text(h->b, (span){ text + at, sizeof(text) - at }, h->cursor);
    doc_marker(h->b);
}

static void open_list_item(struct html *h, struct list *list)
{
    doc_open(h->b, BLOCK_ITEM, h->lists.count, list->lead_in);
    if (list->ordered && list->number > 0)
        write_number(h, list->number);
    list->fresh = false;
}

static void open_row(struct html *h)
{
    struct table *table = &h->tables.at[h->tables.count - 1];
    doc_open(h->b, BLOCK_ROW, 0, table->head);
}

/* What text becomes depends on the elements around it. */
static void open_block(struct html *h)
{
    struct list *list = innermost(h);
    h->may_begin_item = false;
    if (h->heading > 0) {
        outline_clear(&h->outline);
        doc_open(h->b, BLOCK_HEADING, h->heading, DOC_NONE);
    } else if (h->in_row && h->tables.count > 0) {
        open_row(h);
    } else if (list != NULL && list->fresh) {
        open_list_item(h, list);
    } else if (h->in_detail) {
        doc_open(h->b, BLOCK_ITEM, h->lists.count + 1, h->term);
    } else {
        doc_open(h->b, h->quotes > 0 ? BLOCK_QUOTE : BLOCK_PARAGRAPH, 0,
                 DOC_NONE);
        h->may_begin_item = list == NULL && h->quotes == 0 && !h->in_term;
    }
}

static void end_paragraph(struct html *h)
{
    if (h->b->is_open && h->b->open.kind == BLOCK_ROW)
        doc_text(h->b, span_of(" "), h->cursor);
    else
        close_block(h);
}

/* --- text ------------------------------------------------------------- */

static span skip_space(span text)
{
    while (text.len > 0 && ascii_is_space(text.ptr[0])) {
        text.ptr++;
        text.len--;
    }
    return text;
}

/* The source byte behind the last one that the parser has read. */
static uint32_t parser_place(struct html *h)
{
    long at = h->library.xmlByteConsumed(h->parser);
    return at < 0 || at > (long)h->source->len ? h->source->len : (uint32_t)at;
}

/*
 * Text is reported once the parser has gone past it: look just behind. What
 * an entity stands for is not in the source, and ends where the parser is.
 */
static uint32_t locate(struct html *h, span text, uint32_t end)
{
    uint32_t len = (uint32_t)text.len;
    uint32_t begin = end > SEARCH_BEHIND + len ? end - SEARCH_BEHIND - len : 0;
    begin = begin > h->cursor ? begin : h->cursor;
    for (uint32_t i = begin; i + len <= end; i++) {
        const char *hit = memchr(h->source->bytes + i, text.ptr[0], end - i);
        if (hit == NULL)
            break;
        i = (uint32_t)(hit - h->source->bytes);
        if (i + len <= end && memcmp(hit, text.ptr, len) == 0)
            return i;
    }
    return end > h->cursor + len ? end - len : h->cursor;
}

/* "(a)" or "•" typed at the front of a paragraph makes it an item. */
static size_t begin_item(struct html *h, span text, uint32_t source)
{
    struct marker marker = marker_of(text);
    bool front = h->may_begin_item;
    h->may_begin_item = false;
    if (!front || marker.type == MARKER_NONE || marker.is_weak)
        return 0;
    bool started = h->b->text.count > h->b->open.begin;
    if (started && marker.type != MARKER_BULLET && marker.value != 1
        && !outline_expects(&h->outline, marker))
        return 0;
    close_block(h);
    outline_open(&h->outline, h->b, marker, 0);
    h->in_item = true;
    if (marker.type != MARKER_BULLET) {
        doc_text(h->b, (span){ text.ptr, marker.text }, source);
        doc_marker(h->b);
    }
    return marker.text;
}

static void write_text(struct html *h, span text)
{
    span visible = skip_space(text);
    if (visible.len == 0) {
        if (h->b->is_open && text.len > 0)
            doc_text(h->b, text, h->cursor);
        return;
    }
    uint32_t end = parser_place(h);
    uint32_t source = locate(h, text, end);
    h->cursor = source;
    if (!h->b->is_open)
        open_block(h);
    size_t lead = text.len - visible.len;
    size_t skip = begin_item(h, visible, source + (uint32_t)lead);
    size_t from = skip > 0 ? lead + skip : 0;
    doc_text(h->b, (span){ text.ptr + from, text.len - from },
             source + (uint32_t)from);
    h->cursor = source + (uint32_t)text.len;
    if (h->cursor > end)
        h->cursor = end;
}

static void on_text(void *context, const xmlChar *chars, int len)
{
    struct html *h = context;
    span text = { (const char *)chars, (size_t)len };
    if (h->in_title) {
        for (size_t i = 0; i < text.len; i++)
            *vec_push(&h->title, h->b->arena) =
                ascii_is_space(text.ptr[i]) ? ' ' : text.ptr[i];
    } else if (h->hidden == 0 && h->struck == 0) {
        write_text(h, text);
    }
}

/* --- elements --------------------------------------------------------- */

static void start_list(struct html *h, bool ordered, const char *start)
{
    struct list *outer = innermost(h);
    uint32_t last, lead_in;
    end_paragraph(h);
    last = outline_last(h->b);
    lead_in = outline_leads(h->b, last) ? last
              : outer != NULL           ? outer->item
                                        : DOC_NONE;
    uint32_t number = 0;
    for (; start != NULL && *start >= '0' && *start <= '9'
           && number < UINT16_MAX;
         start++)
        number = number * 10 + (uint32_t)(*start - '0');
    *vec_push(&h->lists, h->b->arena) =
        (struct list){ .lead_in = lead_in,
                       .ordered = ordered,
                       .number = number > 0 ? number - 1 : 0,
                       .item = DOC_NONE };
    h->in_row = false;
}

static void start_item(struct html *h)
{
    struct list *list = innermost(h);
    end_paragraph(h);
    if (list == NULL)
        return;
    list->number++;
    list->item = DOC_NONE;
    list->fresh = true;
}

static void start_cell(struct html *h, const xmlChar *name)
{
    h->row_has_data = h->row_has_data || strcmp((const char *)name, "td") == 0;
    if (h->cells++ > 0 && h->in_row && h->b->is_open)
        doc_text(h->b, span_of(" | "), h->cursor);
}

/* A table inside a cell means that the outer one is there for the looks. */
static void start_table(struct html *h)
{
    close_block(h);
    h->in_row = false;
    *vec_push(&h->tables, h->b->arena) = (struct table){ .head = DOC_NONE };
}

static void start_row(struct html *h)
{
    close_block(h);
    h->in_row = h->tables.count > 0;
    h->cells = 0;
    h->row_has_data = false;
}

static void end_row(struct html *h)
{
    if (!h->in_row || !h->b->is_open || h->tables.count == 0) {
        h->in_row = false;
        close_block(h);
        return;
    }
    struct table *table = &h->tables.at[h->tables.count - 1];
    bool head = (!h->row_has_data || table->in_head) && table->head == DOC_NONE;
    if (head)
        doc_header_row(h->b);
    uint32_t block = doc_close(h->b);
    note_block(h, block);
    table->head = head ? block : table->head;
    h->in_row = false;
}

static void start_heading(struct html *h, const xmlChar *name)
{
    close_block(h);
    h->in_row = false;
    h->heading = (uint32_t)(name[1] - '0');
}

static void start_break(struct html *h)
{
    if (!h->b->is_open)
        return;
    doc_text(h->b, span_of(" "), h->cursor);
    h->may_begin_item = h->b->open.kind == BLOCK_PARAGRAPH || h->in_item;
}

static void start_part(struct html *h, enum part part, const xmlChar *name,
                       const xmlChar **attributes)
{
    switch (part) {
    case PART_BLOCK: end_paragraph(h); break;
    case PART_HEADING: start_heading(h, name); break;
    case PART_LIST: start_list(h, false, NULL); break;
    case PART_ORDERED_LIST:
        start_list(h, true, attribute(attributes, "start"));
        break;
    case PART_ITEM: start_item(h); break;
    case PART_TERM:
        end_paragraph(h);
        h->in_term = true;
        break;
    case PART_DETAIL:
        end_paragraph(h);
        h->in_detail = true;
        break;
    case PART_QUOTE:
        end_paragraph(h);
        h->quotes++;
        break;
    case PART_TABLE: start_table(h); break;
    case PART_TABLE_HEAD:
        if (h->tables.count > 0)
            h->tables.at[h->tables.count - 1].in_head = true;
        break;
    case PART_ROW: start_row(h); break;
    case PART_CELL: start_cell(h, name); break;
    case PART_BREAK: start_break(h); break;
    case PART_MAIN:
        end_paragraph(h);
        h->mains++;
        break;
    case PART_TITLE: h->in_title = h->title.count == 0; break;
    case PART_CHROME:
    case PART_STRUCK:
    case PART_HIDDEN:
    case PART_INLINE: break;
    }
}

static void end_part(struct html *h, enum part part)
{
    switch (part) {
    case PART_BLOCK:
    case PART_ITEM: end_paragraph(h); break;
    case PART_HEADING:
        close_block(h);
        h->heading = 0;
        break;
    case PART_LIST:
    case PART_ORDERED_LIST:
        close_block(h);
        h->lists.count--;
        break;
    case PART_TERM:
        close_block(h);
        h->in_term = false;
        break;
    case PART_DETAIL:
        close_block(h);
        h->in_detail = false;
        break;
    case PART_QUOTE:
        close_block(h);
        h->quotes--;
        break;
    case PART_TABLE:
        close_block(h);
        h->in_row = false;
        h->tables.count--;
        break;
    case PART_TABLE_HEAD:
        if (h->tables.count > 0)
            h->tables.at[h->tables.count - 1].in_head = false;
        break;
    case PART_ROW: end_row(h); break;
    case PART_MAIN:
        close_block(h);
        h->mains--;
        break;
    case PART_TITLE: h->in_title = false; break;
    case PART_CELL:
    case PART_BREAK:
    case PART_CHROME:
    case PART_STRUCK:
    case PART_HIDDEN:
    case PART_INLINE: break;
    }
}

static bool hides(const struct html *h, enum part part,
                  const xmlChar **attributes)
{
    return part == PART_HIDDEN || (part == PART_CHROME && h->mains == 0)
           || is_hidden(attributes);
}

static void read_meta(struct html *h, const xmlChar *name,
                      const xmlChar **attributes)
{
    const char *lang = attribute(attributes, "lang");
    const char *key = attribute(attributes, "name");
    const char *value = attribute(attributes, "content");
    if (strcmp((const char *)name, "html") == 0 && lang != NULL)
        clue_field(h->b, span_of("language"), span_of(lang));
    if (strcmp((const char *)name, "meta") == 0 && key != NULL && value != NULL)
        clue_field(h->b, span_of(key), span_of(value));
}

/*
 * The title is part of <head>, which shows nothing: its end tag clears what
 * its start set even when it is empty.
 */
static void on_start(void *context, const xmlChar *name,
                     const xmlChar **attributes)
{
    struct html *h = context;
    enum part part = part_of(name);
    struct element element = { .part = part };
    read_meta(h, name, attributes);
    if (part == PART_STRUCK) {
        h->struck++;
        h->any_struck = true;
        element.hides = true;
    } else if (h->hidden > 0 || hides(h, part, attributes)) {
        if (h->hidden == 0)
            end_paragraph(h);
        h->hidden++;
        element.hides = true;
    } else {
        start_part(h, part, name, attributes);
    }
    *vec_push(&h->elements, h->b->arena) = element;
}

static void on_end(void *context, const xmlChar *name)
{
    struct html *h = context;
    (void)name; /* the parser reports ends in proper order */
    if (h->elements.count == 0)
        return;
    struct element element = h->elements.at[--h->elements.count];
    if (element.part == PART_STRUCK)
        h->struck--;
    else if (element.hides)
        h->hidden--;
    else
        end_part(h, element.part);
}

/* --- parsing ---------------------------------------------------------- */

/* Up to a character's end: half of one would look like another encoding. */
static size_t chunk_end(span text, size_t at)
{
    if (text.len - at <= CHUNK)
        return text.len;
    size_t end = at + CHUNK;
    while (end < text.len && ((unsigned char)text.ptr[end] & 0xC0) == 0x80)
        end++;
    return end;
}

static void parse(struct html *h)
{
    span text = { h->source->bytes, h->source->len };
    uint64_t effort = 0;
    for (size_t at = 0; at < text.len && !h->b->full;) {
        size_t end = chunk_end(text, at);
        h->library.htmlParseChunk(h->parser, text.ptr + at, (int)(end - at),
                                  end == text.len);
        uint32_t depth = h->elements.count;
        if (depth > FREE_DEPTH)
            effort += (uint64_t)(depth - FREE_DEPTH) * (end - at);
        if (effort > MAX_EFFORT) {
            doc_notice(h->b, "%u elements inside each other: "
                             "the rest was not read", depth);
            break;
        }
        at = end;
    }
}

static htmlParserCtxtPtr new_parser(struct html *h, xmlSAXHandler *events)
{
    events->startElement = on_start;
    events->endElement = on_end;
    events->characters = on_text;
    events->ignorableWhitespace = on_text;
    htmlParserCtxtPtr parser = h->library.htmlCreatePushParserCtxt(
        events, h, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
    if (parser != NULL)
        h->library.htmlCtxtUseOptions(
            parser, HTML_PARSE_NONET | HTML_PARSE_NOERROR
                        | HTML_PARSE_NOWARNING | HTML_PARSE_RECOVER
                        | HTML_PARSE_IGNORE_ENC);
    return parser;
}

static void finish(struct html *h)
{
    if (h->b->is_open)
        close_block(h);
    if (h->any_struck)
        doc_notice(h->b, "struck-out text was left out");
    clue_finish(h->b);
    clue_field(h->b, span_of("title"), (span){ h->title.at, h->title.count });
}

static bool read(struct doc_builder *b, const struct source *source,
                 struct err *err)
{
    struct html *h = arena_new(b->arena, struct html);
    xmlSAXHandler events = { 0 };
    h->b = b;
    h->source = source;
    h->term = DOC_NONE;
    if (!xml_library(&h->library, source->path, err))
        return false;
    h->parser = new_parser(h, &events);
    if (h->parser == NULL)
        return err_set(err, ERR_SYSTEM, "%s: no HTML parser", source->path);
    parse(h);
    /* Elements that the file leaves open end here. */
    while (h->elements.count > 0)
        on_end(h, NULL);
    h->library.htmlFreeParserCtxt(h->parser);
    finish(h);
    return true;
}

static bool looks_like(span bytes)
{
    span text = skip_space(bytes);
    return ascii_begins(text, "<!doctype html") || ascii_begins(text, "<html")
           || ascii_begins(text, "<?xml");
}

static const char *const endings[] = { "html", "htm", "xhtml", NULL };

const struct reader reader_html = { .name = "html",
                                    .endings = endings,
                                    .looks_like = looks_like,
                                    .read = read };
