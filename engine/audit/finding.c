#include "audit/finding.h"

#include <stdlib.h>

#include "audit/fingerprint.h"
#include "audit/say.h"

/* A finding being put together. */
struct draft {
    struct finding finding;
    const char *identity; /* for the fingerprint */
    const char *words;
};

struct desk {
    const struct judge *judge;
    struct arena *arena;
    const struct criterion *criterion; /* at hand */
    enum standing standing;            /* of it */
    const char *law_note;
    VEC(struct draft) drafts;
};

static struct draft *add(struct desk *d, enum finding_kind kind,
                         uint32_t confidence)
{
    struct draft *draft = vec_push(&d->drafts, d->arena);
    draft->finding.kind = kind;
    draft->finding.criterion = d->criterion;
    draft->finding.confidence = confidence;
    draft->identity = d->judge->unit->name;
    if (d->criterion == NULL)
        return draft;
    draft->finding.severity = d->criterion->severity;
    draft->finding.standing = d->standing;
    draft->finding.law_note = d->law_note;
    return draft;
}

static const char *identity_of(const struct desk *d, uint32_t document)
{
    return document == DOC_NONE
               ? d->judge->unit->name
               : d->judge->readings[document].document.identity;
}

static bool is_practice(const struct desk *d)
{
    return d->criterion->kind == CRITERION_PRACTICE;
}

/* Law, guidance and practice never sound alike. */
static const char *by_standing(const struct desk *d, const char *law,
                               const char *guidance, const char *practice)
{
    if (is_practice(d))
        return practice;
    return d->standing == STANDING_LAW ? law : guidance;
}

static enum severity lower(enum severity severity)
{
    return severity == SEVERITY_LOW ? SEVERITY_LOW
                                    : (enum severity)(severity - 1);
}

static const char *extent(const struct desk *d, const struct receipt *r)
{
    return part_extent(r->documents, d->arena);
}

/* --- absences ----------------------------------------------------------- */

static const char *missing_message(struct desk *d, const struct part *part)
{
    const struct criterion *c = d->criterion;
    const char *first =
        say(d->arena, "%s: %s.",
            by_standing(d, "No provision found for",
                        "Expected by agency guidance and not found",
                        "Recommended practice not described"),
            c->title);
    if (part->receipt == NULL)
        return first;
    if (part->required == 0)
        return say(d->arena, "%s Searched %s.", first,
                   extent(d, part->receipt));
    return say(d->arena,
               "%s None of the %u %s elements is stated in %s (%u sentences "
               "searched).",
               first, part->required, part_need(c), extent(d, part->receipt),
               part->receipt->sentences);
}

static void report_missing(struct desk *d, const struct part *part)
{
    struct draft *draft = add(d, FINDING_MISSING_PROVISION, part->confidence);
    draft->identity = identity_of(d, part->document);
    draft->finding.message = missing_message(d, part);
    draft->finding.receipt = part->receipt;
    draft->finding.anchor = part->anchor;
}

/* "a policy, a plan or a handbook", by the names of the kinds. */
static const char *kinds_wanted(struct desk *d)
{
    const char *const *kinds = d->criterion->applies_to;
    const char *text = "";
    for (uint32_t i = 0; kinds != NULL && kinds[i] != NULL; i++) {
        const char *joint = i == 0 ? "" : kinds[i + 1] == NULL ? " or " : ", ";
        text = say(d->arena, "%s%s%s", text, joint, kinds[i]);
    }
    return text;
}

static void report_absent(struct desk *d, const struct part *part)
{
    struct draft *draft = add(d, FINDING_DOCUMENT_ABSENT, part->confidence);
    draft->finding.message = say(
        d->arena, "No document (%s) that %s: %s. %u documents were looked at.",
        kinds_wanted(d),
        by_standing(d, "should provide for",
                    "could follow the agency's guidance on",
                    "could describe the recommended practice"),
        d->criterion->title, d->judge->unit->document_count);
    draft->finding.receipt = part->receipt;
    draft->finding.anchor = part->anchor;
}

/* --- elements ----------------------------------------------------------- */

static const char *progress(struct desk *d, const struct part *part)
{
    return say(d->arena, "%u of %u %s elements stated", part->stated,
               part->required, part_need(d->criterion));
}

static void report_not_stated(struct desk *d, const struct part *part,
                              const struct element_result *r)
{
    const struct element *element = &d->criterion->elements[r->n - 1];
    struct draft *draft = add(d, FINDING_MISSING_ELEMENT, part->confidence);
    if (!element->required)
        draft->finding.severity = SEVERITY_LOW;
    const char *what = by_standing(d, "Not stated",
                                   "Expected by guidance, not stated",
                                   "Recommended practice not stated");
    if (!element->required && !is_practice(d))
        what = "Not stated, though desirable";
    draft->identity = identity_of(d, part->document);
    draft->finding.element = r->n;
    draft->finding.receipt = r->receipt;
    draft->finding.anchor = part->anchor;
    draft->finding.message =
        say(d->arena, "%s: %s (%s). %s.", what, element->text,
            d->criterion->title, progress(d, part));
}

