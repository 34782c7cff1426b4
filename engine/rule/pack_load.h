/*
 * pack_load - a ruleset from the files of a rule pack.
 *
 * The embedded pack is text linked into the program; a folder given with
 * --rules is read instead of it (same layout). Loading reports every problem
 * of every file, with line and caret, up to PACK_MAX_PROBLEMS.
 */
#ifndef ENGINE_RULE_PACK_LOAD_H
#define ENGINE_RULE_PACK_LOAD_H

#include "rule/ruleset.h"

enum { PACK_MAX_PROBLEMS = 20 };

/* Problems in the order of files and lines, ready to print, one or more lines
 * each. */
struct problems {
    const char *text[PACK_MAX_PROBLEMS];
    uint32_t count;
    uint32_t more; /* found after the list was full */
};

/* folder NULL: the embedded pack. false: see problems. */
bool pack_load(struct ruleset *ruleset, const char *folder,
               struct arena *arena, struct problems *problems);

#endif
