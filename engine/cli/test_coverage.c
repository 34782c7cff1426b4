#include "cli/test_coverage.h"

#include "author/coverage.h"
#include "author/position.h"
#include "cli/json_row.h"
#include "cli/run.h"

enum { OUTPUT_MAX = 64 * 1024 * 1024 };

struct teller {
    struct buf out;
    struct positions positions;
    bool as_json;
    uint32_t items, full;
    struct arena *arena; /* of one criterion */
};

static void add_name(struct buf *out, const struct coverage_item *item,
                     struct arena *arena)
{
    buf_text(out, root_name(item->root, arena));
    if (item->branch > 0)
        buf_printf(out, ", branch %u", (unsigned)item->branch);
    if (item->is_pattern)
        buf_printf(out, ", pattern /%.*s/", SPAN_ARG(item->pattern));
}

static const char *lack_of(const struct coverage_item *item)
{
    return item->fired == 0 ? "found in no example"
                            : "found in every example";
}

static void tell_item(struct teller *t, const struct criterion *c,
                      const struct coverage_item *item)
{
    struct position at = position_of_root(&t->positions, c, item->root);
    buf_printf(&t->out, "%s:%u: %s: ", at.path, (unsigned)at.line, c->id);
    add_name(&t->out, item, t->arena);
    buf_printf(&t->out, ": %s\n", lack_of(item));
}

static void tell_text(struct teller *t, const struct criterion *c,
                      const struct coverage *coverage)
{
    for (uint32_t i = 0; i < coverage->count; i++)
        if (!coverage_is_full(&coverage->items[i]))
            tell_item(t, c, &coverage->items[i]);
    buf_printf(&t->out, "%s: %u of %u exercised\n", c->id,
               (unsigned)(coverage->count - coverage->lacking),
               (unsigned)coverage->count);
}

static void tell_row(struct teller *t, const struct criterion *c,
                     const struct coverage_item *item)
{
    struct position at = position_of_root(&t->positions, c, item->root);
    struct buf name;
    buf_init(&name, OUTPUT_MAX);
    add_name(&name, item, t->arena);
    json_line(&t->out, "      ");
    json_open(&t->out, NULL, '{');
    json_text(&t->out, "path", at.path);
    json_count(&t->out, "line", at.line);
    json_text(&t->out, "query", name.ptr);
    json_count(&t->out, "found", item->fired);
    json_count(&t->out, "not_found", item->silent);
    json_flag(&t->out, "exercised", coverage_is_full(item));
    json_close(&t->out, '}');
    buf_release(&name);
}

static void tell_json(struct teller *t, const struct criterion *c,
                      const struct coverage *coverage)
{
    json_line(&t->out, "    ");
    json_open(&t->out, NULL, '{');
    json_text(&t->out, "id", c->id);
    json_count(&t->out, "exercised", coverage->count - coverage->lacking);
    json_count(&t->out, "total", coverage->count);
    json_open(&t->out, "queries", '[');
    for (uint32_t i = 0; i < coverage->count; i++)
        tell_row(t, c, &coverage->items[i]);
    buf_text(&t->out, "]}");
}

static bool tell_criterion(struct teller *t, const struct call *call,
                           const struct selection *s, uint32_t i,
                           struct err *err)
{
    struct coverage coverage;
    struct arena arena;
    arena_init(&arena);
    t->arena = &arena;
    bool ok = coverage_of(&coverage, s->ruleset, s->at[i],
                          call->options.as_of, &arena, err);
    if (ok && t->as_json)
        tell_json(t, s->at[i], &coverage);
    else if (ok)
        tell_text(t, s->at[i], &coverage);
    if (ok) {
        t->items += coverage.count;
        t->full += coverage.count - coverage.lacking;
    }
    arena_release(&arena);
    return ok;
}

static bool tell_all(struct teller *t, const struct call *call,
                     const struct selection *s, struct err *err)
{
    if (t->as_json)
        buf_text(&t->out, "{\n  \"criteria\": [");
    for (uint32_t i = 0; i < s->count; i++)
        if (!tell_criterion(t, call, s, i, err))
            return false;
    if (t->as_json)
        buf_printf(&t->out, "\n  ],\n  \"exercised\": %u,\n  \"total\": %u\n}\n",
                   (unsigned)t->full, (unsigned)t->items);
    else
        buf_printf(&t->out, "%u of %u queries exercised in %u criteri%s\n",
                   (unsigned)t->full, (unsigned)t->items, (unsigned)s->count,
                   s->count == 1 ? "on" : "a");
    return true;
}

enum status test_coverage(const struct call *call,
                          const struct selection *selection, bool as_json)
{
    struct err err = { ERR_NONE, "" };
    struct teller t = { .as_json = as_json };
    positions_init(&t.positions, call->options.rules, call->arena);
    buf_init(&t.out, OUTPUT_MAX);
    bool done = tell_all(&t, call, selection, &err);
    bool lacks = call->options.strict && t.full < t.items;
    if (done)
        return run_print(&t.out, lacks ? STATUS_FINDINGS : STATUS_CLEAN);
    console_error("%s", err.text);
    buf_release(&t.out);
    return STATUS_INTERNAL;
}
