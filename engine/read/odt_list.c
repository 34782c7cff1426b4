#include "read/odt_list.h"

enum { MAX_COUNTED = 20000 }; /* lists with a count of their own */

void odt_lists_init(struct odt_lists *l, struct odt_styles *styles,
                    struct arena *arena)
{
    *l = (struct odt_lists){ .arena = arena, .styles = styles };
    names_init(&l->ids, arena);
}

static struct odt_list *innermost(struct odt_lists *l)
{
    return l->open.count <= l->base ? NULL : &l->open.at[l->open.count - 1];
}

void odt_list_begin(struct odt_lists *l,
                    const struct xml_attributes *attributes)
{
    const struct odt_list *around = innermost(l);
    span style = xml_attribute(attributes, "style-name");
    struct odt_list list = {
        .style = xml_copy(l->arena, style),
        .id = xml_copy(l->arena, xml_attribute(attributes, "id")),
        .goes_on = xml_copy(l->arena,
                            xml_attribute(attributes, "continue-list")),
        .goes_on_with_last = span_is(
            xml_attribute(attributes, "continue-numbering"), "true"),
        .start = STYLE_UNSET,
    };
    list.has_own_style = around == NULL || (style.len > 0 &&
                                            !span_equal(style, around->style));
    if (around != NULL) {
        list.level = around->level + 1;
        list.style = list.has_own_style ? list.style : around->style;
    }
    *vec_push(&l->open, l->arena) = list;
}

void odt_list_begin_single(struct odt_lists *l,
                           const struct xml_attributes *attributes)
{
    odt_list_begin(l, attributes);
    struct odt_list *list = innermost(l);
    span id = xml_attribute(attributes, "list-id");
    list->id = list->goes_on = xml_copy(l->arena, id);
    list->level = xml_number(xml_attribute(attributes, "level"), 1) - 1;
    list->has_own_style = true;
    odt_list_item(l, true, attributes);
}

void odt_list_end(struct odt_lists *l)
{
    if (l->open.count > l->base)
        l->open.count--;
}

void odt_list_item(struct odt_lists *l, bool has_label,
                   const struct xml_attributes *attributes)
{
    struct odt_list *list = innermost(l);
    if (list == NULL)
        return;
    list->is_due = has_label;
    list->start = xml_number(xml_attribute(attributes, "start-value"),
                             STYLE_UNSET);
}

/* --- counts ------------------------------------------------------------------ */

static struct number_list *last_of_id(struct odt_lists *l, span id)
{
    uint32_t index = names_find(&l->ids, id);
    return id.len > 0 && index < l->of_id.count ? l->of_id.at[index] : NULL;
}

static void remember_id(struct odt_lists *l, span id,
                        struct number_list *numbers)
{
    uint32_t index = names_add(&l->ids, id);
    while (l->of_id.count <= index)
        *vec_push(&l->of_id, l->arena) = NULL;
    l->of_id.at[index] = numbers;
}

/* The place of the last list of a style. */
static struct number_list **last_of_style(struct odt_lists *l, uint32_t style)
{
    while (l->of_style.count <= style)
        *vec_push(&l->of_style, l->arena) = NULL;
    return &l->of_style.at[style];
}

/* A count that begins; past the limit lists of a style share one. */
static struct number_list *new_count(struct odt_lists *l, uint32_t style)
{
    if (l->made >= MAX_COUNTED)
        return l->styles->lists.at[style];
    l->made++;
    struct number_list *numbers = arena_new(l->arena, struct number_list);
    *numbers = *l->styles->lists.at[style];
    return numbers;
}

/* NULL when there is no such style. */
static struct number_list *count_of(struct odt_lists *l,
                                    const struct odt_list *list, span id)
{
    uint32_t style = names_find(&l->styles->list_ids, id);
    if (style >= l->styles->lists.count)
        return NULL;
    struct number_list **last = last_of_style(l, style);
    struct number_list *numbers = last_of_id(l, list->goes_on);
    if (numbers == NULL && list->goes_on_with_last)
        numbers = *last;
    if (numbers == NULL)
        numbers = new_count(l, style);
    *last = numbers;
    if (list->id.len > 0)
        remember_id(l, list->id, numbers);
    return numbers;
}

static struct number_list *resolve(struct odt_lists *l, uint32_t index,
                                   span style)
{
    struct odt_list *list = &l->open.at[index];
    if (list->numbers != NULL)
        return list->numbers;
    if (index > l->base && !list->has_own_style)
        list->numbers = resolve(l, index - 1, style);
    else
        list->numbers = count_of(l, list,
                                 list->style.len > 0 ? list->style : style);
    return list->numbers;
}

struct odt_item odt_list_paragraph(struct odt_lists *l, span style)
{
    struct odt_list *list = innermost(l);
    if (list == NULL || !list->is_due)
        return (struct odt_item){ 0 };
    list->is_due = false;
    return (struct odt_item){ true, resolve(l, l->open.count - 1, style),
                              list->level, list->start };
}

span odt_list_label(struct odt_lists *l, struct odt_item item)
{
    if (item.numbers == NULL)
        return item.is_item ? span_of("\xE2\x80\xA2") : (span){ 0 };
    if (item.start != STYLE_UNSET)
        number_restart(item.numbers, item.level, item.start);
    return number_next(item.numbers, item.level, l->arena);
}
