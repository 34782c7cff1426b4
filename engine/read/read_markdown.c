/*
 * Markdown, parsed by cmark-gfm and walked node by node without recursion.
 *
 * Struck-out text (~~so~~) is left out: in a draft it is what goes. cmark's
 * own extension for it changes a table shared by all threads while it parses,
 * so it is done here.
 */
#include "read/reader_list.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <pthread.h>
#include <strings.h>

#include "input/yaml.h"
#include "read/clue.h"
#include "read/outline.h"

enum {
    SEARCH_WINDOW = 2048, /* source bytes searched for a piece of text */
    MAX_HEADING = 90,     /* bytes of bold text that stands for a heading */
    MAX_LEVEL = 6,
};

struct list {
    uint32_t lead_in;
    uint32_t number; /* of the next item; 0 for bullets */
    bool parens;     /* "1)" */
    uint32_t item;   /* block of the current item, DOC_NONE before it */
    bool fresh;      /* the item's first paragraph is still to come */
};

struct markdown {
    struct doc_builder *b;
    const struct source *source;
    struct clue clue;
    struct outline outline; /* for markers in paragraphs: "a)" "(1)" "•" */
    VEC(struct list) lists;
    span body;
    uint32_t first_line;    /* lines of front matter before the body */
    uint32_t cursor;        /* source byte where text is looked for next */
    uint32_t heading_level; /* of the last real heading */
    uint32_t table_head;
    uint32_t cells;         /* of the current row */
    uint32_t quotes;        /* open block quotes */
    uint32_t footnotes;     /* open footnote definitions */
    uint32_t footnote_count;
    bool in_item;           /* the open block came from outline_open() */
    uint32_t strikes;       /* "~~" to come in this block, an even number */
    bool is_struck;
    bool struck_any;
    bool may_begin_item;    /* at the front of a line */
};

/* --- front matter ----------------------------------------------------- */

static size_t line_end(span text, size_t at)
{
    const char *end = memchr(text.ptr + at, '\n', text.len - at);
    return end == NULL ? text.len : (size_t)(end - text.ptr) + 1;
}

static bool is_fence(span text, size_t begin, size_t end, const char *fence)
{
    while (end > begin && strchr("\r\n \t", text.ptr[end - 1]) != NULL)
        end--;
    return span_is((span){ text.ptr + begin, end - begin }, fence);
}

/* The YAML between the fences; empty when there is none. */
static span front_matter(span text, size_t *body)
{
    size_t begin = text.len == 0 ? 0 : line_end(text, 0);
    *body = 0;
    if (begin == 0 || !is_fence(text, 0, begin, "---"))
        return (span){ 0 };
    for (size_t at = begin; at < text.len;) {
        size_t end = line_end(text, at);
        if (is_fence(text, at, end, "---") || is_fence(text, at, end, "...")) {
            *body = end;
            return (span){ text.ptr + begin, at - begin };
        }
        at = end;
    }
    return (span){ 0 };
}

static void add_reference(struct markdown *m, span text, uint32_t source)
{
    if (text.len == 0)
        return;
    doc_open(m->b, BLOCK_REFERENCE, 0, DOC_NONE);
    doc_text(m->b, text, source);
    doc_close(m->b);
}

/* "legal-refs" and "cross_references" are what a policy prints at its end. */
static bool is_reference_key(span key)
{
    static const char *const keys[] = {
        "legal-refs", "legal-references", "legal_refs", "legal_references",
        "cross-refs", "cross-references", "cross_refs", "cross_references",
    };
    for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++)
        if (span_is(key, keys[i]))
            return true;
    return false;
}

/* The title is a heading already; dates and the like are adoption history. */
static void read_property(struct markdown *m, const struct yaml_node *node,
                          uint32_t base)
{
    if (!clue_field(m->b, node->key, node->scalar)
        || span_is(node->key, "title") || node->scalar.len == 0)
        return;
    clue_show_field(m->b, node->key, base + node->begin, node->scalar,
                    base + node->begin + !node->plain);
}

static void read_field(struct markdown *m, const struct yaml_node *node,
                       uint32_t base)
{
    if (node->kind == YAML_SCALAR && !is_reference_key(node->key)) {
        read_property(m, node, base);
        return;
    }
    if (!is_reference_key(node->key))
        return;
    if (node->kind == YAML_SCALAR && !span_is(node->scalar, "null"))
        add_reference(m, node->scalar, base + node->begin);
    for (const struct yaml_node *at = node->first; at != NULL; at = at->next)
        if (at->kind == YAML_SCALAR)
            add_reference(m, at->scalar, base + at->begin);
}

