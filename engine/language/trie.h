/*
 * trie - the sealed lexicon as scan walks it.
 *
 * A term is a path of word classes: a class is a set of word forms ("provide",
 * "provides", ...; "interpret*") shared by every term that has it in one
 * place. `forms` leads from a word to the classes that hold it, the trie from
 * classes to the concepts whose term ends there, concepts that include them
 * added. Filled by lexicon_seal(), read-only afterwards. Flat arrays without
 * pointers inside, so that an image of them can be used where it lies.
 */
#ifndef ENGINE_LANGUAGE_TRIE_H
#define ENGINE_LANGUAGE_TRIE_H

#include "base/span.h"

enum { TRIE_ANY_WORD = 0 }; /* the class of "_" */

/* A form as a key: the bytes, and what kind of match it asks for. */
enum form_kind { FORM_EXACT, FORM_CAPS, FORM_PREFIX };

struct trie_form {
    uint32_t text; /* offset into letters */
    uint16_t len;
    uint16_t kind; /* enum form_kind */
    uint32_t class_begin, class_end; /* in class_lists, ascending */
};

struct trie_edge {
    uint32_t class_id;
    uint32_t node;
};

struct trie_node {
    uint32_t edge_begin, edge_end;     /* by class_id */
    uint32_t accept_begin, accept_end; /* concepts, in accepts */
    uint64_t signature; /* trie_signature of the edges' classes, joined */
};

struct trie {
    const char *letters; /* of all forms */
    uint32_t letter_count;
    const struct trie_form *forms;
    uint32_t form_count;
    const uint32_t *form_table; /* hash -> form + 1; a power of two long */
    uint32_t form_table_size;
    uint32_t max_prefix;        /* longest FORM_PREFIX in bytes */

    const uint32_t *class_lists;
    uint32_t class_list_count;
    uint32_t class_count;
    const uint32_t *root; /* class -> node, 0 for none */
    const struct trie_node *nodes;
    uint32_t node_count;
    const struct trie_edge *edges;
    uint32_t edge_count;
    const uint32_t *accepts;
    uint32_t accept_count;
};

/* One bit of 64 a class: two sets whose signatures share no bit have no class
 * in common. */
static inline uint64_t trie_signature(uint32_t class_id)
{
    return UINT64_C(1) << (class_id * UINT32_C(2654435769) >> 26);
}

/* The key under which a form stands in form_table. */
uint64_t trie_form_hash(uint64_t bytes_hash, enum form_kind kind);

/* The form, or NULL. bytes_hash is hash_bytes(HASH_SEED, text). */
const struct trie_form *trie_form(const struct trie *trie, span text,
                                  uint64_t bytes_hash, enum form_kind kind);

/* The node after `node` by a word of the class, 0 for none. */
uint32_t trie_next(const struct trie *trie, uint32_t node, uint32_t class_id);

#endif
