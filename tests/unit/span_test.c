#include "base/span.h"
#include "check.h"

static void equal_means_same_bytes(void)
{
    CHECK(span_equal(span_of("ab"), span_cut("xaby", 1, 3)));
    CHECK(!span_equal(span_of("ab"), span_of("abc")));
    CHECK(span_is((span){ NULL, 0 }, ""));
}

int main(void)
{
    equal_means_same_bytes();
    return CHECK_END();
}
