#include "input/source.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

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

static bool is_plain_file(const struct stat *facts, const char *path,
                          struct err *err)
{
    if (S_ISDIR(facts->st_mode))
        return err_set(err, ERR_SYSTEM, "%s: is a folder, not a document",
                       path);
    if (!S_ISREG(facts->st_mode))
        return err_set(err, ERR_SYSTEM,
                       "%s: is a device, pipe or socket, not a document", path);
    return true;
}

/*
 * Looks before it opens, since opening a device can do things, and again
 * afterwards, since the name may point elsewhere by then. O_NONBLOCK keeps a
 * pipe that slips in between from hanging the program.
 */
static int open_plain(const char *path, off_t *size, struct err *err)
{
    struct stat facts;
    if (stat(path, &facts) != 0) {
        err_set(err, ERR_SYSTEM, "%s: %s", path, strerror(errno));
        return -1;
    }
    if (!is_plain_file(&facts, path, err))
        return -1;
    int file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) {
        err_set(err, ERR_SYSTEM, "%s: %s", path, strerror(errno));
        return -1;
    }
    if (fstat(file, &facts) != 0 || !is_plain_file(&facts, path, err)) {
        err_set(err, ERR_SYSTEM, "%s: changed while it was opened", path);
        close(file);
        return -1;
    }
    *size = facts.st_size;
    return file;
}

static bool read_all(int file, char *bytes, size_t len)
{
    size_t done = 0;
    while (done < len) {
        ssize_t got = read(file, bytes + done, len - done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        done += (size_t)got;
    }
    return true;
}

bool source_read(struct source *source, const char *path, struct arena *arena,
                 struct err *err)
{
    bool ok = false;
    off_t size;
    int file = open_plain(path, &size, err);
    if (file < 0)
        return false;
    if (size > SOURCE_MAX_BYTES) {
        err_set(err, ERR_LIMIT, "%s: larger than %d MiB", path,
                SOURCE_MAX_BYTES / 1024 / 1024);
        goto out;
    }

    char *bytes = arena_alloc(arena, (size_t)size + 1, 1);
    if (!read_all(file, bytes, (size_t)size)) {
        err_set(err, ERR_SYSTEM, "%s: cannot read all of it", path);
        goto out;
    }
    source_init(source, path, bytes, (uint32_t)size, arena);
    ok = true;
out:
    close(file);
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
