/*
 * bench_match - the match stage against PCRE2-JIT, one pattern at a time.
 *
 * usage: bench_match FOLDER NAME
 *
 * The engine answers all queries of all criteria over every document. PCRE2
 * only finds the concepts, one alternation each, which is less: no clauses, no
 * quantities, no proximity. Its time is measured on the first documents and
 * compared by the byte.
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "bench.h"
#include "term_regex.h"

#include "language/match.h"
#include "read/readers.h"
#include "rule/pack_load.h"

#include <dirent.h>
#include <pcre2.h>

enum { REPEATS = 5, SAMPLE_BYTES = 100 * 1000, GOAL_MATCH = 150,
       GOAL_AUDIT = 100 };

struct corpus {
    const char *name;
    const char *folder;
    VEC(const char *) paths;
    struct doc *docs;
    size_t bytes; /* of text */
    double read_seconds;
};

struct questions {
    VEC(uint32_t) queries;
};

struct patterns {
    pcre2_code **codes; /* NULL: the concept has no terms */
    uint32_t count, compiled;
    pcre2_match_data *match;
};

static void fail(const char *what)
{
    fprintf(stderr, "bench_match: %s\n", what);
    exit(1);
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void list_paths(struct corpus *corpus, struct arena *arena)
{
    DIR *folder = opendir(corpus->folder);
    if (folder == NULL)
        fail("no such folder");
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        char path[4096];
        int len = snprintf(path, sizeof(path), "%s/%s", corpus->folder,
                           entry->d_name);
        if (entry->d_name[0] != '.')
            *vec_push(&corpus->paths, arena) =
                arena_text(arena, path, (size_t)len);
    }
    closedir(folder);
    if (corpus->paths.count == 0)
        fail("no documents");
    qsort(corpus->paths.at, corpus->paths.count, sizeof(char *), by_text);
}

static void read_corpus(struct corpus *corpus, struct arena *arena)
{
    struct err err = { 0 };
    char sha256[65];
    corpus->docs = arena_alloc(arena, corpus->paths.count, sizeof(struct doc));
    double began = bench_cpu();
    for (uint32_t i = 0; i < corpus->paths.count; i++) {
        if (!read_document(&corpus->docs[i], corpus->paths.at[i], NULL, arena,
                           sha256, &err))
            fail(err.text);
        corpus->bytes += corpus->docs[i].text_len;
    }
    corpus->read_seconds = bench_cpu() - began;
}

static void ask(struct questions *all, uint32_t query, struct arena *arena)
{
    if (query != QUERY_NONE)
        *vec_push(&all->queries, arena) = query;
}

/* Everything an audit asks; every step-th criterion. */
static void collect(struct questions *all, const struct ruleset *rules,
                    uint32_t step, struct arena *arena)
{
    for (uint32_t i = 0; i < rules->criterion_count; i += step) {
        const struct criterion *c = &rules->criteria[i];
        ask(all, c->topic, arena);
        ask(all, c->addressed, arena);
        ask(all, c->agree_about, arena);
        ask(all, c->occurs, arena);
        ask(all, c->exempt, arena);
        for (uint32_t k = 0; k < c->element_count; k++)
            ask(all, c->elements[k].stated_by, arena);
        for (uint32_t k = 0; k < c->conflict_count; k++) {
            ask(all, c->conflicts[k].when, arena);
            ask(all, c->conflicts[k].unless, arena);
        }
    }
}

struct engine {
    const struct ruleset *rules;
    struct scanner *scanner;
    struct matcher *matcher;
    double scan, provisions, match; /* by the wall clock: shares of a whole */
    size_t hits;
    struct arena scratch;
};

/* The clock of the processor ticks too slowly for one document. */
static void match_document(struct engine *engine, const struct doc *doc,
                           const struct questions *asked)
{
    struct arena *arena = &engine->scratch;
    struct postings postings;
    struct provisions provisions;
    double t0 = bench_now();
    scan(&postings, engine->scanner, doc, arena);
    double t1 = bench_now();
    provisions_build(&provisions, &postings, &engine->rules->markers, arena);
    double t2 = bench_now();
    matcher_begin(engine->matcher, &provisions, arena);
    for (uint32_t i = 0; i < asked->queries.count; i++)
        engine->hits += match(engine->matcher, asked->queries.at[i]).hits.count;
    double t3 = bench_now();
    engine->scan += t1 - t0;
    engine->provisions += t2 - t1;
    engine->match += t3 - t2;
    arena_reset(arena);
}

