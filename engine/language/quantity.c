#include "language/quantity.h"

#include <stdlib.h>

enum { ONE = 1000 }; /* values are thousandths */

/* --- words of number and time -------------------------------------------- */

struct number_word {
    const char *text;
    uint32_t value;
};

static const struct number_word small_numbers[] = {
    { "one", 1 },        { "two", 2 },        { "three", 3 },
    { "four", 4 },       { "five", 5 },       { "six", 6 },
    { "seven", 7 },      { "eight", 8 },      { "nine", 9 },
    { "ten", 10 },       { "eleven", 11 },    { "twelve", 12 },
    { "thirteen", 13 },  { "fourteen", 14 },  { "fifteen", 15 },
    { "sixteen", 16 },   { "seventeen", 17 }, { "eighteen", 18 },
    { "nineteen", 19 },
};

static const struct number_word tens[] = {
    { "twenty", 20 }, { "thirty", 30 },  { "forty", 40 },  { "fourty", 40 },
    { "fifty", 50 },  { "sixty", 60 },   { "seventy", 70 },
    { "eighty", 80 }, { "ninety", 90 },
};

static const struct number_word ordinals[] = {
    { "first", 1 },       { "second", 2 },       { "third", 3 },
    { "fourth", 4 },      { "fifth", 5 },        { "sixth", 6 },
    { "seventh", 7 },     { "eighth", 8 },       { "ninth", 9 },
    { "tenth", 10 },      { "eleventh", 11 },    { "twelfth", 12 },
    { "thirteenth", 13 }, { "fourteenth", 14 },  { "fifteenth", 15 },
    { "sixteenth", 16 },  { "twentieth", 20 },   { "thirtieth", 30 },
    { "fortieth", 40 },   { "forty-fifth", 45 }, { "sixtieth", 60 },
    { "ninetieth", 90 },
};

static const struct number_word units[] = {
    { "minute", UNIT_MINUTE }, { "minutes", UNIT_MINUTE },
    { "min", UNIT_MINUTE },    { "mins", UNIT_MINUTE },
    { "hour", UNIT_HOUR },     { "hours", UNIT_HOUR },
    { "hr", UNIT_HOUR },       { "hrs", UNIT_HOUR },
    { "day", UNIT_DAY },       { "days", UNIT_DAY },
    { "week", UNIT_WEEK },     { "weeks", UNIT_WEEK },
    { "month", UNIT_MONTH },   { "months", UNIT_MONTH },
    { "semester", UNIT_TERM }, { "semesters", UNIT_TERM },
    { "trimester", UNIT_TERM }, { "trimesters", UNIT_TERM },
    { "quarter", UNIT_TERM },  { "quarters", UNIT_TERM },
    { "term", UNIT_TERM },     { "terms", UNIT_TERM },
    { "year", UNIT_YEAR },     { "years", UNIT_YEAR },
    { "yr", UNIT_YEAR },       { "yrs", UNIT_YEAR },
};

static const struct number_word months[] = {
    { "january", 1 },   { "february", 2 }, { "march", 3 },
    { "april", 4 },     { "may", 5 },      { "june", 6 },
    { "july", 7 },      { "august", 8 },   { "september", 9 },
    { "october", 10 },  { "november", 11 }, { "december", 12 },
    { "jan", 1 },       { "feb", 2 },      { "aug", 8 },
    { "sept", 9 },      { "sep", 9 },      { "oct", 10 },
    { "nov", 11 },      { "dec", 12 },
};

static const struct number_word repeats[] = {
    { "once", 1 }, { "twice", 2 }, { "thrice", 3 },
};

/* Adverbs that say how often by themselves; how often per so many months. */
struct adverb {
    const char *text;
    enum quantity_unit unit;
    uint32_t value, times;
};

static const struct adverb adverbs[] = {
    { "biannually", UNIT_YEAR, 1, 2 },   { "biannual", UNIT_YEAR, 1, 2 },
    { "semiannually", UNIT_YEAR, 1, 2 }, { "semiannual", UNIT_YEAR, 1, 2 },
    { "biennially", UNIT_YEAR, 2, 1 },   { "biennial", UNIT_YEAR, 2, 1 },
    { "triennially", UNIT_YEAR, 3, 1 },  { "triennial", UNIT_YEAR, 3, 1 },
    { "bimonthly", UNIT_MONTH, 2, 1 },   { "biweekly", UNIT_WEEK, 2, 1 },
    { "fortnightly", UNIT_WEEK, 2, 1 },
};

#define COUNT(table) (sizeof(table) / sizeof(*(table)))

static const struct number_word *find_word(const struct number_word *table,
                                           size_t count, span word)
{
    for (size_t i = 0; i < count; i++) {
        if (span_is(word, table[i].text))
            return &table[i];
    }
    return NULL;
}

static bool is_one_of(span word, const char *const *list)
{
    for (; *list != NULL; list++) {
        if (span_is(word, *list))
            return true;
    }
    return false;
}

/* --- reading words ------------------------------------------------------- */

/* A cue that the words to come may belong to. */
struct cue {
    uint32_t begin, end;
    unsigned kinds; /* CUE_ set; 0: none */
};

struct reader {
    const struct marking *marking;
    const struct doc *doc;
    uint32_t begin, end; /* words of the sentence */
    struct range marker; /* bytes of the clause number */
    struct cue cue;
    quantities *out;
    struct arena *arena;
};

/* An empty word past either end. */
static span form_at(const struct reader *r, uint32_t w)
{
    return w < r->begin || w >= r->end ? (span){ 0 } : doc_form(r->doc, w);
}

