#include "rule/pack_files.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/vec.h"

#define EMBEDDED_ROOT "rules/"

static const struct place WHOLE_FILE = { 0, 0 };

static bool ends_with(const char *text, const char *end)
{
    size_t len = strlen(text), end_len = strlen(end);
    return len > end_len && strcmp(text + len - end_len, end) == 0;
}

static void add_file(struct pack_files *files, struct rule_file file,
                     struct arena *arena)
{
    files->at = vec_room(arena, files->at, files->count, &files->capacity,
                         sizeof(*files->at));
    files->at[files->count++] = file;
}

static void read_embedded(struct pack_files *files, struct arena *arena)
{
    size_t root = strlen(EMBEDDED_ROOT);
    for (const struct embedded_file *f = embedded_files; f->path != NULL; f++)
        if (strncmp(f->path, EMBEDDED_ROOT, root) == 0 &&
            ends_with(f->path, ".lua"))
            add_file(files, (struct rule_file){ .path = f->path,
                                                .name = f->path + root,
                                                .text = { f->text, f->len } },
                     arena);
}

static char *join(const char *folder, const char *name, struct arena *arena)
{
    size_t len = strlen(folder), name_len = strlen(name);
    bool slash = len > 0 && folder[len - 1] != '/';
    char *path = arena_alloc(arena, len + name_len + 2, 1);
    memcpy(path, folder, len);
    path[len] = '/';
    memcpy(path + len + slash, name, name_len);
    return path;
}

/* Something is wrong with a path itself, before there is any text. */
static void add_path_problem(struct rule_problems *problems, const char *path,
                             const char *message)
{
    struct rule_file file = { .path = path,
                              .name = path,
                              .text = { "", 0 } };
    rule_problem_add(problems, &file, WHOLE_FILE, message);
}

static void read_file(struct pack_files *files, const char *path,
                      size_t root, uint64_t size,
                      struct rule_problems *problems)
{
    struct source source;
    struct err err = { ERR_NONE, "" };
    if (files->count == PACK_MAX_FILES) {
        add_path_problem(problems, path, "too many files in the pack");
        return;
    }
    if (size > PACK_MAX_FILE_BYTES) {
        add_path_problem(problems, path, "larger than a rule file may be");
        return;
    }
    if (!source_read(&source, path, problems->arena, &err)) {
        const char *after = err.text + strlen(path);
        add_path_problem(problems, path,
                         strncmp(err.text, path, strlen(path)) == 0 &&
                                 strncmp(after, ": ", 2) == 0
                             ? after + 2
                             : err.text);
        return;
    }
    add_file(files, (struct rule_file){ .path = path,
                                        .name = path + root,
                                        .text = { source.bytes,
                                                  source.len } },
             problems->arena);
}

static void read_folder(struct pack_files *files, const char *folder,
                        size_t root, int depth,
                        struct rule_problems *problems);

static void read_entry(struct pack_files *files, const char *path,
                       size_t root, int depth, struct rule_problems *problems)
{
    struct stat info;
    if (stat(path, &info) != 0) {
        add_path_problem(problems, path, strerror(errno));
        return;
    }
    if (S_ISDIR(info.st_mode) && depth > 0)
        read_folder(files, path, root, depth - 1, problems);
    else if (S_ISREG(info.st_mode) && ends_with(path, ".lua"))
        read_file(files, path, root, (uint64_t)info.st_size, problems);
}

static void read_folder(struct pack_files *files, const char *folder,
                        size_t root, int depth,
                        struct rule_problems *problems)
{
    DIR *dir = opendir(folder);
    if (dir == NULL) {
        add_path_problem(problems, folder, strerror(errno));
        return;
    }
    for (;;) {
        const struct dirent *entry = readdir(dir);
        if (entry == NULL)
            break;
        if (entry->d_name[0] != '.')
            read_entry(files, join(folder, entry->d_name, problems->arena),
                       root, depth, problems);
    }
    closedir(dir);
}

static int compare_files(const void *a, const void *b)
{
    const struct rule_file *x = a, *y = b;
    return strcmp(x->name, y->name);
}

void pack_files_read(struct pack_files *files, const char *folder,
                     struct rule_problems *problems)
{
    *files = (struct pack_files){ .at = NULL };
    if (folder == NULL)
        read_embedded(files, problems->arena);
    else
        read_folder(files, folder,
                    strlen(join(folder, "", problems->arena)), 1, problems);
    if (files->count > 0)
        qsort(files->at, files->count, sizeof(*files->at), compare_files);
    else if (problems->count == 0)
        add_path_problem(problems, folder == NULL ? "rules" : folder,
                         "no rule files");
}

enum pack_group pack_file_group(const struct rule_file *file)
{
    if (strncmp(file->name, "lexicon/", 8) == 0)
        return PACK_LEXICON;
    if (strncmp(file->name, "profiles/", 9) == 0)
        return PACK_PROFILES;
    if (strchr(file->name, '/') != NULL)
        return PACK_CRITERIA;
    bool known = strcmp(file->name, "accuracy.lua") == 0 ||
                 strcmp(file->name, "authorities.lua") == 0 ||
                 strcmp(file->name, "pack.lua") == 0;
    return known ? PACK_KNOWLEDGE : PACK_STRAY;
}

void pack_files_digest(const struct pack_files *files, char digest[72])
{
    static const char scheme[] = "sha256:";
    struct sha256 sha;
    char len[24];
    sha256_init(&sha);
    for (uint32_t i = 0; i < files->count; i++) {
        const struct rule_file *file = &files->at[i];
        snprintf(len, sizeof(len), "%zu", file->text.len);
        sha256_add(&sha, file->name, strlen(file->name) + 1);
        sha256_add(&sha, len, strlen(len) + 1);
        sha256_add(&sha, file->text.ptr, file->text.len);
    }
    memcpy(digest, scheme, sizeof(scheme));
    sha256_hex(&sha, digest + sizeof(scheme) - 1);
}
