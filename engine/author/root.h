/*
 * root - the queries that a criterion asks, each with its place in the record.
 *
 * Tools for rule authors walk, change and point at these; an audit does not
 * need them.
 */
#ifndef ENGINE_AUTHOR_ROOT_H
#define ENGINE_AUTHOR_ROOT_H

#include "rule/ruleset.h"

enum root_part {
    ROOT_TOPIC,
    ROOT_ADDRESSED,
    ROOT_ELEMENT, /* stated_by */
    ROOT_WHEN,    /* of a conflict */
    ROOT_UNLESS,
    ROOT_AGREE,
    ROOT_OCCURS, /* of an outdated entry */
    ROOT_EXEMPT,
};

struct root {
    enum root_part part;
    uint32_t index; /* of the element or conflict */
    uint32_t query; /* never QUERY_NONE */
};

struct root_list {
    const struct root *at;
    uint32_t count;
};

/* Those that are there, in the order of the record. */
struct root_list roots_of(const struct criterion *criterion,
                          struct arena *arena);

/* The criterion with another query in this place, QUERY_NONE for none. Lists
 * that change are copied into the arena. */
struct criterion root_replace(const struct criterion *criterion,
                              struct root root, uint32_t query,
                              struct arena *arena);

/* "element 2", "the exception of conflict 1" */
const char *root_name(struct root root, struct arena *arena);

#endif
