#include "rule/image.h"

#include "base/hash.h"
#include "base/names.h"
#include "base/vec.h"
#include "language/trie.h"

#include <assert.h>

/* Changes with every change of what is carried, see also layout_hash(). */
static const char MAGIC[8] = "elrules3";

/*
 * One pass over a ruleset in either direction: each carry_* function writes
 * the value it is given or replaces it by the next one of the image. So what
 * is written and what is read cannot differ in order or type.
 */
struct carrier {
    bool writing;
    struct buf *out;
    struct names *texts; /* writing: each text once ... */
    VEC(uint32_t) offsets; /* ... at this offset of ... */
    struct buf *text_bytes; /* ... the pool */
    const char *at; /* reading: the next byte, the end, the texts */
    const char *end;
    span pool;
    bool broken;
    uint32_t parameters; /* of each profile */
    struct arena *arena;
};

static void pad(struct carrier *c)
{
    static const char zeros[IMAGE_ALIGN];
    if (c->writing) {
        size_t over = c->out->len % IMAGE_ALIGN;
        buf_add(c->out, zeros, over == 0 ? 0 : IMAGE_ALIGN - over);
    } else {
        size_t over = (uintptr_t)c->at % IMAGE_ALIGN;
        c->at += over == 0 ? 0 : IMAGE_ALIGN - over;
    }
}

/* The next len bytes where they lie, or zeros past the end. */
static const void *take(struct carrier *c, size_t len)
{
    c->broken = c->broken || c->at > c->end || (size_t)(c->end - c->at) < len;
    if (c->broken)
        return arena_alloc(c->arena, len + 1, 1);
    const void *bytes = c->at;
    c->at += len;
    return bytes;
}

static void carry_bytes(struct carrier *c, void *bytes, size_t len)
{
    if (c->writing)
        buf_add(c->out, bytes, len);
    else
        memcpy(bytes, take(c, len), len);
}

#define CARRY(c, value) carry_bytes((c), &(value), sizeof(value))

static void carry_count(struct carrier *c, uint32_t *count)
{
    CARRY(c, *count);
    if (!c->writing && *count > (size_t)(c->end - c->at)) {
        c->broken = true;
        *count = 0;
    }
}

/* A flat array: aligned, and on reading left in the image. */
static const void *carry_array(struct carrier *c, const void *at,
                               uint32_t *count, size_t size)
{
    carry_count(c, count);
    pad(c);
    if (!c->writing)
        return take(c, *count * size);
    buf_add(c->out, at, *count * size);
    return at;
}

#define CARRY_ARRAY(c, array, count)                                       \
    ((array) = carry_array((c), (array), &(count), sizeof(*(array))))

/* Where the text stands in the pool. */
static uint32_t pool_text(struct carrier *c, span text)
{
    uint32_t known = c->texts->count;
    uint32_t index = names_add(c->texts, text);
    if (index == known) {
        *vec_push(&c->offsets, c->arena) = (uint32_t)c->text_bytes->len;
        buf_span(c->text_bytes, text);
        buf_char(c->text_bytes, '\0');
    }
    return c->offsets.at[index];
}

/* As offset + 1 and length; zero for no text. */
static void carry_span(struct carrier *c, span *text)
{
    uint32_t where[2] = { 0, 0 };
    if (c->writing && text->ptr != NULL) {
        where[0] = pool_text(c, *text) + 1;
        where[1] = (uint32_t)text->len;
    }
    CARRY(c, where);
    if (c->writing)
        return;
    bool inside = (uint64_t)where[0] + where[1] <= c->pool.len;
    c->broken = c->broken || !inside;
    *text = where[0] == 0 || !inside
                ? (span){ NULL, 0 }
                : (span){ c->pool.ptr + where[0] - 1, where[1] };
}

static void carry_text(struct carrier *c, const char **text)
{
    span whole = { *text, *text == NULL ? 0 : strlen(*text) };
    carry_span(c, &whole);
    *text = whole.ptr;
}

static uint32_t list_length(const char *const *list)
{
    uint32_t count = 0;
    while (list != NULL && list[count] != NULL)
        count++;
    return count;
}

