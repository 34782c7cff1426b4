#include "naive.h"

#include "base/vec.h"
#include "document/segment.h"
#include "language/inflect.h"

#include <stdlib.h>

typedef VEC(struct hit) hit_list;

static void add(hit_list *list, uint32_t begin, uint32_t end,
                struct arena *arena)
{
    for (uint32_t i = 0; i < list->count; i++)
        if (list->at[i].begin == begin && list->at[i].end == end)
            return;
    *vec_push(list, arena) = (struct hit){ begin, end };
}

static int by_place(const void *a, const void *b)
{
    const struct hit *x = a, *y = b;
    if (x->begin != y->begin)
        return x->begin < y->begin ? -1 : 1;
    return x->end < y->end ? -1 : x->end > y->end;
}

static struct hits finish(hit_list *list)
{
    if (list->count > 1)
        qsort(list->at, list->count, sizeof(*list->at), by_place);
    return (struct hits){ list->at, list->count };
}

static uint32_t sentence_of(const struct doc *doc, uint32_t word)
{
    for (uint32_t s = 0; s < doc->sentence_count; s++)
        if (word >= doc->sentences[s].word_begin &&
            word < doc->sentences[s].word_end)
            return s;
    abort();
}

/* --- terms ---------------------------------------------------------------- */

static bool word_is(const struct doc *doc, uint32_t word, span form)
{
    return span_equal(doc_form(doc, word), form);
}

static bool is_inflected(const struct naive *n, uint32_t word, span form,
                         bool verb)
{
    span all[INFLECT_MAX];
    uint32_t count = verb ? inflect_verb(form, all, n->arena)
                          : inflect_noun(form, all, n->arena);
    for (uint32_t i = 0; i < count; i++)
        if (word_is(n->doc, word, all[i]))
            return true;
    return false;
}

/* ELL in the term: ELL or ELLs in the text, in capitals. */
static bool is_caps(const struct naive *n, uint32_t word, span form)
{
    span text = doc_form(n->doc, word);
    if ((n->doc->words[word].traits & WORD_CAPS) == 0)
        return false;
    if (text.len == form.len + 1 && text.ptr[form.len] == 's')
        text.len--;
    return span_equal(text, form);
}

/* One alternative of one word, operators included, against one word. */
static bool alternative_fits(const struct naive *n, uint32_t word, span text,
                             bool last)
{
    struct doc_word parts[LEXICON_MAX_TERM_WORDS];
    char forms[1024];
    bool exact = text.ptr[0] == '=';
    if (exact)
        text = (span){ text.ptr + 1, text.len - 1 };
    char tail = text.ptr[text.len - 1];
    bool operated = tail == '~' || tail == '*';
    text.len -= operated;
    segment_split(text, parts, LEXICON_MAX_TERM_WORDS, forms);
    span form = { forms + parts[0].form, parts[0].form_len };
    if (last && tail == '*') {
        span got = doc_form(n->doc, word);
        return got.len >= form.len &&
               memcmp(got.ptr, form.ptr, form.len) == 0;
    }
    if ((parts[0].traits & WORD_CAPS) != 0 && form.len >= 2)
        return is_caps(n, word, form);
    if ((last && exact) || (parts[0].traits & WORD_NUMBER) != 0)
        return word_is(n->doc, word, form);
    return is_inflected(n, word, form, last && tail == '~');
}

static bool chunk_fits(const struct naive *n, uint32_t word, span chunk)
{
    if (span_is(chunk, "_"))
        return true;
    while (chunk.len > 0) {
        size_t len = 0;
        while (len < chunk.len && chunk.ptr[len] != '|')
            len++;
        if (alternative_fits(n, word, (span){ chunk.ptr, len }, true))
            return true;
        size_t used = len < chunk.len ? len + 1 : len;
        chunk = (span){ chunk.ptr + used, chunk.len - used };
    }
    return false;
}

