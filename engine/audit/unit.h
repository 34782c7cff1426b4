/*
 * unit - from paths to what is judged together: a district or a draft.
 *
 * A folder is a district: with district.yaml the one it describes, without one
 * named after the folder and with unknown facts. Plain files and "-" together
 * are one draft. With `each` every document is a draft of its own and keeps
 * the facts of its district. A folder inside a folder that has a district.yaml
 * is a district of its own.
 *
 * The result does not depend on the order of paths: units and documents are
 * sorted, doublets dropped. A folder walk takes the endings somebody can read,
 * leaves out hidden files and build folders, and enters each folder once.
 */
#ifndef ENGINE_AUDIT_UNIT_H
#define ENGINE_AUDIT_UNIT_H

#include "audit/override.h"

#define UNIT_MANIFEST "district.yaml"

enum {
    UNIT_MAX_DEPTH = 64, /* folders in folders */
    UNIT_MAX_DOCUMENTS = 200000,
};

struct unit_document {
    const char *path;
    const char *identity;    /* path inside the district */
    const char *kind, *code; /* from the manifest, or NULL */
    const char *bytes;       /* of standard input, else NULL */
    uint64_t len;            /* of the file or of bytes */
    const char *problem;     /* why it cannot be read, when known already */
};

struct unit {
    bool is_district;
    const char *name, *state;
    const struct fact *facts;
    uint32_t fact_count;
    struct override_list overrides;
    const struct unit_document *documents;
    uint32_t document_count;
};

struct unit_options {
    const struct ruleset *ruleset; /* the kinds a manifest may name */
    bool each;
    const char *stdin_name; /* NULL: "-" */
};

struct unit_list {
    const struct unit *units; /* every one has documents */
    uint32_t count;
    const struct notice *notices;
    uint32_t notice_count;
};

/* false only for a wrong manifest (ERR_CONFIG). */
bool unit_collect(struct unit_list *list, const struct unit_options *options,
                  const char *const *paths, uint32_t path_count,
                  struct arena *arena, struct err *err);

/* The value of a fact or NULL when the unit does not know it. */
const char *unit_fact(const struct unit *unit, const char *name);

#endif
