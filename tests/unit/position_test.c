#include "../check.h"

#include "author/position.h"
#include "test_files.h"

static const char RULE[] =
    "local words = any { \"first\", 'second' }\n"
    "return criterion {\n"
    "  id = \"B-01\",\n"
    "  topic = words,\n"
    "  elements = {\n"
    "    { text = \"One\", stated_by = any { \"bee\",\n"
    "      \"hive\" } },\n"
    "    { text = \"Two\",\n"
    "      stated_by = \"hive\" },\n"
    "  },\n"
    "  conflicts = {\n"
    "    { when = \"bee\",\n"
    "      unless = \"wasp\", says = \"x\" },\n"
    "  },\n"
    "  examples = {},\n"
    "}\n";

static const char WORDS[] = "return lexicon {\n"
                            "  bee = { \"bee\",\n"
                            "    \"worker\" },\n"
                            "  [\"marker.fact\"] = { \"is\" },\n"
                            "}\n";

struct pack {
    char folder[64], back[1024];
    struct arena arena;
    struct positions positions;
    struct criterion criterion;
};

static void begin(struct pack *p)
{
    *p = (struct pack){ .criterion = { .path = "rules/bees/B-01.lua" } };
    arena_init(&p->arena);
    files_begin(p->folder, p->back);
    files_write("rules/bees/B-01.lua", RULE);
    files_write("rules/lexicon/words.lua", WORDS);
    files_write("rules/authorities.lua",
                "return authorities {\n\n  [\"Bee Act\"] = {},\n}\n");
    positions_init(&p->positions, "rules", &p->arena);
}

static void end(struct pack *p)
{
    files_end(p->folder, p->back);
    arena_release(&p->arena);
}

static uint32_t line_of(struct pack *p, enum root_part part, uint32_t index)
{
    const struct root root = { part, index, 0 };
    struct position at =
        position_of_root(&p->positions, &p->criterion, root);
    CHECK(strcmp(at.path, "rules/bees/B-01.lua") == 0);
    return at.line;
}

static uint32_t line_of_term(struct pack *p, uint32_t element,
                             const char *term)
{
    const struct root root = { ROOT_ELEMENT, element, 0 };
    return position_of_term(&p->positions, &p->criterion, root, span_of(term))
        .line;
}

static void queries_have_the_line_of_their_key(void)
{
    struct pack p;
    begin(&p);
    CHECK(line_of(&p, ROOT_TOPIC, 0) == 4);
    CHECK(line_of(&p, ROOT_ELEMENT, 0) == 6);
    CHECK(line_of(&p, ROOT_ELEMENT, 1) == 9);
    CHECK(line_of(&p, ROOT_WHEN, 0) == 12);
    CHECK(line_of(&p, ROOT_UNLESS, 0) == 13);
    CHECK(line_of(&p, ROOT_ELEMENT, 7) == 5); /* the list, at least */
    CHECK(line_of(&p, ROOT_ADDRESSED, 0) == 2); /* the record */
    CHECK(position_of_key(&p.positions, &p.criterion, "examples").line == 15);
    CHECK(position_of_key(&p.positions, &p.criterion, NULL).line == 2);
    end(&p);
}

static void terms_have_the_line_where_they_are_written(void)
{
    struct pack p;
    begin(&p);
    CHECK(line_of_term(&p, 0, "bee") == 6);
    CHECK(line_of_term(&p, 0, "hive") == 7);
    CHECK(line_of_term(&p, 1, "hive") == 9);
    CHECK(line_of_term(&p, 1, "second") == 1); /* above, in a local */
    CHECK(line_of_term(&p, 1, "nowhere") == 9);
    const span all[] = { span_of("second"), span_of("first") };
    const span none[] = { span_of("second"), span_of("third") };
    CHECK(position_of_terms(&p.positions, all, 2).line == 1);
    CHECK(position_of_terms(&p.positions, none, 2).line == 0);
    end(&p);
}

static void concepts_and_authorities_are_found(void)
{
    struct pack p;
    begin(&p);
    struct position at =
        position_of_concept(&p.positions, span_of("bee"), 2);
    CHECK(strcmp(at.path, "rules/lexicon/words.lua") == 0 && at.line == 3);
    CHECK(position_of_concept(&p.positions, span_of("bee"), 0).line == 2);
    CHECK(position_of_concept(&p.positions, span_of("marker.fact"), 1).line ==
          4);
    CHECK(position_of_concept(&p.positions, span_of("gone"), 0).line == 0);
    CHECK(position_of_authority(&p.positions, "Bee Act").line == 3);
    end(&p);
}

static void a_file_that_is_gone_has_line_1(void)
{
    struct pack p;
    begin(&p);
    p.criterion.path = "rules/bees/B-02.lua";
    struct position at = position_of_root(
        &p.positions, &p.criterion, (struct root){ ROOT_TOPIC, 0, 0 });
    CHECK(strcmp(at.path, "rules/bees/B-02.lua") == 0 && at.line == 1);
    CHECK(position_of_key(&p.positions, &p.criterion, "topic").line == 1);
    end(&p);
}

int main(void)
{
    queries_have_the_line_of_their_key();
    terms_have_the_line_where_they_are_written();
    concepts_and_authorities_are_found();
    a_file_that_is_gone_has_line_1();
    return CHECK_END();
}
