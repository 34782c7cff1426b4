#include "audit/verdict.h"

#include "audit/applies.h"
#include "audit/check.h"
#include "audit/say.h"

enum { SURE = 90, GUESSED_KIND = 70 };

/* One criterion before the judge. */
struct hearing {
    const struct judge *judge;
    const struct criterion *criterion;
    uint32_t index;      /* in the plan */
    uint32_t *documents; /* readable ones, those of a fitting kind first */
    uint32_t count, fitting;
};

static const struct document_result *document(const struct hearing *h,
                                              uint32_t i)
{
    return &h->judge->readings[i].document;
}

static bool fits(const struct hearing *h, uint32_t i)
{
    return applies_to_kind(h->criterion, document(h, i)->kind.name);
}

static void gather_documents(struct hearing *h)
{
    uint32_t all = h->judge->unit->document_count;
    h->documents = arena_alloc(h->judge->arena, all, sizeof(*h->documents));
    for (uint32_t i = 0; i < all; i++)
        if (document(h, i)->readable && fits(h, i))
            h->documents[h->count++] = i;
    h->fitting = h->count;
    for (uint32_t i = 0; i < all; i++)
        if (document(h, i)->readable && !fits(h, i))
            h->documents[h->count++] = i;
}

static const struct criterion_reading *said(const struct hearing *h,
                                            uint32_t document)
{
    return &h->judge->readings[document].criteria[h->index];
}

/* --- may a draft be judged by this criterion? ---------------------------- */

static bool is_judged_everywhere(const struct criterion *c)
{
    return c->is_outdated_entry || c->scope == SCOPE_PHRASE_MUST_NOT_OCCUR;
}

/* A document of unknown kind is judged by what it speaks about, and no kind of
 * document may contradict a criterion. */
static bool concerns(const struct hearing *h, uint32_t i)
{
    return fits(h, i) || said(h, i)->conflict_count > 0 ||
           (document(h, i)->kind.name == NULL && said(h, i)->addressed);
}

static bool is_applicable(const struct hearing *h)
{
    if (h->judge->unit->is_district || h->judge->all_criteria ||
        is_judged_everywhere(h->criterion))
        return true;
    for (uint32_t i = 0; i < h->count; i++)
        if (concerns(h, h->documents[i]))
            return true;
    return false;
}

static const char *not_its_kind(const struct hearing *h)
{
    const char *kind =
        h->count > 0 ? document(h, h->documents[0])->kind.name : NULL;
    if (kind == NULL)
        return "the document does not speak about this and its kind is not "
               "known";
    return say(h->judge->arena, "not expected in a document of the kind %s",
               kind);
}

/* --- outdated language --------------------------------------------------- */

static void count_occurrences(const struct hearing *h, uint32_t *kept,
                              uint32_t *total, bool *limited)
{
    for (uint32_t i = 0; i < h->count; i++) {
        const struct criterion_reading *r = said(h, h->documents[i]);
        *kept += r->occurrence_count;
        *total += r->occurrence_total;
        *limited = *limited || r->limited;
    }
}

static const char *occurrence_reason(const struct hearing *h, uint32_t kept,
                                     uint32_t total)
{
    struct arena *arena = h->judge->arena;
    if (total == 0)
        return say(arena, "no such wording in %s",
                   part_extent(h->count, arena));
    if (kept < total)
        return say(arena,
                   "used as current in %u places, the first %u of each "
                   "document listed",
                   total, (unsigned)EVALUATE_MAX_PLACES);
    return say(arena, "used as current in %u place%s", total,
               total == 1 ? "" : "s");
}

static void judge_occurrences(const struct hearing *h,
                              struct criterion_result *r)
{
    uint32_t kept = 0, total = 0;
    bool limited = false;
    count_occurrences(h, &kept, &total, &limited);
    struct evidence *evidence =
        arena_alloc(h->judge->arena, kept, sizeof(*evidence));
    kept = 0;
    for (uint32_t i = 0; i < h->judge->unit->document_count; i++) {
        if (!document(h, i)->readable)
            continue;
        for (uint32_t k = 0; k < said(h, i)->occurrence_count; k++)
            evidence[kept++] =
                evidence_move(said(h, i)->occurrences[k], h->judge->arena);
    }
    r->evidence = evidence;
    r->evidence_count = kept;
    r->verdict = total > 0 ? VERDICT_OUTDATED
                 : limited ? VERDICT_ERROR
                           : VERDICT_MET;
    r->reason = r->verdict == VERDICT_ERROR ? "pattern limit reached"
                                            : occurrence_reason(h, kept, total);
}