static bool is_break(char c)
{
    return c == ' ' || c == '-' || c == '(' || c == ')';
}

/* Tries the rest of a term at a word; adds every end it can reach. */
static void try_term(const struct naive *n, span term, uint32_t begin,
                     uint32_t word, uint32_t limit, hit_list *out)
{
    while (term.len > 0 && (term.ptr[0] == ' ' || term.ptr[0] == '-' ||
                            term.ptr[0] == ')'))
        term = (span){ term.ptr + 1, term.len - 1 };
    if (term.len == 0) {
        if (word > begin)
            add(out, begin, word, n->arena);
        return;
    }
    if (term.ptr[0] == '(') {
        size_t close = 1;
        while (term.ptr[close] != ')')
            close++;
        span without = { term.ptr + close + 1, term.len - close - 1 };
        span with = { term.ptr + 1, term.len - 1 };
        try_term(n, without, begin, word, limit, out);
        try_term(n, with, begin, word, limit, out);
        return;
    }
    size_t len = 0;
    while (len < term.len && !is_break(term.ptr[len]))
        len++;
    const uint16_t parts = BEFORE_SEMICOLON | BEFORE_COLON | BEFORE_CELL |
                           BEFORE_DASH;
    bool parted = word > begin && word < limit &&
                  (n->doc->words[word].before & parts) != 0;
    if (word < limit && !parted &&
        chunk_fits(n, word, (span){ term.ptr, len }))
        try_term(n, (span){ term.ptr + len, term.len - len }, begin, word + 1,
                 limit, out);
}

static void add_concept(struct naive *n, uint32_t concept, hit_list *out)
{
    uint32_t count = 0;
    const span *terms = lexicon_terms(n->set->lexicon, concept, &count);
    for (uint32_t t = 0; t < count; t++)
        for (uint32_t s = 0; s < n->doc->sentence_count; s++) {
            uint32_t end = n->doc->sentences[s].word_end;
            for (uint32_t w = n->doc->sentences[s].word_begin; w < end; w++)
                try_term(n, terms[t], w, w, end, out);
        }
    const uint32_t *parts = lexicon_parts(n->set->lexicon, concept, &count);
    for (uint32_t i = 0; i < count; i++)
        add_concept(n, parts[i], out);
}

struct hits naive_concept(struct naive *n, uint32_t concept)
{
    hit_list out = { 0 };
    add_concept(n, concept, &out);
    return finish(&out);
}

/* --- operators --------------------------------------------------------------- */

static uint32_t operand(const struct naive *n, const struct query_node *node,
                        uint32_t i)
{
    return n->set->operands[node->first + i];
}

static struct hits any(struct naive *n, const struct query_node *node)
{
    hit_list out = { 0 };
    for (uint32_t i = 0; i < node->count; i++) {
        struct hits one = naive_match(n, operand(n, node, i));
        for (uint32_t k = 0; k < one.count; k++)
            add(&out, one.at[k].begin, one.at[k].end, n->arena);
    }
    return finish(&out);
}

/* Two words are in one window when they have the same key. */
static uint32_t window_key(const struct naive *n, enum query_window window,
                           uint32_t word)
{
    uint32_t sentence = sentence_of(n->doc, word);
    uint32_t block = n->doc->sentences[sentence].block;
    switch (window) {
    case WINDOW_SENTENCE:
        return sentence;
    case WINDOW_BLOCK:
        return block;
    case WINDOW_SECTION:
        return n->doc->blocks[block].section;
    case WINDOW_DOCUMENT:
        break;
    }
    return 0;
}

/* The first hit at or after the word in the window of this key, or NULL. */
static const struct hit *next_with_key(const struct naive *n,
                                       enum query_window window,
                                       struct hits hits, uint32_t key,
                                       uint32_t from)
{
    for (uint32_t i = 0; i < hits.count; i++)
        if (hits.at[i].begin >= from &&
            window_key(n, window, hits.at[i].begin) == key)
            return &hits.at[i];
    return NULL;
}

