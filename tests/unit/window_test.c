#include "check.h"
#include "language/window.h"
#include "text_doc.h"

static bool is(struct range range, uint32_t begin, uint32_t end)
{
    return range.begin == begin && range.end == end;
}

static void windows_nest(void)
{
    struct arena arena;
    arena_init(&arena);
    struct source source;
    struct doc doc;
    text_doc(&doc, &source,
             "Opening words.\n# Head\nOne two. Three four five.\nSix.\n"
             "# Next\nSeven.", &arena);
    struct windows w;
    windows_build(&w, &doc, &arena);
    CHECK(doc.word_count == 11);
    CHECK(is(window_sentence(&w, 3), 3, 5));
    CHECK(is(window_sentence(&w, 6), 5, 8));
    CHECK(is(window_block(&w, 3), 3, 8));
    CHECK(is(window_section(&w, 3), 2, 9));
    CHECK(is(window_section(&w, 0), 0, 2));
    CHECK(is(window_section(&w, 10), 9, 11));
    CHECK(is(window_of_block(&w, 3), 8, 9));
    arena_release(&arena);
}

int main(void)
{
    windows_nest();
    return CHECK_END();
}
