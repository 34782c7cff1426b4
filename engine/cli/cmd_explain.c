#include "cli/cmd_explain.h"

#include "cli/describe.h"
#include "cli/run.h"
#include "report/typeset.h"

enum {
    OUTPUT_MAX = 16 * 1024 * 1024,
    MOST_READABLE = 100, /* columns */
    SOME_TERMS = 12,     /* of a concept; --verbose: all of them */
};

/* What the page is written with. */
struct page {
    struct buf out;
    struct buf line; /* scratch for composed lines */
    uint32_t width;
    const struct ruleset *ruleset;
    const struct options *options;
    struct concepts_used concepts;
};

/* Wrapped and made visible: `first`, then `indent` blanks on further lines. */
static void put(struct page *page, const char *first, uint32_t indent,
                span text)
{
    struct buf shown;
    buf_init(&shown, OUTPUT_MAX);
    typeset_visible(&shown, text);
    span rest = { shown.ptr, shown.len }, line;
    uint32_t room = page->width > indent + 20 ? page->width - indent : 20;
    for (bool is_first = true; typeset_next(&rest, room, &line);
         is_first = false) {
        if (is_first)
            buf_text(&page->out, first);
        for (uint32_t i = 0; i < indent && !is_first; i++)
            buf_char(&page->out, ' ');
        buf_span(&page->out, line);
        buf_char(&page->out, '\n');
    }
    buf_release(&shown);
}

static void put_line(struct page *page, const char *first, uint32_t indent)
{
    put(page, first, indent, (span){ page->line.ptr, page->line.len });
    buf_clear(&page->line);
}

/* A name of the pack as people write it: "near_miss" is "near miss". */
static void add_spoken(struct buf *out, const char *name)
{
    for (; *name != '\0'; name++)
        buf_char(out, *name == '_' ? ' ' : *name);
}

static void heading(struct page *page, const char *text)
{
    buf_printf(&page->out, "\n%s\n", text);
}

static void labelled(struct page *page, const char *label, const char *text)
{
    if (text == NULL)
        return;
    buf_printf(&page->line, "%s: %s", label, text);
    put_line(page, "  ", 4);
}

static void put_query(struct page *page, const char *label, uint32_t query)
{
    if (query == QUERY_NONE)
        return;
    buf_printf(&page->line, "%s: ", label);
    describe_query(&page->line, &page->ruleset->queries, query,
                   &page->concepts);
    put_line(page, "     ", 7);
}

static const char *basis_of(const struct criterion *c)
{
    switch (c->kind) {
    case CRITERION_LAW: return "Required by law";
    case CRITERION_GUIDANCE: return "Expected by agency guidance";
    case CRITERION_PRACTICE: return "Recommended practice, not a requirement";
    }
    return "";
}

/* Outdated wording belongs to no monitoring criterion. */
static void put_ele(struct page *page, const struct criterion *c)
{
    if (c->is_outdated_entry)
        return;
    buf_printf(&page->line, "State monitoring criterion: former number %s, "
               "current number %s.",
               c->ele_former == NULL ? "not known" : c->ele_former,
               c->ele_current == NULL ? "not known" : c->ele_current);
    put_line(page, "", 0);
}

static void put_head(struct page *page, const struct criterion *c)
{
    buf_printf(&page->line, "%s  %s", c->id, c->title);
    put_line(page, "", 0);
    buf_char(&page->out, '\n');
    buf_printf(&page->line, "%s%s%s%s. Severity: %s.", basis_of(c),
               c->jurisdiction == NULL ? "" : " (",
               c->jurisdiction == NULL ? "" : c->jurisdiction,
               c->jurisdiction == NULL ? "" : ")",
               severity_name(c->severity));
    put_line(page, "", 0);
    buf_printf(&page->line, "%s. %s.",
               standard_title(c->standard), lever_title(c->lever));
    put_line(page, "", 0);
    put_ele(page, c);
    if (c->why == NULL)
        return;
    heading(page, "Why it matters");
    put(page, "  ", 2, span_of(c->why));
}

static void put_element(struct page *page, const struct criterion *c,
                        uint32_t i)
{
    const struct element *element = &c->elements[i];
    buf_printf(&page->line, "%u. %s%s", (unsigned)(i + 1), element->text,
               element->required ? "" : " (advisable)");
    put_line(page, "  ", 5);
    put_query(page, "looks for", element->stated_by);
    if (element->undecided != NULL) {
        buf_printf(&page->line, "text cannot decide it: %s",
                   element->undecided);
        put_line(page, "     ", 7);
    }
}

static void put_elements(struct page *page, const struct criterion *c)
{
    if (c->element_count == 0)
        return;
    heading(page, "What the text should say");
    for (uint32_t i = 0; i < c->element_count; i++)
        put_element(page, c, i);
}

