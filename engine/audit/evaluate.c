#include "audit/evaluate.h"

#include <stdlib.h>

#include "audit/agree.h"
#include "audit/intake.h"
#include "audit/near.h"
#include "audit/weigh.h"
#include "base/clock.h"
#include "language/hits.h"

/* How close hits of the element's own query come when they do not count. */
enum { CLOSE_NEGATED = 99, CLOSE_WEAK = 98 };

struct evaluator {
    const struct evaluate_plan *plan;
    struct scanner *scanner;
    struct matcher *matcher;
    struct pdf_process pdf; /* of this worker */
    struct arena scratch; /* of one document after the other */
    struct evaluate_counts *counts; /* or NULL */
};

/* One document being evaluated. */
struct listening {
    const struct evaluate_plan *plan;
    struct matcher *matcher;
    const struct doc *doc;
    const struct provisions *provisions;
    struct evidence_maker maker;
    struct arena *arena;   /* the reading's */
    struct arena *scratch; /* the document's */
    uint32_t *by_section;  /* counters, zero between uses */
    uint32_t *by_sentence;
    uint32_t candidates[NEAR_MAX_FROM]; /* of the current criterion */
    uint32_t candidate_count;
};

/* --- the plan ----------------------------------------------------------- */

/* The branches of an `any` too: is_modal() asks for each of them. */
static void plan_query(const struct query_set *set, bool *modal, uint32_t query)
{
    if (query == QUERY_NONE || !query_is_modal(set, query) || modal[query])
        return;
    const struct query_node *node = &set->nodes[query];
    modal[query] = true;
    for (uint32_t i = 0; node->op == QUERY_ANY && i < node->count; i++)
        plan_query(set, modal, set->operands[node->first + i]);
}

static void plan_modal(struct evaluate_plan *plan, struct arena *arena)
{
    const struct query_set *set = &plan->ruleset->queries;
    bool *modal = arena_alloc(arena, set->count, sizeof(*modal));
    for (uint32_t i = 0; i < plan->criterion_count; i++) {
        const struct criterion *c = plan->criteria[i];
        plan_query(set, modal, c->addressed);
        plan_query(set, modal, c->agree_about);
        for (uint32_t k = 0; k < c->element_count; k++)
            plan_query(set, modal, c->elements[k].stated_by);
        for (uint32_t k = 0; k < c->conflict_count; k++)
            plan_query(set, modal, c->conflicts[k].when);
    }
    plan->modal = modal;
}

void evaluate_plan_init(struct evaluate_plan *plan,
                        const struct ruleset *ruleset,
                        const struct profile *profile, struct arena *arena)
{
    const struct criterion **chosen =
        arena_alloc(arena, ruleset->criterion_count, sizeof(*chosen));
    *plan = (struct evaluate_plan){ .ruleset = ruleset, .criteria = chosen };
    for (uint32_t i = 0; i < ruleset->criterion_count; i++)
        if (profile_has(profile, &ruleset->criteria[i]))
            chosen[plan->criterion_count++] = &ruleset->criteria[i];
    plan_modal(plan, arena);
}

/* --- asking ------------------------------------------------------------- */

static struct hits ask(struct listening *l, uint32_t query,
                       struct criterion_reading *r)
{
    if (query == QUERY_NONE)
        return (struct hits){ 0 };
    struct answer answer = match(l->matcher, query);
    r->limited = r->limited || answer.limited;
    return answer.hits;
}

static uint32_t sentence_of(const struct listening *l, struct hit hit)
{
    return l->maker.sentence_of[hit.begin];
}

static bool sentence_has(const struct listening *l, struct hits hits,
                         uint32_t sentence)
{
    const struct doc_sentence *s = &l->doc->sentences[sentence];
    uint32_t i = hits_from(hits, s->word_begin);
    return i < hits.count && hits.at[i].begin < s->word_end;
}

static bool has_hit(struct hits hits, struct hit hit)
{
    for (uint32_t i = hits_from(hits, hit.begin);
         i < hits.count && hits.at[i].begin == hit.begin; i++)
        if (hits.at[i].end == hit.end)
            return true;
    return false;
}

