#include "rule/rule_problem.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/vec.h"

enum {
    EXCERPT_MOST = 120, /* bytes of a source line that are shown */
    EXCERPT_LEAD = 80,  /* of them before the caret, in longer lines */
    MESSAGE_MOST = 4096,
};

const struct rule_source *rule_file_source(struct rule_file *file,
                                           struct arena *arena)
{
    if (file->source == NULL) {
        struct rule_source *source = arena_new(arena, struct rule_source);
        rule_source_read(source, file->path, file->text, arena);
        file->source = source;
    }
    return file->source;
}

static span line_of(const struct source *source, uint32_t line)
{
    uint32_t begin = source->line_starts[line - 1];
    uint32_t end = begin;
    while (end < source->len && source->bytes[end] != '\n' &&
           source->bytes[end] != '\r')
        end++;
    return span_cut(source->bytes, begin, end);
}

static bool is_continuation(char c)
{
    return ((unsigned char)c & 0xc0) == 0x80;
}

/* Control bytes could steer the reader's terminal. */
static char shown(char c)
{
    return ((unsigned char)c < ' ' && c != '\t') || c == 0x7f ? '?' : c;
}

/* Drops the beginning of a line that the caret is far behind. */
static span show_part(span line, uint32_t column)
{
    if (line.len <= EXCERPT_MOST)
        return line;
    size_t from = column > EXCERPT_LEAD ? column - EXCERPT_LEAD : 0;
    while (from > 0 && from < line.len && is_continuation(line.ptr[from]))
        from--;
    size_t len = line.len - from < EXCERPT_MOST ? line.len - from
                                                : EXCERPT_MOST;
    while (from + len < line.len && is_continuation(line.ptr[from + len]))
        len--;
    return (span){ line.ptr + from, len };
}

static const char *excerpt(const struct source *source, struct place place,
                           struct arena *arena)
{
    struct buf buf;
    span line = line_of(source, place.line);
    span part = show_part(line, place.column);
    size_t caret = place.column - 1 - (size_t)(part.ptr - line.ptr);
    buf_init(&buf, MESSAGE_MOST);
    for (size_t i = 0; i < part.len; i++)
        buf_char(&buf, shown(part.ptr[i]));
    buf_char(&buf, '\n');
    for (size_t i = 0; i < caret && i < part.len; i++)
        if (part.ptr[i] == '\t' || !is_continuation(part.ptr[i]))
            buf_char(&buf, part.ptr[i] == '\t' ? '\t' : ' ');
    buf_char(&buf, '^');
    const char *text = arena_text(arena, buf.ptr, buf.len);
    buf_release(&buf);
    return text;
}

static const char *one_line(const char *message, struct arena *arena)
{
    char *copy = arena_text(arena, message, strlen(message));
    for (char *p = copy; *p != '\0'; p++)
        if (shown(*p) != *p || *p == '\t')
            *p = ' ';
    return copy;
}

static bool has_place(const struct rule_source *source, struct place place)
{
    return place.line > 0 && place.line <= source->text.line_count &&
           place.column > 0;
}

static void add(struct rule_problems *problems, struct rule_problem problem)
{
    if (problems->count == RULE_PROBLEM_MOST) {
        problems->more++;
        return;
    }
    problems->at = vec_room(problems->arena, problems->at, problems->count,
                            &problems->capacity, sizeof(*problems->at));
    problem.order = problems->count;
    problems->at[problems->count++] = problem;
}

void rule_problem_add(struct rule_problems *problems, struct rule_file *file,
                      struct place place, const char *message)
{
    struct arena *arena = problems->arena;
    struct rule_problem problem = { .path = "rules",
                                    .message = one_line(message, arena) };
    if (file != NULL) {
        const struct rule_source *source = rule_file_source(file, arena);
        problem.path = file->path;
        problem.place = place;
        if (has_place(source, place))
            problem.excerpt = excerpt(&source->text, place, arena);
    }
    add(problems, problem);
}

/* Takes "name:line: " off the error. */
static uint32_t take_line(const char **error, const char *name)
{
    size_t len = strlen(name);
    if (strncmp(*error, name, len) != 0 || (*error)[len] != ':')
        return 0;
    char *rest;
    unsigned long line = strtoul(*error + len + 1, &rest, 10);
    if (line == 0 || line > UINT32_MAX || *rest != ':')
        return 0;
    *error = rest[1] == ' ' ? rest + 2 : rest + 1;
    return (uint32_t)line;
}

/* Where the line has the text that the message quotes; else its first word. */
static uint32_t guess_column(span line, const char *message)
{
    uint32_t first = 0;
    const char *open = strchr(message, '\'');
    const char *close = open == NULL ? NULL : strchr(open + 1, '\'');
    size_t len = close == NULL ? 0 : (size_t)(close - open) - 1;
    for (size_t i = 0; len > 0 && i + len <= line.len; i++)
        if (memcmp(line.ptr + i, open + 1, len) == 0)
            return (uint32_t)i + 1;
    while (first < line.len && (unsigned char)line.ptr[first] <= ' ')
        first++;
    return first + 1;
}

void rule_problem_add_error(struct rule_problems *problems,
                            struct rule_file *file, const char *error)
{
    struct place place = { 0, 0 };
    const struct rule_source *source =
        rule_file_source(file, problems->arena);
    place.line = take_line(&error, file->name);
    if (place.line > source->text.line_count)
        place.line = source->text.line_count;
    if (place.line > 0)
        place.column = guess_column(line_of(&source->text, place.line),
                                    error);
    rule_problem_add(problems, file, place, error);
}

static int compare(const void *left, const void *right)
{
    const struct rule_problem *a = left, *b = right;
    int order = strcmp(a->path, b->path);
    if (order != 0)
        return order;
    if (a->place.line != b->place.line)
        return a->place.line < b->place.line ? -1 : 1;
    if (a->place.column != b->place.column)
        return a->place.column < b->place.column ? -1 : 1;
    return (a->order > b->order) - (a->order < b->order);
}

void rule_problems_sort(struct rule_problems *problems)
{
    if (problems->count > 0)
        qsort(problems->at, problems->count, sizeof(*problems->at), compare);
}

const char *rule_problem_text(const struct rule_problem *problem,
                              struct arena *arena)
{
    struct buf buf;
    buf_init(&buf, MESSAGE_MOST);
    buf_text(&buf, problem->path);
    if (problem->place.line > 0)
        buf_printf(&buf, ":%u", (unsigned)problem->place.line);
    buf_printf(&buf, ": %s", problem->message);
    if (problem->excerpt != NULL)
        buf_printf(&buf, "\n%s", problem->excerpt);
    const char *text = arena_text(arena, buf.ptr, buf.len);
    buf_release(&buf);
    return text;
}
