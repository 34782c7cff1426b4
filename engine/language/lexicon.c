#include "language/lexicon.h"

#include "base/hash.h"
#include "base/names.h"
#include "base/vec.h"
#include "document/segment.h"
#include "language/inflect.h"
#include "language/trie.h"

#include <assert.h>
#include <stdlib.h>

enum { MAX_GROUPS = 6, MAX_FORMS = 256, MAX_TERM_BYTES = 256 };

struct concept {
    span name;
    VEC(span) terms;
    VEC(uint32_t) parts;
};

struct pair {
    uint32_t left, right;
};

struct lexicon {
    struct arena *arena;
    struct names names;       /* of named concepts */
    VEC(uint32_t) by_name;    /* index in names -> concept */
    VEC(struct concept) concepts;
    struct names classes;     /* canonical text of a class -> its id */
    struct names forms;       /* kind byte + text */
    VEC(struct pair) members; /* form, class */
    struct names edges;       /* node, class; leads to node index + 1 */
    VEC(struct pair) accepts; /* node, concept */
    struct trie trie;
    bool sealed;
};

struct lexicon *lexicon_new(struct arena *arena)
{
    struct lexicon *lexicon = arena_new(arena, struct lexicon);
    lexicon->arena = arena;
    names_init(&lexicon->names, arena);
    names_init(&lexicon->classes, arena);
    names_init(&lexicon->forms, arena);
    names_init(&lexicon->edges, arena);
    names_add(&lexicon->classes, span_of("_"));
    return lexicon;
}

static uint32_t new_concept(struct lexicon *lexicon, span name)
{
    assert(lexicon->concepts.count < LEXICON_MAX_CONCEPTS);
    vec_push(&lexicon->concepts, lexicon->arena)->name = name;
    return lexicon->concepts.count - 1;
}

uint32_t lexicon_concept(struct lexicon *lexicon, span name)
{
    if (name.len == 0)
        return new_concept(lexicon, name);
    uint32_t known = lexicon->names.count;
    uint32_t index = names_add(&lexicon->names, name);
    if (index == known)
        *vec_push(&lexicon->by_name, lexicon->arena) =
            new_concept(lexicon, lexicon->names.at[index]);
    return lexicon->by_name.at[index];
}

uint32_t lexicon_find(const struct lexicon *lexicon, span name)
{
    uint32_t index = names_find(&lexicon->names, name);
    return index == NAMES_NONE ? CONCEPT_NONE : lexicon->by_name.at[index];
}

/* --- terms -------------------------------------------------------------- */

/* A term while it is read: one class a place, optional places in groups. */
struct path {
    uint32_t classes[LEXICON_MAX_TERM_WORDS];
    uint32_t groups[LEXICON_MAX_TERM_WORDS]; /* 0: always there */
    uint32_t count;
    uint32_t group_count;
};

/* The forms of a class while it is collected: kind byte + text each. */
struct forms {
    span at[MAX_FORMS];
    uint32_t count;
};

static bool add_form(struct lexicon *lexicon, struct forms *forms,
                     enum form_kind kind, span text, struct err *err)
{
    if (forms->count == MAX_FORMS)
        return err_set(err, ERR_LIMIT, "more than %d forms in one place",
                       MAX_FORMS);
    char *key = arena_alloc(lexicon->arena, text.len + 2, 1);
    key[0] = (char)('0' + kind);
    memcpy(key + 1, text.ptr, text.len);
    forms->at[forms->count++] = (span){ key, text.len + 1 };
    return true;
}

static bool add_inflected(struct lexicon *lexicon, struct forms *forms,
                          span word, bool as_verb, struct err *err)
{
    span all[INFLECT_MAX];
    uint32_t count = as_verb ? inflect_verb(word, all, lexicon->arena)
                             : inflect_noun(word, all, lexicon->arena);
    for (uint32_t i = 0; i < count; i++)
        if (!add_form(lexicon, forms, FORM_EXACT, all[i], err))
            return false;
    return true;
}

/* How the last word of an alternative is to match. */
struct suffix {
    bool exact, prefix, verb;
};

static bool add_caps(struct lexicon *lexicon, struct forms *forms, span word,
                     struct err *err)
{
    char plural[MAX_TERM_BYTES + 1];
    memcpy(plural, word.ptr, word.len);
    plural[word.len] = 's';
    return add_form(lexicon, forms, FORM_CAPS, word, err) &&
           add_form(lexicon, forms, FORM_CAPS, (span){ plural, word.len + 1 },
                    err);
}

