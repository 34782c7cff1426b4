#include "author/slice.h"

#include <assert.h>

static const char marker_prefix[] = "marker.";

static void copy_term(struct slice *s, uint32_t concept, span term)
{
    struct err err = { ERR_NONE, "" };
    bool ok = lexicon_term(s->ruleset.lexicon, concept, term, &err);
    assert(ok); /* the whole pack took it */
    (void)ok;
}

static uint32_t copy_concept(struct slice *s, uint32_t concept)
{
    const struct lexicon *from = s->whole->lexicon;
    uint32_t count;
    if (s->concepts[concept] != 0)
        return s->concepts[concept] - 1;
    uint32_t own =
        lexicon_concept(s->ruleset.lexicon, lexicon_name(from, concept));
    s->concepts[concept] = own + 1;
    const span *terms = lexicon_terms(from, concept, &count);
    for (uint32_t i = 0; i < count; i++)
        copy_term(s, own, terms[i]);
    const uint32_t *parts = lexicon_parts(from, concept, &count);
    for (uint32_t i = 0; i < count; i++)
        lexicon_include(s->ruleset.lexicon, own, copy_concept(s, parts[i]));
    return own;
}

static void copy_grammar(struct slice *s)
{
    const struct lexicon *from = s->whole->lexicon;
    for (uint32_t i = 0; i < lexicon_count(from); i++) {
        span name = lexicon_name(from, i);
        if (name.len >= sizeof(marker_prefix) - 1 &&
            memcmp(name.ptr, marker_prefix, sizeof(marker_prefix) - 1) == 0)
            copy_concept(s, i);
    }
}

static uint32_t copy_query(struct slice *s, uint32_t query)
{
    const struct query_set *from = &s->whole->queries;
    if (query == QUERY_NONE)
        return QUERY_NONE;
    if (s->queries[query] != 0)
        return s->queries[query] - 1;
    struct query_node node = from->nodes[query];
    uint32_t *operands =
        arena_alloc(s->ruleset.arena, node.count, sizeof(*operands));
    for (uint32_t i = 0; i < node.count; i++)
        operands[i] = copy_query(s, from->operands[node.first + i]);
    if (node.op == QUERY_CONCEPT)
        node.concept = copy_concept(s, node.concept);
    if (node.op == QUERY_PATTERN)
        node.pattern = query_pattern(&s->ruleset.queries,
                                     from->patterns[node.pattern].text);
    uint32_t own = query_add(&s->ruleset.queries, node, operands, node.count);
    s->queries[query] = own + 1;
    return own;
}

static void copy_elements(struct slice *s, struct criterion *c)
{
    struct element *elements =
        arena_alloc(s->ruleset.arena, c->element_count, sizeof(*elements));
    for (uint32_t i = 0; i < c->element_count; i++) {
        elements[i] = c->elements[i];
        elements[i].stated_by = copy_query(s, elements[i].stated_by);
    }
    c->elements = elements;
}

static void copy_conflicts(struct slice *s, struct criterion *c)
{
    struct conflict_rule *rules =
        arena_alloc(s->ruleset.arena, c->conflict_count, sizeof(*rules));
    for (uint32_t i = 0; i < c->conflict_count; i++) {
        rules[i] = c->conflicts[i];
        rules[i].when = copy_query(s, rules[i].when);
        rules[i].unless = copy_query(s, rules[i].unless);
    }
    c->conflicts = rules;
}

static struct criterion copy_criterion(struct slice *s, struct criterion c)
{
    c.topic = copy_query(s, c.topic);
    c.addressed = copy_query(s, c.addressed);
    c.agree_about = copy_query(s, c.agree_about);
    c.occurs = copy_query(s, c.occurs);
    c.exempt = copy_query(s, c.exempt);
    copy_elements(s, &c);
    copy_conflicts(s, &c);
    return c;
}

void slice_init(struct slice *slice, const struct ruleset *whole,
                const struct criterion *criterion, struct arena *arena)
{
    static const char *const all[] = { "all", NULL };
    static const char *const none[] = { NULL };
    *slice = (struct slice){ .ruleset = *whole, .whole = whole };
    slice->profile = (struct profile){ .name = criterion->id,
                                       .title = criterion->title,
                                       .include = all,
                                       .exclude = none };
    slice->ruleset.arena = arena;
    slice->ruleset.lexicon = lexicon_new(arena);
    query_set_init(&slice->ruleset.queries, slice->ruleset.lexicon, arena);
    slice->concepts = arena_alloc(arena, lexicon_count(whole->lexicon),
                                  sizeof(*slice->concepts));
    slice->queries =
        arena_alloc(arena, whole->queries.count, sizeof(*slice->queries));
    copy_grammar(slice);
    struct criterion copy = copy_criterion(slice, *criterion);
    *vec_push(&slice->criteria, arena) = copy;
}

uint32_t slice_term(struct slice *slice, span term)
{
    uint32_t concept = lexicon_concept(slice->ruleset.lexicon, span_of(""));
    copy_term(slice, concept, term);
    return concept;
}

void slice_seal(struct slice *slice)
{
    struct err err = { ERR_NONE, "" };
    bool ok = lexicon_seal(slice->ruleset.lexicon, &err);
    assert(ok); /* the whole pack has no cycle */
    (void)ok;
    markers_find(&slice->ruleset.markers, slice->ruleset.lexicon);
    slice->ruleset.criteria = slice->criteria.at;
    slice->ruleset.criterion_count = slice->criteria.count;
}