static const char *weakness(enum modality modality)
{
    switch (modality) {
    case MODALITY_PERMISSION:
        return "Only permitted";
    case MODALITY_RECOMMENDATION:
        return "Only recommended";
    case MODALITY_STATEMENT:
    case MODALITY_OBLIGATION:
    case MODALITY_PROHIBITION:
    case MODALITY_RIGHT:
        break;
    }
    return "Only with a reservation";
}

static void report_weak(struct desk *d, const struct part *part,
                        const struct element_result *r)
{
    const struct element *element = &d->criterion->elements[r->n - 1];
    struct draft *draft = add(d, FINDING_WEAK_LANGUAGE, part->confidence);
    draft->identity = identity_of(d, r->evidence[0].document);
    draft->finding.severity = lower(d->criterion->severity);
    draft->finding.element = r->n;
    draft->finding.evidence = r->evidence;
    draft->finding.evidence_count = r->evidence_count;
    draft->finding.receipt = r->receipt;
    draft->finding.anchor = r->evidence[0];
    draft->finding.message =
        say(d->arena, "%s: %s (%s). %s; %s.", weakness(r->evidence[0].modality),
            element->text, d->criterion->title,
            by_standing(d, "A duty is wanted here",
                        "Guidance expects a firm commitment",
                        "The recommended practice is a firm commitment"),
            progress(d, part));
}

static void report_element(struct desk *d, const struct part *part,
                           const struct element_result *r)
{
    bool required = d->criterion->elements[r->n - 1].required;
    switch (r->state) {
    case ELEMENT_NOT_STATED:
        report_not_stated(d, part, r);
        return;
    case ELEMENT_WEAK:
        if (required)
            report_weak(d, part, r);
        return;
    case ELEMENT_STATED:
    case ELEMENT_CONTRADICTED: /* the conflict is reported */
    case ELEMENT_UNDECIDED:
        return;
    }
}

static void report_elements(struct desk *d, const struct part *part)
{
    if (!part->addressed || d->criterion->scope == SCOPE_PHRASE_MUST_NOT_OCCUR)
        return;
    for (uint32_t i = 0; i < d->criterion->element_count; i++)
        report_element(d, part, &part->elements[i]);
}

/* --- words that should not be there ------------------------------------- */

static const char *conflict_message(struct desk *d, const struct conflict *c)
{
    const char *title = d->criterion->title;
    if (c->is_disagreement)
        return say(d->arena, "Places disagree on %s (%s): %s.", c->says, title,
                   c->details);
    return say(d->arena, "%s: %s (%s).",
               by_standing(d, "The text says the opposite",
                           "Against agency guidance",
                           "Against recommended practice"),
               c->says, title);
}

static void report_conflicts(struct desk *d, const struct part *part)
{
    for (uint32_t i = 0; i < part->conflict_count; i++) {
        const struct conflict *c = &part->conflicts[i];
        struct draft *draft = add(d, FINDING_CONFLICT, part->confidence);
        draft->identity = identity_of(d, c->evidence[0].document);
        draft->words = c->evidence[0].quote;
        draft->finding.element = c->element;
        draft->finding.evidence = c->evidence;
        draft->finding.evidence_count = c->evidence_count;
        draft->finding.anchor = c->evidence[0];
        draft->finding.message = conflict_message(d, c);
    }
}

static const char *outdated_message(struct desk *d)
{
    const struct criterion *c = d->criterion;
    const char *since = c->since == NULL
                            ? ""
                            : say(d->arena, " Out of date since %s.", c->since);
    if (c->replace_with == NULL)
        return say(d->arena, "Outdated: %s.%s", c->title, since);
    return say(d->arena, "Outdated: %s.%s Write instead: %s.", c->title, since,
               c->replace_with);
}

static void report_outdated(struct desk *d, const struct criterion_result *r)
{
    const char *message = r->evidence_count > 0 ? outdated_message(d) : NULL;
    for (uint32_t i = 0; i < r->evidence_count; i++) {
        struct draft *draft = add(d, FINDING_OUTDATED_LANGUAGE, r->confidence);
        draft->identity = identity_of(d, r->evidence[i].document);
        draft->words = r->evidence[i].quote;
        draft->finding.evidence = &r->evidence[i];
        draft->finding.evidence_count = 1;
        draft->finding.anchor = r->evidence[i];
        draft->finding.message = message;
    }
}

/* --- a unit ------------------------------------------------------------- */

static void report_part(struct desk *d, const struct part *part, bool absent)
{
    switch (part->verdict) {
    case VERDICT_MISSING:
        if (absent)
            report_absent(d, part);
        else
            report_missing(d, part);
        return;
    case VERDICT_CONFLICTING:
        report_conflicts(d, part);
        report_elements(d, part);
        return;
    case VERDICT_MET:
    case VERDICT_PARTIAL:
        report_elements(d, part);
        return;
    case VERDICT_OUTDATED:
    case VERDICT_NEEDS_REVIEW:
    case VERDICT_NOT_APPLICABLE:
    case VERDICT_ERROR:
    case VERDICT_COUNT:
        return; /* nothing to repair in the text as far as we know */
    }
}

