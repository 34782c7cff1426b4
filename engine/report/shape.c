#include "report/shape.h"

static void null(struct sink *s)
{
    s->text(s, (span){ NULL, 0 });
}

static void item(struct sink *s, const char *text)
{
    s->text(s, text == NULL ? (span){ NULL, 0 } : span_of(text));
}

static void text_of(struct sink *s, const char *key, const char *text)
{
    s->key(s, key);
    item(s, text);
}

static void null_of(struct sink *s, const char *key)
{
    s->key(s, key);
    null(s);
}

/* Metadata a document does not have is null, not "". */
static void span_of_meta(struct sink *s, const char *key, span text)
{
    s->key(s, key);
    s->text(s, text.len == 0 ? (span){ NULL, 0 } : text);
}

static void number_of(struct sink *s, const char *key, uint32_t number)
{
    s->key(s, key);
    s->number(s, number);
}

/* Zero stands for "the format has none" and is null outside. */
static void number_or_null(struct sink *s, const char *key, uint32_t number)
{
    s->key(s, key);
    if (number == 0)
        null(s);
    else
        s->number(s, number);
}

static void confidence_of(struct sink *s, uint32_t percent)
{
    s->key(s, "confidence");
    s->hundredths(s, percent);
}

static void open_list(struct sink *s, const char *key)
{
    s->key(s, key);
    s->open_list(s);
}

static void open_map(struct sink *s, const char *key)
{
    s->key(s, key);
    s->open_map(s);
}

static void names_of(struct sink *s, const char *key,
                     const char *const *names)
{
    open_list(s, key);
    for (uint32_t i = 0; names != NULL && names[i] != NULL; i++)
        item(s, names[i]);
    s->close(s);
}

static void evidence_fields(struct sink *s, const struct evidence *e)
{
    text_of(s, "path", e->path);
    number_of(s, "begin", e->begin);
    number_of(s, "end", e->end);
    number_or_null(s, "line", e->line);
    number_or_null(s, "column", e->column);
    number_or_null(s, "end_line", e->end_line);
    number_or_null(s, "end_column", e->end_column);
    number_or_null(s, "page", e->page);
    number_or_null(s, "paragraph", e->paragraph);
    names_of(s, "heading", e->heading);
    text_of(s, "modality", modality_name(e->modality));
    text_of(s, "quote", e->quote);
}

static void evidence_of(struct sink *s, const struct evidence *e)
{
    s->open_map(s);
    evidence_fields(s, e);
    s->close(s);
}

static void evidence_list(struct sink *s, const struct evidence *evidence,
                          uint32_t count)
{
    open_list(s, "evidence");
    for (uint32_t i = 0; i < count; i++)
        evidence_of(s, &evidence[i]);
    s->close(s);
}

static void receipt_of(struct sink *s, const struct receipt *receipt)
{
    s->key(s, "receipt");
    if (receipt == NULL) {
        null(s);
        return;
    }
    s->open_map(s);
    number_of(s, "documents", receipt->documents);
    number_of(s, "sections", receipt->sections);
    number_of(s, "sentences", receipt->sentences);
    names_of(s, "concepts", receipt->concepts);
    open_list(s, "nearest");
    for (uint32_t i = 0; i < receipt->near_count; i++) {
        s->open_map(s);
        text_of(s, "lacks", receipt->near[i].lacks);
        evidence_fields(s, &receipt->near[i].at);
        s->close(s);
    }
    s->close(s);
    names_of(s, "unread", receipt->unread);
    s->close(s);
}

/* --- parameters --- */

/* Whole numbers as such, others with two digits after the point. */
static void amount_of(struct sink *s, const char *key, uint32_t thousandths)
{
    s->key(s, key);
    if (thousandths % 1000 == 0)
        s->number(s, thousandths / 1000);
    else
        s->hundredths(s, (thousandths + 5) / 10);
}

static void parameter_of(struct sink *s, const struct parameter *p)
{
    s->open_map(s);
    text_of(s, "name", p->name);
    text_of(s, "title", p->title);
    amount_of(s, "value", p->value);
    text_of(s, "unit", p->unit);
    text_of(s, "source", p->source);
    s->close(s);
}

