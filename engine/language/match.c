#include "language/match.h"

#include "base/clock.h"
#include "base/vec.h"
#include "input/regex.h"
#include "language/context.h"

#include <stdlib.h>

enum { FROM_WORDS = 8 }; /* between a time limit and the event it runs from */

struct matcher {
    const struct query_set *set;
    struct regex **patterns;
    struct answer *answers; /* of this document where the stamp says so */
    uint32_t *stamps;
    const bool **contexts; /* flags of blocks, by context query; per document */
    uint32_t *context_stamps;
    uint32_t generation;

    const struct provisions *provisions;
    const struct doc *doc;
    struct windows windows;
    const char *lower; /* the text in lower case, once a pattern wants it */
    const struct query_value *values; /* of parameters, or NULL */
    struct arena *arena;
    struct match_counts *counts; /* or NULL */
};

static void *zeroed(size_t count, size_t size)
{
    void *memory = calloc(count + 1, size);
    if (memory == NULL)
        abort();
    return memory;
}

struct matcher *matcher_new(const struct query_set *set, struct err *err)
{
    struct matcher *m = zeroed(1, sizeof(*m));
    m->set = set;
    m->patterns = zeroed(set->pattern_count, sizeof(*m->patterns));
    m->answers = zeroed(set->count, sizeof(*m->answers));
    m->stamps = zeroed(set->count, sizeof(*m->stamps));
    m->contexts = zeroed(set->count, sizeof(*m->contexts));
    m->context_stamps = zeroed(set->count, sizeof(*m->context_stamps));
    for (uint32_t i = 0; i < set->pattern_count; i++) {
        m->patterns[i] = regex_compile(set->patterns[i].text, err);
        if (m->patterns[i] == NULL) {
            matcher_free(m);
            return NULL;
        }
    }
    return m;
}

void matcher_free(struct matcher *m)
{
    if (m == NULL)
        return;
    for (uint32_t i = 0; i < m->set->pattern_count; i++)
        if (m->patterns[i] != NULL)
            regex_free(m->patterns[i]);
    free(m->patterns);
    free(m->answers);
    free(m->stamps);
    free(m->contexts);
    free(m->context_stamps);
    free(m);
}

void matcher_begin(struct matcher *m, const struct provisions *provisions,
                   struct arena *arena)
{
    m->generation++;
    m->provisions = provisions;
    m->doc = provisions->postings->doc;
    m->arena = arena;
    m->lower = NULL;
    windows_build(&m->windows, m->doc, arena);
}

void matcher_set_values(struct matcher *m, const struct query_value *values)
{
    m->values = values;
}

static uint32_t operand_of(const struct matcher *m,
                           const struct query_node *node, uint32_t i)
{
    return m->set->operands[node->first + i];
}

static struct answer operand(struct matcher *m, const struct query_node *node,
                             uint32_t i)
{
    return match(m, operand_of(m, node, i));
}

/* --- concepts, any, all, seq, near ------------------------------------- */

static struct answer eval_concept(struct matcher *m,
                                  const struct query_node *node)
{
    const struct postings *postings = m->provisions->postings;
    return (struct answer){ postings_of(postings, node->concept), false };
}

static struct answer eval_any(struct matcher *m, const struct query_node *node)
{
    struct answer answer = { 0 };
    struct hits *lists = arena_alloc(m->arena, node->count + 1,
                                     sizeof(*lists));
    for (uint32_t i = 0; i < node->count; i++) {
        struct answer one = operand(m, node, i);
        lists[i] = one.hits;
        answer.limited = answer.limited || one.limited;
    }
    answer.hits = hits_union(lists, node->count, m->arena);
    return answer;
}

/* The answers of a node whose operands must all occur. */
struct operands {
    struct hits *wanted;
    uint32_t wanted_count;
    struct hits *unwanted; /* of no() */
    uint32_t unwanted_count;
    bool limited;
};