static unsigned before(const struct reader *r, uint32_t w)
{
    return w < r->end ? r->doc->words[w].before : 0;
}

static bool is_word(const struct reader *r, uint32_t w, const char *text)
{
    return span_is(form_at(r, w), text);
}

/* Breaks that no number phrase reaches across. */
static bool is_broken(const struct reader *r, uint32_t w)
{
    return (before(r, w) & (BEFORE_SEMICOLON | BEFORE_CELL | BEFORE_COLON)) !=
           0;
}

/* A number, or a range of them; 0 words long when there is none. */
struct number {
    uint32_t begin, end;
    uint32_t low, high; /* thousandths */
    bool is_digits;
    bool is_ordinal; /* 30th, tenth */
};

static uint32_t capped(uint64_t value)
{
    return value > UINT32_MAX ? UINT32_MAX : (uint32_t)value;
}

/* "30", "4.2", "1st": thousandths; the rest must be an ordinal's ending. */
static bool read_digits(span word, uint32_t *value, bool *is_ordinal)
{
    static const char *const endings[] = { "st", "nd", "rd", "th", NULL };
    uint64_t whole = 0;
    size_t i = 0;
    for (; i < word.len && word.ptr[i] >= '0' && word.ptr[i] <= '9'; i++) {
        whole = whole * 10 + (uint64_t)(word.ptr[i] - '0');
        if (whole > UINT32_MAX)
            return false;
    }
    if (i == 0)
        return false;
    uint64_t parts = 0, scale = 100;
    if (i + 1 < word.len && word.ptr[i] == '.') {
        for (i++; i < word.len && word.ptr[i] >= '0' && word.ptr[i] <= '9';
             i++) {
            parts += (uint64_t)(word.ptr[i] - '0') * scale;
            scale /= 10;
        }
    }
    span rest = { word.ptr + i, word.len - i };
    *is_ordinal = is_one_of(rest, endings);
    *value = capped(whole * ONE + parts);
    return rest.len == 0 || *is_ordinal;
}

/* "forty-five", "nineteen", "one": units, not thousandths. */
static uint32_t read_below_hundred(const struct reader *r, uint32_t *w)
{
    const struct number_word *ten =
        find_word(tens, COUNT(tens), form_at(r, *w));
    if (ten != NULL)
        ++*w;
    const struct number_word *one =
        find_word(small_numbers, COUNT(small_numbers), form_at(r, *w));
    if (one == NULL || (ten != NULL && one->value > 9))
        return ten == NULL ? 0 : ten->value;
    ++*w;
    return (ten == NULL ? 0 : ten->value) + one->value;
}

/* "one hundred and twenty", "two thousand". */
static uint32_t read_words(const struct reader *r, uint32_t *w)
{
    uint32_t value = read_below_hundred(r, w);
    if (value > 0 && is_word(r, *w, "hundred")) {
        ++*w;
        uint32_t rest = *w + (is_word(r, *w, "and") ? 1 : 0);
        uint32_t more = read_below_hundred(r, &rest);
        value *= 100;
        if (more > 0) {
            value += more;
            *w = rest;
        }
    } else if (value > 0 && is_word(r, *w, "thousand")) {
        ++*w;
        value *= 1000;
    }
    return value;
}

/* "half", "one-half", "one third", "two-thirds"; w is left behind it. */
static uint32_t read_fraction(const struct reader *r, uint32_t *w)
{
    uint32_t first = *w;
    uint32_t parts = 1;
    if (is_word(r, first, "one"))
        first++;
    else if (is_word(r, first, "two") || is_word(r, first, "three"))
        parts = is_word(r, first++, "two") ? 2 : 3;
    uint32_t value = 0;
    if (is_word(r, first, "half"))
        value = ONE / 2;
    else if (is_word(r, first, "thirds") ||
             (first > *w && is_word(r, first, "third")))
        value = parts * ONE / 3;
    else if (is_word(r, first, "quarters") && first > *w)
        value = parts * ONE / 4;
    if (value > 0)
        *w = first + 1;
    return value;
}

/* "tenth", "thirtieth", "twenty-first". */
static uint32_t read_ordinal(const struct reader *r, uint32_t *w)
{
    const struct number_word *ten =
        find_word(tens, COUNT(tens), form_at(r, *w));
    uint32_t at = *w + (ten != NULL ? 1 : 0);
    const struct number_word *one =
        find_word(ordinals, COUNT(ordinals), form_at(r, at));
    if (one == NULL || (ten != NULL && one->value > 9))
        return 0;
    *w = at + 1;
    return (ten == NULL ? 0 : ten->value) + one->value;
}

static struct number read_plain(const struct reader *r, uint32_t w)
{
    struct number n = { .begin = w, .end = w };
    if (read_digits(form_at(r, w), &n.low, &n.is_ordinal)) {
        n.is_digits = true;
        n.end = w + 1;
    } else if ((n.low = read_fraction(r, &n.end)) == 0 &&
               (n.low = read_ordinal(r, &n.end) * ONE) != 0) {
        n.is_ordinal = true;
    } else if (n.low == 0) {
        n.low = read_words(r, &n.end) * ONE;
    }
    n.high = n.low;
    return n;
}

/* "thirty (30)" is one number, and the digits decide. */
static struct number read_number(const struct reader *r, uint32_t w)
{
    struct number n = read_plain(r, w);
    uint32_t value;
    bool is_ordinal;
    if (n.end == w || n.is_digits || (before(r, n.end) & BEFORE_OPEN) == 0 ||
        !read_digits(form_at(r, n.end), &value, &is_ordinal))
        return n;
    n.low = n.high = value;
    n.is_ordinal = n.is_ordinal || is_ordinal;
    n.end++;
    return n;
}