/* The one whose name comes next in the alphabet, or NULL. */
static const struct parameter *parameter_after(const struct result *result,
                                               const char *last)
{
    const struct parameter *all = result->profile->parameters, *next = NULL;
    uint32_t count = result->ruleset->queries.parameters.count;
    for (uint32_t i = 0; all != NULL && i < count; i++)
        if (all[i].name != NULL && strcmp(all[i].name, last) > 0 &&
            (next == NULL || strcmp(all[i].name, next->name) < 0))
            next = &all[i];
    return next;
}

static void parameters_of(struct sink *s, const struct result *result)
{
    const struct parameter *p = parameter_after(result, "");
    open_list(s, "parameters");
    for (; p != NULL; p = parameter_after(result, p->name))
        parameter_of(s, p);
    s->close(s);
}

static void overrides_of(struct sink *s, const struct result *result,
                         const struct unit_result *unit)
{
    open_list(s, "overrides");
    for (uint32_t i = 0; i < unit->override_count; i++) {
        const struct override *o = &unit->overrides[i];
        const struct parameter *p = &result->profile->parameters[o->parameter];
        s->open_map(s);
        text_of(s, "name", o->name);
        text_of(s, "title", p->title);
        amount_of(s, "value", o->value);
        amount_of(s, "instead_of", p->value);
        text_of(s, "unit", o->unit);
        text_of(s, "reason", o->reason);
        text_of(s, "path", o->path);
        number_of(s, "line", o->line);
        s->close(s);
    }
    s->close(s);
}

/* --- one audit: unit, documents, criteria --- */

static void unit_of(struct sink *s, const struct result *result,
                    const struct unit_result *unit)
{
    open_map(s, "unit");
    text_of(s, "kind", unit->is_district ? "district" : "draft");
    text_of(s, "name", unit->name);
    text_of(s, "state", unit->state);
    open_map(s, "facts");
    for (uint32_t i = 0; i < unit->fact_count; i++)
        text_of(s, unit->facts[i].name, unit->facts[i].value);
    s->close(s);
    overrides_of(s, result, unit);
    s->close(s);
}

static const char *kind_source_name(enum kind_source source)
{
    static const char *const names[] = {
        [KIND_UNKNOWN] = "unknown",     [KIND_FROM_MANIFEST] = "manifest",
        [KIND_FROM_META] = "metadata",  [KIND_FROM_CODE] = "code",
        [KIND_FROM_TITLE] = "title",    [KIND_FROM_CONTENT] = "content",
    };
    return names[source];
}

static void document_of(struct sink *s, const struct document_result *d)
{
    s->open_map(s);
    text_of(s, "path", d->path);
    text_of(s, "kind", d->kind.name);
    text_of(s, "kind_source", kind_source_name(d->kind.source));
    s->key(s, "kind_confidence");
    s->hundredths(s, d->kind.sure);
    text_of(s, "format", d->doc.format);
    text_of(s, "sha256", d->sha256[0] == '\0' ? NULL : d->sha256);
    span_of_meta(s, "title", d->doc.meta.title);
    span_of_meta(s, "code", d->doc.meta.code);
    span_of_meta(s, "adopted", d->doc.meta.adopted);
    span_of_meta(s, "revised", d->doc.meta.revised);
    span_of_meta(s, "status", d->doc.meta.status);
    number_or_null(s, "pages", d->doc.page_count);
    number_of(s, "words", d->doc.word_count);
    s->key(s, "readable");
    s->flag(s, d->readable);
    text_of(s, "problem", d->problem);
    open_list(s, "warnings");
    for (uint32_t i = 0; i < d->doc.notice_count; i++)
        item(s, d->doc.notices[i].text);
    s->close(s);
    s->close(s);
}

static void documents_of(struct sink *s, const struct unit_result *unit)
{
    open_list(s, "documents");
    for (uint32_t i = 0; i < unit->document_count; i++)
        document_of(s, &unit->documents[i]);
    s->close(s);
}

