#include "read/odt_style.h"

enum { MAX_LISTS = 20000, MAX_NAME = 200, BOLD_FROM = 600 };

static struct number_list *new_list(struct arena *arena)
{
    struct number_list *list = arena_new(arena, struct number_list);
    number_list_init(list);
    for (uint32_t i = 0; i < NUMBER_LEVELS; i++)
        list->levels[i].format = NUMBER_NOTHING;
    return list;
}

void odt_styles_init(struct odt_styles *s, struct arena *arena)
{
    *s = (struct odt_styles){ .arena = arena, .style = STYLE_UNSET };
    office_styles_init(&s->paragraphs, arena);
    office_styles_init(&s->texts, arena);
    names_init(&s->list_ids, arena);
    s->outline = new_list(arena);
}

/* --- paragraphs and text ------------------------------------------------ */

static struct office_style *open_style(struct odt_styles *s)
{
    return &s->family->at.at[s->style];
}

/* "Heading_20_2": a space is written by its code. */
static span decoded(struct odt_styles *s, span name)
{
    char text[MAX_NAME];
    size_t len = 0;
    for (size_t i = 0; i < name.len && len < sizeof(text); i++) {
        bool is_space = name.len - i >= 4 &&
                        memcmp(name.ptr + i, "_20_", 4) == 0;
        text[len++] = is_space ? ' ' : name.ptr[i];
        i += is_space ? 3 : 0;
    }
    return (span){ arena_text(s->arena, text, len), len };
}

static void outline_level(struct office_style *style,
                          const struct xml_attributes *attributes)
{
    if (!xml_has_attribute(attributes, "default-outline-level"))
        return;
    span value = xml_attribute(attributes, "default-outline-level");
    style->level = xml_number(value, 0);
}

static void list_of_style(struct odt_styles *s,
                          const struct xml_attributes *attributes)
{
    struct office_style *style = open_style(s);
    if (!xml_has_attribute(attributes, "list-style-name"))
        return;
    span list = xml_attribute(attributes, "list-style-name");
    style->no_list = list.len == 0;
    style->list = style->no_list ? (span){ 0 } : xml_copy(s->arena, list);
}

static void begin_style(struct odt_styles *s,
                        const struct xml_attributes *attributes)
{
    span family = xml_attribute(attributes, "family");
    span parent = xml_attribute(attributes, "parent-style-name");
    span name = xml_attribute(attributes, "display-name");
    s->family = span_is(family, "paragraph") ? &s->paragraphs
                : span_is(family, "text")    ? &s->texts
                                             : NULL;
    if (s->family == NULL)
        return;
    span id = xml_attribute(attributes, "name");
    s->style = office_style_add(s->family, id);
    if (parent.len > 0) {
        uint32_t based = office_style_add(s->family, parent);
        open_style(s)->based = based;
    }
    if (s->family == &s->texts)
        return;
    office_style_name(s->family, s->style, decoded(s, name.len > 0 ? name : id));
    outline_level(open_style(s), attributes);
    list_of_style(s, attributes);
}

/* "bold", "700" */
static enum style_trait weight(span value)
{
    bool bold = span_is(value, "bold") ||
                (value.len == 3 && xml_number(value, 0) >= BOLD_FROM);
    return value.len == 0 ? TRAIT_UNSET : bold ? TRAIT_ON : TRAIT_OFF;
}

/* What an attribute switches: "none" does it where that is what is asked. */
static enum style_trait none(span value, bool none_is_on)
{
    if (value.len == 0)
        return TRAIT_UNSET;
    return span_is(value, "none") == none_is_on ? TRAIT_ON : TRAIT_OFF;
}

static void text_properties(struct office_style *style,
                            const struct xml_attributes *attributes)
{
    style->bold = weight(xml_attribute(attributes, "font-weight"));
    style->hidden = none(xml_attribute(attributes, "display"), true);
    style->struck =
        none(xml_attribute(attributes, "text-line-through-style"), false);
}

/* --- lists ---------------------------------------------------------------- */

static void begin_list(struct odt_styles *s, span id)
{
    uint32_t index = names_find(&s->list_ids, id);
    if (index == NAMES_NONE && s->list_ids.count >= MAX_LISTS)
        return;
    index = names_add(&s->list_ids, id);
    while (s->lists.count <= index)
        *vec_push(&s->lists, s->arena) = new_list(s->arena);
    s->list = s->lists.at[index];
}

static enum number_format format_of(span format)
{
    if (format.len == 0)
        return NUMBER_NOTHING;
    switch (format.ptr[0]) {
    case 'a': return NUMBER_LOWER_LETTER;
    case 'A': return NUMBER_UPPER_LETTER;
    case 'i': return NUMBER_LOWER_ROMAN;
    case 'I': return NUMBER_UPPER_ROMAN;
    case '0': return NUMBER_DECIMAL_ZERO;
    default: return NUMBER_DECIMAL;
    }
}