/*
 * Does this hit of the query come from a part that asks for a modality? An
 * `any` may join such queries with plain ones, and a plain branch's hit is
 * weighed by the plain rule.
 */
static bool is_modal(struct listening *l, uint32_t query, struct hit hit)
{
    const struct query_set *set = &l->plan->ruleset->queries;
    const struct query_node *node = &set->nodes[query];
    if (!l->plan->modal[query] || node->op != QUERY_ANY)
        return l->plan->modal[query];
    for (uint32_t i = 0; i < node->count; i++) {
        uint32_t branch = set->operands[node->first + i];
        if (l->plan->modal[branch] &&
            has_hit(match(l->matcher, branch).hits, hit) &&
            is_modal(l, branch, hit))
            return true;
    }
    return false;
}

/* --- topic: where a reader would look ----------------------------------- */

static bool is_listened_to(const struct doc_block *block)
{
    return block->kind != BLOCK_FURNITURE && block->kind != BLOCK_REFERENCE;
}

/* Keeps the sentences with the most topic hits, earlier ones first. */
static void offer_candidate(struct listening *l, uint32_t sentence)
{
    uint32_t *at = l->candidates;
    uint32_t i = 0;
    while (i < l->candidate_count && at[i] != sentence)
        i++;
    if (i == l->candidate_count) {
        if (i == NEAR_MAX_FROM &&
            l->by_sentence[at[i - 1]] >= l->by_sentence[sentence])
            return;
        i = i == NEAR_MAX_FROM ? i - 1 : l->candidate_count++;
    }
    for (; i > 0 && l->by_sentence[at[i - 1]] < l->by_sentence[sentence]; i--)
        at[i] = at[i - 1];
    at[i] = sentence;
}

static void count_topic(struct listening *l, struct hits hits,
                        uint32_t *best_section)
{
    for (uint32_t i = 0; i < hits.count; i++) {
        uint32_t s = sentence_of(l, hits.at[i]);
        const struct doc_block *b = &l->doc->blocks[l->doc->sentences[s].block];
        if (!is_listened_to(b))
            continue;
        uint32_t count = ++l->by_section[b->section];
        if (*best_section == DOC_NONE || count > l->by_section[*best_section])
            *best_section = b->section;
        l->by_sentence[s]++;
        if (weigh_block(b))
            offer_candidate(l, s);
    }
}

static void clear_topic(struct listening *l, struct hits hits)
{
    for (uint32_t i = 0; i < hits.count; i++) {
        uint32_t s = sentence_of(l, hits.at[i]);
        l->by_sentence[s] = 0;
        l->by_section[l->doc->blocks[l->doc->sentences[s].block].section] = 0;
    }
}

static void read_topic(struct listening *l, const struct criterion *c,
                       struct criterion_reading *r)
{
    bool was_limited = r->limited;
    struct hits hits = ask(l, c->topic, r);
    uint32_t section = DOC_NONE;
    r->limited = was_limited; /* a topic decides nothing */
    l->candidate_count = 0;
    count_topic(l, hits, &section);
    if (section != DOC_NONE) {
        r->topic_count = l->by_section[section];
        r->topic = evidence_of_section(&l->maker, section);
    }
    clear_topic(l, hits);
}

/* --- elements ----------------------------------------------------------- */

/* Best sightings and misses of one element so far. */
struct gathering {
    struct sighting seen[EVALUATE_MAX_SEEN];
    struct hit seen_at[EVALUATE_MAX_SEEN];
    uint32_t seen_count;
    struct near_found near[EVALUATE_MAX_NEAR];
    uint32_t near_count;
};

static bool is_better(const struct sighting *a, const struct sighting *b)
{
    if (a->weak != b->weak)
        return b->weak;
    if (a->hull != b->hull)
        return a->hull < b->hull;
    return a->sentence < b->sentence;
}

/* One sighting a sentence: the better one stays. */
static void keep_sighting(struct gathering *g, struct sighting s,
                          struct hit hit)
{
    uint32_t at = 0;
    while (at < g->seen_count && g->seen[at].sentence != s.sentence)
        at++;
    if (at < g->seen_count && !is_better(&s, &g->seen[at]))
        return;
    if (at == EVALUATE_MAX_SEEN) {
        if (!is_better(&s, &g->seen[--at]))
            return;
    } else if (at == g->seen_count) {
        g->seen_count++;
    }
    for (; at > 0 && is_better(&s, &g->seen[at - 1]); at--) {
        g->seen[at] = g->seen[at - 1];
        g->seen_at[at] = g->seen_at[at - 1];
    }
    g->seen[at] = s;
    g->seen_at[at] = hit;
}

