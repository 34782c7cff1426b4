#include "author/timing.h"

#include <stdlib.h>

#include "audit/say.h"
#include "author/root.h"
#include "base/clock.h"

#define SEVERAL UINT32_MAX

struct stopwatch {
    const struct query_set *set;
    struct evaluate_plan plan;
    struct evaluator *evaluator;
    struct evaluate_counts counts;
    uint32_t *asker; /* by query: index of the only criterion that asks it + 1,
                        or SEVERAL */
    uint32_t *seen;  /* by query: index of the last criterion walked + 1 */
    struct arena *arena;
};

/* --- whose queries ------------------------------------------------------- */

static void claim(struct stopwatch *s, uint32_t query, uint32_t criterion)
{
    const struct query_node *node = &s->set->nodes[query];
    if (s->seen[query] == criterion + 1)
        return;
    s->seen[query] = criterion + 1;
    s->asker[query] = s->asker[query] == 0 ? criterion + 1 : SEVERAL;
    for (uint32_t i = 0; i < node->count; i++)
        claim(s, s->set->operands[node->first + i], criterion);
}

static void claim_all(struct stopwatch *s)
{
    for (uint32_t i = 0; i < s->plan.criterion_count; i++) {
        struct root_list roots = roots_of(s->plan.criteria[i], s->arena);
        for (uint32_t k = 0; k < roots.count; k++)
            claim(s, roots.at[k].query, i);
    }
    memset(s->seen, 0, s->set->count * sizeof(*s->seen));
}

static void add_query(struct stopwatch *s, uint32_t query, uint32_t criterion,
                      struct timing_row *row)
{
    const struct query_node *node = &s->set->nodes[query];
    const struct match_count *count = &s->counts.queries.at[query];
    if (s->seen[query] == criterion + 1)
        return;
    s->seen[query] = criterion + 1;
    row->evaluations += count->evaluations;
    if (s->asker[query] == SEVERAL)
        row->shared += count->nanoseconds;
    else
        row->own += count->nanoseconds;
    for (uint32_t i = 0; i < node->count; i++)
        add_query(s, s->set->operands[node->first + i], criterion, row);
}

static struct timing_row row_of(struct stopwatch *s, uint32_t criterion)
{
    struct timing_row row = { .criterion = s->plan.criteria[criterion],
                              .own = s->counts.nanoseconds[criterion] };
    struct root_list roots = roots_of(row.criterion, s->arena);
    for (uint32_t i = 0; i < roots.count; i++) {
        uint32_t query = roots.at[i].query;
        add_query(s, query, criterion, &row);
        if (roots.at[i].part != ROOT_TOPIC)
            row.hits += s->counts.queries.at[query].hits;
    }
    return row;
}

static int compare_rows(const void *a, const void *b)
{
    const struct timing_row *x = a, *y = b;
    if (x->own != y->own)
        return x->own < y->own ? 1 : -1;
    return strcmp(x->criterion->id, y->criterion->id);
}

static void fill_rows(struct stopwatch *s, struct timing *out)
{
    out->count = s->plan.criterion_count;
    out->rows = arena_alloc(s->arena, out->count, sizeof(*out->rows));
    for (uint32_t i = 0; i < out->count; i++) {
        out->rows[i] = row_of(s, i);
        out->weighing += s->counts.nanoseconds[i];
    }
    out->queries = s->counts.queries.nanoseconds;
    if (out->count > 0)
        qsort(out->rows, out->count, sizeof(*out->rows), compare_rows);
}

/* --- the documents ------------------------------------------------------- */

static void read_one(struct stopwatch *s, const struct unit *unit,
                     uint32_t index, struct timing *out)
{
    struct reading reading;
    uint64_t start = clock_now();
    evaluate_document(s->evaluator, &unit->documents[index], index, NULL,
                      &reading);
    out->whole += clock_now() - start;
    if (reading.document.readable) {
        out->documents++;
        out->words += reading.document.doc.word_count;
    } else if (out->unreadable == NULL) {
        out->unreadable = say(s->arena, "%s: %s", reading.document.path,
                              reading.document.problem);
    }
    arena_release(&reading.arena);
}

static bool read_all(struct stopwatch *s, const struct timing_request *r,
                     struct timing *out, struct err *err)
{
    struct unit_list list = { .count = 0 };
    const struct unit_options options = { r->ruleset, false, NULL };
    if (!unit_collect(&list, &options, r->paths, r->path_count, s->arena,
                      err))
        return false;
    for (uint32_t i = 0; i < list.count; i++)
        for (uint32_t k = 0; k < list.units[i].document_count; k++)
            read_one(s, &list.units[i], k, out);
    if (out->documents > 0)
        return true;
    return err_set(err, ERR_INPUT, "no document could be read%s%s",
                   out->unreadable == NULL ? "" : "; the first: ",
                   out->unreadable == NULL ? "" : out->unreadable);
}

static void begin(struct stopwatch *s, const struct timing_request *r)
{
    s->set = &r->ruleset->queries;
    evaluate_plan_init(&s->plan, r->ruleset, r->profile, s->arena);
    s->counts.queries.at = arena_alloc(s->arena, s->set->count,
                                       sizeof(*s->counts.queries.at));
    s->counts.nanoseconds = arena_alloc(s->arena, s->plan.criterion_count,
                                        sizeof(*s->counts.nanoseconds));
    s->asker = arena_alloc(s->arena, s->set->count, sizeof(*s->asker));
    s->seen = arena_alloc(s->arena, s->set->count, sizeof(*s->seen));
    claim_all(s);
}

bool timing_of(struct timing *timing, const struct timing_request *request,
               struct arena *arena, struct err *err)
{
    struct stopwatch s = { .arena = arena };
    *timing = (struct timing){ .count = 0 };
    begin(&s, request);
    s.evaluator = evaluator_new(&s.plan, err);
    if (s.evaluator == NULL)
        return false;
    evaluator_count(s.evaluator, &s.counts);
    bool ok = read_all(&s, request, timing, err);
    if (ok)
        fill_rows(&s, timing);
    evaluator_free(s.evaluator);
    return ok;
}