/* Median seconds of the whole stage over the first `count` documents. */
static double match_corpus(struct engine *engine, const struct corpus *corpus,
                           uint32_t count, const struct questions *asked)
{
    double times[REPEATS];
    engine->scan = engine->provisions = engine->match = 0;
    for (int r = 0; r < REPEATS; r++) {
        double began = bench_cpu();
        engine->hits = 0;
        for (uint32_t i = 0; i < count; i++)
            match_document(engine, &corpus->docs[i], asked);
        times[r] = bench_cpu() - began;
    }
    return bench_median(times, REPEATS);
}

/* NULL for no pattern, and for one beyond what PCRE2 can compile: that one
 * costs PCRE2 nothing in the comparison. */
static pcre2_code *compile(span pattern)
{
    enum { TOO_LARGE = 120 }; /* PCRE2_ERROR_PATTERN_TOO_LARGE */
    int code = 0;
    PCRE2_SIZE where = 0;
    if (pattern.len == 0)
        return NULL;
    pcre2_code *compiled = pcre2_compile(
        (PCRE2_SPTR)pattern.ptr, pattern.len,
        PCRE2_UTF | PCRE2_CASELESS | PCRE2_NO_UTF_CHECK, &code, &where, NULL);
    if (compiled == NULL && code == TOO_LARGE)
        return NULL;
    if (compiled == NULL)
        fail("a term's pattern does not compile");
    if (pcre2_jit_compile(compiled, PCRE2_JIT_COMPLETE) != 0)
        fail("no JIT");
    return compiled;
}

static void compile_all(struct patterns *all, const struct lexicon *lexicon,
                        struct arena *arena)
{
    all->count = lexicon_count(lexicon);
    all->codes = arena_alloc(arena, all->count, sizeof(*all->codes));
    for (uint32_t i = 0; i < all->count; i++) {
        all->codes[i] = compile(term_regex(lexicon, i, arena));
        all->compiled += all->codes[i] != NULL;
    }
    all->match = pcre2_match_data_create(1, NULL);
}

static void free_all(struct patterns *all)
{
    for (uint32_t i = 0; i < all->count; i++)
        pcre2_code_free(all->codes[i]);
    pcre2_match_data_free(all->match);
}

static uint32_t count_matches(struct patterns *all, uint32_t concept,
                              const struct doc *doc)
{
    uint32_t found = 0;
    PCRE2_SIZE from = 0;
    while (from < doc->text_len &&
           pcre2_jit_match(all->codes[concept], (PCRE2_SPTR)doc->text,
                           doc->text_len, from, PCRE2_NO_UTF_CHECK, all->match,
                           NULL) > 0) {
        PCRE2_SIZE end = pcre2_get_ovector_pointer(all->match)[1];
        from = end > from ? end : from + 1;
        found++;
    }
    return found;
}

/* How many documents it takes to reach the sample's size. */
static uint32_t sample_of(const struct corpus *corpus, size_t *bytes)
{
    uint32_t count = 0;
    *bytes = 0;
    while (count < corpus->paths.count && *bytes < SAMPLE_BYTES)
        *bytes += corpus->docs[count++].text_len;
    return count;
}

/* Seconds for every pattern over the sample. */
static double regex_sample(struct patterns *all, const struct corpus *corpus,
                           uint32_t count, size_t *found)
{
    double began = bench_cpu();
    *found = 0;
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < all->count; k++)
            if (all->codes[k] != NULL)
                *found += count_matches(all, k, &corpus->docs[i]);
    return bench_cpu() - began;
}

/* Of the concepts that one side finds in a document, the share that both do. */
static double agreement(struct engine *engine, struct patterns *all,
                        const struct corpus *corpus, uint32_t count)
{
    uint32_t either = 0, both = 0;
    for (uint32_t i = 0; i < count; i++) {
        struct arena arena;
        struct postings postings;
        arena_init(&arena);
        scan(&postings, engine->scanner, &corpus->docs[i], &arena);
        for (uint32_t k = 0; k < all->count; k++) {
            bool ours = postings_of(&postings, k).count > 0;
            bool theirs = all->codes[k] != NULL &&
                          count_matches(all, k, &corpus->docs[i]) > 0;
            either += ours || theirs;
            both += ours && theirs;
        }
        arena_release(&arena);
    }
    return either > 0 ? 100.0 * both / either : 100.0;
}

