#include "input/yaml.h"

#include <stdlib.h>

#include <yaml.h>

#include "base/vec.h"

/* A list or map whose end has not been read yet. */
struct frame {
    struct yaml_node *node;
    struct yaml_node *last; /* child */
    uint32_t children;
    uint32_t nodes;  /* itself and everything below, aliases expanded */
    uint32_t height; /* 1 when nothing below has children */
    const char *anchor; /* or NULL */
    bool is_flow;
    bool has_key; /* of a map: the next node is its value */
    span key;
    uint32_t key_line;
};

/* What an alias stands for. */
struct anchor {
    const char *name;
    const struct yaml_node *node;
    uint32_t nodes;
    uint32_t height; /* 0 for a scalar */
};

struct reading {
    yaml_parser_t parser;
    span text;
    const char *name;
    struct arena *arena;
    struct err *err;

    struct yaml_node *root;
    struct frame frames[YAML_MAX_DEPTH];
    uint32_t depth;
    uint32_t nodes;
    uint32_t documents;
    VEC(struct anchor) anchors;

    /* libyaml counts characters; this pair leads from there to bytes. */
    size_t chars;
    size_t bytes;
};

static bool is_char_start(const struct reading *r, size_t at)
{
    return ((unsigned char)r->text.ptr[at] & 0xc0) != 0x80;
}

/* Marks go forward but for short steps back, so walking is linear. */
static uint32_t byte_of(struct reading *r, yaml_mark_t mark)
{
    while (r->chars < mark.index && r->bytes < r->text.len) {
        r->bytes++;
        while (r->bytes < r->text.len && !is_char_start(r, r->bytes))
            r->bytes++;
        r->chars++;
    }
    while (r->chars > mark.index && r->bytes > 0) {
        r->bytes--;
        while (r->bytes > 0 && !is_char_start(r, r->bytes))
            r->bytes--;
        r->chars--;
    }
    return (uint32_t)r->bytes;
}

static uint32_t line_of(yaml_mark_t mark)
{
    return (uint32_t)mark.line + 1;
}

static bool fail(struct reading *r, enum err_kind kind, yaml_mark_t mark,
                 const char *what)
{
    return err_set(r->err, kind, "%s:%u: %s", r->name, line_of(mark), what);
}

/* Bad bytes have an offset only; everything else has a mark. */
static bool fail_parse(struct reading *r)
{
    const yaml_parser_t *parser = &r->parser;
    if (parser->error == YAML_MEMORY_ERROR)
        abort();
    uint32_t line = line_of(parser->problem_mark);
    if (parser->error == YAML_READER_ERROR) {
        line = 1;
        for (size_t i = 0; i < parser->problem_offset && i < r->text.len; i++)
            line += r->text.ptr[i] == '\n' ? 1 : 0;
    }
    return err_set(r->err, ERR_INPUT, "%s:%u: %s%s%s", r->name, line,
                   parser->problem, parser->context == NULL ? "" : " ",
                   parser->context == NULL ? "" : parser->context);
}

static bool count_nodes(struct reading *r, uint32_t nodes, yaml_mark_t mark)
{
    if (nodes > YAML_MAX_NODES - r->nodes)
        return fail(r, ERR_LIMIT, mark, "more nodes than allowed");
    r->nodes += nodes;
    return true;
}

static struct frame *top(struct reading *r)
{
    return r->depth == 0 ? NULL : &r->frames[r->depth - 1];
}

static bool is_key_due(struct reading *r)
{
    const struct frame *frame = top(r);
    return frame != NULL && frame->node->kind == YAML_MAP && !frame->has_key;
}

/* Hangs a node with all it holds where the document has come to. */
static void attach(struct reading *r, struct yaml_node *node)
{
    struct frame *frame = top(r);
    if (frame == NULL) {
        r->root = node;
        return;
    }
    if (frame->has_key) {
        node->key = frame->key;
        node->key_line = frame->key_line;
        frame->has_key = false;
    }
    if (frame->last == NULL)
        frame->node->first = node;
    else
        frame->last->next = node;
    frame->last = node;
    frame->children++;
}

/* A parent weighs and reaches as much as its children together. */
static void weigh(struct reading *r, uint32_t nodes, uint32_t height)
{
    struct frame *frame = top(r);
    if (frame == NULL)
        return;
    frame->nodes += nodes;
    if (frame->height < height + 1)
        frame->height = height + 1;
}

static const char *copy_anchor(struct reading *r, const yaml_char_t *anchor)
{
    if (anchor == NULL)
        return NULL;
    const char *text = (const char *)anchor;
    return arena_text(r->arena, text, strlen(text));
}

static bool remember(struct reading *r, struct anchor anchor, yaml_mark_t mark)
{
    if (anchor.name == NULL)
        return true;
    if (r->anchors.count == YAML_MAX_ANCHORS)
        return fail(r, ERR_LIMIT, mark, "more anchors than allowed");
    *vec_push(&r->anchors, r->arena) = anchor;
    return true;
}

