#include "report/report_json.h"

#include "base/utf8.h"
#include "report/glyph.h"
#include "report/shape.h"

enum { MAX_DEPTH = 16 }; /* half the spaces of new_line() */

struct json_sink {
    struct sink sink;
    struct buf *out;
    uint32_t depth;
    bool after_key;
    bool is_list[MAX_DEPTH];
    uint32_t count[MAX_DEPTH]; /* items or keys so far */
};

static struct json_sink *json_of(struct sink *sink)
{
    return (struct json_sink *)(void *)sink;
}

static void new_line(struct json_sink *json)
{
    static const char indent[] = "                                ";
    buf_char(json->out, '\n');
    buf_add(json->out, indent, 2 * (size_t)json->depth);
}

static void separate(struct json_sink *json)
{
    if (json->depth == 0)
        return;
    if (json->count[json->depth]++ > 0)
        buf_char(json->out, ',');
    new_line(json);
}

static void before_value(struct json_sink *json)
{
    if (!json->after_key)
        separate(json);
    json->after_key = false;
}

static void open_container(struct sink *sink, bool is_list)
{
    struct json_sink *json = json_of(sink);
    before_value(json);
    buf_char(json->out, is_list ? '[' : '{');
    json->depth++;
    json->count[json->depth] = 0;
    json->is_list[json->depth] = is_list;
}

static void write_open_map(struct sink *sink)
{
    open_container(sink, false);
}

static void write_open_list(struct sink *sink)
{
    open_container(sink, true);
}

static void write_close(struct sink *sink)
{
    struct json_sink *json = json_of(sink);
    bool empty = json->count[json->depth] == 0;
    char bracket = json->is_list[json->depth] ? ']' : '}';
    json->depth--;
    if (!empty)
        new_line(json);
    buf_char(json->out, bracket);
}

static void escape(struct buf *out, uint32_t point)
{
    static const char shorthand[] = "\b\f\n\r\t\"\\";
    static const char letters[] = "bfnrt\"\\";
    const char *at = point < 0x80 && point != 0
                         ? strchr(shorthand, (int)point)
                         : NULL;
    if (at != NULL)
        buf_printf(out, "\\%c", letters[at - shorthand]);
    else
        buf_printf(out, "\\u%04x", (unsigned)point);
}

/* Bytes that stand for themselves wherever they stand. */
static bool is_plain(char c)
{
    return c >= ' ' && c < 0x7f && c != '"' && c != '\\';
}

/* Runs of harmless characters are copied in one go. */
static void string_of(struct buf *out, span text)
{
    size_t done = 0, at = 0;
    buf_char(out, '"');
    while (at < text.len) {
        if (is_plain(text.ptr[at])) {
            at++;
            continue;
        }
        struct glyph glyph =
            glyph_next((span){ text.ptr + at, text.len - at });
        bool special = glyph_is_control(glyph.point) ||
                       glyph.point == UTF8_REPLACEMENT || glyph.point == '"' ||
                       glyph.point == '\\';
        if (special) {
            buf_add(out, text.ptr + done, at - done);
            escape(out, glyph.point);
            done = at + glyph.len;
        }
        at += glyph.len;
    }
    buf_add(out, text.ptr + done, text.len - done);
    buf_char(out, '"');
}

static void write_key(struct sink *sink, const char *name)
{
    struct json_sink *json = json_of(sink);
    separate(json);
    string_of(json->out, span_of(name));
    buf_text(json->out, ": ");
    json->after_key = true;
}

static void write_text(struct sink *sink, span text)
{
    struct json_sink *json = json_of(sink);
    before_value(json);
    if (text.ptr == NULL)
        buf_text(json->out, "null");
    else
        string_of(json->out, text);
}

static void write_number(struct sink *sink, uint32_t number)
{
    struct json_sink *json = json_of(sink);
    before_value(json);
    buf_printf(json->out, "%u", (unsigned)number);
}

static void write_hundredths(struct sink *sink, uint32_t percent)
{
    struct json_sink *json = json_of(sink);
    before_value(json);
    buf_printf(json->out, "%u.%02u", (unsigned)(percent / 100),
               (unsigned)(percent % 100));
}

static void write_flag(struct sink *sink, bool flag)
{
    struct json_sink *json = json_of(sink);
    before_value(json);
    buf_text(json->out, flag ? "true" : "false");
}

void report_json(struct buf *out, const struct result *result,
                 const char *version)
{
    struct json_sink json = {
        .sink = {
            .open_map = write_open_map,
            .open_list = write_open_list,
            .close = write_close,
            .key = write_key,
            .text = write_text,
            .number = write_number,
            .hundredths = write_hundredths,
            .flag = write_flag,
        },
        .out = out,
    };
    shape_result(&json.sink, result, version);
    buf_char(out, '\n');
}

void json_string(struct buf *out, const char *text)
{
    string_of(out, span_of(text));
}
