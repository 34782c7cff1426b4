#include "audit/weigh.h"

enum { SURE = 90, UNSURE = 60 }; /* percent */

/* Words of a hit. What lies farther apart is not one provision: of 134 wrong
 * findings on documents that no rule was fitted to these limits drop 15, and
 * three of 158 right ones. */
enum { LONG_HULL = 25, MOST_IN_SENTENCE = 80, MOST_ACROSS = 50 };

/* Blocks that state nothing by themselves. */
static bool is_evidence(enum block_kind kind)
{
    return kind != BLOCK_FURNITURE && kind != BLOCK_REFERENCE &&
           kind != BLOCK_HEADING;
}

static bool can_state(const struct doc *doc, const struct doc_sentence *s,
                      bool history)
{
    enum block_kind kind = doc->blocks[s->block].kind;
    return (is_evidence(kind) || (history && kind == BLOCK_REFERENCE)) &&
           !s->is_question;
}

static bool is_one_place(const struct evidence_maker *m, struct hit hit)
{
    bool within =
        m->sentence_of[hit.begin] == m->sentence_of[hit.end - 1];
    return hit.end - hit.begin <=
           (uint32_t)(within ? MOST_IN_SENTENCE : MOST_ACROSS);
}

/* A hit may span sentences (block windows); one good end is enough. */
static bool counts(const struct evidence_maker *m, struct hit hit, bool history)
{
    const struct doc *doc = m->doc;
    const struct doc_sentence *first =
        &doc->sentences[m->sentence_of[hit.begin]];
    const struct doc_sentence *last =
        &doc->sentences[m->sentence_of[hit.end - 1]];
    if (first == last && hit.end <= first->own)
        return false;
    return can_state(doc, first, history) || can_state(doc, last, history);
}

static bool is_negated(const struct provisions *p, uint32_t word)
{
    struct range negated = p->clauses[p->clause_of[word]].negated;
    return negated.begin <= word && word < negated.end;
}

static bool is_binding(const struct clause *clause)
{
    switch (clause->modality) {
    case MODALITY_STATEMENT:
    case MODALITY_OBLIGATION:
    case MODALITY_PROHIBITION:
    case MODALITY_RIGHT:
        return !clause->hedged;
    case MODALITY_PERMISSION:
    case MODALITY_RECOMMENDATION:
        return false;
    }
    return false;
}

static const char *weakness(const struct clause *clause)
{
    if (clause->modality == MODALITY_PERMISSION)
        return "only permitted";
    if (clause->modality == MODALITY_RECOMMENDATION)
        return "only recommended";
    return "only promised with a reservation";
}

/* What the clauses a hit touches amount to. */
struct touched {
    bool main, binding_main, binding;
    const struct clause *first; /* main one, else any */
};

static struct touched touch(const struct provisions *p, struct hit hit)
{
    struct touched t = { 0 };
    for (uint32_t w = hit.begin; w < hit.end; w++) {
        const struct clause *clause = &p->clauses[p->clause_of[w]];
        if (t.first == NULL || (t.first->subordinate && !clause->subordinate))
            t.first = clause;
        bool binding = is_binding(clause);
        t.main = t.main || !clause->subordinate;
        t.binding = t.binding || binding;
        t.binding_main = t.binding_main || (binding && !clause->subordinate);
    }
    return t;
}

struct weighing weigh(const struct evidence_maker *m, struct hit hit,
                      bool modal, bool history)
{
    const struct provisions *p = m->provisions;
    if (hit.end <= hit.begin || !is_one_place(m, hit) ||
        !counts(m, hit, history))
        return (struct weighing){ .weight = WEIGHT_NONE };
    if (!modal && is_negated(p, hit.end - 1))
        return (struct weighing){ WEIGHT_NEGATED, "negated", UNSURE };

    struct touched t = touch(p, hit);
    bool is_long = hit.end - hit.begin > LONG_HULL;
    uint32_t confidence = !t.main || is_long ? UNSURE : SURE;
    if (modal || t.binding_main || (!t.main && t.binding))
        return (struct weighing){ WEIGHT_STATED, NULL, confidence };
    return (struct weighing){ WEIGHT_WEAK, weakness(t.first), confidence };
}

bool weigh_denied(const struct evidence_maker *m, struct hit hit)
{
    const struct provisions *p = m->provisions;
    const struct clause *clause = &p->clauses[p->clause_of[hit.end - 1]];
    return clause->modality == MODALITY_PROHIBITION ||
           clause->negated.end > clause->negated.begin;
}

bool weigh_block(const struct doc_block *block)
{
    return is_evidence(block->kind);
}
