#include "author/cover.h"

#include <assert.h>

#include "base/vec.h"
#include "language/trie.h"

/* One way to write a term: a class of word forms a place. */
struct variant {
    uint32_t term;
    uint32_t len;
    const uint32_t *classes;
};

/* The terms of one concept, its own first, in a lexicon of their own in which
 * each is a concept. */
struct comparison {
    const struct lexicon *from;
    struct lexicon *lexicon;
    const struct trie *trie;
    struct arena *arena;
    VEC(span) terms;
    VEC(uint32_t) homes; /* of the terms: concept of `from` */
    uint32_t own; /* how many of them are the concept's own */
    bool *is_needless; /* by term: covered by what stays */
    VEC(struct variant) variants;
    uint32_t *class_starts; /* class -> forms that are in it */
    uint32_t *class_forms;
};

static void add_term(struct comparison *c, uint32_t home, span term)
{
    struct err err = { ERR_NONE, "" };
    uint32_t concept = lexicon_concept(c->lexicon, span_of(""));
    bool ok = lexicon_term(c->lexicon, concept, term, &err);
    assert(ok); /* the lexicon it comes from took it */
    (void)ok;
    *vec_push(&c->terms, c->arena) = term;
    *vec_push(&c->homes, c->arena) = home;
}

static void add_terms(struct comparison *c, uint32_t concept)
{
    uint32_t count;
    const span *terms = lexicon_terms(c->from, concept, &count);
    for (uint32_t i = 0; i < count; i++)
        add_term(c, concept, terms[i]);
}

static void add_parts(struct comparison *c, uint32_t concept)
{
    uint32_t count;
    const uint32_t *parts = lexicon_parts(c->from, concept, &count);
    for (uint32_t i = 0; i < count; i++) {
        add_terms(c, parts[i]);
        add_parts(c, parts[i]);
    }
}

/* --- classes ------------------------------------------------------------- */

static void index_classes(struct comparison *c)
{
    const struct trie *t = c->trie;
    uint32_t *starts =
        arena_alloc(c->arena, t->class_count + 2, sizeof(*starts));
    c->class_forms =
        arena_alloc(c->arena, t->class_list_count, sizeof(*c->class_forms));
    for (uint32_t i = 0; i < t->class_list_count; i++)
        starts[t->class_lists[i] + 2]++;
    for (uint32_t i = 2; i < t->class_count + 2; i++)
        starts[i] += starts[i - 1];
    for (uint32_t f = 0; f < t->form_count; f++)
        for (uint32_t i = t->forms[f].class_begin; i < t->forms[f].class_end;
             i++)
            c->class_forms[starts[t->class_lists[i] + 1]++] = f;
    c->class_starts = starts;
}

/* Does every word that has the first form have the second one too? */
static bool form_covers(const struct trie *t, const struct trie_form *wide,
                        const struct trie_form *form)
{
    span a = { t->letters + wide->text, wide->len };
    span b = { t->letters + form->text, form->len };
    if (wide->kind == FORM_PREFIX)
        return b.len >= a.len && memcmp(a.ptr, b.ptr, a.len) == 0;
    return span_equal(a, b) && form->kind != FORM_PREFIX &&
           (wide->kind == form->kind || wide->kind == FORM_EXACT);
}

static bool is_form_in(const struct comparison *c, uint32_t class_id,
                       const struct trie_form *form)
{
    for (uint32_t i = c->class_starts[class_id];
         i < c->class_starts[class_id + 1]; i++)
        if (form_covers(c->trie, &c->trie->forms[c->class_forms[i]], form))
            return true;
    return false;
}

static bool has_form(const struct comparison *c, uint32_t class_id, span text)
{
    for (uint32_t i = c->class_starts[class_id];
         i < c->class_starts[class_id + 1]; i++) {
        const struct trie_form *f = &c->trie->forms[c->class_forms[i]];
        if (f->kind == FORM_EXACT &&
            span_equal((span){ c->trie->letters + f->text, f->len }, text))
            return true;
    }
    return false;
}

static bool ends_with(span text, const char *end)
{
    size_t len = strlen(end);
    return text.len > len && memcmp(text.ptr + text.len - len, end, len) == 0;
}

/* A term may be written in any form, and gets a plural all the same: "tested"
 * and "tests" make "testeds" and "testses", which nobody writes. */
static bool is_no_word(const struct comparison *c, uint32_t class_id,
                       const struct trie_form *form)
{
    span text = { c->trie->letters + form->text, form->len };
    size_t added = ends_with(text, "eds") ? 1 : 2;
    if (form->kind != FORM_EXACT || text.len < 5)
        return false;
    if (added == 2 &&
        (!ends_with(text, "ses") ||
         strchr("bdgklmptw", text.ptr[text.len - 4]) == NULL))
        return false;
    return has_form(c, class_id, (span){ text.ptr, text.len - added });
}