/* "two to three", "10-15", "between five and ten", "2 or 3". */
static struct number read_range(const struct reader *r, uint32_t w)
{
    static const char *const words[] = { "to", "through", "or", NULL };
    struct number n = read_number(r, w);
    if (n.end == w || n.is_ordinal)
        return n;
    uint32_t second = n.end;
    bool is_joined = is_one_of(form_at(r, second), words) ||
                     (is_word(r, second, "and") &&
                       is_word(r, w - 1, "between"));
    if (is_joined)
        second++;
    else if ((before(r, second) & (BEFORE_HYPHEN | BEFORE_DASH)) == 0)
        return n;
    struct number last = read_number(r, second);
    if (last.end == second || last.is_ordinal || last.low < n.low)
        return n;
    n.high = last.high;
    n.end = last.end;
    return n;
}

/* --- units --------------------------------------------------------------- */

/* Words between a number and its unit that change nothing. */
static bool is_filler(span word)
{
    static const char *const fillers[] = {
        "calendar", "consecutive", "full", "additional", "successive",
        "academic", "fiscal", "whole", "entire", "further", "more", "other",
        "school", "contiguous", "complete", "continuous", "cumulative",
        "instructional", NULL,
    };
    return is_one_of(word, fillers);
}

struct length {
    enum quantity_unit unit; /* UNIT_NONE: none read */
    uint32_t end;
    bool is_hyphened; /* "30-day" */
};

/* "days", "consecutive school days", "-day": the unit at w. */
static struct length read_unit(const struct reader *r, uint32_t w)
{
    struct length length = { .end = w };
    length.is_hyphened = (before(r, w) & BEFORE_HYPHEN) != 0;
    for (uint32_t skipped = 0; skipped < 3 && w < r->end; skipped++, w++) {
        if (is_broken(r, w) || (before(r, w) & BEFORE_COMMA) != 0)
            return length;
        unsigned kind = marking_kinds(r->marking, w, GROUP_UNIT);
        if (kind != 0) {
            length.unit = (kind & LENGTH_SCHOOL_DAY) != 0 ? UNIT_SCHOOL_DAY
                                                          : UNIT_TERM;
            length.end = marking_end(r->marking, w, GROUP_UNIT);
            return length;
        }
        const struct number_word *unit =
            find_word(units, COUNT(units), form_at(r, w));
        if (unit != NULL) {
            length.unit = (enum quantity_unit)unit->value;
            length.end = w + 1;
            return length;
        }
        if (!is_filler(form_at(r, w)))
            return length;
    }
    return length;
}

/* --- cues ---------------------------------------------------------------- */

static bool is_bridge(span word)
{
    static const char *const bridges[] = {
        "the", "a", "an", "first", "next", "following", "period", "of", "any",
        "each", "every", "its", "their", "last", "initial", "than", "on",
        "total", "no", "be", NULL,
    };
    return is_one_of(word, bridges);
}

/* Does the cue reach the word, with nothing but small words between? */
static bool cue_reaches(const struct reader *r, uint32_t w)
{
    if (r->cue.kinds == 0 || w < r->cue.end || w - r->cue.end > 4)
        return false;
    for (uint32_t i = r->cue.end; i < w; i++) {
        if (!is_bridge(form_at(r, i)) || is_broken(r, i))
            return false;
    }
    return !is_broken(r, w);
}

/* "within no more than" is one cue of two. */
static void take_cue(struct reader *r, uint32_t w)
{
    unsigned kinds = marking_kinds(r->marking, w, GROUP_BOUND);
    if (kinds == 0 || (r->cue.kinds != 0 && w < r->cue.end))
        return;
    if (cue_reaches(r, w))
        r->cue.kinds |= kinds;
    else
        r->cue = (struct cue){ .begin = w, .kinds = kinds };
    r->cue.end = marking_end(r->marking, w, GROUP_BOUND);
}

static enum quantity_bound bound_of(unsigned cue)
{
    if ((cue & (CUE_AT_LEAST | CUE_MORE_THAN)) != 0)
        return BOUND_AT_LEAST;
    if ((cue & (CUE_AT_MOST | CUE_DEADLINE)) != 0)
        return BOUND_AT_MOST;
    return (cue & CUE_ABOUT) != 0 ? BOUND_ABOUT : BOUND_EXACT;
}

/* --- what they make together --------------------------------------------- */

static void add(struct reader *r, struct quantity quantity)
{
    *vec_push(r->out, r->arena) = quantity;
}

static uint32_t pick(struct number number, enum quantity_bound bound)
{
    return bound == BOUND_AT_LEAST ? number.low : number.high;
}

/* "or more", "or fewer", "and above" behind an amount. */
static enum quantity_bound bound_behind(const struct reader *r, uint32_t *w,
                                        enum quantity_bound bound)
{
    static const char *const more[] = { "more", "above", "greater", "over",
                                        "higher", "better", NULL };
    static const char *const less[] = { "fewer", "less", "below", "under",
                                        "lower", NULL };
    if (!is_word(r, *w, "or") && !is_word(r, *w, "and"))
        return bound;
    if (is_one_of(form_at(r, *w + 1), more))
        bound = BOUND_AT_LEAST;
    else if (is_one_of(form_at(r, *w + 1), less))
        bound = BOUND_AT_MOST;
    else
        return bound;
    *w += 2;
    return bound;
}

