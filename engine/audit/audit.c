#include "audit/audit.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "audit/finding.h"
#include "audit/say.h"

enum { MAX_JOBS = 64 };

/* A document to evaluate. */
struct task {
    const struct unit_document *document;
    uint32_t index; /* in its unit */
    const struct query_value *values; /* of its unit */
    struct reading *reading;
};

/* What the workers share; only the two counters change. */
struct pool {
    const struct evaluate_plan *plan;
    const struct task *tasks;
    uint32_t count;
    atomic_uint next, done;
};

/* The workers' and the main thread's view of one worker. */
struct worker {
    struct pool *pool;
    struct evaluator *evaluator;
    pthread_t thread;
    bool started;
};

struct audit {
    const struct audit_options *options;
    struct evaluate_plan plan;
    struct unit_list list;
    struct reading *readings; /* of all units, one after the other */
    uint32_t document_count;
    const struct query_value *values; /* of the profile, once asked for */
    struct receipt_maker receipts;
    struct arena *arena;
    VEC(struct notice) notices;
};

/* --- evaluating, in parallel -------------------------------------------- */

static bool do_task(struct pool *pool, struct evaluator *evaluator)
{
    uint32_t i = atomic_fetch_add(&pool->next, 1);
    if (i >= pool->count)
        return false;
    const struct task *task = &pool->tasks[i];
    evaluate_document(evaluator, task->document, task->index,
                      task->values, task->reading);
    atomic_fetch_add(&pool->done, 1);
    return true;
}

static void *work(void *context)
{
    struct worker *worker = context;
    while (do_task(worker->pool, worker->evaluator))
        continue;
    return NULL;
}

/* The main thread works too and tells how far all have come. */
static void work_here(const struct audit_options *o, struct worker *worker)
{
    struct pool *pool = worker->pool;
    while (do_task(pool, worker->evaluator))
        if (o->progress != NULL)
            o->progress(o->progress_context, atomic_load(&pool->done),
                        pool->count);
}

/* Threads that cannot be had are done without. */
static void start(struct worker *workers, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++)
        workers[i].started =
            pthread_create(&workers[i].thread, NULL, work, &workers[i]) == 0;
}

static void finish(struct worker *workers, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++)
        if (workers[i].started)
            pthread_join(workers[i].thread, NULL);
}

static bool make_evaluators(struct worker *workers, uint32_t count,
                            struct pool *pool, struct err *err)
{
    for (uint32_t i = 0; i < count; i++) {
        workers[i].pool = pool;
        workers[i].evaluator = evaluator_new(pool->plan, err);
        if (workers[i].evaluator == NULL)
            return false;
    }
    return true;
}

static uint32_t worker_count(const struct audit_options *o, uint32_t tasks)
{
    uint32_t count = o->jobs < 1 ? 1 : o->jobs;
    if (count > MAX_JOBS)
        count = MAX_JOBS;
    return tasks < count ? tasks : count;
}

static bool run_pool(const struct audit_options *o, struct pool *pool,
                     struct err *err)
{
    struct worker workers[MAX_JOBS] = { 0 };
    uint32_t count = worker_count(o, pool->count);
    bool ok = make_evaluators(workers, count, pool, err);
    if (ok) {
        start(workers, count);
        work_here(o, &workers[0]);
        finish(workers, count);
        if (o->progress != NULL)
            o->progress(o->progress_context, pool->count, pool->count);
    }
    for (uint32_t i = 0; i < count; i++)
        evaluator_free(workers[i].evaluator);
    return ok;
}

/* Large documents first, so that no thread is left alone with one at the end;
 * the order has no influence on the result. */
static int compare_tasks(const void *a, const void *b)
{
    const struct task *x = a, *y = b;
    if (x->document->len != y->document->len)
        return x->document->len < y->document->len ? 1 : -1;
    return strcmp(x->document->path, y->document->path);
}

/* Units without overrides share the profile's values. */
static const struct query_value *values_of(struct audit *a,
                                           const struct unit *unit)
{
    const struct audit_options *o = a->options;
    if (unit->overrides.count == 0 && a->values != NULL)
        return a->values;
    const struct query_value *values =
        override_values(&unit->overrides, o->profile, o->ruleset, a->arena);
    if (unit->overrides.count == 0)
        a->values = values;
    return values;
}