static void keep_miss(struct gathering *g, struct near_found miss)
{
    for (uint32_t i = 0; i < g->near_count; i++)
        if (g->near[i].sentence == miss.sentence)
            return;
    if (g->near_count < EVALUATE_MAX_NEAR)
        g->near[g->near_count++] = miss;
}

static void gather_hits(struct listening *l, const struct element *element,
                        struct hits hits, struct gathering *g)
{
    uint32_t query = element->stated_by;
    for (uint32_t i = 0; i < hits.count; i++) {
        struct hit hit = hits.at[i];
        uint32_t s = hit.end > hit.begin ? sentence_of(l, hit) : 0;
        struct weighing w = weigh(&l->maker, hit, is_modal(l, query, hit),
                                  element->history);
        if (w.weight == WEIGHT_NEGATED)
            keep_miss(g, (struct near_found){ .sentence = s,
                                              .closeness = CLOSE_NEGATED,
                                              .lacks = w.lacks });
        else if (w.weight != WEIGHT_NONE)
            keep_sighting(g,
                          (struct sighting){
                              .sentence = s,
                              .weak = w.weight == WEIGHT_WEAK,
                              .lacks = w.lacks,
                              .confidence = w.confidence,
                              .hull = hit.end - hit.begin,
                          },
                          hit);
    }
}

static void gather_misses(struct listening *l, uint32_t query,
                          struct gathering *g)
{
    struct near_found found[NEAR_MAX];
    const struct near_search search = {
        .matcher = l->matcher,
        .set = &l->plan->ruleset->queries,
        .doc = l->doc,
        .candidates = l->candidates,
        .candidate_count = l->candidate_count,
        .arena = l->arena,
    };
    uint32_t count = near_find(&search, query, found);
    for (uint32_t i = 0; i < count; i++)
        keep_miss(g, found[i]);
}

static void fix_sightings(struct listening *l, const struct gathering *g,
                          struct element_reading *e)
{
    struct sighting *seen = arena_alloc(l->arena, g->seen_count, sizeof(*seen));
    for (uint32_t i = 0; i < g->seen_count; i++) {
        seen[i] = g->seen[i];
        seen[i].exhibit = evidence_of_hit(&l->maker, g->seen_at[i]);
    }
    e->seen = seen;
    e->seen_count = g->seen_count;
}

static void fix_misses(struct listening *l, const struct gathering *g,
                       struct element_reading *e)
{
    struct miss *near = arena_alloc(l->arena, g->near_count, sizeof(*near));
    for (uint32_t i = 0; i < g->near_count; i++)
        near[i] = (struct miss){
            .exhibit = evidence_of_sentence(&l->maker, g->near[i].sentence),
            .lacks = g->near[i].lacks,
            .closeness = g->near[i].closeness,
        };
    e->near = near;
    e->near_count = g->near_count;
}

static void read_element(struct listening *l, const struct element *element,
                         struct criterion_reading *r, struct element_reading *e)
{
    struct gathering g = { .seen_count = 0 };
    struct criterion_reading own = { 0 };
    uint32_t query = element->stated_by;
    gather_hits(l, element, ask(l, query, &own), &g);
    if (g.seen_count > 0)
        e->state = g.seen[0].weak ? ELEMENT_WEAK : ELEMENT_STATED;
    else
        e->state = own.limited ? ELEMENT_UNDECIDED : ELEMENT_NOT_STATED;
    r->limited = r->limited || e->state == ELEMENT_UNDECIDED;
    fix_sightings(l, &g, e);
    if (e->state == ELEMENT_STATED)
        return;
    gather_misses(l, query, &g);
    fix_misses(l, &g, e);
}

