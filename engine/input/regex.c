#include "input/regex.h"

#include "base/ascii.h"

#include <assert.h>
#include <stdlib.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

enum {
    MAX_DEPTH = 50000,          /* nested backtracking points */
    MAX_HEAP = 16 * 1024,       /* KiB of backtracking frames */
    MAX_JIT_STACK = 512 * 1024, /* bytes */
};

struct regex {
    pcre2_code *code;
    pcre2_match_data *data;
    pcre2_match_context *context;
    pcre2_jit_stack *stack;
    uint32_t calls;
    bool is_compiled; /* to machine code */
    char *literal;
    size_t literal_len;
};

/* --- the literal ------------------------------------------------------ */

/*
 * Walks a pattern and keeps the longest run. Whatever it does not understand
 * for certain makes it give up: an empty literal costs time, a wrong one
 * loses matches.
 */
struct literal {
    span pattern;
    size_t at;
    char *run; /* room for the whole pattern */
    size_t run_len;
    char *best;
    size_t best_len;
    bool gave_up;
};

static char peek(const struct literal *l, size_t ahead)
{
    size_t at = l->at + ahead;
    return at < l->pattern.len ? l->pattern.ptr[at] : '\0';
}

static bool is_end(const struct literal *l)
{
    return l->gave_up || l->at >= l->pattern.len;
}

static bool is_letter(char c)
{
    return ascii_small(c) >= 'a' && ascii_small(c) <= 'z';
}

static bool is_one_of(char c, const char *set)
{
    return c != '\0' && strchr(set, c) != NULL;
}

/*
 * Without regard to case k is also the Kelvin sign and s the long s, neither
 * of which a search for the bytes would find.
 */
static bool is_firm(char c)
{
    return ascii_is_digit(c) ||
           (is_letter(c) && !is_one_of(ascii_small(c), "ks"));
}

static void end_run(struct literal *l)
{
    if (l->run_len > l->best_len) {
        memcpy(l->best, l->run, l->run_len);
        l->best_len = l->run_len;
    }
    l->run_len = 0;
}

/* Length of "{2,5}" at the cursor, 0 when it is no quantifier. */
static size_t braces_len(const struct literal *l)
{
    size_t n = 1;
    while (ascii_is_digit(peek(l, n)) || is_one_of(peek(l, n), ", "))
        n++;
    return peek(l, 0) == '{' && peek(l, n) == '}' ? n + 1 : 0;
}

/* "{1", "{2,": at least one; anything stranger counts as none. */
static bool braces_need_one(const struct literal *l)
{
    bool some = false;
    for (size_t n = 1; ascii_is_digit(peek(l, n)); n++)
        some = some || peek(l, n) != '0';
    return some;
}

/* Steps over a quantifier with its "lazy" or "possessive" sign. */
static void skip_quantifier(struct literal *l)
{
    size_t len = is_one_of(peek(l, 0), "*+?") ? 1 : braces_len(l);
    l->at += len;
    if (len > 0 && is_one_of(peek(l, 0), "+?"))
        l->at++;
}

/* A letter or digit together with the quantifier behind it. */
static void take_char(struct literal *l)
{
    char c = ascii_small(peek(l, 0));
    l->at++;
    bool is_braced = braces_len(l) > 0;
    bool is_repeated = peek(l, 0) == '+' || (is_braced && braces_need_one(l));
    if (is_one_of(peek(l, 0), "*?") || (is_braced && !is_repeated)) {
        end_run(l);
    } else if (is_repeated) {
        l->run[l->run_len++] = c;
        end_run(l);
        l->run[l->run_len++] = c; /* its last repetition meets what follows */
    } else {
        l->run[l->run_len++] = c;
    }
    skip_quantifier(l);
}

/* "[:alpha:]" inside a class; other uses of "[:" are not worth guessing. */
static void skip_posix_class(struct literal *l)
{
    l->at += 2;
    while (is_letter(peek(l, 0)) || peek(l, 0) == '^')
        l->at++;
    l->gave_up = peek(l, 0) != ':' || peek(l, 1) != ']';
    l->at += 2;
}

