#include "audit/part.h"

#include "audit/say.h"

enum { UNREAD_CONFIDENCE = 60, SURE = 90 };

/* One panel and what is being made of it. */
struct bench {
    const struct panel *panel;
    const struct criterion *criterion;
    struct receipt_maker *receipts;
    struct arena *arena;
    bool brief;
    struct part *part;
};

static const struct criterion_reading *said(const struct panel *panel,
                                            uint32_t i)
{
    return &panel->readings[panel->documents[i]].criteria[panel->criterion];
}

const char *part_need(const struct criterion *criterion)
{
    return criterion->kind == CRITERION_PRACTICE ? "main" : "required";
}

const char *part_extent(uint32_t documents, struct arena *arena)
{
    if (documents == 1)
        return "the document";
    return say(arena, "%u documents", documents);
}

/* --- elements ----------------------------------------------------------- */

static bool is_stronger(enum element_state a, enum element_state b)
{
    static const int strength[] = {
        [ELEMENT_NOT_STATED] = 0,   [ELEMENT_UNDECIDED] = 1,
        [ELEMENT_WEAK] = 2,         [ELEMENT_STATED] = 3,
        [ELEMENT_CONTRADICTED] = 4,
    };
    return strength[a] > strength[b];
}

/* The documents of the unit as a panel of their own. */
static struct panel whole_unit(const struct panel *panel)
{
    struct panel whole = *panel;
    whole.documents = panel->others;
    whole.count = whole.fitting = panel->other_count;
    return whole;
}

static bool is_cleared_up(const struct panel *panel, uint32_t element)
{
    const struct panel whole = whole_unit(panel);
    for (uint32_t i = 0; i < whole.count; i++)
        if (said(&whole, i)->elements[element].state == ELEMENT_STATED)
            return true;
    return false;
}

static enum element_state best_state(const struct bench *b, uint32_t element)
{
    enum element_state best = ELEMENT_NOT_STATED;
    if (b->criterion->elements[element].stated_by == QUERY_NONE)
        return ELEMENT_UNDECIDED;
    for (uint32_t i = 0; i < b->panel->count; i++) {
        enum element_state state = said(b->panel, i)->elements[element].state;
        if (is_stronger(state, best))
            best = state;
    }
    return best;
}

struct ranked {
    const struct sighting *sighting;
    bool fits; /* from a document of a kind the criterion is for */
};

static bool ranks_before(struct ranked a, struct ranked b)
{
    if (a.fits != b.fits)
        return a.fits;
    return a.sighting->hull < b.sighting->hull;
}

static uint32_t rank(struct ranked best[PART_MAX_EVIDENCE], uint32_t count,
                     struct ranked next)
{
    uint32_t at = count;
    while (at > 0 && ranks_before(next, best[at - 1]))
        at--;
    if (at == PART_MAX_EVIDENCE)
        return count;
    count += count < PART_MAX_EVIDENCE;
    for (uint32_t i = count - 1; i > at; i--)
        best[i] = best[i - 1];
    best[at] = next;
    return count;
}

/* The best places that show the state; confidence is that of the surest. */
static uint32_t collect(const struct bench *b, const struct panel *panel,
                        uint32_t element, bool weak, struct element_result *r)
{
    struct ranked best[PART_MAX_EVIDENCE];
    uint32_t count = 0, confidence = 0;
    for (uint32_t i = 0; i < panel->count; i++) {
        const struct element_reading *e = &said(panel, i)->elements[element];
        for (uint32_t k = 0; k < e->seen_count; k++) {
            const struct sighting *s = &e->seen[k];
            if (s->weak != weak)
                continue;
            if (s->confidence > confidence)
                confidence = s->confidence;
            count =
                rank(best, count, (struct ranked){ s, i < panel->fitting });
        }
    }
    struct evidence *evidence = arena_alloc(b->arena, count, sizeof(*evidence));
    for (uint32_t i = 0; i < count; i++)
        evidence[i] = evidence_move(best[i].sighting->exhibit, b->arena);
    r->evidence = evidence;
    r->evidence_count = count;
    return confidence;
}

static void count_element(struct part *part, const struct element *element,
                          const struct element_result *r)
{
    if (!element->required)
        return;
    part->required++;
    part->stated += r->state == ELEMENT_STATED;
    part->weak += r->state == ELEMENT_WEAK;
    if (element->stated_by == QUERY_NONE && part->undecidable == 0)
        part->undecidable = r->n;
}

