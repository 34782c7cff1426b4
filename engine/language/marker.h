/*
 * marker - the words of the grammar, found in one sentence.
 *
 * The words are concepts of the rule pack, named "marker.*"; a missing one is
 * empty, not an error. Each word of the sentence under work knows which
 * markers begin at it; of one group the longest wins.
 */
#ifndef ENGINE_LANGUAGE_MARKER_H
#define ENGINE_LANGUAGE_MARKER_H

#include "language/scan.h"

/* Concepts the grammar reads; looked up once with markers_find(). */
struct markers {
    uint32_t obligation;     /* shall, must; required to (after a "be") */
    uint32_t permission;     /* may, can; encouraged to, at the option of */
    uint32_t right;          /* entitled to, has the right to */
    uint32_t recommendation; /* should, strives to, seeks to */
    uint32_t prohibition;    /* prohibited, forbidden, refrain from */
    uint32_t exemption;      /* need not, has no obligation to */
    uint32_t fact;           /* finite verbs that state: provides, offers, is */
    uint32_t fact_noun;      /* the same or a plural noun: records, files */
    uint32_t negator;        /* not, no, never, without, neither, nor */
    uint32_t not_negator;    /* not only, no later than, not less than */
    uint32_t hedge;          /* when feasible, as funds permit */
    uint32_t conditional;    /* if, when, unless, provided that, in the event */
    uint32_t relative;       /* who, which, that, whose, because, so that */
    uint32_t complement;     /* ensure that: what follows binds as well */
    uint32_t purpose;        /* goal, purpose: their "is to" binds nobody */
    uint32_t rights_holder;  /* parent, guardian, student, family: actors whose
                                "may" is a right */
    uint32_t deadline_cue;   /* within, no later than, not more than, before */
    uint32_t at_least;       /* at least, no fewer than, a minimum of */
    uint32_t at_most;        /* at most, no more than, up to, not to exceed */
    uint32_t more_than;
    uint32_t about;          /* approximately, nearly */
    uint32_t yearly, monthly, weekly, daily, termly; /* annually, each year */
    uint32_t school_day;     /* school day, business day, working day */
    uint32_t term;           /* semester, trimester, quarter, marking period */
};

void markers_find(struct markers *markers, const struct lexicon *lexicon);

enum marker_group {
    GROUP_VERB,
    GROUP_NEGATOR,
    GROUP_EXCUSE,
    GROUP_HEDGE,
    GROUP_JOINT,
    GROUP_COMPLEMENT,
    GROUP_PURPOSE,
    GROUP_HOLDER,
    GROUP_BOUND,
    GROUP_PERIOD,
    GROUP_UNIT,
    GROUP_COUNT,
};

/* Members of a group, a set. */
enum {
    VERB_OBLIGATION = 1 << 0,
    VERB_PERMISSION = 1 << 1,
    VERB_RIGHT = 1 << 2,
    VERB_RECOMMENDATION = 1 << 3,
    VERB_PROHIBITION = 1 << 4,
    VERB_EXEMPTION = 1 << 5,
    VERB_FACT = 1 << 6,
    VERB_FACT_OR_NOUN = 1 << 7, /* the words around it decide */

    JOINT_CONDITIONAL = 1 << 0,
    JOINT_RELATIVE = 1 << 1,

    CUE_DEADLINE = 1 << 0,
    CUE_AT_LEAST = 1 << 1,
    CUE_AT_MOST = 1 << 2,
    CUE_MORE_THAN = 1 << 3,
    CUE_ABOUT = 1 << 4,

    PERIOD_YEAR = 1 << 0,
    PERIOD_MONTH = 1 << 1,
    PERIOD_WEEK = 1 << 2,
    PERIOD_DAY = 1 << 3,
    PERIOD_TERM = 1 << 4,

    LENGTH_SCHOOL_DAY = 1 << 0,
    LENGTH_TERM = 1 << 1,

    MARKER_ANY = 1 << 0, /* the only member of the other groups */
};

enum { MARKER_KINDS = 28 };

/* What begins at one word: 0 words long when nothing does. */
struct mark {
    uint8_t len[GROUP_COUNT];
    uint8_t kinds[GROUP_COUNT];
};

struct marking {
    const struct doc *doc;
    struct hits hits[MARKER_KINDS];
    uint32_t next[MARKER_KINDS]; /* first hit not before the sentence */
    struct mark *marks;          /* of the words from `begin` on */
    uint32_t begin, end;
    uint32_t capacity;
};

void marking_init(struct marking *marking, const struct postings *postings,
                  const struct markers *markers);

/* Marks one sentence; sentences must come in order. */
void marking_sentence(struct marking *marking,
                      const struct doc_sentence *sentence,
                      struct arena *arena);

static inline struct mark *marking_at(const struct marking *marking,
                                      uint32_t word)
{
    return &marking->marks[word - marking->begin];
}

/* Members of the group that begin at the word; none past the sentence. */
static inline unsigned marking_kinds(const struct marking *marking,
                                     uint32_t word, enum marker_group group)
{
    return word < marking->begin || word >= marking->end
               ? 0
               : marking_at(marking, word)->kinds[group];
}

/* The word behind the marker of the group that begins at the word. */
static inline uint32_t marking_end(const struct marking *marking,
                                   uint32_t word, enum marker_group group)
{
    return word + marking_at(marking, word)->len[group];
}

#endif