/* "30 days after", "ten days before": the event that follows makes a limit. */
static bool is_from(span word)
{
    static const char *const words[] = {
        "after", "from", "following", "before", "prior", "upon", "until", NULL,
    };
    return is_one_of(word, words);
}

/* "a 30-day limit". */
static bool is_limit_noun(span word)
{
    static const char *const words[] = {
        "deadline", "timeline", "limit", "requirement", "window", "timeframe",
        "limitation", "notice", "rule", NULL,
    };
    return is_one_of(word, words);
}

/* "for four years", "for a period of two years", "over three years". */
static bool is_lasting(const struct reader *r, uint32_t begin)
{
    static const char *const words[] = {
        "for", "during", "over", "throughout", "lasting", "last", NULL,
    };
    uint32_t w = begin;
    for (int back = 0; back < 6 && w > r->begin; back++) {
        w--;
        if (is_one_of(form_at(r, w), words))
            return true;
        if (!is_bridge(form_at(r, w)) && !is_word(r, w, "minimum") &&
            !is_word(r, w, "additional"))
            return false;
    }
    return false;
}

/* "answers in three working days"; not "in the next three days", "in two
 * weeks of training", "5 days in 10 days", "in two week blocks". */
static bool is_due_in(const struct reader *r, struct number number,
                      struct length length)
{
    uint32_t w = number.begin;
    bool is_timed = length.unit >= UNIT_DAY && length.unit <= UNIT_MONTH;
    if (!is_timed || length.is_hyphened || w < r->begin + 2 ||
        !is_word(r, w - 1, "in") || is_word(r, length.end, "of"))
        return false;
    span unit = form_at(r, length.end - 1);
    bool is_plural = unit.ptr[unit.len - 1] == 's';
    return read_unit(r, w - 2).unit == UNIT_NONE &&
           (before(r, w) | before(r, w - 1)) == 0 &&
           (is_plural || number.high == ONE);
}

/* "30 days after", "up to 30 days", "a 30-day limit". */
static bool is_limit(const struct reader *r, struct length length,
                     unsigned cue)
{
    if ((cue & (CUE_DEADLINE | CUE_AT_MOST)) != 0 ||
        is_from(form_at(r, length.end)))
        return true;
    return length.is_hyphened && is_limit_noun(form_at(r, length.end));
}

static enum quantity_kind kind_of_time(const struct reader *r,
                                       struct number number,
                                       struct length length, unsigned cue)
{
    uint32_t begin = cue != 0 ? r->cue.begin : number.begin;
    bool is_short = length.unit == UNIT_MINUTE;
    bool is_timed = (cue & CUE_DEADLINE) != 0;
    if (!is_timed && is_lasting(r, begin))
        return is_short ? QUANTITY_AMOUNT : QUANTITY_DURATION;
    if (is_word(r, length.end, "per") || is_word(r, length.end, "a") ||
        (is_short && !is_timed))
        return QUANTITY_AMOUNT;
    return is_limit(r, length, cue) || is_due_in(r, number, length)
               ? QUANTITY_DEADLINE
               : QUANTITY_DURATION;
}

/* A number with a unit of time behind it. */
static uint32_t add_time(struct reader *r, struct number number,
                         struct length length)
{
    unsigned cue = cue_reaches(r, number.begin) ? r->cue.kinds : 0;
    enum quantity_kind kind = kind_of_time(r, number, length, cue);
    uint32_t behind = number.end, last = length.end;
    enum quantity_bound bound = bound_behind(r, &behind, bound_of(cue));
    bound = bound_behind(r, &last, bound);
    bool is_due = length.is_hyphened || is_due_in(r, number, length);
    if (kind == QUANTITY_DEADLINE && is_due && cue == 0)
        bound = BOUND_AT_MOST;
    add(r, (struct quantity){
               .begin = cue != 0 ? r->cue.begin : number.begin,
               .end = last,
               .kind = kind,
               .bound = bound,
               .unit = length.unit,
               .value = pick(number, bound),
           });
    return last;
}

/* "by the end of the semester", "before the end of the school year". */
static uint32_t add_end_of(struct reader *r, uint32_t w, struct length length)
{
    add(r, (struct quantity){
               .begin = r->cue.begin,
               .end = length.end,
               .kind = QUANTITY_DEADLINE,
               .bound = BOUND_AT_MOST,
               .unit = length.unit,
               .value = ONE,
           });
    return length.end > w ? length.end : w + 1;
}

static uint32_t add_frequency(struct reader *r, uint32_t begin, uint32_t end,
                              struct quantity frequency)
{
    unsigned cue = cue_reaches(r, begin) ? r->cue.kinds : 0;
    frequency.kind = QUANTITY_FREQUENCY;
    frequency.bound = bound_of(cue & ~(unsigned)CUE_DEADLINE);
    frequency.begin = frequency.bound != BOUND_EXACT ? r->cue.begin : begin;
    frequency.end = end;
    add(r, frequency);
    return end;
}

/* "year" and "years" behind "per", "every two", "each"; 0 when none. */
static uint32_t read_period(const struct reader *r, uint32_t w,
                            struct quantity *frequency)
{
    struct number number = read_range(r, w);
    frequency->value = ONE;
    if (is_word(r, w, "other") || is_word(r, w, "second")) {
        frequency->value = 2 * ONE;
        w++;
    } else if (number.end > w && number.low > 0) {
        frequency->value = number.high;
        w = number.end;
    }
    struct length length = read_unit(r, w);
    frequency->unit = length.unit;
    return length.unit == UNIT_NONE ? 0 : length.end;
}