/* Where it is not proper YAML, "key: value" lines can still be read. */
static void read_loosely(struct markdown *m, span yaml)
{
    for (size_t at = 0; at < yaml.len;) {
        size_t end = line_end(yaml, at);
        span line = { yaml.ptr + at, end - at };
        const char *colon = memchr(line.ptr, ':', line.len);
        if (colon != NULL) {
            size_t len = (size_t)(colon - line.ptr);
            size_t last = line.len;
            while (last > len + 1
                   && strchr("\r\n\t \"", line.ptr[last - 1]) != NULL)
                last--;
            clue_field(m->b, (span){ line.ptr, len },
                       (span){ colon + 1, last - len - 1 });
        }
        at = end;
    }
}

/* Does the body begin with this title as a heading of its own? */
static bool body_repeats(const struct markdown *m, span title)
{
    const char *at = m->body.ptr, *end = at + m->body.len;
    while (at < end && strchr("#* \t\r\n", *at) != NULL)
        at++;
    return (size_t)(end - at) >= title.len
           && strncasecmp(at, title.ptr, title.len) == 0;
}

/* The title stands above the text, whoever prints it: it is a heading. */
static void add_title(struct markdown *m, const struct yaml_node *title,
                      uint32_t base)
{
    if (title == NULL || title->kind != YAML_SCALAR || title->scalar.len == 0
        || body_repeats(m, title->scalar))
        return;
    doc_open(m->b, BLOCK_HEADING, 1, DOC_NONE);
    doc_text(m->b, title->scalar, base + title->begin + !title->plain);
    doc_close(m->b);
}

static void read_front_matter(struct markdown *m, span yaml)
{
    struct yaml_node *root = NULL;
    struct err problem = { 0 };
    uint32_t base = (uint32_t)(yaml.ptr - m->source->bytes);
    if (!yaml_read(&root, yaml, "front matter", m->b->arena, &problem)) {
        doc_notice(m->b, "%s: read line by line", problem.text);
        read_loosely(m, yaml);
        return;
    }
    if (root == NULL || root->kind != YAML_MAP)
        return;
    add_title(m, yaml_get(root, "title"), base);
    for (const struct yaml_node *at = root->first; at != NULL; at = at->next)
        read_field(m, at, base);
    const struct yaml_node *second = yaml_get(root, "date-second-reading");
    if (second != NULL && second->kind == YAML_SCALAR)
        clue_field(m->b, span_of("adopted"), second->scalar);
}

/* --- preparing the body ----------------------------------------------- */

/* Bytes of a mark that opens a container, else 0: ">", "-", "12." */
static size_t container_mark(const char *line, size_t len)
{
    size_t digits = 0;
    if (strchr(">-*+", line[0]) != NULL)
        return 1;
    while (digits < len && line[digits] >= '0' && line[digits] <= '9')
        digits++;
    bool numbered = digits > 0 && digits < len
                    && (line[digits] == '.' || line[digits] == ')');
    return numbered ? digits + 1 : 0;
}

/*
 * Every mark at the front of a line opens a container, and every later line
 * is tested against all that are open: a few thousand make the parser crawl.
 * Marks beyond the limit become spaces, which keeps all offsets.
 */
static bool blunt_line(char *line, size_t len)
{
    uint32_t marks = 0;
    for (size_t i = 0; i < len;) {
        if (line[i] == ' ' || line[i] == '\t') {
            i++;
            continue;
        }
        size_t mark = container_mark(line + i, len - i);
        if (mark == 0)
            break;
        marks++;
        if (marks > DOC_MAX_DEPTH)
            memset(line + i, ' ', mark);
        i += mark;
    }
    return marks > DOC_MAX_DEPTH;
}

static bool is_rule_line(const char *line, size_t len)
{
    char mark = '\0';
    for (size_t i = 0; i < len; i++) {
        if (strchr(" \t\r\n", line[i]) != NULL)
            continue;
        if (mark != '\0' && line[i] != mark)
            return false;
        mark = line[i];
    }
    return mark != '>';
}

static char *blunted_copy(struct markdown *m, span body)
{
    char *copy = arena_text(m->b->arena, body.ptr, body.len);
    bool blunted = false;
    for (size_t at = 0; at < body.len;) {
        size_t end = line_end(body, at);
        if (!is_rule_line(copy + at, end - at))
            blunted = blunt_line(copy + at, end - at) || blunted;
        at = end;
    }
    if (blunted)
        doc_notice(m->b, "nested deeper than %d: flattened", DOC_MAX_DEPTH);
    m->b->flattened = blunted;
    return copy;
}