/* The hull of everybody's first hit from the word on, or false. */
static bool meet_from(struct naive *n, const struct query_node *node,
                      struct hits *lists, uint32_t key, uint32_t from,
                      struct hit *hull)
{
    *hull = (struct hit){ UINT32_MAX, 0 };
    for (uint32_t i = 0; i < node->count; i++) {
        bool no = n->set->nodes[operand(n, node, i)].op == QUERY_NO;
        const struct hit *hit =
            next_with_key(n, node->window, lists[i], key, no ? 0 : from);
        if (no ? hit != NULL : hit == NULL)
            return false;
        if (no)
            continue;
        hull->begin = hit->begin < hull->begin ? hit->begin : hull->begin;
        hull->end = hit->end > hull->end ? hit->end : hull->end;
    }
    return hull->end > 0;
}

/* Every hull in the window of this key that begins with a hit, but of those
 * that end alike the shortest. */
static void hulls_in_window(struct naive *n, const struct query_node *node,
                            struct hits *lists, uint32_t key, hit_list *out)
{
    struct hit hull, last = { 0 };
    for (uint32_t from = 0; from < n->doc->word_count; from++) {
        if (!meet_from(n, node, lists, key, from, &hull))
            break;
        if (last.end > 0 && last.end != hull.end)
            add(out, last.begin, last.end, n->arena);
        last = hull;
    }
    if (last.end > 0)
        add(out, last.begin, last.end, n->arena);
}

static struct hits *operand_hits(struct naive *n,
                                 const struct query_node *node)
{
    struct hits *lists = arena_alloc(n->arena, node->count + 1,
                                     sizeof(*lists));
    for (uint32_t i = 0; i < node->count; i++) {
        uint32_t id = operand(n, node, i);
        if (n->set->nodes[id].op == QUERY_NO)
            id = operand(n, &n->set->nodes[id], 0);
        lists[i] = naive_match(n, id);
    }
    return lists;
}

static bool begins_here(const struct naive *n, const struct query_node *node,
                        const struct hits *lists, uint32_t word)
{
    for (uint32_t i = 0; i < node->count; i++)
        for (uint32_t k = 0; k < lists[i].count; k++)
            if (lists[i].at[k].begin == word &&
                n->set->nodes[operand(n, node, i)].op != QUERY_NO)
                return true;
    return false;
}

static const struct hit *first_within(struct naive *n,
                                      const struct query_node *node,
                                      struct hits hits, uint32_t word)
{
    const struct hit *hit = next_with_key(n, node->window, hits,
                                          window_key(n, node->window, word),
                                          word);
    return hit != NULL && hit->begin - word < node->reach ? hit : NULL;
}

/* The hull of those that begin within reach of the word, or false when fewer
 * than `least` do. */
static bool enough_in_reach(struct naive *n, const struct query_node *node,
                            struct hits *lists, uint32_t word, uint32_t least,
                            struct hit *hull)
{
    uint32_t found = 0;
    *hull = (struct hit){ word, 0 };
    for (uint32_t i = 0; i < node->count; i++) {
        const struct hit *hit = first_within(n, node, lists[i], word);
        if (hit == NULL)
            continue;
        if (n->set->nodes[operand(n, node, i)].op == QUERY_NO)
            return false;
        found++;
        hull->end = hit->end > hull->end ? hit->end : hull->end;
    }
    return found >= least;
}

static struct hits reaching(struct naive *n, const struct query_node *node,
                            struct hits *lists, uint32_t least)
{
    hit_list out = { 0 };
    for (uint32_t word = 0; word < n->doc->word_count;) {
        struct hit hull;
        if (begins_here(n, node, lists, word) &&
            enough_in_reach(n, node, lists, word, least, &hull)) {
            add(&out, hull.begin, hull.end, n->arena);
            word = hull.end;
        } else {
            word++;
        }
    }
    return finish(&out);
}

