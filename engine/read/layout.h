/*
 * layout - plain text seen as printed lines on pages.
 *
 * Finds what only the whole file shows: where pages begin, which lines are
 * running heads, feet and page numbers, how wide the text was set (so that a
 * line that stops early can be told from one that is full) and which lines
 * are rows of columns. Blank lines are not kept; the next line counts them.
 */
#ifndef ENGINE_READ_LAYOUT_H
#define ENGINE_READ_LAYOUT_H

#include "document/doc.h"

enum {
    LAYOUT_MAX_LINES = 2000000, /* that have text */
    LAYOUT_UNWRAPPED = 200,     /* columns; wider text has a line a paragraph */
};

enum line_kind {
    LINE_TEXT,
    LINE_RULE, /* only ===, --- or ___ */
    LINE_ROW,  /* cells with wide gaps */
    LINE_FURNITURE,
    LINE_NOTE, /* of a footnote at the foot of its page */
};

struct layout_line {
    uint32_t begin, end; /* source bytes without the white space around */
    uint32_t width;      /* right edge, in the unit of the margins */
    uint32_t page;       /* 0 when there are no pages */
    uint16_t indent;     /* columns */
    uint8_t kind;        /* enum line_kind */
    uint8_t gap;         /* blank lines before it, at most 255 */
    uint8_t heading;     /* level that its print shows, 0 for none */
    bool is_cell_text;   /* of a table, though no row: no heading */
};

struct layout {
    span text;
    struct layout_line *lines;
    uint32_t count;
    uint32_t margin;      /* right edge of paragraphs */
    uint32_t item_margin; /* and of list items, often set narrower */
    bool is_proportional; /* width counts printed width, not characters */
    bool is_unwrapped;
    bool is_cut; /* LAYOUT_MAX_LINES reached */
};

void layout_read(struct layout *layout, span text, struct arena *arena);

/*
 * The same for lines whose places on numbered pages are known (PDF): text and
 * lines are set, rows and notes marked, widths in thousandths of the font's
 * size. Finds furniture and margins.
 */
void layout_printed(struct layout *layout, struct arena *arena);

span layout_text(const struct layout *layout, uint32_t line);

/* Would the first word of the next line have fitted on this one? */
bool layout_is_short(const struct layout *layout, uint32_t line, uint32_t next,
                     bool in_item);

/* The next cell of a row at or after *at; false when there is none. */
bool layout_cell(span row, size_t *at, span *cell);

#endif
