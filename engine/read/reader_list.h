/*
 * reader_list - the readers there are, for the table in readers.c.
 */
#ifndef ENGINE_READ_READER_LIST_H
#define ENGINE_READ_READER_LIST_H

#include "read/readers.h"

extern const struct reader reader_text;
extern const struct reader reader_markdown;
extern const struct reader reader_html;
extern const struct reader reader_yaml;

#endif
