/*
 * say - sentences put together in an arena.
 */
#ifndef ENGINE_AUDIT_SAY_H
#define ENGINE_AUDIT_SAY_H

#include "base/arena.h"

enum { SAY_MAX = 16 * 1024 /* bytes; longer sentences are cut */ };

const char *say(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