static void put_conflicts(struct page *page, const struct criterion *c)
{
    if (c->conflict_count == 0 && c->agree_on == NULL)
        return;
    heading(page, "What would contradict it");
    for (uint32_t i = 0; i < c->conflict_count; i++) {
        put(page, "  - ", 4, span_of(c->conflicts[i].says));
        put_query(page, "looks for", c->conflicts[i].when);
        put_query(page, "unless", c->conflicts[i].unless);
    }
    if (c->agree_on != NULL) {
        buf_printf(&page->line, "two places that differ on %s", c->agree_on);
        put_line(page, "  - ", 4);
        put_query(page, "compares", c->agree_about);
        for (uint32_t i = 0; i < c->owner_count; i++)
            put_query(page, c->owners[i].says, c->owners[i].who);
    }
}

static void put_occurrence(struct page *page, const struct criterion *c)
{
    if (!c->is_outdated_entry)
        return;
    heading(page, "What is outdated");
    put_query(page, "looks for", c->occurs);
    put_query(page, "but not", c->exempt);
    labelled(page, "Outdated since", c->since);
    labelled(page, "Write instead", c->replace_with);
}

static void put_kinds(struct page *page, const struct criterion *c)
{
    buf_text(&page->line, "Kinds of document:");
    for (uint32_t i = 0; c->applies_to != NULL && c->applies_to[i] != NULL;
         i++) {
        buf_text(&page->line, i == 0 ? " " : ", ");
        add_spoken(&page->line, c->applies_to[i]);
    }
    put_line(page, "  ", 4);
}

static const char *scope_text(enum scope scope)
{
    switch (scope) {
    case SCOPE_SOMEWHERE:
        return "It is enough that one of the documents says it.";
    case SCOPE_EACH_DOCUMENT_OF_TYPE:
        return "Each document of these kinds should say it.";
    case SCOPE_PHRASE_MUST_NOT_OCCUR:
        return "The wording should occur in no document.";
    }
    return "";
}

static void put_places(struct page *page, const struct criterion *c)
{
    heading(page, "Where it looks");
    put_kinds(page, c);
    put(page, "  ", 2, span_of(scope_text(c->scope)));
    if (c->condition.text != NULL) {
        buf_printf(&page->line, "Only where %s.", c->condition.text);
        put_line(page, "  ", 2);
    }
    put_query(page, "a reader would look near", c->topic);
}

static void put_dates(struct page *page, const struct authority *a)
{
    const struct {
        const char *label, *text;
    } facts[] = { { "in force since", a->effective },
                  { "amended", a->amended },
                  { "rescinded", a->rescinded },
                  { "replaced by", a->superseded_by },
                  { "verified", a->verified } };
    for (size_t i = 0; i < sizeof(facts) / sizeof(facts[0]); i++)
        if (facts[i].text != NULL)
            buf_printf(&page->line, "%s%s %s", page->line.len > 0 ? "; " : "",
                       facts[i].label, facts[i].text);
    if (page->line.len > 0)
        put_line(page, "    ", 4);
}

static void put_authority(struct page *page, const char *key)
{
    const char *as_of = page->options->as_of;
    const struct authority *a = ruleset_authority(page->ruleset, key);
    if (a == NULL) {
        put(page, "  - ", 4, span_of(key));
        return;
    }
    static const char *const words[] = {
        [AUTHORITY_IN_FORCE] = "in force",
        [AUTHORITY_NOT_YET] = "not in force",
        [AUTHORITY_RESCINDED] = "no longer in force",
        [AUTHORITY_HISTORICAL] = "kept for reference",
    };
    enum authority_status status = authority_at(a, as_of);
    buf_printf(&page->line, "%s (%s, %s%s on %s)", a->citation,
               a->type == NULL ? "source" : a->type,
               status == AUTHORITY_NOT_YET && a->proposed ? "proposed, " : "",
               words[status], as_of);
    put_line(page, "  - ", 4);
    put_dates(page, a);
    if (a->url != NULL)
        buf_printf(&page->out, "    %s\n", a->url);
    if (a->note != NULL)
        put(page, "    ", 4, span_of(a->note));
}

static void put_authorities(struct page *page, const struct criterion *c)
{
    if (c->authorities == NULL || c->authorities[0] == NULL)
        return;
    heading(page, c->kind == CRITERION_PRACTICE ? "What it is based on"
                                                : "Authorities");
    for (uint32_t i = 0; c->authorities[i] != NULL; i++)
        put_authority(page, c->authorities[i]);
}

static void put_advice(struct page *page, const struct criterion *c)
{
    heading(page, "What to do");
    labelled(page, "Action", c->action.what);
    if (c->action.role != NULL) {
        buf_text(&page->line, "Who: ");
        add_spoken(&page->line, c->action.role);
        put_line(page, "  ", 4);
    }
    labelled(page, "Within", c->action.within);
    labelled(page, "Done when", c->action.evidence);
    labelled(page, "Measure", c->action.measure);
    if (c->wording.preferred == NULL && c->wording.acceptable == NULL &&
        c->wording.avoid == NULL)
        return;
    heading(page, "Wording");
    labelled(page, "Preferred", c->wording.preferred);
    labelled(page, "Acceptable", c->wording.acceptable);
    labelled(page, "Avoid", c->wording.avoid);
}

