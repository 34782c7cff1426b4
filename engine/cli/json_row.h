/*
 * json_row - JSON that commands write themselves, one object a line.
 *
 * Commas and brackets only: nothing checks that they pair. key NULL: an item
 * of a list.
 */
#ifndef ENGINE_CLI_JSON_ROW_H
#define ENGINE_CLI_JSON_ROW_H

#include "base/buf.h"

/* The next item begins on a line of its own. */
void json_line(struct buf *out, const char *indent);

void json_open(struct buf *out, const char *key, char bracket);
void json_close(struct buf *out, char bracket);
void json_text(struct buf *out, const char *key, const char *value);
void json_count(struct buf *out, const char *key, uint64_t value);
void json_flag(struct buf *out, const char *key, bool value);

#endif
