#include "language/trie.h"

#include "base/hash.h"

uint64_t trie_form_hash(uint64_t bytes_hash, enum form_kind kind)
{
    return hash_mix(hash_byte(bytes_hash, (unsigned char)kind));
}

const struct trie_form *trie_form(const struct trie *trie, span text,
                                  uint64_t bytes_hash, enum form_kind kind)
{
    uint32_t mask = trie->form_table_size - 1;
    uint32_t at = (uint32_t)trie_form_hash(bytes_hash, kind) & mask;
    for (; trie->form_table[at] != 0; at = (at + 1) & mask) {
        const struct trie_form *form = &trie->forms[trie->form_table[at] - 1];
        span letters = { trie->letters + form->text, form->len };
        if (form->kind == kind && span_equal(letters, text))
            return form;
    }
    return NULL;
}

uint32_t trie_next(const struct trie *trie, uint32_t node, uint32_t class_id)
{
    uint32_t low = trie->nodes[node].edge_begin;
    uint32_t high = trie->nodes[node].edge_end;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (trie->edges[middle].class_id < class_id)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = low < trie->nodes[node].edge_end &&
                 trie->edges[low].class_id == class_id;
    return found ? trie->edges[low].node : 0;
}
