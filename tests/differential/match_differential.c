/*
 * The fast matcher agrees with the naive one hit for hit: on generated text
 * with generated queries, whatever the order in which rules are added, and on
 * the documents named on the command line with the queries of the rule pack.
 *
 * usage: match_differential [[-s SHARE] FILE...]
 * For each file behind it one query in SHARE (default 40) is compared, others
 * for other files; -s 1 compares all of them and takes long.
 */
#include "check.h"
#include "naive.h"

#include "language/match.h"
#include "read/readers.h"
#include "rule/pack_load.h"

#include <stdlib.h>

enum { CONCEPTS = 14, QUERIES = 220, DOCUMENTS = 60 };

/* A small generator of our own: the same numbers everywhere. */
struct dice {
    uint64_t state;
};

static uint32_t roll(struct dice *dice, uint32_t sides)
{
    dice->state = dice->state * UINT64_C(6364136223846793005) + 1;
    return (uint32_t)(dice->state >> 33) % sides;
}

/* --- generated rules ------------------------------------------------------ */

static const char *const marker_terms[][3] = {
    { "marker.obligation", "shall", "must" },
    { "marker.permission", "may", "can" },
    { "marker.negator", "not", "no" },
    { "marker.fact", "provides", "is" },
    { "marker.conditional", "if", "when" },
    { "marker.deadline_cue", "within", "before" },
    { "marker.yearly", "annually", "each year" },
    { "marker.relative", "who", "that" },
    { "marker.at_least", "at least", "minimum" },
};

static const char *const terms[CONCEPTS][3] = {
    { "pupil", "english learner", "ELL" },
    { "parent|guardian", "family", NULL },
    { "interpret*", "translate~", NULL },
    { "notice (of) placement", "letter", NULL },
    { "home language survey", "survey", NULL },
    { "screen~", "test~", "assess*" },
    { "day", "=week", NULL },
    { "teacher", "staff _ member", NULL },
    { "provide~ (the) (same) service", "service", NULL },
    { "child", "pupil teacher", NULL },
    { "home", "language", "home language" },
    { "record", "file", NULL },
    { "in writing", "written", NULL },
    { "school", "school board", NULL },
};

static const char *const texts[] = {
    "pupil",    "pupils",   "English",  "learner",  "learners", "ELL",
    "ELLs",     "ell",      "parent",   "guardians", "families", "interpreter",
    "interpret", "translated", "notice", "of",       "placement", "letter",
    "home",     "language", "survey",   "screens",  "tested",   "assessment",
    "days",     "week",     "teacher",  "staff",    "member",   "provide",
    "provided", "the",      "same",     "services", "child",    "children",
    "record",   "files",    "in",       "writing",  "written",  "school",
    "board's",  "shall",    "must",     "may",      "not",      "no",
    "provides", "is",       "if",       "when",     "within",   "30",
    "thirty",   "annually", "each",     "year",     "and",      "or",
    "who",      "that",     "at",       "least",    "5",        "percent",
    "minutes",  "before",   "45",       "two",      "school",   "days",
};

enum { TEXTS = sizeof(texts) / sizeof(*texts) };

struct pack {
    struct lexicon *lexicon;
    struct query_set set;
    struct markers markers;
    uint32_t concepts[CONCEPTS];
    uint32_t queries[QUERIES];
};

static void add_terms(struct lexicon *lexicon, uint32_t concept,
                      const char *const *list, uint32_t count)
{
    struct err err = { 0 };
    for (uint32_t i = 0; i < count && list[i] != NULL; i++)
        CHECK(lexicon_term(lexicon, concept, span_of(list[i]), &err));
}

