/*
 * query - the algebra of rules, as one shared graph of nodes.
 *
 * A query denotes a set of hits (word ranges) in a document. Nodes are shared:
 * adding the same node twice gives the same id, so what many criteria ask is
 * answered once a document. What each operator means:
 *
 *   concept     every occurrence of a term of the concept
 *   any         union
 *   all         where every operand has a hit that begins in the window: for
 *               each hit that begins a constellation the hull with the first
 *               hits of the others, of those that end alike the shortest. A
 *               sentence window includes its inherited lead-in words
 *   some        one hit for each window in which at least `words` operands have
 *               a hit that begins there and is not negated (an operand that
 *               asks for a modality may be): the hull of their first ones.
 *               With `reach`, both look at no more than that many words from
 *               the beginning of a hit on, give the hull of the first ones
 *               and leave out what overlaps an earlier hull
 *   seq, gap    left to right, at most gap words between one operand and the
 *               next, in one sentence: for each hit of the last operand the
 *               latest-beginning chain that reaches it
 *   near, within  all operands in any order, in one sentence, from first to
 *               last word at most `within` words: for each hit that begins a
 *               constellation the shortest one
 *   no          only as an operand of all and some: no hit in that window
 *   obliged, permitted, negated, forbidden
 *               the hits of the operand that touch an obligation; a permission
 *               or a right, not negated; the reach of a negation; a
 *               prohibition, or the reach of a negation in an obligation or a
 *               statement that is not a subordinate clause
 *   anyhow      the hits of the operand, exempt from the rule that plain
 *               evidence must not be negated
 *   deadline    operand `about` and a time limit in one sentence, at most
 *               `within` words between them, the limit between min and max: for
 *               each pair the hull. A date counts where neither is given. With
 *               `from`, a hit of it stands within 8 words of the limit
 *   every       about + a frequency of at least once a period
 *   number      about + an amount, percentage or duration between min and max
 *   under       the operand where a heading above it, the first heading or the
 *               title of the document has a hit of the heading query
 *   about       the operand where the context query has a hit in the same
 *               block or its lead-ins, a heading above, the first heading or the
 *               title, or in at least a quarter of the document's blocks
 *   pattern     every match of a PCRE2 pattern in one sentence's own text
 */
#ifndef ENGINE_LANGUAGE_QUERY_H
#define ENGINE_LANGUAGE_QUERY_H

#include "base/names.h"
#include "language/lexicon.h"
#include "language/provision.h"

#define QUERY_NONE UINT32_MAX

enum query_op {
    QUERY_CONCEPT,
    QUERY_ANY,
    QUERY_ALL,
    QUERY_SOME,
    QUERY_SEQ,
    QUERY_NEAR,
    QUERY_NO,
    QUERY_OBLIGED,
    QUERY_FORBIDDEN,
    QUERY_PERMITTED,
    QUERY_NEGATED,
    QUERY_ANYHOW,
    QUERY_DEADLINE,
    QUERY_EVERY,
    QUERY_NUMBER,
    QUERY_UNDER,   /* operands: heading, q */
    QUERY_ABOUT,   /* operands: context, q */
    QUERY_PATTERN,
};

enum query_window {
    WINDOW_SENTENCE,
    WINDOW_BLOCK,
    WINDOW_SECTION, /* the smallest section, without its subsections */
    WINDOW_DOCUMENT,
};

struct query_node {
    enum query_op op;
    enum query_window window; /* all, some */
    uint32_t concept;         /* concept */
    uint32_t pattern;         /* pattern: index in the set's patterns */
    uint32_t words;           /* seq: gap; some: how many; the others: within */
    uint32_t reach;           /* all, some: words of a window; 0: all of it */
    uint32_t min, max;        /* thousandths; UINT32_MAX in max: no limit */
    enum quantity_unit unit;  /* deadline, every, number; UNIT_NONE: any */
    bool percent;             /* number: percentages only */
    bool has_from;            /* deadline: the last operand is `from` */
    uint32_t min_from;        /* number from 1 of the parameter that min or */
    uint32_t max_from;        /* max is; 0: the rule itself gives it */
    uint32_t first, count;    /* operands, in the set's operand array */
};

struct query_pattern {
    span text;
};

/* What a parameter stands for: a number that a profile or a district sets. */
struct query_value {
    uint32_t value; /* thousandths */
    enum quantity_unit unit;
};

struct query_set {
    struct arena *arena;
    struct lexicon *lexicon;
    const struct query_node *nodes;
    uint32_t count;
    const uint32_t *operands;
    uint32_t operand_count;
    const struct query_pattern *patterns;
    uint32_t pattern_count;
    struct names parameters; /* that nodes name, by number - 1 */

    uint32_t node_capacity, operand_capacity, pattern_capacity; /* private */
    uint32_t *table;
    uint32_t table_size;
};

void query_set_init(struct query_set *set, struct lexicon *lexicon,
                    struct arena *arena);

/* The id of this node, first and count ignored; operands are copied. */
uint32_t query_add(struct query_set *set, struct query_node node,
                   const uint32_t *operands, uint32_t count);

/*
 * The node with its parameters replaced by values (by number - 1). Without
 * values min and max stay what they are: after loading, what the default
 * profile gives.
 */
struct query_node query_settle(const struct query_node *node,
                               const struct query_value *values);

/* The same for every node, for good: what a pack's default profile gives. */
void query_settle_all(struct query_set *set, const struct query_value *values);

/* Index of a pattern text for QUERY_PATTERN; equal texts share one. */
uint32_t query_pattern(struct query_set *set, span text);

/* Does it, or something inside, ask for a modality or for `anyhow`? Then the
 * default rule about negated evidence is off. */
bool query_is_modal(const struct query_set *set, uint32_t query);

const char *query_op_name(enum query_op op);

#endif