static bool lacks_concept(const struct matcher *m,
                          const struct query_node *node)
{
    const struct postings *postings = m->provisions->postings;
    for (uint32_t i = 0; i < node->count; i++) {
        const struct query_node *o = &m->set->nodes[operand_of(m, node, i)];
        if (o->op == QUERY_CONCEPT &&
            postings_of(postings, o->concept).count == 0)
            return true;
    }
    return false;
}

/* false when one of them does not occur at all, as soon as that is known. A
 * limit that a missing operand ran into keeps the answer open. */
static bool gather(struct matcher *m, const struct query_node *node,
                   struct operands *out)
{
    *out = (struct operands){ 0 };
    if (lacks_concept(m, node))
        return false;
    out->wanted = arena_alloc(m->arena, node->count + 1, sizeof(struct hits));
    out->unwanted = arena_alloc(m->arena, node->count + 1,
                                sizeof(struct hits));
    for (uint32_t i = 0; i < node->count; i++) {
        const struct query_node *o = &m->set->nodes[operand_of(m, node, i)];
        bool no = o->op == QUERY_NO;
        struct answer one = no ? operand(m, o, 0) : operand(m, node, i);
        out->limited = out->limited || one.limited;
        if (no)
            out->unwanted[out->unwanted_count++] = one.hits;
        else if (one.hits.count == 0)
            return false;
        else
            out->wanted[out->wanted_count++] = one.hits;
    }
    return out->wanted_count > 0;
}

static struct range window_at(const struct matcher *m,
                              enum query_window window, uint32_t word)
{
    switch (window) {
    case WINDOW_SENTENCE:
        return window_sentence(&m->windows, word);
    case WINDOW_BLOCK:
        return window_block(&m->windows, word);
    case WINDOW_SECTION:
        return window_section(&m->windows, word);
    case WINDOW_DOCUMENT:
        break;
    }
    return (struct range){ 0, m->doc->word_count };
}

/* The first hit that begins in the window, or NULL. */
static const struct hit *first_in(struct hits hits, struct range window)
{
    uint32_t i = hits_from(hits, window.begin);
    bool inside = i < hits.count && hits.at[i].begin < window.end;
    return inside ? &hits.at[i] : NULL;
}

static bool rules_out(const struct operands *all, struct range window)
{
    for (uint32_t i = 0; i < all->unwanted_count; i++)
        if (first_in(all->unwanted[i], window) != NULL)
            return true;
    return false;
}

/* The hull of the first hits of those that have one in the window; false if
 * fewer than `least` have. */
static bool enough_begin(const struct operands *all, struct range window,
                         uint32_t least, struct hit *hull)
{
    uint32_t spare = all->wanted_count - least;
    *hull = (struct hit){ DOC_NONE, 0 };
    for (uint32_t i = 0; i < all->wanted_count; i++) {
        const struct hit *hit = first_in(all->wanted[i], window);
        if (hit == NULL && spare-- == 0)
            return false;
        if (hit == NULL)
            continue;
        hull->begin = hit->begin < hull->begin ? hit->begin : hull->begin;
        hull->end = hit->end > hull->end ? hit->end : hull->end;
    }
    return true;
}

/* The same, and nothing unwanted is there. */
static bool enough_meet(const struct operands *all, struct range window,
                        uint32_t least, struct hit *hull)
{
    return enough_begin(all, window, least, hull) && !rules_out(all, window);
}

static struct hits rarest_of(const struct operands *all)
{
    struct hits rarest = all->wanted[0];
    for (uint32_t i = 1; i < all->wanted_count; i++)
        if (all->wanted[i].count < rarest.count)
            rarest = all->wanted[i];
    return rarest;
}

/* Where the next hit of anybody begins, from this word on. */
static uint32_t next_begin(const struct operands *all, uint32_t from)
{
    uint32_t next = DOC_NONE;
    for (uint32_t i = 0; i < all->wanted_count; i++) {
        uint32_t at = hits_from(all->wanted[i], from);
        if (at < all->wanted[i].count && all->wanted[i].at[at].begin < next)
            next = all->wanted[i].at[at].begin;
    }
    return next;
}

struct hulls {
    VEC(struct hit) list;
};

/* For each hit in the window that begins a constellation its hull with the
 * first hits of the others; of those that end alike the shortest. */