static void element_of(struct sink *s, const struct criterion *criterion,
                       const struct element_result *r)
{
    const struct element *element = &criterion->elements[r->n - 1];
    s->open_map(s);
    number_of(s, "n", r->n);
    text_of(s, "text", element->text);
    text_of(s, "need", element->required ? "required" : "desirable");
    text_of(s, "state", element_state_name(r->state));
    evidence_list(s, r->evidence, r->evidence_count);
    receipt_of(s, r->receipt);
    s->close(s);
}

/* null: not measured. */
static void accuracy_of(struct sink *s, const struct criterion *c)
{
    const struct accuracy *a = c == NULL ? NULL : &c->accuracy;
    bool measured = a != NULL && a->tp + a->fp + a->fn + a->items + a->near > 0;
    s->key(s, "accuracy");
    if (!measured) {
        null(s);
        return;
    }
    s->open_map(s);
    number_of(s, "tp", a->tp);
    number_of(s, "fp", a->fp);
    number_of(s, "fn", a->fn);
    number_of(s, "paraphrases_found", a->found);
    number_of(s, "paraphrases", a->items);
    number_of(s, "near_misses_taken", a->alarms);
    number_of(s, "near_misses", a->near);
    s->close(s);
}

/* The state's monitoring criterion under its old and its new number; null
 * stands for a number that is not known. */
static void ele_of(struct sink *s, const struct criterion *c)
{
    open_map(s, "ele");
    text_of(s, "former", c->ele_former);
    text_of(s, "current", c->ele_current);
    s->close(s);
}

static void criterion_of(struct sink *s, const struct criterion_result *r)
{
    const struct criterion *c = r->criterion;
    s->open_map(s);
    text_of(s, "id", c->id);
    text_of(s, "title", c->title);
    text_of(s, "kind", criterion_kind_name(c->kind));
    text_of(s, "standing", standing_name(r->standing));
    text_of(s, "law_note", r->law_note);
    ele_of(s, c);
    text_of(s, "severity", severity_name(c->severity));
    text_of(s, "standard", standard_name(c->standard));
    text_of(s, "lever", lever_name(c->lever));
    text_of(s, "scope", scope_name(c->scope));
    text_of(s, "status", verdict_name(r->verdict));
    confidence_of(s, r->confidence);
    text_of(s, "reason", r->reason);
    accuracy_of(s, c);
    open_list(s, "elements");
    for (uint32_t i = 0; i < r->element_count; i++)
        element_of(s, c, &r->elements[i]);
    s->close(s);
    evidence_list(s, r->evidence, r->evidence_count);
    s->close(s);
}

/* --- findings and the plan made of them --- */

static void authority_of(struct sink *s, const struct result *result,
                         const char *key)
{
    const struct authority *a = ruleset_authority(result->ruleset, key);
    s->open_map(s);
    text_of(s, "key", key);
    text_of(s, "citation", a == NULL ? key : a->citation);
    text_of(s, "type", a == NULL ? NULL : a->type);
    text_of(s, "jurisdiction", a == NULL ? NULL : a->jurisdiction);
    text_of(s, "status",
            a == NULL ? "unknown"
                      : authority_status_name(authority_at(a, result->as_of)));
    s->key(s, "proposed");
    s->flag(s, a != NULL && a->proposed);
    text_of(s, "effective", a == NULL ? NULL : a->effective);
    text_of(s, "amended", a == NULL ? NULL : a->amended);
    text_of(s, "rescinded", a == NULL ? NULL : a->rescinded);
    text_of(s, "superseded_by", a == NULL ? NULL : a->superseded_by);
    text_of(s, "verified", a == NULL ? NULL : a->verified);
    text_of(s, "url", a == NULL ? NULL : a->url);
    text_of(s, "note", a == NULL ? NULL : a->note);
    s->close(s);
}

static void authorities_of(struct sink *s, const struct result *result,
                           const struct criterion *c)
{
    open_list(s, "authorities");
    for (uint32_t i = 0; c->authorities != NULL && c->authorities[i] != NULL;
         i++)
        authority_of(s, result, c->authorities[i]);
    s->close(s);
}

