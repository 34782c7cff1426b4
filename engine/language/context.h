/*
 * context - which blocks a context query speaks for.
 *
 * Policy text says its subject once, in a title, a heading or the first line
 * of a list, and leaves it unsaid below. A block is in the context of a query
 * that has a hit in it, in a heading above it, in the first heading or the
 * title of the document, or in at least a quarter of all blocks that can be evidence.
 */
#ifndef ENGINE_LANGUAGE_CONTEXT_H
#define ENGINE_LANGUAGE_CONTEXT_H

#include "language/hits.h"

enum { CONTEXT_SHARE = 4 }; /* one block in four */

/* May this block hold evidence: not furniture, not a list of references? */
static inline bool block_is_evidence(const struct doc_block *block)
{
    return block->kind != BLOCK_FURNITURE && block->kind != BLOCK_REFERENCE;
}

/* One flag a block: is a heading above it (or the first one) hit? */
const bool *context_headings(struct hits hits, const struct windows *windows,
                             struct arena *arena);

/* One flag a block: is it in the context of the hits? */
const bool *context_blocks(struct hits hits, const struct windows *windows,
                           struct arena *arena);

#endif