static void add_hulls(struct matcher *m, const struct operands *all,
                      struct range window, struct hulls *out)
{
    uint32_t before = out->list.count;
    struct hit hull;
    if (rules_out(all, window))
        return;
    for (uint32_t at = next_begin(all, window.begin); at < window.end;
         at = next_begin(all, at + 1)) {
        struct range rest = { at, window.end };
        if (!enough_begin(all, rest, all->wanted_count, &hull))
            return;
        uint32_t count = out->list.count;
        if (count > before && out->list.at[count - 1].end == hull.end)
            out->list.at[count - 1] = hull;
        else
            *vec_push(&out->list, m->arena) = hull;
    }
}

/* The window at a hit's first word, or as much of it as is within reach. */
static struct range reach_at(const struct matcher *m,
                             const struct query_node *node, uint32_t word)
{
    struct range window = window_at(m, node->window, word);
    if (node->reach == 0)
        return window;
    window.begin = word;
    if (window.end - word > node->reach)
        window.end = word + node->reach;
    return window;
}

/* From each window in which enough meet; with a reach, those that do not lie
 * on an earlier one. */
static struct hits join_windows(struct matcher *m,
                                const struct query_node *node,
                                const struct operands *all, uint32_t least)
{
    VEC(struct hit) out = { 0 };
    for (uint32_t at = next_begin(all, 0); at != DOC_NONE;) {
        struct range window = reach_at(m, node, at);
        struct hit hull;
        bool met = enough_meet(all, window, least, &hull);
        if (met)
            *vec_push(&out, m->arena) = hull;
        if (node->reach == 0)
            at = next_begin(all, window.end);
        else
            at = next_begin(all, met ? hull.end : at + 1);
    }
    hits_tidy(out.at, &out.count);
    return (struct hits){ out.at, out.count };
}

static struct answer eval_all(struct matcher *m, const struct query_node *node)
{
    struct operands all;
    if (!gather(m, node, &all))
        return (struct answer){ .limited = all.limited };
    if (node->reach > 0)
        return (struct answer){ join_windows(m, node, &all, all.wanted_count),
                                all.limited };
    struct hits drive = rarest_of(&all);
    struct hulls out = { 0 };
    for (uint32_t i = 0; i < drive.count;) {
        struct range window = window_at(m, node->window, drive.at[i].begin);
        add_hulls(m, &all, window, &out);
        struct hits rest = { drive.at + i, drive.count - i };
        i += hits_from(rest, window.end);
    }
    hits_tidy(out.list.at, &out.list.count);
    return (struct answer){ { out.list.at, out.list.count }, all.limited };
}

static bool meet(struct range a, struct hit hit)
{
    return a.begin < hit.end && hit.begin < a.end;
}

/* The hits that no negation reaches. */
static struct hits unnegated(struct matcher *m, struct hits hits)
{
    const struct provisions *p = m->provisions;
    VEC(struct hit) out = { 0 };
    for (uint32_t i = 0; i < hits.count; i++) {
        uint32_t word = hits.at[i].begin;
        if (!meet(p->clauses[p->clause_of[word]].negated, hits.at[i]))
            *vec_push(&out, m->arena) = hits.at[i];
    }
    return (struct hits){ out.at, out.count };
}

/* What at least some of the operands are looked for in. */
static void gather_some(struct matcher *m, const struct query_node *node,
                        struct operands *out)
{
    *out = (struct operands){ 0 };
    out->wanted = arena_alloc(m->arena, node->count + 1, sizeof(struct hits));
    out->unwanted = arena_alloc(m->arena, node->count + 1,
                                sizeof(struct hits));
    for (uint32_t i = 0; i < node->count; i++) {
        uint32_t id = operand_of(m, node, i);
        const struct query_node *o = &m->set->nodes[id];
        bool no = o->op == QUERY_NO;
        struct answer one = no ? operand(m, o, 0) : match(m, id);
        out->limited = out->limited || one.limited;
        if (no)
            out->unwanted[out->unwanted_count++] = one.hits;
        else if (one.hits.count > 0)
            out->wanted[out->wanted_count++] = query_is_modal(m->set, id)
                                                   ? one.hits
                                                   : unnegated(m, one.hits);
    }
}