static bool add_word(struct lexicon *lexicon, struct forms *forms,
                     const struct doc_word *word, const char *text,
                     struct suffix suffix, struct err *err)
{
    span form = { text + word->form, word->form_len };
    if (suffix.prefix)
        return add_form(lexicon, forms, FORM_PREFIX, form, err);
    if ((word->traits & WORD_CAPS) != 0 && word->form_len >= 2)
        return add_caps(lexicon, forms, form, err);
    if (suffix.exact || (word->traits & WORD_NUMBER) != 0)
        return add_form(lexicon, forms, FORM_EXACT, form, err);
    return add_inflected(lexicon, forms, form, suffix.verb, err);
}

static int compare_spans(const void *a, const void *b)
{
    const span *x = a, *y = b;
    size_t shorter = x->len < y->len ? x->len : y->len;
    int order = memcmp(x->ptr, y->ptr, shorter);
    return order != 0 ? order : (x->len > y->len) - (x->len < y->len);
}

/* The id of the class with exactly these forms. */
static uint32_t intern_class(struct lexicon *lexicon, struct forms *forms)
{
    qsort(forms->at, forms->count, sizeof(*forms->at), compare_spans);
    size_t len = 0;
    for (uint32_t i = 0; i < forms->count; i++)
        len += forms->at[i].len + 1;
    char *key = arena_alloc(lexicon->arena, len + 1, 1);
    size_t used = 0;
    for (uint32_t i = 0; i < forms->count; i++) {
        if (i > 0 && span_equal(forms->at[i], forms->at[i - 1]))
            continue;
        memcpy(key + used, forms->at[i].ptr, forms->at[i].len);
        used += forms->at[i].len + 1;
    }
    uint32_t known = lexicon->classes.count;
    uint32_t id = names_add(&lexicon->classes, (span){ key, used });
    for (uint32_t i = 0; id == known && i < forms->count; i++)
        if (i == 0 || !span_equal(forms->at[i], forms->at[i - 1]))
            *vec_push(&lexicon->members, lexicon->arena) = (struct pair){
                names_add(&lexicon->forms, forms->at[i]), id
            };
    return id;
}

static bool add_place(struct path *path, uint32_t class_id, uint32_t group,
                      struct err *err)
{
    if (path->count == LEXICON_MAX_TERM_WORDS)
        return err_set(err, ERR_LIMIT, "more than %d words in a term",
                       LEXICON_MAX_TERM_WORDS);
    path->classes[path->count] = class_id;
    path->groups[path->count++] = group;
    return true;
}

static struct suffix take_suffix(span *text)
{
    struct suffix suffix = { 0 };
    if (text->len > 0 && text->ptr[0] == '=') {
        suffix.exact = true;
        text->ptr++;
        text->len--;
    }
    char last = text->len > 0 ? text->ptr[text->len - 1] : '\0';
    suffix.prefix = last == '*';
    suffix.verb = last == '~';
    text->len -= suffix.prefix || suffix.verb;
    return suffix;
}

/* Splits one alternative into words; at least one, or an error. */
static bool split_words(span text, struct doc_word *words, char *forms,
                        uint32_t *count, struct err *err)
{
    *count = segment_split(text, words, LEXICON_MAX_TERM_WORDS, forms);
    return *count > 0 || err_set(err, ERR_INPUT, "'%.*s' has no word in it",
                                 SPAN_ARG(text));
}

/* A chunk without "|": each word of it takes a place. */
static bool read_single(struct lexicon *lexicon, struct path *path, span chunk,
                        uint32_t group, struct err *err)
{
    struct doc_word words[LEXICON_MAX_TERM_WORDS];
    char text[MAX_TERM_BYTES * 3];
    uint32_t count = 0;
    if (span_is(chunk, "_"))
        return add_place(path, TRIE_ANY_WORD, group, err);
    struct suffix suffix = take_suffix(&chunk);
    if (!split_words(chunk, words, text, &count, err))
        return false;
    for (uint32_t i = 0; i < count; i++) {
        struct forms forms = { .count = 0 };
        struct suffix here = i + 1 == count ? suffix : (struct suffix){ 0 };
        if (!add_word(lexicon, &forms, &words[i], text, here, err) ||
            !add_place(path, intern_class(lexicon, &forms), group, err))
            return false;
    }
    return true;
}