static void read_elements(struct listening *l, const struct criterion *c,
                          struct criterion_reading *r)
{
    struct element_reading *elements =
        arena_alloc(l->arena, c->element_count, sizeof(*elements));
    for (uint32_t i = 0; i < c->element_count; i++) {
        read_element(l, &c->elements[i], r, &elements[i]);
        if (elements[i].seen_count > 0) {
            r->addressed = true;
            if (r->provision == NULL)
                r->provision = elements[i].seen[0].exhibit;
        }
    }
    r->elements = elements;
}

/* A provision on the topic that states no element. */
static void read_addressed(struct listening *l, const struct criterion *c,
                           struct criterion_reading *r)
{
    if (r->addressed || c->addressed == QUERY_NONE)
        return;
    struct criterion_reading own = { 0 };
    struct hits hits = ask(l, c->addressed, &own);
    for (uint32_t i = 0; i < hits.count && !r->addressed; i++) {
        bool modal = is_modal(l, c->addressed, hits.at[i]);
        enum weight weight = weigh(&l->maker, hits.at[i], modal, false).weight;
        if (weight != WEIGHT_WEAK && weight != WEIGHT_STATED)
            continue;
        r->addressed = true;
        r->provision = evidence_of_hit(&l->maker, hits.at[i]);
    }
    r->limited = r->limited || (own.limited && !r->addressed);
}

/* --- conflicts ---------------------------------------------------------- */

static bool contradicts(struct listening *l, uint32_t query, struct hit hit)
{
    bool modal = is_modal(l, query, hit);
    enum weight weight = weigh(&l->maker, hit, modal, false).weight;
    return (weight == WEIGHT_WEAK || weight == WEIGHT_STATED) &&
           (modal || !weigh_denied(&l->maker, hit));
}

static void read_conflict(struct listening *l, const struct criterion *c,
                          uint32_t rule, struct criterion_reading *r,
                          struct conflict_reading *found)
{
    const struct conflict_rule *conflict = &c->conflicts[rule];
    struct criterion_reading own = { 0 };
    struct hits unless = ask(l, conflict->unless, &own);
    struct hits when = ask(l, conflict->when, r);
    uint32_t last = DOC_NONE;
    r->limited = r->limited || own.limited;
    if (own.limited)
        return; /* what would excuse the words is not known */
    for (uint32_t i = 0; i < when.count; i++) {
        uint32_t s = sentence_of(l, when.at[i]);
        if (s == last || !contradicts(l, conflict->when, when.at[i]) ||
            sentence_has(l, unless, s))
            continue;
        last = s;
        r->conflict_total++;
        if (r->conflict_count < EVALUATE_MAX_PLACES)
            found[r->conflict_count++] =
                (struct conflict_reading){ rule, evidence_of_hit(&l->maker,
                                                                 when.at[i]) };
    }
}

static void read_conflicts(struct listening *l, const struct criterion *c,
                           struct criterion_reading *r)
{
    struct conflict_reading found[EVALUATE_MAX_PLACES];
    for (uint32_t i = 0; i < c->conflict_count; i++)
        read_conflict(l, c, i, r, found);
    if (r->conflict_count == 0)
        return;
    struct conflict_reading *kept =
        arena_alloc(l->arena, r->conflict_count, sizeof(*kept));
    memcpy(kept, found, r->conflict_count * sizeof(*kept));
    r->conflicts = kept;
}

/* --- what must agree ----------------------------------------------------- */

static const char *quantity_text(const struct listening *l,
                                 const struct quantity *q)
{
    uint32_t begin = l->doc->words[q->begin].begin;
    uint32_t end = l->doc->words[q->end - 1].end;
    if (end <= begin)
        return "";
    return arena_text(l->arena, l->doc->text + begin, end - begin);
}

static const struct hits *ask_owners(struct listening *l,
                                     const struct criterion *c)
{
    struct criterion_reading own = { 0 }; /* limits decide nothing here */
    struct hits *hits =
        arena_alloc(l->scratch, c->owner_count, sizeof(*hits));
    for (uint32_t i = 0; i < c->owner_count; i++)
        hits[i] = ask(l, c->owners[i].who, &own);
    return hits;
}

/* What the hit says of the amount, or of the owner when the criterion lists
 * owners; false: nothing that could be compared. */