static void judge_element(struct bench *b, uint32_t i, struct element_result *r)
{
    const struct element *element = &b->criterion->elements[i];
    *r = (struct element_result){ .n = i + 1, .state = best_state(b, i) };
    struct panel panel = *b->panel;
    if (r->state == ELEMENT_WEAK && is_cleared_up(&panel, i)) {
        panel = whole_unit(&panel);
        r->state = ELEMENT_STATED;
    }
    if (r->state == ELEMENT_STATED || r->state == ELEMENT_WEAK) {
        uint32_t sure = collect(b, &panel, i, r->state == ELEMENT_WEAK, r);
        if (element->required && sure < b->part->confidence)
            b->part->confidence = sure;
    }
    if (r->state != ELEMENT_STATED && !b->brief)
        r->receipt = receipt_of_element(b->receipts, b->panel, b->criterion, i);
    count_element(b->part, element, r);
}

/* --- conflicts ---------------------------------------------------------- */

/* A required element that the text contradicts is not stated. */
static void contradict(struct bench *b, struct element_result *elements,
                       const struct conflict *conflict)
{
    if (conflict->element == 0 ||
        conflict->element > b->criterion->element_count)
        return;
    struct element_result *r = &elements[conflict->element - 1];
    if (r->state == ELEMENT_CONTRADICTED)
        return;
    if (b->criterion->elements[r->n - 1].required)
        b->part->stated -= r->state == ELEMENT_STATED;
    r->state = ELEMENT_CONTRADICTED;
    r->evidence = conflict->evidence;
    r->evidence_count = conflict->evidence_count;
}

static void judge_conflicts(struct bench *b, struct element_result *elements)
{
    VEC(struct conflict) conflicts = { 0 };
    for (uint32_t i = 0; i < b->panel->count; i++) {
        const struct criterion_reading *r = said(b->panel, i);
        for (uint32_t k = 0; k < r->conflict_count; k++) {
            const struct conflict_rule *rule =
                &b->criterion->conflicts[r->conflicts[k].rule];
            struct evidence *at = arena_new(b->arena, struct evidence);
            *at = evidence_move(r->conflicts[k].exhibit, b->arena);
            struct conflict *c = vec_push(&conflicts, b->arena);
            *c = (struct conflict){ .says = rule->says,
                                    .element = rule->element,
                                    .evidence = at,
                                    .evidence_count = 1 };
            contradict(b, elements, c);
        }
    }
    b->part->conflicts = conflicts.at;
    b->part->conflict_count = conflicts.count;
}

/* --- the part as a whole ------------------------------------------------ */

static void judge_addressed(struct bench *b)
{
    struct evidence *evidence =
        arena_alloc(b->arena, PART_MAX_EVIDENCE, sizeof(*evidence));
    uint32_t count = 0;
    for (uint32_t i = 0; i < b->panel->count; i++) {
        const struct criterion_reading *r = said(b->panel, i);
        b->part->addressed = b->part->addressed || r->addressed;
        b->part->limited = b->part->limited || r->limited;
        if (r->provision != NULL && count < PART_MAX_EVIDENCE)
            evidence[count++] = evidence_move(r->provision, b->arena);
    }
    b->part->evidence = evidence;
    b->part->evidence_count = count;
}

/* What contradicts is shown instead of what addresses. */
static void show_conflicts(struct bench *b)
{
    struct part *part = b->part;
    uint32_t count = part->conflict_count < PART_MAX_EVIDENCE
                         ? part->conflict_count
                         : PART_MAX_EVIDENCE;
    if (count == 0)
        return;
    struct evidence *evidence = arena_alloc(b->arena, count, sizeof(*evidence));
    for (uint32_t i = 0; i < count; i++)
        evidence[i] = part->conflicts[i].evidence[0];
    part->evidence = evidence;
    part->evidence_count = count;
}

/* The section of most topic hits: in a fitting document if one has any, else
 * anywhere, else the beginning of the first document. */
static struct evidence find_anchor(const struct bench *b)
{
    const struct panel *panel = b->panel;
    const struct criterion_reading *best = NULL;
    for (uint32_t i = 0; i < panel->count; i++) {
        const struct criterion_reading *r = said(panel, i);
        if (i == panel->fitting && best != NULL)
            break;
        if (r->topic != NULL &&
            (best == NULL || r->topic_count > best->topic_count))
            best = r;
    }
    if (best != NULL)
        return evidence_move(best->topic, b->arena);
    uint32_t first = panel->count == 0 ? 0 : panel->documents[0];
    if (panel->readings[first].start != NULL)
        return evidence_move(panel->readings[first].start, b->arena);
    return (struct evidence){ .path = panel->readings[first].document.path };
}

static const char *limited_path(const struct panel *panel)
{
    for (uint32_t i = 0; i < panel->count; i++)
        if (said(panel, i)->limited)
            return panel->readings[panel->documents[i]].document.path;
    return "a document";
}

static enum verdict settle(struct bench *b, enum verdict verdict,
                           const char *reason)
{
    b->part->reason = reason;
    return verdict;
}

