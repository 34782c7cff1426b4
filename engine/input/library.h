/*
 * library - a shared library that is opened when it is first needed.
 *
 * For what most audits do without and what takes long to load. The functions
 * are found by name into a table of pointers of their own types.
 */
#ifndef ENGINE_INPUT_LIBRARY_H
#define ENGINE_INPUT_LIBRARY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

struct library {
    void *handle;
    bool is_whole; /* it is open and had all that was looked for */
};

/* file: "libzip.so.4". It stays open: the next document needs it again. */
struct library library_open(const char *file);

/* Puts the address of the function into the pointer of `size` bytes. */
void library_find(struct library *library, const char *function,
                  void *pointer, size_t size);

#define LIBRARY_FIND(library, table, function)                             \
    library_find((library), #function, &(table)->function,                 \
                 sizeof((table)->function))

/* false and err, which names the document and the package to install, when
 * something was not there. */
bool library_check(const struct library *library, const char *document,
                   const char *file, const char *package, struct err *err);

#endif
