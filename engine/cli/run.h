/*
 * run - what several commands do: load the rule pack, choose a profile, write
 * a result in the formats asked for.
 */
#ifndef ENGINE_CLI_RUN_H
#define ENGINE_CLI_RUN_H

#include "audit/result.h"
#include "cli/command.h"

/* Prints the problems of a pack that does not load. Pair with
 * ruleset_release() when true. */
bool run_load(struct ruleset *ruleset, const struct call *call);

/* The same without examples and most terms, from the image of the built-in
 * pack where no folder is asked for: what an audit needs, quickly. */
bool run_load_quickly(struct ruleset *ruleset, const struct call *call);

/* The profile named, or the default one when name is NULL. */
const struct profile *run_profile(const struct ruleset *ruleset,
                                  const char *name, struct arena *arena,
                                  struct err *err);

/* The criterion of this id, in capitals or not. */
const struct criterion *run_criterion(const struct ruleset *ruleset,
                                      const char *id, struct arena *arena,
                                      struct err *err);

/* Is every format asked for one of ours? Adds the default one if none is. */
bool run_formats(struct options *options, struct arena *arena,
                 struct err *err);

/* The exit status that a result deserves. */
enum status run_status(const struct result *result,
                       const struct options *options);

/* Renders and writes all formats. */
bool run_report(const struct result *result, const struct options *options,
                enum status status, struct err *err);

/* Writes the text to standard output and releases it; the status, or another
 * one with a message where it cannot be written. */
enum status run_print(struct buf *text, enum status status);

/* Prints err and returns the status its kind stands for. */
enum status run_failed(const struct err *err);

#endif