static struct yaml_node *make_node(struct reading *r, enum yaml_kind kind,
                                   const yaml_event_t *event)
{
    struct yaml_node *node = arena_new(r->arena, struct yaml_node);
    node->kind = kind;
    node->begin = byte_of(r, event->start_mark);
    node->end = byte_of(r, event->end_mark);
    node->line = line_of(event->start_mark);
    return node;
}

static bool take_scalar(struct reading *r, const yaml_event_t *event)
{
    const char *value = (const char *)event->data.scalar.value;
    size_t len = event->data.scalar.length;
    if (memchr(value, '\0', len) != NULL)
        return fail(r, ERR_INPUT, event->start_mark, "NUL in a scalar");
    span text = { arena_text(r->arena, value, len), len };
    if (is_key_due(r)) {
        top(r)->key = text;
        top(r)->key_line = line_of(event->start_mark);
        top(r)->has_key = true;
        return true;
    }
    if (!count_nodes(r, 1, event->start_mark))
        return false;
    struct yaml_node *node = make_node(r, YAML_SCALAR, event);
    node->scalar = text;
    node->plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE &&
                  event->data.scalar.tag == NULL;
    attach(r, node);
    weigh(r, 1, 0);
    const char *name = copy_anchor(r, event->data.scalar.anchor);
    return remember(r, (struct anchor){ name, node, 1, 0 }, event->start_mark);
}

static bool open_frame(struct reading *r, const yaml_event_t *event,
                       struct frame frame, const yaml_char_t *anchor)
{
    enum yaml_kind kind =
        event->type == YAML_MAPPING_START_EVENT ? YAML_MAP : YAML_LIST;
    if (is_key_due(r))
        return fail(r, ERR_INPUT, event->start_mark, "key is not a scalar");
    if (r->depth == YAML_MAX_DEPTH)
        return fail(r, ERR_LIMIT, event->start_mark, "nested too deeply");
    if (!count_nodes(r, 1, event->start_mark))
        return false;
    frame.node = make_node(r, kind, event);
    frame.nodes = 1;
    frame.height = 1;
    frame.anchor = copy_anchor(r, anchor);
    attach(r, frame.node);
    r->frames[r->depth++] = frame;
    return true;
}

static int by_key(const void *left, const void *right)
{
    const struct yaml_node *a = *(const struct yaml_node *const *)left;
    const struct yaml_node *b = *(const struct yaml_node *const *)right;
    size_t len = a->key.len < b->key.len ? a->key.len : b->key.len;
    int order = memcmp(a->key.ptr, b->key.ptr, len);
    if (order == 0 && a->key.len != b->key.len)
        order = a->key.len < b->key.len ? -1 : 1;
    if (order == 0)
        order = a->begin < b->begin ? -1 : a->begin > b->begin;
    return order;
}

/* Sorting keeps a map of many thousand keys from costing their square. */
static bool check_keys(struct reading *r, const struct frame *frame)
{
    uint32_t count = frame->children;
    const struct yaml_node **sorted =
        arena_alloc(r->arena, count, sizeof(*sorted));
    uint32_t n = 0;
    for (struct yaml_node *c = frame->node->first; c != NULL; c = c->next)
        sorted[n++] = c;
    qsort(sorted, n, sizeof(*sorted), by_key);

    const struct yaml_node *first = NULL, *again = NULL;
    for (uint32_t i = 1; i < n; i++) {
        if (span_equal(sorted[i - 1]->key, sorted[i]->key) &&
            (again == NULL || sorted[i]->begin < again->begin)) {
            first = sorted[i - 1];
            again = sorted[i];
        }
    }
    if (again == NULL)
        return true;
    return err_set(r->err, ERR_INPUT,
                   "%s:%u: duplicate key '%.*s' (first on line %u)", r->name,
                   again->key_line, SPAN_ARG(again->key), first->key_line);
}

/* A block's end mark lies where the next thing begins; its text ends before. */
static bool close_frame(struct reading *r, const yaml_event_t *event)
{
    struct frame frame = *top(r);
    r->depth--;
    if (frame.is_flow || frame.last == NULL)
        frame.node->end = byte_of(r, event->end_mark);
    else
        frame.node->end = frame.last->end;
    if (frame.node->kind == YAML_MAP && frame.children > 1 &&
        !check_keys(r, &frame))
        return false;
    weigh(r, frame.nodes, frame.height);
    struct anchor anchor = { frame.anchor, frame.node, frame.nodes,
                             frame.height };
    return remember(r, anchor, event->start_mark);
}

/*
 * Children are shared, not copied, but whoever walks the tree meets them each
 * time: so they count each time, or a few lines would hold a billion nodes.
 */
