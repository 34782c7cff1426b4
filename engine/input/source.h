/*
 * source - the bytes of one input file and where its lines begin.
 *
 * Positions are byte offsets everywhere in the engine; lines and columns are
 * worked out here, and only when a report asks for them.
 */
#ifndef ENGINE_INPUT_SOURCE_H
#define ENGINE_INPUT_SOURCE_H

#include "base/arena.h"
#include "base/err.h"

#include <stddef.h>
#include <stdint.h>

enum { SOURCE_MAX_BYTES = 64 * 1024 * 1024 };

struct source {
    const char *path;
    const char *bytes; /* len bytes and a NUL that is not counted */
    uint32_t len;
    const uint32_t *line_starts; /* ascending; line_starts[0] is 0 */
    uint32_t line_count;
};

struct place {
    uint32_t line;   /* counted from 1 */
    uint32_t column; /* in bytes, counted from 1 */
};

/*
 * Reads path into arena. A folder, pipe, device or socket is an error and is
 * never opened; a link is followed.
 */
bool source_read(struct source *source, const char *path, struct arena *arena,
                 struct err *err);

/* Takes len bytes that are already in memory and outlive the source. */
void source_init(struct source *source, const char *path, const char *bytes,
                 uint32_t len, struct arena *arena);

struct place source_place(const struct source *source, uint32_t offset);

#endif
