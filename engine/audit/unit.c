#include "audit/unit.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "audit/manifest.h"
#include "audit/say.h"
#include "base/buf.h"
#include "read/readers.h"

/* A folder, whatever name leads to it. */
struct folder_id {
    dev_t device;
    ino_t inode;
};

typedef const char *text; /* so that vectors of strings read well */

struct collector {
    const struct unit_options *options;
    struct arena *arena;
    VEC(struct unit) units;
    VEC(struct notice) notices;
    VEC(text) folders; /* districts still to be collected */
};

/* One folder walk. */
struct walk {
    struct collector *collector;
    VEC(struct unit_document) documents;
    VEC(struct folder_id) entered;
    uint32_t skipped; /* files nobody reads */
    const char *first_skipped;
};

static void notice(struct collector *c, const char *path, const char *what)
{
    *vec_push(&c->notices, c->arena) =
        (struct notice){ .text = say(c->arena, "%s: %s", path, what) };
}

static const char *shown(const char *folder)
{
    return folder[0] == '\0' ? "." : folder;
}

static int compare_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static int compare_documents(const void *a, const void *b)
{
    const struct unit_document *x = a, *y = b;
    return strcmp(x->path, y->path);
}

/* Sorts texts and drops doublets; returns how many are left. */
static uint32_t sort_texts(const char **texts, uint32_t count)
{
    uint32_t kept = 0;
    if (count > 0)
        qsort(texts, count, sizeof(*texts), compare_text);
    for (uint32_t i = 0; i < count; i++)
        if (kept == 0 || strcmp(texts[kept - 1], texts[i]) != 0)
            texts[kept++] = texts[i];
    return kept;
}

/* --- walking a folder --------------------------------------------------- */

