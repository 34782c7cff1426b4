/*
 * odt_tag - the elements of OpenDocument text that matter.
 */
#ifndef ENGINE_READ_ODT_TAG_H
#define ENGINE_READ_ODT_TAG_H

enum odt_tag {
    ODT_NONE,
    ODT_AUTOMATIC_STYLES,
    ODT_BODY,
    ODT_BOX, /* a text box or a shape, which may hold text */
    ODT_BREAK,
    ODT_CELL,
    ODT_CHANGE, /* where a deletion was */
    ODT_CHANGE_END,
    ODT_CHANGE_START,
    ODT_CHANGED_REGION,
    ODT_COLUMN,
    ODT_CONTROL, /* a content control */
    ODT_COVERED_CELL,
    ODT_DELETION,
    ODT_FOOTER,
    ODT_HEADER,
    ODT_HEADER_ROWS,
    ODT_HEADING,
    ODT_INDEX, /* a table of contents or the like */
    ODT_INSERTION,
    ODT_LEVEL_BULLET,
    ODT_LEVEL_NUMBER, /* of a list style or of the outline */
    ODT_LIST,
    ODT_LIST_HEADER, /* an item without a number */
    ODT_LIST_ITEM,
    ODT_LIST_STYLE,
    ODT_MASTER_STYLES,
    ODT_META,
    ODT_NOTE,
    ODT_NUMBERED_PARAGRAPH,
    ODT_OUTLINE_STYLE,
    ODT_PARAGRAPH,
    ODT_PLACEHOLDER,
    ODT_ROW,
    ODT_SECTION,
    ODT_SKIPPED, /* nothing in it is text of the document */
    ODT_SPACE,   /* spaces or a tab */
    ODT_SPAN,
    ODT_STYLE,
    ODT_STYLES,
    ODT_TABLE,
    ODT_TEXT_PROPERTIES,
    ODT_TRACKED_CHANGES,
    ODT_VARIABLE, /* a field that may show nothing */
};

/* ODT_NONE for what does not matter; what stands in it does. space is the
 * namespace's address. */
enum odt_tag odt_tag_of(const char *name, const char *space);

#endif
