#include "read/odt_table.h"

enum { MAX_COLUMNS = 1000 };

static uint32_t up_to(uint32_t number, uint32_t most)
{
    return number > most ? most : number;
}

static uint32_t count_of(const struct xml_attributes *attributes,
                         const char *name)
{
    uint32_t number = xml_number(xml_attribute(attributes, name), 1);
    return number == 0 ? 1 : up_to(number, MAX_COLUMNS);
}

void odt_table_begin(struct odt_table *table, struct flow *flow)
{
    if (!table->has_begun)
        flow_begin_table(flow, table->columns);
    table->has_begun = true;
}

void odt_table_column(struct odt_table *table,
                      const struct xml_attributes *attributes)
{
    uint32_t columns = count_of(attributes, "number-columns-repeated");
    table->columns = up_to(table->columns + columns, MAX_COLUMNS);
}

void odt_table_row(struct odt_table *table, struct flow *flow)
{
    odt_table_begin(table, flow);
    table->column = table->covered = 0;
    flow_begin_row(flow);
    if (table->header_rows > 0)
        flow_header_row(flow);
}

void odt_table_cell(struct odt_table *table, struct flow *flow,
                    const struct xml_attributes *attributes)
{
    table->cell.rows = xml_number(xml_attribute(attributes,
                                                "number-rows-spanned"), 1);
    table->cell.columns = count_of(attributes, "number-columns-spanned");
    table->times = count_of(attributes, "number-columns-repeated");
    flow_begin_cell(flow);
}

void odt_table_end_cell(struct odt_table *table, struct flow *flow,
                        struct arena *arena)
{
    flow_end_cell(flow, table->cell.columns, false);
    flow_repeat_cell(flow, table->times);
    while (table->reach.count <= table->column &&
           table->reach.count < MAX_COLUMNS)
        *vec_push(&table->reach, arena) = (struct odt_reach){ 0 };
    if (table->column < table->reach.count && table->cell.rows > 0)
        table->reach.at[table->column] =
            (struct odt_reach){ table->cell.rows - 1, table->cell.columns };
    table->covered = table->cell.columns - 1;
    table->column += up_to(table->cell.columns * table->times, MAX_COLUMNS);
}

/* One place that a cell before it or above it covers. */
static void cover(struct odt_table *table, struct flow *flow)
{
    struct odt_reach above = { 0, 1 };
    if (table->covered > 0) {
        table->covered--;
        return;
    }
    bool is_reached = table->column < table->reach.count &&
                      table->reach.at[table->column].rows > 0;
    if (is_reached) {
        table->reach.at[table->column].rows--;
        above = table->reach.at[table->column];
    }
    flow_begin_cell(flow);
    flow_end_cell(flow, above.columns, is_reached);
    table->covered = above.columns - 1;
    table->column = up_to(table->column + above.columns, MAX_COLUMNS);
}

void odt_table_cover(struct odt_table *table, struct flow *flow,
                     const struct xml_attributes *attributes)
{
    uint32_t times = count_of(attributes, "number-columns-repeated");
    for (uint32_t i = 0; i < times; i++)
        cover(table, flow);
}
