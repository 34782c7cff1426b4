#include "rule/authority.h"

#include "check.h"

static void days_are_checked_against_the_calendar(void)
{
    static const struct {
        const char *date;
        bool valid;
    } cases[] = {
        { "2026-11-23", true },  { "2024-02-29", true },
        { "2000-02-29", true },  { "1900-02-29", false },
        { "2026-02-29", false }, { "2026-04-31", false },
        { "2026-00-10", false }, { "2026-13-01", false },
        { "2026-1-01", false },  { "2026-11-23 ", false },
        { "2026-11-2", false },  { "", false },
        { "0000-01-01", false }, { "20261123", false },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        CHECK(date_is_valid(cases[i].date) == cases[i].valid);
    CHECK(!date_is_valid(NULL));
}

static void short_dates_mean_their_first_day(void)
{
    char day[DATE_BYTES];
    CHECK(date_first_day("1974", day) && strcmp(day, "1974-01-01") == 0);
    CHECK(date_first_day("2025-08", day) && strcmp(day, "2025-08-01") == 0);
    CHECK(date_first_day("2025-08-31", day) &&
          strcmp(day, "2025-08-31") == 0);
    CHECK(!date_first_day("2025-", day));
    CHECK(!date_first_day("2025-13", day));
    CHECK(!date_first_day("soon", day));
}

static void status_depends_on_the_day(void)
{
    static const struct {
        struct authority authority;
        const char *as_of;
        enum authority_status status;
    } cases[] = {
        { { .key = "no dates" }, "2026-01-01", AUTHORITY_IN_FORCE },
        { { .effective = "2026" }, "2025-12-31", AUTHORITY_NOT_YET },
        { { .effective = "2026" }, "2026-01-01", AUTHORITY_IN_FORCE },
        { { .rescinded = "2025-08-20" }, "2025-08-19", AUTHORITY_IN_FORCE },
        { { .rescinded = "2025-08-20" }, "2025-08-20", AUTHORITY_RESCINDED },
        { { .superseded_by = "x" }, "2025-08-20", AUTHORITY_RESCINDED },
        { { .superseded_by = "x", .rescinded = "2026-01" }, "2025-12-31",
          AUTHORITY_IN_FORCE },
        { { .proposed = true }, "2030-01-01", AUTHORITY_NOT_YET },
        { { .historical = true }, "2030-01-01", AUTHORITY_HISTORICAL },
        { { .historical = true, .rescinded = "2020" }, "2030-01-01",
          AUTHORITY_RESCINDED },
        { { .historical = true, .effective = "2020" }, "2019-01-01",
          AUTHORITY_NOT_YET },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        CHECK(authority_at(&cases[i].authority, cases[i].as_of) ==
              cases[i].status);
}

static void a_year_ends_on_its_day(void)
{
    static const struct {
        const char *from, *to;
        bool over;
    } cases[] = {
        { "2026-11-23", "2026-11-23", false },
        { "2026-11-23", "2027-11-22", false },
        { "2026-11-23", "2027-11-23", false },
        { "2026-11-23", "2027-11-24", true },
        { "2026-11-23", "2028-01-01", true },
        { "2026-11-23", "2027-12-01", true },
        { "2026-11-23", "2025-01-01", false },
        { "2024-02-29", "2025-02-28", false },
        { "2024-02-29", "2025-03-01", true },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        CHECK(date_is_over_a_year(cases[i].from, cases[i].to) == cases[i].over);
}

static void statuses_have_names(void)
{
    CHECK(strcmp(authority_status_name(AUTHORITY_IN_FORCE), "in_force") == 0);
    CHECK(strcmp(authority_status_name(AUTHORITY_NOT_YET), "not_yet") == 0);
}

int main(void)
{
    days_are_checked_against_the_calendar();
    short_dates_mean_their_first_day();
    status_depends_on_the_day();
    a_year_ends_on_its_day();
    statuses_have_names();
    return CHECK_END();
}