static void carry_list(struct carrier *c, const char *const **list)
{
    bool there = *list != NULL;
    uint32_t count = list_length(*list);
    CARRY(c, there);
    carry_count(c, &count);
    const char **own = arena_alloc(c->arena, count + 1, sizeof(*own));
    for (uint32_t i = 0; i < count; i++) {
        own[i] = c->writing ? (*list)[i] : NULL;
        carry_text(c, &own[i]);
    }
    if (!c->writing)
        *list = there ? own : NULL;
}

/* An array of records, each carried by a function of its type. */
#define CARRY_RECORDS(c, array, count, carry_one)                          \
    do {                                                                   \
        carry_count((c), &(count));                                        \
        void *fresh = arena_alloc((c)->arena, (count) + 1,                 \
                                  sizeof(*(array)));                       \
        if ((count) > 0 && (c)->writing)                                   \
            memcpy(fresh, (array), (count) * sizeof(*(array)));            \
        (array) = fresh;                                                   \
        for (uint32_t k = 0; k < (count); k++)                             \
            carry_one((c), fresh, k);                                      \
    } while (0)

/* --- the records ------------------------------------------------------------ */

static void carry_element(struct carrier *c, void *all, uint32_t i)
{
    struct element *e = (struct element *)all + i;
    carry_text(c, &e->text);
    CARRY(c, e->required);
    CARRY(c, e->history);
    CARRY(c, e->stated_by);
    carry_text(c, &e->undecided);
}

static void carry_conflict(struct carrier *c, void *all, uint32_t i)
{
    struct conflict_rule *rule = (struct conflict_rule *)all + i;
    CARRY(c, rule->when);
    CARRY(c, rule->unless);
    carry_text(c, &rule->says);
    CARRY(c, rule->element);
}

static void carry_owner(struct carrier *c, void *all, uint32_t i)
{
    struct owner *owner = (struct owner *)all + i;
    carry_text(c, &owner->says);
    CARRY(c, owner->who);
}

static void carry_condition(struct carrier *c, struct condition *condition)
{
    carry_text(c, &condition->fact);
    CARRY(c, condition->at_least);
    CARRY(c, condition->is_flag);
    CARRY(c, condition->flag);
    carry_text(c, &condition->text);
}

static void carry_advice(struct carrier *c, struct criterion *one)
{
    carry_text(c, &one->action.what);
    carry_text(c, &one->action.role);
    carry_text(c, &one->action.within);
    carry_text(c, &one->action.evidence);
    carry_text(c, &one->action.measure);
    carry_text(c, &one->wording.preferred);
    carry_text(c, &one->wording.acceptable);
    carry_text(c, &one->wording.avoid);
}

static void carry_classes(struct carrier *c, struct criterion *one)
{
    CARRY(c, one->is_outdated_entry);
    CARRY(c, one->kind);
    CARRY(c, one->severity);
    CARRY(c, one->standard);
    CARRY(c, one->lever);
    CARRY(c, one->scope);
    CARRY(c, one->accuracy);
}

static void carry_queries(struct carrier *c, struct criterion *one)
{
    CARRY(c, one->topic);
    CARRY(c, one->addressed);
    CARRY_RECORDS(c, one->elements, one->element_count, carry_element);
    CARRY_RECORDS(c, one->conflicts, one->conflict_count, carry_conflict);
    carry_text(c, &one->agree_on);
    CARRY(c, one->agree_about);
    CARRY_RECORDS(c, one->owners, one->owner_count, carry_owner);
    CARRY(c, one->occurs);
    CARRY(c, one->exempt);
}

static void carry_criterion(struct carrier *c, void *all, uint32_t i)
{
    struct criterion *one = (struct criterion *)all + i;
    carry_text(c, &one->id);
    carry_text(c, &one->title);
    carry_text(c, &one->path);
    carry_text(c, &one->jurisdiction);
    carry_text(c, &one->ele_former);
    carry_text(c, &one->ele_current);
    carry_text(c, &one->why);
    carry_text(c, &one->replace_with);
    carry_text(c, &one->since);
    carry_classes(c, one);
    carry_list(c, &one->applies_to);
    carry_list(c, &one->authorities);
    carry_condition(c, &one->condition);
    carry_queries(c, one);
    carry_advice(c, one);
    one->examples = NULL;
    one->example_count = 0;
}

