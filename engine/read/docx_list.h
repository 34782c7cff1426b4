/*
 * docx_list - the styles and the numbering of a WordprocessingML package.
 *
 * A paragraph belongs to a numbering by itself or through its style; then the
 * level is the one that is linked to the style. Numberings share the count of
 * the list that defines them, unless they override its levels or start anew.
 */
#ifndef ENGINE_READ_DOCX_LIST_H
#define ENGINE_READ_DOCX_LIST_H

#include "input/xml.h"
#include "read/office_number.h"
#include "read/office_style.h"

/* A list as it is defined, which numberings share. */
struct docx_definition {
    struct number_list *list;
    span style; /* the numbering style that has its levels, or empty */
    span linked[NUMBER_LEVELS]; /* paragraph styles of its levels */
};

struct docx_numbering {
    uint32_t definition;     /* index, or STYLE_UNSET */
    struct number_list *own; /* when it overrides levels */
    uint32_t restart[NUMBER_LEVELS]; /* start at its first use, or UNSET */
    bool is_used;
};

struct docx_lists {
    struct arena *arena;
    struct office_styles styles;
    struct names definition_ids, ids;
    VEC(struct docx_definition) definitions;
    VEC(struct docx_numbering) at; /* by index in ids */

    uint32_t style;      /* being read: index, or STYLE_UNSET */
    uint32_t definition; /* the same, of a list */
    uint32_t numbering;
    uint32_t level;
};

void docx_lists_init(struct docx_lists *lists, struct arena *arena);

/* For styles.xml and numbering.xml; the context is a struct docx_lists. */
extern const struct xml_handler docx_style_handler;
extern const struct xml_handler docx_number_handler;

/* The level, from 0, that a numbering links to a paragraph style; else
 * otherwise. */
uint32_t docx_linked_level(const struct docx_lists *lists, span numbering,
                           span style, uint32_t otherwise);

/* The label of the next item of a numbering; empty for an unknown one. */
span docx_next_label(struct docx_lists *lists, span numbering, uint32_t level);

#endif
