#include "input/yaml.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "check.h"

static struct yaml_node *parse(const char *text, struct arena *arena)
{
    struct yaml_node *root = NULL;
    struct err err = { 0 };
    bool good = yaml_read(&root, span_of(text), "x.yaml", arena, &err);
    if (!good)
        fprintf(stderr, "%s\n", err.text);
    return root;
}

/* The message of a text that is refused. */
static struct err refuse(span text)
{
    struct arena arena;
    struct yaml_node *root = NULL;
    struct err err = { 0 };
    arena_init(&arena);
    bool good = yaml_read(&root, text, "x.yaml", &arena, &err);
    CHECK(!good && root == NULL && err.kind != ERR_NONE);
    arena_release(&arena);
    return err;
}

static void maps_and_lists_become_a_tree(void)
{
    struct arena arena;
    arena_init(&arena);
    const struct yaml_node *root = parse(
        "name: Ash Hollow\n"
        "facts:\n"
        "  enrollment: 1200\n"
        "documents:\n"
        "  - path: a.md\n"
        "  - path: 'b.md'\n", &arena);
    CHECK(root != NULL && root->kind == YAML_MAP);
    CHECK(span_is(yaml_get(root, "name")->scalar, "Ash Hollow"));
    CHECK(yaml_get(root, "nothing") == NULL);
    CHECK(yaml_get(NULL, "nothing") == NULL);
    const struct yaml_node *facts = yaml_get(root, "facts");
    uint32_t number = 0;
    CHECK(yaml_number(yaml_get(facts, "enrollment"), &number));
    CHECK(number == 1200);
    CHECK(facts->key_line == 2 && facts->line == 3);
    const struct yaml_node *documents = yaml_get(root, "documents");
    CHECK(documents->kind == YAML_LIST);
    const struct yaml_node *first = documents->first;
    CHECK(yaml_get(first, "path")->plain);
    CHECK(!yaml_get(first->next, "path")->plain);
    CHECK(first->next->next == NULL && first->key.len == 0);
    arena_release(&arena);
}

static void places_are_bytes_even_after_wide_characters(void)
{
    struct arena arena;
    arena_init(&arena);
    const char *text = "\xef\xbb\xbf# \xe2\x80\x9cq\xe2\x80\x9d\n"
                       "a: \xc3\xa9t\xc3\xa9\n"
                       "b: [one, two]\n\n\n"
                       "c: x\n";
    const struct yaml_node *root = parse(text, &arena);
    const struct yaml_node *a = yaml_get(root, "a");
    const struct yaml_node *b = yaml_get(root, "b");
    CHECK(span_is(span_cut(text, a->begin, a->end), "\xc3\xa9t\xc3\xa9"));
    CHECK(span_is(span_cut(text, b->begin, b->end), "[one, two]"));
    CHECK(a->line == 2 && b->line == 3 && yaml_get(root, "c")->line == 6);
    CHECK(span_is(span_cut(text, root->end - 1, root->end), "x"));
    arena_release(&arena);
}

static void nothing_is_not_an_error(void)
{
    const char *texts[] = { "", "\n\n", "# only a comment\n", "---\n" };
    struct arena arena;
    arena_init(&arena);
    for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
        struct yaml_node *root = NULL;
        struct err err = { 0 };
        CHECK(yaml_read(&root, span_of(texts[i]), "x.yaml", &arena, &err));
        CHECK(root == NULL);
    }
    arena_release(&arena);
}

static void refusals_name_line_and_reason(void)
{
    const struct {
        const char *text, *message;
    } cases[] = {
        { "a: 1\nb: 2\na: 3\n",
          "x.yaml:3: duplicate key 'a' (first on line 1)" },
        { "m:\n  k: 1\n  k:\n    - 2\n",
          "x.yaml:3: duplicate key 'k' (first on line 2)" },
        { "a: 1\nz: 1\nz: 1\na: 2\n",
          "x.yaml:3: duplicate key 'z' (first on line 2)" },
        { "a: 1\n---\nb: 2\n", "x.yaml:2: second document in one file" },
        { "? [a, b]\n: 1\n", "x.yaml:1: key is not a scalar" },
        { "a: *gone\n", "x.yaml:1: unknown alias 'gone'" },
        { "a: &a [*a]\n", "x.yaml:1: unknown alias 'a'" },
        { "a: \"x\\0y\"\n", "x.yaml:1: NUL in a scalar" },
        { "ok: 1\nbad: \xff\n", "x.yaml:2: invalid leading UTF-8 octet" },
        { "a: [1, 2\nb: 3\n", "x.yaml:2: did not find expected ',' or ']' "
                              "while parsing a flow sequence" },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
        struct err err = refuse(span_of(cases[i].text));
        CHECK(strcmp(err.text, cases[i].message) == 0);
        if (strcmp(err.text, cases[i].message) != 0)
            fprintf(stderr, "    %s\n", err.text);
    }
}

static void aliases_stand_for_what_they_name(void)
{
    struct arena arena;
    arena_init(&arena);
    const struct yaml_node *root = parse(
        "a: &x [1, 2]\nb: *x\nc: &s word\nd: *s\n", &arena);
    const struct yaml_node *b = yaml_get(root, "b");
    CHECK(b->kind == YAML_LIST && b->line == 2);
    CHECK(span_is(b->first->next->scalar, "2"));
    CHECK(span_is(yaml_get(root, "d")->scalar, "word"));
    arena_release(&arena);
}

