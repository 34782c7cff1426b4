#include "audit/receipt.h"

#include "audit/near.h"
#include "audit/say.h"

enum { MAX_CONCEPTS = 40, MAX_QUERY_DEPTH = 64 };

typedef const char *text; /* so that vectors of strings read well */

/* --- concepts tried ----------------------------------------------------- */

struct naming {
    const struct query_set *set;
    struct arena *arena;
    VEC(text) names;
};

static bool is_named(const struct naming *n, span name)
{
    for (uint32_t i = 0; i < n->names.count; i++)
        if (span_is(name, n->names.at[i]))
            return true;
    return false;
}

static void name_concepts(struct naming *n, uint32_t query, uint32_t depth)
{
    const struct query_node *node = &n->set->nodes[query];
    if (depth == MAX_QUERY_DEPTH || n->names.count == MAX_CONCEPTS)
        return;
    if (node->op == QUERY_CONCEPT) {
        span name = lexicon_name(n->set->lexicon, node->concept);
        if (name.len > 0 && !is_named(n, name))
            *vec_push(&n->names, n->arena) =
                arena_text(n->arena, name.ptr, name.len);
        return;
    }
    for (uint32_t i = 0; i < node->count; i++)
        name_concepts(n, n->set->operands[node->first + i], depth + 1);
}

static const char *const *concepts_of(struct receipt_maker *m, uint32_t query)
{
    static const char *const none[] = { NULL };
    if (query == QUERY_NONE)
        return none;
    if (m->concepts[query] == NULL) {
        struct naming n = { .set = &m->ruleset->queries, .arena = m->arena };
        name_concepts(&n, query, 0);
        *vec_push(&n.names, m->arena) = NULL;
        m->concepts[query] = n.names.at;
    }
    return m->concepts[query];
}

/* --- what could not be read --------------------------------------------- */

void receipt_begin(struct receipt_maker *maker, const struct ruleset *ruleset,
                   struct arena *arena)
{
    *maker = (struct receipt_maker){
        .ruleset = ruleset,
        .arena = arena,
        .concepts = arena_alloc(arena, ruleset->queries.count,
                                sizeof(*maker->concepts)),
    };
}

void receipt_unread(struct receipt_maker *maker, const struct reading *readings,
                    uint32_t count)
{
    VEC(text) unread = { 0 };
    for (uint32_t i = 0; i < count; i++) {
        const struct document_result *d = &readings[i].document;
        if (!d->readable)
            *vec_push(&unread, maker->arena) =
                say(maker->arena, "%s: %s", d->path, d->problem);
        for (uint32_t k = 0; k < d->doc.notice_count; k++)
            *vec_push(&unread, maker->arena) =
                say(maker->arena, "%s: %s", d->path, d->doc.notices[k].text);
    }
    *vec_push(&unread, maker->arena) = NULL;
    maker->unread = unread.at;
}

/* --- receipts ----------------------------------------------------------- */

static struct receipt *searched(struct receipt_maker *m,
                                const struct panel *panel, uint32_t query)
{
    struct receipt *r = arena_new(m->arena, struct receipt);
    r->documents = panel->count;
    for (uint32_t i = 0; i < panel->count; i++) {
        r->sections += panel->readings[panel->documents[i]].sections;
        r->sentences += panel->readings[panel->documents[i]].sentences;
    }
    r->concepts = concepts_of(m, query);
    r->unread = m->unread;
    return r;
}

struct nearest {
    const struct miss *at[NEAR_MAX];
    uint32_t count;
};

static bool is_kept(const struct nearest *n, const struct miss *miss)
{
    for (uint32_t i = 0; i < n->count; i++)
        if (n->at[i]->exhibit == miss->exhibit)
            return true;
    return false;
}

/* Closest first; of equals the one offered earlier stays in front. */
static void offer(struct nearest *n, const struct miss *miss)
{
    uint32_t at = n->count;
    if (is_kept(n, miss))
        return;
    while (at > 0 && n->at[at - 1]->closeness < miss->closeness)
        at--;
    if (at == NEAR_MAX)
        return;
    n->count += n->count < NEAR_MAX;
    for (uint32_t i = n->count - 1; i > at; i--)
        n->at[i] = n->at[i - 1];
    n->at[at] = miss;
}

static void offer_element(struct nearest *n, const struct panel *panel,
                          uint32_t element)
{
    for (uint32_t i = 0; i < panel->count; i++) {
        const struct element_reading *e = &panel->readings[panel->documents[i]]
                                               .criteria[panel->criterion]
                                               .elements[element];
        for (uint32_t k = 0; k < e->near_count; k++)
            offer(n, &e->near[k]);
    }
}

static void set_nearest(struct receipt_maker *m, struct receipt *r,
                        const struct nearest *n)
{
    struct near_miss *near = arena_alloc(m->arena, n->count, sizeof(*near));
    for (uint32_t i = 0; i < n->count; i++)
        near[i] = (struct near_miss){
            .at = evidence_move(n->at[i]->exhibit, m->arena),
            .lacks =
                arena_text(m->arena, n->at[i]->lacks, strlen(n->at[i]->lacks)),
        };
    r->near = near;
    r->near_count = n->count;
}

const struct receipt *receipt_of_element(struct receipt_maker *maker,
                                         const struct panel *panel,
                                         const struct criterion *criterion,
                                         uint32_t element)
{
    struct nearest nearest = { .count = 0 };
    struct receipt *r =
        searched(maker, panel, criterion->elements[element].stated_by);
    offer_element(&nearest, panel, element);
    set_nearest(maker, r, &nearest);
    return r;
}

const struct receipt *receipt_of_topic(struct receipt_maker *maker,
                                       const struct panel *panel,
                                       const struct criterion *criterion)
{
    struct nearest nearest = { .count = 0 };
    struct receipt *r = searched(maker, panel, criterion->topic);
    for (uint32_t i = 0; i < criterion->element_count; i++)
        offer_element(&nearest, panel, i);
    set_nearest(maker, r, &nearest);
    return r;
}
