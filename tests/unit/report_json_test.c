#include "report/report_json.h"

#include "sample_result.h"

#include "../check.h"

enum { PLENTY = 16 * 1024 * 1024 };

static bool holds(const struct buf *buf, const char *text)
{
    return strstr(buf->ptr, text) != NULL;
}

static bool is_before(const struct buf *buf, const char *a, const char *b)
{
    const char *first = strstr(buf->ptr, a), *second = strstr(buf->ptr, b);
    return first != NULL && second != NULL && first < second;
}

static void strings_hold_no_control_characters_and_only_utf8(void)
{
    static const struct {
        const char *text, *json;
    } cases[] = {
        { "", "\"\"" },
        { "plain", "\"plain\"" },
        { "a\"b\\c", "\"a\\\"b\\\\c\"" },
        { "\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"" },
        { "\x01\x1b[0m\x7f", "\"\\u0001\\u001b[0m\\u007f\"" },
        { "\xc2\x85", "\"\\u0085\"" },             /* C1 */
        { "\xe2\x80\xa8", "\"\\u2028\"" },         /* line separator */
        { "\xe2\x80\xae", "\"\\u202e\"" },         /* override */
        { "\xc3\xa9\xf0\x9f\x99\x82", "\"\xc3\xa9\xf0\x9f\x99\x82\"" },
        { "a\xff" "b", "\"a\\ufffdb\"" },
        { "\xc3", "\"\\ufffd\"" },                  /* cut short */
        { "\xc0\xaf", "\"\\ufffd\\ufffd\"" },       /* overlong */
        { "\xed\xa0\x80", "\"\\ufffd\\ufffd\\ufffd\"" }, /* surrogate */
    };
    struct buf out;
    buf_init(&out, PLENTY);
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        buf_clear(&out);
        json_string(&out, cases[i].text);
        CHECK(strcmp(out.ptr, cases[i].json) == 0);
    }
    buf_release(&out);
}

static void the_same_result_gives_the_same_bytes(void)
{
    struct buf one, two;
    buf_init(&one, PLENTY);
    buf_init(&two, PLENTY);
    report_json(&one, &sample_result, "0.1.0");
    report_json(&two, &sample_result, "0.1.0");
    CHECK(one.len == two.len && memcmp(one.ptr, two.ptr, one.len) == 0);
    CHECK(one.ptr[one.len - 1] == '\n');
    buf_release(&one);
    buf_release(&two);
}

static void keys_come_in_a_fixed_order(void)
{
    struct buf out;
    buf_init(&out, PLENTY);
    report_json(&out, &sample_result, "0.1.0");
    CHECK(is_before(&out, "\"schema\"", "\"tool\""));
    CHECK(is_before(&out, "\"tool\"", "\"audits\""));
    CHECK(is_before(&out, "\"documents\": [", "\"criteria\": ["));
    CHECK(is_before(&out, "\"criteria\": [", "\"fingerprint\""));
    CHECK(is_before(&out, "\"fingerprint\"", "\"plan\": ["));
    CHECK(is_before(&out, "\"plan\": [", "\"summary\""));
    CHECK(is_before(&out, "\"summary\"", "\"notices\""));
    buf_release(&out);
}

static void values_are_written_as_documented(void)
{
    static const char *const expected[] = {
        "\"schema\": \"elaudit-result/1\"",
        "\"as_of\": \"2026-11-24\"",
        "\"confidence\": 0.90",
        "\"confidence\": 1.00",
        "\"kind_confidence\": 0.80",
        "\"kind_source\": \"title\"",
        "\"enrollment\": \"3120\"",
        "\"status\": \"conflicting\"",
        "\"state\": \"contradicted\"",
        "\"need\": \"desirable\"",
        "\"lacks\": \"only recommended\"",
        "\"readable\": false",
        "\"waived\": null",
        "\"baseline\": null",
        "\"page\": 3",
        "\"replace_with\": null",
        "\\u001b[31madults\\ufffd.",
        "\"critical\": 1",
    };
    struct buf out;
    buf_init(&out, PLENTY);
    report_json(&out, &sample_result, "0.1.0");
    for (size_t i = 0; i < COUNT_OF(expected); i++)
        CHECK(holds(&out, expected[i]));
    buf_release(&out);
}

/* From "plan" on: the first item is the gravest criterion, with both of its
 * findings, the second the next; criteria without findings have none. */
static void the_plan_has_one_item_a_criterion_with_findings(void)
{
    struct buf out;
    buf_init(&out, PLENTY);
    report_json(&out, &sample_result, "0.1.0");
    const char *plan = strstr(out.ptr, "\"plan\": [");
    CHECK(plan != NULL);
    const char *first = strstr(plan, "\"criterion\": \"FC-01\"");
    const char *low = strstr(plan, "\"1123456789abcdef0123456789abcdef\"");
    const char *second = strstr(plan, "\"criterion\": \"FC-02\"");
    CHECK(first != NULL && second != NULL && first < low && low < second);
    CHECK(strstr(plan, "\"criterion\": \"ID-01\"") == NULL);
    buf_release(&out);
}

static void an_empty_result_is_still_a_document(void)
{
    struct result empty = sample_result;
    empty.unit_count = 0;
    empty.notice_count = 0;
    struct buf out;
    buf_init(&out, PLENTY);
    report_json(&out, &empty, "0.1.0");
    CHECK(holds(&out, "\"audits\": [],\n  \"notices\": []\n}\n"));
    buf_release(&out);
}

int main(void)
{
    strings_hold_no_control_characters_and_only_utf8();
    the_same_result_gives_the_same_bytes();
    keys_come_in_a_fixed_order();
    values_are_written_as_documented();
    the_plan_has_one_item_a_criterion_with_findings();
    an_empty_result_is_still_a_document();
    return CHECK_END();
}
