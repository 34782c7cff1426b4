/*
 * manifest - district.yaml: who the district is and which documents it has.
 *
 *     name: Alder Falls
 *     state: MA
 *     facts: { enrollment: 3120, chapter_74: true }
 *     parameters:
 *       monitoring_years: { value: 2, unit: years, reason: "..." }
 *     documents:
 *       - { path: policy.md, kind: el_policy, code: IHBEA }
 *       - handbook.md
 *
 * A wrong manifest would make every verdict wrong, so unknown keys, unknown
 * kinds and files that are not there are errors (ERR_CONFIG) with path, line
 * and, where one is near, the word that was probably meant.
 */
#ifndef ENGINE_AUDIT_MANIFEST_H
#define ENGINE_AUDIT_MANIFEST_H

#include "audit/override.h"

struct manifest_document {
    const char *path;        /* folder of the manifest joined with inside */
    const char *inside;      /* as written */
    const char *kind, *code; /* or NULL */
};

struct manifest {
    const char *name, *state; /* NULL when not given */
    const struct fact *facts;
    uint32_t fact_count;
    struct override_list overrides;
    const struct manifest_document *documents;
    uint32_t document_count;
    bool lists_documents; /* else every document of the folder is meant */
};

/* folder is what the documents' paths are relative to, "" for none. */
bool manifest_read(struct manifest *manifest, const char *path,
                   const char *folder, const struct ruleset *ruleset,
                   struct arena *arena, struct err *err);

/* folder and name with one slash between; name alone when folder is "" or
 * name is absolute. */
const char *path_join(const char *folder, const char *name,
                      struct arena *arena);

#endif
