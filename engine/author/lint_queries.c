#include "author/lint_queries.h"

#include "audit/say.h"
#include "author/imply.h"
#include "input/regex.h"

/* The walk through the queries of one criterion. */
struct walk {
    struct lint *lint;
    const struct query_set *set;
    const struct criterion *criterion;
    struct root root;
    bool *met; /* by query */
};

static void remark_at_root(struct walk *w, struct remark remark)
{
    struct position at =
        position_of_root(w->lint->positions, w->criterion, w->root);
    remark_add(w->lint, w->criterion, at, remark);
}

static const char *name_of(const struct walk *w)
{
    return root_name(w->root, w->lint->arena);
}

/* --- what finds nothing -------------------------------------------------- */

/* The whole of an element or conflict is an error; a branch is only lost. */
static void add_never(struct walk *w, uint32_t query, const char *why)
{
    bool is_whole = query == w->root.query;
    remark_at_root(
        w, (struct remark){
               .severity = is_whole ? REMARK_ERROR : REMARK_WARNING,
               .check = "never-found",
               .text = say(w->lint->arena, "%s%s can never be found: %s",
                           is_whole ? "" : "a part of ", name_of(w), why),
               .advice = is_whole ? "correct the query"
                                  : "correct this part or take it out",
           });
}

static void check_near(struct walk *w, const struct query_node *node)
{
    uint32_t sum = 0;
    for (uint32_t i = 0; i < node->count; i++)
        sum += imply_least_words(w->set, w->set->operands[node->first + i]);
    if (sum <= node->words)
        return;
    remark_at_root(
        w, (struct remark){
               .severity = REMARK_WARNING,
               .check = "narrow-near",
               .text = say(w->lint->arena,
                           "%s: a 'near' within %u words whose operands have "
                           "at least %u",
                           name_of(w), (unsigned)node->words, (unsigned)sum),
               .advice = "give it more words: only overlapping terms fit",
           });
}

/* --- patterns ------------------------------------------------------------ */

/* The last letter or digit of a pattern: PCRE2 may look for it before it begins
 * and see at once that there is no match. */
static span last_plain(span text)
{
    for (size_t i = text.len; i > 0; i--) {
        char c = text.ptr[i - 1];
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            return (span){ text.ptr + i - 1, 1 };
    }
    return (span){ "", 0 };
}

/* The piece over and over, then the end. */
static span repeated(const char *piece, span end, char *room)
{
    size_t len = strlen(piece), at = 0;
    for (; at + len + end.len <= REGEX_MAX_SUBJECT; at += len)
        memcpy(room + at, piece, len);
    if (end.len > 0)
        memcpy(room + at, end.ptr, end.len);
    return (span){ room, at + end.len };
}

static bool is_slow_on(struct regex *regex, span subject)
{
    struct range found;
    return regex_find(regex, subject, 0, &found) == REGEX_LIMIT;
}

/* What makes a pattern that goes back and forth do so longest. */
static const char *slow_piece(struct regex *regex, span text,
                              struct arena *arena)
{
    static const char *const pieces[] = { "a", "1", " ", "a ", "1 ", ".",
                                          "a-", "x1", "(a" };
    char *room = arena_alloc(arena, REGEX_MAX_SUBJECT + 1, 1);
    const span end = last_plain(text);
    for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++)
        if (is_slow_on(regex, repeated(pieces[i], (span){ "", 0 }, room)) ||
            is_slow_on(regex, repeated(pieces[i], end, room)))
            return pieces[i];
    return NULL;
}

static void check_slow(struct walk *w, span text, struct regex *regex)
{
    struct arena scratch;
    arena_init(&scratch);
    const char *piece = slow_piece(regex, text, &scratch);
    arena_release(&scratch);
    if (piece == NULL)
        return;
    remark_at_root(
        w, (struct remark){
               .severity = REMARK_WARNING,
               .check = "slow-pattern",
               .text = say(w->lint->arena,
                           "/%.*s/ runs into the match limit on a sentence of "
                           "many '%s'",
                           SPAN_ARG(text), piece),
               .advice = "repeat nothing inside a repetition; give bounds",
           });
}

static void check_pattern(struct walk *w, const struct query_node *node)
{
    struct err err = { ERR_NONE, "" };
    span text = w->set->patterns[node->pattern].text;
    struct regex *regex = regex_compile(text, &err);
    if (regex == NULL)
        return; /* the loader has said so */
    if (regex_literal(regex).len == 0)
        remark_at_root(
            w, (struct remark){
                   .severity = REMARK_WARNING,
                   .check = "pattern-without-literal",
                   .text = say(w->lint->arena,
                               "/%.*s/ has no letters or digits that every "
                               "match must have, so it runs on each sentence",
                               SPAN_ARG(text)),
                   .advice = "write two that must be there outside of choices",
               });
    check_slow(w, text, regex);
    regex_free(regex);
}

/* --- the walk ------------------------------------------------------------ */

static void check_node(struct walk *w, const struct query_node *node)
{
    if (node->op == QUERY_NEAR)
        check_near(w, node);
    if (node->op == QUERY_PATTERN)
        check_pattern(w, node);
}

static void walk_query(struct walk *w, uint32_t query)
{
    const struct query_node *node = &w->set->nodes[query];
    const char *why = imply_never(w->set, query);
    if (w->met[query])
        return;
    w->met[query] = true;
    if (why != NULL) {
        add_never(w, query, why);
        return;
    }
    check_node(w, node);
    for (uint32_t i = 0; i < node->count; i++)
        walk_query(w, w->set->operands[node->first + i]);
}

/* An exception that every hit brings along. */
static void check_excuse(struct walk *w, uint32_t when, uint32_t unless)
{
    if (when == QUERY_NONE || unless == QUERY_NONE ||
        !imply_holds(w->set, when, unless))
        return;
    remark_at_root(w, (struct remark){
                          .severity = REMARK_ERROR,
                          .check = "always-excused",
                          .text = say(w->lint->arena,
                                      "%s holds wherever the words stand, so "
                                      "nothing is ever reported",
                                      name_of(w)),
                          .advice = "ask for words that only an exception has",
                      });
}

static void check_excuses(struct walk *w, struct root root)
{
    const struct criterion *c = w->criterion;
    if (root.part == ROOT_UNLESS)
        check_excuse(w, c->conflicts[root.index].when, root.query);
    if (root.part == ROOT_EXEMPT)
        check_excuse(w, c->occurs, root.query);
}

void lint_queries(struct lint *lint, const struct criterion *criterion)
{
    struct arena own;
    arena_init(&own);
    struct walk w = { .lint = lint, .set = &lint->ruleset->queries,
                      .criterion = criterion };
    struct root_list roots = roots_of(criterion, &own);
    w.met = arena_alloc(&own, w.set->count, sizeof(*w.met));
    for (uint32_t i = 0; i < roots.count; i++) {
        w.root = roots.at[i];
        walk_query(&w, w.root.query);
        check_excuses(&w, w.root);
    }
    arena_release(&own);
}
