/*
 * A policy kept as YAML: maps become headings, lists become items, other
 * values paragraphs. The names of properties at the top ("title", "adopted")
 * fill doc.meta.
 */
#include "read/reader_list.h"

#include "input/yaml.h"
#include "read/clue.h"
#include "read/outline.h"

enum { MAX_LEVEL = 6 };

/* Where the walk goes on when it comes back up. */
struct frame {
    const struct yaml_node *next;
    bool in_list;
    uint32_t headings; /* maps around it that became headings */
    uint32_t lists;
    uint32_t lead_in;
};

struct yaml_reader {
    struct doc_builder *b;
    const struct source *source;
    struct clue clue;
    VEC(struct frame) frames;
};

static uint32_t line_offset(const struct yaml_reader *r, uint32_t line)
{
    uint32_t index = line > 0 ? line - 1 : 0;
    return index < r->source->line_count ? r->source->line_starts[index]
                                         : r->source->len;
}

/* A decoded line as it stands in the file, else where its node begins. */
static uint32_t locate(const struct yaml_reader *r, span line, uint32_t from,
                       const struct yaml_node *node)
{
    uint32_t len = (uint32_t)line.len;
    for (uint32_t at = from; len > 0 && at + len <= node->end; at++) {
        const char *hit = memchr(r->source->bytes + at, line.ptr[0],
                                 node->end - at);
        if (hit == NULL)
            break;
        at = (uint32_t)(hit - r->source->bytes);
        if (at + len <= node->end && memcmp(hit, line.ptr, len) == 0)
            return at;
    }
    return from;
}

static size_t line_end(span text, size_t at)
{
    const char *end = memchr(text.ptr + at, '\n', text.len - at);
    return end == NULL ? text.len : (size_t)(end - text.ptr);
}

static void close_block(struct yaml_reader *r)
{
    if (r->b->is_open)
        clue_read(&r->clue, r->b, doc_close(r->b));
}

static void open_value(struct yaml_reader *r, const struct frame *frame,
                       const struct yaml_node *node)
{
    if (!frame->in_list && frame->lists == 0) {
        doc_open(r->b, BLOCK_PARAGRAPH, 0, DOC_NONE);
        return;
    }
    doc_open(r->b, BLOCK_ITEM, frame->lists, frame->lead_in);
    if (node->key.len > 0) {
        doc_text(r->b, node->key, line_offset(r, node->key_line));
        doc_text(r->b, span_of(": "), node->begin);
    }
}

/*
 * A blank line in a value parts paragraphs. A line that is not found where it
 * is expected is not looked for again, so that the search stays linear.
 */
static void write_value(struct yaml_reader *r, const struct frame *frame,
                        const struct yaml_node *node)
{
    span text = node->scalar;
    uint32_t from = node->begin;
    open_value(r, frame, node);
    for (size_t at = 0; at < text.len;) {
        size_t end = line_end(text, at);
        span line = { text.ptr + at, end - at };
        if (line.len == 0) {
            close_block(r);
        } else {
            if (!r->b->is_open)
                doc_open(r->b, BLOCK_PARAGRAPH, 0, DOC_NONE);
            uint32_t source = locate(r, line, from, node);
            doc_text(r->b, line, source);
            doc_text(r->b, span_of(" "), source);
            from = source;
        }
        at = end + 1;
    }
    close_block(r);
}

static uint32_t write_heading(struct yaml_reader *r, span text, uint32_t level,
                              uint32_t source)
{
    doc_open(r->b, BLOCK_HEADING, level < MAX_LEVEL ? level : MAX_LEVEL,
             DOC_NONE);
    doc_text(r->b, text, source);
    uint32_t block = doc_close(r->b);
    clue_read(&r->clue, r->b, block);
    return block;
}

/* "title: Enrollment" at the top of the file and its like. */
static bool read_property(struct yaml_reader *r, const struct frame *frame,
                          const struct yaml_node *node)
{
    if (r->frames.count > 1 || frame->in_list || node->kind != YAML_SCALAR
        || !clue_field(r->b, node->key, node->scalar))
        return false;
    if (span_is(node->key, "title")) {
        write_heading(r, node->scalar, 1, node->begin);
        return true;
    }
    clue_show_field(r->b, node->key, line_offset(r, node->key_line),
                    node->scalar, node->begin);
    return true;
}

static bool is_null(const struct yaml_node *node)
{
    return node->plain
           && (node->scalar.len == 0 || span_is(node->scalar, "null")
               || span_is(node->scalar, "~"));
}

/* The key of a map's value, as a heading outside lists, else as an item. */
static uint32_t write_key(struct yaml_reader *r, const struct frame *frame,
                          const struct yaml_node *node)
{
    uint32_t source = line_offset(r, node->key_line);
    if (frame->lists == 0)
        return write_heading(r, node->key, frame->headings + 2, source);
    doc_open(r->b, BLOCK_ITEM, frame->lists, frame->lead_in);
    doc_text(r->b, node->key, source);
    uint32_t block = doc_close(r->b);
    clue_read(&r->clue, r->b, block);
    return block;
}

static void push(struct yaml_reader *r, const struct frame *above,
                 const struct yaml_node *node, uint32_t lead_in)
{
    bool list = node->kind == YAML_LIST;
    *vec_push(&r->frames, r->b->arena) = (struct frame){
        .next = node->first,
        .in_list = list,
        .headings = above->headings + (node->key.len > 0),
        .lists = above->lists + list,
        .lead_in = lead_in,
    };
}

static void read_node(struct yaml_reader *r, struct frame frame,
                      const struct yaml_node *node)
{
    uint32_t lead_in = frame.lead_in;
    if (read_property(r, &frame, node))
        return;
    bool scalar = node->kind == YAML_SCALAR;
    if (node->key.len > 0 && !(scalar && frame.lists > 0))
        lead_in = write_key(r, &frame, node);
    if (!scalar) {
        bool below_heading = outline_leads(r->b, lead_in) || frame.lists > 0;
        uint32_t before = outline_last(r->b);
        if (!below_heading)
            lead_in = outline_leads(r->b, before) ? before : DOC_NONE;
        push(r, &frame, node, lead_in);
    } else if (!is_null(node)) {
        write_value(r, &frame, node);
    }
}

static void walk(struct yaml_reader *r, const struct yaml_node *root)
{
    struct frame top = { .lead_in = DOC_NONE };
    if (root->kind == YAML_SCALAR) {
        write_value(r, &top, root);
        return;
    }
    push(r, &top, root, DOC_NONE);
    while (r->frames.count > 0 && !r->b->full) {
        struct frame *frame = &r->frames.at[r->frames.count - 1];
        const struct yaml_node *node = frame->next;
        if (node == NULL) {
            r->frames.count--;
            continue;
        }
        frame->next = node->next;
        read_node(r, *frame, node);
    }
}

static bool read(struct doc_builder *b, const struct source *source,
                 struct err *err)
{
    struct yaml_node *root = NULL;
    struct yaml_reader *r = arena_new(b->arena, struct yaml_reader);
    r->b = b;
    r->source = source;
    if (!yaml_read(&root, (span){ source->bytes, source->len }, source->path,
                   b->arena, err))
        return false;
    if (root != NULL)
        walk(r, root);
    clue_finish(b);
    return true;
}

static const char *const endings[] = { "yaml", "yml", NULL };

const struct reader reader_yaml = { .name = "yaml",
                                    .endings = endings,
                                    .read = read };