static enum verdict conflict_verdict(struct bench *b)
{
    const struct conflict *c = &b->part->conflicts[0];
    return settle(b, VERDICT_CONFLICTING,
                  say(b->arena, "%s: %s (%s:%u)",
                      b->criterion->kind == CRITERION_PRACTICE
                          ? "against recommended practice"
                          : "the text says the opposite",
                      c->says, c->evidence[0].path, c->evidence[0].line));
}

static enum verdict phrase_verdict(struct bench *b)
{
    for (uint32_t i = 0; i < b->criterion->element_count; i++)
        if (b->part->elements[i].state == ELEMENT_STATED)
            return settle(b, VERDICT_MET, "stated safely");
    return settle(b, VERDICT_MET,
                  say(b->arena, "no such wording in %s",
                      part_extent(b->panel->count, b->arena)));
}

static enum verdict met_verdict(struct bench *b)
{
    uint32_t required = b->part->required;
    const char *need = part_need(b->criterion);
    if (required == 0)
        return settle(b, VERDICT_MET, "a provision on this was found");
    if (required == 1)
        return settle(b, VERDICT_MET,
                      say(b->arena, "the %s element is stated", need));
    return settle(
        b, VERDICT_MET,
        say(b->arena, "all %u %s elements are stated", required, need));
}

static enum verdict partial_verdict(struct bench *b)
{
    const struct part *p = b->part;
    const char *need = part_need(b->criterion);
    if (p->weak > 0)
        return settle(b, VERDICT_PARTIAL,
                      say(b->arena,
                          "%u of %u %s elements stated, %u only in weak "
                          "language",
                          p->stated, p->required, need, p->weak));
    return settle(b, VERDICT_PARTIAL,
                  say(b->arena, "%u of %u %s elements stated", p->stated,
                      p->required, need));
}

static enum verdict undecidable_verdict(struct bench *b)
{
    uint32_t n = b->part->undecidable;
    const char *why = b->criterion->elements[n - 1].undecided;
    return settle(b, VERDICT_NEEDS_REVIEW,
                  say(b->arena, "text cannot decide element %u: %s", n,
                      why == NULL ? "no query" : why));
}

/* Everything required is stated except what text cannot decide. */
static bool is_rest_undecidable(const struct bench *b)
{
    uint32_t open = 0;
    for (uint32_t i = 0; i < b->criterion->element_count; i++)
        open += b->criterion->elements[i].required &&
                b->criterion->elements[i].stated_by == QUERY_NONE;
    return b->part->stated > 0 && b->part->stated + open == b->part->required;
}

static enum verdict decide(struct bench *b)
{
    const struct part *p = b->part;
    if (p->conflict_count > 0)
        return conflict_verdict(b);
    if (p->limited)
        return settle(b, VERDICT_ERROR,
                      say(b->arena, "pattern limit reached in %s",
                          limited_path(b->panel)));
    if (b->criterion->scope == SCOPE_PHRASE_MUST_NOT_OCCUR)
        return phrase_verdict(b);
    if (p->required == 0 ? p->addressed : p->stated == p->required)
        return met_verdict(b);
    if (p->undecidable > 0 && is_rest_undecidable(b))
        return undecidable_verdict(b);
    if (p->addressed)
        return partial_verdict(b);
    return settle(b, VERDICT_MISSING,
                  say(b->arena, "no provision found in %s",
                      part_extent(b->panel->count, b->arena)));
}

static bool rests_on_elements(enum verdict verdict)
{
    return verdict == VERDICT_MET || verdict == VERDICT_PARTIAL ||
           verdict == VERDICT_NEEDS_REVIEW;
}

static void set_confidence(struct bench *b)
{
    struct part *part = b->part;
    bool gap =
        part->verdict == VERDICT_MISSING || part->verdict == VERDICT_PARTIAL;
    if (!rests_on_elements(part->verdict))
        part->confidence = SURE;
    if (gap && b->receipts->unread != NULL && b->receipts->unread[0] != NULL &&
        part->confidence > UNREAD_CONFIDENCE)
        part->confidence = UNREAD_CONFIDENCE;
}

struct part part_judge(const struct panel *panel,
                       const struct criterion *criterion, bool brief,
                       struct receipt_maker *receipts)
{
    struct part part = { .document = DOC_NONE, .confidence = SURE };
    struct bench b = {
        panel, criterion, receipts, receipts->arena, brief, &part
    };
    struct element_result *elements =
        arena_alloc(b.arena, criterion->element_count, sizeof(*elements));

    for (uint32_t i = 0; i < criterion->element_count; i++)
        judge_element(&b, i, &elements[i]);
    part.elements = elements;
    judge_addressed(&b);
    judge_conflicts(&b, elements);
    show_conflicts(&b);
    part.verdict = decide(&b);
    set_confidence(&b);
    if (brief)
        return part;
    part.anchor = find_anchor(&b);
    if (!part.addressed)
        part.receipt = receipt_of_topic(receipts, panel, criterion);
    return part;
}
