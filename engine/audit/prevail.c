#include "audit/prevail.h"

#include <stdio.h>
#include <strings.h>

#include "base/ascii.h"
#include "audit/say.h"

/* --- sorts of document --------------------------------------------------- */

/* By the ending of the kind's name. */
struct sort {
    const char *ending, *name;
    int rank;
};

static const struct sort SORTS[] = {
    { "_policy", "board policy", 4 },  { "_procedures", "procedure", 3 },
    { "_protocol", "procedure", 3 },  { "_guidance", "procedure", 3 },
    { "_plan", "plan", 3 },            { "_handbook", "handbook", 2 },
    { "_notice", "notice", 1 },        { "_letter", "notice", 1 },
};

static const struct sort *sort_of(const struct document_result *document)
{
    const char *kind = document->kind.name;
    for (size_t i = 0; kind != NULL && i < sizeof(SORTS) / sizeof(SORTS[0]);
         i++)
        if (span_ends(span_of(kind), SORTS[i].ending))
            return &SORTS[i];
    return NULL;
}

int prevail_rank(const struct document_result *document)
{
    const struct sort *sort = sort_of(document);
    return sort == NULL ? 0 : sort->rank;
}

/* --- days as documents write them ---------------------------------------- */

/* The next run of digits, or of letters, of a date. */
struct part {
    span word;
    uint32_t number; /* when the word is digits */
    bool is_number;
};

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static uint32_t split(span text, struct part parts[3])
{
    uint32_t count = 0;
    for (size_t at = 0; at < text.len && count < 3;) {
        size_t begin = at;
        bool digits = ascii_is_digit(text.ptr[at]);
        while (at < text.len && (digits ? ascii_is_digit(text.ptr[at])
                                        : is_letter(text.ptr[at])))
            at++;
        if (at == begin) {
            at++;
            continue;
        }
        struct part *part = &parts[count++];
        *part = (struct part){ .word = { text.ptr + begin, at - begin },
                               .is_number = digits };
        for (size_t i = begin; digits && i < at && i < begin + 4; i++)
            part->number = part->number * 10 + (uint32_t)(text.ptr[i] - '0');
    }
    return count;
}

/* "June", "Jun"; 0: no month. */
static uint32_t month_of(span word)
{
    static const char *const names[] = {
        "january", "february", "march",     "april",   "may",      "june",
        "july",    "august",   "september", "october", "november", "december"
    };
    for (uint32_t i = 0; i < 12 && word.len >= 3; i++)
        if (word.len <= strlen(names[i]) &&
            strncasecmp(word.ptr, names[i], word.len) == 0)
            return i + 1;
    return 0;
}

static bool set_day(char day[DATE_BYTES], uint32_t y, uint32_t m, uint32_t d)
{
    char text[40];
    snprintf(text, sizeof(text), "%04u-%02u-%02u", (unsigned)y, (unsigned)m,
             (unsigned)d);
    if (!date_is_valid(text))
        return false;
    memcpy(day, text, DATE_BYTES);
    return true;
}

/* 2024-07-16, 7/16/2024, July 16, 2024, 16 July 2024 */
static bool read_day(span text, char day[DATE_BYTES])
{
    struct part p[3];
    if (split(text, p) < 3)
        return false;
    if (p[0].is_number && p[0].word.len == 4)
        return set_day(day, p[0].number, p[1].number, p[2].number);
    if (!p[2].is_number || p[2].word.len != 4)
        return false;
    if (!p[0].is_number)
        return set_day(day, p[2].number, month_of(p[0].word), p[1].number);
    if (!p[1].is_number)
        return set_day(day, p[2].number, month_of(p[1].word), p[0].number);
    return set_day(day, p[2].number, p[0].number, p[1].number);
}

bool prevail_day(const struct document_result *document, char day[DATE_BYTES])
{
    char adopted[DATE_BYTES], revised[DATE_BYTES];
    bool has_adopted = read_day(document->doc.meta.adopted, adopted);
    bool has_revised = read_day(document->doc.meta.revised, revised);
    if (!has_adopted && !has_revised)
        return false;
    bool later = has_revised &&
                 (!has_adopted || strcmp(revised, adopted) > 0);
    memcpy(day, later ? revised : adopted, DATE_BYTES);
    return true;
}

/* --- which one ------------------------------------------------------------ */

static const char *by_day(const struct document_result *first,
                          const struct document_result *second,
                          const char *sort, struct arena *arena)
{
    char a[DATE_BYTES], b[DATE_BYTES];
    bool known = prevail_day(first, a) && prevail_day(second, b);
    if (!known)
        return say(arena, "which one prevails cannot be told: both are of the "
                   "sort '%s', and the day of adoption of at least one is not "
                   "known", sort);
    int order = strcmp(a, b);
    if (order == 0)
        return say(arena, "which one prevails cannot be told: both are of the "
                   "sort '%s' and of %s", sort, a);
    return say(arena, "the later one prevails: %s of %s",
               order > 0 ? first->path : second->path, order > 0 ? a : b);
}

const char *prevail_text(const struct document_result *first,
                         const struct document_result *second,
                         struct arena *arena)
{
    const struct sort *a = sort_of(first), *b = sort_of(second);
    if (first == second)
        return "both stand in one document, so nothing tells which one "
               "prevails";
    if (a == NULL || b == NULL)
        return "which one prevails cannot be told from the kinds of these "
               "documents";
    if (a->rank > b->rank)
        return say(arena, "the %s prevails over the %s", a->name, b->name);
    return by_day(first, second, a->name, arena);
}
