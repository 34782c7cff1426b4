/*
 * kind - what sort of policy document this is.
 *
 * Order of belief: manifest, front matter, policy code (IHBEA, JF, AC), title,
 * headings and content. The words that tell are data from the rule pack
 * (rules/lexicon/kinds.lua); the engine only weighs them.
 */
#ifndef ENGINE_DOCUMENT_KIND_H
#define ENGINE_DOCUMENT_KIND_H

#include "document/doc.h"

enum kind_source {
    KIND_UNKNOWN,
    KIND_FROM_MANIFEST,
    KIND_FROM_META,
    KIND_FROM_CODE,
    KIND_FROM_TITLE,
    KIND_FROM_CONTENT,
};

/*
 * One kind and its signs. Each list ends with NULL. A code matches the whole
 * code of the document or its leading part before "-" ("ACA-R"); a title sign
 * is words to find in the title in any order; a content sign is a phrase that
 * must occur at least `content_needed` times in the text altogether.
 */
struct kind_entry {
    const char *name; /* "el_policy" */
    const char *const *codes;
    const char *const *titles;
    const char *const *contents;
    uint32_t content_needed;
};

struct kind_guess {
    const char *name; /* NULL when unknown */
    enum kind_source source;
    uint32_t sure; /* percent */
};

/* manifest is the kind named in district.yaml or NULL. */
struct kind_guess kind_of(const struct doc *doc, const char *manifest,
                          const struct kind_entry *entries, uint32_t count);

#endif
