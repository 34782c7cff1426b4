#include "rule/accuracy_record.h"

#include <stdio.h>
#include <string.h>

static struct accuracy read_figures(const struct record *entry)
{
    static const char *const keys[] = { "tp",    "fp",     "fn",   "found",
                                        "items", "alarms", "near", NULL };
    record_allow(entry, keys, false);
    struct accuracy a = {
        .tp = record_count(entry, "tp", REQUIRED),
        .fp = record_count(entry, "fp", REQUIRED),
        .fn = record_count(entry, "fn", REQUIRED),
        .found = record_count(entry, "found", REQUIRED),
        .items = record_count(entry, "items", REQUIRED),
        .alarms = record_count(entry, "alarms", REQUIRED),
        .near = record_count(entry, "near", REQUIRED),
    };
    if (a.found > a.items || a.alarms > a.near)
        record_problem(entry, NULL, "more found than there were items");
    return a;
}

void accuracy_record_read(struct loading *loading, const struct record *record)
{
    uint32_t count = 0;
    const char *const *ids = record_names(record, &count);
    for (uint32_t i = 0; i < count; i++) {
        struct record entry;
        if (!record_open(record, ids[i], REQUIRED, &entry))
            continue;
        *vec_push(&loading->measured, record->problems->arena) =
            (struct measured){ record->file, record->line, ids[i],
                               read_figures(&entry) };
        lua_pop(record->L, 1);
    }
}

static struct criterion *find(struct loading *loading, const char *id)
{
    for (uint32_t i = 0; i < loading->criteria.count; i++)
        if (strcmp(loading->criteria.at[i].id, id) == 0)
            return &loading->criteria.at[i];
    return NULL;
}

void accuracy_record_finish(struct loading *loading)
{
    for (uint32_t i = 0; i < loading->measured.count; i++) {
        const struct measured *m = &loading->measured.at[i];
        struct criterion *c = find(loading, m->id);
        if (c != NULL) {
            c->accuracy = m->figures;
            continue;
        }
        char text[160];
        snprintf(text, sizeof(text), "figures of '%.60s', which is no "
                 "criterion: run 'make accuracy-accept'", m->id);
        rule_problem_add(&loading->problems, m->file,
                         (struct place){ m->line, 1 }, text);
    }
}