static void carry_authority(struct carrier *c, void *all, uint32_t i)
{
    struct authority *a = (struct authority *)all + i;
    carry_text(c, &a->key);
    carry_text(c, &a->citation);
    carry_text(c, &a->type);
    carry_text(c, &a->jurisdiction);
    carry_text(c, &a->effective);
    carry_text(c, &a->amended);
    carry_text(c, &a->rescinded);
    carry_text(c, &a->superseded_by);
    CARRY(c, a->proposed);
    CARRY(c, a->historical);
    carry_text(c, &a->verified);
    carry_text(c, &a->url);
    carry_text(c, &a->note);
}

static void carry_parameter(struct carrier *c, void *all, uint32_t i)
{
    struct parameter *p = (struct parameter *)all + i;
    carry_text(c, &p->name);
    carry_text(c, &p->title);
    CARRY(c, p->value);
    CARRY(c, p->least);
    CARRY(c, p->most);
    carry_text(c, &p->unit);
    carry_text(c, &p->source);
}

static void carry_profile(struct carrier *c, void *all, uint32_t i)
{
    struct profile *profile = (struct profile *)all + i;
    carry_text(c, &profile->name);
    carry_text(c, &profile->title);
    carry_list(c, &profile->include);
    carry_list(c, &profile->exclude);
    uint32_t count = profile->parameters == NULL ? 0 : c->parameters;
    CARRY_RECORDS(c, profile->parameters, count, carry_parameter);
}

static void carry_kind(struct carrier *c, void *all, uint32_t i)
{
    struct kind_entry *kind = (struct kind_entry *)all + i;
    carry_text(c, &kind->name);
    carry_list(c, &kind->codes);
    carry_list(c, &kind->titles);
    carry_list(c, &kind->contents);
    CARRY(c, kind->content_needed);
}

static void carry_pattern(struct carrier *c, void *all, uint32_t i)
{
    carry_span(c, &((struct query_pattern *)all)[i].text);
}

static void carry_label(struct carrier *c, void *all, uint32_t i)
{
    struct concept_label *label = (struct concept_label *)all + i;
    carry_span(c, &label->name);
    carry_span(c, &label->term);
}

/* --- the whole ------------------------------------------------------------------ */

static void carry_trie(struct carrier *c, struct trie *trie)
{
    uint32_t roots = trie->class_count;
    CARRY_ARRAY(c, trie->letters, trie->letter_count);
    CARRY_ARRAY(c, trie->forms, trie->form_count);
    CARRY_ARRAY(c, trie->form_table, trie->form_table_size);
    CARRY(c, trie->max_prefix);
    CARRY_ARRAY(c, trie->class_lists, trie->class_list_count);
    CARRY(c, trie->class_count);
    CARRY_ARRAY(c, trie->root, roots);
    CARRY_ARRAY(c, trie->nodes, trie->node_count);
    CARRY_ARRAY(c, trie->edges, trie->edge_count);
    CARRY_ARRAY(c, trie->accepts, trie->accept_count);
}

static const struct concept_label *label_concepts(const struct lexicon *lexicon,
                                                  struct arena *arena)
{
    uint32_t count = lexicon_count(lexicon);
    struct concept_label *labels = arena_alloc(arena, count + 1,
                                               sizeof(*labels));
    for (uint32_t i = 0; i < count; i++) {
        uint32_t terms = 0;
        const span *term = lexicon_terms(lexicon, i, &terms);
        labels[i].name = lexicon_name(lexicon, i);
        if (labels[i].name.len == 0 && terms > 0)
            labels[i].term = term[0];
    }
    return labels;
}

static void carry_lexicon(struct carrier *c, struct ruleset *r)
{
    struct trie trie = { 0 };
    const struct concept_label *labels = NULL;
    uint32_t count = 0;
    if (c->writing) {
        trie = *lexicon_trie(r->lexicon);
        labels = label_concepts(r->lexicon, c->arena);
        count = lexicon_count(r->lexicon);
    }
    carry_trie(c, &trie);
    CARRY_RECORDS(c, labels, count, carry_label);
    CARRY(c, r->markers);
    if (!c->writing)
        r->lexicon = lexicon_thaw(&trie, labels, count, c->arena);
}

