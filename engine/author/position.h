/*
 * position - the lines of the rule pack that its authors are sent to.
 *
 * A loaded pack no longer knows where its pieces stood, so the files are read
 * again. What code puts together has no line of its own: then it is the line of
 * what is around it, at last line 1.
 */
#ifndef ENGINE_AUTHOR_POSITION_H
#define ENGINE_AUTHOR_POSITION_H

#include "author/root.h"
#include "rule/pack_files.h"

struct positions {
    struct pack_files files;
    struct rule_problems problems; /* of reading them; the arena */
};

struct position {
    const char *path;
    uint32_t line; /* counted from 1 */
};

/* folder NULL: the pack in the program. */
void positions_init(struct positions *positions, const char *folder,
                    struct arena *arena);

/* Of a key of the criterion's record, NULL for the record as a whole. */
struct position position_of_key(struct positions *positions,
                                const struct criterion *criterion,
                                const char *key);

struct position position_of_root(struct positions *positions,
                                 const struct criterion *criterion,
                                 struct root root);

/* Of the first place at or after the root where the term is written. */
struct position position_of_term(struct positions *positions,
                                 const struct criterion *criterion,
                                 struct root root, span term);

/* Of a concept in the lexicon, or of its term number `term` (from 1). A line
 * of 0 says that no lexicon file has it. */
struct position position_of_concept(struct positions *positions, span name,
                                    uint32_t term);

/* Where a rule file writes all these terms, which no lexicon file names; line
 * 0 for nowhere. */
struct position position_of_terms(struct positions *positions,
                                  const span *terms, uint32_t count);

struct position position_of_authority(struct positions *positions,
                                      const char *key);

#endif