static uint32_t wanted(const struct naive *n, const struct query_node *node)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < node->count; i++)
        count += n->set->nodes[operand(n, node, i)].op != QUERY_NO;
    return count;
}

static struct hits all(struct naive *n, const struct query_node *node)
{
    struct hits *lists = operand_hits(n, node);
    hit_list out = { 0 };
    if (node->reach > 0)
        return reaching(n, node, lists, wanted(n, node));
    for (uint32_t i = 0; i < node->count; i++)
        for (uint32_t k = 0; k < lists[i].count; k++) {
            uint32_t key = window_key(n, node->window, lists[i].at[k].begin);
            hulls_in_window(n, node, lists, key, &out);
        }
    return finish(&out);
}

static bool touches(struct range range, struct hit hit)
{
    return range.begin < hit.end && hit.begin < range.end;
}

static bool is_negated(const struct naive *n, struct hit hit)
{
    const struct provisions *p = n->provisions;
    return touches(p->clauses[p->clause_of[hit.begin]].negated, hit);
}

static struct hits affirmed(struct naive *n, struct hits hits)
{
    hit_list out = { 0 };
    for (uint32_t i = 0; i < hits.count; i++)
        if (!is_negated(n, hits.at[i]))
            add(&out, hits.at[i].begin, hits.at[i].end, n->arena);
    return finish(&out);
}

/* The hull of those in the window of this key, or false when too few are. */
static bool enough_in_window(struct naive *n, const struct query_node *node,
                             struct hits *lists, uint32_t key,
                             struct hit *hull)
{
    uint32_t found = 0;
    *hull = (struct hit){ UINT32_MAX, 0 };
    for (uint32_t i = 0; i < node->count; i++) {
        const struct hit *hit = next_with_key(n, node->window, lists[i], key, 0);
        if (hit == NULL)
            continue;
        if (n->set->nodes[operand(n, node, i)].op == QUERY_NO)
            return false;
        found++;
        hull->begin = hit->begin < hull->begin ? hit->begin : hull->begin;
        hull->end = hit->end > hull->end ? hit->end : hull->end;
    }
    return found >= node->words;
}

static struct hits some(struct naive *n, const struct query_node *node)
{
    struct hits *lists = operand_hits(n, node);
    hit_list out = { 0 };
    for (uint32_t i = 0; i < node->count; i++) {
        uint32_t id = operand(n, node, i);
        if (n->set->nodes[id].op != QUERY_NO && !query_is_modal(n->set, id))
            lists[i] = affirmed(n, lists[i]);
    }
    if (node->reach > 0)
        return reaching(n, node, lists, node->words);
    for (uint32_t i = 0; i < node->count; i++)
        for (uint32_t k = 0; k < lists[i].count; k++) {
            struct hit hull;
            uint32_t key = window_key(n, node->window, lists[i].at[k].begin);
            if (enough_in_window(n, node, lists, key, &hull))
                add(&out, hull.begin, hull.end, n->arena);
        }
    return finish(&out);
}

static struct hits then(struct naive *n, struct hits left, struct hits right,
                        uint32_t gap)
{
    hit_list out = { 0 };
    for (uint32_t r = 0; r < right.count; r++) {
        bool found = false;
        uint32_t best = 0;
        for (uint32_t l = 0; l < left.count; l++) {
            struct hit a = left.at[l], b = right.at[r];
            if (a.end <= b.begin && b.begin - a.end <= gap &&
                sentence_of(n->doc, a.begin) == sentence_of(n->doc, b.begin)) {
                best = !found || a.begin > best ? a.begin : best;
                found = true;
            }
        }
        if (found)
            add(&out, best, right.at[r].end, n->arena);
    }
    return finish(&out);
}

