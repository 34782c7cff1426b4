/*
 * lua_record - reads the table a rule file returns, key by key.
 *
 * Every wrong key, type or value becomes a problem with its place; reading
 * goes on, so that an author sees all of them at once. What is absent or wrong
 * reads as NULL, 0 or QUERY_NONE.
 */
#ifndef ENGINE_RULE_LUA_RECORD_H
#define ENGINE_RULE_LUA_RECORD_H

#include "base/arena.h"
#include "rule/rule_problem.h"

#include <lua.h>

/* A table on the Lua stack and how it was reached. */
struct record {
    lua_State *L;
    int at; /* absolute stack index */
    struct rule_problems *problems;
    struct rule_file *file;
    uint32_t line;               /* of the constructor, when nothing better */
    const struct record *parent; /* NULL: the returned record */
    const char *key;             /* in the parent; NULL: a list item */
    uint32_t number;             /* list item, from 1 */
};

enum need { OPTIONAL, REQUIRED };

/* Something about the value of key, or about the record when key is NULL. */
void record_problem(const struct record *record, const char *key,
                    const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The same about list item `number` of the record. */
void record_item_problem(const struct record *record, uint32_t number,
                         const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Only these keys may be there; the list ends with NULL. With `items` list
 * items may be there too. */
void record_allow(const struct record *record, const char *const *keys,
                  bool items);

bool record_has(const struct record *record, const char *key);

/* Text copied into the arena, never empty. */
const char *record_text(const struct record *record, const char *key,
                        enum need need);

/* A list of texts, NULL at the end; one text counts as a list of one. Absent:
 * the empty list. */
const char *const *record_texts(const struct record *record, const char *key,
                                enum need need, uint32_t *count);

bool record_flag(const struct record *record, const char *key);
uint32_t record_count(const struct record *record, const char *key,
                      enum need need);

/* A number from 0 to 999999, in thousandths. */
uint32_t record_thousandths(const struct record *record, const char *key,
                            enum need need);

/* A number from 0 to 1, in thousandths. */
uint32_t record_share(const struct record *record, const char *key);

uint32_t record_query(const struct record *record, const char *key,
                      enum need need);

/* The index of the text among names (NULL ends), or `absent`. */
uint32_t record_choice(const struct record *record, const char *key,
                       enum need need, const char *const *names,
                       uint32_t absent);

/* Opens the table under key: pushes it and fills child; or says why not.
 * The caller pops it. */
bool record_open(const struct record *record, const char *key, enum need need,
                 struct record *child);

/* The same for list item `number`. */
bool record_open_item(const struct record *record, uint32_t number,
                      struct record *child);
uint32_t record_len(const struct record *record);

/* The keys of the record that are texts, sorted. Others are problems. */
const char *const *record_names(const struct record *record, uint32_t *count);

/* " (did you mean 'x'?)" or "". names ends with NULL. */
const char *record_suggest(const char *const *names, const char *text,
                           struct arena *arena);

#endif
