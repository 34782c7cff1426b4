#include "language/marker.h"

#include <stddef.h>

/* Where each concept is kept, what it is called, and what it means. */
struct marker_row {
    const char *name;
    size_t field;
    enum marker_group group;
    uint8_t kind;
};

#define ROW(field, group, kind)                                            \
    { "marker." #field, offsetof(struct markers, field), group, kind }

static const struct marker_row rows[MARKER_KINDS] = {
    ROW(obligation, GROUP_VERB, VERB_OBLIGATION),
    ROW(permission, GROUP_VERB, VERB_PERMISSION),
    ROW(right, GROUP_VERB, VERB_RIGHT),
    ROW(recommendation, GROUP_VERB, VERB_RECOMMENDATION),
    ROW(prohibition, GROUP_VERB, VERB_PROHIBITION),
    ROW(exemption, GROUP_VERB, VERB_EXEMPTION),
    ROW(fact, GROUP_VERB, VERB_FACT),
    ROW(fact_noun, GROUP_VERB, VERB_FACT_OR_NOUN),
    ROW(negator, GROUP_NEGATOR, MARKER_ANY),
    ROW(not_negator, GROUP_EXCUSE, MARKER_ANY),
    ROW(hedge, GROUP_HEDGE, MARKER_ANY),
    ROW(conditional, GROUP_JOINT, JOINT_CONDITIONAL),
    ROW(relative, GROUP_JOINT, JOINT_RELATIVE),
    ROW(complement, GROUP_COMPLEMENT, MARKER_ANY),
    ROW(purpose, GROUP_PURPOSE, MARKER_ANY),
    ROW(rights_holder, GROUP_HOLDER, MARKER_ANY),
    ROW(deadline_cue, GROUP_BOUND, CUE_DEADLINE),
    ROW(at_least, GROUP_BOUND, CUE_AT_LEAST),
    ROW(at_most, GROUP_BOUND, CUE_AT_MOST),
    ROW(more_than, GROUP_BOUND, CUE_MORE_THAN),
    ROW(about, GROUP_BOUND, CUE_ABOUT),
    ROW(yearly, GROUP_PERIOD, PERIOD_YEAR),
    ROW(monthly, GROUP_PERIOD, PERIOD_MONTH),
    ROW(weekly, GROUP_PERIOD, PERIOD_WEEK),
    ROW(daily, GROUP_PERIOD, PERIOD_DAY),
    ROW(termly, GROUP_PERIOD, PERIOD_TERM),
    ROW(school_day, GROUP_UNIT, LENGTH_SCHOOL_DAY),
    ROW(term, GROUP_UNIT, LENGTH_TERM),
};

/* The fields are all alike, so a table of offsets fills them. */
static uint32_t get_field(const struct markers *markers, size_t field)
{
    uint32_t value;
    memcpy(&value, (const char *)markers + field, sizeof(value));
    return value;
}

void markers_find(struct markers *markers, const struct lexicon *lexicon)
{
    for (uint32_t i = 0; i < MARKER_KINDS; i++) {
        uint32_t value = lexicon_find(lexicon, span_of(rows[i].name));
        memcpy((char *)markers + rows[i].field, &value, sizeof(value));
    }
}

void marking_init(struct marking *marking, const struct postings *postings,
                  const struct markers *markers)
{
    *marking = (struct marking){ .doc = postings->doc };
    for (uint32_t i = 0; i < MARKER_KINDS; i++)
        marking->hits[i] =
            postings_of(postings, get_field(markers, rows[i].field));
}

static void make_room(struct marking *marking, struct arena *arena)
{
    uint32_t count = marking->end - marking->begin;
    if (count > marking->capacity) {
        marking->capacity = count * 2;
        marking->marks =
            arena_alloc(arena, marking->capacity, sizeof(*marking->marks));
    }
    if (count > 0)
        memset(marking->marks, 0, count * sizeof(*marking->marks));
}

static void set_mark(struct mark *mark, const struct marker_row *row,
                     uint32_t len)
{
    if (len > mark->len[row->group]) {
        mark->len[row->group] = (uint8_t)len;
        mark->kinds[row->group] = 0;
    }
    if (len == mark->len[row->group])
        mark->kinds[row->group] |= row->kind;
}

static void mark_kind(struct marking *marking, uint32_t kind)
{
    const struct hits hits = marking->hits[kind];
    uint32_t *next = &marking->next[kind];
    while (*next < hits.count && hits.at[*next].begin < marking->begin)
        ++*next;
    for (; *next < hits.count && hits.at[*next].begin < marking->end; ++*next) {
        struct hit hit = hits.at[*next];
        set_mark(marking_at(marking, hit.begin), &rows[kind],
                 hit.end - hit.begin);
    }
}

/* A longer marker of one group takes the words from those of another. */
static void clear_inside(struct marking *marking, uint32_t begin, uint32_t end,
                         enum marker_group group)
{
    for (uint32_t w = begin; w < end; w++) {
        marking_at(marking, w)->len[group] = 0;
        marking_at(marking, w)->kinds[group] = 0;
    }
}

/* "not only" negates nothing, "when feasible" sets no condition, and so on. */
static void settle(struct marking *marking, uint32_t w)
{
    uint32_t excuse = marking_end(marking, w, GROUP_EXCUSE);
    clear_inside(marking, w, excuse, GROUP_NEGATOR);
    uint32_t hedge = marking_end(marking, w, GROUP_HEDGE);
    clear_inside(marking, w, hedge, GROUP_JOINT);
    clear_inside(marking, w, hedge, GROUP_VERB);
    uint32_t complement = marking_end(marking, w, GROUP_COMPLEMENT);
    clear_inside(marking, w, complement, GROUP_JOINT);
    uint32_t joint = marking_end(marking, w, GROUP_JOINT);
    if (joint > w + 1) {
        clear_inside(marking, w, joint, GROUP_VERB);
        clear_inside(marking, w + 1, joint, GROUP_JOINT);
    }
}

void marking_sentence(struct marking *marking,
                      const struct doc_sentence *sentence,
                      struct arena *arena)
{
    marking->begin = sentence->word_begin;
    marking->end = sentence->word_end;
    make_room(marking, arena);
    for (uint32_t kind = 0; kind < MARKER_KINDS; kind++)
        mark_kind(marking, kind);
    for (uint32_t w = marking->begin; w < marking->end; w++)
        settle(marking, w);
}