static struct hits seq(struct naive *n, const struct query_node *node)
{
    struct hits chain = naive_match(n, operand(n, node, 0));
    for (uint32_t i = 1; i < node->count; i++)
        chain = then(n, chain, naive_match(n, operand(n, node, i)),
                     node->words);
    return chain;
}

/* The earliest end of a hit in the list that begins at or after the word. */
static uint32_t earliest_end(struct hits list, uint32_t word)
{
    uint32_t best = UINT32_MAX;
    for (uint32_t i = 0; i < list.count; i++)
        if (list.at[i].begin >= word && list.at[i].end < best)
            best = list.at[i].end;
    return best;
}

static struct hits near(struct naive *n, const struct query_node *node)
{
    struct hits *lists = operand_hits(n, node);
    hit_list out = { 0 };
    for (uint32_t i = 0; i < node->count; i++)
        for (uint32_t k = 0; k < lists[i].count; k++) {
            struct hit first = lists[i].at[k];
            uint32_t end = first.end;
            for (uint32_t j = 0; j < node->count; j++) {
                uint32_t here = j == i ? first.end
                                       : earliest_end(lists[j], first.begin);
                end = here > end ? here : end;
            }
            uint32_t sentence = sentence_of(n->doc, first.begin);
            if (end != UINT32_MAX && end - first.begin <= node->words &&
                end <= n->doc->sentences[sentence].word_end)
                add(&out, first.begin, end, n->arena);
        }
    return finish(&out);
}

static bool modal_fits(enum query_op op, const struct clause *clause,
                       struct hit hit)
{
    bool negated = touches(clause->negated, hit);
    bool forbids = op == QUERY_FORBIDDEN && !clause->subordinate;
    switch (clause->modality) {
    case MODALITY_OBLIGATION:
        return op == QUERY_OBLIGED ||
               (negated && (forbids || op == QUERY_NEGATED));
    case MODALITY_STATEMENT:
        return negated && (forbids || op == QUERY_NEGATED);
    case MODALITY_PROHIBITION:
        return op == QUERY_FORBIDDEN || (negated && op == QUERY_NEGATED);
    case MODALITY_PERMISSION:
    case MODALITY_RIGHT:
        return (op == QUERY_PERMITTED && !negated) ||
               (op == QUERY_NEGATED && negated);
    case MODALITY_RECOMMENDATION:
        return op == QUERY_NEGATED && negated;
    }
    return false;
}

static struct hits modal(struct naive *n, const struct query_node *node)
{
    struct hits operand_all = naive_match(n, operand(n, node, 0));
    hit_list out = { 0 };
    for (uint32_t i = 0; i < operand_all.count; i++)
        for (uint32_t c = 0; c < n->provisions->clause_count; c++) {
            const struct clause *clause = &n->provisions->clauses[c];
            struct range words = { clause->begin, clause->end };
            struct hit hit = operand_all.at[i];
            if (touches(words, hit) && modal_fits(node->op, clause, hit))
                add(&out, hit.begin, hit.end, n->arena);
        }
    return finish(&out);
}

/* --- quantities ----------------------------------------------------------------- */

static bool is_clock(enum quantity_unit unit)
{
    return unit == UNIT_MINUTE || unit == UNIT_HOUR;
}

/* Any length of time on one scale, clocks and calendars apart. */
static uint64_t length_of(uint32_t value, enum quantity_unit unit)
{
    if (unit == UNIT_HOUR)
        return (uint64_t)value * 60;
    return is_clock(unit) ? value : quantity_days(value, unit);
}

static bool in_bounds(const struct query_node *node, const struct quantity *q)
{
    if (q->unit == UNIT_NONE || is_clock(q->unit) != is_clock(node->unit))
        return false;
    uint64_t length = length_of(q->value, q->unit);
    return length >= length_of(node->min, node->unit) &&
           (node->max == UINT32_MAX ||
            length <= length_of(node->max, node->unit));
}