/* --- limits that two places give differently ----------------------------- */

struct stated_limit {
    const struct limit_reading *limit;
    uint32_t document;
    int prevails;     /* larger goes before smaller */
    const char *rank; /* "policy" */
};

static bool ends_with(const char *text, const char *end)
{
    size_t len = strlen(text), want = strlen(end);
    return len >= want && strcmp(text + len - want, end) == 0;
}

/* Which sort of document prevails, by the ending of its kind's name. */
static void set_rank(struct stated_limit *s, const char *kind)
{
    static const struct {
        const char *ending, *name;
        int prevails;
    } ranks[] = { { "_policy", "policy", 3 },
                  { "_procedures", "procedures", 2 },
                  { "_plan", "plan", 2 },
                  { "_handbook", "handbook", 1 } };
    for (size_t i = 0; kind != NULL && i < sizeof(ranks) / sizeof(ranks[0]);
         i++)
        if (ends_with(kind, ranks[i].ending)) {
            s->rank = ranks[i].name;
            s->prevails = ranks[i].prevails;
        }
}

static bool is_listed(const struct stated_limit *list, uint32_t count,
                      uint64_t days)
{
    for (uint32_t i = 0; i < count; i++)
        if (list[i].limit->days == days)
            return true;
    return false;
}

/* The different limits, the one that prevails first. */
static uint32_t different_limits(const struct hearing *h,
                                 struct stated_limit list[PART_MAX_EVIDENCE])
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < h->count; i++) {
        const struct criterion_reading *r = said(h, h->documents[i]);
        for (uint32_t k = 0; k < r->limit_count; k++) {
            struct stated_limit s = { &r->limits[k], h->documents[i], 0, NULL };
            if (count == PART_MAX_EVIDENCE ||
                is_listed(list, count, s.limit->days))
                continue;
            set_rank(&s, document(h, h->documents[i])->kind.name);
            uint32_t at = count++;
            for (; at > 0 && list[at - 1].prevails < s.prevails; at--)
                list[at] = list[at - 1];
            list[at] = s;
        }
    }
    return count;
}

static const char *limit_list(const struct hearing *h,
                              const struct stated_limit *list, uint32_t count)
{
    struct arena *arena = h->judge->arena;
    const char *text = "";
    for (uint32_t i = 0; i < count; i++) {
        const struct evidence *at = &list[i].limit->exhibit->at;
        text = say(arena, "%s%s'%s' (%s:%u)", text, i == 0 ? "" : ", ",
                   list[i].limit->text, at->path, at->line);
    }
    if (list[0].prevails > list[1].prevails && list[1].rank != NULL)
        return say(arena, "%s; the %s prevails over the %s", text, list[0].rank,
                   list[1].rank);
    return text;
}

/* Adds a conflict to the part when places differ. */
static void add_disagreement(const struct hearing *h, struct part *part)
{
    struct stated_limit list[PART_MAX_EVIDENCE];
    struct arena *arena = h->judge->arena;
    uint32_t count = different_limits(h, list);
    if (count < 2)
        return;
    struct evidence *evidence = arena_alloc(arena, count, sizeof(*evidence));
    for (uint32_t i = 0; i < count; i++)
        evidence[i] = evidence_move(list[i].limit->exhibit, arena);
    struct conflict *all =
        arena_alloc(arena, part->conflict_count + 1, sizeof(*all));
    if (part->conflict_count > 0)
        memcpy(all, part->conflicts, part->conflict_count * sizeof(*all));
    const char *on = h->criterion->agree_on == NULL ? "a time limit"
                                                    : h->criterion->agree_on;
    all[part->conflict_count] =
        (struct conflict){ .says = on,
                           .is_disagreement = true,
                           .details = limit_list(h, list, count),
                           .evidence = evidence,
                           .evidence_count = count };
    part->conflicts = all;
    part->conflict_count++;
    if (part->verdict == VERDICT_CONFLICTING)
        return;
    part->verdict = VERDICT_CONFLICTING;
    part->confidence = SURE;
    part->reason = say(arena, "places disagree on %s: %s", on,
                       all[part->conflict_count - 1].details);
    part->evidence = evidence;
    part->evidence_count = count;
}