/* --- positions -------------------------------------------------------- */

static uint32_t node_offset(const struct markdown *m, cmark_node *node)
{
    int line = cmark_node_get_start_line(node);
    int column = cmark_node_get_start_column(node);
    uint32_t index = m->first_line + (line > 0 ? (uint32_t)line - 1 : 0);
    if (line <= 0 || index >= m->source->line_count)
        return m->cursor;
    uint32_t offset = m->source->line_starts[index]
                      + (column > 0 ? (uint32_t)column - 1 : 0);
    return offset < m->source->len ? offset : m->source->len;
}

/*
 * Where in the source the text stands. Within a block text comes in order, so
 * it is looked for just behind the last piece; what is not there (an entity)
 * keeps the place where it was expected.
 */
static uint32_t locate(struct markdown *m, span text)
{
    const char *bytes = m->source->bytes;
    uint32_t end = m->source->len;
    if (end - m->cursor > SEARCH_WINDOW + text.len)
        end = m->cursor + SEARCH_WINDOW + (uint32_t)text.len;
    for (uint32_t at = m->cursor; at + text.len <= end; at++) {
        const char *hit = memchr(bytes + at, text.ptr[0], end - at);
        if (hit == NULL)
            break;
        at = (uint32_t)(hit - bytes);
        if (at + text.len <= end && memcmp(hit, text.ptr, text.len) == 0) {
            m->cursor = at + (uint32_t)text.len;
            return at;
        }
    }
    return m->cursor;
}

static bool is_strike(span text, size_t at)
{
    return at + 1 < text.len && text.ptr[at] == '~' && text.ptr[at + 1] == '~';
}

/* A last "~~" without a partner is just text. */
static uint32_t count_strikes(cmark_node *block)
{
    uint32_t count = 0;
    cmark_iter *iter = cmark_iter_new(block);
    while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(iter);
        const char *literal = cmark_node_get_type(node) == CMARK_NODE_TEXT
                                  ? cmark_node_get_literal(node)
                                  : NULL;
        span text = span_of(literal == NULL ? "" : literal);
        for (size_t i = 0; i + 1 < text.len; i++)
            if (is_strike(text, i)) {
                count++;
                i++;
            }
    }
    cmark_iter_free(iter);
    return count / 2 * 2;
}

/* --- blocks ----------------------------------------------------------- */

static struct list *innermost(struct markdown *m)
{
    return m->lists.count == 0 ? NULL : &m->lists.at[m->lists.count - 1];
}

static void note_block(struct markdown *m, uint32_t block)
{
    struct list *list = innermost(m);
    if (list != NULL && block != DOC_NONE) {
        if (list->item == DOC_NONE)
            list->item = block;
        list->fresh = false;
    }
    clue_read(&m->clue, m->b, block);
}

static void close_open(struct markdown *m)
{
    if (!m->b->is_open)
        return;
    uint32_t block = m->in_item ? outline_close(&m->outline, m->b)
                                : doc_close(m->b);
    m->in_item = false;
    note_block(m, block);
}

static void write_number(struct markdown *m, struct list *list)
{
    char text[16];
    uint32_t at = sizeof(text), number = list->number;
    text[--at] = ' ';
    text[--at] = list->parens ? ')' : '.';
    for (; number > 0 && at > 0; number /= 10)
        text[--at] = (char)('0' + number % 10);
    doc_text(m->b, (span){ text + at, sizeof(text) - at }, m->cursor);
    doc_marker(m->b);
}

static void open_item(struct markdown *m, struct list *list)
{
    doc_open(m->b, BLOCK_ITEM, m->lists.count, list->lead_in);
    if (list->number > 0)
        write_number(m, list);
    list->fresh = false;
}

/* The kind follows from what stands around the paragraph. */
static void open_paragraph(struct markdown *m)
{
    struct list *list = innermost(m);
    if (list != NULL && list->fresh)
        open_item(m, list);
    else
        doc_open(m->b,
                 m->footnotes > 0 ? BLOCK_FOOTNOTE
                 : m->quotes > 0  ? BLOCK_QUOTE
                                  : BLOCK_PARAGRAPH,
                 0, DOC_NONE);
}