static struct answer eval_some(struct matcher *m, const struct query_node *node)
{
    struct operands all;
    gather_some(m, node, &all);
    if (all.wanted_count < node->words)
        return (struct answer){ .limited = all.limited };
    return (struct answer){ join_windows(m, node, &all, node->words),
                            all.limited };
}

static struct answer eval_seq(struct matcher *m, const struct query_node *node)
{
    struct operands all;
    if (!gather(m, node, &all))
        return (struct answer){ .limited = all.limited };
    struct hits chain = all.wanted[0];
    for (uint32_t i = 1; i < all.wanted_count; i++)
        chain = hits_then(chain, all.wanted[i], node->words, &m->windows,
                          m->arena);
    return (struct answer){ chain, all.limited };
}

static struct answer eval_near(struct matcher *m, const struct query_node *node)
{
    struct operands all;
    if (!gather(m, node, &all))
        return (struct answer){ .limited = all.limited };
    struct hits hits = hits_near(all.wanted, all.wanted_count, node->words,
                                 &m->windows, m->arena);
    return (struct answer){ hits, all.limited };
}

static struct answer eval_no(struct matcher *m, const struct query_node *node)
{
    (void)m;
    (void)node;
    return (struct answer){ 0 };
}

/* --- modality ----------------------------------------------------------- */

static bool is_obliged(const struct clause *clause, struct hit hit)
{
    (void)hit;
    return clause->modality == MODALITY_OBLIGATION;
}

/* "students who do not speak English" describes, it forbids nothing. */
static bool is_forbidden(const struct clause *clause, struct hit hit)
{
    if (clause->modality == MODALITY_PROHIBITION)
        return true;
    return meet(clause->negated, hit) && !clause->subordinate &&
           (clause->modality == MODALITY_OBLIGATION ||
            clause->modality == MODALITY_STATEMENT);
}

static bool is_permitted(const struct clause *clause, struct hit hit)
{
    return (clause->modality == MODALITY_PERMISSION ||
            clause->modality == MODALITY_RIGHT) &&
           !meet(clause->negated, hit);
}

static bool is_negated(const struct clause *clause, struct hit hit)
{
    return meet(clause->negated, hit);
}

/* The hits that touch a clause for which the test holds. */
static struct answer filter(struct matcher *m, const struct query_node *node,
                            bool (*test)(const struct clause *, struct hit))
{
    struct answer all = operand(m, node, 0);
    VEC(struct hit) out = { 0 };
    for (uint32_t i = 0; i < all.hits.count; i++) {
        struct hit hit = all.hits.at[i];
        uint32_t clause = m->provisions->clause_of[hit.begin];
        uint32_t last = m->provisions->clause_of[hit.end - 1];
        while (clause < last &&
               !test(&m->provisions->clauses[clause], hit))
            clause++;
        if (test(&m->provisions->clauses[clause], hit))
            *vec_push(&out, m->arena) = hit;
    }
    return (struct answer){ { out.at, out.count }, all.limited };
}

static struct answer eval_obliged(struct matcher *m,
                                  const struct query_node *node)
{
    return filter(m, node, is_obliged);
}

static struct answer eval_forbidden(struct matcher *m,
                                    const struct query_node *node)
{
    return filter(m, node, is_forbidden);
}

static struct answer eval_permitted(struct matcher *m,
                                    const struct query_node *node)
{
    return filter(m, node, is_permitted);
}

static struct answer eval_negated(struct matcher *m,
                                  const struct query_node *node)
{
    return filter(m, node, is_negated);
}

static struct answer eval_anyhow(struct matcher *m,
                                 const struct query_node *node)
{
    return operand(m, node, 0);
}

/* --- quantities --------------------------------------------------------- */

static bool is_between(const struct query_node *node, uint64_t low,
                       uint64_t value, uint64_t high)
{
    return value >= low && (node->max == UINT32_MAX || value <= high);
}

