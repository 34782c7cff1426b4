#include "language/scan.h"

#include "base/hash.h"
#include "base/vec.h"
#include "language/trie.h"

#include <stdlib.h>

/*
 * Words met before are remembered with their classes, so that the second
 * "student" costs one look-up. The memory is thrown away when it is full:
 * words of a district repeat, words of a thousand districts do not.
 */
#ifdef ENGINE_TEST
enum { MEMO_WORDS = 8 };
#else
enum { MEMO_WORDS = 1 << 15 };
#endif

/* A word's classes; those that can begin a term apart. */
struct known_word {
    span form;
    bool caps;
    const uint32_t *classes; /* ascending */
    uint32_t class_count;
    uint64_t signature; /* of the classes */
    const uint32_t *roots; /* nodes after a first word like this */
    uint32_t root_count;
};

struct scanner {
    const struct trie *trie;
    uint32_t concept_count;
    struct arena arena; /* of the memo */
    uint32_t *table;    /* MEMO_WORDS * 2 slots, index + 1 */
    struct known_word *words;
    uint32_t word_count;
};

struct scanner *scanner_new(const struct lexicon *lexicon)
{
    struct scanner *scanner = calloc(1, sizeof(*scanner));
    uint32_t *table = calloc(MEMO_WORDS * 2, sizeof(*table));
    struct known_word *words = calloc(MEMO_WORDS, sizeof(*words));
    if (scanner == NULL || table == NULL || words == NULL)
        abort();
    scanner->trie = lexicon_trie(lexicon);
    scanner->concept_count = lexicon_count(lexicon);
    scanner->table = table;
    scanner->words = words;
    arena_init(&scanner->arena);
    return scanner;
}

void scanner_free(struct scanner *scanner)
{
    if (scanner == NULL)
        return;
    arena_release(&scanner->arena);
    free(scanner->table);
    free(scanner->words);
    free(scanner);
}

static void forget(struct scanner *scanner)
{
    arena_release(&scanner->arena);
    memset(scanner->table, 0, MEMO_WORDS * 2 * sizeof(*scanner->table));
    scanner->word_count = 0;
}

/* --- a new word ---------------------------------------------------------- */

typedef VEC(uint32_t) numbers;

static void add_classes(const struct trie *trie, const struct trie_form *form,
                        numbers *out, struct arena *arena)
{
    if (form == NULL)
        return;
    for (uint32_t i = form->class_begin; i < form->class_end; i++)
        *vec_push(out, arena) = trie->class_lists[i];
}