static void action_fields(struct sink *s, const struct criterion *c)
{
    text_of(s, "action", c->action.what);
    text_of(s, "role", c->action.role);
    text_of(s, "lever", lever_name(c->lever));
    text_of(s, "within", c->action.within);
    text_of(s, "evidence", c->action.evidence);
    text_of(s, "measure", c->action.measure);
}

static void wording_of(struct sink *s, const struct criterion *c)
{
    open_map(s, "wording");
    text_of(s, "preferred", c->wording.preferred);
    text_of(s, "acceptable", c->wording.acceptable);
    text_of(s, "avoid", c->wording.avoid);
    text_of(s, "replace_with", c->replace_with);
    s->close(s);
}

/* An unreadable document breaks no rule: nothing to cite, nothing to adopt. */
static void no_advice(struct sink *s)
{
    open_list(s, "authorities");
    s->close(s);
    null_of(s, "action");
    null_of(s, "wording");
}

static void advice_of(struct sink *s, const struct result *result,
                      const struct criterion *c)
{
    authorities_of(s, result, c);
    open_map(s, "action");
    action_fields(s, c);
    s->close(s);
    wording_of(s, c);
}

static void finding_head(struct sink *s, const struct finding *f)
{
    const struct criterion *c = f->criterion;
    text_of(s, "fingerprint", f->fingerprint);
    text_of(s, "kind", finding_kind_name(f->kind));
    text_of(s, "criterion", c == NULL ? NULL : c->id);
    text_of(s, "title", c == NULL ? NULL : c->title);
    text_of(s, "basis", c == NULL ? NULL : standing_name(f->standing));
    text_of(s, "law_note", f->law_note);
    text_of(s, "standard", c == NULL ? NULL : standard_name(c->standard));
    number_or_null(s, "element", f->element);
    text_of(s, "severity", severity_name(f->severity));
    confidence_of(s, f->confidence);
    text_of(s, "message", f->message);
    accuracy_of(s, c);
}

static void finding_of(struct sink *s, const struct result *result,
                       const struct finding *f)
{
    s->open_map(s);
    finding_head(s, f);
    s->key(s, "anchor");
    if (f->anchor.path == NULL)
        null(s);
    else
        evidence_of(s, &f->anchor);
    evidence_list(s, f->evidence, f->evidence_count);
    receipt_of(s, f->receipt);
    if (f->criterion == NULL)
        no_advice(s);
    else
        advice_of(s, result, f->criterion);
    null_of(s, "waived");
    null_of(s, "baseline");
    s->close(s);
}

static bool has_findings(const struct unit_result *unit,
                         const struct criterion *c)
{
    for (uint32_t i = 0; i < unit->finding_count; i++)
        if (unit->findings[i].criterion == c)
            return true;
    return false;
}

static void plan_item(struct sink *s, const struct unit_result *unit,
                      const struct criterion *c)
{
    s->open_map(s);
    text_of(s, "criterion", c->id);
    text_of(s, "title", c->title);
    text_of(s, "standard", standard_name(c->standard));
    text_of(s, "severity", severity_name(c->severity));
    action_fields(s, c);
    open_list(s, "findings");
    for (uint32_t i = 0; i < unit->finding_count; i++)
        if (unit->findings[i].criterion == c)
            item(s, unit->findings[i].fingerprint);
    s->close(s);
    s->close(s);
}

/* The gravest first, by id among equals: the order to work them off. */
static void plan_of(struct sink *s, const struct unit_result *unit)
{
    open_list(s, "plan");
    for (uint32_t severity = SEVERITY_CRITICAL + 1; severity-- > 0;)
        for (uint32_t i = 0; i < unit->criterion_count; i++) {
            const struct criterion *c = unit->criteria[i].criterion;
            if ((uint32_t)c->severity == severity && has_findings(unit, c))
                plan_item(s, unit, c);
        }
    s->close(s);
}

/* --- summary --- */

enum { BY_STANDARD, BY_LEVER };