/* `turn` rotates the order in which concepts are made. */
static void make_lexicon(struct pack *pack, uint32_t turn, struct arena *arena)
{
    pack->lexicon = lexicon_new(arena);
    for (uint32_t i = 0; i < CONCEPTS; i++) {
        uint32_t k = (i * 5 + turn) % CONCEPTS;
        char name[8] = { 'c', (char)('a' + k) };
        pack->concepts[k] = lexicon_concept(pack->lexicon, span_of(name));
        add_terms(pack->lexicon, pack->concepts[k], terms[k], 3);
    }
    lexicon_include(pack->lexicon, pack->concepts[1], pack->concepts[9]);
    lexicon_include(pack->lexicon, pack->concepts[13], pack->concepts[1]);
    for (uint32_t i = 0; i < sizeof(marker_terms) / sizeof(*marker_terms);
         i++) {
        uint32_t marker = lexicon_concept(pack->lexicon,
                                          span_of(marker_terms[i][0]));
        add_terms(pack->lexicon, marker, marker_terms[i] + 1, 2);
    }
    struct err err = { 0 };
    CHECK(lexicon_seal(pack->lexicon, &err));
    markers_find(&pack->markers, pack->lexicon);
}

static uint32_t leaf(struct pack *pack, struct dice *dice)
{
    static const char *const patterns[] = { "p[a-z]+ent", "lang\\w+ sur",
                                            "\\b(?:30|45)\\b", "s" };
    struct query_node node = { .op = QUERY_CONCEPT };
    if (roll(dice, 12) == 0) {
        span text = span_of(patterns[roll(dice, 4)]);
        node = (struct query_node){ .op = QUERY_PATTERN };
        node.pattern = query_pattern(&pack->set, text);
    } else {
        node.concept = pack->concepts[roll(dice, CONCEPTS)];
    }
    return query_add(&pack->set, node, NULL, 0);
}

static uint32_t earlier(struct pack *pack, struct dice *dice, uint32_t made)
{
    if (made == 0 || roll(dice, 2) == 0)
        return leaf(pack, dice);
    return pack->queries[roll(dice, made)];
}

static uint32_t refuse(struct pack *pack, uint32_t query)
{
    struct query_node no = { .op = QUERY_NO };
    return query_add(&pack->set, no, &query, 1);
}

static struct query_node random_node(struct dice *dice)
{
    static const enum query_op ops[] = {
        QUERY_ANY,      QUERY_ALL,     QUERY_ALL,      QUERY_SEQ,
        QUERY_NEAR,     QUERY_NEAR,    QUERY_OBLIGED,  QUERY_FORBIDDEN,
        QUERY_PERMITTED, QUERY_NEGATED, QUERY_ANYHOW,  QUERY_DEADLINE,
        QUERY_EVERY,    QUERY_NUMBER,  QUERY_UNDER,    QUERY_ABOUT,
        QUERY_SOME,     QUERY_SOME,
    };
    struct query_node node = { .op = ops[roll(dice, 18)] };
    if (node.op == QUERY_ALL || node.op == QUERY_SOME)
        node.window = (enum query_window)roll(dice, 4);
    if ((node.op == QUERY_ALL || node.op == QUERY_SOME) && roll(dice, 2) == 0)
        node.reach = 1 + roll(dice, 12);
    node.words = node.op == QUERY_SOME ? 1 + roll(dice, 3) : roll(dice, 9);
    node.max = UINT32_MAX;
    if (roll(dice, 2) == 0) {
        node.max = (1 + roll(dice, 40)) * 1000;
        node.unit = (enum quantity_unit)roll(dice, UNIT_YEAR + 1);
    }
    node.percent = node.op == QUERY_NUMBER && roll(dice, 3) == 0;
    node.has_from = node.op == QUERY_DEADLINE && roll(dice, 3) == 0;
    return node;
}

static uint32_t operand_count(const struct query_node *node, struct dice *dice)
{
    switch (node->op) {
    case QUERY_ANY:
    case QUERY_ALL:
    case QUERY_SOME:
    case QUERY_SEQ:
    case QUERY_NEAR:
        return 2 + roll(dice, 2);
    case QUERY_UNDER:
    case QUERY_ABOUT:
        return 2;
    case QUERY_DEADLINE:
        return node->has_from ? 2 : 1;
    case QUERY_CONCEPT:
    case QUERY_NO:
    case QUERY_OBLIGED:
    case QUERY_FORBIDDEN:
    case QUERY_PERMITTED:
    case QUERY_NEGATED:
    case QUERY_ANYHOW:
    case QUERY_EVERY:
    case QUERY_NUMBER:
    case QUERY_PATTERN:
        break;
    }
    return 1;
}

