#include "read/readers.h"

#include "base/hash.h"
#include "document/segment.h"
#include "input/decode.h"
#include "read/foreign.h"
#include "read/read_pdf.h"

enum { MAX_ENDING = 16 };

/* Text takes what no other reader wants, so it comes last. */
static const struct reader *const readers[] = {
    &reader_markdown, &reader_odt, &reader_doc,  &reader_rtf,
    &reader_html,     &reader_yaml, &reader_docx, &reader_text
};

enum { READER_COUNT = sizeof(readers) / sizeof(*readers) };

/* The letters after the last full stop of the name, in lower case; "" when
 * there are none or too many. */
static void ending_of(const char *path, char ending[MAX_ENDING])
{
    const char *name = strrchr(path, '/');
    const char *dot = strrchr(name == NULL ? path : name, '.');
    size_t len = dot == NULL ? 0 : strlen(dot + 1);
    ending[0] = '\0';
    if (len >= MAX_ENDING)
        len = 0;
    for (size_t i = 0; len > 0 && i <= len; i++) {
        char c = dot[i + 1];
        ending[i] = c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
    }
}

static bool has_ending(const struct reader *reader, const char *ending)
{
    for (const char *const *e = reader->endings; *e != NULL; e++)
        if (strcmp(*e, ending) == 0)
            return true;
    return false;
}

static bool is_package(span bytes)
{
    return bytes.len >= 4 && memcmp(bytes.ptr, "PK\x03\x04", 4) == 0;
}

/* Does the directory of the package, which is not compressed, name it? */
static bool has_part(span bytes, const char *part)
{
    return span_find(bytes, span_of(part), 0) < bytes.len;
}

static const struct reader *reader_of_package(span bytes)
{
    if (foreign_is_odf(bytes))
        return NULL;
    for (size_t i = 0; i < READER_COUNT; i++)
        if (readers[i]->part != NULL && has_part(bytes, readers[i]->part))
            return readers[i];
    return NULL;
}

/* An office format that is no package, by its content. */
static const struct reader *reader_of_office(span bytes)
{
    for (size_t i = 0; i < READER_COUNT; i++)
        if (readers[i]->is_office && readers[i]->looks_like != NULL &&
            readers[i]->looks_like(bytes))
            return readers[i];
    return NULL;
}

/* Web pages are handed out as ".doc", which Word opens. */
static const struct reader *reader_of_ending(const char *ending, span bytes)
{
    for (size_t i = 0; i < READER_COUNT; i++)
        if (has_ending(readers[i], ending))
            return readers[i]->is_office && reader_html.looks_like(bytes)
                       ? &reader_html
                       : readers[i];
    return NULL;
}

const struct reader *reader_for(const char *path, span bytes)
{
    char ending[MAX_ENDING];
    ending_of(path, ending);
    if (foreign_file(ending, bytes) != NULL)
        return NULL;
    if (is_package(bytes))
        return reader_of_package(bytes);
    if (is_pdf(bytes))
        return NULL;
    const struct reader *reader = reader_of_ending(ending, bytes);
    if (reader != NULL)
        return reader;
    for (size_t i = 0; i < READER_COUNT; i++)
        if (readers[i]->looks_like != NULL && readers[i]->looks_like(bytes))
            return readers[i];
    return &reader_text;
}

static void sha256_of(span bytes, char hex[SHA256_HEX + 1])
{
    struct sha256 sha;
    sha256_init(&sha);
    sha256_add(&sha, bytes.ptr, bytes.len);
    sha256_hex(&sha, hex);
}

static struct source *decoded_source(const char *name, span bytes,
                                     enum encoding *encoding,
                                     struct arena *arena, struct err *err)
{
    span text;
    if (!decode_text(&text, encoding, bytes, name, arena, err))
        return NULL;
    struct source *source = arena_new(arena, struct source);
    source_init(source, arena_text(arena, name, strlen(name)), text.ptr,
                (uint32_t)text.len, arena);
    return source;
}

static bool check_bytes(const char *name, span bytes, struct err *err)
{
    if (bytes.len > SOURCE_MAX_BYTES)
        return err_set(err, ERR_LIMIT, "%s: larger than %d MiB", name,
                       SOURCE_MAX_BYTES / 1024 / 1024);
    char ending[MAX_ENDING];
    ending_of(name, ending);
    const char *foreign = foreign_file(ending, bytes);
    if (foreign != NULL)
        return err_set(err, ERR_INPUT, "%s: %s", name, foreign);
    return true;
}

