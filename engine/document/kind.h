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
 * code of the document, its leading part before "-", ":" or "/" ("ACA-R"), or
 * its last word ("BP 6174"); a title sign is words to find in the title in any
 * order, singular for plural too, and the longest sign wins; the content signs
 * of a kind are phrases that must occur `content_needed` times in the text
 * altogether, often, and twice as often as those of any other kind.
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