static void make_queries(struct pack *pack, struct dice dice,
                         struct arena *arena)
{
    query_set_init(&pack->set, pack->lexicon, arena);
    for (uint32_t i = 0; i < QUERIES; i++) {
        struct query_node node = random_node(&dice);
        uint32_t operands[4];
        uint32_t count = operand_count(&node, &dice);
        for (uint32_t k = 0; k < count; k++)
            operands[k] = earlier(pack, &dice, i);
        if ((node.op == QUERY_ALL || node.op == QUERY_SOME) &&
            roll(&dice, 3) == 0)
            operands[count - 1] = refuse(pack, operands[count - 1]);
        pack->queries[i] = query_add(&pack->set, node, operands, count);
    }
}

/* --- generated text ---------------------------------------------------------- */

static void add_sentence(char *text, size_t size, struct dice *dice)
{
    static const char *const stops[] = { ". ", ".\n\n", "; ", ", ", ":\n\n- ",
                                         "\n\n- ", "\n\n## ", " (" };
    for (uint32_t i = 0, n = 2 + roll(dice, 14); i < n; i++) {
        const char *word = texts[roll(dice, TEXTS)];
        size_t used = strlen(text);
        snprintf(text + used, size - used, "%s ", word);
    }
    size_t used = strlen(text);
    snprintf(text + used, size - used, "%s", stops[roll(dice, 8)]);
}

static void make_document(struct doc *doc, struct dice *dice,
                          struct arena *arena)
{
    enum { SIZE = 6000 };
    char *text = arena_alloc(arena, SIZE, 1);
    for (uint32_t i = 0, n = 1 + roll(dice, 30); i < n; i++)
        add_sentence(text, SIZE, dice);
    char sha[65];
    struct err err = { 0 };
    span bytes = span_of(text);
    CHECK(read_bytes(doc, "made.md", bytes, NULL, arena, sha, &err));
}

/* --- comparing ----------------------------------------------------------------- */

static bool same_hits(struct hits a, struct hits b)
{
    if (a.count != b.count)
        return false;
    for (uint32_t i = 0; i < a.count; i++)
        if (a.at[i].begin != b.at[i].begin || a.at[i].end != b.at[i].end)
            return false;
    return true;
}

static void report(const struct query_set *set, uint32_t query,
                   struct hits fast, struct hits slow)
{
    fprintf(stderr, "query %u (%s): %u hits, naive %u\n", query,
            query_op_name(set->nodes[query].op), fast.count, slow.count);
}

struct one_document {
    struct postings postings;
    struct provisions provisions;
};

static void prepare(struct one_document *one, const struct doc *doc,
                    const struct lexicon *lexicon,
                    const struct markers *markers, struct arena *arena)
{
    struct scanner *scanner = scanner_new(lexicon);
    scan(&one->postings, scanner, doc, arena);
    scanner_free(scanner);
    provisions_build(&one->provisions, &one->postings, markers, arena);
}

static struct regex **compile(const struct query_set *set, struct arena *arena)
{
    struct err err = { 0 };
    struct regex **patterns = arena_alloc(arena, set->pattern_count + 1,
                                          sizeof(struct regex *));
    for (uint32_t i = 0; i < set->pattern_count; i++) {
        patterns[i] = regex_compile(set->patterns[i].text, &err);
        CHECK(patterns[i] != NULL);
    }
    return patterns;
}