static void report_judgement(struct desk *d, const struct judgement *j)
{
    d->criterion = j->result.criterion;
    d->standing = j->result.standing;
    d->law_note = j->result.law_note;
    if (j->result.verdict == VERDICT_OUTDATED && j->part_count == 0)
        report_outdated(d, &j->result);
    for (uint32_t i = 0; i < j->part_count; i++)
        report_part(d, &j->parts[i], j->is_absent);
}

static void report_unreadable(struct desk *d)
{
    d->criterion = NULL;
    for (uint32_t i = 0; i < d->judge->unit->document_count; i++) {
        const struct document_result *doc = &d->judge->readings[i].document;
        if (doc->readable)
            continue;
        struct draft *draft = add(d, FINDING_UNREADABLE, 100);
        draft->identity = doc->identity;
        draft->finding.severity = SEVERITY_MEDIUM;
        draft->finding.anchor =
            (struct evidence){ .path = doc->path, .document = i };
        draft->finding.message =
            say(d->arena, "Not audited: %s could not be read: %s.", doc->path,
                doc->problem);
    }
}

static const char *text_or_empty(const char *text)
{
    return text == NULL ? "" : text;
}

static const char *id_of(const struct draft *draft)
{
    const struct criterion *c = draft->finding.criterion;
    return c == NULL ? "" : c->id;
}

static int compare_numbers(uint32_t a, uint32_t b)
{
    return a < b ? -1 : a > b;
}

static int compare_drafts(const void *a, const void *b)
{
    const struct draft *x = a, *y = b;
    const struct finding *f = &x->finding, *g = &y->finding;
    int order = compare_numbers(g->severity, f->severity);
    if (order == 0)
        order = strcmp(id_of(x), id_of(y));
    if (order == 0)
        order = strcmp(text_or_empty(f->anchor.path),
                       text_or_empty(g->anchor.path));
    if (order == 0)
        order = compare_numbers(f->anchor.begin, g->anchor.begin);
    if (order == 0)
        order = compare_numbers(f->kind, g->kind);
    if (order == 0)
        order = compare_numbers(f->element, g->element);
    return order != 0 ? order : strcmp(f->message, g->message);
}

static void set_fingerprint(struct draft *draft, uint32_t ordinal)
{
    const struct facet facet = { id_of(draft),        draft->identity,
                                 draft->finding.kind, draft->finding.element,
                                 draft->words,        ordinal };
    fingerprint_of(&facet, draft->finding.fingerprint);
}

/* Where a draft stood in the sorted list. */
struct print {
    char fingerprint[FINGERPRINT_HEX + 1];
    uint32_t index;
};

static int compare_prints(const void *a, const void *b)
{
    const struct print *x = a, *y = b;
    int order = strcmp(x->fingerprint, y->fingerprint);
    return order != 0 ? order : compare_numbers(x->index, y->index);
}

/* Equal fingerprints get ordinals in the order of the sorted list. */
static void set_fingerprints(struct desk *d)
{
    uint32_t count = d->drafts.count, ordinal = 0;
    struct print *prints = arena_alloc(d->arena, count, sizeof(*prints));
    for (uint32_t i = 0; i < count; i++) {
        set_fingerprint(&d->drafts.at[i], 0);
        memcpy(prints[i].fingerprint, d->drafts.at[i].finding.fingerprint,
               sizeof(prints[i].fingerprint));
        prints[i].index = i;
    }
    if (count > 0)
        qsort(prints, count, sizeof(*prints), compare_prints);
    for (uint32_t i = 1; i < count; i++) {
        bool same =
            strcmp(prints[i - 1].fingerprint, prints[i].fingerprint) == 0;
        ordinal = same ? ordinal + 1 : 0;
        if (ordinal > 0)
            set_fingerprint(&d->drafts.at[prints[i].index], ordinal);
    }
}

struct finding_list finding_collect(const struct judge *judge,
                                    const struct judgement *judgements,
                                    uint32_t count)
{
    struct desk desk = { .judge = judge, .arena = judge->arena };
    for (uint32_t i = 0; i < count; i++)
        report_judgement(&desk, &judgements[i]);
    report_unreadable(&desk);
    if (desk.drafts.count > 0)
        qsort(desk.drafts.at, desk.drafts.count, sizeof(*desk.drafts.at),
              compare_drafts);
    set_fingerprints(&desk);
    struct finding *findings =
        arena_alloc(judge->arena, desk.drafts.count, sizeof(*findings));
    for (uint32_t i = 0; i < desk.drafts.count; i++)
        findings[i] = desk.drafts.at[i].finding;
    return (struct finding_list){ findings, desk.drafts.count };
}
