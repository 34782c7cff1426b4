#include "report/report_lua.h"

#include <stdlib.h>

#include "sample_result.h"

#include "../check.h"

enum { PLENTY = 16 * 1024 * 1024 };

static span script_text(void)
{
    for (const struct embedded_file *f = embedded_files; f->path != NULL; f++)
        if (strcmp(f->path, "reports/text.lua") == 0)
            return (span){ f->text, f->len };
    return (span){ "", 0 };
}

static const struct report_options plain = {
    .version = "0.1.0", .width = 80, .show = SEVERITY_LOW, .fail_on = "high",
    .exit_status = 1,
};

static void write_report(struct buf *out, const struct report_options *options)
{
    struct err err = { ERR_NONE, "" };
    buf_clear(out);
    CHECK(report_lua(out, script_text(), "reports/text.lua", &sample_result,
                     options, &err));
    if (err.kind != ERR_NONE)
        fprintf(stderr, "%s\n", err.text);
}

static bool holds(const struct buf *out, const char *text)
{
    return out->len > 0 && strstr(out->ptr, text) != NULL;
}

/* As holds, wherever the lines happen to break. */
static bool says(const struct buf *out, const char *text)
{
    struct buf flat;
    buf_init(&flat, PLENTY);
    for (size_t i = 0; i < out->len; i++) {
        bool space = out->ptr[i] == ' ' || out->ptr[i] == '\n';
        if (!space)
            buf_char(&flat, out->ptr[i]);
        else if (flat.len == 0 || flat.ptr[flat.len - 1] != ' ')
            buf_char(&flat, ' ');
    }
    bool found = holds(&flat, text);
    buf_release(&flat);
    return found;
}

static void the_report_says_what_a_leader_needs(void)
{
    static const char *const expected[] = {
        "Alder Falls",
        "2 documents",
        "Interpreters are qualified [FC-01]",
        "Critical: required by law; the text conflicts; 1 of 4 stated.",
        "Siblings may interpret at the front desk.",
        "scan.pdf, page 3",
        "plan.md:30",
        "Searched 2 documents, 9 sections and 120 sentences for: translation, "
        "checked by.",
        "only recommended",
        "What to do: Set qualifications and rule out children.",
        "Who: superintendent. When: within 60 days.",
        "Wording you could use: Only trained adults interpret.",
        "12 ABC 3.00 (in force)",
        "upcoming: in force only from 2030-01-01",
        "What no document says",
        "recommended practice, not a requirement",
        "Consider: Offer evening hours.",
        "What is already in place",
        "old.docx: a format nobody reads",
        "4 findings: 1 critical, 1 high, 1 medium and 1 low. Exit status 1: "
        "at "
        "least one finding is high or worse.",
        "an aid to drafting, not legal advice",
    };
    struct buf out;
    buf_init(&out, PLENTY);
    write_report(&out, &plain);
    for (size_t i = 0; i < COUNT_OF(expected); i++)
        CHECK(says(&out, expected[i]));
    if (getenv("SHOW_REPORT") != NULL)
        fwrite(out.ptr, 1, out.len, stdout);
    buf_release(&out);
}

static void without_colour_there_is_no_escape(void)
{
    struct buf out;
    buf_init(&out, PLENTY);
    write_report(&out, &plain);
    CHECK(!holds(&out, "\033"));
    buf_release(&out);
}

/* The document's own escape sequence stays visible text in both. */
static void colour_is_ours_alone(void)
{
    struct report_options options = plain;
    options.color = true;
    struct buf out;
    buf_init(&out, PLENTY);
    write_report(&out, &options);
    CHECK(holds(&out, "\033[1m"));
    options.verbose = true;
    write_report(&out, &options);
    CHECK(!holds(&out, "\033[31madults"));
    CHECK(holds(&out, "\\x1B[31madults"));
    buf_release(&out);
}

static bool fits(const struct buf *out, size_t width)
{
    size_t column = 0;
    for (size_t i = 0; i < out->len; i++) {
        unsigned char c = (unsigned char)out->ptr[i];
        column = c == '\n' ? 0 : column + ((c & 0xC0) != 0x80);
        if (column > width)
            return false;
    }
    return true;
}

