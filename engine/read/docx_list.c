#include "read/docx_list.h"

#include "read/docx_tag.h"

enum { MAX_LISTS = 20000 };

void docx_lists_init(struct docx_lists *l, struct arena *arena)
{
    *l = (struct docx_lists){ .arena = arena,
                              .style = STYLE_UNSET,
                              .definition = STYLE_UNSET,
                              .numbering = STYLE_UNSET,
                              .level = NUMBER_LEVELS };
    office_styles_init(&l->styles, arena);
    names_init(&l->definition_ids, arena);
    names_init(&l->ids, arena);
}

/* --- styles.xml ----------------------------------------------------------- */

/* Styles of characters and tables say nothing of paragraphs. */
static void begin_style(struct docx_lists *l,
                        const struct xml_attributes *attributes)
{
    span type = xml_attribute(attributes, "type");
    span id = xml_attribute(attributes, "styleId");
    bool counts = span_is(type, "paragraph") || span_is(type, "numbering") ||
                  type.len == 0;
    l->style = counts ? office_style_add(&l->styles, id) : STYLE_UNSET;
}

static void set_list(struct office_style *style, span id, struct arena *arena)
{
    style->no_list = span_is(id, "0");
    style->list = style->no_list ? (span){ 0 } : xml_copy(arena, id);
}

static void style_property(struct docx_lists *l, enum docx_tag tag,
                           const struct xml_attributes *attributes)
{
    struct office_style *style = &l->styles.at.at[l->style];
    span value = docx_value(attributes);
    if (tag == TAG_OUTLINE_LEVEL) {
        uint32_t level = xml_number(value, 9);
        style->level = level < 9 ? level + 1 : 0;
    } else if (tag == TAG_NUM_ID) {
        set_list(style, value, l->arena);
    } else if (tag == TAG_LEVEL_DEPTH) {
        style->depth = xml_number(value, 0);
    } else if (tag == TAG_BOLD) {
        style->bold = docx_is_on(attributes) ? TRAIT_ON : TRAIT_OFF;
    }
}

static void style_start(void *context, const char *name, const char *space,
                        const struct xml_attributes *attributes)
{
    struct docx_lists *l = context;
    enum docx_tag tag = docx_tag_of(name, space);
    if (tag == TAG_STYLE)
        begin_style(l, attributes);
    if (l->style == STYLE_UNSET)
        return;
    span value = docx_value(attributes);
    if (tag == TAG_NAME) {
        office_style_name(&l->styles, l->style, xml_copy(l->arena, value));
    } else if (tag == TAG_BASED_ON) {
        uint32_t based = office_style_add(&l->styles, value);
        l->styles.at.at[l->style].based = based;
    } else {
        style_property(l, tag, attributes);
    }
}

static void style_end(void *context, const char *name, const char *space)
{
    struct docx_lists *l = context;
    if (docx_tag_of(name, space) == TAG_STYLE)
        l->style = STYLE_UNSET;
}

const struct xml_handler docx_style_handler = {
    .start = style_start, .end = style_end
};

/* --- numbering.xml -------------------------------------------------------- */

static uint32_t definition_of(struct docx_lists *l, span id)
{
    uint32_t index = names_add(&l->definition_ids, id);
    while (l->definitions.count <= index) {
        struct number_list *list = arena_new(l->arena, struct number_list);
        number_list_init(list);
        *vec_push(&l->definitions, l->arena) =
            (struct docx_definition){ .list = list };
    }
    return index;
}

static void begin_numbering(struct docx_lists *l, span id)
{
    uint32_t index = names_add(&l->ids, id);
    while (l->at.count <= index) {
        struct docx_numbering *n = vec_push(&l->at, l->arena);
        n->definition = STYLE_UNSET;
        for (uint32_t i = 0; i < NUMBER_LEVELS; i++)
            n->restart[i] = STYLE_UNSET;
    }
    l->numbering = index;
    l->definition = STYLE_UNSET;
}

/* The list whose level is being read, or NULL: inside an override it is a copy
 * of the shared one. */
static struct number_list *open_list(struct docx_lists *l)
{
    if (l->definition != STYLE_UNSET)
        return l->definitions.at[l->definition].list;
    if (l->numbering == STYLE_UNSET)
        return NULL;
    struct docx_numbering *n = &l->at.at[l->numbering];
    if (n->own == NULL && n->definition != STYLE_UNSET) {
        n->own = arena_new(l->arena, struct number_list);
        *n->own = *l->definitions.at[n->definition].list;
    }
    return n->own;
}

static enum number_format format_of(span name)
{
    static const struct {
        const char *name;
        enum number_format format;
    } formats[] = {
        { "decimalZero", NUMBER_DECIMAL_ZERO },
        { "lowerLetter", NUMBER_LOWER_LETTER },
        { "upperLetter", NUMBER_UPPER_LETTER },
        { "lowerRoman", NUMBER_LOWER_ROMAN },
        { "upperRoman", NUMBER_UPPER_ROMAN },
        { "bullet", NUMBER_BULLET },
        { "none", NUMBER_NOTHING },
    };
    for (size_t i = 0; i < sizeof(formats) / sizeof(*formats); i++)
        if (span_is(name, formats[i].name))
            return formats[i].format;
    return NUMBER_DECIMAL;
}