struct label_text {
    char text[NUMBER_MAX_LABEL];
    size_t len;
};

static void put(struct label_text *out, span text)
{
    for (size_t i = 0; i < text.len && out->len < sizeof(out->text); i++)
        out->text[out->len++] = text.ptr[i];
}

static void put_number(struct label_text *out, uint32_t level)
{
    char number[] = { '%', (char)('1' + (int)level) };
    put(out, (span){ number, sizeof(number) });
}

/* "%1%.%2%)", which newer files have as well, as we write it: "%1.%2)". */
static void put_pattern(struct label_text *out, span pattern)
{
    for (size_t i = 0; i < pattern.len; i++) {
        bool is_number = pattern.len - i >= 3 && pattern.ptr[i] == '%' &&
                         pattern.ptr[i + 2] == '%';
        put(out, (span){ pattern.ptr + i, is_number ? 2 : 1 });
        i += is_number ? 2 : 0;
    }
}

/* The numbers of the levels that are shown; one without a format has none. */
static void put_numbers(struct label_text *out, const struct number_list *list,
                        uint32_t level, uint32_t shown)
{
    uint32_t first = shown > level ? 0 : level + 1 - shown;
    for (uint32_t i = first; i < level; i++) {
        if (list->levels[i].format == NUMBER_NOTHING ||
            list->levels[i].format == NUMBER_BULLET)
            continue;
        put_number(out, i);
        put(out, span_of("."));
    }
    put_number(out, level);
}

static void number_level(struct odt_styles *s, uint32_t index,
                         const struct xml_attributes *attributes)
{
    struct number_level *level = &s->list->levels[index];
    struct label_text text = { .len = 0 };
    span pattern = xml_attribute(attributes, "num-list-format");
    span shown = xml_attribute(attributes, "display-levels");
    level->format = format_of(xml_attribute(attributes, "num-format"));
    level->start = xml_number(xml_attribute(attributes, "start-value"), 1);
    if (pattern.len > 0) {
        put_pattern(&text, pattern);
    } else {
        put(&text, xml_attribute(attributes, "num-prefix"));
        put_numbers(&text, s->list, index, xml_number(shown, 1));
        put(&text, xml_attribute(attributes, "num-suffix"));
    }
    level->text = xml_copy(s->arena, (span){ text.text, text.len });
}

static void begin_level(struct odt_styles *s, enum odt_tag tag,
                        const struct xml_attributes *attributes)
{
    uint32_t index = xml_number(xml_attribute(attributes, "level"), 0) - 1;
    if (index >= NUMBER_LEVELS)
        return;
    if (tag == ODT_LEVEL_NUMBER) {
        number_level(s, index, attributes);
        return;
    }
    bool is_picture = !xml_has_attribute(attributes, "bullet-char");
    s->list->levels[index].format = NUMBER_BULLET;
    s->list->levels[index].text =
        is_picture ? span_of("*")
                   : xml_copy(s->arena,
                              xml_attribute(attributes, "bullet-char"));
}

/* --- elements --------------------------------------------------------------- */

void odt_style_start(struct odt_styles *s, enum odt_tag tag,
                     const struct xml_attributes *attributes)
{
    switch (tag) {
    case ODT_STYLE: begin_style(s, attributes); break;
    case ODT_TEXT_PROPERTIES:
        if (s->family != NULL)
            text_properties(open_style(s), attributes);
        break;
    case ODT_LIST_STYLE:
        begin_list(s, xml_attribute(attributes, "name"));
        break;
    case ODT_OUTLINE_STYLE: s->list = s->outline; break;
    case ODT_LEVEL_NUMBER:
    case ODT_LEVEL_BULLET:
        if (s->list != NULL)
            begin_level(s, tag, attributes);
        break;
    default: break;
    }
}

void odt_style_end(struct odt_styles *s, enum odt_tag tag)
{
    if (tag == ODT_STYLE)
        s->family = NULL;
    else if (tag == ODT_LIST_STYLE || tag == ODT_OUTLINE_STYLE)
        s->list = NULL;
}

struct office_style odt_paragraph_style(struct odt_styles *s, span id)
{
    if (id.len > 0 && names_find(&s->paragraphs.ids, id) == NAMES_NONE) {
        uint32_t style = office_style_add(&s->paragraphs, id);
        office_style_name(&s->paragraphs, style, decoded(s, id));
    }
    return office_style_of(&s->paragraphs, id);
}
