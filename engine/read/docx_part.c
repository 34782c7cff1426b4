#include "read/docx_part.h"

#include <stdio.h>

enum { MAX_NAME = 400 };

/* --- names ---------------------------------------------------------------------- */

/* The folder without its last part: "word/sub/" to "word/". */
static size_t folder_above(const char *folder, size_t len)
{
    while (len > 0 && folder[len - 1] == '/')
        len--;
    while (len > 0 && folder[len - 1] != '/')
        len--;
    return len;
}

/* What a target means that is relative to the folder, or begins with '/'. */
static const char *resolve(struct docx_parts *found, span target)
{
    char name[MAX_NAME];
    size_t len = strlen(found->folder);
    if (span_begins(target, "/")) {
        target = (span){ target.ptr + 1, target.len - 1 };
        len = 0;
    }
    while (span_begins(target, "../")) {
        target = (span){ target.ptr + 3, target.len - 3 };
        len = folder_above(found->folder, len);
    }
    snprintf(name, sizeof(name), "%.*s%.*s", (int)len, found->folder,
             (int)(target.len < MAX_NAME ? target.len : MAX_NAME), target.ptr);
    return arena_text(found->arena, name, strlen(name));
}

/* --- relations -------------------------------------------------------------------- */

static void add_furniture(struct docx_parts *found, const char *name,
                          bool is_header)
{
    if (is_header && found->headers.count < DOCX_MAX_FURNITURE)
        *vec_push(&found->headers, found->arena) = name;
    else if (!is_header && found->footers.count < DOCX_MAX_FURNITURE)
        *vec_push(&found->footers, found->arena) = name;
}

static void add_part(struct docx_parts *found, span type, const char *name)
{
    const struct { const char *type, **part; } kinds[] = {
        { "/styles", &found->styles },
        { "/numbering", &found->numbering },
        { "/footnotes", &found->footnotes },
        { "/endnotes", &found->endnotes },
    };
    if (span_ends(type, "/header") || span_ends(type, "/footer"))
        add_furniture(found, name, span_ends(type, "/header"));
    for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
        if (span_ends(type, kinds[i].type))
            *kinds[i].part = name;
}

static void on_start(void *context, const char *name, const char *space,
                     const struct xml_attributes *attributes)
{
    struct docx_parts *found = context;
    span type = xml_attribute(attributes, "Type");
    span target = xml_attribute(attributes, "Target");
    (void)space;
    if (strcmp(name, "Relationship") != 0 || target.len == 0 ||
        span_is(xml_attribute(attributes, "TargetMode"), "External"))
        return;
    if (found->in_document)
        add_part(found, type, resolve(found, target));
    else if (span_ends(type, "/officeDocument"))
        found->document = resolve(found, target);
}

static const struct xml_handler relation_handler = { .start = on_start };

/* --- finding -------------------------------------------------------------------- */

/* Where Word puts them. */
static void guess(struct docx_parts *found, const struct office_parts *parts)
{
    found->styles = "word/styles.xml";
    found->numbering = "word/numbering.xml";
    found->footnotes = "word/footnotes.xml";
    found->endnotes = "word/endnotes.xml";
    for (unsigned i = 1; i <= 2 * DOCX_MAX_FURNITURE; i++) {
        char name[40];
        bool is_header = i <= DOCX_MAX_FURNITURE;
        snprintf(name, sizeof(name), "word/%s%u.xml",
                 is_header ? "header" : "footer",
                 is_header ? i : i - DOCX_MAX_FURNITURE);
        if (package_has(parts->package, name))
            add_furniture(found, arena_text(found->arena, name, strlen(name)),
                          is_header);
    }
}

void docx_parts_find(struct docx_parts *found,
                     const struct office_parts *parts)
{
    char relations[MAX_NAME + 20];
    *found = (struct docx_parts){ .document = "word/document.xml",
                                  .arena = parts->b->arena,
                                  .folder = "" };
    office_read_optional(parts, "_rels/.rels", &relation_handler, found);
    size_t folder = folder_above(found->document, strlen(found->document));
    snprintf(relations, sizeof(relations), "%.*s_rels/%s.rels", (int)folder,
             found->document, found->document + folder);
    if (!package_has(parts->package, relations)) {
        guess(found, parts);
        return;
    }
    found->folder = arena_text(found->arena, found->document, folder);
    found->in_document = true;
    office_read_optional(parts, relations, &relation_handler, found);
}
