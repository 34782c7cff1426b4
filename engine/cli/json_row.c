#include "cli/json_row.h"

#include "report/report_json.h"

static bool ends_with(const struct buf *out, const char *any_of)
{
    return out->len == 0 ||
           strchr(any_of, out->ptr[out->len - 1]) != NULL;
}

static void begin(struct buf *out, const char *key)
{
    if (!ends_with(out, "[{ \n"))
        buf_text(out, ", ");
    if (key == NULL)
        return;
    json_string(out, key);
    buf_text(out, ": ");
}

void json_line(struct buf *out, const char *indent)
{
    buf_text(out, ends_with(out, "[{") ? "\n" : ",\n");
    buf_text(out, indent);
}

void json_open(struct buf *out, const char *key, char bracket)
{
    begin(out, key);
    buf_char(out, bracket);
}

void json_close(struct buf *out, char bracket)
{
    buf_char(out, bracket);
}

void json_text(struct buf *out, const char *key, const char *value)
{
    begin(out, key);
    if (value == NULL)
        buf_text(out, "null");
    else
        json_string(out, value);
}

void json_count(struct buf *out, const char *key, uint64_t value)
{
    begin(out, key);
    buf_printf(out, "%llu", (unsigned long long)value);
}

void json_flag(struct buf *out, const char *key, bool value)
{
    begin(out, key);
    buf_text(out, value ? "true" : "false");
}
