/*
 * report_json - the canonical result document, elaudit-result/1.
 *
 * Byte-stable: keys in the order of shape, two spaces of indent, no times, no
 * locale. Text is valid UTF-8 whatever the input was (U+FFFD stands for bytes
 * that are not) and holds no control character unescaped.
 */
#ifndef ENGINE_REPORT_REPORT_JSON_H
#define ENGINE_REPORT_REPORT_JSON_H

#include "audit/result.h"
#include "base/buf.h"

void report_json(struct buf *out, const struct result *result,
                 const char *version);

/* One JSON string with its quotes; for commands that write JSON themselves. */
void json_string(struct buf *out, const char *text);

#endif