static bool read_limit(struct listening *l, const struct criterion *c,
                       const struct hits *owners, struct hit hit,
                       struct limit_reading *out)
{
    if (c->owner_count > 0) {
        uint32_t i = agree_owner(l->provisions, hit, owners, c->owner_count);
        out->key = i;
        out->text = i < c->owner_count ? c->owners[i].says : NULL;
        return out->text != NULL;
    }
    const struct query_node *node =
        &l->plan->ruleset->queries.nodes[c->agree_about];
    const struct quantity *q =
        agree_amount(l->provisions, node, hit, &out->key);
    out->text = q == NULL ? NULL : quantity_text(l, q);
    return q != NULL;
}

static void read_limits(struct listening *l, const struct criterion *c,
                        struct criterion_reading *r)
{
    struct criterion_reading own = { 0 };
    struct hits hits = ask(l, c->agree_about, &own);
    const struct hits *owners = ask_owners(l, c);
    VEC(struct limit_reading) limits = { 0 };
    for (uint32_t i = 0; i < hits.count && limits.count < EVALUATE_MAX_PLACES;
         i++) {
        struct limit_reading limit = { 0 };
        bool modal = is_modal(l, c->agree_about, hits.at[i]);
        enum weight weight = weigh(&l->maker, hits.at[i], modal, false).weight;
        if ((weight != WEIGHT_STATED && weight != WEIGHT_WEAK) ||
            !read_limit(l, c, owners, hits.at[i], &limit))
            continue;
        limit.exhibit = evidence_of_hit(&l->maker, hits.at[i]);
        *vec_push(&limits, l->arena) = limit;
    }
    r->limits = limits.at;
    r->limit_count = limits.count;
}

/* --- outdated language -------------------------------------------------- */

/* Does a heading above the block, or the block as a heading, have a hit? */
static bool heading_has(const struct listening *l, struct hits hits,
                        uint32_t block)
{
    uint32_t section = l->doc->blocks[block].section;
    for (uint32_t depth = 0; section != DOC_NONE && depth < DOC_MAX_DEPTH;
         depth++) {
        uint32_t heading = l->doc->sections[section].heading;
        if (heading != DOC_NONE) {
            const struct doc_block *b = &l->doc->blocks[heading];
            for (uint32_t s = b->sentence_begin; s < b->sentence_end; s++)
                if (sentence_has(l, hits, s))
                    return true;
        }
        section = l->doc->sections[section].parent;
    }
    return false;
}

/* Old names count wherever a reader meets them, in headings, questions and
 * citations too; only running heads repeat what was counted. */
static bool is_occurrence(const struct listening *l, struct hit hit,
                          struct hits exempt)
{
    const struct doc_sentence *s = &l->doc->sentences[sentence_of(l, hit)];
    return hit.end > s->own &&
           l->doc->blocks[s->block].kind != BLOCK_FURNITURE &&
           !sentence_has(l, exempt, sentence_of(l, hit)) &&
           (exempt.count == 0 || !heading_has(l, exempt, s->block));
}

static void read_occurrences(struct listening *l, const struct criterion *c,
                             struct criterion_reading *r)
{
    VEC(struct exhibit *) found = { 0 };
    struct hits exempt = ask(l, c->exempt, r);
    uint32_t last = DOC_NONE;
    if (r->limited)
        return; /* what would excuse the words is not known */
    struct hits occurs = ask(l, c->occurs, r);
    for (uint32_t i = 0; i < occurs.count; i++) {
        uint32_t s = sentence_of(l, occurs.at[i]);
        if (s == last || !is_occurrence(l, occurs.at[i], exempt))
            continue;
        last = s;
        r->occurrence_total++;
        if (found.count < EVALUATE_MAX_PLACES)
            *vec_push(&found, l->arena) =
                evidence_of_hit(&l->maker, occurs.at[i]);
    }
    r->occurrences = found.at;
    r->occurrence_count = found.count;
}

/* --- a document --------------------------------------------------------- */

static void read_criterion(struct listening *l, const struct criterion *c,
                           struct criterion_reading *r)
{
    if (c->is_outdated_entry) {
        read_occurrences(l, c, r);
        return;
    }
    read_topic(l, c, r);
    read_elements(l, c, r);
    read_addressed(l, c, r);
    read_conflicts(l, c, r);
    if (c->agree_about != QUERY_NONE)
        read_limits(l, c, r);
}

