#include "input/package.h"

#include "../check.h"
#include "zip_file.h"

#include <stdlib.h>

static bool reads(span bytes, const char *part, span *out,
                  struct arena *arena, struct err *err)
{
    *err = (struct err){ 0 };
    struct package *package = package_open(bytes, "t.zip", err);
    if (package == NULL)
        return false;
    bool ok = package_read(package, part, out, arena, err);
    package_close(package);
    return ok;
}

static void parts_are_found_by_their_whole_name(void)
{
    struct zip_file zip;
    struct arena arena;
    struct err err;
    span out;
    arena_init(&arena);
    zip_begin(&zip);
    zip_add(&zip, "a/b.xml", "boats");
    zip_add(&zip, "../up.xml", "slip");
    span bytes = zip_end(&zip);
    CHECK(reads(bytes, "a/b.xml", &out, &arena, &err));
    CHECK(span_is(out, "boats") && out.ptr[out.len] == '\0');
    CHECK(!reads(bytes, "b.xml", &out, &arena, &err));
    CHECK(strcmp(err.text, "t.zip: has no part b.xml") == 0);
    CHECK(!reads(bytes, "up.xml", &out, &arena, &err));
    zip_release(&zip);
    arena_release(&arena);
}

static void what_is_no_zip_file_is_said_to_be_damaged(void)
{
    struct err err = { 0 };
    CHECK(package_open(span_of("PK\x03\x04 nonsense"), "t.zip", &err) == NULL);
    CHECK(strcmp(err.text, "t.zip: is damaged: the zip file cannot be "
                           "opened") == 0);
}

/* The sizes in the directory, its second to last record, as given. */
static void claim(span bytes, uint32_t size)
{
    char *at = (char *)bytes.ptr;
    size_t i = bytes.len - 4;
    while (memcmp(at + i, "PK\x01\x02", 4) != 0)
        i--;
    for (int byte = 0; byte < 4; byte++)
        at[i + 24 + (size_t)byte] = (char)(size >> (8 * byte) & 0xFF);
}

static void sizes_that_cannot_be_are_refused_before_reading(void)
{
    struct arena arena;
    static const struct {
        uint32_t size;
        const char *error;
    } rows[] = {
        { PACKAGE_MAX_PART + 1, "t.zip: a.xml is larger than 64 MiB" },
        { PACKAGE_MAX_PART, "t.zip: a.xml is damaged" },
        { 6, "t.zip: a.xml is damaged" },
        { 4, "t.zip: a.xml is damaged" },
    };
    arena_init(&arena);
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        struct zip_file zip;
        struct err err;
        span out;
        zip_begin(&zip);
        zip_add(&zip, "a.xml", "boats");
        span bytes = zip_end(&zip);
        claim(bytes, rows[i].size);
        CHECK(!reads(bytes, "a.xml", &out, &arena, &err));
        CHECK(strcmp(err.text, rows[i].error) == 0);
        zip_release(&zip);
    }
    arena_release(&arena);
}

/* Read three times, a part counts three times. */
static void parts_together_have_a_limit(void)
{
    enum { HALF = 50 * 1024 * 1024 };
    struct arena arena;
    struct zip_file zip;
    struct err err = { 0 };
    span out;
    char *bytes = calloc(HALF, 1);
    arena_init(&arena);
    zip_begin(&zip);
    zip_add_bytes(&zip, "a.xml", (span){ bytes, HALF });
    struct package *package = package_open(zip_end(&zip), "t.zip", &err);
    CHECK(package != NULL);
    CHECK(package_read(package, "a.xml", &out, &arena, &err));
    arena_reset(&arena);
    CHECK(package_read(package, "a.xml", &out, &arena, &err));
    CHECK(!package_read(package, "a.xml", &out, &arena, &err));
    CHECK(strcmp(err.text, "t.zip: its parts are larger than 128 MiB") == 0);
    package_close(package);
    zip_release(&zip);
    arena_release(&arena);
    free(bytes);
}

int main(void)
{
    parts_are_found_by_their_whole_name();
    what_is_no_zip_file_is_said_to_be_damaged();
    sizes_that_cannot_be_are_refused_before_reading();
    parts_together_have_a_limit();
    return CHECK_END();
}
