#include "check.h"
#include "language/match.h"
#include "rule/image.h"
#include "rule/pack_load.h"
#include "text_doc.h"

#include <stdlib.h>

static const char text[] =
    "# Language access\nThe district shall provide interpreters to parents "
    "within 10 days.\nStudents may not interpret.\n- limited English "
    "proficient students\nSee 603 CMR 14.04 and 20 U.S.C. 6312.";

struct both {
    struct arena arena;
    struct ruleset loaded, opened;
    struct buf image;
    char *aligned;
};

static void set_up(struct both *b)
{
    struct problems problems = { .count = 0 };
    arena_init(&b->arena);
    buf_init(&b->image, 64 * 1024 * 1024);
    CHECK(pack_load(&b->loaded, NULL, &b->arena, &problems));
    CHECK(image_write(&b->loaded, &b->image));
    b->aligned = aligned_alloc(IMAGE_ALIGN,
                               (b->image.len / IMAGE_ALIGN + 1) * IMAGE_ALIGN);
    memcpy(b->aligned, b->image.ptr, b->image.len);
}

static void tear_down(struct both *b)
{
    free(b->aligned);
    buf_release(&b->image);
    ruleset_release(&b->loaded);
    arena_release(&b->arena);
}

static bool same_text(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static bool same_criterion(const struct criterion *a,
                           const struct criterion *b)
{
    bool same = same_text(a->id, b->id) && same_text(a->title, b->title) &&
                same_text(a->why, b->why) && a->scope == b->scope &&
                a->severity == b->severity && a->topic == b->topic &&
                a->element_count == b->element_count &&
                a->conflict_count == b->conflict_count &&
                a->owner_count == b->owner_count &&
                memcmp(&a->accuracy, &b->accuracy, sizeof(a->accuracy)) == 0 &&
                same_text(a->action.what, b->action.what) &&
                same_text(a->wording.avoid, b->wording.avoid) &&
                same_text(a->applies_to[0], b->applies_to[0]);
    for (uint32_t i = 0; same && i < a->element_count; i++)
        same = same_text(a->elements[i].text, b->elements[i].text) &&
               a->elements[i].stated_by == b->elements[i].stated_by &&
               same_text(a->elements[i].undecided, b->elements[i].undecided) &&
               a->elements[i].required == b->elements[i].required &&
               a->elements[i].history == b->elements[i].history;
    return same;
}

/* Names keep their numbers, profiles their values. */
static bool same_parameters(const struct ruleset *a, const struct ruleset *b)
{
    uint32_t count = a->queries.parameters.count;
    bool same = count > 0 && count == b->queries.parameters.count;
    for (uint32_t i = 0; same && i < count; i++)
        same = span_equal(a->queries.parameters.at[i],
                          b->queries.parameters.at[i]);
    for (uint32_t i = 0; same && i < a->profile_count; i++)
        for (uint32_t k = 0; same && k < count; k++) {
            const struct parameter *p = &a->profiles[i].parameters[k];
            const struct parameter *q = &b->profiles[i].parameters[k];
            same = same_text(p->name, q->name) && p->value == q->value &&
                   same_text(p->unit, q->unit) && p->most == q->most &&
                   same_text(p->source, q->source);
        }
    return same;
}

static void what_is_written_is_read(void)
{
    struct both b;
    set_up(&b);
    span image = { b.aligned, b.image.len };
    CHECK(image_open(&b.opened, image, &b.arena));
    CHECK(b.opened.criterion_count == b.loaded.criterion_count);
    CHECK(b.opened.criterion_count > 0);
    for (uint32_t i = 0; i < b.opened.criterion_count; i++)
        CHECK(same_criterion(&b.opened.criteria[i], &b.loaded.criteria[i]));
    CHECK(b.opened.authority_count == b.loaded.authority_count);
    CHECK(b.opened.kind_count == b.loaded.kind_count);
    CHECK(b.opened.profile_count == b.loaded.profile_count);
    CHECK(strcmp(b.opened.digest, b.loaded.digest) == 0);
    CHECK(same_parameters(&b.opened, &b.loaded));
    CHECK(same_text(b.opened.pack_date, b.loaded.pack_date));
    tear_down(&b);
}

/* Every answer to every query about the text, as one hash. */
static uint64_t hash_answers(const struct ruleset *rules, struct arena *arena)
{
    struct source source;
    struct doc doc;
    struct err err = { 0 };
    text_doc(&doc, &source, text, arena);
    struct scanner *scanner = scanner_new(rules->lexicon);
    struct postings postings;
    scan(&postings, scanner, &doc, arena);
    struct provisions provisions;
    provisions_build(&provisions, &postings, &rules->markers, arena);
    struct matcher *matcher = matcher_new(&rules->queries, &err);
    matcher_begin(matcher, &provisions, arena);
    uint64_t hash = 1;
    for (uint32_t q = 0; q < rules->queries.count; q++) {
        struct hits hits = match(matcher, q).hits;
        for (uint32_t i = 0; i < hits.count; i++)
            hash = hash * 31 + q + hits.at[i].begin * 7 + hits.at[i].end;
    }
    matcher_free(matcher);
    scanner_free(scanner);
    return hash;
}

static void an_opened_image_answers_alike(void)
{
    struct both b;
    set_up(&b);
    span image = { b.aligned, b.image.len };
    CHECK(image_open(&b.opened, image, &b.arena));
    uint64_t hash = hash_answers(&b.loaded, &b.arena);
    CHECK(hash != 1);
    CHECK(hash_answers(&b.opened, &b.arena) == hash);
    tear_down(&b);
}

static void writing_twice_gives_the_same_bytes(void)
{
    struct both b;
    set_up(&b);
    struct buf again;
    buf_init(&again, 64 * 1024 * 1024);
    CHECK(image_write(&b.loaded, &again));
    CHECK(again.len == b.image.len &&
          memcmp(again.ptr, b.image.ptr, again.len) == 0);
    buf_release(&again);
    tear_down(&b);
}

static void strange_bytes_are_refused(void)
{
    struct both b;
    set_up(&b);
    for (size_t len = 0; len < b.image.len; len = len * 2 + 1)
        CHECK(!image_open(&b.opened, (span){ b.aligned, len }, &b.arena));
    for (size_t at = 0; at < 16; at++) {
        b.aligned[at] ^= 1; /* magic and layout */
        CHECK(!image_open(&b.opened, (span){ b.aligned, b.image.len },
                          &b.arena));
        b.aligned[at] ^= 1;
    }
    tear_down(&b);
}

static void too_small_a_buffer_is_said(void)
{
    struct both b;
    set_up(&b);
    struct buf small;
    buf_init(&small, b.image.len - 1);
    CHECK(!image_write(&b.loaded, &small));
    buf_release(&small);
    tear_down(&b);
}

int main(void)
{
    what_is_written_is_read();
    an_opened_image_answers_alike();
    writing_twice_gives_the_same_bytes();
    strange_bytes_are_refused();
    too_small_a_buffer_is_said();
    return CHECK_END();
}