static void compare_regex(struct engine *engine, const struct corpus *corpus,
                          double match_seconds, struct arena *arena)
{
    const char *name = corpus->name;
    struct patterns all = { 0 };
    size_t bytes = 0, found = 0;
    uint32_t sample = sample_of(corpus, &bytes);
    double began = bench_cpu();
    compile_all(&all, engine->rules->lexicon, arena);
    bench_print(name, "pcre2.patterns", all.compiled, "patterns");
    bench_print(name, "pcre2.compile", (bench_cpu() - began) * 1e3, "ms");

    double seconds = regex_sample(&all, corpus, sample, &found);
    double per_byte = seconds / (double)bytes;
    double ours = match_seconds / (double)corpus->bytes;
    double read = corpus->read_seconds / (double)corpus->bytes;
    bench_print(name, "pcre2.rate", 1e-6 / per_byte, "MB/s");
    bench_print(name, "pcre2.agreement",
                agreement(engine, &all, corpus, sample), "%");
    bench_goal(name, "match.ratio", per_byte / ours, "times", GOAL_MATCH);
    bench_goal(name, "audit.ratio", per_byte / (ours + read), "times",
               GOAL_AUDIT);
    free_all(&all);
}

static void print_match(const struct engine *engine, const char *name,
                        double rate)
{
    double all = engine->scan + engine->provisions + engine->match;
    bench_print(name, "match.rate", rate, "MB/s");
    bench_print(name, "match.scan", 100 * engine->scan / all, "%");
    bench_print(name, "match.provisions", 100 * engine->provisions / all, "%");
    bench_print(name, "match.queries", 100 * engine->match / all, "%");
}

static void measure(struct engine *engine, const struct corpus *corpus,
                    struct arena *arena)
{
    const char *name = corpus->name;
    uint32_t count = corpus->paths.count;
    struct questions asked = { 0 }, half = { 0 };
    collect(&asked, engine->rules, 1, arena);
    collect(&half, engine->rules, 2, arena);
    double mb = (double)corpus->bytes / 1e6;

    double quarter = match_corpus(engine, corpus, (count + 3) / 4, &asked);
    double middle = match_corpus(engine, corpus, (count + 1) / 2, &asked);
    double fewer = match_corpus(engine, corpus, count, &half);
    double whole = match_corpus(engine, corpus, count, &asked);
    bench_print(name, "documents", count, "documents");
    bench_print(name, "bytes", mb, "MB");
    bench_print(name, "queries", asked.queries.count, "queries");
    bench_print(name, "hits", (double)engine->hits, "hits");
    bench_print(name, "read.rate", mb / corpus->read_seconds, "MB/s");
    print_match(engine, name, mb / whole);
    bench_print(name, "growth.rules.half_to_all", whole / fewer, "times");
    bench_print(name, "growth.bytes.1x_to_2x", middle / quarter, "times");
    bench_print(name, "growth.bytes.1x_to_4x", whole / quarter, "times");
    compare_regex(engine, corpus, whole, arena);
}

int main(int argc, char **argv)
{
    struct arena arena;
    struct ruleset rules;
    struct problems problems = { .count = 0 };
    struct err err = { 0 };
    if (argc != 3)
        fail("usage: bench_match FOLDER NAME");
    struct corpus corpus = { .folder = argv[1], .name = argv[2] };
    arena_init(&arena);
    double began = bench_cpu();
    if (!pack_load(&rules, NULL, &arena, &problems)) {
        for (uint32_t i = 0; i < problems.count; i++)
            fprintf(stderr, "%s\n", problems.text[i]);
        fail("the rule pack is not usable");
    }
    bench_print(corpus.name, "rules.load", (bench_cpu() - began) * 1e3, "ms");
    list_paths(&corpus, &arena);
    read_corpus(&corpus, &arena);

    struct engine engine = { .rules = &rules,
                             .scanner = scanner_new(rules.lexicon),
                             .matcher = matcher_new(&rules.queries, &err) };
    if (engine.matcher == NULL)
        fail(err.text);
    measure(&engine, &corpus, &arena);
    matcher_free(engine.matcher);
    scanner_free(engine.scanner);
    arena_release(&engine.scratch);
    ruleset_release(&rules);
    arena_release(&arena);
    return 0;
}
