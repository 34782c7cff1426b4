/*
 * read_text - blocks out of printed lines, for text and for PDF.
 */
#ifndef ENGINE_READ_READ_TEXT_H
#define ENGINE_READ_READ_TEXT_H

#include "document/doc.h"
#include "read/layout.h"

/* Everything from the layout's lines, to the end of the document. */
void read_text_blocks(struct doc_builder *b, const struct layout *layout);

#endif