static bool raw_bounds(const struct query_node *node, const struct quantity *q)
{
    return q->value >= node->min &&
           (node->max == UINT32_MAX || q->value <= node->max);
}

static bool number_fits(const struct query_node *node,
                        const struct quantity *q)
{
    if (node->percent)
        return q->kind == QUANTITY_PERCENT && raw_bounds(node, q);
    if (q->kind != QUANTITY_AMOUNT && q->kind != QUANTITY_DEADLINE &&
        q->kind != QUANTITY_DURATION)
        return false;
    if (node->unit == UNIT_NONE)
        return q->kind == QUANTITY_AMOUNT && q->unit == UNIT_NONE &&
               raw_bounds(node, q);
    return in_bounds(node, q);
}

static bool quantity_fits(const struct query_node *node,
                          const struct quantity *q)
{
    bool open = node->max == UINT32_MAX;
    if (node->op == QUERY_NUMBER)
        return number_fits(node, q);
    if (node->op == QUERY_EVERY) {
        uint32_t times = q->times > 0 ? q->times : 1;
        return q->kind == QUANTITY_FREQUENCY &&
               (open || quantity_days(q->value, q->unit) / times <=
                            quantity_days(node->max, node->unit));
    }
    open = open && node->min == 0;
    if (q->kind == QUANTITY_DATE)
        return open;
    return q->kind == QUANTITY_DEADLINE && (open || in_bounds(node, q));
}

static uint32_t words_between(struct hit a, struct hit b)
{
    if (b.begin >= a.end)
        return b.begin - a.end;
    return a.begin >= b.end ? a.begin - b.end : 0;
}

static bool from_is_near(const struct naive *n, struct hits from,
                         struct hit limit)
{
    for (uint32_t i = 0; i < from.count; i++)
        if (sentence_of(n->doc, from.at[i].begin) ==
                sentence_of(n->doc, limit.begin) &&
            words_between(from.at[i], limit) <= 8)
            return true;
    return false;
}

static struct hits with_quantities(struct naive *n, const struct query_node *node)
{
    struct hits about = naive_match(n, operand(n, node, 0));
    struct hits from = { 0 };
    if (node->has_from)
        from = naive_match(n, operand(n, node, node->count - 1));
    hit_list out = { 0 };
    for (uint32_t i = 0; i < about.count; i++)
        for (uint32_t k = 0; k < n->provisions->quantity_count; k++) {
            const struct quantity *q = &n->provisions->quantities[k];
            struct hit hit = about.at[i], limit = { q->begin, q->end };
            if (sentence_of(n->doc, hit.begin) !=
                    sentence_of(n->doc, limit.begin) ||
                words_between(hit, limit) > node->words ||
                !quantity_fits(node, q) ||
                (node->has_from && !from_is_near(n, from, limit)))
                continue;
            add(&out, hit.begin < limit.begin ? hit.begin : limit.begin,
                hit.end > limit.end ? hit.end : limit.end, n->arena);
        }
    return finish(&out);
}

/* --- context -------------------------------------------------------------------- */

static bool block_has(const struct naive *n, struct hits hits, uint32_t block)
{
    for (uint32_t i = 0; i < hits.count; i++) {
        uint32_t sentence = sentence_of(n->doc, hits.at[i].begin);
        if (n->doc->sentences[sentence].block == block)
            return true;
    }
    return false;
}

static bool heading_has(const struct naive *n, struct hits hits,
                        uint32_t block)
{
    const struct doc *doc = n->doc;
    uint32_t section = doc->blocks[block].section;
    for (; section != DOC_NONE; section = doc->sections[section].parent) {
        uint32_t heading = doc->sections[section].heading;
        if (heading != DOC_NONE && block_has(n, hits, heading))
            return true;
    }
    for (uint32_t i = 0; i < doc->block_count; i++)
        if (doc->blocks[i].kind == BLOCK_HEADING)
            return block_has(n, hits, i);
    return false;
}