/* Years as a year, and so on, for the adverbs of the rule pack. */
static enum quantity_unit unit_of_period(unsigned period)
{
    if ((period & PERIOD_DAY) != 0)
        return UNIT_DAY;
    if ((period & PERIOD_WEEK) != 0)
        return UNIT_WEEK;
    if ((period & PERIOD_MONTH) != 0)
        return UNIT_MONTH;
    return (period & PERIOD_TERM) != 0 ? UNIT_TERM : UNIT_YEAR;
}

/* What follows "twice" or "three times": "a year", "each term", "monthly". */
static uint32_t read_rate(const struct reader *r, uint32_t w,
                          struct quantity *frequency)
{
    static const char *const openers[] = {
        "a", "an", "per", "each", "every", "in", "during", "within", "the",
        "any", "over", NULL,
    };
    unsigned period = marking_kinds(r->marking, w, GROUP_PERIOD);
    if (period != 0) {
        frequency->value = ONE;
        frequency->unit = unit_of_period(period);
        return marking_end(r->marking, w, GROUP_PERIOD);
    }
    uint32_t at = w;
    while (at < w + 3 && is_one_of(form_at(r, at), openers))
        at++;
    return at == w ? 0 : read_period(r, at, frequency);
}

/* "once", "twice", "three times" at w, as a count; *next is behind it. */
static uint32_t read_times(const struct reader *r, uint32_t w, uint32_t *next)
{
    const struct number_word *repeat =
        find_word(repeats, COUNT(repeats), form_at(r, w));
    *next = w + 1;
    if (repeat != NULL)
        return repeat->value;
    struct number number = read_range(r, w);
    *next = number.end + 1;
    bool is_times = is_word(r, number.end, "times") ||
                    is_word(r, number.end, "time");
    return number.end > w && is_times ? number.high / ONE : 0;
}

static uint32_t take_times(struct reader *r, uint32_t w)
{
    struct quantity frequency = { 0 };
    uint32_t next;
    frequency.times = read_times(r, w, &next);
    if (frequency.times == 0)
        return 0;
    uint32_t end = read_rate(r, next, &frequency);
    return end == 0 ? 0 : add_frequency(r, w, end, frequency);
}

/* "every two weeks", "each year", "per day". */
static uint32_t take_every(struct reader *r, uint32_t w)
{
    static const char *const words[] = { "every", "each", "per", NULL };
    struct quantity frequency = { .times = 1 };
    if (!is_one_of(form_at(r, w), words))
        return 0;
    uint32_t end = read_period(r, w + 1, &frequency);
    return end == 0 ? 0 : add_frequency(r, w, end, frequency);
}

static uint32_t take_adverb(struct reader *r, uint32_t w)
{
    span word = form_at(r, w);
    struct quantity frequency = { .times = 1, .value = ONE };
    for (size_t i = 0; i < COUNT(adverbs); i++) {
        if (span_is(word, adverbs[i].text)) {
            frequency.unit = adverbs[i].unit;
            frequency.value = adverbs[i].value * ONE;
            frequency.times = adverbs[i].times;
            return add_frequency(r, w, w + 1, frequency);
        }
    }
    unsigned period = marking_kinds(r->marking, w, GROUP_PERIOD);
    if (period == 0)
        return 0;
    uint32_t end = marking_end(r->marking, w, GROUP_PERIOD);
    if (is_word(r, w - 1, "semi") || is_word(r, w - 1, "bi"))
        frequency.times = 2;
    frequency.unit = unit_of_period(period);
    return add_frequency(r, w, end, frequency);
}

/* --- dates --------------------------------------------------------------- */

/* The month at w; a verb "may" and "March" in lower case are none. */
static uint32_t month_at(const struct reader *r, uint32_t w)
{
    const struct number_word *month =
        find_word(months, COUNT(months), form_at(r, w));
    if (month == NULL || (r->doc->words[w].traits & WORD_CAPITAL) == 0)
        return 0;
    return month->value;
}

static bool is_day(struct number number)
{
    return number.end > number.begin && number.low % ONE == 0 &&
           number.low >= ONE && number.low <= 31 * ONE;
}

static bool is_year(const struct reader *r, uint32_t w)
{
    uint32_t value;
    bool is_ordinal;
    return read_digits(form_at(r, w), &value, &is_ordinal) && !is_ordinal &&
           value >= 1900 * ONE && value < 2200 * ONE;
}

static uint32_t add_date(struct reader *r, uint32_t begin, uint32_t end,
                         uint32_t value)
{
    bool has_cue = cue_reaches(r, begin);
    enum quantity_bound bound = has_cue ? bound_of(r->cue.kinds) : BOUND_EXACT;
    if (is_word(r, begin - 1, "after"))
        bound = BOUND_AT_LEAST;
    add(r, (struct quantity){
               .begin = has_cue ? r->cue.begin : begin,
               .end = is_year(r, end) ? end + 1 : end,
               .kind = QUANTITY_DATE,
               .bound = bound,
               .value = value,
           });
    return is_year(r, end) ? end + 1 : end;
}

/* "1 October", "the 1st of October"; "one may" is none. */
static uint32_t take_day_first(struct reader *r, uint32_t w)
{
    struct number day = read_plain(r, w);
    if (!is_day(day) || !(day.is_digits || day.is_ordinal))
        return 0;
    uint32_t at = day.end + (is_word(r, day.end, "of") ? 1 : 0);
    uint32_t month = at < r->end ? month_at(r, at) : 0;
    if (month == 0)
        return 0;
    return add_date(r, w, at + 1, month * 100 + day.low / ONE);
}

