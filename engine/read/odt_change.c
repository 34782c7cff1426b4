#include "read/odt_change.h"

void odt_changes_init(struct odt_changes *c, bool is_original,
                      struct arena *arena)
{
    *c = (struct odt_changes){ .arena = arena,
                               .is_original = is_original,
                               .region = NAMES_NONE };
    names_init(&c->ids, arena);
    names_init(&c->words, arena);
}

/* --- keeping ---------------------------------------------------------------- */

/* Past the limit a deletion is not kept at all: half of one has no end. */
static struct odt_event *keep(struct odt_changes *c)
{
    struct odt_region *region = &c->regions.at[c->region];
    if (c->events.count >= ODT_MAX_EVENTS) {
        c->is_cut = true;
        region->end = region->begin;
        return NULL;
    }
    struct odt_event *event = vec_push(&c->events, c->arena);
    region->end = c->events.count;
    return event;
}

/* Names of elements come again and again. */
static const char *copy_of(struct odt_changes *c, const char *text)
{
    uint32_t index = names_add(&c->words, span_of(text));
    return c->words.at[index].ptr;
}

static void keep_start(struct odt_changes *c, const char *name,
                       const char *space, enum odt_tag tag,
                       const struct xml_attributes *attributes)
{
    struct odt_event *event = keep(c);
    if (event == NULL)
        return;
    event->kind = EVENT_START;
    event->tag = tag;
    event->name = copy_of(c, name);
    event->space = copy_of(c, space);
    event->attributes = xml_copy_attributes(c->arena, attributes);
}

static void keep_end(struct odt_changes *c, const char *name,
                     const char *space)
{
    struct odt_event *event = keep(c);
    if (event == NULL)
        return;
    event->kind = EVENT_END;
    event->tag = odt_tag_of(name, space);
    event->name = copy_of(c, name);
    event->space = copy_of(c, space);
}

static void begin_region(struct odt_changes *c,
                         const struct xml_attributes *attributes)
{
    c->region = names_add(&c->ids, xml_attribute(attributes, "id"));
    while (c->regions.count <= c->region)
        *vec_push(&c->regions, c->arena) = (struct odt_region){ 0 };
    struct odt_region *region = &c->regions.at[c->region];
    region->begin = region->end = c->events.count;
}

static void begin_change(struct odt_changes *c, enum odt_tag tag)
{
    struct odt_region *region = &c->regions.at[c->region];
    if (tag == ODT_INSERTION) {
        region->is_inserted = true;
        c->inserted++;
    } else if (tag == ODT_DELETION) {
        region->is_deleted = true;
        c->deleted++;
        c->deletion = c->depth;
    }
}

void odt_change_start(struct odt_changes *c, const char *name,
                      const char *space,
                      const struct xml_attributes *attributes)
{
    enum odt_tag tag = odt_tag_of(name, space);
    c->depth++;
    if (c->skip > 0 || tag == ODT_SKIPPED)
        c->skip++;
    else if (c->deletion > 0 && c->is_original)
        keep_start(c, name, space, tag, attributes);
    else if (c->deletion > 0)
        return;
    else if (tag == ODT_CHANGED_REGION)
        begin_region(c, attributes);
    else if (c->region != NAMES_NONE)
        begin_change(c, tag);
}

void odt_change_end(struct odt_changes *c, const char *name,
                    const char *space)
{
    if (c->depth-- == c->deletion)
        c->deletion = 0;
    if (c->skip > 0)
        c->skip--;
    else if (c->deletion > 0 && c->is_original)
        keep_end(c, name, space);
    else if (c->deletion == 0 &&
             odt_tag_of(name, space) == ODT_CHANGED_REGION)
        c->region = NAMES_NONE;
}

void odt_change_text(struct odt_changes *c, span text)
{
    if (c->skip > 0 || c->deletion == 0 || !c->is_original)
        return;
    struct odt_event *event = keep(c);
    if (event != NULL)
        *event = (struct odt_event){ .kind = EVENT_TEXT,
                                     .text = xml_copy(c->arena, text) };
}

/* --- marks in the text ---------------------------------------------------- */

static struct odt_region *find(struct odt_changes *c, span id)
{
    uint32_t index = names_find(&c->ids, id);
    return index < c->regions.count ? &c->regions.at[index] : NULL;
}

void odt_change_mark(struct odt_changes *c, span id, bool begins)
{
    const struct odt_region *region = find(c, id);
    if (region == NULL || !region->is_inserted)
        return;
    if (begins)
        c->open_insertions++;
    else if (c->open_insertions > 0)
        c->open_insertions--;
}

bool odt_change_leaves_out(const struct odt_changes *c)
{
    return c->is_original && c->open_insertions > 0;
}

struct odt_region *odt_change_deletion(struct odt_changes *c, span id)
{
    struct odt_region *region = find(c, id);
    if (!c->is_original || region == NULL || !region->is_deleted ||
        region->is_inserted || region->is_used ||
        region->begin == region->end || c->replays >= ODT_MAX_REPLAYS)
        return NULL;
    region->is_used = true;
    return region;
}

static bool is_list_part(enum odt_tag tag)
{
    return tag == ODT_LIST || tag == ODT_LIST_ITEM || tag == ODT_LIST_HEADER;
}

static bool is_paragraph(enum odt_tag tag)
{
    return tag == ODT_PARAGRAPH || tag == ODT_HEADING;
}

/* White space between elements is no event that counts. */
static bool is_between(const struct odt_event *event)
{
    return event->kind == EVENT_TEXT || is_list_part(event->tag);
}

/* The event that begins the first paragraph, or that ends the last one, when
 * nothing but lists stands before it or after it; else NAMES_NONE. */
static uint32_t edge(const struct odt_changes *c,
                     const struct odt_region *region, bool is_last)
{
    for (uint32_t i = region->begin; i < region->end; i++) {
        uint32_t at = is_last ? region->end - 1 - (i - region->begin) : i;
        const struct odt_event *event = &c->events.at[at];
        if (event->kind != EVENT_TEXT && is_paragraph(event->tag))
            return at;
        if (!is_between(event))
            break;
    }
    return NAMES_NONE;
}

static void give(const struct odt_event *event,
                 const struct xml_handler *handler, void *context)
{
    switch (event->kind) {
    case EVENT_START:
        handler->start(context, event->name, event->space,
                       &event->attributes);
        break;
    case EVENT_END: handler->end(context, event->name, event->space); break;
    case EVENT_TEXT: handler->text(context, event->text); break;
    }
}

bool odt_change_replay(struct odt_changes *c, struct odt_region *region,
                       bool in_paragraph, const struct xml_handler *handler,
                       void *context)
{
    uint32_t first = edge(c, region, false), last = edge(c, region, true);
    uint32_t end = region->end;
    if (in_paragraph && (first == NAMES_NONE || last == NAMES_NONE))
        return false;
    c->replays++;
    for (uint32_t i = region->begin; i < end; i++)
        if (!in_paragraph || (i != first && i != last))
            give(&c->events.at[i], handler, context);
    c->replays--;
    return true;
}
