#include "read/office_style.h"

#include "base/ascii.h"

enum { MAX_CHAIN = 32 }; /* styles based on each other, perhaps in a circle */

static const struct office_style plain = { .based = STYLE_UNSET,
                                           .level = STYLE_UNSET,
                                           .depth = STYLE_UNSET };

void office_styles_init(struct office_styles *styles, struct arena *arena)
{
    *styles = (struct office_styles){ .arena = arena };
    names_init(&styles->ids, arena);
}

uint32_t office_style_add(struct office_styles *styles, span id)
{
    uint32_t index = names_add(&styles->ids, id);
    while (styles->at.count <= index)
        *vec_push(&styles->at, styles->arena) = plain;
    return index;
}

static bool is(span text, const char *word)
{
    return text.len == strlen(word) && ascii_begins(text, word);
}

/* "heading 2", "Heading_20_2": 2 */
static uint32_t heading_level(span name)
{
    char last = name.ptr[name.len - 1];
    if (!ascii_begins(name, "heading") || last < '1' || last > '9')
        return STYLE_UNSET;
    return (uint32_t)(last - '0');
}

void office_style_name(struct office_styles *styles, uint32_t style, span name)
{
    struct office_style *s = &styles->at.at[style];
    if (name.len == 0)
        return;
    if (is(name, "title"))
        s->level = 1;
    else if (is(name, "subtitle"))
        s->level = 2;
    else if (heading_level(name) != STYLE_UNSET && s->level == STYLE_UNSET)
        s->level = heading_level(name);
    s->is_furniture = ascii_begins(name, "toc ") ||
                      ascii_begins(name, "contents") ||
                      ascii_begins(name, "table of figures");
    s->is_quote = is(name, "quote") || is(name, "intense quote") ||
                  is(name, "block text") || ascii_begins(name, "quotations");
}

static enum style_trait either(enum style_trait own, enum style_trait from)
{
    return own == TRAIT_UNSET ? from : own;
}

static void inherit(struct office_style *style, const struct office_style *from)
{
    if (style->level == STYLE_UNSET)
        style->level = from->level;
    if (style->list.len == 0 && !style->no_list) {
        style->list = from->list;
        style->no_list = from->no_list;
    }
    if (style->depth == STYLE_UNSET)
        style->depth = from->depth;
    style->bold = either(style->bold, from->bold);
    style->hidden = either(style->hidden, from->hidden);
    style->struck = either(style->struck, from->struck);
    style->is_furniture = style->is_furniture || from->is_furniture;
    style->is_quote = style->is_quote || from->is_quote;
    style->based = from->based;
}

struct office_style office_style_of(const struct office_styles *styles,
                                    span id)
{
    struct office_style style = plain;
    uint32_t index = names_find(&styles->ids, id);
    if (index != NAMES_NONE)
        style = styles->at.at[index];
    for (uint32_t i = 0; i < MAX_CHAIN && style.based < styles->at.count; i++)
        inherit(&style, &styles->at.at[style.based]);
    if (style.level == STYLE_UNSET)
        style.level = 0;
    if (style.depth == STYLE_UNSET)
        style.depth = 0;
    return style;
}
