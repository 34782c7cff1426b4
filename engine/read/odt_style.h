/*
 * odt_style - the styles of OpenDocument text: of paragraphs, of pieces of
 * text and of lists, and the numbering of headings.
 *
 * Shown every element of the parts with styles, common ones first: a part's
 * automatic styles are based on them.
 */
#ifndef ENGINE_READ_ODT_STYLE_H
#define ENGINE_READ_ODT_STYLE_H

#include "input/xml.h"
#include "read/odt_tag.h"
#include "read/office_number.h"
#include "read/office_style.h"

struct odt_styles {
    struct arena *arena;
    struct office_styles paragraphs, texts;
    struct names list_ids;
    VEC(struct number_list *) lists; /* by index in list_ids: never counted */
    struct number_list *outline;     /* of headings; counted as they come */

    struct office_styles *family; /* of the style that is open, or NULL */
    uint32_t style;
    struct number_list *list; /* that is open, or NULL */
};

void odt_styles_init(struct odt_styles *styles, struct arena *arena);
void odt_style_start(struct odt_styles *styles, enum odt_tag tag,
                     const struct xml_attributes *attributes);
void odt_style_end(struct odt_styles *styles, enum odt_tag tag);

/* With what it inherits. One that is not there is known by its name. */
struct office_style odt_paragraph_style(struct odt_styles *styles, span id);

#endif
