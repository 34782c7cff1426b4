/*
 * regex - PCRE2 with limits; the only file that includes <pcre2.h>.
 *
 * A pattern is compiled once, interpreted first and JIT-compiled after
 * REGEX_WARM calls. Subjects are valid UTF-8 of at most REGEX_MAX_SUBJECT
 * bytes; matching is caseless, UTF without UCP. Not shared between threads:
 * each worker clones what it runs with regex_copy().
 */
#ifndef ENGINE_INPUT_REGEX_H
#define ENGINE_INPUT_REGEX_H

#include "base/err.h"
#include "base/span.h"

enum {
    REGEX_MATCH_LIMIT = 100000,
    REGEX_MAX_SUBJECT = 4096, /* bytes */
    REGEX_WARM = 32,          /* calls before JIT */
};

struct regex; /* heap; owns compiled code and match data */

enum regex_outcome { REGEX_NO, REGEX_YES, REGEX_LIMIT };

/* NULL with err set ("column 7: missing closing parenthesis"). */
struct regex *regex_compile(span pattern, struct err *err);
struct regex *regex_copy(const struct regex *regex);
void regex_free(struct regex *regex);

/*
 * First match at or after `from`; *found is bytes of subject. A subject that
 * is longer than REGEX_MAX_SUBJECT is REGEX_LIMIT: never a silent "no".
 */
enum regex_outcome regex_find(struct regex *regex, span subject, uint32_t from,
                              struct range *found);

/*
 * The longest run of plain letters and digits that every match must contain,
 * lower case, or an empty span when there is none of two bytes or more.
 * Points into the regex.
 */
span regex_literal(const struct regex *regex);

#endif
