/*
 * readers - the table of document formats, and the way from a path to a doc.
 */
#ifndef ENGINE_READ_READERS_H
#define ENGINE_READ_READERS_H

#include "base/err.h"
#include "document/doc.h"
#include "input/pdf_process.h"
#include "read/reader_list.h"

/* What readers are asked and lent; all zeros, or NULL for all, is usual. */
struct read_options {
    enum revisions revisions; /* for formats that track changes */
    struct pdf_process *pdf;  /* started at the first PDF, the caller's to end;
                                 with NULL each PDF has one of its own */
    bool ocr; /* of pages of a PDF that have no text */
};

/* By ending, then by content; NULL for formats nobody reads. */
const struct reader *reader_for(const char *path, span bytes);

/*
 * Reads the file, decodes it to UTF-8 (BOM, UTF-16, Windows-1252), runs the
 * reader and segments the result. err names the file and what to do. The
 * source the doc points to is the decoded text; sha256 is of the raw bytes.
 * options may be NULL.
 */
bool read_document(struct doc *doc, const char *path,
                   const struct read_options *options,
                   struct arena *arena, char sha256[65], struct err *err);

/* The same for bytes in memory (standard input); name stands for a path. */
bool read_bytes(struct doc *doc, const char *name, span bytes,
                const struct read_options *options, struct arena *arena,
                char sha256[65], struct err *err);

/* "md, txt, html": endings that a folder walk picks up, NULL-terminated. */
const char *const *reader_endings(void);

#endif
