/*
 * docx_tag - the elements of WordprocessingML that matter, and their values.
 */
#ifndef ENGINE_READ_DOCX_TAG_H
#define ENGINE_READ_DOCX_TAG_H

#include "input/xml.h"

enum docx_tag {
    TAG_NONE,
    TAG_ABSTRACT_NUM,
    TAG_ABSTRACT_NUM_ID,
    TAG_BASED_ON,
    TAG_BOLD,
    TAG_BREAK,
    TAG_CELL,
    TAG_CELL_MERGE,
    TAG_CONTROL_CONTENT,
    TAG_DELETED,
    TAG_DELETED_TEXT,
    TAG_ENDNOTE,
    TAG_ENDNOTE_REFERENCE,
    TAG_FALLBACK,
    TAG_FIELD_CHAR,
    TAG_FIELD_CODE,
    TAG_FOOTNOTE,
    TAG_FOOTNOTE_REFERENCE,
    TAG_FORMAT,
    TAG_FORMER,
    TAG_GRID_BEFORE,
    TAG_GRID_COLUMN,
    TAG_GRID_SPAN,
    TAG_HYPHEN,
    TAG_INSERTED,
    TAG_LEGAL,
    TAG_LEVEL,
    TAG_LEVEL_DEPTH,
    TAG_LEVEL_OVERRIDE,
    TAG_LEVEL_RESTART,
    TAG_LEVEL_TEXT,
    TAG_MOVED_AWAY,
    TAG_MOVED_HERE,
    TAG_NAME,
    TAG_NUM,
    TAG_NUM_ID,
    TAG_NUM_STYLE,
    TAG_OUTLINE_LEVEL,
    TAG_PARAGRAPH,
    TAG_PARAGRAPH_PROPERTIES,
    TAG_PARAGRAPH_STYLE,
    TAG_PLACEHOLDER,
    TAG_ROW,
    TAG_ROW_HEADER,
    TAG_ROW_PROPERTIES,
    TAG_RUN,
    TAG_RUN_PROPERTIES,
    TAG_RUN_STYLE,
    TAG_START,
    TAG_START_OVERRIDE,
    TAG_STRIKE,
    TAG_STYLE,
    TAG_TAB,
    TAG_TABLE,
    TAG_TEXT,
    TAG_TEXT_BOX,
    TAG_VANISH,
};

/* TAG_NONE for what does not matter and for other namespaces: drawings and
 * formulas have paragraphs and texts of their own. */
enum docx_tag docx_tag_of(const char *name, const char *space);

/* The attribute "val". */
span docx_value(const struct xml_attributes *attributes);

/* <w:b/> and <w:b w:val="1"/> switch on, "0" and "false" off. */
bool docx_is_on(const struct xml_attributes *attributes);

#endif