static bool read_alternative(struct lexicon *lexicon, struct forms *forms,
                             span text, struct err *err)
{
    struct doc_word words[LEXICON_MAX_TERM_WORDS];
    char folded[MAX_TERM_BYTES * 3];
    uint32_t count = 0;
    span whole = text;
    struct suffix suffix = take_suffix(&text);
    if (!split_words(text, words, folded, &count, err))
        return false;
    if (count > 1)
        return err_set(err, ERR_INPUT, "'%.*s' among alternatives is more "
                       "than one word", SPAN_ARG(whole));
    return add_word(lexicon, forms, &words[0], folded, suffix, err);
}

/* "home|native|primary": one place, several words. */
static bool read_choice(struct lexicon *lexicon, struct path *path, span chunk,
                        uint32_t group, struct err *err)
{
    struct forms forms = { .count = 0 };
    while (chunk.len > 0) {
        const char *bar = memchr(chunk.ptr, '|', chunk.len);
        size_t len = bar == NULL ? chunk.len : (size_t)(bar - chunk.ptr);
        span one = { chunk.ptr, len };
        if (!read_alternative(lexicon, &forms, one, err))
            return false;
        size_t taken = bar == NULL ? len : len + 1;
        chunk = (span){ chunk.ptr + taken, chunk.len - taken };
    }
    return add_place(path, intern_class(lexicon, &forms), group, err);
}

static bool read_chunk(struct lexicon *lexicon, struct path *path, span chunk,
                       uint32_t group, struct err *err)
{
    if (memchr(chunk.ptr, '|', chunk.len) != NULL)
        return read_choice(lexicon, path, chunk, group, err);
    return read_single(lexicon, path, chunk, group, err);
}

static size_t chunk_length(span rest)
{
    size_t len = 0;
    while (len < rest.len && rest.ptr[len] != ' ' && rest.ptr[len] != '(' &&
           rest.ptr[len] != ')')
        len++;
    return len;
}

static bool open_group(struct path *path, uint32_t *group, struct err *err)
{
    if (*group != 0)
        return err_set(err, ERR_INPUT, "'(' inside '(...)'");
    if (path->group_count == MAX_GROUPS)
        return err_set(err, ERR_LIMIT, "more than %d optional parts",
                       MAX_GROUPS);
    *group = ++path->group_count;
    return true;
}

static bool read_path(struct lexicon *lexicon, struct path *path, span term,
                      struct err *err)
{
    uint32_t group = 0;
    for (size_t i = 0; i < term.len;) {
        span rest = { term.ptr + i, term.len - i };
        size_t len = chunk_length(rest);
        if (len > 0) {
            rest.len = len;
            if (!read_chunk(lexicon, path, rest, group, err))
                return false;
            i += len;
            continue;
        }
        if (term.ptr[i] == '(' && !open_group(path, &group, err))
            return false;
        if (term.ptr[i] == ')' && group == 0)
            return err_set(err, ERR_INPUT, "')' without '('");
        if (term.ptr[i] == ')')
            group = 0;
        i++;
    }
    return group == 0 || err_set(err, ERR_INPUT, "'(' without ')'");
}

static uint32_t next_node(struct lexicon *lexicon, uint32_t node,
                          uint32_t class_id)
{
    uint32_t key[2] = { node, class_id };
    span bytes = { (const char *)key, sizeof(key) };
    return names_add(&lexicon->edges, bytes) + 1;
}

/* Walks the path with the optional groups of `chosen`; 0 for an empty one. */
static uint32_t insert(struct lexicon *lexicon, const struct path *path,
                       uint32_t chosen)
{
    uint32_t node = 0;
    for (uint32_t i = 0; i < path->count; i++) {
        uint32_t group = path->groups[i];
        if (group == 0 || (chosen >> (group - 1) & 1) != 0)
            node = next_node(lexicon, node, path->classes[i]);
    }
    return node;
}

/* A term of nothing but "_" or optional words would match everywhere. */
static bool is_anchored(const struct path *path)
{
    for (uint32_t i = 0; i < path->count; i++)
        if (path->groups[i] == 0 && path->classes[i] != TRIE_ANY_WORD)
            return true;
    return false;
}

