#include "check.h"
#include "language/context.h"
#include "text_doc.h"

#include <string.h>

/* Marks of every block as text: "x" in the context of "here", "-" not. */
static void marks(const char *text, const char *title, bool headings,
                  char *out)
{
    struct arena arena;
    arena_init(&arena);
    struct source source;
    struct doc doc;
    text_doc(&doc, &source, text, &arena);
    doc.meta.title = span_of(title);
    struct windows w;
    windows_build(&w, &doc, &arena);
    struct hit hits[32];
    uint32_t count = 0;
    for (uint32_t i = 0; i < doc.word_count && count < 32; i++)
        if (span_is(doc_form(&doc, i), "here"))
            hits[count++] = (struct hit){ i, i + 1 };
    struct hits list = { hits, count };
    const bool *flags = headings ? context_headings(list, &w, &arena)
                                 : context_blocks(list, &w, &arena);
    for (uint32_t i = 0; i < doc.block_count; i++)
        out[i] = flags[i] ? 'x' : '-';
    out[doc.block_count] = '\0';
    arena_release(&arena);
}

static void context_reaches_where_a_reader_carries_it(void)
{
    static const struct {
        const char *text;
        bool headings;
        const char *marks;
    } rows[] = {
        /* its own block only */
        { "a\nb\nc\nhere\nd\ne\nf\ng\nh", false, "---x-----" },
        /* a heading speaks for its section, not for the next */
        { "a\n# b\nc\n# here\nd\ne\nf\ng\n# h\ni", false, "---xxxxx--" },
        /* the first heading speaks for everything */
        { "# here\na\n# b\nc", false, "xxxx" },
        /* a quarter of the blocks makes the document's subject */
        { "here\na\nb\nc", false, "xxxx" },
        { "here\na\nb\nc\nd", false, "x----" },
        /* headings only */
        { "here\na\nb\nc", true, "----" },
        { "a\n# here\nb", true, "xxx" },
        /* an item is in the context of its lead-in */
        { "here:\n- a\n- b\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl", false,
          "xxx----------" },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        char out[64];
        marks(rows[i].text, "", rows[i].headings, out);
        CHECK(strcmp(out, rows[i].marks) == 0);
    }
}

static void the_title_speaks_for_everything(void)
{
    static const char text[] = "Name of the policy: here\na\nb\nc\nd\n# e";
    char out[64];
    marks(text, "", false, out);
    CHECK(strcmp(out, "x-----") == 0);
    marks(text, "here", false, out);
    CHECK(strcmp(out, "xxxxxx") == 0);
    marks(text, "here", true, out);
    CHECK(strcmp(out, "xxxxxx") == 0);
    marks(text, "b", true, out);
    CHECK(strcmp(out, "------") == 0);
}

int main(void)
{
    context_reaches_where_a_reader_carries_it();
    the_title_speaks_for_everything();
    return CHECK_END();
}
