/*
 * office_property - what the properties of an office file say of the document:
 * Dublin Core and the fields that people add ("Policy code").
 *
 * For docProps/core.xml and docProps/custom.xml of DOCX and meta.xml of ODT.
 */
#ifndef ENGINE_READ_OFFICE_PROPERTY_H
#define ENGINE_READ_OFFICE_PROPERTY_H

#include "base/vec.h"
#include "document/doc.h"
#include "input/xml.h"

struct office_properties {
    struct doc_builder *b;
    VEC(char) value;
    span name; /* of the added field that is open, or empty */
    bool in_meta, is_done; /* of a flat file */
};

void office_properties_init(struct office_properties *properties,
                            struct doc_builder *b);

/* The context is a struct office_properties. */
extern const struct xml_handler office_property_handler;

/* The same for a flat OpenDocument file, of which only the beginning says
 * them. */
extern const struct xml_handler office_flat_property_handler;

#endif
