#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>

bool err_set(struct err *err, enum err_kind kind, const char *format, ...)
{
    if (err->kind != ERR_NONE)
        return false;
    err->kind = kind;

    va_list args;
    va_start(args, format);
    vsnprintf(err->text, sizeof(err->text), format, args);
    va_end(args);
    return false;
}