static void read_level(struct docx_lists *l, enum docx_tag tag,
                       const struct xml_attributes *attributes)
{
    struct number_list *list = open_list(l);
    if (list == NULL)
        return;
    struct number_level *level = &list->levels[l->level];
    span value = docx_value(attributes);
    switch (tag) {
    case TAG_START: level->start = xml_number(value, 1); break;
    case TAG_FORMAT: level->format = format_of(value); break;
    case TAG_LEVEL_TEXT: level->text = xml_copy(l->arena, value); break;
    case TAG_LEGAL: level->is_legal = docx_is_on(attributes); break;
    case TAG_LEVEL_RESTART: level->goes_on = span_is(value, "0"); break;
    case TAG_PARAGRAPH_STYLE:
        if (l->definition != STYLE_UNSET)
            l->definitions.at[l->definition].linked[l->level] =
                xml_copy(l->arena, value);
        break;
    default: break;
    }
}

static void number_property(struct docx_lists *l, enum docx_tag tag,
                            const struct xml_attributes *attributes)
{
    span value = docx_value(attributes);
    if (tag == TAG_ABSTRACT_NUM_ID && l->numbering != STYLE_UNSET)
        l->at.at[l->numbering].definition = definition_of(l, value);
    else if (tag == TAG_NUM_STYLE && l->definition != STYLE_UNSET)
        l->definitions.at[l->definition].style = xml_copy(l->arena, value);
    else if (tag == TAG_START_OVERRIDE && l->numbering != STYLE_UNSET &&
             l->level < NUMBER_LEVELS)
        l->at.at[l->numbering].restart[l->level] = xml_number(value, 1);
    else if (l->level < NUMBER_LEVELS)
        read_level(l, tag, attributes);
}

static void number_start(void *context, const char *name, const char *space,
                         const struct xml_attributes *attributes)
{
    struct docx_lists *l = context;
    enum docx_tag tag = docx_tag_of(name, space);
    if (l->ids.count > MAX_LISTS || l->definition_ids.count > MAX_LISTS)
        return;
    if (tag == TAG_ABSTRACT_NUM) {
        span id = xml_attribute(attributes, "abstractNumId");
        l->definition = definition_of(l, id);
        l->numbering = STYLE_UNSET;
    } else if (tag == TAG_NUM) {
        begin_numbering(l, xml_attribute(attributes, "numId"));
    } else if (tag == TAG_LEVEL || tag == TAG_LEVEL_OVERRIDE) {
        l->level = xml_number(xml_attribute(attributes, "ilvl"),
                               NUMBER_LEVELS);
    } else {
        number_property(l, tag, attributes);
    }
}

static void number_end(void *context, const char *name, const char *space)
{
    struct docx_lists *l = context;
    enum docx_tag tag = docx_tag_of(name, space);
    if (tag == TAG_LEVEL)
        l->level = NUMBER_LEVELS;
    else if (tag == TAG_NUM)
        l->numbering = STYLE_UNSET;
    else if (tag == TAG_ABSTRACT_NUM)
        l->definition = STYLE_UNSET;
}

const struct xml_handler docx_number_handler = {
    .start = number_start, .end = number_end
};

/* --- labels --------------------------------------------------------------- */

static struct docx_numbering *find_numbering(const struct docx_lists *l,
                                             span id)
{
    uint32_t index = names_find(&l->ids, id);
    return index < l->at.count ? &l->at.at[index] : NULL;
}

/* A definition without levels refers to a numbering style, which refers to a
 * numbering, which has the definition that counts. NULL for none. */
static const struct docx_definition *definition_at(const struct docx_lists *l,
                                                   uint32_t index)
{
    if (index >= l->definitions.count)
        return NULL;
    const struct docx_definition *d = &l->definitions.at[index];
    if (d->style.len == 0)
        return d;
    span id = office_style_of(&l->styles, d->style).list;
    const struct docx_numbering *n = find_numbering(l, id);
    if (n == NULL || n->definition >= l->definitions.count)
        return d;
    return &l->definitions.at[n->definition];
}

uint32_t docx_linked_level(const struct docx_lists *l, span numbering,
                           span style, uint32_t otherwise)
{
    const struct docx_numbering *n = find_numbering(l, numbering);
    const struct docx_definition *d =
        n == NULL ? NULL : definition_at(l, n->definition);
    for (uint32_t i = 0; d != NULL && i < NUMBER_LEVELS; i++)
        if (d->linked[i].len > 0 && span_equal(d->linked[i], style))
            return i;
    return otherwise;
}

static void restart(struct number_list *list, const struct docx_numbering *n)
{
    for (uint32_t i = 0; i < NUMBER_LEVELS; i++) {
        if (n->restart[i] == STYLE_UNSET)
            continue;
        list->levels[i].start = n->restart[i];
        list->is_begun[i] = false;
    }
}

span docx_next_label(struct docx_lists *l, span numbering, uint32_t level)
{
    struct docx_numbering *n = find_numbering(l, numbering);
    if (n == NULL)
        return (span){ 0 };
    const struct docx_definition *d = definition_at(l, n->definition);
    struct number_list *list = n->own != NULL ? n->own
                               : d != NULL    ? d->list
                                              : NULL;
    if (list == NULL)
        return (span){ 0 };
    if (!n->is_used)
        restart(list, n);
    n->is_used = true;
    return number_next(list, level, l->arena);
}
