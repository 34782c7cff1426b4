#include "../check.h"

#include "audit_pack.h"
#include "test_files.h"

#include "author/timing.h"

static const struct timing_row *row_of(const struct timing *t, const char *id)
{
    for (uint32_t i = 0; i < t->count; i++)
        if (strcmp(t->rows[i].criterion->id, id) == 0)
            return &t->rows[i];
    return NULL;
}

static bool time_paths(struct timing *t, struct pack *p,
                       const char *const *paths, uint32_t count,
                       struct err *err)
{
    const struct timing_request request = { &p->ruleset, &p->profile, paths,
                                            count };
    return timing_of(t, &request, &p->arena, err);
}

static void hits_and_evaluations_are_counted(void)
{
    char folder[64], back[1024];
    const char *const paths[] = { "a.md", "b.md" };
    struct err err = { 0 };
    struct timing t;
    struct pack p;
    pack_init(&p);
    files_begin(folder, back);
    files_write("a.md", "Helpers are trained. Helpers are trained.");
    files_write("b.md", "Hives are inspected within 30 days.");
    CHECK(time_paths(&t, &p, paths, 2, &err));
    CHECK(t.documents == 2 && t.words == 12 && t.unreadable == NULL);
    CHECK(t.count == PACK_COUNT);
    CHECK(row_of(&t, "B-01")->hits == 2);
    /* near and forbidden(near) and paid, addressed, permitted: each document */
    CHECK(row_of(&t, "B-01")->evaluations >= 8);
    CHECK(row_of(&t, "B-02")->hits == 2); /* the element, the agreement */
    CHECK(row_of(&t, "B-04")->hits == 0);
    CHECK(row_of(&t, "B-04")->evaluations == 0); /* a concept only */
    files_end(folder, back);
    pack_release(&p);
}

static void rows_are_sorted_and_sums_hold(void)
{
    char folder[64], back[1024];
    const char *const paths[] = { "a.md" };
    struct err err = { 0 };
    struct timing t;
    struct pack p;
    uint64_t own = 0;
    pack_init(&p);
    files_begin(folder, back);
    files_write("a.md", "Helpers are trained. A warden is named.");
    CHECK(time_paths(&t, &p, paths, 1, &err));
    for (uint32_t i = 0; i < t.count; i++) {
        own += t.rows[i].own;
        CHECK(i == 0 || t.rows[i - 1].own >= t.rows[i].own);
    }
    CHECK(own <= t.queries + t.weighing);
    CHECK(t.queries + t.weighing <= t.whole);
    CHECK(t.queries > 0 && t.weighing > 0);
    files_end(folder, back);
    pack_release(&p);
}

static void what_cannot_be_read_is_told(void)
{
    char folder[64], back[1024];
    const char *const some[] = { "a.md", "empty.md" };
    const char *const none[] = { "empty.md" };
    struct err err = { 0 };
    struct timing t;
    struct pack p;
    pack_init(&p);
    files_begin(folder, back);
    files_write("a.md", "Helpers are trained.");
    files_write("empty.md", "\n");
    CHECK(time_paths(&t, &p, some, 2, &err));
    CHECK(t.documents == 1);
    CHECK(t.unreadable != NULL &&
          strcmp(t.unreadable, "empty.md: contains no text") == 0);
    CHECK(!time_paths(&t, &p, none, 1, &err));
    CHECK(err.kind == ERR_INPUT);
    files_end(folder, back);
    pack_release(&p);
}

int main(void)
{
    hits_and_evaluations_are_counted();
    rows_are_sorted_and_sums_hold();
    what_cannot_be_read_is_told();
    return CHECK_END();
}