bool lexicon_term(struct lexicon *lexicon, uint32_t concept, span term,
                  struct err *err)
{
    assert(!lexicon->sealed && concept < lexicon->concepts.count);
    if (term.len > MAX_TERM_BYTES)
        return err_set(err, ERR_LIMIT, "a term of more than %d bytes",
                       MAX_TERM_BYTES);
    struct path path = { .count = 0 };
    if (!read_path(lexicon, &path, term, err))
        return false;
    if (!is_anchored(&path))
        return err_set(err, ERR_INPUT, "term '%.*s' has no word that must "
                       "occur", SPAN_ARG(term));
    if (path.classes[0] == TRIE_ANY_WORD)
        return err_set(err, ERR_INPUT, "term '%.*s' begins with '_'",
                       SPAN_ARG(term));
    for (uint32_t chosen = 0; chosen < 1U << path.group_count; chosen++)
        *vec_push(&lexicon->accepts, lexicon->arena) =
            (struct pair){ insert(lexicon, &path, chosen), concept };

    char *copy = arena_text(lexicon->arena, term.ptr, term.len);
    *vec_push(&lexicon->concepts.at[concept].terms, lexicon->arena) =
        (span){ copy, term.len };
    return true;
}

void lexicon_include(struct lexicon *lexicon, uint32_t whole, uint32_t part)
{
    assert(!lexicon->sealed && whole < lexicon->concepts.count &&
           part < lexicon->concepts.count);
    *vec_push(&lexicon->concepts.at[whole].parts, lexicon->arena) = part;
}

/* --- sealing ------------------------------------------------------------ */

/*
 * Sorts pairs by left into rights grouped by left: starts[left] to
 * starts[left + 1]. Stable, so equal lefts keep their order.
 */
static uint32_t *group_pairs(const struct pair *pairs, uint32_t count,
                             uint32_t lefts, uint32_t **rights,
                             struct arena *arena)
{
    uint32_t *starts = arena_alloc(arena, lefts + 2, sizeof(*starts));
    for (uint32_t i = 0; i < count; i++)
        starts[pairs[i].left + 2]++;
    for (uint32_t i = 2; i < lefts + 2; i++)
        starts[i] += starts[i - 1];
    *rights = arena_alloc(arena, count + 1, sizeof(**rights));
    for (uint32_t i = 0; i < count; i++)
        (*rights)[starts[pairs[i].left + 1]++] = pairs[i].right;
    return starts;
}

/* The concepts that include each concept, directly or not. */
struct closure {
    struct lexicon *lexicon;
    unsigned char *color; /* 0 new, 1 on the way, 2 done */
    VEC(struct pair) wholes; /* part, whole */
};

static bool check_cycle(struct closure *closure, uint32_t concept,
                        struct err *err)
{
    struct concept *self = &closure->lexicon->concepts.at[concept];
    if (closure->color[concept] == 2)
        return true;
    if (closure->color[concept] == 1)
        return err_set(err, ERR_INPUT, "concept '%.*s' includes itself",
                       SPAN_ARG(self->name));
    closure->color[concept] = 1;
    for (uint32_t i = 0; i < self->parts.count; i++)
        if (!check_cycle(closure, self->parts.at[i], err))
            return false;
    closure->color[concept] = 2;
    return true;
}

/* Everything below `part` means `whole` too. */
static void spread(struct closure *closure, uint32_t part, uint32_t whole)
{
    struct concept *self = &closure->lexicon->concepts.at[part];
    *vec_push(&closure->wholes, closure->lexicon->arena) =
        (struct pair){ part, whole };
    for (uint32_t i = 0; i < self->parts.count; i++)
        spread(closure, self->parts.at[i], whole);
}

static bool close_includes(struct closure *closure, struct err *err)
{
    struct lexicon *lexicon = closure->lexicon;
    closure->color = arena_alloc(lexicon->arena, lexicon->concepts.count + 1,
                                 1);
    for (uint32_t i = 0; i < lexicon->concepts.count; i++)
        if (!check_cycle(closure, i, err))
            return false;
    for (uint32_t i = 0; i < lexicon->concepts.count; i++)
        spread(closure, i, i);
    return true;
}

static int compare_pairs(const void *a, const void *b)
{
    const struct pair *x = a, *y = b;
    if (x->left != y->left)
        return (x->left > y->left) - (x->left < y->left);
    return (x->right > y->right) - (x->right < y->right);
}