/* --- softening ----------------------------------------------------------- */

static bool is_gap(const struct part *part)
{
    return part->verdict == VERDICT_MISSING || part->verdict == VERDICT_PARTIAL;
}

/* A rule that is not in force cannot be broken. */
static void soften_by_authority(const struct hearing *h, struct part *part)
{
    const char *word = applies_out_of_force(
        h->criterion, h->judge->plan->ruleset, h->judge->as_of);
    if (word == NULL)
        return;
    part->reason =
        say(h->judge->arena, "rests only on authority that is %s; %s", word,
            part->reason);
    if (is_gap(part))
        part->verdict = VERDICT_NOT_APPLICABLE;
    else if (part->verdict == VERDICT_CONFLICTING)
        part->verdict = VERDICT_NEEDS_REVIEW;
}

static const char *condition_text(const struct condition *c)
{
    return c->text == NULL ? c->fact : c->text;
}

static void soften_by_fact(const struct hearing *h, struct part *part)
{
    const struct condition *c = &h->criterion->condition;
    struct arena *arena = h->judge->arena;
    switch (applies_by_fact(c, h->judge->unit)) {
    case FACT_FULFILLED:
        return;
    case FACT_NOT_FULFILLED:
        part->verdict = VERDICT_NOT_APPLICABLE;
        part->reason =
            say(arena, "only when %s (fact '%s' is %s)", condition_text(c),
                c->fact, unit_fact(h->judge->unit, c->fact));
        return;
    case FACT_UNKNOWN:
        break;
    }
    bool hides =
        part->verdict == VERDICT_MISSING ||
        (part->verdict == VERDICT_PARTIAL && h->judge->unit->is_district);
    if (!hides)
        return;
    part->verdict = VERDICT_NEEDS_REVIEW;
    part->reason = say(arena,
                       "not known whether %s (fact '%s' is not given); "
                       "%s",
                       condition_text(c), c->fact, part->reason);
}

/* What nobody could read might say it. */
static void soften_by_unread(const struct hearing *h, struct part *part)
{
    if (part->verdict != VERDICT_MISSING)
        return;
    for (uint32_t i = 0; i < h->judge->unit->document_count; i++) {
        const struct document_result *d = document(h, i);
        if (d->readable || d->kind.name == NULL || !fits(h, i))
            continue;
        part->verdict = VERDICT_NEEDS_REVIEW;
        part->reason = say(h->judge->arena,
                           "%s, where it may stand, could not be read; %s",
                           d->path, part->reason);
        return;
    }
}

/* A verdict that hangs on a guessed kind is no surer than the guess. */
static void doubt_kind(const struct hearing *h, struct part *part)
{
    bool by_kind = h->criterion->scope == SCOPE_EACH_DOCUMENT_OF_TYPE ||
                   (!h->judge->unit->is_district && !h->judge->all_criteria);
    if (!by_kind || is_judged_everywhere(h->criterion) ||
        part->confidence <= GUESSED_KIND)
        return;
    for (uint32_t i = 0; i < h->fitting; i++)
        if (document(h, h->documents[i])->kind.source > KIND_UNKNOWN &&
            document(h, h->documents[i])->kind.source < KIND_FROM_CONTENT)
            return;
    part->confidence = GUESSED_KIND;
}

static void finish_part(const struct hearing *h, struct part *part)
{
    check_part(part, h->criterion, h->judge->unit, h->judge->readings,
               h->judge->plan->ruleset, h->judge->arena);
    soften_by_unread(h, part);
    soften_by_authority(h, part);
    soften_by_fact(h, part);
    doubt_kind(h, part);
}

/* --- parts --------------------------------------------------------------- */

static struct part judge_panel(const struct hearing *h,
                               const uint32_t *documents, uint32_t count,
                               uint32_t fitting)
{
    const struct panel panel = { h->judge->readings, documents, count, fitting,
                                 h->index };
    return part_judge(&panel, h->criterion, false, h->judge->receipts);
}