static bool is_whole_bold(cmark_node *paragraph)
{
    cmark_node *first = cmark_node_first_child(paragraph);
    return first != NULL && cmark_node_next(first) == NULL
           && cmark_node_get_type(first) == CMARK_NODE_STRONG;
}

/* "**Refunds**" on a line of its own is a heading by another name. */
static bool stands_for_heading(const struct markdown *m, cmark_node *node)
{
    if (m->lists.count > 0 || m->quotes > 0 || !is_whole_bold(node))
        return false;
    cmark_node *text =
        cmark_node_first_child(cmark_node_first_child(node));
    const char *literal =
        text == NULL ? NULL : cmark_node_get_literal(text);
    if (literal == NULL || cmark_node_next(text) != NULL)
        return false;
    size_t len = strlen(literal);
    return len > 0 && len <= MAX_HEADING
           && strchr(".,;", literal[len - 1]) == NULL;
}

static void enter_paragraph(struct markdown *m, cmark_node *node)
{
    m->cursor = node_offset(m, node);
    m->strikes = count_strikes(node);
    m->may_begin_item = innermost(m) == NULL || !innermost(m)->fresh;
    if (stands_for_heading(m, node)) {
        uint32_t level = m->heading_level + 1;
        doc_open(m->b, BLOCK_HEADING, level < MAX_LEVEL ? level : MAX_LEVEL,
                 DOC_NONE);
        outline_clear(&m->outline);
        m->may_begin_item = false;
        return;
    }
    open_paragraph(m);
}

static void enter_heading(struct markdown *m, cmark_node *node)
{
    m->cursor = node_offset(m, node);
    m->strikes = count_strikes(node);
    m->heading_level = (uint32_t)cmark_node_get_heading_level(node);
    outline_clear(&m->outline);
    doc_open(m->b, BLOCK_HEADING, m->heading_level, DOC_NONE);
}

static uint32_t lead_of_list(struct markdown *m, cmark_node *node)
{
    struct list *outer = innermost(m);
    uint32_t last = outline_last(m->b);
    bool adjacent = cmark_node_previous(node) != NULL;
    if (adjacent && outline_leads(m->b, last))
        return last;
    return outer != NULL ? outer->item : DOC_NONE;
}

static void enter_list(struct markdown *m, cmark_node *node)
{
    bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    uint32_t lead_in = lead_of_list(m, node);
    int start = cmark_node_get_list_start(node);
    *vec_push(&m->lists, m->b->arena) = (struct list){
        .lead_in = lead_in,
        .number = ordered ? (uint32_t)start : 0,
        .parens = cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM,
        .item = DOC_NONE,
    };
}

static void enter_item(struct markdown *m, cmark_node *node)
{
    struct list *list = innermost(m);
    list->item = DOC_NONE;
    list->fresh = true;
    m->cursor = node_offset(m, node);
}

static void exit_item(struct markdown *m, cmark_node *node)
{
    struct list *list = innermost(m);
    bool ordered = cmark_node_get_list_type(cmark_node_parent(node))
                   == CMARK_ORDERED_LIST;
    list->number += ordered;
}

/* Indented text is an address more often than a program. */
static void read_code(struct markdown *m, cmark_node *node)
{
    const char *literal = cmark_node_get_literal(node);
    span text = span_of(literal == NULL ? "" : literal);
    m->cursor = node_offset(m, node);
    open_paragraph(m);
    for (size_t at = 0; at < text.len;) {
        size_t end = line_end(text, at);
        span line = { text.ptr + at, end - at };
        doc_text(m->b, line, locate(m, line));
        at = end;
    }
    close_open(m);
}

/* Text between tags; comments are no text. */
static void read_html_block(struct markdown *m, cmark_node *node)
{
    const char *literal = cmark_node_get_literal(node);
    span text = span_of(literal == NULL ? "" : literal);
    m->cursor = node_offset(m, node);
    doc_open(m->b, BLOCK_PARAGRAPH, 0, DOC_NONE);
    for (size_t at = 0; at < text.len;) {
        bool comment = text.len - at >= 4
                       && memcmp(text.ptr + at, "<!--", 4) == 0;
        const char *end;
        if (comment) {
            end = strstr(text.ptr + at, "-->");
        } else if (text.ptr[at] == '<') {
            end = memchr(text.ptr + at, '>', text.len - at);
        } else {
            end = memchr(text.ptr + at, '<', text.len - at);
            size_t len = end == NULL ? text.len - at
                                     : (size_t)(end - text.ptr) - at;
            doc_text(m->b, (span){ text.ptr + at, len },
                     locate(m, (span){ text.ptr + at, len }));
            at += len;
            continue;
        }
        at = end == NULL ? text.len
                         : (size_t)(end - text.ptr) + (comment ? 3 : 1);
    }
    close_open(m);
}

