/*
 * image - a loaded ruleset as one run of bytes, and back.
 *
 * Reading the rule pack costs tens of milliseconds, which a leader who audits
 * one draft should not wait for. The build therefore loads the pack once and
 * writes its image, which is linked into the program and used where it lies:
 * the large arrays are not even copied. Bytes and types are those of the
 * machine that builds. Left out: examples, all terms but each concept's first
 * (who explains or tests rules loads the pack itself).
 */
#ifndef ENGINE_RULE_IMAGE_H
#define ENGINE_RULE_IMAGE_H

#include "base/buf.h"
#include "rule/ruleset.h"

enum { IMAGE_ALIGN = 16 };

/* false when a criterion has a check function: those live in Lua only. */
bool image_write(const struct ruleset *ruleset, struct buf *out);

/* The image begins at a multiple of IMAGE_ALIGN and outlives the ruleset.
 * false when it is not an image made by a build of these sources. */
bool image_open(struct ruleset *ruleset, span image, struct arena *arena);

#endif
