/*
 * odt_table - a table of OpenDocument text while it is read.
 *
 * Cells that others reach over, from the left or from above, are there as
 * covered cells; cells that are alike may be there once, with their number.
 */
#ifndef ENGINE_READ_ODT_TABLE_H
#define ENGINE_READ_ODT_TABLE_H

#include "input/xml.h"
#include "read/flow.h"

/* What reaches down into the rows below, by column. */
struct odt_reach {
    uint32_t rows, columns;
};

struct odt_table {
    VEC(struct odt_reach) reach;
    uint32_t columns;
    uint32_t column;  /* of the next cell */
    uint32_t covered; /* cells to come that the last one covers */
    uint32_t header_rows; /* open elements of them */
    bool has_begun;
    struct odt_reach cell; /* that is open */
    uint32_t times;    /* it is there */
};

/* Begins it in the flow, once its columns are known: before its first row, and
 * before it ends. */
void odt_table_begin(struct odt_table *table, struct flow *flow);

void odt_table_column(struct odt_table *table,
                      const struct xml_attributes *attributes);
void odt_table_row(struct odt_table *table, struct flow *flow);
void odt_table_cell(struct odt_table *table, struct flow *flow,
                    const struct xml_attributes *attributes);
void odt_table_end_cell(struct odt_table *table, struct flow *flow,
                        struct arena *arena);

/* Covered cells, whose content is none. */
void odt_table_cover(struct odt_table *table, struct flow *flow,
                     const struct xml_attributes *attributes);

#endif
