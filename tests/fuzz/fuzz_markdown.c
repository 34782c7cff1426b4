#include "read/readers.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena;
    struct doc doc;
    struct err err = { 0 };
    char sha256[65];
    arena_init(&arena);
    read_bytes(&doc, "fuzz.md", (span){ (const char *)data, size }, NULL, &arena,
               sha256, &err);
    arena_release(&arena);
    return 0;
}
