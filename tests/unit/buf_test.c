#include "base/buf.h"
#include "check.h"

static void writing_appends_and_terminates(void)
{
    struct buf buf;
    buf_init(&buf, 1000);
    CHECK(buf.ptr[0] == '\0');
    buf_text(&buf, "within ");
    buf_printf(&buf, "%d days", 30);
    buf_char(&buf, '.');
    CHECK(strcmp(buf.ptr, "within 30 days.") == 0);
    buf_clear(&buf);
    CHECK(buf.len == 0 && buf.ptr[0] == '\0');
    buf_release(&buf);
}

static void long_formats_are_whole(void)
{
    struct buf buf;
    buf_init(&buf, 10000);
    buf_printf(&buf, "%0900d", 7);
    CHECK(buf.len == 900 && buf.ptr[899] == '7');
    buf_release(&buf);
}

static void the_maximum_is_kept_and_marked(void)
{
    struct buf buf;
    buf_init(&buf, 4);
    buf_text(&buf, "abcd");
    CHECK(buf.len == 4 && !buf.full);
    buf_char(&buf, 'e');
    CHECK(buf.len == 4 && buf.full);
    CHECK(strcmp(buf.ptr, "abcd") == 0);
    buf_release(&buf);
}

int main(void)
{
    writing_appends_and_terminates();
    long_formats_are_whole();
    the_maximum_is_kept_and_marked();
    return CHECK_END();
}
