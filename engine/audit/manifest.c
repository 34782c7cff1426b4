#include "audit/manifest.h"

#include <dirent.h>
#include <sys/stat.h>

#include "base/names.h"

struct manifest_input {
    const char *path; /* of the manifest, for messages */
    const char *folder;
    const struct ruleset *ruleset;
    struct arena *arena;
    struct err *err;
};

const char *path_join(const char *folder, const char *name, struct arena *arena)
{
    size_t len = strlen(folder);
    if (len == 0 || name[0] == '/')
        return arena_text(arena, name, strlen(name));
    bool slash = folder[len - 1] == '/';
    char *joined = arena_alloc(arena, len + strlen(name) + 2, 1);
    memcpy(joined, folder, len);
    if (!slash)
        joined[len++] = '/';
    memcpy(joined + len, name, strlen(name));
    return joined;
}

/* "path:line: what 'word'", with the nearest known word if there is one. */
static bool complain(const struct manifest_input *r, uint32_t line,
                     const char *what, span word, span meant)
{
    if (meant.len == 0)
        return err_set(r->err, ERR_CONFIG, "%s:%u: %s '%.*s'", r->path, line,
                       what, SPAN_ARG(word));
    return err_set(r->err, ERR_CONFIG,
                   "%s:%u: %s '%.*s' (did you mean '%.*s'?)", r->path, line,
                   what, SPAN_ARG(word), SPAN_ARG(meant));
}

/* Every key of the map is one of allowed (NULL ends). */
static bool check_keys(const struct manifest_input *r,
                       const struct yaml_node *map, const char *const *allowed)
{
    struct names known;
    names_init(&known, r->arena);
    for (uint32_t i = 0; allowed[i] != NULL; i++)
        names_add(&known, span_of(allowed[i]));
    for (const struct yaml_node *n = map->first; n != NULL; n = n->next)
        if (names_find(&known, n->key) == NAMES_NONE)
            return complain(r, n->line, "unknown key", n->key,
                            names_suggest(&known, n->key));
    return true;
}

/* The text of an optional scalar; NULL when the key is absent. */
static bool text_of(const struct manifest_input *r, const struct yaml_node *map,
                    const char *key, const char **out)
{
    const struct yaml_node *node = yaml_get(map, key);
    *out = NULL;
    if (node == NULL)
        return true;
    if (node->kind != YAML_SCALAR || node->scalar.len == 0)
        return complain(r, node->line, "not a text:", span_of(key),
                        (span){ 0 });
    *out = arena_text(r->arena, node->scalar.ptr, node->scalar.len);
    return true;
}

static bool read_facts(const struct manifest_input *r,
                       const struct yaml_node *map, struct manifest *m)
{
    VEC(struct fact) facts = { 0 };
    if (map == NULL)
        return true;
    if (map->kind != YAML_MAP)
        return complain(r, map->line, "not a map of facts:", span_of("facts"),
                        (span){ 0 });
    for (const struct yaml_node *n = map->first; n != NULL; n = n->next) {
        if (n->kind != YAML_SCALAR)
            return complain(r, n->line,
                            "a fact is one value, not a list:", n->key,
                            (span){ 0 });
        *vec_push(&facts, r->arena) = (struct fact){
            .name = arena_text(r->arena, n->key.ptr, n->key.len),
            .value = arena_text(r->arena, n->scalar.ptr, n->scalar.len),
        };
    }
    m->facts = facts.at;
    m->fact_count = facts.count;
    return true;
}

/* The name in the folder that is nearest to a file that is not there. */
static span file_suggest(const struct manifest_input *r, const char *inside)
{
    struct names known;
    names_init(&known, r->arena);
    DIR *dir = opendir(r->folder[0] == '\0' ? "." : r->folder);
    if (dir == NULL)
        return (span){ 0 };
    for (struct dirent *e = readdir(dir); e != NULL; e = readdir(dir))
        if (e->d_name[0] != '.')
            names_add(&known, span_of(e->d_name));
    closedir(dir);
    return names_suggest(&known, span_of(inside));
}

static bool check_file(const struct manifest_input *r, uint32_t line,
                       const struct manifest_document *d)
{
    struct stat info;
    if (stat(d->path, &info) != 0)
        return complain(r, line, "no such file:", span_of(d->inside),
                        file_suggest(r, d->inside));
    if (!S_ISREG(info.st_mode))
        return complain(r, line, "not a file:", span_of(d->inside),
                        (span){ 0 });
    return true;
}

