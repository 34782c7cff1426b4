#include "input/source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check.h"

struct bench {
    struct arena arena;
    struct err err;
    char folder[64];
    char path[128];
};

static void set_up(struct bench *bench)
{
    *bench = (struct bench){ .folder = "/tmp/source_test_XXXXXX" };
    arena_init(&bench->arena);
    CHECK(mkdtemp(bench->folder) != NULL);
    snprintf(bench->path, sizeof(bench->path), "%s/file", bench->folder);
}

static void tear_down(struct bench *bench)
{
    unlink(bench->path);
    rmdir(bench->folder);
    arena_release(&bench->arena);
}

static void make_file(const struct bench *bench, const char *text, long len)
{
    FILE *file = fopen(bench->path, "wb");
    CHECK(file != NULL);
    CHECK(fputs(text, file) >= 0);
    CHECK(fflush(file) == 0 && ftruncate(fileno(file), len) == 0);
    fclose(file);
}

static bool read_path(struct bench *bench, const char *path,
                      struct source *source)
{
    return source_read(source, path, &bench->arena, &bench->err);
}

static void offsets_become_places(void)
{
    struct arena arena;
    struct source source;
    arena_init(&arena);
    source_init(&source, "p", "ab\n\ncd", 6, &arena);
    CHECK(source.line_count == 3);
    CHECK(source_place(&source, 0).line == 1);
    CHECK(source_place(&source, 2).column == 3);
    CHECK(source_place(&source, 3).line == 2);
    CHECK(source_place(&source, 5).line == 3);
    CHECK(source_place(&source, 5).column == 2);
    CHECK(source_place(&source, 6).column == 3);
    arena_release(&arena);
}

static void a_file_is_read_whole(void)
{
    struct bench bench;
    struct source source;
    set_up(&bench);
    make_file(&bench, "one\ntwo", 7);
    CHECK(read_path(&bench, bench.path, &source));
    CHECK(source.len == 7 && source.bytes[7] == '\0');
    CHECK(strcmp(source.bytes, "one\ntwo") == 0);
    tear_down(&bench);
}

static void an_empty_file_is_an_empty_source(void)
{
    struct bench bench;
    struct source source;
    set_up(&bench);
    make_file(&bench, "", 0);
    CHECK(read_path(&bench, bench.path, &source));
    CHECK(source.len == 0 && source.line_count == 1);
    tear_down(&bench);
}

static void what_is_no_file_is_refused_with_the_reason(void)
{
    struct bench bench;
    struct source source;
    set_up(&bench);
    CHECK(!read_path(&bench, bench.folder, &source));
    CHECK(strstr(bench.err.text, "is a folder") != NULL);
    bench.err.kind = ERR_NONE;
    CHECK(!read_path(&bench, "/dev/zero", &source));
    CHECK(strstr(bench.err.text, "is a device") != NULL);
    bench.err.kind = ERR_NONE;
    CHECK(mkfifo(bench.path, 0600) == 0);
    CHECK(!read_path(&bench, bench.path, &source));
    CHECK(strstr(bench.err.text, "pipe") != NULL);
    bench.err.kind = ERR_NONE;
    CHECK(!read_path(&bench, "/nowhere/at/all", &source));
    CHECK(bench.err.kind == ERR_SYSTEM);
    tear_down(&bench);
}

static void the_byte_limit_is_exact(void)
{
    struct bench bench;
    struct source source;
    set_up(&bench);
    make_file(&bench, "x", SOURCE_MAX_BYTES);
    CHECK(read_path(&bench, bench.path, &source));
    make_file(&bench, "x", SOURCE_MAX_BYTES + 1L);
    CHECK(!read_path(&bench, bench.path, &source));
    CHECK(bench.err.kind == ERR_LIMIT);
    CHECK(strstr(bench.err.text, "larger than 64 MiB") != NULL);
    tear_down(&bench);
}

int main(void)
{
    offsets_become_places();
    a_file_is_read_whole();
    an_empty_file_is_an_empty_source();
    what_is_no_file_is_refused_with_the_reason();
    the_byte_limit_is_exact();
    return CHECK_END();
}