static bool is_clock(enum quantity_unit unit)
{
    return unit == UNIT_MINUTE || unit == UNIT_HOUR;
}

static uint64_t minutes(uint32_t value, enum quantity_unit unit)
{
    return unit == UNIT_HOUR ? (uint64_t)value * 60 : value;
}

/* Does the length of time lie between the node's min and max? */
static bool time_fits(const struct query_node *node,
                      const struct quantity *quantity)
{
    if (quantity->unit == UNIT_NONE ||
        is_clock(quantity->unit) != is_clock(node->unit))
        return false;
    if (is_clock(node->unit))
        return is_between(node, minutes(node->min, node->unit),
                          minutes(quantity->value, quantity->unit),
                          minutes(node->max, node->unit));
    return is_between(node, quantity_days(node->min, node->unit),
                      quantity_days(quantity->value, quantity->unit),
                      quantity_days(node->max, node->unit));
}

static bool limit_fits(const struct query_node *node,
                       const struct quantity *quantity)
{
    bool open = node->min == 0 && node->max == UINT32_MAX;
    if (quantity->kind == QUANTITY_DATE)
        return open;
    return quantity->kind == QUANTITY_DEADLINE &&
           (open || time_fits(node, quantity));
}

static bool frequency_fits(const struct query_node *node,
                           const struct quantity *quantity)
{
    if (quantity->kind != QUANTITY_FREQUENCY)
        return false;
    if (node->max == UINT32_MAX)
        return true;
    uint64_t every = quantity_days(quantity->value, quantity->unit);
    uint32_t times = quantity->times == 0 ? 1 : quantity->times;
    return every / times <= quantity_days(node->max, node->unit);
}

static bool number_fits(const struct query_node *node,
                        const struct quantity *quantity)
{
    if (node->percent || quantity->kind == QUANTITY_PERCENT)
        return node->percent && quantity->kind == QUANTITY_PERCENT &&
               is_between(node, node->min, quantity->value, node->max);
    if (quantity->kind == QUANTITY_DATE ||
        quantity->kind == QUANTITY_FREQUENCY)
        return false;
    if (node->unit == UNIT_NONE)
        return quantity->kind == QUANTITY_AMOUNT &&
               quantity->unit == UNIT_NONE &&
               is_between(node, node->min, quantity->value, node->max);
    return time_fits(node, quantity);
}

/* Words between two ranges, none where they meet. */
static uint32_t distance(struct hit a, struct hit b)
{
    if (a.end <= b.begin)
        return b.begin - a.end;
    return b.end <= a.begin ? a.begin - b.end : 0;
}

static bool has_from(const struct matcher *m, struct hits from, struct hit at)
{
    struct range window = window_sentence(&m->windows, at.begin);
    for (uint32_t i = hits_from(from, window.begin);
         i < from.count && from.at[i].begin < window.end; i++)
        if (distance(from.at[i], at) <= FROM_WORDS)
            return true;
    return false;
}

typedef bool quantity_test(const struct query_node *node,
                           const struct quantity *quantity);

static struct hit hull_of(struct hit a, struct hit b)
{
    return (struct hit){ a.begin < b.begin ? a.begin : b.begin,
                         a.end > b.end ? a.end : b.end };
}

static struct answer join_quantities(struct matcher *m,
                                     const struct query_node *node,
                                     quantity_test *fits)
{
    struct answer about = operand(m, node, 0);
    struct answer from = { 0 };
    if (node->has_from)
        from = operand(m, node, node->count - 1);
    const struct provisions *p = m->provisions;
    VEC(struct hit) out = { 0 };
    for (uint32_t i = 0; i < about.hits.count; i++) {
        struct hit hit = about.hits.at[i];
        struct range window = window_sentence(&m->windows, hit.begin);
        uint32_t q = provisions_quantity(p, window.begin);
        for (; q < p->quantity_count && p->quantities[q].begin < window.end;
             q++) {
            struct hit limit = { p->quantities[q].begin,
                                 p->quantities[q].end };
            if (fits(node, &p->quantities[q]) &&
                distance(hit, limit) <= node->words &&
                (!node->has_from || has_from(m, from.hits, limit)))
                *vec_push(&out, m->arena) = hull_of(hit, limit);
        }
    }
    hits_tidy(out.at, &out.count);
    return (struct answer){ { out.at, out.count },
                            about.limited || from.limited };
}