static bool evaluate_all(struct audit *a, struct err *err)
{
    struct task *tasks =
        arena_alloc(a->arena, a->document_count, sizeof(*tasks));
    uint32_t count = 0;
    for (uint32_t i = 0; i < a->list.count; i++) {
        const struct unit *unit = &a->list.units[i];
        const struct query_value *values = values_of(a, unit);
        for (uint32_t k = 0; k < unit->document_count; k++) {
            tasks[count] = (struct task){ &unit->documents[k], k, values,
                                          &a->readings[count] };
            count++;
        }
    }
    if (count > 0)
        qsort(tasks, count, sizeof(*tasks), compare_tasks);
    struct pool pool = { .plan = &a->plan, .tasks = tasks, .count = count };
    atomic_init(&pool.next, 0);
    atomic_init(&pool.done, 0);
    return run_pool(a->options, &pool, err);
}

/* --- judging, one unit after the other ---------------------------------- */

static void move_text(span *text, struct arena *arena)
{
    if (text->len > 0)
        text->ptr = arena_text(arena, text->ptr, text->len);
}

static void move_doc(struct doc *doc, struct arena *arena)
{
    span *const texts[] = { &doc->meta.title,   &doc->meta.code,
                            &doc->meta.kind,    &doc->meta.language,
                            &doc->meta.adopted, &doc->meta.revised,
                            &doc->meta.status };
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
        move_text(texts[i], arena);
    struct doc_notice *notices =
        arena_alloc(arena, doc->notice_count, sizeof(*notices));
    for (uint32_t i = 0; i < doc->notice_count; i++)
        notices[i].text = arena_text(arena, doc->notices[i].text,
                                     strlen(doc->notices[i].text));
    doc->notices = notices;
    doc->unread = arena_string(arena, doc->unread);
}

/* The one place where what a reading says about its document outlives it. */
static const struct document_result *move_documents(
    const struct reading *readings, uint32_t count, struct arena *arena)
{
    struct document_result *documents =
        arena_alloc(arena, count, sizeof(*documents));
    for (uint32_t i = 0; i < count; i++) {
        documents[i] = readings[i].document;
        documents[i].kind.name = arena_string(arena, documents[i].kind.name);
        documents[i].problem = arena_string(arena, documents[i].problem);
        move_doc(&documents[i].doc, arena);
    }
    return documents;
}

static void note_pages(struct audit *a, const struct document_result *d)
{
    for (uint32_t i = 0; i < d->doc.notice_count; i++)
        *vec_push(&a->notices, a->arena) = (struct notice){
            .text = say(a->arena, "%s: %s", d->path, d->doc.notices[i].text)
        };
}

static void note_unreadable(struct audit *a, const struct reading *readings,
                            uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        const struct document_result *d = &readings[i].document;
        if (!d->readable)
            *vec_push(&a->notices, a->arena) = (struct notice){
                .text = say(a->arena, "%s: %s", d->path, d->problem)
            };
        else if (d->doc.unread != NULL)
            note_pages(a, d);
    }
}

static void set_criteria(struct unit_result *out,
                         const struct judgement *judgements, uint32_t count,
                         struct arena *arena)
{
    struct criterion_result *criteria =
        arena_alloc(arena, count, sizeof(*criteria));
    for (uint32_t i = 0; i < count; i++) {
        criteria[i] = judgements[i].result;
        out->by_verdict[criteria[i].verdict]++;
    }
    out->criteria = criteria;
    out->criterion_count = count;
}

/* Those that the profile asks for; the others change nothing and are told. */
static void set_overrides(struct audit *a, const struct unit *unit,
                          struct unit_result *out)
{
    const struct profile *profile = a->options->profile;
    struct override *used = arena_alloc(a->arena, unit->overrides.count,
                                        sizeof(*used));
    for (uint32_t i = 0; i < unit->overrides.count; i++) {
        const struct override *o = &unit->overrides.at[i];
        if (override_instead(o, profile) != NULL)
            used[out->override_count++] = *o;
        else
            *vec_push(&a->notices, a->arena) = (struct notice){ .text = say(
                a->arena, "%s:%u: the profile '%s' has no parameter '%s': not "
                "used", o->path, o->line, profile->name, o->name) };
    }
    out->overrides = used;
}

static void judge_unit(struct audit *a, const struct unit *unit,
                       struct reading *readings, struct unit_result *out)
{
    const struct judge judge = {
        .plan = &a->plan,
        .unit = unit,
        .readings = readings,
        .as_of = a->options->as_of,
        .all_criteria = a->options->all_criteria,
        .receipts = &a->receipts,
        .arena = a->arena,
    };
    uint32_t count = a->plan.criterion_count;
    struct judgement *judgements =
        arena_alloc(a->arena, count, sizeof(*judgements));