/* "[...]"; the cursor is on the bracket. */
static void skip_class(struct literal *l)
{
    l->at++;
    if (peek(l, 0) == '^')
        l->at++;
    if (peek(l, 0) == ']')
        l->at++;
    while (!is_end(l) && peek(l, 0) != ']') {
        if (peek(l, 0) == '[' && is_one_of(peek(l, 1), ":.=")) {
            skip_posix_class(l);
        } else if (peek(l, 0) == '\\') {
            l->gave_up = is_one_of(peek(l, 1), "QEc");
            l->at += 2;
        } else {
            l->at++;
        }
    }
    l->at++;
}

/* "\p{Lu}" or "\pL"; the cursor is behind the p. */
static void skip_property(struct literal *l)
{
    if (peek(l, 0) == '{') {
        while (!is_end(l) && peek(l, 0) != '}')
            l->at++;
    }
    l->at++;
}

/* Escapes that take arguments or reach far are not worth understanding. */
static void skip_escape(struct literal *l)
{
    char c = peek(l, 1);
    bool is_plain = is_one_of(c, "dDwWsSbBAzZhHvVRXGnrtfea");
    bool is_mark = c != '\0' && !is_letter(c) && !ascii_is_digit(c);
    l->at += 2;
    if (c == 'p' || c == 'P')
        skip_property(l);
    else if (!is_plain && !is_mark)
        l->gave_up = true;
}

/* "(*VERB)", "(?#...)", "(?C1)", "(?x)": these change what is around them. */
static bool is_strange_group(const struct literal *l)
{
    if (peek(l, 1) == '*')
        return true;
    if (peek(l, 1) != '?')
        return false;
    if (is_one_of(peek(l, 2), "#C"))
        return true;
    for (size_t n = 2; is_letter(peek(l, n)) || is_one_of(peek(l, n), "^-");
         n++) {
        if (peek(l, n) == 'x')
            return true;
    }
    return false;
}

/* A whole group, whatever it holds: it may be optional or look elsewhere. */
static void skip_group(struct literal *l)
{
    uint32_t depth = 0;
    do {
        char c = peek(l, 0);
        if (c == '(' && is_strange_group(l))
            l->gave_up = true;
        if (c == '\\') {
            skip_escape(l);
        } else if (c == '[') {
            skip_class(l);
        } else {
            depth += c == '(' ? 1 : 0;
            depth -= c == ')' ? 1 : 0;
            l->at++;
        }
    } while (!is_end(l) && depth > 0);
}

static void take_item(struct literal *l)
{
    char c = peek(l, 0);
    if (is_firm(c)) {
        take_char(l);
        return;
    }
    end_run(l);
    if (c == '|')
        l->gave_up = true;
    else if (c == '(')
        skip_group(l);
    else if (c == '[')
        skip_class(l);
    else if (c == '\\')
        skip_escape(l);
    else
        l->at++;
    skip_quantifier(l);
}

/* Heap storage of *len bytes. */
static char *find_literal(span pattern, size_t *len)
{
    struct literal l = {
        .pattern = pattern,
        .run = calloc(pattern.len + 2, 1),
        .best = calloc(pattern.len + 2, 1),
    };
    if (l.run == NULL || l.best == NULL)
        abort();
    while (!is_end(&l))
        take_item(&l);
    end_run(&l);
    free(l.run);
    *len = l.gave_up || l.best_len < 2 ? 0 : l.best_len;
    return l.best;
}

/* --- matching --------------------------------------------------------- */

/* Takes the code and the literal. */
static struct regex *make_regex(pcre2_code *code, char *literal, size_t len)
{
    struct regex *regex = calloc(1, sizeof(*regex));
    pcre2_match_data *data =
        pcre2_match_data_create_from_pattern(code, NULL);
    pcre2_match_context *context = pcre2_match_context_create(NULL);
    if (regex == NULL || data == NULL || context == NULL)
        abort();
    pcre2_set_match_limit(context, REGEX_MATCH_LIMIT);
    pcre2_set_depth_limit(context, MAX_DEPTH);
    pcre2_set_heap_limit(context, MAX_HEAP);
    *regex = (struct regex){
        .code = code,
        .data = data,
        .context = context,
        .literal = literal,
        .literal_len = len,
    };
    return regex;
}

