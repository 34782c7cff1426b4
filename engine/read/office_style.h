/*
 * office_style - what a word processor's named styles say of a paragraph.
 *
 * Heading level, list and list level, from the style itself or from the one
 * it is based on.
 */
#ifndef ENGINE_READ_OFFICE_STYLE_H
#define ENGINE_READ_OFFICE_STYLE_H

#include "base/names.h"
#include "base/vec.h"

#define STYLE_UNSET UINT32_MAX

enum style_trait { TRAIT_UNSET, TRAIT_OFF, TRAIT_ON };

struct office_style {
    uint32_t based; /* index, or STYLE_UNSET */
    uint32_t level; /* of the heading from 1; 0: no heading; or STYLE_UNSET */
    span list;      /* id of its numbering; empty when it says nothing */
    bool no_list;   /* it says: none */
    uint32_t depth; /* list level from 0, or STYLE_UNSET */
    enum style_trait bold, hidden, struck;
    bool is_furniture; /* a line of a table of contents */
    bool is_quote;
};

struct office_styles {
    struct names ids;
    VEC(struct office_style) at; /* by index in ids */
    struct arena *arena;
};

void office_styles_init(struct office_styles *styles, struct arena *arena);

/* The style of this id, made if it is new. */
uint32_t office_style_add(struct office_styles *styles, span id);

/* Works out a name ("heading 2", "Title", "toc 1") that implies something. */
void office_style_name(struct office_styles *styles, uint32_t style,
                       span name);

/* The style with what it inherits; nothing for an unknown id. */
struct office_style office_style_of(const struct office_styles *styles,
                                    span id);

#endif