/* Verdicts of the criteria under one standard or lever, in one map. */
static void count_group(struct sink *s, const struct unit_result *unit,
                        int by, uint32_t group)
{
    uint32_t counts[VERDICT_COUNT] = { 0 };
    for (uint32_t i = 0; i < unit->criterion_count; i++) {
        const struct criterion_result *r = &unit->criteria[i];
        uint32_t of = by == BY_STANDARD ? (uint32_t)r->criterion->standard
                                        : (uint32_t)r->criterion->lever;
        if (of == group)
            counts[r->verdict]++;
    }
    for (uint32_t v = 0; v < VERDICT_COUNT; v++)
        number_of(s, verdict_name((enum verdict)v), counts[v]);
}

static void by_standard(struct sink *s, const struct unit_result *unit)
{
    open_map(s, "by_standard");
    for (uint32_t i = 0; i <= STANDARD_PROFESSIONAL_CULTURE; i++) {
        open_map(s, standard_name((enum standard)i));
        text_of(s, "title", standard_title((enum standard)i));
        count_group(s, unit, BY_STANDARD, i);
        s->close(s);
    }
    s->close(s);
}

static void by_lever(struct sink *s, const struct unit_result *unit)
{
    open_map(s, "by_lever");
    for (uint32_t i = 0; i <= LEVER_DATA_ANALYSIS_MEETINGS; i++) {
        open_map(s, lever_name((enum lever)i));
        text_of(s, "title", lever_title((enum lever)i));
        count_group(s, unit, BY_LEVER, i);
        s->close(s);
    }
    s->close(s);
}

static void by_severity(struct sink *s, const struct unit_result *unit)
{
    uint32_t counts[SEVERITY_CRITICAL + 1] = { 0 };
    for (uint32_t i = 0; i < unit->finding_count; i++)
        counts[unit->findings[i].severity]++;
    open_map(s, "by_severity");
    for (uint32_t i = SEVERITY_CRITICAL + 1; i-- > 0;)
        number_of(s, severity_name((enum severity)i), counts[i]);
    s->close(s);
}

static void summary_of(struct sink *s, const struct unit_result *unit)
{
    open_map(s, "summary");
    open_map(s, "by_status");
    for (uint32_t v = 0; v < VERDICT_COUNT; v++)
        number_of(s, verdict_name((enum verdict)v), unit->by_verdict[v]);
    s->close(s);
    by_standard(s, unit);
    by_lever(s, unit);
    by_severity(s, unit);
    s->close(s);
}

static void audit_of(struct sink *s, const struct result *result,
                     const struct unit_result *unit)
{
    s->open_map(s);
    unit_of(s, result, unit);
    documents_of(s, unit);
    open_list(s, "criteria");
    for (uint32_t i = 0; i < unit->criterion_count; i++)
        criterion_of(s, &unit->criteria[i]);
    s->close(s);
    open_list(s, "findings");
    for (uint32_t i = 0; i < unit->finding_count; i++)
        finding_of(s, result, &unit->findings[i]);
    s->close(s);
    plan_of(s, unit);
    summary_of(s, unit);
    s->close(s);
}

static void tool_of(struct sink *s, const struct ruleset *ruleset,
                    const char *version)
{
    open_map(s, "tool");
    text_of(s, "name", "elaudit");
    text_of(s, "version", version);
    text_of(s, "rules", ruleset->digest);
    text_of(s, "rules_date", ruleset->pack_date);
    s->close(s);
}

void shape_result(struct sink *s, const struct result *result,
                  const char *version)
{
    s->open_map(s);
    text_of(s, "schema", SHAPE_SCHEMA);
    tool_of(s, result->ruleset, version);
    text_of(s, "as_of", result->as_of);
    text_of(s, "profile", result->profile->name);
    parameters_of(s, result);
    open_list(s, "audits");
    for (uint32_t i = 0; i < result->unit_count; i++)
        audit_of(s, result, &result->units[i]);
    s->close(s);
    open_list(s, "notices");
    for (uint32_t i = 0; i < result->notice_count; i++)
        item(s, result->notices[i].text);
    s->close(s);
    s->close(s);
}
