#include "read/office_part.h"

#include <stdio.h>

void office_read_optional(const struct office_parts *parts, const char *part,
                          const struct xml_handler *handler, void *context)
{
    struct err err = { 0 };
    span bytes;
    if (!package_has(parts->package, part))
        return;
    if (!package_read(parts->package, part, &bytes, parts->b->arena, &err) ||
        !xml_parse(bytes, part, handler, context, &err))
        doc_notice(parts->b, "%s: left out in part", err.text);
}

bool office_read_text(struct doc_builder *b, span bytes, const char *name,
                      const struct xml_handler *handler, void *context,
                      struct err *err)
{
    struct err broken = { 0 };
    if (xml_parse(bytes, name, handler, context, &broken))
        return true;
    if (b->blocks.count == 0)
        return err_set(err, broken.kind, "%s", broken.text);
    doc_notice(b, "%s: the rest was not read", broken.text);
    return true;
}

bool office_read_main(const struct office_parts *parts, const char *part,
                      const struct xml_handler *handler, void *context,
                      struct err *err)
{
    char name[400];
    span bytes;
    snprintf(name, sizeof(name), "%s: %s", parts->path, part);
    return package_read(parts->package, part, &bytes, parts->b->arena, err) &&
           office_read_text(parts->b, bytes, name, handler, context, err);
}

void office_tell(struct doc_builder *b, const struct office_left_out *left)
{
    if (left->inserted + left->deleted > 0)
        doc_notice(b,
                   "tracked changes: read as %s (%u insertions, %u deletions)",
                   b->revisions == REVISIONS_ORIGINAL ? "the original"
                                                      : "if all were accepted",
                   (unsigned)left->inserted, (unsigned)left->deleted);
    if (left->placeholders > 0)
        doc_notice(b, "%u content controls that nobody filled in were left out",
                   (unsigned)left->placeholders);
    if (left->struck > 0)
        doc_notice(b, "struck-out text was left out");
}
