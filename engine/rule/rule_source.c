#include "rule/rule_source.h"

#include <string.h>

#include "base/vec.h"

enum { MAX_FRAMES = 256 };

enum token_kind { TOKEN_END, TOKEN_NAME, TOKEN_STRING, TOKEN_OTHER };

struct token {
    enum token_kind kind;
    uint32_t begin, end;
    span text; /* of a string: without its quotes */
};

/* What is open: a table, or anything else in which commas mean nothing. */
struct frame {
    bool is_table;
    bool at_start;     /* of an item of this table */
    bool has_table;    /* the item has had a table of its own */
    uint32_t entry;    /* whose value this table is */
    uint32_t item;     /* entry of the current item */
    uint32_t numbered; /* list items so far */
};

struct reader {
    span text;
    uint32_t at;
    struct arena *arena;
    struct frame frames[MAX_FRAMES];
    uint32_t depth;      /* frames in use; beyond the array they only count */
    bool returning;      /* `return` was met and its record has not begun */
    VEC(struct rule_entry) entries;
};

/* --- tokens -------------------------------------------------------------- */

static char char_at(const struct reader *reader, uint32_t at)
{
    return at < reader->text.len ? reader->text.ptr[at] : '\0';
}

static bool is_name_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') || c == '_';
}

/* The level of a long bracket "[==[" at `at`, or -1. */
static int long_level(const struct reader *reader, uint32_t at)
{
    int level = 0;
    if (char_at(reader, at++) != '[')
        return -1;
    for (; char_at(reader, at) == '='; at++)
        level++;
    return char_at(reader, at) == '[' ? level : -1;
}

/* The end of the long bracket that begins at `at`. */
static uint32_t long_end(const struct reader *reader, uint32_t at, int level)
{
    uint32_t len = (uint32_t)reader->text.len;
    for (at += (uint32_t)level + 2; at < len; at++) {
        if (char_at(reader, at) != ']')
            continue;
        uint32_t end = at + 1;
        while (char_at(reader, end) == '=')
            end++;
        if (end - at - 1 == (uint32_t)level && char_at(reader, end) == ']')
            return end + 1;
    }
    return len;
}

static uint32_t line_end(const struct reader *reader, uint32_t at)
{
    while (at < reader->text.len && reader->text.ptr[at] != '\n')
        at++;
    return at;
}

static void skip_blank(struct reader *reader)
{
    for (;;) {
        char c = char_at(reader, reader->at);
        if (reader->at < reader->text.len && (unsigned char)c <= ' ') {
            reader->at++;
        } else if (c == '-' && char_at(reader, reader->at + 1) == '-') {
            int level = long_level(reader, reader->at + 2);
            reader->at = level < 0
                             ? line_end(reader, reader->at)
                             : long_end(reader, reader->at + 2, level);
        } else {
            return;
        }
    }
}

static uint32_t quoted_end(const struct reader *reader, uint32_t at)
{
    char quote = char_at(reader, at++);
    while (at < reader->text.len && reader->text.ptr[at] != quote &&
           reader->text.ptr[at] != '\n')
        at += reader->text.ptr[at] == '\\' ? 2 : 1;
    return at < reader->text.len ? at + 1 : (uint32_t)reader->text.len;
}

static uint32_t name_end(const struct reader *reader, uint32_t at)
{
    while (is_name_char(char_at(reader, at)))
        at++;
    return at;
}

static struct token string_token(const struct reader *reader, uint32_t begin,
                                 uint32_t end, uint32_t quotes)
{
    uint32_t len = end - begin >= 2 * quotes ? end - begin - 2 * quotes : 0;
    return (struct token){ TOKEN_STRING, begin, end,
                           { reader->text.ptr + begin + quotes, len } };
}

static struct token next_token(struct reader *reader)
{
    skip_blank(reader);
    uint32_t begin = reader->at;
    if (begin >= reader->text.len)
        return (struct token){ TOKEN_END, begin, begin, { "", 0 } };
    struct token token = { TOKEN_OTHER, begin, begin + 1, { "", 0 } };
    char c = char_at(reader, begin);
    int level = long_level(reader, begin);
    if (c == '"' || c == '\'') {
        token = string_token(reader, begin, quoted_end(reader, begin), 1);
    } else if (level >= 0) {
        token = string_token(reader, begin, long_end(reader, begin, level),
                             (uint32_t)level + 2);
    } else if (is_name_char(c)) {
        token.kind = TOKEN_NAME;
        token.end = name_end(reader, begin);
    } else if (char_at(reader, begin + 1) == '=' &&
               strchr("=~<>", c) != NULL) {
        token.end = begin + 2; /* a comparison is not an assignment */
    }
    if (token.kind != TOKEN_STRING)
        token.text = span_cut(reader->text.ptr, begin, token.end);
    reader->at = token.end;
    return token;
}

static struct token peek_token(struct reader *reader)
{
    uint32_t at = reader->at;
    struct token token = next_token(reader);
    reader->at = at;
    return token;
}

/* --- tables -------------------------------------------------------------- */

static struct frame *top_frame(struct reader *reader)
{
    if (reader->depth == 0 || reader->depth > MAX_FRAMES)
        return NULL;
    return &reader->frames[reader->depth - 1];
}

