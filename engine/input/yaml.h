/*
 * yaml - YAML read into a tree with positions; the only file with <yaml.h>.
 *
 * Duplicate keys are errors, aliases are expanded up to YAML_MAX_NODES nodes,
 * depth and size are limited, only one document a file. Scalars stay text.
 */
#ifndef ENGINE_INPUT_YAML_H
#define ENGINE_INPUT_YAML_H

#include "base/arena.h"
#include "base/err.h"
#include "base/span.h"

enum {
    YAML_MAX_BYTES = 64 * 1024 * 1024,
    YAML_MAX_DEPTH = 64,     /* lists and maps inside one another */
    YAML_MAX_NODES = 200000, /* what an alias stands for counts each time */
    YAML_MAX_ANCHORS = 1000,
};

enum yaml_kind { YAML_SCALAR, YAML_LIST, YAML_MAP };

struct yaml_node {
    enum yaml_kind kind;
    span scalar;             /* decoded text of a scalar */
    bool plain;              /* not quoted: `null`, `true`, 12 */
    span key;                /* when inside a map */
    uint32_t key_line;       /* from 1; 0 outside a map */
    uint32_t begin, end;     /* bytes of the input; an alias has its own */
    uint32_t line;           /* from 1 */
    struct yaml_node *first; /* children; those of an alias are shared */
    struct yaml_node *next;
};

/* An empty input gives *out = NULL and true. name is for messages. */
bool yaml_read(struct yaml_node **out, span text, const char *name,
               struct arena *arena, struct err *err);

/* The value of key in a map, or NULL. */
const struct yaml_node *yaml_get(const struct yaml_node *map, const char *key);

/* A non-negative integer scalar; "1,200" is not one. */
bool yaml_number(const struct yaml_node *node, uint32_t *out);

/* true/yes/on or false/no/off, plain. */
bool yaml_flag(const struct yaml_node *node, bool *out);

#endif