/* Compares every query whose number is `first` modulo `step`. */
static uint32_t compare(const struct query_set *set,
                        const struct one_document *one, uint32_t first,
                        uint32_t step, struct arena *arena)
{
    struct err err = { 0 };
    uint32_t hits = 0, wrong = 0;
    struct matcher *matcher = matcher_new(set, &err);
    CHECK(matcher != NULL);
    matcher_begin(matcher, &one->provisions, arena);
    struct naive naive = { set, &one->provisions, one->postings.doc,
                           compile(set, arena), arena };
    for (uint32_t q = first; q < set->count; q += step) {
        struct hits fast = match(matcher, q).hits;
        struct hits slow = naive_match(&naive, q);
        hits += fast.count;
        if (!same_hits(fast, slow) && ++wrong <= 5)
            report(set, q, fast, slow);
    }
    CHECK(wrong == 0);
    for (uint32_t i = 0; i < set->pattern_count; i++)
        regex_free(naive.patterns[i]);
    matcher_free(matcher);
    return hits;
}

static void generated_text_agrees(void)
{
    uint32_t hits = 0;
    for (uint32_t d = 0; d < DOCUMENTS; d++) {
        struct arena arena;
        arena_init(&arena);
        struct pack pack;
        struct dice dice = { 1000 + d };
        make_lexicon(&pack, 0, &arena);
        make_queries(&pack, dice, &arena);
        struct doc doc;
        make_document(&doc, &dice, &arena);
        struct one_document one;
        prepare(&one, &doc, pack.lexicon, &pack.markers, &arena);
        hits += compare(&pack.set, &one, 0, 1, &arena);
        arena_release(&arena);
    }
    CHECK(hits > 10000); /* or the comparison would be of nothing */
}

static void order_of_rules_does_not_matter(void)
{
    struct arena arena;
    arena_init(&arena);
    struct doc doc;
    struct dice dice = { 77 };
    make_document(&doc, &dice, &arena);
    struct pack packs[3];
    struct one_document ones[3];
    struct matcher *matchers[3];
    struct err err = { 0 };
    for (uint32_t i = 0; i < 3; i++) {
        make_lexicon(&packs[i], i * 4, &arena);
        make_queries(&packs[i], (struct dice){ 99 }, &arena);
        prepare(&ones[i], &doc, packs[i].lexicon, &packs[i].markers, &arena);
        matchers[i] = matcher_new(&packs[i].set, &err);
        matcher_begin(matchers[i], &ones[i].provisions, &arena);
    }
    for (uint32_t q = QUERIES; q-- > 0;)
        for (uint32_t i = 1; i < 3; i++) {
            struct hits a = match(matchers[0], packs[0].queries[q]).hits;
            struct hits b = match(matchers[i], packs[i].queries[q]).hits;
            CHECK(same_hits(a, b));
        }
    for (uint32_t i = 0; i < 3; i++)
        matcher_free(matchers[i]);
    arena_release(&arena);
}

static void document_agrees(const char *path, const struct ruleset *rules,
                            uint32_t first, uint32_t share)
{
    struct arena arena;
    arena_init(&arena);
    struct doc doc;
    char sha[65];
    struct err err = { 0 };
    bool ok = read_document(&doc, path, NULL, &arena, sha, &err);
    CHECK(ok);
    if (!ok)
        fprintf(stderr, "%s\n", err.text);
    struct one_document one;
    if (ok) {
        prepare(&one, &doc, rules->lexicon, &rules->markers, &arena);
        compare(&rules->queries, &one, first % share, share, &arena);
    }
    arena_release(&arena);
}

static void documents_agree(char **args, int count)
{
    struct arena run;
    arena_init(&run);
    struct ruleset rules;
    struct problems problems = { .count = 0 };
    bool loaded = pack_load(&rules, NULL, &run, &problems);
    uint32_t share = 40;
    CHECK(loaded);
    for (int i = 0; loaded && i < count; i++) {
        if (strcmp(args[i], "-s") == 0 && i + 1 < count)
            share = (uint32_t)strtoul(args[++i], NULL, 10);
        else
            document_agrees(args[i], &rules, (uint32_t)i * 7, share);
    }
    if (loaded)
        ruleset_release(&rules);
    arena_release(&run);
}

int main(int argc, char **argv)
{
    generated_text_agrees();
    order_of_rules_does_not_matter();
    if (argc > 1)
        documents_agree(argv + 1, argc - 1);
    return CHECK_END();
}
