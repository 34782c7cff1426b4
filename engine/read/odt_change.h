/*
 * odt_change - the tracked changes of OpenDocument text.
 *
 * They come before the text: for each change what it is, and for a deletion
 * what was deleted. The text marks where insertions begin and end and where
 * something was deleted. For the original text, deletions are kept as the
 * events they came as, and given again at their marks.
 */
#ifndef ENGINE_READ_ODT_CHANGE_H
#define ENGINE_READ_ODT_CHANGE_H

#include "base/names.h"
#include "base/vec.h"
#include "input/xml.h"
#include "read/odt_tag.h"

/* Elements and texts of deletions that are kept; deletions in each other. */
enum { ODT_MAX_EVENTS = 400000, ODT_MAX_REPLAYS = 8 };

struct odt_event {
    enum { EVENT_START, EVENT_END, EVENT_TEXT } kind;
    enum odt_tag tag;
    const char *name, *space; /* of an element */
    struct xml_attributes attributes;
    span text;
};

struct odt_region {
    bool is_inserted, is_deleted; /* both: inserted, then deleted */
    uint32_t begin, end;          /* its events */
    bool is_used;                 /* each is given again once */
};

struct odt_changes {
    struct arena *arena;
    bool is_original;
    struct names ids, words;
    VEC(struct odt_region) regions; /* by index in ids */
    VEC(struct odt_event) events;
    uint32_t inserted, deleted;
    bool is_cut; /* there were more events than are kept */

    uint32_t depth;    /* elements inside the list of changes, itself too */
    uint32_t region;   /* being read, or NAMES_NONE */
    uint32_t deletion; /* depth of the deletion that is open, or 0 */
    uint32_t skip;     /* elements inside what is not kept */
    uint32_t open_insertions, replays;
};

void odt_changes_init(struct odt_changes *changes, bool is_original,
                      struct arena *arena);

/* The list of changes and all in it, while depth > 0 and for its start. */
void odt_change_start(struct odt_changes *changes, const char *name,
                      const char *space,
                      const struct xml_attributes *attributes);
void odt_change_end(struct odt_changes *changes, const char *name,
                    const char *space);
void odt_change_text(struct odt_changes *changes, span text);

/* A mark in the text: an insertion begins or ends. */
void odt_change_mark(struct odt_changes *changes, span id, bool begins);

/* Is what is read now no part of the wanted text? */
bool odt_change_leaves_out(const struct odt_changes *changes);

/* What was deleted at this mark; NULL when it is not wanted, not known or was
 * there before. */
struct odt_region *odt_change_deletion(struct odt_changes *changes, span id);

/*
 * Gives it to the handler again. In a paragraph it continues it: the first
 * paragraph's start and the last one's end are left out; false, and nothing
 * given, when it does not begin and end with paragraphs.
 */
bool odt_change_replay(struct odt_changes *changes, struct odt_region *region,
                       bool in_paragraph, const struct xml_handler *handler,
                       void *context);

#endif
