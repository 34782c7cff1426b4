#include "base/err.h"
#include "check.h"

#include <string.h>

static void the_first_failure_wins(void)
{
    struct err err = { 0 };
    CHECK(!err_set(&err, ERR_INPUT, "%s:%d: no title", "a.md", 3));
    CHECK(!err_set(&err, ERR_SYSTEM, "later"));
    CHECK(err.kind == ERR_INPUT);
    CHECK(strcmp(err.text, "a.md:3: no title") == 0);
}

static void long_messages_are_cut(void)
{
    struct err err = { 0 };
    err_set(&err, ERR_LIMIT, "%2000d", 1);
    CHECK(strlen(err.text) == sizeof(err.text) - 1);
}

int main(void)
{
    the_first_failure_wins();
    long_messages_are_cut();
    return CHECK_END();
}