static bool check_kind(const struct manifest_input *r, uint32_t line,
                       const char *kind)
{
    struct names known;
    if (kind == NULL || r->ruleset->kind_count == 0)
        return true;
    names_init(&known, r->arena);
    for (uint32_t i = 0; i < r->ruleset->kind_count; i++)
        names_add(&known, span_of(r->ruleset->kinds[i].name));
    if (names_find(&known, span_of(kind)) != NAMES_NONE)
        return true;
    return complain(r, line, "unknown kind of document", span_of(kind),
                    names_suggest(&known, span_of(kind)));
}

static bool read_entry(const struct manifest_input *r,
                       const struct yaml_node *node,
                       struct manifest_document *d)
{
    static const char *const keys[] = { "path", "kind", "code", NULL };

    if (node->kind == YAML_SCALAR && node->scalar.len > 0) {
        d->inside = arena_text(r->arena, node->scalar.ptr, node->scalar.len);
        return true;
    }
    if (node->kind != YAML_MAP)
        return complain(r, node->line,
                        "a document is a path or a map:", span_of("documents"),
                        (span){ 0 });
    return check_keys(r, node, keys) && text_of(r, node, "path", &d->inside) &&
           text_of(r, node, "kind", &d->kind) &&
           text_of(r, node, "code", &d->code) &&
           (d->inside != NULL || complain(r, node->line, "a document lacks",
                                          span_of("path"), (span){ 0 })) &&
           check_kind(r, node->line, d->kind);
}

/* Naming one file twice is a slip that would count its evidence twice. */
static bool check_once(const struct manifest_input *r, uint32_t line,
                       struct names *seen, const char *inside)
{
    if (names_find(seen, span_of(inside)) != NAMES_NONE)
        return complain(r, line, "document listed twice:", span_of(inside),
                        (span){ 0 });
    names_add(seen, span_of(inside));
    return true;
}

static bool read_documents(const struct manifest_input *r,
                           const struct yaml_node *list, struct manifest *m)
{
    VEC(struct manifest_document) documents = { 0 };
    struct names seen;
    names_init(&seen, r->arena);
    if (list == NULL)
        return true;
    if (list->kind != YAML_LIST)
        return complain(r, list->line, "not a list:", span_of("documents"),
                        (span){ 0 });
    for (const struct yaml_node *n = list->first; n != NULL; n = n->next) {
        struct manifest_document d = { 0 };
        if (!read_entry(r, n, &d))
            return false;
        d.path = path_join(r->folder, d.inside, r->arena);
        if (!check_once(r, n->line, &seen, d.inside) ||
            !check_file(r, n->line, &d))
            return false;
        *vec_push(&documents, r->arena) = d;
    }
    m->documents = documents.at;
    m->document_count = documents.count;
    m->lists_documents = true;
    return true;
}

static bool read_tree(const struct manifest_input *r,
                      const struct yaml_node *root, struct manifest *m)
{
    static const char *const keys[] = { "name",       "state",     "facts",
                                        "parameters", "documents", NULL };
    if (root == NULL)
        return true; /* an empty manifest states nothing, which is fine */
    if (root->kind != YAML_MAP)
        return err_set(r->err, ERR_CONFIG,
                       "%s:%u: not a map with name, state, facts, parameters, "
                       "documents",
                       r->path, root->line);
    return check_keys(r, root, keys) && text_of(r, root, "name", &m->name) &&
           text_of(r, root, "state", &m->state) &&
           read_facts(r, yaml_get(root, "facts"), m) &&
           override_read(&m->overrides, yaml_get(root, "parameters"), r->path,
                         r->ruleset, r->arena, r->err) &&
           read_documents(r, yaml_get(root, "documents"), m);
}

bool manifest_read(struct manifest *manifest, const char *path,
                   const char *folder, const struct ruleset *ruleset,
                   struct arena *arena, struct err *err)
{
    struct manifest_input r = { path, folder, ruleset, arena, err };
    struct source source;
    struct yaml_node *root = NULL;
    struct err problem = { 0 };

    *manifest = (struct manifest){ 0 };
    if (!source_read(&source, path, arena, &problem) ||
        !yaml_read(&root, (span){ source.bytes, source.len }, path, arena,
                   &problem))
        return err_set(err, ERR_CONFIG, "%s", problem.text);
    return read_tree(&r, root, manifest);
}
