#include "audit/disagree.h"

#include "audit/prevail.h"
#include "audit/say.h"

enum { SURE = 90 };

/* One thing said, at the place whose document goes before the others. */
struct stated {
    const struct limit_reading *limit;
    const struct document_result *document;
    int rank;
};

struct variants {
    struct stated at[PART_MAX_EVIDENCE]; /* what prevails first */
    uint32_t count;
};

static void put(struct variants *v, uint32_t at, struct stated s)
{
    for (; at > 0 && v->at[at - 1].rank < s.rank; at--)
        v->at[at] = v->at[at - 1];
    v->at[at] = s;
}

/* A variant that is known already moves to the better document. */
static void offer(struct variants *v, struct stated s)
{
    uint32_t at = 0;
    while (at < v->count && v->at[at].limit->key != s.limit->key)
        at++;
    if (at < v->count && v->at[at].rank < s.rank)
        put(v, at, s);
    else if (at == v->count && at < PART_MAX_EVIDENCE) {
        v->count++;
        put(v, at, s);
    }
}

static void gather(const struct panel *panel, struct variants *v)
{
    for (uint32_t i = 0; i < panel->count; i++) {
        const struct reading *reading = &panel->readings[panel->documents[i]];
        const struct criterion_reading *r =
            &reading->criteria[panel->criterion];
        for (uint32_t k = 0; k < r->limit_count; k++)
            offer(v, (struct stated){ &r->limits[k], &reading->document,
                                      prevail_rank(&reading->document) });
    }
}

static const char *details(const struct variants *v, struct arena *arena)
{
    const char *text = "";
    for (uint32_t i = 0; i < v->count; i++) {
        const struct evidence *at = &v->at[i].limit->exhibit->at;
        text = say(arena, "%s%s'%s' (%s:%u)", text, i == 0 ? "" : ", ",
                   v->at[i].limit->text, at->path, at->line);
    }
    return say(arena, "%s; %s", text,
               prevail_text(v->at[0].document, v->at[1].document, arena));
}

static const struct evidence *evidence_of(const struct variants *v,
                                          struct arena *arena)
{
    struct evidence *evidence = arena_alloc(arena, v->count, sizeof(*evidence));
    for (uint32_t i = 0; i < v->count; i++)
        evidence[i] = evidence_move(v->at[i].limit->exhibit, arena);
    return evidence;
}

static const struct conflict *append(struct part *part, struct conflict added,
                                     struct arena *arena)
{
    struct conflict *all =
        arena_alloc(arena, part->conflict_count + 1, sizeof(*all));
    if (part->conflict_count > 0)
        memcpy(all, part->conflicts, part->conflict_count * sizeof(*all));
    all[part->conflict_count] = added;
    part->conflicts = all;
    return &all[part->conflict_count++];
}

void disagree_add(const struct panel *panel, const struct criterion *criterion,
                  struct part *part, struct arena *arena)
{
    struct variants v = { .count = 0 };
    gather(panel, &v);
    if (v.count < 2)
        return;
    const char *on =
        criterion->agree_on == NULL ? "a time limit" : criterion->agree_on;
    const struct conflict *conflict =
        append(part,
               (struct conflict){ .says = on,
                                  .is_disagreement = true,
                                  .details = details(&v, arena),
                                  .evidence = evidence_of(&v, arena),
                                  .evidence_count = v.count },
               arena);
    if (part->verdict == VERDICT_CONFLICTING)
        return;
    part->verdict = VERDICT_CONFLICTING;
    part->confidence = SURE;
    part->reason =
        say(arena, "places disagree on %s: %s", on, conflict->details);
    part->evidence = conflict->evidence;
    part->evidence_count = conflict->evidence_count;
}