/* "October 1, 2025"; the month alone only behind a cue: "by October". */
static uint32_t take_date(struct reader *r, uint32_t w)
{
    uint32_t month = month_at(r, w);
    if (month == 0)
        return take_day_first(r, w);
    struct number day = read_plain(r, w + 1);
    if (is_day(day) && !is_year(r, w + 1))
        return add_date(r, w, day.end, month * 100 + day.low / ONE);
    bool is_verb = month == 5 &&
                   (marking_kinds(r->marking, w + 1, GROUP_VERB) &
                    ~(unsigned)VERB_FACT_OR_NOUN) != 0;
    return cue_reaches(r, w) && !is_verb ? add_date(r, w, w + 1, month * 100)
                                         : 0;
}

/* --- amounts ------------------------------------------------------------- */

/* Numbers that name a thing instead of counting: "grade 3", "Section 12". */
static bool is_name_of_number(span word)
{
    static const char *const words[] = {
        "section", "sections", "sec", "chapter", "chapters", "c", "ch",
        "title", "no", "number", "article", "page", "pages", "p", "pp",
        "part", "parts", "grade", "grades", "level", "levels", "form",
        "policy", "step", "phase", "tier", "appendix", "act", "stat", "st",
        "cmr", "cfr", "usc", "cir", "sy", "room", "suite", "item", "table",
        "figure", "version", "code", "law", "rule", "reg", "mgl", "gl", "pl",
        "box", "phone", "fax", "tel", "score", "subsection", "paragraph",
        "exhibit", "attachment", "volume", "vol", "age", "ages", "pub",
        "day", "week", "question", "criterion", "goal", "option", "standard",
        "objective", "column", "line", "row", "note", "indicator", "element",
        "domain", "bulletin", "memo", "route", "extension", "ext", "type",
        "stage", "category", "cycle",
        "\xc2\xa7", "\xc2\xa7\xc2\xa7", NULL,
    };
    return is_one_of(word, words);
}

static char byte_before(const struct reader *r, uint32_t w)
{
    uint32_t begin = r->doc->words[w].begin;
    return begin > 0 ? r->doc->text[begin - 1] : '\0';
}

static bool is_citation(span word)
{
    static const char *const words[] = {
        "cmr", "cfr", "usc", "us", "code", "f", "stat", "ncac", "nycrr", NULL,
    };
    return is_one_of(word, words);
}

/* "(617) 555-0100", "2021-07-21", "71:47": digits that belong together. */
static bool is_joined(const struct reader *r, struct number number)
{
    const unsigned joins = BEFORE_HYPHEN | BEFORE_DASH | BEFORE_SLASH |
                           BEFORE_COLON | BEFORE_OPEN;
    span word = form_at(r, number.begin);
    bool is_open = (before(r, number.begin) & BEFORE_OPEN) != 0;
    unsigned behind = before(r, number.end);
    uint32_t value;
    bool is_ordinal;
    return (before(r, number.begin) & joins) != 0 ||
           (behind & joins) != 0 ||
           (is_open && (behind & BEFORE_CLOSE) != 0) ||
           (word.len > 1 && word.ptr[0] == '0' && word.ptr[1] != '.') ||
           read_digits(form_at(r, number.begin - 1), &value, &is_ordinal) ||
           read_digits(form_at(r, number.end), &value, &is_ordinal);
}

/* "3 The parent ...": a clause number that was not told from the text. */
static bool is_clause_number(const struct reader *r, struct number number)
{
    uint32_t w = number.begin;
    const struct doc_word *word = &r->doc->words[w];
    if (word->begin >= r->marker.begin && word->begin < r->marker.end)
        return true;
    return (w == r->begin || (word->before & BEFORE_LEAD) != 0) &&
           number.end < r->end &&
           (r->doc->words[number.end].traits & WORD_CAPITAL) != 0;
}

/* Is the number part of a reference, a year, money or a clause number? */
static bool is_reference(const struct reader *r, struct number number)
{
    uint32_t w = number.begin;
    if (is_name_of_number(form_at(r, w - 1)))
        return true;
    if (!number.is_digits)
        return false;
    return is_clause_number(r, number) || is_year(r, w) ||
           is_citation(form_at(r, number.end)) || byte_before(r, w) == '$' ||
           is_joined(r, number);
}

/* "grades 3, 4 and 5" names all three, "the age of 18" one. */
static bool is_named(const struct reader *r, uint32_t w)
{
    static const char *const joins[] = { "and", "or", "to", "through", "&",
                                         "of", NULL };
    uint32_t value, last = w;
    bool is_ordinal;
    for (int back = 0; back < 12 && w > r->begin; back++, w--) {
        span word = form_at(r, w - 1);
        if (is_name_of_number(word))
            return true;
        if (read_digits(word, &value, &is_ordinal))
            last = w - 1;
        else if (!is_one_of(word, joins) || last != w)
            return false;
    }
    return false;
}

/* "It stood at 44.", "a total of 44;", a cell of its own; but what ends a
 * title, "Title III", "414 U.S. 563", or numbers a list counts nothing. */
