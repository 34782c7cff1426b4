#include "unit/read_bench.h"

#include <stdlib.h>

struct sample {
    const char *path;
    const char *bytes;
    const char *reader; /* NULL for none */
};

static void the_ending_decides_and_then_the_content(void)
{
    static const struct sample samples[] = {
        { "a.md", "x", "markdown" },
        { "a.MARKDOWN", "x", "markdown" },
        { "b/a.txt", "<html>", "text" },
        { "a.htm", "x", "html" },
        { "a.yml", "x", "yaml" },
        { "-", "---\ntitle: x\n---\n", "markdown" },
        { "-", "  <!DOCTYPE HTML><p>", "html" },
        { "v1.d/README", "x", "text" },
        { "a.foo", "x", "text" },
        { "a.md", "%PDF-1.7", NULL },
        { "a.docx", "PK\x03\x04...", NULL },
    };
    for (size_t i = 0; i < sizeof(samples) / sizeof(*samples); i++) {
        const struct reader *reader =
            reader_for(samples[i].path, span_of(samples[i].bytes));
        CHECK((reader == NULL) == (samples[i].reader == NULL));
        CHECK(reader == NULL || strcmp(reader->name, samples[i].reader) == 0);
    }
}

static void foreign_formats_are_refused_with_advice(void)
{
    struct read_bench bench;
    bench_read(&bench, "a.rtf", "{\\rtf1 ...");
    CHECK(!bench.ok && bench.err.kind == ERR_INPUT);
    CHECK(strstr(bench.err.text, "RTF") != NULL);
    bench_release(&bench);
}

static void pdf_without_its_program_is_an_error(void)
{
    struct read_bench bench;
    setenv("ELAUDIT_PDF", "/no/such/program", 1);
    bench_read(&bench, "a.txt", "rubbish %PDF-1.7 ...");
    CHECK(!bench.ok && bench.err.kind == ERR_SYSTEM);
    CHECK(strstr(bench.err.text, "a.txt: PDF needs") == bench.err.text);
    bench_release(&bench);
}

static void the_hash_is_of_the_raw_bytes(void)
{
    struct read_bench bench;
    bench_read(&bench, "a.txt", "abc");
    CHECK(strcmp(bench.sha256, "ba7816bf8f01cfea414140de5dae2223"
                               "b00361a396177a9cb410ff61f20015ad") == 0);
    bench_release(&bench);
}

static void another_encoding_is_noticed(void)
{
    struct read_bench bench;
    bench_read(&bench, "a.txt", "caf\xE9 boats");
    CHECK(strcmp(bench.shown.ptr, "P caf\xC3\xA9 boats\n") == 0);
    CHECK(has_notice(&bench.doc, "Windows-1252"));
    bench_release(&bench);
}

static void too_many_bytes_are_refused_before_they_are_read(void)
{
    struct arena arena;
    struct doc doc;
    struct err err = { 0 };
    char sha256[65];
    arena_init(&arena);
    /* The bytes do not exist: looking at them would crash. */
    span bytes = { "", SOURCE_MAX_BYTES + (size_t)1 };
    CHECK(!read_bytes(&doc, "a.txt", bytes, NULL, &arena, sha256, &err));
    CHECK(err.kind == ERR_LIMIT);
    arena_release(&arena);
}

static void a_missing_file_is_an_error_with_its_name(void)
{
    struct arena arena;
    struct doc doc;
    struct err err = { 0 };
    char sha256[65];
    arena_init(&arena);
    CHECK(!read_document(&doc, "/no/such.md", NULL, &arena, sha256, &err));
    CHECK(strncmp(err.text, "/no/such.md: ", 13) == 0);
    arena_release(&arena);
}

static void every_ending_of_a_walk_has_a_reader(void)
{
    for (const char *const *e = reader_endings(); *e != NULL; e++) {
        char name[32];
        snprintf(name, sizeof(name), "a.%s", *e);
        CHECK(reader_for(name, span_of("x")) != NULL);
    }
}

int main(void)
{
    the_ending_decides_and_then_the_content();
    foreign_formats_are_refused_with_advice();
    pdf_without_its_program_is_an_error();
    the_hash_is_of_the_raw_bytes();
    another_encoding_is_noticed();
    too_many_bytes_are_refused_before_they_are_read();
    a_missing_file_is_an_error_with_its_name();
    every_ending_of_a_walk_has_a_reader();
    return CHECK_END();
}
