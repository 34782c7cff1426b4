/*
 * flow - a word processor's document as a flow of paragraphs and tables.
 *
 * What DOCX and ODT have in common once their styles and numbering are worked
 * out: text is collected until its paragraph ends, then becomes the block that
 * the paragraph's properties, its typed marker ("(a)") and the list before it
 * ask for. Tables of one column are frames around text, tables in a cell are
 * part of it; a cell that spans rows counts in each of them.
 */
#ifndef ENGINE_READ_FLOW_H
#define ENGINE_READ_FLOW_H

#include "read/clue.h"
#include "read/outline.h"

struct flow_paragraph {
    enum block_kind kind; /* paragraph, heading, quote, furniture, footnote */
    uint32_t level;       /* of a heading */
    uint32_t depth;       /* of its list from 1, 0 for none */
    span label;           /* "2.", "(a)" or "•" from the list's numbering */
};

struct flow_cell {
    span text;
    uint32_t columns;
};

struct flow_table {
    VEC(struct flow_cell) row;   /* the cells of the open row */
    VEC(span) above;             /* by column: text for merged cells */
    uint32_t columns;            /* as the table says, 0 when it does not */
    uint32_t head;               /* block of the header row, or DOC_NONE */
    uint32_t rows;
    bool is_header, is_frame;
};

/* A note or a footer, which stands at the end. */
struct flow_later {
    enum block_kind kind;
    span text;
};

/* The text of a paragraph that has not ended. */
struct flow_line {
    VEC(char) text;   /* '\n' for a line break */
    uint32_t visible; /* bytes of it that are no white space */
    uint32_t bold;    /* visible bytes that are bold */
};

struct flow {
    struct doc_builder *b;
    struct clue clue;
    struct outline outline;
    struct flow_line line;
    VEC(struct flow_table) tables;
    uint32_t real; /* open tables that are no frames: 0 or 1 count */
    uint32_t heading_level; /* of the last styled heading */

    VEC(struct flow_later) later;
    enum block_kind later_kind; /* of what is being read now */
    uint32_t later_depth;       /* 0: nothing of it is */
    struct flow_line aside;     /* the text around it */
};

void flow_begin(struct flow *flow, struct doc_builder *b);

void flow_text(struct flow *flow, span text, bool is_bold);
void flow_break(struct flow *flow);

/* The text so far is a paragraph with these properties. */
void flow_end_paragraph(struct flow *flow, struct flow_paragraph paragraph);

/* Takes the text so far away, for a text box or a note inside it, and puts it
 * back; what was not ended in between is a paragraph. In the cell of a table
 * nothing is taken away: a box there is part of the cell. */
struct flow_line flow_put_aside(struct flow *flow);
void flow_put_back(struct flow *flow, struct flow_line line);

/* What is read in between is no part of the text around it: its paragraphs
 * are blocks of this kind at the end of the document, footnotes first. */
void flow_begin_later(struct flow *flow, enum block_kind kind);
void flow_end_later(struct flow *flow);

/* Ends what is still open, tables and a paragraph: the file is damaged. */
void flow_break_off(struct flow *flow, enum block_kind kind);

void flow_begin_table(struct flow *flow, uint32_t columns);
void flow_end_table(struct flow *flow);
void flow_begin_row(struct flow *flow);
/* The open row of the innermost table is its header. */
void flow_header_row(struct flow *flow);
void flow_end_row(struct flow *flow, bool keep);
void flow_begin_cell(struct flow *flow);
/* is_merged: its content is that of the cell above. */
void flow_end_cell(struct flow *flow, uint32_t columns, bool is_merged);
/* The cell that just ended is there so many times in all. */
void flow_repeat_cell(struct flow *flow, uint32_t times);

/* Writes what stands at the end. */
void flow_finish(struct flow *flow);

#endif
