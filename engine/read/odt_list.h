/*
 * odt_list - the lists that are open in OpenDocument text, and their counts.
 *
 * A list counts anew unless it says that it goes on; lists in it share its
 * count as long as they have its style. The first paragraph of an item has
 * the label, the others have none.
 */
#ifndef ENGINE_READ_ODT_LIST_H
#define ENGINE_READ_ODT_LIST_H

#include "read/odt_style.h"

/* Where a paragraph stands in a list. */
struct odt_item {
    bool is_item;
    struct number_list *numbers; /* NULL for an unknown style */
    uint32_t level;              /* from 0 */
    uint32_t start; /* its number is given, or STYLE_UNSET */
};

struct odt_list {
    span style;            /* id; empty: that of its paragraphs */
    span id, goes_on;      /* its id; that of the list it goes on with */
    bool has_own_style;    /* it says one, other than the list around it */
    bool goes_on_with_last; /* ... of its style */
    struct number_list *numbers; /* once the first item asked */
    uint32_t level;
    uint32_t start; /* of the open item, or STYLE_UNSET */
    bool is_due;    /* the open item has no paragraph yet */
};

struct odt_lists {
    struct arena *arena;
    struct odt_styles *styles;
    struct names ids;
    VEC(struct number_list *) of_id;    /* by index in ids */
    VEC(struct number_list *) of_style; /* by index of the style: the last */
    uint32_t made;
    VEC(struct odt_list) open;
    uint32_t base; /* the lists before it are outside of a box or a note */
};

void odt_lists_init(struct odt_lists *lists, struct odt_styles *styles,
                    struct arena *arena);

void odt_list_begin(struct odt_lists *lists,
                    const struct xml_attributes *attributes);
/* A paragraph with a number of its own: a list of one item. */
void odt_list_begin_single(struct odt_lists *lists,
                           const struct xml_attributes *attributes);
void odt_list_end(struct odt_lists *lists);
void odt_list_item(struct odt_lists *lists, bool has_label,
                   const struct xml_attributes *attributes);

/* For a paragraph that begins; style is the list style that its own style
 * names, or empty. */
struct odt_item odt_list_paragraph(struct odt_lists *lists, span style);

/* Counts the item and gives its label: a bullet when its style is unknown,
 * none for what is no item. */
span odt_list_label(struct odt_lists *lists, struct odt_item item);

#endif