static int compare_numbers(const void *a, const void *b)
{
    const uint32_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

static void sort_unique(numbers *n)
{
    uint32_t kept = 0;
    if (n->count > 1)
        qsort(n->at, n->count, sizeof(*n->at), compare_numbers);
    for (uint32_t i = 0; i < n->count; i++)
        if (kept == 0 || n->at[kept - 1] != n->at[i])
            n->at[kept++] = n->at[i];
    n->count = kept;
}

static void find_prefixes(const struct trie *trie, span form, numbers *out,
                          struct arena *arena)
{
    uint64_t hash = HASH_SEED;
    for (uint32_t len = 1; len <= form.len && len <= trie->max_prefix; len++) {
        hash = hash_byte(hash, (unsigned char)form.ptr[len - 1]);
        span prefix = { form.ptr, len };
        add_classes(trie, trie_form(trie, prefix, hash, FORM_PREFIX), out,
                    arena);
    }
}

static void learn(struct scanner *scanner, struct known_word *word,
                  uint64_t hash)
{
    const struct trie *trie = scanner->trie;
    struct arena *arena = &scanner->arena;
    numbers classes = { 0 }, roots = { 0 };
    add_classes(trie, trie_form(trie, word->form, hash, FORM_EXACT), &classes,
                arena);
    if (word->caps)
        add_classes(trie, trie_form(trie, word->form, hash, FORM_CAPS),
                    &classes, arena);
    find_prefixes(trie, word->form, &classes, arena);
    sort_unique(&classes);
    word->signature = trie_signature(TRIE_ANY_WORD);
    for (uint32_t i = 0; i < classes.count; i++)
        word->signature |= trie_signature(classes.at[i]);
    for (uint32_t i = 0; i < classes.count; i++)
        if (trie->root[classes.at[i]] != 0)
            *vec_push(&roots, arena) = trie->root[classes.at[i]];
    word->classes = classes.at;
    word->class_count = classes.count;
    word->roots = roots.at;
    word->root_count = roots.count;
}

/* Good until the next call. */
static const struct known_word *know(struct scanner *scanner, span form,
                                     bool caps)
{
    uint32_t mask = MEMO_WORDS * 2 - 1;
    uint64_t hash = hash_bytes(HASH_SEED, form.ptr, form.len);
    uint32_t slot = (uint32_t)hash_mix(hash + caps) & mask;
    for (; scanner->table[slot] != 0; slot = (slot + 1) & mask) {
        struct known_word *word = &scanner->words[scanner->table[slot] - 1];
        if (word->caps == caps && span_equal(word->form, form))
            return word;
    }
    if (scanner->word_count == MEMO_WORDS) {
        forget(scanner);
        slot = (uint32_t)hash_mix(hash + caps) & mask;
    }
    struct known_word *word = &scanner->words[scanner->word_count++];
    scanner->table[slot] = scanner->word_count;
    *word = (struct known_word){ .caps = caps };
    word->form.ptr = arena_text(&scanner->arena, form.ptr, form.len);
    word->form.len = form.len;
    learn(scanner, word, hash);
    return word;
}

/* --- one document ---------------------------------------------------------- */

/* No term goes on behind these: "one category; training" is no "category
 * training". Commas, hyphens and brackets do not part words. */
enum {
    TERM_ENDS = BEFORE_SEMICOLON | BEFORE_COLON | BEFORE_CELL | BEFORE_DASH
};

struct found {
    uint32_t concept;
    struct hit hit;
};

/* The classes of every word of the document, copied out of the memo (which
 * may be thrown away on the way). */
struct walk {
    const struct trie *trie;
    const struct doc_word *words;
    const uint32_t **classes;
    uint32_t *class_counts;
    uint64_t *signatures;
    uint32_t sentence_end;
    uint32_t begin;
    VEC(struct found) found;
    struct arena *arena;
};

static void accept(struct walk *walk, uint32_t node, uint32_t end)
{
    const struct trie_node *n = &walk->trie->nodes[node];
    for (uint32_t i = n->accept_begin; i < n->accept_end; i++)
        *vec_push(&walk->found, walk->arena) = (struct found){
            walk->trie->accepts[i], { walk->begin, end }
        };
}

static bool is_class_of(const struct walk *walk, uint32_t at, uint32_t id)
{
    const uint32_t *classes = walk->classes[at];
    uint32_t low = 0, high = walk->class_counts[at];
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (classes[middle] < id)
            low = middle + 1;
        else
            high = middle;
    }
    return id == TRIE_ANY_WORD ||
           (low < walk->class_counts[at] && classes[low] == id);
}

/* Follows every term that goes on from node with the word at `at`. At most
 * LEXICON_MAX_TERM_WORDS deep. */
static void follow(struct walk *walk, uint32_t node, uint32_t at)
{
    const struct trie_node *n = &walk->trie->nodes[node];
    accept(walk, node, at);
    if (at >= walk->sentence_end || (n->signature & walk->signatures[at]) == 0
        || (walk->words[at].before & TERM_ENDS) != 0)
        return;
    bool few_edges = n->edge_end - n->edge_begin <= walk->class_counts[at];
    for (uint32_t i = n->edge_begin; few_edges && i < n->edge_end; i++)
        if (is_class_of(walk, at, walk->trie->edges[i].class_id))
            follow(walk, walk->trie->edges[i].node, at + 1);
    if (few_edges)
        return;
    uint32_t any = trie_next(walk->trie, node, TRIE_ANY_WORD);
    if (any != 0)
        follow(walk, any, at + 1);
    for (uint32_t i = 0; i < walk->class_counts[at]; i++) {
        uint32_t next = trie_next(walk->trie, node, walk->classes[at][i]);
        if (next != 0)
            follow(walk, next, at + 1);
    }
}

static const uint32_t *keep(const uint32_t *numbers_in, uint32_t count,
                            struct arena *arena)
{
    if (count == 0)
        return NULL;
    uint32_t *copy = arena_alloc(arena, count, sizeof(*copy));
    memcpy(copy, numbers_in, count * sizeof(*copy));
    return copy;
}