static uint32_t unique_pairs(struct pair *pairs, uint32_t count)
{
    uint32_t kept = 0;
    if (count > 0)
        qsort(pairs, count, sizeof(*pairs), compare_pairs);
    for (uint32_t i = 0; i < count; i++)
        if (kept == 0 || compare_pairs(&pairs[kept - 1], &pairs[i]) != 0)
            pairs[kept++] = pairs[i];
    return kept;
}

/* Accepts of every node with including concepts added. */
static void seal_accepts(struct lexicon *lexicon, struct closure *closure,
                         struct trie_node *nodes, uint32_t node_count)
{
    uint32_t *wholes;
    uint32_t *first = group_pairs(closure->wholes.at, closure->wholes.count,
                                  lexicon->concepts.count, &wholes,
                                  lexicon->arena);
    VEC(struct pair) all = { 0 };
    for (uint32_t i = 0; i < lexicon->accepts.count; i++) {
        struct pair accept = lexicon->accepts.at[i];
        for (uint32_t k = first[accept.right]; k < first[accept.right + 1];
             k++)
            *vec_push(&all, lexicon->arena) =
                (struct pair){ accept.left, wholes[k] };
    }
    uint32_t count = unique_pairs(all.at, all.count);
    uint32_t *accepts;
    uint32_t *starts = group_pairs(all.at, count, node_count, &accepts,
                                   lexicon->arena);
    for (uint32_t i = 0; i < node_count; i++) {
        nodes[i].accept_begin = starts[i];
        nodes[i].accept_end = starts[i + 1];
    }
    lexicon->trie.accepts = accepts;
    lexicon->trie.accept_count = count;
}

/* An edge's index + 1 is the node it leads to. */
static void seal_edges(struct lexicon *lexicon, struct trie_node *nodes,
                       uint32_t node_count)
{
    uint32_t count = lexicon->edges.count;
    struct arena *arena = lexicon->arena;
    uint32_t *root = arena_alloc(arena, lexicon->classes.count, sizeof(*root));
    struct trie_edge *edges = arena_alloc(arena, count + 1, sizeof(*edges));
    VEC(struct pair) order = { 0 };
    for (uint32_t i = 0; i < count; i++) {
        uint32_t key[2];
        memcpy(key, lexicon->edges.at[i].ptr, sizeof(key));
        *vec_push(&order, arena) = (struct pair){ key[0], key[1] };
    }
    unique_pairs(order.at, order.count); /* sorts; they are distinct */
    for (uint32_t i = 0; i < count; i++) {
        span key = { (const char *)&order.at[i], sizeof(order.at[i]) };
        uint32_t node = names_find(&lexicon->edges, key) + 1;
        uint32_t from = order.at[i].left, class_id = order.at[i].right;
        edges[i] = (struct trie_edge){ class_id, node };
        if (i == 0 || order.at[i - 1].left != from)
            nodes[from].edge_begin = i;
        nodes[from].edge_end = i + 1;
        nodes[from].signature |= trie_signature(class_id);
        if (from == 0)
            root[class_id] = node;
    }
    lexicon->trie.edges = edges;
    lexicon->trie.edge_count = count;
    lexicon->trie.root = root;
    lexicon->trie.nodes = nodes;
    lexicon->trie.node_count = node_count;
}

static uint32_t table_size_for(uint32_t count)
{
    uint32_t size = 16;
    while (size < count * 2)
        size *= 2;
    return size;
}

static void index_forms(struct trie *trie, struct arena *arena)
{
    uint32_t size = table_size_for(trie->form_count);
    uint32_t *table = arena_alloc(arena, size, sizeof(*table));
    for (uint32_t i = 0; i < trie->form_count; i++) {
        const struct trie_form *form = &trie->forms[i];
        uint64_t bytes = hash_bytes(HASH_SEED, trie->letters + form->text,
                                    form->len);
        uint64_t hash = trie_form_hash(bytes, (enum form_kind)form->kind);
        uint32_t at = (uint32_t)hash & (size - 1);
        while (table[at] != 0)
            at = (at + 1) & (size - 1);
        table[at] = i + 1;
        if (form->kind == FORM_PREFIX && form->len > trie->max_prefix)
            trie->max_prefix = form->len;
    }
    trie->form_table = table;
    trie->form_table_size = size;
}