static void finish(struct doc_builder *b, struct arena *arena)
{
    if (b->blocks.count == 0)
        doc_notice(b, "no text in this document");
    doc_end(b);
    segment_words(b->doc, arena);
}

static const struct source *raw_source(const char *name, span bytes,
                                       struct arena *arena)
{
    struct source *source = arena_new(arena, struct source);
    source_init(source, arena_text(arena, name, strlen(name)), bytes.ptr,
                (uint32_t)bytes.len, arena);
    return source;
}

/* Only the text that was taken out has places: lines are paragraphs. */
static void finish_extracted(struct doc_builder *b, const char *name,
                             struct arena *arena)
{
    struct doc *doc = b->doc;
    finish(b, arena);
    doc->run_count = 0;
    doc->source = raw_source(name, (span){ doc->text, doc->text_len }, arena);
    doc->has_no_lines = true;
}

static bool read_pages(struct doc *doc, const char *name, span bytes,
                       const struct read_options *options,
                       struct arena *arena, struct err *err)
{
    struct doc_builder b;
    const struct source *source = raw_source(name, bytes, arena);
    struct pdf_process own;
    pdf_process_init(&own);
    doc_begin(&b, doc, source, "pdf", arena);
    bool ok = read_pdf(&b, source, options->pdf == NULL ? &own : options->pdf,
                       options->ocr, err);
    pdf_process_end(&own);
    if (!ok)
        return false;
    finish_extracted(&b, name, arena);
    return true;
}

/* reader: NULL for a package that none takes. */
static bool read_office(struct doc *doc, const struct reader *reader,
                        const char *name, span bytes, enum revisions revisions,
                        struct arena *arena, struct err *err)
{
    struct doc_builder b;
    if (reader == NULL)
        return err_set(err, ERR_INPUT, "%s: %s", name, foreign_package(bytes));
    const struct source *source = raw_source(name, bytes, arena);
    doc_begin(&b, doc, source, reader->name, arena);
    b.revisions = revisions;
    if (!reader->read(&b, source, err))
        return false;
    finish_extracted(&b, name, arena);
    return true;
}

static bool read_text(struct doc *doc, const char *name, span bytes,
                      struct arena *arena, struct err *err)
{
    enum encoding encoding;
    struct doc_builder b;
    const struct source *source =
        decoded_source(name, bytes, &encoding, arena, err);
    if (source == NULL)
        return false;
    span text = { source->bytes, source->len };
    const struct reader *reader = reader_for(name, text);
    if (reader == NULL || reader->is_office)
        return err_set(err, ERR_INPUT, "%s: is no %s file", name,
                       reader == NULL ? "text" : reader->name);
    doc_begin(&b, doc, source, reader->name, arena);
    if (encoding == ENCODING_WINDOWS_1252)
        doc_notice(&b, "not valid UTF-8: read as Windows-1252");
    if (!reader->read(&b, source, err))
        return false;
    finish(&b, arena);
    return true;
}

bool read_bytes(struct doc *doc, const char *name, span bytes,
                const struct read_options *options, struct arena *arena,
                char sha256[65], struct err *err)
{
    static const struct read_options usual = { .revisions = REVISIONS_CURRENT };
    if (options == NULL)
        options = &usual;
    if (!check_bytes(name, bytes, err))
        return false;
    sha256_of(bytes, sha256);
    const struct reader *office =
        is_package(bytes) ? reader_of_package(bytes) : reader_of_office(bytes);
    if (office != NULL || is_package(bytes))
        return read_office(doc, office, name, bytes, options->revisions, arena,
                           err);
    if (is_pdf(bytes))
        return read_pages(doc, name, bytes, options, arena, err);
    return read_text(doc, name, bytes, arena, err);
}

bool read_document(struct doc *doc, const char *path,
                   const struct read_options *options,
                   struct arena *arena, char sha256[65], struct err *err)
{
    struct source raw;
    if (!source_read(&raw, path, arena, err))
        return false;
    return read_bytes(doc, path, (span){ raw.bytes, raw.len }, options, arena,
                      sha256, err);
}

/*
 * No YAML: most YAML files in a repository are settings. One that is a policy
 * is named in the manifest or on the command line.
 */
static const char *const walk_endings[] = { "md",   "markdown", "txt", "text",
                                            "html", "htm", "xhtml", "docx",
                                            "odt",  "fodt", "doc", "rtf",
                                            "pdf",  NULL };

const char *const *reader_endings(void)
{
    return walk_endings;
}