static bool class_covers(const struct comparison *c, uint32_t wide,
                         uint32_t class_id)
{
    if (wide == class_id || wide == TRIE_ANY_WORD)
        return true;
    if (class_id == TRIE_ANY_WORD)
        return false;
    for (uint32_t i = c->class_starts[class_id];
         i < c->class_starts[class_id + 1]; i++)
        if (!is_form_in(c, wide, &c->trie->forms[c->class_forms[i]]) &&
            !is_no_word(c, class_id, &c->trie->forms[c->class_forms[i]]))
            return false;
    return true;
}

/* --- variants ------------------------------------------------------------ */

/* The way from the root of the trie to a node. */
struct path {
    uint32_t classes[LEXICON_MAX_TERM_WORDS];
    uint32_t len;
};

static void add_variants(struct comparison *c, const struct trie_node *node,
                         const struct path *path)
{
    uint32_t *classes =
        arena_alloc(c->arena, path->len, sizeof(*classes));
    for (uint32_t i = 0; i < path->len; i++)
        classes[i] = path->classes[i];
    for (uint32_t i = node->accept_begin; i < node->accept_end; i++)
        *vec_push(&c->variants, c->arena) =
            (struct variant){ c->trie->accepts[i], path->len, classes };
}

static void walk(struct comparison *c, uint32_t at, struct path *path)
{
    const struct trie_node *node = &c->trie->nodes[at];
    if (node->accept_begin < node->accept_end)
        add_variants(c, node, path);
    for (uint32_t i = node->edge_begin; i < node->edge_end; i++) {
        path->classes[path->len++] = c->trie->edges[i].class_id;
        walk(c, c->trie->edges[i].node, path);
        path->len--;
    }
}

static bool variant_covers(const struct comparison *c,
                           const struct variant *shorter,
                           const struct variant *v)
{
    if (shorter->len > v->len)
        return false;
    for (uint32_t i = 0; i < shorter->len; i++)
        if (!class_covers(c, shorter->classes[i], v->classes[i]))
            return false;
    return true;
}

/* A variant of a term that stays and covers this one; one of the same length is
 * preferred. */
static const struct variant *find_cover(const struct comparison *c,
                                        const struct variant *v)
{
    const struct variant *best = NULL;
    for (uint32_t i = 0; i < c->variants.count; i++) {
        const struct variant *other = &c->variants.at[i];
        if (other->term != v->term && !c->is_needless[other->term] &&
            (best == NULL || other->len > best->len) &&
            variant_covers(c, other, v))
            best = other;
    }
    return best;
}

/* Covered when each of its variants is. */
static bool is_covered(const struct comparison *c, uint32_t term,
                       struct cover *cover)
{
    bool any = false;
    *cover = (struct cover){ .term = term, .whole = true };
    for (uint32_t i = 0; i < c->variants.count; i++) {
        const struct variant *v = &c->variants.at[i];
        if (v->term != term)
            continue;
        const struct variant *by = find_cover(c, v);
        if (by == NULL)
            return false;
        any = true;
        cover->by = c->terms.at[by->term];
        cover->from = c->homes.at[by->term];
        cover->whole = cover->whole && by->len == v->len;
    }
    return any;
}

/* From the last one on, so that of twins the first stays: what is covered by a
 * term that goes later is covered by what covers that one. */
static struct cover_list find_needless(struct comparison *c)
{
    struct cover *covers = arena_alloc(c->arena, c->own, sizeof(*covers));
    uint32_t count = 0;
    for (uint32_t i = c->own; i-- > 0;) {
        struct cover *cover = &covers[c->own - count - 1];
        c->is_needless[i] = is_covered(c, i, cover);
        count += c->is_needless[i];
    }
    return (struct cover_list){ covers + c->own - count, count };
}

struct cover_list cover_of(const struct lexicon *lexicon, uint32_t concept,
                           struct arena *arena)
{
    struct comparison c = { .from = lexicon, .arena = arena };
    struct err err = { ERR_NONE, "" };
    struct path path = { .len = 0 };
    c.lexicon = lexicon_new(arena);
    add_terms(&c, concept);
    c.own = c.terms.count;
    add_parts(&c, concept);
    if (c.terms.count < 2 || c.own == 0 || !lexicon_seal(c.lexicon, &err))
        return (struct cover_list){ NULL, 0 };
    c.trie = lexicon_trie(c.lexicon);
    index_classes(&c);
    walk(&c, 0, &path);
    c.is_needless =
        arena_alloc(arena, c.terms.count, sizeof(*c.is_needless));
    return find_needless(&c);
}