/* --- inlines ---------------------------------------------------------- */

/*
 * "•" or "b)" at the front of a line inside a paragraph: an item that its
 * author did not write as Markdown.
 */
static size_t begin_item(struct markdown *m, span text)
{
    struct marker marker = marker_of(text);
    bool front = m->may_begin_item;
    m->may_begin_item = false;
    if (!front || marker.type == MARKER_NONE || marker.is_weak
        || m->quotes > 0 || m->footnotes > 0 || !m->b->is_open
        || m->b->open.kind == BLOCK_HEADING || m->b->open.kind == BLOCK_ROW)
        return 0;
    bool started = m->b->text.count > m->b->open.begin;
    bool likely = marker.type == MARKER_BULLET || marker.value == 1
                  || outline_expects(&m->outline, marker);
    if (started && !likely)
        return 0;
    close_open(m);
    outline_open(&m->outline, m->b, marker, 0);
    m->in_item = true;
    if (marker.type == MARKER_BULLET)
        return marker.text;
    span mark = { text.ptr, marker.text };
    doc_text(m->b, mark, locate(m, mark));
    doc_marker(m->b);
    return marker.text;
}

/* Text up to the next "~~", which switches between kept and struck out. */
static void write_text(struct markdown *m, span text)
{
    while (text.len > 0) {
        size_t len = 0;
        while (len < text.len
               && !(m->strikes > 0 && is_strike(text, len)))
            len++;
        span part = { text.ptr, len };
        if (len > 0) {
            uint32_t source = locate(m, part);
            if (!m->is_struck)
                doc_text(m->b, part, source);
        }
        if (len < text.len) {
            m->is_struck = !m->is_struck;
            m->struck_any = true;
            m->strikes--;
            len += 2;
        }
        text = (span){ text.ptr + len, text.len - len };
    }
}

static void read_text(struct markdown *m, cmark_node *node)
{
    const char *literal = cmark_node_get_literal(node);
    span text = span_of(literal == NULL ? "" : literal);
    if (text.len == 0 || !m->b->is_open)
        return;
    size_t skip = begin_item(m, text);
    write_text(m, (span){ text.ptr + skip, text.len - skip });
}

static void read_code_span(struct markdown *m, cmark_node *node)
{
    const char *literal = cmark_node_get_literal(node);
    span text = span_of(literal == NULL ? "" : literal);
    if (text.len > 0 && m->b->is_open && !m->is_struck)
        doc_text(m->b, text, locate(m, text));
}

static void read_break(struct markdown *m)
{
    if (!m->b->is_open)
        return;
    doc_text(m->b, span_of(" "), m->cursor);
    m->may_begin_item = true;
}

static void read_html_inline(struct markdown *m, cmark_node *node)
{
    const char *literal = cmark_node_get_literal(node);
    if (literal != NULL
        && (strncmp(literal, "<br", 3) == 0 || strncmp(literal, "<BR", 3) == 0))
        read_break(m);
}

/* --- tables ----------------------------------------------------------- */

static bool is_type(cmark_node *node, const char *name)
{
    return strcmp(cmark_node_get_type_string(node), name) == 0;
}

static void enter_row(struct markdown *m, cmark_node *node)
{
    bool head = is_type(node, "table_header");
    m->cursor = node_offset(m, node);
    m->strikes = count_strikes(node);
    m->cells = 0;
    doc_open(m->b, BLOCK_ROW, 0, head ? DOC_NONE : m->table_head);
    if (head)
        doc_header_row(m->b);
}

static void exit_row(struct markdown *m, cmark_node *node)
{
    uint32_t block = doc_close(m->b);
    m->is_struck = false;
    if (is_type(node, "table_header"))
        m->table_head = block;
    note_block(m, block);
}

static void walk_table(struct markdown *m, cmark_node *node, bool entering)
{
    if (is_type(node, "table"))
        m->table_head = DOC_NONE;
    else if (is_type(node, "table_row") || is_type(node, "table_header"))
        entering ? enter_row(m, node) : exit_row(m, node);
    else if (is_type(node, "table_cell") && entering && m->cells++ > 0)
        doc_text(m->b, span_of(" | "), m->cursor);
}

/* --- the walk --------------------------------------------------------- */