static struct answer eval_deadline(struct matcher *m,
                                   const struct query_node *node)
{
    return join_quantities(m, node, limit_fits);
}

static struct answer eval_every(struct matcher *m,
                                const struct query_node *node)
{
    return join_quantities(m, node, frequency_fits);
}

static struct answer eval_number(struct matcher *m,
                                 const struct query_node *node)
{
    return join_quantities(m, node, number_fits);
}

/* --- context ------------------------------------------------------------ */

/* The hits whose block is flagged. */
static struct answer keep_flagged(struct matcher *m, struct answer all,
                                  const bool *flags)
{
    VEC(struct hit) out = { 0 };
    for (uint32_t i = 0; i < all.hits.count; i++) {
        uint32_t sentence = m->windows.sentence_of[all.hits.at[i].begin];
        if (flags[m->doc->sentences[sentence].block])
            *vec_push(&out, m->arena) = all.hits.at[i];
    }
    return (struct answer){ { out.at, out.count }, all.limited };
}

static struct answer eval_under(struct matcher *m,
                                const struct query_node *node)
{
    struct answer heading = operand(m, node, 0);
    struct answer all = operand(m, node, 1);
    if (all.hits.count == 0)
        return all;
    const bool *flags = context_headings(heading.hits, &m->windows, m->arena);
    return keep_flagged(m, all, flags);
}

static const bool *context_flags(struct matcher *m, uint32_t query)
{
    if (m->context_stamps[query] != m->generation) {
        struct answer context = match(m, query);
        m->contexts[query] = context_blocks(context.hits, &m->windows,
                                            m->arena);
        m->context_stamps[query] = m->generation;
    }
    return m->contexts[query];
}

static struct answer eval_about(struct matcher *m,
                                const struct query_node *node)
{
    struct answer all = operand(m, node, 1);
    if (all.hits.count == 0)
        return all;
    return keep_flagged(m, all, context_flags(m, operand_of(m, node, 0)));
}

/* --- patterns ----------------------------------------------------------- */

static const char *lower_text(struct matcher *m)
{
    if (m->lower == NULL) {
        char *lower = arena_alloc(m->arena, m->doc->text_len + 1, 1);
        for (uint32_t i = 0; i < m->doc->text_len; i++) {
            char c = m->doc->text[i];
            lower[i] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
        }
        m->lower = lower;
    }
    return m->lower;
}

/* The words of a sentence's own text that bytes [begin, end) touch. */
static struct hit words_at(const struct doc *doc,
                           const struct doc_sentence *sentence,
                           struct range bytes)
{
    uint32_t first = sentence->own;
    while (first < sentence->word_end && doc->words[first].end <= bytes.begin)
        first++;
    uint32_t last = first;
    while (last < sentence->word_end && doc->words[last].begin < bytes.end)
        last++;
    return (struct hit){ first, last };
}

struct pattern_run {
    struct regex *regex;
    VEC(struct hit) out;
    bool limited;
};

static void run_in_sentence(struct matcher *m, struct pattern_run *run,
                            const struct doc_sentence *sentence)
{
    span text = doc_span(m->doc, sentence->begin, sentence->end);
    uint32_t from = 0;
    while (from <= text.len) {
        struct range found;
        enum regex_outcome outcome = regex_find(run->regex, text, from, &found);
        run->limited = run->limited || outcome == REGEX_LIMIT;
        if (outcome != REGEX_YES)
            return;
        struct range bytes = { sentence->begin + found.begin,
                               sentence->begin + found.end };
        struct hit hit = words_at(m->doc, sentence, bytes);
        if (hit.begin < hit.end)
            *vec_push(&run->out, m->arena) = hit;
        from = found.end > found.begin ? found.end : found.end + 1;
        while (from < text.len && ((unsigned char)text.ptr[from] & 0xc0) == 0x80)
            from++;
    }
}