static bool is_total(const struct reader *r, struct number number)
{
    static const char *const words[] = {
        "at", "to", "of", "by", "from", "than", "is", "was", "are", "were",
        "be", "been", "about", "reached", "totaled", "equaled", NULL,
    };
    const unsigned ends = BEFORE_SEMICOLON | BEFORE_CELL | BEFORE_CLOSE;
    uint32_t w = number.begin;
    if (number.end < r->end && (before(r, number.end) & ends) == 0)
        return false;
    if ((before(r, w) & BEFORE_CELL) != 0)
        return true;
    return before(r, w) == 0 && !is_named(r, w) &&
           (is_one_of(form_at(r, w - 1), words) ||
            (marking_kinds(r->marking, w - 1, GROUP_VERB) & VERB_FACT) != 0);
}

/* Bare digits count something only when a word follows at once or all ends. */
static bool is_counting(const struct reader *r, struct number number)
{
    const unsigned ends = BEFORE_COMMA | BEFORE_SEMICOLON | BEFORE_CELL |
                          BEFORE_QUOTE_CLOSE | BEFORE_CLOSE;
    if (!number.is_digits || is_total(r, number))
        return true;
    return number.end < r->end && (before(r, number.end) & ends) == 0;
}

/* Percent signs and words at w; the word behind, or w when there is none. */
static uint32_t skip_percent(const struct reader *r, uint32_t w)
{
    if (is_word(r, w, "%") || is_word(r, w, "percent") ||
        is_word(r, w, "pct"))
        return w + 1;
    return is_word(r, w, "per") && is_word(r, w + 1, "cent") ? w + 2 : w;
}

/* A bare number: a percentage, or an amount that something counts. */
static uint32_t add_amount(struct reader *r, struct number number)
{
    uint32_t end = skip_percent(r, number.end);
    bool is_percent = end > number.end;
    bool has_cue = cue_reaches(r, number.begin) &&
                   (r->cue.kinds & ~(unsigned)CUE_DEADLINE) != 0;
    enum quantity_bound bound =
        has_cue ? bound_of(r->cue.kinds & ~(unsigned)CUE_DEADLINE)
                : BOUND_EXACT;
    enum quantity_bound told = bound_behind(r, &end, bound);
    bool is_one = number.high == ONE && !has_cue && told == bound;
    bool is_told = is_percent || has_cue || told != bound;
    if (!is_percent && (is_one || is_reference(r, number)))
        return number.end;
    if (!is_told && !is_counting(r, number))
        return number.end;
    add(r, (struct quantity){
               .begin = has_cue ? r->cue.begin : number.begin,
               .end = end,
               .kind = is_percent ? QUANTITY_PERCENT : QUANTITY_AMOUNT,
               .bound = told,
               .value = pick(number, told),
           });
    return end;
}

/* "a year" counts only behind a cue or "for": "within a year". */
static bool read_article(const struct reader *r, uint32_t w,
                         struct number *number)
{
    if (!is_word(r, w, "a") && !is_word(r, w, "an"))
        return false;
    bool is_timed = r->cue.kinds != 0 && r->cue.end == w;
    if (!is_timed && !is_word(r, w - 1, "for"))
        return false;
    *number = (struct number){ w, w + 1, ONE, ONE, false, false };
    return true;
}

static uint32_t take_number(struct reader *r, uint32_t w)
{
    struct number number = read_range(r, w);
    bool is_article = number.end == w && read_article(r, w, &number);
    if (number.end == w)
        return 0;
    uint32_t behind = number.end;
    bound_behind(r, &behind, BOUND_EXACT); /* "two or more years" */
    struct length length = read_unit(r, behind);
    bool is_timed = cue_reaches(r, w) && (r->cue.kinds & CUE_DEADLINE) != 0;
    if (is_article && length.unit == UNIT_TERM)
        return 0; /* "for a term" of office, of a contract */
    if (length.unit != UNIT_NONE && (!number.is_ordinal || is_timed) &&
        !is_clause_number(r, number))
        return add_time(r, number, length);
    if (is_article)
        return 0;
    return number.is_ordinal ? number.end : add_amount(r, number);
}

/* A unit without a number, when the cue speaks of its end. */
static uint32_t take_end_of(struct reader *r, uint32_t w)
{
    if (!cue_reaches(r, w) || (r->cue.kinds & CUE_DEADLINE) == 0)
        return 0;
    bool has_end = false;
    for (uint32_t i = r->cue.begin; i < w; i++)
        has_end = has_end || is_word(r, i, "end");
    struct length length = read_unit(r, w);
    if (!has_end || length.unit == UNIT_NONE)
        return 0;
    return add_end_of(r, w, length);
}

/* Does "at the latest" follow the phrase that ends before word w? */
static bool is_latest(const struct reader *r, uint32_t w)
{
    return is_word(r, w, "at") &&
           (marking_kinds(r->marking, w, GROUP_BOUND) & CUE_DEADLINE) != 0;
}

/* "by calendar day 30", "Day 90 at the latest": the unit comes first. */
static uint32_t take_numbered(struct reader *r, uint32_t w)
{
    struct length length = read_unit(r, w);
    if (length.unit < UNIT_DAY || length.unit > UNIT_MONTH)
        return 0;
    struct number number = read_plain(r, length.end);
    bool has_cue = cue_reaches(r, w) && (r->cue.kinds & CUE_DEADLINE) != 0;
    bool is_last = is_latest(r, number.end);
    span unit = length.end > w ? form_at(r, length.end - 1) : (span){ 0 };
    bool is_single = unit.len > 0 && unit.ptr[unit.len - 1] != 's';
    if (!number.is_digits || number.is_ordinal || !is_single ||
        before(r, length.end) != 0 || (!has_cue && !is_last))
        return 0;
    add(r, (struct quantity){
               .begin = has_cue ? r->cue.begin : w,
               .end = is_last ? number.end + 3 : number.end,
               .kind = QUANTITY_DEADLINE,
               .bound = BOUND_AT_MOST,
               .unit = length.unit,
               .value = number.high,
           });
    return is_last ? number.end + 3 : number.end;
}

