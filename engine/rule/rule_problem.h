/*
 * rule_problem - what is wrong in the files of a rule pack, all of it.
 *
 * Problems are gathered while files load and worded at the end, in order of
 * path and place: "path:line: message", the source line and a caret.
 */
#ifndef ENGINE_RULE_RULE_PROBLEM_H
#define ENGINE_RULE_RULE_PROBLEM_H

#include "base/arena.h"
#include "base/span.h"
#include "rule/rule_source.h"

/* A file of the pack. path is for people, name is its place in the pack. */
struct rule_file {
    const char *path; /* "rules/federal/ID-02.lua" */
    const char *name; /* "federal/ID-02.lua" */
    span text;
    const struct rule_source *source; /* read when first needed, else NULL */
};

enum { RULE_PROBLEM_MOST = 1000 }; /* kept; the rest only counted */

struct rule_problem {
    const char *path;
    const char *message;
    const char *excerpt; /* source line and caret line, or NULL */
    struct place place;  /* line 0: the file as a whole */
    uint32_t order;      /* of arrival, to break ties */
};

struct rule_problems {
    struct arena *arena;
    struct rule_problem *at;
    uint32_t count, capacity;
    uint32_t more; /* not kept */
};

/* The structure of the file, read on the first call. */
const struct rule_source *rule_file_source(struct rule_file *file,
                                           struct arena *arena);

/* file NULL: about the pack as a whole. message is copied. */
void rule_problem_add(struct rule_problems *problems, struct rule_file *file,
                      struct place place, const char *message);

/* A Lua error that may begin with "name:line:". */
void rule_problem_add_error(struct rule_problems *problems,
                            struct rule_file *file, const char *error);

void rule_problems_sort(struct rule_problems *problems);

/* All of one problem, ready to print, without a final newline. */
const char *rule_problem_text(const struct rule_problem *problem,
                              struct arena *arena);

#endif