/* Names get their numbers back by coming in the same order. */
static void carry_parameter_names(struct carrier *c, struct names *names)
{
    uint32_t count = names->count;
    carry_count(c, &count);
    if (!c->writing)
        names_init(names, c->arena);
    for (uint32_t i = 0; i < count; i++) {
        span name = c->writing ? names->at[i] : (span){ NULL, 0 };
        carry_span(c, &name);
        if (!c->writing)
            names_add(names, name);
    }
    c->parameters = count;
}

static void carry_ruleset(struct carrier *c, struct ruleset *r)
{
    struct query_set *set = &r->queries;
    carry_lexicon(c, r);
    CARRY_ARRAY(c, set->nodes, set->count);
    CARRY_ARRAY(c, set->operands, set->operand_count);
    CARRY_RECORDS(c, set->patterns, set->pattern_count, carry_pattern);
    carry_parameter_names(c, &set->parameters);
    CARRY_RECORDS(c, r->criteria, r->criterion_count, carry_criterion);
    CARRY_RECORDS(c, r->authorities, r->authority_count, carry_authority);
    CARRY_RECORDS(c, r->profiles, r->profile_count, carry_profile);
    CARRY_RECORDS(c, r->kinds, r->kind_count, carry_kind);
    carry_text(c, &r->pack_date);
    CARRY(c, r->digest);
}

/* What must be the same in the build that writes and the one that reads. */
static uint64_t layout_hash(void)
{
    const size_t sizes[] = {
        sizeof(struct criterion),  sizeof(struct element),
        sizeof(struct authority),  sizeof(struct query_node),
        sizeof(struct trie_form),  sizeof(struct trie_node),
        sizeof(struct trie_edge),  sizeof(struct markers),
        sizeof(struct kind_entry), sizeof(struct conflict_rule),
        sizeof(struct profile),    sizeof(struct parameter),
        sizeof(struct owner),      sizeof(struct accuracy),
    };
    return hash_bytes(HASH_SEED, sizes, sizeof(sizes));
}

struct image_head {
    char magic[sizeof(MAGIC)];
    uint64_t layout;
    uint64_t pool; /* where the texts begin */
    uint64_t len;  /* of the whole image */
};

static bool has_check(const struct ruleset *ruleset)
{
    for (uint32_t i = 0; i < ruleset->criterion_count; i++)
        if (ruleset->criteria[i].check != 0)
            return true;
    return false;
}

bool image_write(const struct ruleset *ruleset, struct buf *out)
{
    if (has_check(ruleset))
        return false;
    struct image_head head = { .layout = layout_hash() };
    struct arena arena;
    struct names names;
    struct buf texts;
    arena_init(&arena);
    names_init(&names, &arena);
    buf_init(&texts, out->max);
    memcpy(head.magic, MAGIC, sizeof(MAGIC));
    buf_clear(out);
    buf_add(out, (const char *)&head, sizeof(head));

    struct ruleset copy = *ruleset;
    struct carrier c = { .writing = true, .out = out, .texts = &names,
                         .text_bytes = &texts, .arena = &arena };
    carry_ruleset(&c, &copy);
    head.pool = out->len;
    buf_add(out, texts.ptr, texts.len);
    head.len = out->len;
    bool ok = !out->full && !texts.full;
    memcpy(out->ptr, &head, sizeof(head));
    buf_release(&texts);
    arena_release(&arena);
    return ok;
}

bool image_open(struct ruleset *ruleset, span image, struct arena *arena)
{
    struct image_head head;
    assert((uintptr_t)image.ptr % IMAGE_ALIGN == 0);
    if (image.len < sizeof(head))
        return false;
    memcpy(&head, image.ptr, sizeof(head));
    if (memcmp(head.magic, MAGIC, sizeof(MAGIC)) != 0 ||
        head.layout != layout_hash() || head.len != image.len ||
        head.pool > image.len || head.pool < sizeof(head))
        return false;

    struct carrier c = { .at = image.ptr + sizeof(head),
                         .end = image.ptr + head.pool,
                         .pool = { image.ptr + head.pool,
                                   image.len - head.pool },
                         .arena = arena };
    *ruleset = (struct ruleset){ .arena = arena };
    carry_ruleset(&c, ruleset);
    ruleset->queries.arena = arena;
    ruleset->queries.lexicon = ruleset->lexicon;
    return !c.broken;
}