static void put_examples(struct page *page, const struct criterion *c)
{
    if (c->example_count == 0)
        return;
    heading(page, "Examples");
    uint32_t told[EXAMPLE_COUNT] = { 0 };
    for (uint32_t i = 0; i < c->example_count; i++) {
        const struct example *example = &c->examples[i];
        if (told[example->kind]++ > 0 && !page->options->verbose)
            continue; /* one of each kind is enough */
        add_spoken(&page->line, example_kind_name(example->kind));
        buf_printf(&page->line, ": %s", example->text);
        put_line(page, "  ", 4);
    }
}

static void put_accuracy(struct page *page, const struct criterion *c)
{
    const struct accuracy *a = &c->accuracy;
    heading(page, "Measured");
    if (a->tp + a->fp + a->fn == 0)
        buf_text(&page->line, "On labelled documents: not measured.");
    else
        buf_printf(&page->line,
                   "On labelled documents: found right %u of %u times; %u "
                   "missed.", a->tp, a->tp + a->fp, a->fn);
    put_line(page, "  ", 4);
    if (a->items + a->near == 0)
        buf_text(&page->line, "On paraphrases: not measured.");
    else
        buf_printf(&page->line,
                   "On paraphrases: recognised %u of %u; taken in by %u of %u "
                   "near misses.", a->found, a->items, a->alarms, a->near);
    put_line(page, "  ", 4);
}

static void put_concepts(struct page *page)
{
    const struct lexicon *lexicon = page->ruleset->lexicon;
    bool any = false;
    for (uint32_t i = 0; i < page->concepts.count; i++) {
        if (!page->concepts.used[i])
            continue;
        if (!any)
            heading(page, "The words behind the names in brackets");
        any = true;
        buf_printf(&page->line, "%.*s: ", SPAN_ARG(lexicon_name(lexicon, i)));
        describe_concept(&page->line, lexicon, i,
                         page->options->verbose ? UINT32_MAX : SOME_TERMS);
        put_line(page, "  ", 4);
    }
}

static void put_legend(struct page *page)
{
    buf_char(&page->out, '\n');
    put(page, "", 0,
        span_of("In quoted words ~ stands for all forms of a verb, * for any "
                "ending, | for either word, = for this form only; plurals are "
                "understood."));
}

static void put_criterion(struct page *page, const struct criterion *c)
{
    put_head(page, c);
    put_elements(page, c);
    put_conflicts(page, c);
    put_occurrence(page, c);
    put_places(page, c);
    put_authorities(page, c);
    put_advice(page, c);
    put_examples(page, c);
    put_accuracy(page, c);
    put_concepts(page);
    put_legend(page);
}

static enum status explain_all(struct call *call,
                               const struct ruleset *ruleset,
                               const struct criterion *const *wanted,
                               uint32_t count)
{
    struct page page = { .ruleset = ruleset, .options = &call->options };
    uint32_t width = console_width();
    page.width = width < MOST_READABLE ? width : MOST_READABLE;
    buf_init(&page.out, OUTPUT_MAX);
    buf_init(&page.line, OUTPUT_MAX);
    for (uint32_t i = 0; i < count; i++) {
        if (i > 0)
            buf_text(&page.out, "\n\n");
        concepts_used_init(&page.concepts, ruleset->lexicon, call->arena);
        put_criterion(&page, wanted[i]);
    }
    buf_release(&page.line);
    return run_print(&page.out, STATUS_CLEAN);
}

static enum status explain(struct call *call, const struct ruleset *ruleset)
{
    struct err err = { ERR_NONE, "" };
    uint32_t count = call->options.args.count;
    const struct criterion **wanted =
        arena_alloc(call->arena, count, sizeof(*wanted));
    for (uint32_t i = 0; i < count; i++) {
        wanted[i] = run_criterion(ruleset, call->options.args.at[i],
                                  call->arena, &err);
        if (wanted[i] == NULL)
            return run_failed(&err);
    }
    return explain_all(call, ruleset, wanted, count);
}

static enum status exec(struct call *call)
{
    struct ruleset ruleset;
    if (call->options.args.count == 0) {
        console_error("no criterion named; 'elaudit criteria' lists them");
        return STATUS_USAGE;
    }
    if (!run_load(&ruleset, call))
        return STATUS_USAGE;
    enum status status = explain(call, &ruleset);
    ruleset_release(&ruleset);
    return status;
}

static const enum option_id options[] = {
    OPTION_AS_OF, OPTION_RULES,   OPTION_VERBOSE,
    OPTION_HELP,  OPTION_VERSION, OPTION_END,
};

const struct command cmd_explain = {
    .name = "explain",
    .usage = "[OPTION...] ID...",
    .summary = "tell what a criterion asks, why, and how it is looked for",
    .options = options,
    .exec = exec,
};