static void enter(struct markdown *m, cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING: enter_heading(m, node); break;
    case CMARK_NODE_PARAGRAPH: enter_paragraph(m, node); break;
    case CMARK_NODE_LIST: enter_list(m, node); break;
    case CMARK_NODE_ITEM: enter_item(m, node); break;
    case CMARK_NODE_BLOCK_QUOTE: m->quotes++; break;
    case CMARK_NODE_CODE_BLOCK: read_code(m, node); break;
    case CMARK_NODE_HTML_BLOCK: read_html_block(m, node); break;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        m->footnotes++;
        m->footnote_count++;
        break;
    case CMARK_NODE_TEXT: read_text(m, node); break;
    case CMARK_NODE_CODE: read_code_span(m, node); break;
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK: read_break(m); break;
    case CMARK_NODE_HTML_INLINE: read_html_inline(m, node); break;
    default: walk_table(m, node, true); break;
    }
}

static void leave(struct markdown *m, cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
    case CMARK_NODE_PARAGRAPH:
        close_open(m);
        m->is_struck = false;
        break;
    case CMARK_NODE_LIST: m->lists.count--; break;
    case CMARK_NODE_ITEM: exit_item(m, node); break;
    case CMARK_NODE_BLOCK_QUOTE: m->quotes--; break;
    case CMARK_NODE_FOOTNOTE_DEFINITION: m->footnotes--; break;
    default: walk_table(m, node, false); break;
    }
}

static void walk(struct markdown *m, cmark_node *root)
{
    cmark_iter *iter = cmark_iter_new(root);
    cmark_event_type event;
    while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE
           && !m->b->full) {
        cmark_node *node = cmark_iter_get_node(iter);
        if (event == CMARK_EVENT_ENTER)
            enter(m, node);
        else
            leave(m, node);
    }
    cmark_iter_free(iter);
    if (m->b->is_open)
        doc_close(m->b);
}

/* cmark drops a footnote that nothing refers to; its author should know. */
static void report_lost_footnotes(struct markdown *m, span body)
{
    uint32_t written = 0;
    for (size_t at = 0; at < body.len; at = line_end(body, at)) {
        size_t end = line_end(body, at);
        const char *mark = memchr(body.ptr + at, ']', end - at);
        written += end - at > 4 && memcmp(body.ptr + at, "[^", 2) == 0
                   && mark != NULL && mark[1] == ':';
    }
    if (written > m->footnote_count)
        doc_notice(m->b, "%u footnotes are never referred to: left out",
                   written - m->footnote_count);
}

static void register_extensions(void)
{
    cmark_gfm_core_extensions_ensure_registered();
}

static cmark_node *parse(const char *text, size_t len)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, register_extensions);
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
    cmark_parser_attach_syntax_extension(parser,
                                         cmark_find_syntax_extension("table"));
    cmark_parser_feed(parser, text, len);
    cmark_node *root = cmark_parser_finish(parser);
    cmark_parser_free(parser);
    return root;
}

static uint32_t count_lines(span text)
{
    uint32_t lines = 0;
    for (size_t i = 0; i < text.len; i++)
        lines += text.ptr[i] == '\n';
    return lines;
}

static bool read(struct doc_builder *b, const struct source *source,
                 struct err *err)
{
    (void)err; /* any text is Markdown */
    struct markdown *m = arena_new(b->arena, struct markdown);
    span text = { source->bytes, source->len };
    size_t begin;
    m->b = b;
    m->source = source;
    m->table_head = DOC_NONE;
    span yaml = front_matter(text, &begin);
    span body = { text.ptr + begin, text.len - begin };
    m->body = body;
    if (yaml.len > 0)
        read_front_matter(m, yaml);

    m->first_line = count_lines((span){ text.ptr, begin });
    cmark_node *root = parse(blunted_copy(m, body), body.len);
    walk(m, root);
    cmark_node_free(root);
    report_lost_footnotes(m, body);
    if (m->struck_any)
        doc_notice(b, "struck-out text was left out");
    clue_finish(b);
    return true;
}

static bool looks_like(span bytes)
{
    size_t body;
    return front_matter(bytes, &body).len > 0
           || (bytes.len > 2 && memcmp(bytes.ptr, "# ", 2) == 0);
}

static const char *const endings[] = { "md", "markdown", NULL };

const struct reader reader_markdown = { .name = "markdown",
                                        .endings = endings,
                                        .looks_like = looks_like,
                                        .read = read };