static bool is_build_folder(const char *name)
{
    static const char *const names[] = { "build",  "dist",  "node_modules",
                                         "target", "_site", "__pycache__",
                                         "venv" };
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

static bool is_readable_ending(const char *name)
{
    const char *dot = strrchr(name, '.');
    const char *const *endings = reader_endings();
    if (dot == NULL)
        return false;
    for (uint32_t i = 0; endings[i] != NULL; i++)
        if (strcasecmp(dot + 1, endings[i]) == 0)
            return true;
    return false;
}

static bool is_folder(const char *path)
{
    struct stat info;
    return stat(shown(path), &info) == 0 && S_ISDIR(info.st_mode);
}

static uint64_t file_len(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && info.st_size > 0 ? (uint64_t)info.st_size
                                                      : 0;
}

static bool has_manifest(const char *folder, struct arena *arena)
{
    struct stat info;
    return stat(path_join(folder, UNIT_MANIFEST, arena), &info) == 0;
}

/* Marks the folder as entered; false if it was before: a loop or a second
 * way to the same place. */
static bool enter(struct walk *w, const char *folder)
{
    struct stat info;
    if (stat(shown(folder), &info) != 0)
        return true; /* opendir will say what is wrong */
    for (uint32_t i = 0; i < w->entered.count; i++)
        if (w->entered.at[i].device == info.st_dev &&
            w->entered.at[i].inode == info.st_ino) {
            notice(w->collector, shown(folder),
                   "leads to a folder that was read already; skipped");
            return false;
        }
    *vec_push(&w->entered, w->collector->arena) =
        (struct folder_id){ info.st_dev, info.st_ino };
    return true;
}

/* Names in the folder that are not hidden, sorted. */
static const char **list_folder(struct collector *c, const char *folder,
                                uint32_t *count)
{
    VEC(text) names = { 0 };
    DIR *dir = opendir(shown(folder));
    if (dir == NULL) {
        notice(c, shown(folder), strerror(errno));
        *count = 0;
        return NULL;
    }
    for (struct dirent *e = readdir(dir); e != NULL; e = readdir(dir))
        if (e->d_name[0] != '.')
            *vec_push(&names, c->arena) =
                arena_text(c->arena, e->d_name, strlen(e->d_name));
    closedir(dir);
    *count = sort_texts(names.at, names.count);
    return names.at;
}

static void take_file(struct walk *w, const char *path, const char *inside,
                      const char *name)
{
    if (strcmp(name, UNIT_MANIFEST) == 0)
        return;
    if (!is_readable_ending(name)) {
        if (w->skipped++ == 0)
            w->first_skipped = path;
        return;
    }
    if (w->documents.count == UNIT_MAX_DOCUMENTS) {
        notice(w->collector, path, "too many documents in the folder");
        return;
    }
    *vec_push(&w->documents, w->collector->arena) = (struct unit_document){
        .path = path, .identity = inside, .len = file_len(path)
    };
}

static void walk_folder(struct walk *w, const char *folder, const char *inside,
                        uint32_t depth);

static void take_folder(struct walk *w, const char *path, const char *inside,
                        const char *name, uint32_t depth)
{
    struct collector *c = w->collector;
    if (is_build_folder(name))
        notice(c, path, "build folder; skipped");
    else if (depth == UNIT_MAX_DEPTH)
        notice(c, path, "nested too deep; skipped");
    else if (has_manifest(path, c->arena))
        *vec_push(&c->folders, c->arena) = path;
    else
        walk_folder(w, path, inside, depth + 1);
}

static void walk_folder(struct walk *w, const char *folder, const char *inside,
                        uint32_t depth)
{
    struct arena *arena = w->collector->arena;
    uint32_t count;
    if (!enter(w, folder))
        return;
    const char **names = list_folder(w->collector, folder, &count);
    for (uint32_t i = 0; i < count; i++) {
        const char *path = path_join(folder, names[i], arena);
        const char *within = path_join(inside, names[i], arena);
        if (is_folder(path))
            take_folder(w, path, within, names[i], depth);
        else
            take_file(w, path, within, names[i]);
    }
}

/* Law: nothing silent. */
static void tell_skipped(const struct walk *w, const char *folder)
{
    struct collector *c = w->collector;
    if (w->skipped > 0)
        notice(c, shown(folder),
               say(c->arena, "%u file%s in a format nobody reads, first '%s'",
                   w->skipped, w->skipped == 1 ? "" : "s", w->first_skipped));
}

/* --- districts ---------------------------------------------------------- */

static const char *last_part(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash == NULL || slash[1] == '\0' ? path : slash + 1;
}

/* The last part of the path; for "." that of the working folder. */
static const char *folder_name(const char *folder, struct arena *arena)
{
    char here[4096];
    if (folder[0] != '\0')
        return last_part(folder);
    if (getcwd(here, sizeof(here)) == NULL)
        return ".";
    return arena_text(arena, last_part(here), strlen(last_part(here)));
}

static void add_listed(struct walk *w, const struct manifest *m)
{
    for (uint32_t i = 0; i < m->document_count; i++)
        *vec_push(&w->documents, w->collector->arena) =
            (struct unit_document){ .path = m->documents[i].path,
                                    .identity = m->documents[i].inside,
                                    .kind = m->documents[i].kind,
                                    .code = m->documents[i].code,
                                    .len = file_len(m->documents[i].path) };
}

static bool read_manifest(struct collector *c, const char *folder,
                          struct manifest *m, struct err *err)
{
    *m = (struct manifest){ 0 };
    if (!has_manifest(folder, c->arena))
        return true;
    return manifest_read(m, path_join(folder, UNIT_MANIFEST, c->arena), folder,
                         c->options->ruleset, c->arena, err);
}

/* One draft for each document, with what is known about their district. */
static void add_each(struct collector *c, const struct unit *whole)
{
    for (uint32_t i = 0; i < whole->document_count; i++) {
        struct unit *unit = vec_push(&c->units, c->arena);
        *unit = *whole;
        unit->is_district = false;
        unit->name = whole->documents[i].path;
        unit->documents = &whole->documents[i];
        unit->document_count = 1;
    }
}

static void add_unit(struct collector *c, struct unit unit,
                     struct unit_document *documents, uint32_t count)
{
    qsort(documents, count, sizeof(*documents), compare_documents);
    unit.documents = documents;
    unit.document_count = count;
    if (c->options->each)
        add_each(c, &unit);
    else
        *vec_push(&c->units, c->arena) = unit;
}

static bool collect_folder(struct collector *c, const char *folder,
                           struct err *err)
{
    struct walk w = { .collector = c };
    struct manifest m;
    uint32_t waiting = c->folders.count;
    if (!read_manifest(c, folder, &m, err))
        return false;
    if (m.lists_documents)
        add_listed(&w, &m);
    else
        walk_folder(&w, folder, "", 0);
    tell_skipped(&w, folder);
    if (w.documents.count == 0) {
        if (c->folders.count == waiting)
            notice(c, shown(folder), "no documents in this folder");
        return true;
    }
    struct unit unit = { .is_district = true,
                         .name = m.name != NULL ? m.name
                                                : folder_name(folder, c->arena),
                         .state = m.state,
                         .facts = m.facts,
                         .fact_count = m.fact_count,
                         .overrides = m.overrides };
    add_unit(c, unit, w.documents.at, w.documents.count);
    return true;
}

/* --- loose files and standard input ------------------------------------- */

static void read_stdin(struct collector *c, struct unit_document *d)
{
    char piece[16384];
    struct buf all;
    ssize_t got;
    buf_init(&all, SOURCE_MAX_BYTES);
    while ((got = read(STDIN_FILENO, piece, sizeof(piece))) > 0)
        buf_add(&all, piece, (size_t)got);
    if (got < 0)
        d->problem = "standard input cannot be read";
    else if (all.full)
        d->problem = "standard input is larger than 64 MiB";
    d->bytes = arena_text(c->arena, all.ptr, all.len);
    d->len = all.len;
    buf_release(&all);
}

static void collect_loose(struct collector *c, const char *const *paths,
                          uint32_t count)
{
    if (count == 0)
        return;
    struct unit_document *documents =
        arena_alloc(c->arena, count, sizeof(*documents));
    for (uint32_t i = 0; i < count; i++) {
        documents[i].path = paths[i];
        if (strcmp(paths[i], "-") == 0) {
            if (c->options->stdin_name != NULL)
                documents[i].path = c->options->stdin_name;
            read_stdin(c, &documents[i]);
        } else {
            documents[i].len = file_len(paths[i]);
        }
        documents[i].identity = documents[i].path;
    }
    add_unit(c,
             (struct unit){ .name = count == 1 ? documents[0].path : "drafts" },
             documents, count);
}

/* --- all paths ---------------------------------------------------------- */

/* "./a//" and "a" are one path; "." is the empty folder. */
static char *tidy(const char *path, struct arena *arena)
{
    while (path[0] == '.' && path[1] == '/' && path[2] != '\0')
        path += 2;
    size_t len = strlen(path);
    while (len > 1 && path[len - 1] == '/')
        len--;
    if (len == 1 && path[0] == '.')
        len = 0;
    return arena_text(arena, path, len);
}

/* The folder that a path to its manifest means, or NULL. */
static const char *folder_of_manifest(const char *path, struct arena *arena)
{
    const char *slash = strrchr(path, '/');
    const char *last = slash == NULL ? path : slash + 1;
    if (strcmp(last, UNIT_MANIFEST) != 0 || is_folder(path))
        return NULL;
    if (slash == NULL)
        return "";
    return arena_text(arena, path, slash == path ? 1 : (size_t)(slash - path));
}

static int compare_units(const void *a, const void *b)
{
    const struct unit *x = a, *y = b;
    if (x->is_district != y->is_district)
        return x->is_district ? 1 : -1;
    int order = strcmp(x->documents[0].path, y->documents[0].path);
    if (order != 0)
        return order;
    return x->fact_count < y->fact_count ? 1 : -1; /* keep the better known */
}

static bool collect_folders(struct collector *c, struct err *err)
{
    /* Districts inside are appended on the way. */
    for (uint32_t i = 0; i < c->folders.count; i++) {
        bool again = false;
        for (uint32_t k = 0; k < i; k++)
            again = again || strcmp(c->folders.at[k], c->folders.at[i]) == 0;
        if (!again && !collect_folder(c, c->folders.at[i], err))
            return false;
    }
    return true;
}

static void sort_units(struct collector *c)
{
    uint32_t kept = 0;
    struct unit *units = c->units.at;
    if (c->units.count > 0)
        qsort(units, c->units.count, sizeof(*units), compare_units);
    for (uint32_t i = 0; i < c->units.count; i++)
        if (kept == 0 || !c->options->each ||
            strcmp(units[kept - 1].name, units[i].name) != 0)
            units[kept++] = units[i];
    c->units.count = kept;
}

bool unit_collect(struct unit_list *list, const struct unit_options *options,
                  const char *const *paths, uint32_t path_count,
                  struct arena *arena, struct err *err)
{
    struct collector c = { .options = options, .arena = arena };
    const char **tidied = arena_alloc(arena, path_count, sizeof(*tidied));
    uint32_t loose = 0;

    for (uint32_t i = 0; i < path_count; i++)
        tidied[i] = tidy(paths[i], arena);
    uint32_t count = sort_texts(tidied, path_count);
    for (uint32_t i = 0; i < count; i++) {
        const char *folder = is_folder(tidied[i])
                                 ? tidied[i]
                                 : folder_of_manifest(tidied[i], arena);
        if (folder != NULL)
            *vec_push(&c.folders, arena) = folder;
        else
            tidied[loose++] = tidied[i];
    }
    if (!collect_folders(&c, err))
        return false;
    collect_loose(&c, tidied, loose);
    sort_units(&c);
    *list = (struct unit_list){ c.units.at, c.units.count, c.notices.at,
                                c.notices.count };
    return true;
}

const char *unit_fact(const struct unit *unit, const char *name)
{
    for (uint32_t i = 0; i < unit->fact_count; i++)
        if (strcmp(unit->facts[i].name, name) == 0)
            return unit->facts[i].value;
    return NULL;
}
