#include "input/pdf_reply.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "base/vec.h"

enum { MAX_DIGITS = 8 };

struct reply_reader {
    struct arena *arena;
    struct pdf_reply *reply;
    VEC(struct pdf_page) pages;
    VEC(struct pdf_run) runs;
    VEC(struct pdf_bookmark) bookmarks;
    bool has_count, has_end;
};

/* The bytes up to the next blank; false at the end of the line. */
static bool take_word(span *line, span *word)
{
    size_t len = 0;
    while (len < line->len && line->ptr[len] != ' ')
        len++;
    *word = (span){ line->ptr, len };
    size_t used = len < line->len ? len + 1 : len;
    *line = (span){ line->ptr + used, line->len - used };
    return len > 0;
}

static bool take_number(span *line, int32_t *number)
{
    span word;
    if (!take_word(line, &word))
        return false;
    bool is_negative = word.ptr[0] == '-';
    size_t at = is_negative;
    if (at == word.len || word.len - at > MAX_DIGITS)
        return false;
    for (*number = 0; at < word.len; at++) {
        if (!ascii_is_digit(word.ptr[at]))
            return false;
        *number = *number * 10 + (word.ptr[at] - '0');
    }
    *number = is_negative ? -*number : *number;
    return true;
}

static bool take_numbers(span *line, int32_t *numbers, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (!take_number(line, &numbers[i]))
            return false;
    return true;
}

/* Numbers that are lengths: small enough to be counted with in percent. */
static bool are_lengths(const int32_t *numbers, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (numbers[i] < -PDF_MAX_LENGTH || numbers[i] > PDF_MAX_LENGTH)
            return false;
    return true;
}

static bool is_text(span text)
{
    for (size_t i = 0; i < text.len; i++)
        if ((unsigned char)text.ptr[i] < ' ')
            return false;
    return text.len > 0 && utf8_valid(text) == text.len;
}

static bool read_count(struct reply_reader *r, span line)
{
    int32_t count;
    if (r->has_count || !take_number(&line, &count) || count <= 0)
        return false;
    r->reply->page_total = (uint32_t)count;
    r->has_count = true;
    return line.len == 0;
}

static bool read_error(struct reply_reader *r, span line)
{
    r->reply->problem = span_is(line, "encrypted") ? PDF_ENCRYPTED
                        : span_is(line, "damaged") ? PDF_DAMAGED
                        : span_is(line, "empty")   ? PDF_EMPTY
                                                   : PDF_FINE;
    r->has_end = true;
    return r->reply->problem != PDF_FINE && !r->has_count;
}

static bool read_page(struct reply_reader *r, span line)
{
    int32_t n[4];
    if (!r->has_count || !take_numbers(&line, n, 4) || line.len > 0 ||
        n[0] <= 0 || (uint32_t)n[0] > r->reply->page_total ||
        !are_lengths(n + 1, 2) || n[1] < 0 || n[2] < 0 || n[3] < 0 ||
        n[3] > PDF_IMAGE)
        return false;
    if (r->pages.count > 0 &&
        (uint32_t)n[0] <= r->pages.at[r->pages.count - 1].number)
        return false;
    *vec_push(&r->pages, r->arena) = (struct pdf_page){
        .number = (uint32_t)n[0],
        .width = n[1],
        .height = n[2],
        .marks = (enum pdf_marks)n[3],
        .run_begin = r->runs.count,
        .run_end = r->runs.count,
    };
    return true;
}

static bool read_flags(struct pdf_run *run, span flags)
{
    for (size_t i = 0; i < flags.len; i++) {
        char c = flags.ptr[i];
        if (strchr("bisv-", c) == NULL)
            return false;
        run->is_bold = run->is_bold || c == 'b';
        run->is_italic = run->is_italic || c == 'i';
        run->after_blank = run->after_blank || c == 's';
        run->is_upwards = run->is_upwards || c == 'v';
    }
    return true;
}

static bool read_run(struct reply_reader *r, span line)
{
    int32_t n[5];
    span flags;
    struct pdf_run run = { 0 };
    if (r->pages.count == 0 || !take_numbers(&line, n, 5) ||
        !are_lengths(n, 5) || n[2] < 0 || n[3] < 0 || n[4] < 0 ||
        !take_word(&line, &flags) || !read_flags(&run, flags) || !is_text(line))
        return false;
    run.x = n[0];
    run.y = n[1];
    run.width = n[2];
    run.height = n[3];
    run.size = n[4] > 0 ? n[4] : 1;
    run.text = line;
    *vec_push(&r->runs, r->arena) = run;
    r->pages.at[r->pages.count - 1].run_end = r->runs.count;
    return true;
}

static bool read_bookmark(struct reply_reader *r, span line)
{
    int32_t n[3];
    if (!r->has_count || !take_numbers(&line, n, 3) || n[0] <= 0 ||
        n[1] <= 0 || !are_lengths(n + 2, 1))
        return false;
    if (!is_text(line)) /* titles are the file's own bytes */
        return line.len == 0 || utf8_valid(line) < line.len;
    *vec_push(&r->bookmarks, r->arena) = (struct pdf_bookmark){
        (uint32_t)n[0], (uint32_t)n[1], n[2], line
    };
    return true;
}

static bool read_record(struct reply_reader *r, span line)
{
    span word;
    if (r->has_end || !take_word(&line, &word))
        return false;
    if (span_is(word, "run"))
        return read_run(r, line);
    if (span_is(word, "page"))
        return read_page(r, line);
    if (span_is(word, "outline"))
        return read_bookmark(r, line);
    if (span_is(word, "pages"))
        return read_count(r, line);
    if (span_is(word, "error"))
        return read_error(r, line);
    r->has_end = span_is(word, "end") && r->has_count;
    return r->has_end;
}

bool pdf_reply_read(struct pdf_reply *reply, span bytes, struct arena *arena)
{
    *reply = (struct pdf_reply){ 0 };
    struct reply_reader r = { .arena = arena, .reply = reply };
    while (bytes.len > 0) {
        const char *end = memchr(bytes.ptr, '\n', bytes.len);
        if (end == NULL)
            return false;
        size_t len = (size_t)(end - bytes.ptr);
        if (!read_record(&r, (span){ bytes.ptr, len }))
            return false;
        bytes = (span){ end + 1, bytes.len - len - 1 };
    }
    reply->pages = r.pages.at;
    reply->page_count = r.pages.count;
    reply->runs = r.runs.at;
    reply->run_count = r.runs.count;
    reply->bookmarks = r.bookmarks.at;
    reply->bookmark_count = r.bookmarks.count;
    return r.has_end;
}
