/*
 * audit_session - one audit of written files with the bee pack.
 */
#ifndef TESTS_UNIT_AUDIT_SESSION_H
#define TESTS_UNIT_AUDIT_SESSION_H

#include "audit_pack.h"
#include "test_files.h"

#include "audit/audit.h"

struct session {
    struct pack pack;
    struct audit_options options;
    struct arena arena;
    struct result result;
    struct err err;
    bool ok;
};

#define PATHS(...) ((const char *const[]){ __VA_ARGS__, NULL })

static inline void session_init(struct session *s)
{
    *s = (struct session){ .ok = false };
    pack_init(&s->pack);
    arena_init(&s->arena);
    s->options = (struct audit_options){ .ruleset = &s->pack.ruleset,
                                         .profile = &s->pack.profile,
                                         .as_of = "2026-01-01",
                                         .jobs = 1 };
}

static inline void session_run(struct session *s, const char *const *paths)
{
    uint32_t count = 0;
    while (paths[count] != NULL)
        count++;
    s->ok =
        audit_run(&s->result, &s->options, paths, count, &s->arena, &s->err);
}

/* A draft with this text, judged on everything. */
static inline void session_draft(struct session *s, const char *text)
{
    session_init(s);
    files_write("draft.md", text);
    s->options.all_criteria = true;
    session_run(s, PATHS("draft.md"));
}

static inline void session_end(struct session *s)
{
    arena_release(&s->arena);
    pack_release(&s->pack);
}

static inline const struct criterion_result *session_criterion(
    const struct session *s, uint32_t criterion)
{
    return &s->result.units[0].criteria[criterion];
}

static inline enum verdict session_verdict(const struct session *s,
                                           uint32_t criterion)
{
    return session_criterion(s, criterion)->verdict;
}

/* The n-th finding of this kind about the criterion (by id), or NULL. */
static inline const struct finding *session_finding(const struct session *s,
                                                    enum finding_kind kind,
                                                    const char *id, uint32_t n)
{
    const struct unit_result *unit = &s->result.units[0];
    for (uint32_t i = 0; i < unit->finding_count; i++) {
        const struct finding *f = &unit->findings[i];
        const char *own = f->criterion == NULL ? "" : f->criterion->id;
        if (f->kind == kind && strcmp(own, id) == 0 && n-- == 0)
            return f;
    }
    return NULL;
}

#endif
