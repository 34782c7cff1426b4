#include "read/docx_tag.h"

#include <stdlib.h>
#include <string.h>

struct tag_name {
    const char *name;
    enum docx_tag tag;
};

/* In the order of strcmp(). */
static const struct tag_name tags[] = {
    { "Fallback", TAG_FALLBACK },
    { "abstractNum", TAG_ABSTRACT_NUM },
    { "abstractNumId", TAG_ABSTRACT_NUM_ID },
    { "b", TAG_BOLD },
    { "basedOn", TAG_BASED_ON },
    { "br", TAG_BREAK },
    { "cr", TAG_BREAK },
    { "del", TAG_DELETED },
    { "delText", TAG_DELETED_TEXT },
    { "dstrike", TAG_STRIKE },
    { "endnote", TAG_ENDNOTE },
    { "endnoteReference", TAG_ENDNOTE_REFERENCE },
    { "fldChar", TAG_FIELD_CHAR },
    { "footnote", TAG_FOOTNOTE },
    { "footnoteReference", TAG_FOOTNOTE_REFERENCE },
    { "gridBefore", TAG_GRID_BEFORE },
    { "gridCol", TAG_GRID_COLUMN },
    { "gridSpan", TAG_GRID_SPAN },
    { "ilvl", TAG_LEVEL_DEPTH },
    { "ins", TAG_INSERTED },
    { "instrText", TAG_FIELD_CODE },
    { "isLgl", TAG_LEGAL },
    { "lvl", TAG_LEVEL },
    { "lvlOverride", TAG_LEVEL_OVERRIDE },
    { "lvlRestart", TAG_LEVEL_RESTART },
    { "lvlText", TAG_LEVEL_TEXT },
    { "moveFrom", TAG_MOVED_AWAY },
    { "moveTo", TAG_MOVED_HERE },
    { "name", TAG_NAME },
    { "noBreakHyphen", TAG_HYPHEN },
    { "num", TAG_NUM },
    { "numFmt", TAG_FORMAT },
    { "numId", TAG_NUM_ID },
    { "numStyleLink", TAG_NUM_STYLE },
    { "numberingChange", TAG_FORMER },
    { "outlineLvl", TAG_OUTLINE_LEVEL },
    { "p", TAG_PARAGRAPH },
    { "pPr", TAG_PARAGRAPH_PROPERTIES },
    { "pPrChange", TAG_FORMER },
    { "pStyle", TAG_PARAGRAPH_STYLE },
    { "r", TAG_RUN },
    { "rPr", TAG_RUN_PROPERTIES },
    { "rPrChange", TAG_FORMER },
    { "rStyle", TAG_RUN_STYLE },
    { "sdtContent", TAG_CONTROL_CONTENT },
    { "sectPrChange", TAG_FORMER },
    { "showingPlcHdr", TAG_PLACEHOLDER },
    { "start", TAG_START },
    { "startOverride", TAG_START_OVERRIDE },
    { "strike", TAG_STRIKE },
    { "style", TAG_STYLE },
    { "t", TAG_TEXT },
    { "tab", TAG_TAB },
    { "tbl", TAG_TABLE },
    { "tblGridChange", TAG_FORMER },
    { "tblHeader", TAG_ROW_HEADER },
    { "tblPrChange", TAG_FORMER },
    { "tblPrExChange", TAG_FORMER },
    { "tc", TAG_CELL },
    { "tcPrChange", TAG_FORMER },
    { "tr", TAG_ROW },
    { "trPr", TAG_ROW_PROPERTIES },
    { "trPrChange", TAG_FORMER },
    { "txbxContent", TAG_TEXT_BOX },
    { "vMerge", TAG_CELL_MERGE },
    { "vanish", TAG_VANISH },
};

static int compare_tags(const void *key, const void *tag)
{
    return strcmp(key, ((const struct tag_name *)tag)->name);
}

enum docx_tag docx_tag_of(const char *name, const char *space)
{
    const struct tag_name *found =
        bsearch(name, tags, sizeof(tags) / sizeof(*tags), sizeof(*tags),
                compare_tags);
    if (found == NULL)
        return TAG_NONE;
    bool fallback = found->tag == TAG_FALLBACK;
    return fallback || strstr(space, "wordprocessingml") != NULL ? found->tag
                                                                 : TAG_NONE;
}

span docx_value(const struct xml_attributes *attributes)
{
    return xml_attribute(attributes, "val");
}

bool docx_is_on(const struct xml_attributes *attributes)
{
    span value = docx_value(attributes);
    return !span_is(value, "0") && !span_is(value, "false") &&
           !span_is(value, "off") && !span_is(value, "none");
}
