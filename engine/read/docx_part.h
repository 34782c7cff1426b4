/*
 * docx_part - which part of a WordprocessingML package is what.
 *
 * The package says it by relations from part to part; one that has none has
 * its parts where Word puts them.
 */
#ifndef ENGINE_READ_DOCX_PART_H
#define ENGINE_READ_DOCX_PART_H

#include "base/vec.h"
#include "read/office_part.h"

enum { DOCX_MAX_FURNITURE = 24 };

struct docx_parts {
    const char *document, *styles, *numbering, *footnotes, *endnotes;
    VEC(const char *) headers, footers; /* at most DOCX_MAX_FURNITURE each */

    struct arena *arena;
    const char *folder; /* of the part whose relations are read: "word/" */
    bool in_document;
};

void docx_parts_find(struct docx_parts *found,
                     const struct office_parts *parts);

#endif
