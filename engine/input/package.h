/*
 * package - the parts of a zip file in memory: what DOCX and ODT are.
 *
 * Parts are found by their exact name and only ever inflated into memory, so
 * names that point elsewhere ("../x") lead nowhere. Sizes, alone
 * and together, are limited before and while a part is inflated, whatever the
 * directory of the file says.
 */
#ifndef ENGINE_INPUT_PACKAGE_H
#define ENGINE_INPUT_PACKAGE_H

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"

enum {
    PACKAGE_MAX_PARTS = 10000,
    PACKAGE_MAX_PART = 64 * 1024 * 1024,   /* bytes, inflated */
    PACKAGE_MAX_TOTAL = 128 * 1024 * 1024, /* of all parts that are read */
    PACKAGE_MAX_RATIO = 1100, /* bytes from one: deflate cannot do more */
};

struct package;

/* bytes must outlive the package; NULL and err when it is no zip file. */
struct package *package_open(span bytes, const char *name, struct err *err);
void package_close(struct package *package);

bool package_has(const struct package *package, const char *part);

/* *out is in the arena, with a NUL behind it. A part that is not there, too
 * large, damaged or encrypted is an error that names it. */
bool package_read(struct package *package, const char *part, span *out,
                  struct arena *arena, struct err *err);

#endif
