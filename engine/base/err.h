/*
 * err - one failure, worded for the person who can repair it.
 *
 * A function that can fail takes a struct err * as its last parameter and
 * returns false after filling it. The first failure wins; callers pass it up
 * untouched and only release what they hold.
 */
#ifndef ENGINE_BASE_ERR_H
#define ENGINE_BASE_ERR_H

#include <stdbool.h>

enum err_kind { ERR_NONE, ERR_INPUT, ERR_LIMIT, ERR_SYSTEM, ERR_CONFIG };

struct err {
    enum err_kind kind;
    char text[512]; /* "path:line: message", no final full stop */
};

/* Records the failure unless one is recorded already; always false. */
bool err_set(struct err *err, enum err_kind kind, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
