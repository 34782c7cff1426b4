#include "audit/say.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

const char *say(struct arena *arena, const char *format, ...)
{
    char text[SAY_MAX];
    va_list args;
    va_start(args, format);
    int len = vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    return arena_text(arena, text, len < 0 ? 0 : strlen(text));
}
