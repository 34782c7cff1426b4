#include "audit/verdict.h"

#include "audit/applies.h"
#include "audit/check.h"
#include "audit/disagree.h"
#include "audit/say.h"

enum { SURE = 90, GUESSED_KIND = 70 };

/* One criterion before the judge. */
struct hearing {
    const struct judge *judge;
    const struct criterion *criterion;
    uint32_t index;      /* in the plan */
    uint32_t *documents; /* readable ones, those of a fitting kind first */
    uint32_t count, fitting;
    enum standing standing;
    const char *law_note;
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

/* Words become outdated on a day; before it they were right. */
static bool is_outdated_yet(const struct hearing *h)
{
    char day[DATE_BYTES];
    const char *since = h->criterion->since;
    return since == NULL || !date_first_day(since, day) ||
           strcmp(day, h->judge->as_of) <= 0;
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

/* --- softening ----------------------------------------------------------- */

static bool is_gap(const struct part *part)
{
    return part->verdict == VERDICT_MISSING || part->verdict == VERDICT_PARTIAL;
}

/* A rule that is not in force cannot be broken. */
static void soften_by_authority(const struct hearing *h, struct part *part)
{
    if (h->standing != STANDING_UPCOMING && h->standing != STANDING_LAPSED)
        return;
    part->reason = say(h->judge->arena, "%s: %s; %s",
                       h->standing == STANDING_UPCOMING ? "upcoming"
                                                        : "no longer in force",
                       h->law_note, part->reason);
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

/* Is there something of this document that nobody could read? */
static bool is_unread(const struct document_result *d)
{
    return d->doc.unread != NULL || (!d->readable && d->kind.name != NULL);
}

/* What nobody could read might say it. */
static void soften_by_unread(const struct hearing *h, struct part *part)
{
    if (part->verdict != VERDICT_MISSING)
        return;
    /* The pages of a draft that lack may be about anything. */
    bool is_draft = !h->judge->unit->is_district;
    for (uint32_t i = 0; i < h->judge->unit->document_count; i++) {
        const struct document_result *d = document(h, i);
        bool may_stand = fits(h, i) || (d->readable && is_draft);
        if (!is_unread(d) || !may_stand)
            continue;
        part->verdict = VERDICT_NEEDS_REVIEW;
        part->reason =
            say(h->judge->arena,
                "%s%s%s, where it may stand, could not be read; %s",
                d->doc.unread == NULL ? "" : d->doc.unread,
                d->doc.unread == NULL ? "" : " of ", d->path, part->reason);
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

static void compare_places(const struct hearing *h, struct part *part)
{
    const struct panel all = { .readings = h->judge->readings,
                               .documents = h->documents,
                               .count = h->count,
                               .fitting = h->fitting,
                               .criterion = h->index };
    disagree_add(&all, h->criterion, part, h->judge->arena);
}

/* Judges some of the documents; what the others say firmly clears up what these
 * say weakly. */
static struct part judge_panel(const struct hearing *h,
                               const uint32_t *documents, uint32_t count,
                               uint32_t fitting)
{
    const struct panel panel = { .readings = h->judge->readings,
                                 .documents = documents,
                                 .count = count,
                                 .fitting = fitting,
                                 .others = h->documents,
                                 .other_count = count == 0 ? 0 : h->count,
                                 .criterion = h->index };
    return part_judge(&panel, h->criterion, false, h->judge->receipts);
}

static void judge_together(const struct hearing *h, struct judgement *j)
{
    struct part *part = arena_new(h->judge->arena, struct part);
    *part = judge_panel(h, h->documents, h->count, h->fitting);
    compare_places(h, part);
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
            compare_places(h, &parts[i]);
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
    const struct panel panel = { .readings = h->judge->readings,
                                 .documents = h->documents,
                                 .count = h->count,
                                 .fitting = h->fitting,
                                 .criterion = h->index };
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
    const struct ruleset *rules = judge->plan->ruleset;
    h.standing = applies_standing(h.criterion, rules, judge->as_of);
    h.law_note =
        applies_law_note(h.criterion, rules, judge->as_of, judge->arena);
    struct judgement j = { .result = { .criterion = h.criterion,
                                       .standing = h.standing,
                                       .law_note = h.law_note,
                                       .confidence = SURE } };
    gather_documents(&h);
    bool each = h.criterion->scope == SCOPE_EACH_DOCUMENT_OF_TYPE;
    if (h.criterion->is_outdated_entry && !is_outdated_yet(&h)) {
        j.result.verdict = VERDICT_NOT_APPLICABLE;
        j.result.reason = say(judge->arena, "outdated only from %s on",
                              h.criterion->since);
        return j;
    }
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
