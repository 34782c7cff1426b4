#include "author/lint_source.h"

#include "audit/say.h"

enum { MAX_LEVELS = 256 };

/* --- lines --------------------------------------------------------------- */

static uint32_t characters(span line)
{
    uint32_t count = 0;
    for (size_t i = 0; i < line.len; i++)
        count += ((unsigned char)line.ptr[i] & 0xc0) != 0x80;
    return count;
}

static void check_line(struct lint *lint, const char *path, uint32_t number,
                       span line)
{
    uint32_t count = characters(line);
    if (count <= LINT_COLUMNS)
        return;
    remark_add(lint, NULL, (struct position){ path, number },
               (struct remark){
                   .severity = REMARK_WARNING,
                   .check = "long-line",
                   .text = say(lint->arena, "a line of %u characters, over %u",
                               (unsigned)count, (unsigned)LINT_COLUMNS),
                   .advice = "break it",
               });
}

static void check_lines(struct lint *lint, const struct rule_file *file)
{
    size_t begin = 0;
    for (uint32_t number = 1; begin < file->text.len; number++) {
        const char *from = file->text.ptr + begin;
        const char *end = memchr(from, '\n', file->text.len - begin);
        size_t len = end == NULL ? file->text.len - begin
                                 : (size_t)(end - from);
        check_line(lint, file->path, number, (span){ from, len });
        begin += len + 1;
    }
}

/* --- terms written twice ------------------------------------------------- */

/* A string in a list of `any`. */
struct item {
    span text;
    uint32_t level; /* number of the brace it stands in */
};

/* Reads a file just closely enough to know its strings and braces. */
struct reader {
    struct lint *lint;
    const struct rule_file *file;
    size_t at;
    span word;        /* the last name or mark before the cursor */
    uint32_t levels[MAX_LEVELS]; /* open braces: number of an `any`, or 0 */
    uint32_t depth;   /* beyond the array they only count */
    uint32_t opened;  /* braces so far */
    uint32_t line;
    VEC(struct item) items;
};

static char peek(const struct reader *r, size_t ahead)
{
    size_t at = r->at + ahead;
    return at < r->file->text.len ? r->file->text.ptr[at] : '\0';
}

static void step(struct reader *r)
{
    r->line += peek(r, 0) == '\n';
    r->at++;
}

static bool is_end(const struct reader *r)
{
    return r->at >= r->file->text.len;
}

/* The signs of equality in "[==[" at the cursor, or -1. */
static int long_level(const struct reader *r, size_t ahead)
{
    size_t i = ahead + 1;
    while (peek(r, ahead) == '[' && peek(r, i) == '=')
        i++;
    return peek(r, ahead) == '[' && peek(r, i) == '[' ? (int)(i - ahead - 1)
                                                      : -1;
}

static bool is_long_end(const struct reader *r, int level)
{
    for (int i = 1; i <= level; i++)
        if (peek(r, (size_t)i) != '=')
            return false;
    return peek(r, 0) == ']' && peek(r, (size_t)level + 1) == ']';
}

static void skip_long(struct reader *r, int level)
{
    while (!is_end(r) && !is_long_end(r, level))
        step(r);
    r->at += (size_t)level + 2;
}

static void skip_comment(struct reader *r)
{
    int level = long_level(r, 2);
    r->at += 2;
    if (level >= 0) {
        skip_long(r, level);
        return;
    }
    while (!is_end(r) && peek(r, 0) != '\n')
        step(r);
}

static uint32_t list_number(const struct reader *r)
{
    return r->depth == 0 || r->depth > MAX_LEVELS ? 0
                                                  : r->levels[r->depth - 1];
}

static void add_item(struct reader *r, span text, uint32_t line)
{
    uint32_t list = list_number(r);
    if (list == 0)
        return;
    for (uint32_t i = 0; i < r->items.count; i++)
        if (r->items.at[i].level == list &&
            span_equal(r->items.at[i].text, text)) {
            remark_add(r->lint, NULL,
                       (struct position){ r->file->path, line },
                       (struct remark){
                           .severity = REMARK_WARNING,
                           .check = "duplicate-term",
                           .text = say(r->lint->arena,
                                       "\"%.*s\" is in this 'any' already",
                                       SPAN_ARG(text)),
                           .advice = "take it out",
                       });
            return;
        }
    *vec_push(&r->items, r->lint->arena) = (struct item){ text, list };
}

/* A string that is joined to others is only a part of a term. */
static bool is_joined(const struct reader *r)
{
    size_t i = 0;
    while (peek(r, i) == ' ' || peek(r, i) == '\n')
        i++;
    return (peek(r, i) == '.' && peek(r, i + 1) == '.') ||
           span_is(r->word, ".");
}

static void take_string(struct reader *r)
{
    char quote = peek(r, 0);
    uint32_t line = r->line;
    step(r);
    size_t begin = r->at;
    while (!is_end(r) && peek(r, 0) != quote) {
        if (peek(r, 0) == '\\')
            step(r);
        step(r);
    }
    size_t end = r->at < r->file->text.len ? r->at : r->file->text.len;
    step(r);
    if (!is_joined(r))
        add_item(r, (span){ r->file->text.ptr + begin, end - begin }, line);
    r->word = (span){ "", 0 };
}

static bool is_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static void take_name(struct reader *r)
{
    size_t begin = r->at;
    while (is_name(peek(r, 0)) || (peek(r, 0) >= '0' && peek(r, 0) <= '9'))
        step(r);
    r->word = (span){ r->file->text.ptr + begin, r->at - begin };
}

static void take_mark(struct reader *r)
{
    char c = peek(r, 0);
    if (c == '{' && r->depth++ < MAX_LEVELS)
        r->levels[r->depth - 1] = span_is(r->word, "any") ? ++r->opened : 0;
    if (c == '}' && r->depth > 0)
        r->depth--;
    if (c != ' ' && c != '\n')
        r->word = (span){ r->file->text.ptr + r->at, 1 };
    step(r);
}

static void take(struct reader *r)
{
    char c = peek(r, 0);
    int level = long_level(r, 0);
    if (c == '-' && peek(r, 1) == '-')
        skip_comment(r);
    else if (level >= 0)
        skip_long(r, level);
    else if (c == '"' || c == '\'')
        take_string(r);
    else if (is_name(c))
        take_name(r);
    else
        take_mark(r);
}

static void check_terms(struct lint *lint, const struct rule_file *file)
{
    struct reader r = { .lint = lint, .file = file, .line = 1 };
    while (!is_end(&r))
        take(&r);
}

void lint_source(struct lint *lint, const char *path)
{
    for (uint32_t i = 0; i < lint->positions->files.count; i++) {
        const struct rule_file *file = &lint->positions->files.at[i];
        if (path != NULL && strcmp(file->path, path) != 0)
            continue;
        check_lines(lint, file);
        check_terms(lint, file);
    }
}
