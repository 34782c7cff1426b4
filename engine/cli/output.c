#include "cli/output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { NAME_MAX_BYTES = 4096 };

static bool write_all(int fd, const char *name, span text, struct err *err)
{
    while (text.len > 0) {
        ssize_t n = write(fd, text.ptr, text.len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return err_set(err, ERR_SYSTEM, "%s: %s", name, strerror(errno));
        text.ptr += n;
        text.len -= (size_t)n;
    }
    return true;
}

/* Pipes, terminals and /dev/null cannot be renamed over. */
static bool is_special(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && !S_ISREG(info.st_mode);
}

static bool write_special(const char *path, span text, struct err *err)
{
    int fd = open(path, O_WRONLY);
    if (fd < 0)
        return err_set(err, ERR_SYSTEM, "%s: %s", path, strerror(errno));
    bool ok = write_all(fd, path, text, err);
    if (close(fd) != 0 && ok)
        ok = err_set(err, ERR_SYSTEM, "%s: %s", path, strerror(errno));
    return ok;
}

/* mkstemp makes files that only their owner reads; a report is as readable as
 * any other new file. */
static bool finish(int fd, const char *temporary, const char *path,
                   struct err *err)
{
    mode_t mask = umask(0);
    umask(mask);
    bool ok = fchmod(fd, 0666 & ~mask) == 0;
    ok = close(fd) == 0 && ok;
    if (ok && rename(temporary, path) == 0)
        return true;
    return err_set(err, ERR_SYSTEM, "%s: %s", path, strerror(errno));
}

static bool write_file(const char *path, span text, struct err *err)
{
    struct buf name;
    buf_init(&name, NAME_MAX_BYTES);
    buf_printf(&name, "%s.XXXXXX", path);
    bool ok = !name.full;
    int fd = ok ? mkstemp(name.ptr) : -1;
    if (fd < 0) {
        ok = err_set(err, ERR_SYSTEM, "%s: %s", path,
                     ok ? strerror(errno) : "the name is too long");
        goto out;
    }
    ok = write_all(fd, path, text, err);
    if (ok)
        ok = finish(fd, name.ptr, path, err);
    else
        close(fd);
    if (!ok)
        unlink(name.ptr);
out:
    buf_release(&name);
    return ok;
}

bool output_write(const char *path, span text, struct err *err)
{
    if (path == NULL)
        return write_all(STDOUT_FILENO, "standard output", text, err);
    if (is_special(path))
        return write_special(path, text, err);
    return write_file(path, text, err);
}
