/*
 * The text of an ODT file and the styles behind it: the input is their XML,
 * separated by NULs, and this target packs them, so that the reader is reached
 * and not only the unpacker. Input that is a zip file already, or a flat
 * document, is read as it is.
 */
#include "../unit/zip_file.h"
#include "read/readers.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read(span bytes)
{
    const struct read_options original = { .revisions = REVISIONS_ORIGINAL };
    struct arena arena;
    struct doc doc;
    struct err err = { 0 };
    char sha256[65];
    arena_init(&arena);
    read_bytes(&doc, "fuzz.odt", bytes, NULL, &arena, sha256, &err);
    read_bytes(&doc, "fuzz.odt", bytes, &original, &arena, sha256, &err);
    arena_release(&arena);
}

static void read_parts(span rest)
{
    static const char *const names[] = { "content.xml", "styles.xml",
                                         "meta.xml", "META-INF/manifest.xml" };
    struct zip_file zip;
    zip_begin(&zip);
    for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
        const char *end = rest.len == 0 ? NULL
                                        : memchr(rest.ptr, '\0', rest.len);
        size_t len = end == NULL ? rest.len : (size_t)(end - rest.ptr);
        zip_add_bytes(&zip, names[i], (span){ rest.ptr, len });
        if (end == NULL)
            break;
        rest = (span){ end + 1, rest.len - len - 1 };
    }
    read(zip_end(&zip));
    zip_release(&zip);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    span bytes = { (const char *)data, size };
    bool is_zip = size >= 4 && memcmp(data, "PK\x03\x04", 4) == 0;
    if (is_zip || span_begins(bytes, "<?xml"))
        read(bytes);
    else
        read_parts(bytes);
    return 0;
}