static void push_frame(struct reader *reader, struct frame frame)
{
    if (reader->depth < MAX_FRAMES)
        reader->frames[reader->depth] = frame;
    reader->depth++;
}

static void pop_frame(struct reader *reader)
{
    if (reader->depth > 0)
        reader->depth--;
}

static uint32_t add_entry(struct reader *reader, struct rule_entry entry)
{
    *vec_push(&reader->entries, reader->arena) = entry;
    return reader->entries.count - 1;
}

/* The entry whose value the table that opens here is. */
static uint32_t table_entry(struct reader *reader, uint32_t at)
{
    struct frame *top = top_frame(reader);
    if (reader->depth == 0 && reader->returning) {
        reader->returning = false;
        return add_entry(reader, (struct rule_entry){ .key_at = at,
                                                      .value_at = at });
    }
    if (top == NULL || !top->is_table || top->has_table)
        return RULE_ENTRY_NONE;
    top->has_table = true;
    return top->item;
}

static void open_table(struct reader *reader, uint32_t at)
{
    uint32_t entry = table_entry(reader, at);
    push_frame(reader, (struct frame){ .is_table = true,
                                       .at_start = true,
                                       .entry = entry,
                                       .item = RULE_ENTRY_NONE });
}

/* `[ "key" ] =`, the bracket already taken; else nothing is taken. */
static bool take_bracket_key(struct reader *reader, span *key)
{
    uint32_t at = reader->at;
    struct token inside = next_token(reader);
    struct token close = next_token(reader);
    struct token assign = next_token(reader);
    if (span_is(close.text, "]") && span_is(assign.text, "=")) {
        *key = inside.text;
        return true;
    }
    reader->at = at;
    return false;
}

static bool take_key(struct reader *reader, struct token token, span *key)
{
    if (token.kind == TOKEN_OTHER && span_is(token.text, "["))
        return take_bracket_key(reader, key);
    if (token.kind != TOKEN_NAME || !span_is(peek_token(reader).text, "="))
        return false;
    next_token(reader);
    *key = token.text;
    return true;
}

/* An item begins with this token; true when the token was its key. */
static bool begin_item(struct reader *reader, struct token token)
{
    struct frame *top = top_frame(reader);
    struct rule_entry entry = { .parent = top->entry, .key_at = token.begin };
    bool has_key = take_key(reader, token, &entry.key);
    if (!has_key)
        entry.number = ++top->numbered;
    entry.value_at = has_key ? peek_token(reader).begin : token.begin;
    top->at_start = false;
    top->has_table = false;
    top->item = top->entry == RULE_ENTRY_NONE ? RULE_ENTRY_NONE
                                              : add_entry(reader, entry);
    return has_key;
}

static bool is_one_of(span text, const char *const *words)
{
    for (; *words != NULL; words++)
        if (span_is(text, *words))
            return true;
    return false;
}

static void take_name(struct reader *reader, span name)
{
    static const char *const opening[] = { "function", "do", "if", "repeat",
                                           NULL };
    static const char *const closing[] = { "end", "until", NULL };
    if (is_one_of(name, opening))
        push_frame(reader, (struct frame){ .is_table = false });
    else if (is_one_of(name, closing))
        pop_frame(reader);
    else if (reader->depth == 0 && span_is(name, "return"))
        reader->returning = reader->entries.count == 0;
}

static void take_mark(struct reader *reader, struct token token)
{
    struct frame *top = top_frame(reader);
    switch (token.text.ptr[0]) {
    case '{':
        open_table(reader, token.begin);
        break;
    case '(':
    case '[':
        push_frame(reader, (struct frame){ .is_table = false });
        break;
    case '}':
    case ')':
    case ']':
        pop_frame(reader);
        break;
    case ',':
    case ';':
        if (top != NULL && top->is_table)
            top->at_start = true;
        break;
    default:
        break;
    }
}

static void take_token(struct reader *reader, struct token token)
{
    const struct frame *top = top_frame(reader);
    bool closes = token.kind == TOKEN_OTHER && token.text.ptr[0] == '}';
    if (top != NULL && top->is_table && top->at_start && !closes &&
        begin_item(reader, token))
        return;
    if (token.kind == TOKEN_NAME)
        take_name(reader, token.text);
    else if (token.kind == TOKEN_OTHER)
        take_mark(reader, token);
}

void rule_source_read(struct rule_source *out, const char *path, span text,
                      struct arena *arena)
{
    struct reader *reader = arena_new(arena, struct reader);
    reader->text = text;
    reader->arena = arena;
    for (;;) {
        struct token token = next_token(reader);
        if (token.kind == TOKEN_END)
            break;
        take_token(reader, token);
    }
    *out = (struct rule_source){ .entries = reader->entries.at,
                                 .count = reader->entries.count };
    source_init(&out->text, path, text.ptr, (uint32_t)text.len, arena);
}

uint32_t rule_source_find(const struct rule_source *source, uint32_t parent,
                          const char *key, uint32_t number)
{
    for (uint32_t i = 1; i < source->count; i++) {
        const struct rule_entry *entry = &source->entries[i];
        if (entry->parent != parent)
            continue;
        if (key != NULL ? entry->number == 0 && span_is(entry->key, key)
                        : entry->number == number)
            return i;
    }
    return RULE_ENTRY_NONE;
}