static bool quarter_has(const struct naive *n, struct hits hits)
{
    uint32_t with = 0, blocks = 0;
    for (uint32_t i = 0; i < n->doc->block_count; i++) {
        enum block_kind kind = n->doc->blocks[i].kind;
        if (kind == BLOCK_FURNITURE || kind == BLOCK_REFERENCE)
            continue;
        blocks++;
        with += block_has(n, hits, i);
    }
    return with > 0 && with * 4 >= blocks;
}

static struct hits in_context(struct naive *n, const struct query_node *node)
{
    struct hits context = naive_match(n, operand(n, node, 0));
    struct hits inner = naive_match(n, operand(n, node, 1));
    bool quarter = node->op == QUERY_ABOUT && quarter_has(n, context);
    hit_list out = { 0 };
    for (uint32_t i = 0; i < inner.count; i++) {
        uint32_t sentence = sentence_of(n->doc, inner.at[i].begin);
        uint32_t block = n->doc->sentences[sentence].block;
        if (quarter || heading_has(n, context, block) ||
            (node->op == QUERY_ABOUT && block_has(n, context, block)))
            add(&out, inner.at[i].begin, inner.at[i].end, n->arena);
    }
    return finish(&out);
}

/* --- patterns ------------------------------------------------------------------- */

static void add_words(const struct naive *n, uint32_t sentence,
                      struct range bytes, hit_list *out)
{
    const struct doc_sentence *s = &n->doc->sentences[sentence];
    uint32_t begin = UINT32_MAX, end = 0;
    for (uint32_t w = s->own; w < s->word_end; w++)
        if (n->doc->words[w].end > bytes.begin &&
            n->doc->words[w].begin < bytes.end) {
            begin = begin == UINT32_MAX ? w : begin;
            end = w + 1;
        }
    if (end > 0)
        add(out, begin, end, n->arena);
}

static struct hits pattern(struct naive *n, const struct query_node *node)
{
    struct regex *regex = n->patterns[node->pattern];
    hit_list out = { 0 };
    for (uint32_t s = 0; s < n->doc->sentence_count; s++) {
        const struct doc_sentence *sentence = &n->doc->sentences[s];
        span text = doc_span(n->doc, sentence->begin, sentence->end);
        struct range found = { 0 };
        uint32_t from = 0;
        while (from <= text.len &&
               regex_find(regex, text, from, &found) == REGEX_YES) {
            struct range bytes = { sentence->begin + found.begin,
                                   sentence->begin + found.end };
            add_words(n, s, bytes, &out);
            from = found.end > found.begin ? found.end : found.end + 1;
            while (from < text.len &&
                   ((unsigned char)text.ptr[from] & 0xc0) == 0x80)
                from++;
        }
    }
    return finish(&out);
}

struct hits naive_match(struct naive *n, uint32_t query)
{
    const struct query_node *node = &n->set->nodes[query];
    switch (node->op) {
    case QUERY_CONCEPT:
        return naive_concept(n, node->concept);
    case QUERY_ANY:
        return any(n, node);
    case QUERY_ALL:
        return all(n, node);
    case QUERY_SOME:
        return some(n, node);
    case QUERY_SEQ:
        return seq(n, node);
    case QUERY_NEAR:
        return near(n, node);
    case QUERY_NO:
        return (struct hits){ 0 };
    case QUERY_OBLIGED:
    case QUERY_FORBIDDEN:
    case QUERY_PERMITTED:
    case QUERY_NEGATED:
        return modal(n, node);
    case QUERY_ANYHOW:
        return naive_match(n, operand(n, node, 0));
    case QUERY_DEADLINE:
    case QUERY_EVERY:
    case QUERY_NUMBER:
        return with_quantities(n, node);
    case QUERY_UNDER:
    case QUERY_ABOUT:
        return in_context(n, node);
    case QUERY_PATTERN:
        return pattern(n, node);
    }
    return (struct hits){ 0 };
}
