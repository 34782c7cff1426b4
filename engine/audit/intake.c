#include "audit/intake.h"

#include "read/readers.h"

static span copy_span(span text, struct arena *arena)
{
    if (text.len == 0)
        return (span){ 0 };
    return (span){ arena_text(arena, text.ptr, text.len), text.len };
}

static span first_heading(const struct doc *doc)
{
    for (uint32_t i = 0; i < doc->block_count; i++)
        if (doc->blocks[i].kind == BLOCK_HEADING)
            return doc_span(doc, doc->blocks[i].begin, doc->blocks[i].end);
    return (span){ 0 };
}

static const struct doc_notice *copy_notices(const struct doc *doc,
                                             struct arena *arena)
{
    struct doc_notice *copies =
        arena_alloc(arena, doc->notice_count, sizeof(*copies));
    for (uint32_t i = 0; i < doc->notice_count; i++)
        copies[i].text = arena_text(arena, doc->notices[i].text,
                                    strlen(doc->notices[i].text));
    return copies;
}

/* What describes the document, without its text. */
static struct doc slim(const struct doc *doc, struct arena *arena)
{
    span title = doc->meta.title.len > 0 ? doc->meta.title : first_heading(doc);
    return (struct doc){
        .format = doc->format,
        .text_len = doc->text_len,
        .page_count = doc->page_count,
        .unread = arena_string(arena, doc->unread),
        .meta = { .title = copy_span(title, arena),
                  .code = copy_span(doc->meta.code, arena),
                  .kind = copy_span(doc->meta.kind, arena),
                  .language = copy_span(doc->meta.language, arena),
                  .adopted = copy_span(doc->meta.adopted, arena),
                  .revised = copy_span(doc->meta.revised, arena),
                  .status = copy_span(doc->meta.status, arena) },
        .section_count = doc->section_count,
        .block_count = doc->block_count,
        .notices = copy_notices(doc, arena),
        .notice_count = doc->notice_count,
        .sentence_count = doc->sentence_count,
        .word_count = doc->word_count,
    };
}

static bool read_into(const struct unit_document *in, struct doc *doc,
                      const struct read_options *options, char sha256[65],
                      struct arena *arena, struct err *err)
{
    if (in->problem != NULL)
        return err_set(err, ERR_INPUT, "%s", in->problem);
    bool ok = in->bytes != NULL
                  ? read_bytes(doc, in->path, (span){ in->bytes, in->len },
                               options, arena, sha256, err)
                  : read_document(doc, in->path, options, arena, sha256, err);
    if (!ok)
        return false;
    if (doc->word_count == 0)
        return err_set(err, ERR_INPUT, "%s: contains no text", in->path);
    return true;
}

/* The message without the path it begins with: reports print both. */
static const char *problem_of(const char *message, const char *path,
                              struct arena *arena)
{
    size_t len = strlen(path);
    if (strncmp(message, path, len) == 0 && message[len] == ':')
        message += len + 1;
    while (message[0] == ' ')
        message++;
    return arena_text(arena, message, strlen(message));
}

static void describe(struct doc *doc, const struct unit_document *in,
                     const struct ruleset *ruleset,
                     struct document_result *out, struct arena *arena)
{
    if (in->code != NULL)
        doc->meta.code = span_of(in->code);
    struct kind_guess kind =
        kind_of(doc, in->kind, ruleset->kinds, ruleset->kind_count);
    if (kind.name != NULL)
        kind.name = arena_text(arena, kind.name, strlen(kind.name));
    out->kind = kind;
    out->doc = slim(doc, arena);
    out->readable = true;
}

bool intake_read(struct doc *doc, const struct unit_document *document,
                 const struct ruleset *ruleset,
                 const struct read_options *options,
                 struct arena *scratch, struct document_result *out,
                 struct arena *out_arena)
{
    struct err err = { 0 };
    *out = (struct document_result){ .path = document->path,
                                     .identity = document->identity };
    if (read_into(document, doc, options, out->sha256, scratch, &err)) {
        describe(doc, document, ruleset, out, out_arena);
        return true;
    }
    out->problem = problem_of(err.text, document->path, out_arena);
    if (document->kind != NULL)
        out->kind =
            (struct kind_guess){ document->kind, KIND_FROM_MANIFEST, 100 };
    return false;
}
