#include "input/library.h"

#include <dlfcn.h>
#include <string.h>

struct library library_open(const char *file)
{
    void *handle = dlopen(file, RTLD_NOW | RTLD_LOCAL);
    return (struct library){ handle, handle != NULL };
}

/* ISO C has no way from an object pointer to a function pointer. */
void library_find(struct library *library, const char *function,
                  void *pointer, size_t size)
{
    void *symbol = library->handle == NULL ? NULL
                                           : dlsym(library->handle, function);
    memcpy(pointer, &symbol, size);
    library->is_whole = library->is_whole && symbol != NULL;
}

bool library_check(const struct library *library, const char *document,
                   const char *file, const char *package, struct err *err)
{
    return library->is_whole ||
           err_set(err, ERR_SYSTEM, "%s: %s is not there: install %s",
                   document, file, package);
}
