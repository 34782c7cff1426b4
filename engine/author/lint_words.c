#include "author/lint_words.h"

#include "audit/say.h"
#include "author/cover.h"

static const char marker_prefix[] = "marker.";

/* The words of the grammar: read by the engine, and the longest one wins. */
static bool is_grammar(span name)
{
    size_t len = sizeof(marker_prefix) - 1;
    return name.len >= len && memcmp(name.ptr, marker_prefix, len) == 0;
}

/* --- what nobody asks for ------------------------------------------------ */

static void check_unused(struct lint *lint, uint32_t concept)
{
    const struct lexicon *lexicon = lint->ruleset->lexicon;
    span name = lexicon_name(lexicon, concept);
    struct position at = position_of_concept(lint->positions, name, 0);
    if (at.line == 0)
        return; /* made by the loader */
    remark_add(lint, NULL, at,
               (struct remark){
                   .severity = REMARK_WARNING,
                   .check = "unused-concept",
                   .text = say(lint->arena,
                               "no query asks for the concept '%.*s'",
                               SPAN_ARG(name)),
                   .advice = "use it or take it out",
               });
}

/* Words written in a rule file, in a query that no record holds. */
static void check_unused_terms(struct lint *lint, uint32_t concept)
{
    uint32_t count;
    const span *terms =
        lexicon_terms(lint->ruleset->lexicon, concept, &count);
    struct position at = position_of_terms(lint->positions, terms, count);
    if (at.line == 0 || count == 0)
        return;
    remark_add(lint, NULL, at,
               (struct remark){
                   .severity = REMARK_WARNING,
                   .check = "unused-terms",
                   .text = say(lint->arena,
                               "\"%.*s\"%s in no query of a criterion",
                               SPAN_ARG(terms[0]),
                               count == 1 ? " is" : " and others are"),
                   .advice = "use the query or take it out",
               });
}

/* --- what other terms find ----------------------------------------------- */

/* ", of c", or nothing where the other term is of the same concept. */
static const char *home_of(struct lint *lint, uint32_t concept,
                           const struct cover *cover)
{
    span name = lexicon_name(lint->ruleset->lexicon, cover->from);
    return cover->from == concept
               ? ""
               : say(lint->arena, " of '%.*s'", SPAN_ARG(name));
}

static const char *cover_text(struct lint *lint, uint32_t concept, span term,
                              const struct cover *cover)
{
    const char *home = home_of(lint, concept, cover);
    if (cover->whole && span_equal(cover->by, term))
        return say(lint->arena, "\"%.*s\" is there already%s%s",
                   SPAN_ARG(term), *home == '\0' ? "" : ", as a term", home);
    return say(lint->arena,
               cover->whole
                   ? "\"%.*s\" finds nothing that \"%.*s\"%s does not"
                   : "\"%.*s\" stands only where \"%.*s\"%s is found already",
               SPAN_ARG(term), SPAN_ARG(cover->by), home);
}

static void add_cover(struct lint *lint, const struct criterion *criterion,
                      struct position at, uint32_t concept,
                      const struct cover *cover)
{
    uint32_t count;
    const span *terms = lexicon_terms(lint->ruleset->lexicon, concept, &count);
    span term = terms[cover->term];
    bool is_twin = cover->whole && span_equal(cover->by, term);
    remark_add(lint, criterion, at,
               (struct remark){
                   .severity = REMARK_WARNING,
                   .check = is_twin ? "duplicate-term" : "covered-term",
                   .text = cover_text(lint, concept, term, cover),
                   .advice = "take it out",
               });
}

/* A longer hit matters to a seq, and to the grammar. */
static bool is_needless(const struct lint *lint, uint32_t concept,
                        const struct cover *cover)
{
    span name = lexicon_name(lint->ruleset->lexicon, concept);
    return cover->whole ||
           (!lint->usage.in_order[concept] && !is_grammar(name));
}

static void check_named(struct lint *lint, uint32_t concept,
                        struct arena *scratch)
{
    const struct lexicon *lexicon = lint->ruleset->lexicon;
    span name = lexicon_name(lexicon, concept);
    struct cover_list covers = cover_of(lexicon, concept, scratch);
    for (uint32_t i = 0; i < covers.count; i++) {
        const struct cover *cover = &covers.at[i];
        if (is_needless(lint, concept, cover))
            add_cover(lint, NULL,
                      position_of_concept(lint->positions, name,
                                          cover->term + 1),
                      concept, cover);
    }
}

void lint_lexicon(struct lint *lint)
{
    const struct lexicon *lexicon = lint->ruleset->lexicon;
    struct arena scratch;
    arena_init(&scratch);
    for (uint32_t i = 0; i < lexicon_count(lexicon); i++) {
        span name = lexicon_name(lexicon, i);
        bool is_unused = lint->usage.asker[i] == USAGE_NOBODY;
        if (name.len == 0 && is_unused)
            check_unused_terms(lint, i);
        if (name.len == 0)
            continue;
        if (is_unused && !is_grammar(name))
            check_unused(lint, i);
        else
            check_named(lint, i, &scratch);
        arena_reset(&scratch);
    }
    arena_release(&scratch);
}

/* --- in a criterion ------------------------------------------------------ */

/* The walk through the queries of one criterion. */
struct walk {
    struct lint *lint;
    const struct criterion *criterion;
    struct root root;
    bool *met; /* by query */
    struct arena *scratch;
};

static void check_own(struct walk *w, uint32_t concept)
{
    const struct lexicon *lexicon = w->lint->ruleset->lexicon;
    uint32_t count;
    const span *terms = lexicon_terms(lexicon, concept, &count);
    struct cover_list covers = cover_of(lexicon, concept, w->scratch);
    for (uint32_t i = 0; i < covers.count; i++) {
        const struct cover *cover = &covers.at[i];
        span term = terms[cover->term];
        if (is_needless(w->lint, concept, cover))
            add_cover(w->lint, w->criterion,
                      position_of_term(w->lint->positions, w->criterion,
                                       w->root, term),
                      concept, cover);
    }
    arena_reset(w->scratch);
}

static void walk_query(struct walk *w, uint32_t query)
{
    const struct query_set *set = &w->lint->ruleset->queries;
    const struct query_node *node = &set->nodes[query];
    if (w->met[query])
        return;
    w->met[query] = true;
    if (node->op == QUERY_CONCEPT &&
        lexicon_name(set->lexicon, node->concept).len == 0)
        check_own(w, node->concept);
    for (uint32_t i = 0; i < node->count; i++)
        walk_query(w, set->operands[node->first + i]);
}

void lint_own_terms(struct lint *lint, const struct criterion *criterion)
{
    struct arena scratch, own;
    arena_init(&scratch);
    arena_init(&own);
    struct walk w = { .lint = lint, .criterion = criterion,
                      .scratch = &scratch };
    struct root_list roots = roots_of(criterion, &own);
    w.met = arena_alloc(&own, lint->ruleset->queries.count, sizeof(*w.met));
    for (uint32_t i = 0; i < roots.count; i++) {
        w.root = roots.at[i];
        walk_query(&w, w.root.query);
    }
    arena_release(&own);
    arena_release(&scratch);
}