static void lines_keep_to_the_width(void)
{
    static const uint32_t widths[] = { 40, 60, 72, 80, 100 };
    struct buf out;
    buf_init(&out, PLENTY);
    for (size_t i = 0; i < COUNT_OF(widths); i++) {
        struct report_options options = plain;
        options.width = widths[i];
        options.verbose = true;
        write_report(&out, &options);
        CHECK(fits(&out, widths[i]));
    }
    buf_release(&out);
}

static void quiet_is_the_closing_lines_only(void)
{
    struct report_options options = plain;
    options.quiet = true;
    struct buf out;
    buf_init(&out, PLENTY);
    write_report(&out, &options);
    CHECK(strncmp(out.ptr, "4 findings:", 11) == 0);
    CHECK(!holds(&out, "FC-01"));
    buf_release(&out);
}

static void verbose_adds_reasons_and_evidence(void)
{
    struct report_options options = plain;
    options.verbose = true;
    struct buf out;
    buf_init(&out, PLENTY);
    write_report(&out, &options);
    CHECK(holds(&out, "What does not apply"));
    CHECK(says(&out, "does not occur in this kind of document"));
    CHECK(holds(&out, "Done when: adopted text."));
    CHECK(says(&out, "Measured: found right 14 of 15 times; 3 missed; "
                     "recognised 9 of 10 paraphrases; taken in by 1 of 6 near "
                     "misses."));
    CHECK(says(&out, "Measured: not measured."));
    CHECK(says(&out, "State monitoring criterion: former number ELE 7, "
                     "current number not known."));
    buf_release(&out);
}

static void what_is_not_listed_is_still_counted(void)
{
    struct report_options options = plain;
    options.show = SEVERITY_HIGH;
    options.min_confidence = 80;
    struct buf out;
    buf_init(&out, PLENTY);
    write_report(&out, &options);
    CHECK(!holds(&out, "FC-02"));
    CHECK(says(&out, "2 findings below --show high or --min-confidence 0.80 "
                     "are counted but not listed."));
    CHECK(holds(&out, "4 findings: 1 critical"));
    buf_release(&out);
}

static void a_script_that_fails_says_where(void)
{
    static const struct {
        const char *script, *message;
    } cases[] = {
        { "return 1", "r.lua: does not return a function" },
        { "return function () nope() end",
          "r.lua:1: undefined global 'nope'" },
        { "return function (_, o) o.width = 1 end",
          "r.lua:1: cannot set 'width': this table is read-only" },
        { "return function () string.rep = nil end",
          "r.lua:1: cannot set 'rep': this table is read-only" },
        { "return function () wrap('a', 0) end",
          "r.lua:1: bad argument #2 to 'wrap' (columns out of range)" },
    };
    struct buf out;
    buf_init(&out, PLENTY);
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct err err = { ERR_NONE, "" };
        CHECK(!report_lua(&out, span_of(cases[i].script), "r.lua",
                          &sample_result, &plain, &err));
        CHECK(strcmp(err.text, cases[i].message) == 0);
    }
    buf_release(&out);
}

static void a_report_stops_at_the_limit_of_its_buffer(void)
{
    struct err err = { ERR_NONE, "" };
    struct buf out;
    buf_init(&out, 100);
    CHECK(!report_lua(&out, script_text(), "reports/text.lua", &sample_result,
                      &plain, &err));
    CHECK(strstr(err.text, "the report is too long") != NULL);
    buf_release(&out);
}

int main(void)
{
    the_report_says_what_a_leader_needs();
    without_colour_there_is_no_escape();
    colour_is_ours_alone();
    lines_keep_to_the_width();
    quiet_is_the_closing_lines_only();
    verbose_adds_reasons_and_evidence();
    what_is_not_listed_is_still_counted();
    a_script_that_fails_says_where();
    a_report_stops_at_the_limit_of_its_buffer();
    return CHECK_END();
}
