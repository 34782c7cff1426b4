#include "check.h"
#include "language/hits.h"
#include "text_doc.h"

struct setup {
    struct arena arena;
    struct source source;
    struct doc doc;
    struct windows windows;
};

/* Two sentences of ten words each: words 0-9 and 10-19. */
static void set_up(struct setup *s)
{
    arena_init(&s->arena);
    text_doc(&s->doc, &s->source,
             "a b c d e f g h i j.\nk l m n o p q r s t.", &s->arena);
    windows_build(&s->windows, &s->doc, &s->arena);
}

static void add_to_text(char *text, size_t size, struct hits hits)
{
    text[0] = '\0';
    for (uint32_t i = 0; i < hits.count; i++) {
        size_t used = strlen(text);
        snprintf(text + used, size - used, "%s%u-%u", i > 0 ? " " : "",
                 hits.at[i].begin, hits.at[i].end);
    }
}

static bool hits_are(struct hits hits, const char *expected)
{
    char text[256];
    add_to_text(text, sizeof(text), hits);
    return strcmp(text, expected) == 0;
}

#define LIST(...)                                                          \
    ((struct hits){ (struct hit[]){ __VA_ARGS__ },                         \
                    sizeof((struct hit[]){ __VA_ARGS__ }) /                \
                        sizeof(struct hit) })

static void union_sorts_and_drops_twins(void)
{
    struct setup s;
    set_up(&s);
    struct hits lists[] = { LIST({ 3, 4 }, { 5, 6 }), { 0 },
                            LIST({ 1, 2 }, { 3, 4 }, { 3, 5 }) };
    CHECK(hits_are(hits_union(lists, 3, &s.arena), "1-2 3-4 3-5 5-6"));
    CHECK(hits_union(lists, 1, &s.arena).at == lists[0].at);
    arena_release(&s.arena);
}

static void then_takes_the_nearest_left_in_reach(void)
{
    struct setup s;
    set_up(&s);
    struct hits left = LIST({ 0, 1 }, { 3, 4 }, { 8, 9 });
    struct hits right = LIST({ 5, 6 }, { 11, 12 });
    CHECK(hits_are(hits_then(left, right, 1, &s.windows, &s.arena), "3-6"));
    CHECK(hits_are(hits_then(left, right, 0, &s.windows, &s.arena), ""));
    CHECK(hits_are(hits_then(left, right, 9, &s.windows, &s.arena), "3-6"));
    arena_release(&s.arena);
}

static void near_counts_the_words_from_first_to_last(void)
{
    struct setup s;
    set_up(&s);
    struct hits lists[] = { LIST({ 2, 3 }, { 9, 10 }),
                            LIST({ 6, 7 }, { 10, 11 }) };
    struct hits near = hits_near(lists, 2, 5, &s.windows, &s.arena);
    CHECK(hits_are(near, "2-7 6-10"));
    near = hits_near(lists, 2, 4, &s.windows, &s.arena);
    CHECK(hits_are(near, "6-10"));
    near = hits_near(lists, 2, 3, &s.windows, &s.arena);
    CHECK(hits_are(near, "")); /* 9 and 10 are two sentences */
    arena_release(&s.arena);
}

static void from_finds_the_first_at_or_after(void)
{
    struct hits hits = LIST({ 2, 3 }, { 2, 5 }, { 7, 8 });
    CHECK(hits_from(hits, 0) == 0);
    CHECK(hits_from(hits, 2) == 0);
    CHECK(hits_from(hits, 3) == 2);
    CHECK(hits_from(hits, 8) == 3);
}

int main(void)
{
    union_sorts_and_drops_twins();
    then_takes_the_nearest_left_in_reach();
    near_counts_the_words_from_first_to_last();
    from_finds_the_first_at_or_after();
    return CHECK_END();
}
