#include "author/position.h"

#include "base/vec.h"

static struct rule_file *file_at(struct positions *p, const char *path)
{
    for (uint32_t i = 0; i < p->files.count; i++)
        if (strcmp(p->files.at[i].path, path) == 0)
            return &p->files.at[i];
    return NULL;
}

static const struct rule_source *source_of(struct positions *p,
                                           struct rule_file *file)
{
    return rule_file_source(file, p->problems.arena);
}

static uint32_t line_at(const struct rule_source *source, uint32_t byte)
{
    return source_place(&source->text, byte).line;
}

void positions_init(struct positions *positions, const char *folder,
                    struct arena *arena)
{
    *positions = (struct positions){ .problems = { .arena = arena } };
    pack_files_read(&positions->files, folder, &positions->problems);
}

/* --- entries of a record ------------------------------------------------- */

static const char *root_list_key(enum root_part part)
{
    switch (part) {
    case ROOT_TOPIC: return "topic";
    case ROOT_ADDRESSED: return "addressed";
    case ROOT_ELEMENT: return "elements";
    case ROOT_WHEN:
    case ROOT_UNLESS: return "conflicts";
    case ROOT_AGREE: return "agree";
    case ROOT_OCCURS: return "occurs";
    case ROOT_EXEMPT: return "exempt";
    }
    return "";
}

static const char *root_item_key(enum root_part part)
{
    return part == ROOT_ELEMENT ? "stated_by"
           : part == ROOT_WHEN  ? "when"
                                : "unless";
}

/* Goes on from an entry to one inside it; stays where there is none. */
static bool descend(const struct rule_source *source, uint32_t *entry,
                    const char *key, uint32_t number)
{
    uint32_t inside = rule_source_find(source, *entry, key, number);
    if (inside == RULE_ENTRY_NONE)
        return false;
    *entry = inside;
    return true;
}

/* The entry nearest around the root. */
static uint32_t entry_of_root(const struct rule_source *source,
                              struct root root)
{
    uint32_t entry = 0;
    bool is_item = root.part == ROOT_ELEMENT || root.part == ROOT_WHEN ||
                   root.part == ROOT_UNLESS;
    if (descend(source, &entry, root_list_key(root.part), 0) && is_item &&
        descend(source, &entry, NULL, root.index + 1))
        descend(source, &entry, root_item_key(root.part), 0);
    return entry;
}

static uint32_t entry_line(const struct rule_source *source, uint32_t entry)
{
    return source->count == 0
               ? 1
               : line_at(source, source->entries[entry].key_at);
}

struct position position_of_key(struct positions *positions,
                                const struct criterion *criterion,
                                const char *key)
{
    struct rule_file *file = file_at(positions, criterion->path);
    uint32_t entry = 0;
    if (file == NULL)
        return (struct position){ criterion->path, 1 };
    const struct rule_source *source = source_of(positions, file);
    if (key != NULL)
        descend(source, &entry, key, 0);
    return (struct position){ file->path, entry_line(source, entry) };
}

struct position position_of_root(struct positions *positions,
                                 const struct criterion *criterion,
                                 struct root root)
{
    struct rule_file *file = file_at(positions, criterion->path);
    if (file == NULL)
        return (struct position){ criterion->path, 1 };
    const struct rule_source *source = source_of(positions, file);
    return (struct position){ file->path,
                              entry_line(source,
                                         entry_of_root(source, root)) };
}

/* --- terms as they are written ------------------------------------------- */

static bool is_quote(char c)
{
    return c == '"' || c == '\'';
}

/* Where the text stands between quotes at or after `from`, or the length. */
static size_t find_quoted(span text, span term, size_t from)
{
    for (size_t i = from; i + term.len + 2 <= text.len; i++)
        if (is_quote(text.ptr[i]) && text.ptr[i + 1 + term.len] == text.ptr[i] &&
            memcmp(text.ptr + i + 1, term.ptr, term.len) == 0)
            return i;
    return text.len;
}

struct position position_of_term(struct positions *positions,
                                 const struct criterion *criterion,
                                 struct root root, span term)
{
    struct rule_file *file = file_at(positions, criterion->path);
    struct position around = position_of_root(positions, criterion, root);
    if (file == NULL)
        return around;
    const struct rule_source *source = source_of(positions, file);
    uint32_t entry = source->count == 0 ? 0 : entry_of_root(source, root);
    size_t from = source->count == 0 ? 0 : source->entries[entry].value_at;
    size_t at = find_quoted(file->text, term, from);
    if (at == file->text.len)
        at = find_quoted(file->text, term, 0);
    if (at < file->text.len)
        around.line = line_at(source, (uint32_t)at);
    return around;
}

struct position position_of_terms(struct positions *positions,
                                  const span *terms, uint32_t count)
{
    for (uint32_t i = 0; i < positions->files.count; i++) {
        struct rule_file *file = &positions->files.at[i];
        uint32_t found = 0;
        while (pack_file_group(file) == PACK_CRITERIA && found < count &&
               find_quoted(file->text, terms[found], 0) < file->text.len)
            found++;
        if (found < count || count == 0)
            continue;
        size_t at = find_quoted(file->text, terms[0], 0);
        return (struct position){ file->path, line_at(source_of(positions, file),
                                                      (uint32_t)at) };
    }
    return (struct position){ "rules", 0 };
}

/* --- the lexicon and the authorities ------------------------------------- */

static struct position find_entry(struct positions *p, enum pack_group group,
                                  const char *key, uint32_t number)
{
    for (uint32_t i = 0; i < p->files.count; i++) {
        struct rule_file *file = &p->files.at[i];
        uint32_t entry = 0;
        if (pack_file_group(file) != group)
            continue;
        const struct rule_source *source = source_of(p, file);
        if (!descend(source, &entry, key, 0))
            continue;
        if (number > 0)
            descend(source, &entry, NULL, number);
        return (struct position){ file->path, entry_line(source, entry) };
    }
    return (struct position){ "rules", 0 };
}

struct position position_of_concept(struct positions *positions, span name,
                                    uint32_t term)
{
    const char *key =
        arena_text(positions->problems.arena, name.ptr, name.len);
    return find_entry(positions, PACK_LEXICON, key, term);
}

struct position position_of_authority(struct positions *positions,
                                      const char *key)
{
    return find_entry(positions, PACK_KNOWLEDGE, key, 0);
}
