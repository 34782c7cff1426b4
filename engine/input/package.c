#include "input/package.h"

#include "input/library.h"

#include <stdlib.h>
#include <string.h>
#include <zip.h>

/* Loaded at the first package; see input/xml.h for why. */
struct zip_library {
    __typeof__(zip_source_buffer_create) *zip_source_buffer_create;
    __typeof__(zip_source_free) *zip_source_free;
    __typeof__(zip_open_from_source) *zip_open_from_source;
    __typeof__(zip_discard) *zip_discard;
    __typeof__(zip_get_num_entries) *zip_get_num_entries;
    __typeof__(zip_name_locate) *zip_name_locate;
    __typeof__(zip_stat_index) *zip_stat_index;
    __typeof__(zip_fopen_index) *zip_fopen_index;
    __typeof__(zip_fread) *zip_fread;
    __typeof__(zip_fclose) *zip_fclose;
};

struct package {
    struct zip_library library;
    zip_t *zip;
    const char *name;
    uint64_t total; /* bytes read so far */
};

static bool load(struct zip_library *l, const char *name, struct err *err)
{
    static const char file[] = "libzip.so.4";
    struct library libzip = library_open(file);
    LIBRARY_FIND(&libzip, l, zip_source_buffer_create);
    LIBRARY_FIND(&libzip, l, zip_source_free);
    LIBRARY_FIND(&libzip, l, zip_open_from_source);
    LIBRARY_FIND(&libzip, l, zip_discard);
    LIBRARY_FIND(&libzip, l, zip_get_num_entries);
    LIBRARY_FIND(&libzip, l, zip_name_locate);
    LIBRARY_FIND(&libzip, l, zip_stat_index);
    LIBRARY_FIND(&libzip, l, zip_fopen_index);
    LIBRARY_FIND(&libzip, l, zip_fread);
    LIBRARY_FIND(&libzip, l, zip_fclose);
    return library_check(&libzip, name, file, "libzip4", err);
}

static zip_t *open_zip(const struct zip_library *l, span bytes)
{
    zip_error_t error;
    memset(&error, 0, sizeof(error));
    zip_source_t *source =
        l->zip_source_buffer_create(bytes.ptr, bytes.len, 0, &error);
    if (source == NULL)
        return NULL;
    zip_t *zip = l->zip_open_from_source(source, ZIP_RDONLY, &error);
    if (zip == NULL)
        l->zip_source_free(source);
    return zip;
}

struct package *package_open(span bytes, const char *name, struct err *err)
{
    struct zip_library library;
    if (!load(&library, name, err))
        return NULL;
    zip_t *zip = open_zip(&library, bytes);
    if (zip == NULL) {
        err_set(err, ERR_INPUT,
                "%s: is damaged: the zip file cannot be opened", name);
        return NULL;
    }
    if (library.zip_get_num_entries(zip, 0) > PACKAGE_MAX_PARTS) {
        library.zip_discard(zip);
        err_set(err, ERR_LIMIT, "%s: has more than %d parts", name,
                PACKAGE_MAX_PARTS);
        return NULL;
    }
    struct package *package = malloc(sizeof(*package));
    if (package == NULL)
        abort();
    *package = (struct package){ library, zip, name, 0 };
    return package;
}

void package_close(struct package *package)
{
    if (package == NULL)
        return;
    package->library.zip_discard(package->zip);
    free(package);
}

bool package_has(const struct package *package, const char *part)
{
    return package->library.zip_name_locate(package->zip, part, 0) >= 0;
}

static bool check_sizes(struct package *p, const char *part,
                        const zip_stat_t *stat, struct err *err)
{
    if (stat->size > PACKAGE_MAX_PART)
        return err_set(err, ERR_LIMIT, "%s: %s is larger than %d MiB", p->name,
                       part, PACKAGE_MAX_PART / 1024 / 1024);
    if ((stat->valid & ZIP_STAT_COMP_SIZE) == 0 ||
        stat->size / PACKAGE_MAX_RATIO > stat->comp_size)
        return err_set(err, ERR_INPUT, "%s: %s is damaged", p->name, part);
    if (p->total + stat->size > PACKAGE_MAX_TOTAL)
        return err_set(err, ERR_LIMIT, "%s: its parts are larger than %d MiB",
                       p->name, PACKAGE_MAX_TOTAL / 1024 / 1024);
    p->total += stat->size;
    return true;
}

/* The part's index and size as its directory entry says. */
static bool look_up(struct package *p, const char *part, zip_stat_t *stat,
                    struct err *err)
{
    zip_int64_t index = p->library.zip_name_locate(p->zip, part, 0);
    if (index < 0)
        return err_set(err, ERR_INPUT, "%s: has no part %s", p->name, part);
    if (p->library.zip_stat_index(p->zip, (zip_uint64_t)index, 0, stat) != 0 ||
        (stat->valid & ZIP_STAT_SIZE) == 0)
        return err_set(err, ERR_INPUT, "%s: %s is damaged", p->name, part);
    if ((stat->valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 &&
        stat->encryption_method != ZIP_EM_NONE)
        return err_set(err, ERR_INPUT,
                       "%s: is encrypted: save it without a password",
                       p->name);
    stat->index = (zip_uint64_t)index;
    return check_sizes(p, part, stat, err);
}

bool package_read(struct package *package, const char *part, span *out,
                  struct arena *arena, struct err *err)
{
    struct package *p = package;
    zip_stat_t stat;
    if (!look_up(p, part, &stat, err))
        return false;
    zip_file_t *file = p->library.zip_fopen_index(p->zip, stat.index, 0);
    if (file == NULL)
        return err_set(err, ERR_INPUT, "%s: %s is damaged", p->name, part);
    size_t size = (size_t)stat.size;
    char *bytes = arena_alloc(arena, size + 1, 1);
    /* One byte more than it should have tells whether it has more. */
    zip_int64_t got = p->library.zip_fread(file, bytes, size + 1);
    p->library.zip_fclose(file);
    if (got < 0 || (size_t)got != size)
        return err_set(err, ERR_INPUT, "%s: %s is damaged", p->name, part);
    bytes[size] = '\0';
    *out = (span){ bytes, size };
    return true;
}
