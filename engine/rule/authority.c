#include "rule/authority.h"

static bool has_shape(const char *date)
{
    for (size_t i = 0; i < DATE_BYTES - 1; i++) {
        bool dash = i == 4 || i == 7;
        if (dash ? date[i] != '-' : date[i] < '0' || date[i] > '9')
            return false; /* also at an early end */
    }
    return date[DATE_BYTES - 1] == '\0';
}

static int number_at(const char *digits, int count)
{
    int number = 0;
    for (int i = 0; i < count; i++)
        number = number * 10 + (digits[i] - '0');
    return number;
}

static int days_in(int year, int month)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30,
                                31, 31, 30, 31, 30, 31 };
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap);
}

bool date_is_valid(const char *date)
{
    if (date == NULL || !has_shape(date))
        return false;
    int year = number_at(date, 4);
    int month = number_at(date + 5, 2);
    int day = number_at(date + 8, 2);
    return year > 0 && month >= 1 && month <= 12 && day >= 1 &&
           day <= days_in(year, month);
}

bool date_first_day(const char *date, char day[DATE_BYTES])
{
    static const char first[] = "0000-01-01";
    size_t len = strlen(date);
    if (len != 4 && len != 7 && len != 10)
        return false;
    memcpy(day, first, sizeof(first));
    memcpy(day, date, len);
    return date_is_valid(day);
}

bool date_is_over_a_year(const char *from, const char *to)
{
    int years = number_at(to, 4) - number_at(from, 4);
    return years > 1 || (years == 1 && strcmp(to + 4, from + 4) > 0);
}

/* Has the date come? A missing one has not. */
static bool has_come(const char *date, const char *as_of)
{
    char day[DATE_BYTES];
    return date != NULL && date_first_day(date, day) &&
           strcmp(day, as_of) <= 0;
}

enum authority_status authority_at(const struct authority *authority,
                                   const char *as_of)
{
    const struct authority *a = authority;
    if (a->rescinded != NULL ? has_come(a->rescinded, as_of)
                             : a->superseded_by != NULL)
        return AUTHORITY_RESCINDED;
    if (a->proposed ||
        (a->effective != NULL && !has_come(a->effective, as_of)))
        return AUTHORITY_NOT_YET;
    return a->historical ? AUTHORITY_HISTORICAL : AUTHORITY_IN_FORCE;
}

const char *authority_status_name(enum authority_status status)
{
    static const char *const names[] = {
        [AUTHORITY_IN_FORCE] = "in_force",
        [AUTHORITY_NOT_YET] = "not_yet",
        [AUTHORITY_RESCINDED] = "rescinded",
        [AUTHORITY_HISTORICAL] = "historical",
    };
    return names[status];
}