/* The letters of all forms, one after the other, without the kind bytes. */
static void gather_letters(struct lexicon *lexicon)
{
    uint32_t total = 0;
    for (uint32_t i = 0; i < lexicon->forms.count; i++)
        total += (uint32_t)lexicon->forms.at[i].len - 1;
    char *letters = arena_alloc(lexicon->arena, total + 1, 1);
    uint32_t used = 0;
    for (uint32_t i = 0; i < lexicon->forms.count; i++) {
        span key = lexicon->forms.at[i];
        memcpy(letters + used, key.ptr + 1, key.len - 1);
        used += (uint32_t)key.len - 1;
    }
    lexicon->trie.letters = letters;
    lexicon->trie.letter_count = total;
}

static void seal_forms(struct lexicon *lexicon)
{
    struct arena *arena = lexicon->arena;
    struct trie *trie = &lexicon->trie;
    uint32_t count = lexicon->forms.count, used = 0;
    uint32_t *classes;
    uint32_t members = unique_pairs(lexicon->members.at,
                                    lexicon->members.count);
    uint32_t *starts = group_pairs(lexicon->members.at, members, count,
                                   &classes, arena);
    struct trie_form *forms = arena_alloc(arena, count + 1, sizeof(*forms));
    gather_letters(lexicon);
    for (uint32_t i = 0; i < count; i++) {
        span key = lexicon->forms.at[i];
        forms[i] = (struct trie_form){
            .text = used,
            .len = (uint16_t)(key.len - 1),
            .kind = (uint16_t)(key.ptr[0] - '0'),
            .class_begin = starts[i],
            .class_end = starts[i + 1],
        };
        used += forms[i].len;
    }
    trie->forms = forms;
    trie->form_count = count;
    trie->class_lists = classes;
    trie->class_list_count = members;
    trie->class_count = lexicon->classes.count;
    index_forms(trie, arena);
}

bool lexicon_seal(struct lexicon *lexicon, struct err *err)
{
    struct closure closure = { .lexicon = lexicon };
    if (!close_includes(&closure, err))
        return false;
    uint32_t node_count = lexicon->edges.count + 1;
    struct trie_node *nodes = arena_alloc(lexicon->arena, node_count,
                                          sizeof(*nodes));
    seal_edges(lexicon, nodes, node_count);
    seal_accepts(lexicon, &closure, nodes, node_count);
    seal_forms(lexicon);
    lexicon->sealed = true;
    return true;
}

struct lexicon *lexicon_thaw(const struct trie *trie,
                             const struct concept_label *labels,
                             uint32_t count, struct arena *arena)
{
    struct lexicon *lexicon = arena_new(arena, struct lexicon);
    lexicon->arena = arena;
    lexicon->concepts.at = arena_alloc(arena, count + 1,
                                       sizeof(*lexicon->concepts.at));
    lexicon->concepts.count = count;
    for (uint32_t i = 0; i < count; i++) {
        lexicon->concepts.at[i].name = labels[i].name;
        lexicon->concepts.at[i].terms.at = (span *)&labels[i].term;
        lexicon->concepts.at[i].terms.count = labels[i].term.len > 0;
    }
    lexicon->trie = *trie;
    lexicon->sealed = true;
    return lexicon;
}

/* --- reading ------------------------------------------------------------ */

const struct trie *lexicon_trie(const struct lexicon *lexicon)
{
    assert(lexicon->sealed);
    return &lexicon->trie;
}

uint32_t lexicon_count(const struct lexicon *lexicon)
{
    return lexicon->concepts.count;
}

span lexicon_name(const struct lexicon *lexicon, uint32_t concept)
{
    return lexicon->concepts.at[concept].name;
}

const span *lexicon_terms(const struct lexicon *lexicon, uint32_t concept,
                          uint32_t *count)
{
    *count = lexicon->concepts.at[concept].terms.count;
    return lexicon->concepts.at[concept].terms.at;
}

const uint32_t *lexicon_parts(const struct lexicon *lexicon, uint32_t concept,
                              uint32_t *count)
{
    *count = lexicon->concepts.at[concept].parts.count;
    return lexicon->concepts.at[concept].parts.at;
}

span lexicon_suggest(const struct lexicon *lexicon, span name)
{
    return names_suggest(&lexicon->names, name);
}