/*
 * The words that can begin a quantity, sorted; looked up once a word, so that
 * all others cost a few comparisons.
 */
static const char *const starters[] = {
    "a", "an", "april", "aug", "august", "biannual", "biannually", "biennial",
    "biennially", "bimonthly", "biweekly", "calendar", "day", "dec",
    "december", "each", "eight", "eighteen", "eighth", "eighty", "eleven",
    "eleventh", "every", "feb", "february", "fifteen", "fifteenth", "fifth",
    "fifty", "first", "five", "fortieth", "fortnightly", "forty", "four",
    "fourteen", "fourteenth", "fourth", "fourty", "half", "jan", "january",
    "july", "june", "march", "may", "nine", "nineteen", "ninetieth", "ninety",
    "ninth", "nov", "november", "oct", "october", "once", "one", "per",
    "school", "second", "semiannual", "semiannually", "sep", "sept",
    "september", "seven", "seventeen", "seventh", "seventy", "six", "sixteen",
    "sixteenth", "sixth", "sixtieth", "sixty", "ten", "tenth", "third",
    "thirteen", "thirteenth", "thirtieth", "thirty", "three", "thrice",
    "triennial", "triennially", "twelfth", "twelve", "twentieth", "twenty",
    "twice", "two",
};

static int compare_form(const void *key, const void *item)
{
    const span *form = key;
    const char *text = *(const char *const *)item;
    int order = strncmp(form->ptr, text, form->len);
    return order != 0 ? order : -(int)(text[form->len] != '\0');
}

static bool can_start(const struct reader *r, uint32_t w)
{
    span form = form_at(r, w);
    if ((r->doc->words[w].traits & WORD_NUMBER) != 0 ||
        marking_kinds(r->marking, w, GROUP_PERIOD) != 0 || r->cue.end == w)
        return true;
    return cue_reaches(r, w) ||
           bsearch(&form, starters, COUNT(starters), sizeof(*starters),
                   compare_form) != NULL;
}

static uint32_t take_at(struct reader *r, uint32_t w)
{
    uint32_t (*const readings[])(struct reader *, uint32_t) = {
        take_times, take_date, take_number, take_every, take_adverb,
        take_numbered, take_end_of,
    };
    take_cue(r, w);
    if (!can_start(r, w))
        return w + 1;
    uint32_t end = 0;
    for (size_t i = 0; end == 0 && i < COUNT(readings); i++)
        end = readings[i](r, w);
    return end > w ? end : w + 1;
}

void quantity_read(const struct marking *marking,
                   const struct doc_sentence *sentence, quantities *out,
                   struct arena *arena)
{
    const struct doc *doc = marking->doc;
    struct reader r = {
        .marking = marking,
        .doc = doc,
        .begin = sentence->word_begin,
        .end = sentence->word_end,
        .marker = doc->blocks[sentence->block].marker,
        .out = out,
        .arena = arena,
    };
    for (uint32_t w = r.begin; w < r.end;)
        w = take_at(&r, w);
}

/* --- lengths ------------------------------------------------------------- */

uint64_t quantity_days(uint32_t value, enum quantity_unit unit)
{
    uint64_t v = value;
    switch (unit) {
    case UNIT_NONE:
    case UNIT_DAY:
        return v;
    case UNIT_MINUTE:
        return v / (24 * 60);
    case UNIT_HOUR:
        return v / 24;
    case UNIT_SCHOOL_DAY:
        return v * 7 / 5;
    case UNIT_WEEK:
        return v * 7;
    case UNIT_MONTH:
        return v * 30;
    case UNIT_TERM:
        return v * 90;
    case UNIT_YEAR:
        return v * 365;
    }
    return v;
}

static span next_word(span *text)
{
    while (text->len > 0 && (*text->ptr == ' ' || *text->ptr == '-')) {
        text->ptr++;
        text->len--;
    }
    size_t len = 0;
    while (len < text->len && text->ptr[len] != ' ' && text->ptr[len] != '-')
        len++;
    span word = { text->ptr, len };
    text->ptr += len;
    text->len -= len;
    return word;
}

/* "school days" and its like among the words of a rule. */
static bool is_school(span word)
{
    static const char *const words[] = {
        "school", "business", "working", "instructional", NULL,
    };
    return is_one_of(word, words);
}

bool quantity_parse(span text, uint32_t *value, enum quantity_unit *unit)
{
    bool is_ordinal = false, is_school_day = false;
    span word = next_word(&text);
    *value = ONE;
    *unit = UNIT_NONE;
    if (read_digits(word, value, &is_ordinal))
        word = next_word(&text);
    else if (word.len == 0)
        return false;
    while (word.len > 0 && (is_school(word) || is_filler(word))) {
        is_school_day = is_school_day || is_school(word);
        word = next_word(&text);
    }
    const struct number_word *found = find_word(units, COUNT(units), word);
    if (found != NULL)
        *unit = (enum quantity_unit)found->value;
    if (is_school_day && *unit == UNIT_DAY)
        *unit = UNIT_SCHOOL_DAY;
    bool is_bare = word.len == 0 && !is_school_day;
    return !is_ordinal && (found != NULL || is_bare) &&
           next_word(&text).len == 0;
}