struct word_roots {
    const uint32_t **at;
    uint32_t *counts;
};

/*
 * The memo's arrays stay where they are until it is emptied; only then must a
 * document that is being scanned have copies of its own.
 */
static void look_up(struct scanner *scanner, const struct doc *doc,
                    struct walk *walk, struct word_roots *roots)
{
    bool may_forget = scanner->word_count + doc->word_count >= MEMO_WORDS;
    for (uint32_t i = 0; i < doc->word_count; i++) {
        bool caps = (doc->words[i].traits & WORD_CAPS) != 0;
        const struct known_word *w = know(scanner, doc_form(doc, i), caps);
        walk->classes[i] = w->classes;
        walk->class_counts[i] = w->class_count;
        walk->signatures[i] = w->signature;
        roots->at[i] = w->roots;
        roots->counts[i] = w->root_count;
        if (may_forget) {
            walk->classes[i] = keep(w->classes, w->class_count, walk->arena);
            roots->at[i] = keep(w->roots, w->root_count, walk->arena);
        }
    }
}

static void walk_sentences(const struct doc *doc, struct walk *walk,
                           const struct word_roots *roots)
{
    for (uint32_t s = 0; s < doc->sentence_count; s++) {
        const struct doc_sentence *sentence = &doc->sentences[s];
        walk->sentence_end = sentence->word_end;
        for (uint32_t i = sentence->word_begin; i < sentence->word_end; i++) {
            walk->begin = i;
            for (uint32_t r = 0; r < roots->counts[i]; r++)
                follow(walk, roots->at[i][r], i + 1);
        }
    }
}

/* Sorts the hits from first to end that begin together, and drops twins. */
static uint32_t tidy(struct hit *hits, uint32_t count)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++) {
        struct hit hit = hits[i];
        uint32_t at = kept;
        while (at > 0 && hits[at - 1].begin == hit.begin &&
               hits[at - 1].end > hit.end)
            at--;
        if (at > 0 && hits[at - 1].begin == hit.begin &&
            hits[at - 1].end == hit.end)
            continue;
        memmove(hits + at + 1, hits + at, (kept - at) * sizeof(*hits));
        hits[at] = hit;
        kept++;
    }
    return kept;
}

/* Groups what was found by concept. Found hits begin in ascending order. */
static void post(struct postings *out, const struct walk *walk,
                 uint32_t concepts)
{
    uint32_t count = walk->found.count;
    uint32_t *first = arena_alloc(walk->arena, concepts + 2, sizeof(*first));
    struct hit *hits = arena_alloc(walk->arena, count + 1, sizeof(*hits));
    for (uint32_t i = 0; i < count; i++)
        first[walk->found.at[i].concept + 2]++;
    for (uint32_t i = 2; i < concepts + 2; i++)
        first[i] += first[i - 1];
    for (uint32_t i = 0; i < count; i++)
        hits[first[walk->found.at[i].concept + 1]++] = walk->found.at[i].hit;

    uint32_t kept = 0;
    for (uint32_t c = 0, begin = 0; c < concepts; c++) {
        uint32_t len = first[c + 1] - begin;
        memmove(hits + kept, hits + begin, len * sizeof(*hits));
        begin = first[c + 1];
        first[c] = kept;
        kept += tidy(hits + kept, len);
    }
    first[concepts] = kept;
    out->first = first;
    out->hits = hits;
}

void scan(struct postings *out, struct scanner *scanner, const struct doc *doc,
          struct arena *arena)
{
    uint32_t count = doc->word_count;
    struct walk walk = { .trie = scanner->trie, .words = doc->words,
                         .arena = arena };
    walk.classes = arena_alloc(arena, count + 1, sizeof(*walk.classes));
    walk.class_counts = arena_alloc(arena, count + 1, sizeof(uint32_t));
    walk.signatures = arena_alloc(arena, count + 1, sizeof(uint64_t));
    struct word_roots roots = {
        .at = arena_alloc(arena, count + 1, sizeof(*roots.at)),
        .counts = arena_alloc(arena, count + 1, sizeof(uint32_t)),
    };
    look_up(scanner, doc, &walk, &roots);
    walk_sentences(doc, &walk, &roots);
    *out = (struct postings){ .doc = doc };
    post(out, &walk, scanner->concept_count);
}
