#include "../check.h"

#include "test_files.h"

#include "audit/unit.h"

/* Everything a test wants to know about one collection. */
struct collection {
    struct arena arena;
    struct unit_list list;
    struct err err;
    bool ok;
};

static void collect(struct collection *c, bool each, const char *const *paths)
{
    static const struct ruleset none;
    const struct unit_options options = { &none, each, "draft.md" };
    uint32_t count = 0;
    while (paths[count] != NULL)
        count++;
    *c = (struct collection){ .ok = false };
    arena_init(&c->arena);
    c->ok = unit_collect(&c->list, &options, paths, count, &c->arena, &c->err);
}

#define PATHS(...) ((const char *const[]){ __VA_ARGS__, NULL })

static bool has_path(const struct unit *unit, uint32_t i, const char *path)
{
    return i < unit->document_count &&
           strcmp(unit->documents[i].path, path) == 0;
}

static bool has_notice(const struct collection *c, const char *part)
{
    for (uint32_t i = 0; i < c->list.notice_count; i++)
        if (strstr(c->list.notices[i].text, part) != NULL)
            return true;
    return false;
}

static void a_file_is_a_draft(void)
{
    struct collection c;
    files_write("a.md", "x");
    collect(&c, false, PATHS("a.md"));
    CHECK(c.ok);
    CHECK(c.list.count == 1);
    CHECK(!c.list.units[0].is_district);
    CHECK(strcmp(c.list.units[0].name, "a.md") == 0);
    CHECK(has_path(&c.list.units[0], 0, "a.md"));
    CHECK(c.list.units[0].documents[0].len == 1);
    arena_release(&c.arena);
}

static void files_are_one_draft_whatever_their_order(void)
{
    struct collection c;
    files_write("a.md", "x");
    files_write("b.md", "x");
    collect(&c, false, PATHS("b.md", "./a.md", "a.md", "b.md"));
    CHECK(c.list.count == 1);
    CHECK(c.list.units[0].document_count == 2);
    CHECK(has_path(&c.list.units[0], 0, "a.md"));
    CHECK(has_path(&c.list.units[0], 1, "b.md"));
    arena_release(&c.arena);
}

static void each_file_can_be_a_draft_of_its_own(void)
{
    struct collection c;
    files_write("a.md", "x");
    files_write("b.md", "x");
    collect(&c, true, PATHS("b.md", "a.md"));
    CHECK(c.list.count == 2);
    CHECK(strcmp(c.list.units[0].name, "a.md") == 0);
    CHECK(c.list.units[1].document_count == 1);
    arena_release(&c.arena);
}

static void a_missing_file_stays_in_the_list(void)
{
    struct collection c;
    collect(&c, false, PATHS("nowhere.md"));
    CHECK(c.ok);
    CHECK(c.list.count == 1);
    arena_release(&c.arena);
}

static void a_folder_is_a_district_of_its_readable_files(void)
{
    struct collection c;
    files_write("town/b.md", "x");
    files_write("town/sub/a.txt", "x");
    files_write("town/.hidden.md", "x");
    files_write("town/.git/x.md", "x");
    files_write("town/build/x.md", "x");
    files_write("town/picture.png", "x");
    collect(&c, false, PATHS("town/"));
    CHECK(c.list.count == 1);
    CHECK(c.list.units[0].is_district);
    CHECK(strcmp(c.list.units[0].name, "town") == 0);
    CHECK(c.list.units[0].document_count == 2);
    CHECK(has_path(&c.list.units[0], 0, "town/b.md"));
    CHECK(has_path(&c.list.units[0], 1, "town/sub/a.txt"));
    CHECK(strcmp(c.list.units[0].documents[1].identity, "sub/a.txt") == 0);
    CHECK(has_notice(&c, "town/build: build folder; skipped"));
    CHECK(has_notice(&c, "1 file in a format nobody reads, first "
                         "'town/picture.png'"));
    arena_release(&c.arena);
}

static void the_working_folder_gives_plain_paths(void)
{
    struct collection c;
    files_write("a.md", "x");
    collect(&c, false, PATHS("."));
    CHECK(c.list.count >= 1);
    CHECK(has_path(&c.list.units[0], 0, "a.md"));
    arena_release(&c.arena);
}

static void a_manifest_names_the_district(void)
{
    struct collection c;
    files_write("d/a.md", "x");
    files_write("d/b.md", "x");
    files_write("d/district.yaml", "name: Bee Town\nfacts: { hives: 5 }\n"
                                   "documents: [ b.md ]\n");
    collect(&c, false, PATHS("d", "d/district.yaml"));
    CHECK(c.list.count == 1);
    CHECK(strcmp(c.list.units[0].name, "Bee Town") == 0);
    CHECK(c.list.units[0].document_count == 1);
    CHECK(has_path(&c.list.units[0], 0, "d/b.md"));
    CHECK(strcmp(unit_fact(&c.list.units[0], "hives"), "5") == 0);
    CHECK(unit_fact(&c.list.units[0], "honey") == NULL);
    arena_release(&c.arena);
}