struct regex *regex_compile(span pattern, struct err *err)
{
    int code_of_error;
    PCRE2_SIZE at;
    pcre2_code *code = pcre2_compile(
        (PCRE2_SPTR)(pattern.len == 0 ? "" : pattern.ptr), pattern.len,
        PCRE2_UTF | PCRE2_CASELESS | PCRE2_NEVER_UCP |
            PCRE2_NEVER_BACKSLASH_C,
        &code_of_error, &at, NULL);
    if (code == NULL) {
        char text[256];
        pcre2_get_error_message(code_of_error, (PCRE2_UCHAR *)text,
                                sizeof(text));
        err_set(err, ERR_INPUT, "column %zu: %s", (size_t)at + 1, text);
        return NULL;
    }
    size_t len;
    char *literal = find_literal(pattern, &len);
    return make_regex(code, literal, len);
}

struct regex *regex_copy(const struct regex *regex)
{
    pcre2_code *code = pcre2_code_copy(regex->code);
    char *literal = malloc(regex->literal_len + 1);
    if (code == NULL || literal == NULL)
        abort();
    memcpy(literal, regex->literal, regex->literal_len);
    return make_regex(code, literal, regex->literal_len);
}

void regex_free(struct regex *regex)
{
    if (regex == NULL)
        return;
    pcre2_code_free(regex->code);
    pcre2_match_data_free(regex->data);
    pcre2_match_context_free(regex->context);
    pcre2_jit_stack_free(regex->stack);
    free(regex->literal);
    free(regex);
}

/* Patterns that JIT cannot take stay interpreted. */
static void compile_further(struct regex *regex)
{
    if (regex->is_compiled ||
        pcre2_jit_compile(regex->code, PCRE2_JIT_COMPLETE) != 0)
        return;
    regex->stack = pcre2_jit_stack_create(32 * 1024, MAX_JIT_STACK, NULL);
    if (regex->stack == NULL)
        abort();
    pcre2_jit_stack_assign(regex->context, NULL, regex->stack);
    regex->is_compiled = true;
}

static enum regex_outcome run(struct regex *regex, span subject, uint32_t from,
                              uint32_t options)
{
    int found = pcre2_match(
        regex->code, (PCRE2_SPTR)(subject.len == 0 ? "" : subject.ptr),
        subject.len, from, PCRE2_NO_UTF_CHECK | options, regex->data,
        regex->context);
    if (found == PCRE2_ERROR_NOMATCH)
        return REGEX_NO;
    if (found == PCRE2_ERROR_NOMEMORY)
        abort();
    return found >= 0 ? REGEX_YES : REGEX_LIMIT;
}

/*
 * The two ways of running reach their limits at different points. So when one
 * runs out the other is asked: the outcome then does not depend on how many
 * calls came before, that is, on the order of documents.
 */
enum regex_outcome regex_find(struct regex *regex, span subject, uint32_t from,
                              struct range *found)
{
    assert(from <= subject.len);
    if (subject.len > REGEX_MAX_SUBJECT)
        return REGEX_LIMIT;
    if (regex->calls++ == REGEX_WARM)
        compile_further(regex);
    enum regex_outcome outcome = run(regex, subject, from, 0);
    if (outcome == REGEX_LIMIT && regex->is_compiled) {
        outcome = run(regex, subject, from, PCRE2_NO_JIT);
    } else if (outcome == REGEX_LIMIT) {
        compile_further(regex);
        outcome = run(regex, subject, from, 0);
    }
    if (outcome == REGEX_YES) {
        const PCRE2_SIZE *at = pcre2_get_ovector_pointer(regex->data);
        uint32_t begin = (uint32_t)at[0], end = (uint32_t)at[1];
        /* \K in a lookahead can put the begin behind the end. */
        *found = (struct range){ begin < end ? begin : end, end };
    }
    return outcome;
}

span regex_literal(const struct regex *regex)
{
    return (span){ regex->literal, regex->literal_len };
}