static void read_counted(struct listening *l, uint32_t i,
                         struct evaluate_counts *counts,
                         struct criterion_reading *r)
{
    uint64_t queries = counts->queries.nanoseconds, start = clock_now();
    read_criterion(l, l->plan->criteria[i], r);
    uint64_t spent = clock_now() - start;
    queries = counts->queries.nanoseconds - queries;
    counts->nanoseconds[i] += spent > queries ? spent - queries : 0;
}

static uint32_t count_sentences(const struct doc *doc)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < doc->sentence_count; i++)
        count += weigh_block(&doc->blocks[doc->sentences[i].block]);
    return count;
}

/* Scans the document and asks every criterion of it. */
static void listen(struct evaluator *e, const struct doc *doc, uint32_t index,
                   struct reading *reading, struct arena *scratch)
{
    struct postings postings;
    struct provisions provisions;
    struct listening l = { .plan = e->plan,
                           .matcher = e->matcher,
                           .doc = doc,
                           .provisions = &provisions,
                           .arena = &reading->arena,
                           .scratch = scratch };
    struct criterion_reading *criteria =
        arena_alloc(l.arena, e->plan->criterion_count, sizeof(*criteria));

    scan(&postings, e->scanner, doc, scratch);
    provisions_build(&provisions, &postings, &e->plan->ruleset->markers,
                     scratch);
    matcher_begin(e->matcher, &provisions, scratch);
    evidence_begin(&l.maker, doc, &provisions, reading->document.path, index,
                   l.arena, scratch);
    l.by_section =
        arena_alloc(scratch, doc->section_count, sizeof(*l.by_section));
    l.by_sentence =
        arena_alloc(scratch, doc->sentence_count, sizeof(*l.by_sentence));
    for (uint32_t i = 0; i < e->plan->criterion_count; i++)
        if (e->counts == NULL)
            read_criterion(&l, e->plan->criteria[i], &criteria[i]);
        else
            read_counted(&l, i, e->counts, &criteria[i]);
    reading->criteria = criteria;
    reading->sections = doc->section_count;
    reading->sentences = count_sentences(doc);
    reading->start = evidence_of_section(&l.maker, 0);
}

struct evaluator *evaluator_new(const struct evaluate_plan *plan,
                                struct err *err)
{
    struct evaluator *e = calloc(1, sizeof(*e));
    if (e == NULL)
        abort();
    e->plan = plan;
    arena_init(&e->scratch);
    pdf_process_init(&e->pdf);
    e->scanner = scanner_new(plan->ruleset->lexicon);
    e->matcher = matcher_new(&plan->ruleset->queries, err);
    if (e->matcher == NULL) {
        evaluator_free(e);
        return NULL;
    }
    return e;
}

void evaluator_free(struct evaluator *evaluator)
{
    if (evaluator == NULL)
        return;
    if (evaluator->matcher != NULL)
        matcher_free(evaluator->matcher);
    scanner_free(evaluator->scanner);
    pdf_process_end(&evaluator->pdf);
    arena_release(&evaluator->scratch);
    free(evaluator);
}

void evaluator_count(struct evaluator *evaluator,
                     struct evaluate_counts *counts)
{
    evaluator->counts = counts;
    matcher_count(evaluator->matcher,
                  counts == NULL ? NULL : &counts->queries);
}

void evaluate_document(struct evaluator *evaluator,
                       const struct unit_document *document, uint32_t index,
                       const struct query_value *values,
                       struct reading *reading)
{
    struct arena *scratch = &evaluator->scratch;
    struct doc doc = { 0 };

    struct read_options options = { .revisions = evaluator->plan->revisions,
                                    .pdf = &evaluator->pdf,
                                    .ocr = evaluator->plan->ocr };
    *reading = (struct reading){ .sections = 0 };
    arena_init(&reading->arena);
    if (!intake_read(&doc, document, evaluator->plan->ruleset,
                     &options, scratch, &reading->document,
                     &reading->arena)) {
        arena_reset(scratch);
        return;
    }
    matcher_set_values(evaluator->matcher, values);
    listen(evaluator, &doc, index, reading, scratch);
    arena_reset(scratch);
}
