#include "input/source.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

static uint32_t count_lines(const char *bytes, uint32_t len)
{
    uint32_t lines = 1;
    for (uint32_t i = 0; i < len; i++)
        lines += bytes[i] == '\n';
    return lines;
}

void source_init(struct source *source, const char *path, const char *bytes,
                 uint32_t len, struct arena *arena)
{
    uint32_t lines = count_lines(bytes, len);
    uint32_t *starts = arena_alloc(arena, lines, sizeof(*starts));

    for (uint32_t i = 0, line = 0; i < len; i++)
        if (bytes[i] == '\n')
            starts[++line] = i + 1;

    *source = (struct source){ .path = path,
                               .bytes = bytes,
                               .len = len,
                               .line_starts = starts,
                               .line_count = lines };
}

bool source_read(struct source *source, const char *path, struct arena *arena,
                 struct err *err)
{
    bool ok = false;
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return err_set(err, ERR_SYSTEM, "%s: %s", path, strerror(errno));

    long size = -1;
    if (fseek(file, 0, SEEK_END) == 0)
        size = ftell(file);
    if (size < 0 || fseek(file, 0, SEEK_SET) != 0) {
        err_set(err, ERR_SYSTEM, "%s: %s", path, strerror(errno));
        goto out;
    }
    if (size > SOURCE_MAX_BYTES) {
        err_set(err, ERR_LIMIT, "%s: larger than %d bytes", path,
                SOURCE_MAX_BYTES);
        goto out;
    }

    char *bytes = arena_alloc(arena, (size_t)size + 1, 1);
    if (fread(bytes, 1, (size_t)size, file) != (size_t)size) {
        err_set(err, ERR_SYSTEM, "%s: cannot read all of it", path);
        goto out;
    }
    source_init(source, path, bytes, (uint32_t)size, arena);
    ok = true;
out:
    fclose(file);
    return ok;
}

struct place source_place(const struct source *source, uint32_t offset)
{
    assert(offset <= source->len);

    uint32_t low = 0, high = source->line_count;
    while (high - low > 1) { /* line_starts[low] <= offset < [high] */
        uint32_t middle = low + (high - low) / 2;
        if (source->line_starts[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return (struct place){ .line = low + 1,
                           .column = offset - source->line_starts[low] + 1 };
}
