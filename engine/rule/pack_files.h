/*
 * pack_files - the files of a rule pack, from a folder or from the program.
 *
 * A pack is authorities.lua, pack.lua and accuracy.lua, and folders of *.lua one level deep:
 * lexicon/, profiles/, and any others, which hold criteria. Hidden files and
 * other endings are left out. Files come sorted by name, so that neither the
 * file system nor the linker decides on an order.
 */
#ifndef ENGINE_RULE_PACK_FILES_H
#define ENGINE_RULE_PACK_FILES_H

#include "base/hash.h"
#include "rule/rule_problem.h"
#include "rule/ruleset.h"

enum {
    PACK_MAX_FILES = 10000,
    PACK_MAX_FILE_BYTES = 4 * 1024 * 1024,
};

/* In order of loading. */
enum pack_group {
    PACK_LEXICON,
    PACK_KNOWLEDGE, /* authorities.lua, pack.lua, accuracy.lua */
    PACK_CRITERIA,
    PACK_PROFILES,
    PACK_STRAY, /* a file with no meaning here */
};

struct pack_files {
    struct rule_file *at;
    uint32_t count, capacity;
};

/* Folder NULL: the embedded pack. What cannot be read is a problem. */
void pack_files_read(struct pack_files *files, const char *folder,
                     struct rule_problems *problems);

enum pack_group pack_file_group(const struct rule_file *file);

/* "sha256:" and the hash of all names, lengths and texts. */
void pack_files_digest(const struct pack_files *files, char digest[72]);

#endif