    receipt_unread(&a->receipts, readings, unit->document_count);
    for (uint32_t i = 0; i < count; i++)
        judgements[i] = verdict_of(&judge, i);
    struct finding_list findings = finding_collect(&judge, judgements, count);

    *out = (struct unit_result){ .is_district = unit->is_district,
                                 .name = unit->name,
                                 .state = unit->state,
                                 .facts = unit->facts,
                                 .fact_count = unit->fact_count,
                                 .documents = move_documents(
                                     readings, unit->document_count, a->arena),
                                 .document_count = unit->document_count,
                                 .findings = findings.at,
                                 .finding_count = findings.count };
    set_criteria(out, judgements, count, a->arena);
    set_overrides(a, unit, out);
    note_unreadable(a, readings, unit->document_count);
}

static void release_readings(struct reading *readings, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        arena_release(&readings[i].arena);
}

static const struct unit_result *judge_all(struct audit *a)
{
    struct unit_result *units =
        arena_alloc(a->arena, a->list.count, sizeof(*units));
    struct reading *readings = a->readings;
    receipt_begin(&a->receipts, a->options->ruleset, a->arena);
    for (uint32_t i = 0; i < a->list.count; i++) {
        const struct unit *unit = &a->list.units[i];
        judge_unit(a, unit, readings, &units[i]);
        release_readings(readings, unit->document_count);
        readings += unit->document_count;
    }
    return units;
}

/* --- the run ------------------------------------------------------------ */

static bool is_anything_readable(const struct audit *a)
{
    for (uint32_t i = 0; i < a->document_count; i++)
        if (a->readings[i].document.readable)
            return true;
    return false;
}

static bool collect(struct audit *a, const char *const *paths,
                    uint32_t path_count, struct err *err)
{
    const struct unit_options options = { a->options->ruleset, a->options->each,
                                          a->options->stdin_name };
    if (!unit_collect(&a->list, &options, paths, path_count, a->arena, err))
        return false;
    for (uint32_t i = 0; i < a->list.notice_count; i++)
        *vec_push(&a->notices, a->arena) = a->list.notices[i];
    if (a->list.count == 0)
        return err_set(err, ERR_INPUT, "%s",
                       a->notices.count > 0 ? a->notices.at[0].text
                                            : "nothing to audit");
    for (uint32_t i = 0; i < a->list.count; i++)
        a->document_count += a->list.units[i].document_count;
    a->readings =
        arena_alloc(a->arena, a->document_count, sizeof(*a->readings));
    return true;
}

/* Law changes; who relies on old rules must know. */
static void note_age(struct audit *a)
{
    const char *date = a->options->ruleset->pack_date;
    if (date == NULL || !date_is_over_a_year(date, a->options->as_of))
        return;
    struct notice *notice = vec_push(&a->notices, a->arena);
    notice->is_warning = true;
    notice->text = say(
        a->arena,
        "the rules are of %s, more than twelve months before %s: what changed "
        "in law since is not known to them; look for a newer version", date,
        a->options->as_of);
}

static bool nothing_readable(const struct audit *a, struct err *err)
{
    const struct document_result *first = &a->readings[0].document;
    if (a->document_count == 1)
        return err_set(err, ERR_INPUT, "%s: %s", first->path, first->problem);
    return err_set(err, ERR_INPUT,
                   "none of %u documents could be read; the first: %s: %s",
                   a->document_count, first->path, first->problem);
}

bool audit_run(struct result *result, const struct audit_options *options,
               const char *const *paths, uint32_t path_count,
               struct arena *arena, struct err *err)
{
    struct audit a = { .options = options, .arena = arena };
    evaluate_plan_init(&a.plan, options->ruleset, options->profile, arena);
    a.plan.revisions = options->revisions;
    a.plan.ocr = options->ocr;
    if (a.plan.criterion_count == 0)
        return err_set(err, ERR_INPUT, "profile '%s' selects no criteria",
                       options->profile->name);
    if (!collect(&a, paths, path_count, err))
        return false;
    note_age(&a);
    if (!evaluate_all(&a, err))
        return false;
    if (!is_anything_readable(&a)) {
        nothing_readable(&a, err);
        release_readings(a.readings, a.document_count);
        return false;
    }
    const struct unit_result *units = judge_all(&a);
    *result = (struct result){ .ruleset = options->ruleset,
                               .profile = options->profile,
                               .as_of = options->as_of,
                               .units = units,
                               .unit_count = a.list.count,
                               .notices = a.notices.at,
                               .notice_count = a.notices.count };
    return true;
}