static bool take_alias(struct reading *r, const yaml_event_t *event)
{
    const char *name = (const char *)event->data.alias.anchor;
    if (is_key_due(r))
        return fail(r, ERR_INPUT, event->start_mark, "key is not a scalar");
    const struct anchor *found = NULL;
    for (uint32_t i = r->anchors.count; i > 0 && found == NULL; i--) {
        if (strcmp(r->anchors.at[i - 1].name, name) == 0)
            found = &r->anchors.at[i - 1];
    }
    if (found == NULL)
        return err_set(r->err, ERR_INPUT, "%s:%u: unknown alias '%s'", r->name,
                       line_of(event->start_mark), name);
    if (found->height > YAML_MAX_DEPTH - r->depth)
        return fail(r, ERR_LIMIT, event->start_mark, "nested too deeply");
    if (!count_nodes(r, found->nodes, event->start_mark))
        return false;
    struct yaml_node *node = make_node(r, found->node->kind, event);
    node->scalar = found->node->scalar;
    node->plain = found->node->plain;
    node->first = found->node->first;
    attach(r, node);
    weigh(r, found->nodes, found->height);
    return true;
}

static bool take_document(struct reading *r, const yaml_event_t *event)
{
    r->documents++;
    if (r->documents > 1)
        return fail(r, ERR_INPUT, event->start_mark,
                    "second document in one file");
    return true;
}

static bool take_event(struct reading *r, const yaml_event_t *event)
{
    struct frame frame = { 0 };
    switch (event->type) {
    case YAML_DOCUMENT_START_EVENT:
        return take_document(r, event);
    case YAML_SCALAR_EVENT:
        return take_scalar(r, event);
    case YAML_ALIAS_EVENT:
        return take_alias(r, event);
    case YAML_SEQUENCE_START_EVENT:
        frame.is_flow = event->data.sequence_start.style ==
                        YAML_FLOW_SEQUENCE_STYLE;
        return open_frame(r, event, frame, event->data.sequence_start.anchor);
    case YAML_MAPPING_START_EVENT:
        frame.is_flow = event->data.mapping_start.style ==
                        YAML_FLOW_MAPPING_STYLE;
        return open_frame(r, event, frame, event->data.mapping_start.anchor);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        return close_frame(r, event);
    case YAML_NO_EVENT:
    case YAML_STREAM_START_EVENT:
    case YAML_STREAM_END_EVENT:
    case YAML_DOCUMENT_END_EVENT:
        return true;
    }
    return true;
}

static bool read_events(struct reading *r)
{
    for (bool done = false; !done;) {
        yaml_event_t event;
        if (yaml_parser_parse(&r->parser, &event) == 0)
            return fail_parse(r);
        done = event.type == YAML_STREAM_END_EVENT;
        bool good = take_event(r, &event);
        yaml_event_delete(&event);
        if (!good)
            return false;
    }
    return true;
}

/* A file of comments, or `---` alone, is as empty as an empty file. */
static bool is_nothing(const struct yaml_node *root)
{
    return root != NULL && root->kind == YAML_SCALAR && root->plain &&
           root->scalar.len == 0;
}

bool yaml_read(struct yaml_node **out, span text, const char *name,
               struct arena *arena, struct err *err)
{
    *out = NULL;
    if (text.len > YAML_MAX_BYTES)
        return err_set(err, ERR_LIMIT, "%s:1: more than %d bytes", name,
                       YAML_MAX_BYTES);
    struct reading *r = arena_new(arena, struct reading);
    r->text = text;
    r->name = name;
    r->arena = arena;
    r->err = err;
    if (yaml_parser_initialize(&r->parser) == 0)
        abort();
    yaml_parser_set_encoding(&r->parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(
        &r->parser, (const unsigned char *)(text.len == 0 ? "" : text.ptr),
        text.len);
    bool good = read_events(r);
    yaml_parser_delete(&r->parser);
    if (good && !is_nothing(r->root))
        *out = r->root;
    return good;
}

const struct yaml_node *yaml_get(const struct yaml_node *map, const char *key)
{
    if (map == NULL || map->kind != YAML_MAP)
        return NULL;
    for (const struct yaml_node *c = map->first; c != NULL; c = c->next) {
        if (span_is(c->key, key))
            return c;
    }
    return NULL;
}

bool yaml_number(const struct yaml_node *node, uint32_t *out)
{
    if (node == NULL || node->kind != YAML_SCALAR || node->scalar.len == 0)
        return false;
    uint64_t value = 0;
    for (size_t i = 0; i < node->scalar.len; i++) {
        char c = node->scalar.ptr[i];
        if (c < '0' || c > '9')
            return false;
        value = value * 10 + (uint64_t)(c - '0');
        if (value > UINT32_MAX)
            return false;
    }
    *out = (uint32_t)value;
    return true;
}

/* YAML 1.1 writes each of these in three ways: true, True, TRUE. */
static bool is_word(span text, const char *word)
{
    size_t len = strlen(word);
    if (text.len != len)
        return false;
    for (size_t i = 0; i < len; i++) {
        char c = text.ptr[i];
        if (c >= 'A' && c <= 'Z')
            c = (char)(c - 'A' + 'a');
        if (c != word[i])
            return false;
    }
    return true;
}

bool yaml_flag(const struct yaml_node *node, bool *out)
{
    if (node == NULL || node->kind != YAML_SCALAR || !node->plain)
        return false;
    span text = node->scalar;
    *out = is_word(text, "true") || is_word(text, "yes") || is_word(text, "on");
    return *out || is_word(text, "false") || is_word(text, "no") ||
           is_word(text, "off");
}
