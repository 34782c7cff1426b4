/*
 * decode - bytes of unknown encoding made into valid UTF-8.
 *
 * UTF-8 (a byte order mark is dropped), UTF-16 with a byte order mark, else
 * Windows-1252, which gives some text for any bytes; text without NUL bytes
 * comes out. What has no meaning in its encoding becomes U+FFFD.
 */
#ifndef ENGINE_INPUT_DECODE_H
#define ENGINE_INPUT_DECODE_H

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"

enum encoding {
    ENCODING_UTF8,
    ENCODING_UTF16_LE,
    ENCODING_UTF16_BE,
    ENCODING_WINDOWS_1252,
};

/*
 * *out points into bytes when they are UTF-8 already, else into arena, where
 * a NUL follows it. NUL characters mean a binary file and are an error.
 */
bool decode_text(span *out, enum encoding *encoding, span bytes,
                 const char *name, struct arena *arena, struct err *err);

#endif