static void judge_together(const struct hearing *h, struct judgement *j)
{
    struct part *part = arena_new(h->judge->arena, struct part);
    *part = judge_panel(h, h->documents, h->count, h->fitting);
    add_disagreement(h, part);
    finish_part(h, part);
    j->parts = part;
    j->part_count = 1;
}

static void judge_each(const struct hearing *h, struct judgement *j)
{
    struct part *parts =
        arena_alloc(h->judge->arena, h->fitting, sizeof(*parts));
    for (uint32_t i = 0; i < h->fitting; i++) {
        parts[i] = judge_panel(h, &h->documents[i], 1, 1);
        parts[i].document = h->documents[i];
        if (i == 0)
            add_disagreement(h, &parts[i]);
        finish_part(h, &parts[i]);
    }
    j->parts = parts;
    j->part_count = h->fitting;
}

static void judge_absent(const struct hearing *h, struct judgement *j)
{
    struct part *part = arena_new(h->judge->arena, struct part);
    *part = judge_panel(h, NULL, 0, 0);
    part->verdict = VERDICT_MISSING;
    part->reason = "the district has no document of a kind that should say "
                   "this";
    finish_part(h, part);
    j->is_absent = part->verdict == VERDICT_MISSING;
    j->parts = part;
    j->part_count = 1;
}

/* --- the unit ------------------------------------------------------------ */

static int badness(enum verdict verdict)
{
    static const int order[VERDICT_COUNT] = {
        [VERDICT_NOT_APPLICABLE] = 0, [VERDICT_MET] = 1,
        [VERDICT_NEEDS_REVIEW] = 2,   [VERDICT_PARTIAL] = 3,
        [VERDICT_MISSING] = 4,        [VERDICT_OUTDATED] = 5,
        [VERDICT_ERROR] = 6,          [VERDICT_CONFLICTING] = 7,
    };
    return order[verdict];
}

static const char *worst_reason(const struct hearing *h,
                                const struct judgement *j,
                                const struct part *worst)
{
    if (j->part_count < 2)
        return worst->reason;
    return say(h->judge->arena, "%s: %s", document(h, worst->document)->path,
               worst->reason);
}

static void summarise(const struct hearing *h, struct judgement *j)
{
    const struct part *worst = &j->parts[0], *best = &j->parts[0];
    for (uint32_t i = 1; i < j->part_count; i++) {
        if (badness(j->parts[i].verdict) > badness(worst->verdict))
            worst = &j->parts[i];
        if (j->parts[i].stated > best->stated)
            best = &j->parts[i];
    }
    j->result.verdict = worst->verdict;
    j->result.confidence = worst->confidence;
    j->result.reason = worst_reason(h, j, worst);
    j->result.elements = best->elements;
    j->result.element_count = h->criterion->element_count;
    j->result.evidence = worst->evidence;
    j->result.evidence_count = worst->evidence_count;
}

static void judge_inapplicable(const struct hearing *h, struct judgement *j)
{
    const struct panel panel = { h->judge->readings, h->documents, h->count,
                                 h->fitting, h->index };
    struct part part =
        part_judge(&panel, h->criterion, true, h->judge->receipts);
    j->result.verdict = VERDICT_NOT_APPLICABLE;
    j->result.reason = not_its_kind(h);
    j->result.elements = part.elements;
    j->result.element_count = h->criterion->element_count;
}

struct judgement verdict_of(const struct judge *judge, uint32_t criterion)
{
    struct hearing h = { .judge = judge,
                         .criterion = judge->plan->criteria[criterion],
                         .index = criterion };
    struct judgement j = { .result = { .criterion = h.criterion,
                                       .confidence = SURE } };
    gather_documents(&h);
    bool each = h.criterion->scope == SCOPE_EACH_DOCUMENT_OF_TYPE;
    if (h.criterion->is_outdated_entry) {
        judge_occurrences(&h, &j.result);
        return j;
    }
    if (!is_applicable(&h)) {
        judge_inapplicable(&h, &j);
        return j;
    }
    if (each && h.fitting > 0)
        judge_each(&h, &j);
    else if (each && judge->unit->is_district)
        judge_absent(&h, &j);
    else
        judge_together(&h, &j);
    summarise(&h, &j);
    return j;
}
