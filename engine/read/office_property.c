#include "read/office_property.h"

#include "read/clue.h"

void office_properties_init(struct office_properties *properties,
                            struct doc_builder *b)
{
    *properties = (struct office_properties){ .b = b };
}

/* A property of DOCX or a user-defined one of ODT. */
static void on_start(void *context, const char *name, const char *space,
                     const struct xml_attributes *attributes)
{
    struct office_properties *p = context;
    (void)space;
    p->value.count = 0;
    if (strcmp(name, "property") != 0 && strcmp(name, "user-defined") != 0)
        return;
    span field = xml_attribute(attributes, "name");
    p->name = (span){ arena_text(p->b->arena, field.ptr, field.len),
                      field.len };
}

static void on_text(void *context, span text)
{
    struct office_properties *p = context;
    for (size_t i = 0; i < text.len; i++)
        *vec_push(&p->value, p->b->arena) = text.ptr[i];
}

static const char *field_of(const char *element)
{
    static const char *const fields[][2] = { { "title", "title" },
                                             { "language", "language" },
                                             { "contentStatus", "status" } };
    for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++)
        if (strcmp(element, fields[i][0]) == 0)
            return fields[i][1];
    return NULL;
}

static void on_end(void *context, const char *name, const char *space)
{
    struct office_properties *p = context;
    const char *field = field_of(name);
    span value = { p->value.at, p->value.count };
    (void)space;
    if (value.len > 0 && p->name.len > 0)
        clue_field(p->b, p->name, value);
    else if (value.len > 0 && field != NULL)
        clue_field(p->b, span_of(field), value);
    if (strcmp(name, "property") == 0 || strcmp(name, "user-defined") == 0)
        p->name = (span){ 0 };
    p->value.count = 0;
}

const struct xml_handler office_property_handler = { on_start, on_end, on_text,
                                                     NULL };

/* --- in a flat file -------------------------------------------------------- */

static void flat_start(void *context, const char *name, const char *space,
                       const struct xml_attributes *attributes)
{
    struct office_properties *p = context;
    if (p->in_meta)
        on_start(context, name, space, attributes);
    else
        p->in_meta = strcmp(name, "meta") == 0;
}

static void flat_end(void *context, const char *name, const char *space)
{
    struct office_properties *p = context;
    if (p->in_meta && strcmp(name, "meta") == 0)
        p->is_done = true;
    else if (p->in_meta && !p->is_done)
        on_end(context, name, space);
}

static void flat_text(void *context, span text)
{
    struct office_properties *p = context;
    if (p->in_meta && !p->is_done)
        on_text(context, text);
}

static bool flat_enough(void *context)
{
    return ((struct office_properties *)context)->is_done;
}

const struct xml_handler office_flat_property_handler = {
    flat_start, flat_end, flat_text, flat_enough
};