/* The last sentence whose own text begins at or before the byte. */
static uint32_t sentence_at(const struct doc *doc, uint32_t byte)
{
    uint32_t low = 0, high = doc->sentence_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->sentences[middle].begin <= byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low == 0 ? 0 : low - 1;
}

/* Only sentences with the literal are worth a look. */
static void run_behind_literal(struct matcher *m, struct pattern_run *run,
                               span literal)
{
    span text = { lower_text(m), m->doc->text_len };
    size_t at = span_find(text, literal, 0);
    while (at < text.len) {
        const struct doc_sentence *sentence =
            &m->doc->sentences[sentence_at(m->doc, (uint32_t)at)];
        if (at < sentence->end) {
            run_in_sentence(m, run, sentence);
            at = sentence->end - 1;
        }
        at = span_find(text, literal, at + 1);
    }
}

static struct answer eval_pattern(struct matcher *m,
                                  const struct query_node *node)
{
    struct pattern_run run = { .regex = m->patterns[node->pattern] };
    span literal = regex_literal(run.regex);
    if (m->doc->sentence_count > 0 && literal.len > 0)
        run_behind_literal(m, &run, literal);
    for (uint32_t i = 0; literal.len == 0 && i < m->doc->sentence_count; i++)
        run_in_sentence(m, &run, &m->doc->sentences[i]);
    hits_tidy(run.out.at, &run.out.count);
    return (struct answer){ { run.out.at, run.out.count }, run.limited };
}

/* --- the door ----------------------------------------------------------- */

static struct answer (*const evaluators[])(struct matcher *,
                                           const struct query_node *) = {
    [QUERY_CONCEPT] = eval_concept,   [QUERY_ANY] = eval_any,
    [QUERY_ALL] = eval_all,           [QUERY_SOME] = eval_some,
    [QUERY_SEQ] = eval_seq,
    [QUERY_NEAR] = eval_near,         [QUERY_NO] = eval_no,
    [QUERY_OBLIGED] = eval_obliged,   [QUERY_FORBIDDEN] = eval_forbidden,
    [QUERY_PERMITTED] = eval_permitted, [QUERY_NEGATED] = eval_negated,
    [QUERY_ANYHOW] = eval_anyhow,     [QUERY_DEADLINE] = eval_deadline,
    [QUERY_EVERY] = eval_every,       [QUERY_NUMBER] = eval_number,
    [QUERY_UNDER] = eval_under,       [QUERY_ABOUT] = eval_about,
    [QUERY_PATTERN] = eval_pattern,
};

static struct answer evaluate(struct matcher *m, const struct query_node *node)
{
    if (m->values == NULL || (node->min_from == 0 && node->max_from == 0))
        return evaluators[node->op](m, node);
    const struct query_node settled = query_settle(node, m->values);
    return evaluators[node->op](m, &settled);
}

static struct answer answer_counted(struct matcher *m, uint32_t query)
{
    const struct query_node *node = &m->set->nodes[query];
    struct match_counts *counts = m->counts;
    uint64_t before = counts->nanoseconds, start = clock_now();
    struct answer answer = evaluate(m, node);
    uint64_t spent = clock_now() - start;
    uint64_t operands = counts->nanoseconds - before;
    counts->at[query].nanoseconds += spent > operands ? spent - operands : 0;
    counts->at[query].evaluations++;
    counts->at[query].hits += answer.hits.count;
    counts->nanoseconds = before + (spent > operands ? spent : operands);
    return answer;
}

struct answer match(struct matcher *m, uint32_t query)
{
    const struct query_node *node = &m->set->nodes[query];
    if (node->op == QUERY_CONCEPT)
        return eval_concept(m, node);
    if (m->stamps[query] != m->generation) {
        m->answers[query] = m->counts == NULL ? evaluate(m, node)
                                              : answer_counted(m, query);
        m->stamps[query] = m->generation;
    }
    return m->answers[query];
}

void matcher_count(struct matcher *m, struct match_counts *counts)
{
    m->counts = counts;
}