/* Lists in lists, one a character. */
static bool is_read_at_depth(int depth)
{
    struct arena arena;
    struct buf text;
    struct yaml_node *root = NULL;
    struct err err = { 0 };
    arena_init(&arena);
    buf_init(&text, 10000);
    for (int i = 0; i < depth; i++)
        buf_char(&text, '[');
    for (int i = 0; i < depth; i++)
        buf_char(&text, ']');
    bool good = yaml_read(&root, (span){ text.ptr, text.len }, "x.yaml",
                          &arena, &err);
    CHECK(good || err.kind == ERR_LIMIT);
    buf_release(&text);
    arena_release(&arena);
    return good;
}

static void depth_is_limited(void)
{
    CHECK(is_read_at_depth(YAML_MAX_DEPTH));
    CHECK(!is_read_at_depth(YAML_MAX_DEPTH + 1));
    CHECK(!is_read_at_depth(4000));
}

static void depth_counts_through_aliases(void)
{
    struct buf text;
    buf_init(&text, 10000);
    buf_text(&text, "a0: &a0 [1]\n");
    for (int i = 1; i < 70; i++)
        buf_printf(&text, "a%d: &a%d [*a%d]\n", i, i, i - 1);
    struct err err = refuse((span){ text.ptr, text.len });
    CHECK(err.kind == ERR_LIMIT);
    CHECK(strstr(err.text, "nested too deeply") != NULL);
    buf_release(&text);
}

static void a_billion_laughs_are_refused(void)
{
    struct buf text;
    buf_init(&text, 10000);
    buf_text(&text, "a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
    for (int i = 1; i < 10; i++) {
        buf_printf(&text, "a%d: &a%d [", i, i);
        for (int j = 0; j < 9; j++)
            buf_printf(&text, "*a%d, ", i - 1);
        buf_text(&text, "]\n");
    }
    struct err err = refuse((span){ text.ptr, text.len });
    CHECK(err.kind == ERR_LIMIT);
    CHECK(strstr(err.text, "more nodes than allowed") != NULL);
    buf_release(&text);
}

/* A list of this many scalars is one node more. */
static bool is_read_with_scalars(int count)
{
    struct arena arena;
    struct buf text;
    struct yaml_node *root = NULL;
    struct err err = { 0 };
    arena_init(&arena);
    buf_init(&text, 10000000);
    for (int i = 0; i < count; i++)
        buf_text(&text, "- a\n");
    bool good = yaml_read(&root, (span){ text.ptr, text.len }, "x.yaml",
                          &arena, &err);
    CHECK(good || err.kind == ERR_LIMIT);
    buf_release(&text);
    arena_release(&arena);
    return good;
}

static void nodes_are_limited(void)
{
    CHECK(is_read_with_scalars(YAML_MAX_NODES - 1));
    CHECK(!is_read_with_scalars(YAML_MAX_NODES));
}

static void anchors_are_limited(void)
{
    struct buf text;
    buf_init(&text, 100000);
    for (int i = 0; i <= YAML_MAX_ANCHORS; i++)
        buf_printf(&text, "- &n%d x\n", i);
    struct err err = refuse((span){ text.ptr, text.len });
    CHECK(strstr(err.text, "more anchors than allowed") != NULL);
    buf_release(&text);
}

static void numbers_and_flags_are_strict(void)
{
    const struct {
        const char *text;
        int number; /* -1: none */
        int flag;
    } cases[] = {
        { "12", 12, -1 },       { "0", 0, -1 },    { "1,200", -1, -1 },
        { "-3", -1, -1 },       { "4.5", -1, -1 }, { "true", -1, 1 },
        { "Yes", -1, 1 },       { "ON", -1, 1 },   { "false", -1, 0 },
        { "no", -1, 0 },        { "off", -1, 0 },  { "'true'", -1, -1 },
        { "maybe", -1, -1 },    { "[1]", -1, -1 }, { "{a: 1}", -1, -1 },
        { "4294967296", -1, -1 },
    };
    struct arena arena;
    arena_init(&arena);
    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
        const struct yaml_node *node = parse(cases[i].text, &arena);
        uint32_t number = 0;
        bool flag = false;
        CHECK(yaml_number(node, &number) == (cases[i].number >= 0));
        CHECK(cases[i].number < 0 || number == (uint32_t)cases[i].number);
        CHECK(yaml_flag(node, &flag) == (cases[i].flag >= 0));
        CHECK(cases[i].flag < 0 || flag == (cases[i].flag == 1));
    }
    arena_release(&arena);
}

int main(void)
{
    maps_and_lists_become_a_tree();
    places_are_bytes_even_after_wide_characters();
    nothing_is_not_an_error();
    refusals_name_line_and_reason();
    aliases_stand_for_what_they_name();
    depth_is_limited();
    depth_counts_through_aliases();
    a_billion_laughs_are_refused();
    nodes_are_limited();
    anchors_are_limited();
    numbers_and_flags_are_strict();
    return CHECK_END();
}
