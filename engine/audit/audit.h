/*
 * audit - from paths to a result: the pipeline.
 */
#ifndef ENGINE_AUDIT_AUDIT_H
#define ENGINE_AUDIT_AUDIT_H

#include "audit/result.h"

struct audit_options {
    const struct ruleset *ruleset;
    const struct profile *profile;
    const char *as_of; /* "YYYY-MM-DD" */
    bool each;         /* every document is a unit of its own */
    bool all_criteria; /* judge drafts on everything */
    enum revisions revisions; /* of documents with tracked changes */
    bool ocr;          /* of pages of a PDF that have no text */
    uint32_t jobs;     /* threads, at least 1 */
    const char *stdin_name;
    void (*progress)(void *context, uint32_t done, uint32_t total);
    void *progress_context; /* called from the main thread only */
};

/*
 * Audits paths (files, folders, district.yaml, "-"). Same bytes out whatever
 * the number of jobs or the order of paths. What cannot be read becomes a
 * notice and an unreadable finding; false only when nothing could be audited
 * (exit 3) or, with err->kind ERR_CONFIG, when a manifest is wrong (exit 2).
 */
bool audit_run(struct result *result, const struct audit_options *options,
               const char *const *paths, uint32_t path_count,
               struct arena *arena, struct err *err);

#endif
