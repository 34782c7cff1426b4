#include "read/odt_tag.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_NAME = 64 };

struct tag_name {
    const char *name; /* the namespace's word and the element's name */
    enum odt_tag tag;
};

/* In the order of strcmp(). */
static const struct tag_name tags[] = {
    { "drawing:caption", ODT_BOX },
    { "drawing:circle", ODT_BOX },
    { "drawing:connector", ODT_BOX },
    { "drawing:custom-shape", ODT_BOX },
    { "drawing:ellipse", ODT_BOX },
    { "drawing:line", ODT_BOX },
    { "drawing:measure", ODT_BOX },
    { "drawing:object", ODT_SKIPPED },
    { "drawing:path", ODT_BOX },
    { "drawing:polygon", ODT_BOX },
    { "drawing:polyline", ODT_BOX },
    { "drawing:rect", ODT_BOX },
    { "drawing:regular-polygon", ODT_BOX },
    { "drawing:text-box", ODT_BOX },
    { "loext:content-control", ODT_CONTROL },
    { "office:annotation", ODT_SKIPPED },
    { "office:automatic-styles", ODT_AUTOMATIC_STYLES },
    { "office:binary-data", ODT_SKIPPED },
    { "office:body", ODT_BODY },
    { "office:change-info", ODT_SKIPPED },
    { "office:event-listeners", ODT_SKIPPED },
    { "office:font-face-decls", ODT_SKIPPED },
    { "office:forms", ODT_SKIPPED },
    { "office:master-styles", ODT_MASTER_STYLES },
    { "office:meta", ODT_META },
    { "office:scripts", ODT_SKIPPED },
    { "office:settings", ODT_SKIPPED },
    { "office:styles", ODT_STYLES },
    { "style:footer", ODT_FOOTER },
    { "style:footer-first", ODT_FOOTER },
    { "style:footer-left", ODT_FOOTER },
    { "style:header", ODT_HEADER },
    { "style:header-first", ODT_HEADER },
    { "style:header-left", ODT_HEADER },
    { "style:style", ODT_STYLE },
    { "style:text-properties", ODT_TEXT_PROPERTIES },
    { "svg-compatible:desc", ODT_SKIPPED },
    { "svg-compatible:title", ODT_SKIPPED },
    { "table:covered-table-cell", ODT_COVERED_CELL },
    { "table:desc", ODT_SKIPPED },
    { "table:table", ODT_TABLE },
    { "table:table-cell", ODT_CELL },
    { "table:table-column", ODT_COLUMN },
    { "table:table-header-rows", ODT_HEADER_ROWS },
    { "table:table-row", ODT_ROW },
    { "table:title", ODT_SKIPPED },
    { "text:alphabetical-index", ODT_INDEX },
    { "text:alphabetical-index-source", ODT_SKIPPED },
    { "text:bibliography", ODT_INDEX },
    { "text:bibliography-source", ODT_SKIPPED },
    { "text:change", ODT_CHANGE },
    { "text:change-end", ODT_CHANGE_END },
    { "text:change-start", ODT_CHANGE_START },
    { "text:changed-region", ODT_CHANGED_REGION },
    { "text:deletion", ODT_DELETION },
    { "text:h", ODT_HEADING },
    { "text:illustration-index", ODT_INDEX },
    { "text:illustration-index-source", ODT_SKIPPED },
    { "text:insertion", ODT_INSERTION },
    { "text:line-break", ODT_BREAK },
    { "text:list", ODT_LIST },
    { "text:list-header", ODT_LIST_HEADER },
    { "text:list-item", ODT_LIST_ITEM },
    { "text:list-level-style-bullet", ODT_LEVEL_BULLET },
    { "text:list-level-style-image", ODT_LEVEL_BULLET },
    { "text:list-level-style-number", ODT_LEVEL_NUMBER },
    { "text:list-style", ODT_LIST_STYLE },
    { "text:note", ODT_NOTE },
    { "text:note-citation", ODT_SKIPPED },
    { "text:numbered-paragraph", ODT_NUMBERED_PARAGRAPH },
    { "text:object-index", ODT_INDEX },
    { "text:object-index-source", ODT_SKIPPED },
    { "text:outline-level-style", ODT_LEVEL_NUMBER },
    { "text:outline-style", ODT_OUTLINE_STYLE },
    { "text:p", ODT_PARAGRAPH },
    { "text:placeholder", ODT_PLACEHOLDER },
    { "text:ruby-text", ODT_SKIPPED },
    { "text:s", ODT_SPACE },
    { "text:script", ODT_SKIPPED },
    { "text:section", ODT_SECTION },
    { "text:span", ODT_SPAN },
    { "text:tab", ODT_SPACE },
    { "text:table-index", ODT_INDEX },
    { "text:table-index-source", ODT_SKIPPED },
    { "text:table-of-content", ODT_INDEX },
    { "text:table-of-content-source", ODT_SKIPPED },
    { "text:tracked-changes", ODT_TRACKED_CHANGES },
    { "text:user-field-get", ODT_VARIABLE },
    { "text:user-field-input", ODT_VARIABLE },
    { "text:user-index", ODT_INDEX },
    { "text:user-index-source", ODT_SKIPPED },
    { "text:variable-get", ODT_VARIABLE },
    { "text:variable-input", ODT_VARIABLE },
    { "text:variable-set", ODT_VARIABLE },
};

static int compare_tags(const void *key, const void *tag)
{
    return strcmp(key, ((const struct tag_name *)tag)->name);
}

/* The word that tells the namespaces apart: "text". NULL for foreign ones. */
static const char *word_of(const char *space, size_t *len)
{
    static const char common[] = "urn:oasis:names:tc:opendocument:xmlns:";
    static const char extension[] = "loext";
    if (strncmp(space, common, sizeof(common) - 1) == 0) {
        const char *word = space + sizeof(common) - 1;
        *len = strcspn(word, ":");
        return word;
    }
    *len = sizeof(extension) - 1;
    return strstr(space, ":loext:") != NULL ? extension : NULL;
}

enum odt_tag odt_tag_of(const char *name, const char *space)
{
    char full[MAX_NAME];
    size_t len, name_len = strlen(name);
    const char *word = word_of(space, &len);
    if (word == NULL || len + 1 + name_len >= sizeof(full))
        return ODT_NONE;
    memcpy(full, word, len);
    full[len] = ':';
    memcpy(full + len + 1, name, name_len + 1);
    const struct tag_name *found =
        bsearch(full, tags, sizeof(tags) / sizeof(*tags), sizeof(*tags),
                compare_tags);
    return found == NULL ? ODT_NONE : found->tag;
}