static void a_manifest_without_documents_means_all(void)
{
    struct collection c;
    files_write("e/a.md", "x");
    files_write("e/b.md", "x");
    files_write("e/district.yaml", "name: Bee Town\n");
    collect(&c, false, PATHS("e/district.yaml"));
    CHECK(c.list.units[0].document_count == 2);
    arena_release(&c.arena);
}

static void each_document_keeps_the_facts_of_its_district(void)
{
    struct collection c;
    files_write("f/a.md", "x");
    files_write("f/b.md", "x");
    files_write("f/district.yaml", "facts: { hives: 5 }\n");
    collect(&c, true, PATHS("f"));
    CHECK(c.list.count == 2);
    CHECK(!c.list.units[1].is_district);
    CHECK(strcmp(c.list.units[1].name, "f/b.md") == 0);
    CHECK(unit_fact(&c.list.units[1], "hives") != NULL);
    arena_release(&c.arena);
}

static void districts_inside_a_folder_are_apart(void)
{
    struct collection c;
    files_write("all/one/a.md", "x");
    files_write("all/one/district.yaml", "name: One\n");
    files_write("all/two/b.md", "x");
    files_write("all/two/district.yaml", "name: Two\n");
    collect(&c, false, PATHS("all"));
    CHECK(c.list.count == 2);
    CHECK(strcmp(c.list.units[0].name, "One") == 0);
    CHECK(strcmp(c.list.units[1].name, "Two") == 0);
    CHECK(c.list.notice_count == 0);
    arena_release(&c.arena);
}

static void a_wrong_manifest_is_an_error(void)
{
    struct collection c;
    files_write("g/district.yaml", "facs: {}\n");
    collect(&c, false, PATHS("g"));
    CHECK(!c.ok);
    CHECK(c.err.kind == ERR_CONFIG);
    arena_release(&c.arena);
}

static void loops_of_links_end_with_a_notice(void)
{
    struct collection c;
    files_write("loop/a.md", "x");
    CHECK(symlink(".", "loop/again") == 0);
    collect(&c, false, PATHS("loop"));
    CHECK(c.list.units[0].document_count == 1);
    CHECK(has_notice(&c, "loop/again: leads to a folder that was read"));
    arena_release(&c.arena);
}

static void an_empty_folder_is_told(void)
{
    struct collection c;
    mkdir("empty", 0777);
    collect(&c, false, PATHS("empty"));
    CHECK(c.ok);
    CHECK(c.list.count == 0);
    CHECK(has_notice(&c, "empty: no documents in this folder"));
    arena_release(&c.arena);
}

static void units_come_in_the_same_order(void)
{
    struct collection c;
    files_write("p/a.md", "x");
    files_write("q/a.md", "x");
    files_write("z.md", "x");
    collect(&c, false, PATHS("q", "z.md", "p"));
    CHECK(c.list.count == 3);
    CHECK(strcmp(c.list.units[0].name, "z.md") == 0);
    CHECK(strcmp(c.list.units[1].name, "p") == 0);
    CHECK(strcmp(c.list.units[2].name, "q") == 0);
    arena_release(&c.arena);
}

static void standard_input_goes_by_the_name_given(void)
{
    struct collection c;
    files_write("in", "Some words.\n");
    CHECK(freopen("in", "r", stdin) != NULL);
    collect(&c, false, PATHS("-"));
    CHECK(c.list.count == 1);
    CHECK(has_path(&c.list.units[0], 0, "draft.md"));
    CHECK(strcmp(c.list.units[0].documents[0].bytes, "Some words.\n") == 0);
    arena_release(&c.arena);
}

int main(void)
{
    char folder[64], back[1024];
    files_begin(folder, back);
    a_file_is_a_draft();
    files_are_one_draft_whatever_their_order();
    each_file_can_be_a_draft_of_its_own();
    a_missing_file_stays_in_the_list();
    a_folder_is_a_district_of_its_readable_files();
    the_working_folder_gives_plain_paths();
    a_manifest_names_the_district();
    a_manifest_without_documents_means_all();
    each_document_keeps_the_facts_of_its_district();
    districts_inside_a_folder_are_apart();
    a_wrong_manifest_is_an_error();
    loops_of_links_end_with_a_notice();
    an_empty_folder_is_told();
    units_come_in_the_same_order();
    standard_input_goes_by_the_name_given();
    files_end(folder, back);
    return CHECK_END();
}
