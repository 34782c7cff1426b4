#include "unit/read_bench.h"

#include <stdlib.h>

struct sample {
    const char *path;
    const char *bytes;
    const char *reader; /* NULL for none */
};

static void the_ending_decides_and_then_the_content(void)
{
    static const struct sample samples[] = {
        { "a.md", "x", "markdown" },
        { "a.MARKDOWN", "x", "markdown" },
        { "b/a.txt", "<html>", "text" },
        { "a.htm", "x", "html" },
        { "a.yml", "x", "yaml" },
        { "-", "---\ntitle: x\n---\n", "markdown" },
        { "-", "  <!DOCTYPE HTML><p>", "html" },
        { "v1.d/README", "x", "text" },
        { "a.foo", "x", "text" },
        { "a.md", "%PDF-1.7", NULL },
        { "a.docx", "PK\x03\x04...", NULL },
        { "a.zip", "PK\x03\x04...word/document.xml...", "docx" },
        { "a.zip", "PK\x03\x04...content.xml...", "odt" },
        { "a.doc", "{\\rtf1 x}", "doc" },
        { "-", "{\\rtf1 x}", "rtf" },
        { "a.doc", "<html><p>x", "html" },
        { "a.eml", "x", NULL },
    };
    for (size_t i = 0; i < sizeof(samples) / sizeof(*samples); i++) {
        const struct reader *reader =
            reader_for(samples[i].path, span_of(samples[i].bytes));
        CHECK((reader == NULL) == (samples[i].reader == NULL));
        CHECK(reader == NULL || strcmp(reader->name, samples[i].reader) == 0);
    }
}

/* The mark of old Office files, and a name in them. */
#define OLE "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"
#define WIDE_WORKBOOK "W\0o\0r\0k\0b\0o\0o\0k"
#define WIDE_SLIDES \
    "P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0 \0D\0o\0c\0u\0m\0e\0n\0t"
#define WIDE_LOCKED "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e"
#define WIDE_MESSAGE \
    "_\0_\0p\0r\0o\0p\0e\0r\0t\0i\0e\0s\0_\0v\0e\0r\0s\0i\0o\0n\0" \
    "1\0.\0" "0"
#define ODF_MIME "mimetypeapplication/vnd.oasis.opendocument."
#define BYTES(text) { text, sizeof(text) }

static void foreign_formats_are_refused_with_advice(void)
{
    static const struct { const char *path; span bytes; const char *advice; }
    files[] = {
        { "a.png", BYTES("\x89PNG"), "is a picture" },
        { "a.xlsx", BYTES("PK\x03\x04 xl/workbook.xml"),
          "is a spreadsheet: save what it says as DOCX or text" },
        { "a.ods", BYTES("PK\x03\x04 " ODF_MIME "spreadsheet content.xml"),
          "is a spreadsheet: save what it says as DOCX or text" },
        { "a.xls", BYTES(OLE WIDE_WORKBOOK), "is a spreadsheet: save what" },
        { "a.pptx", BYTES("PK\x03\x04 ppt/presentation.xml"),
          "is a presentation: save what it says as DOCX or text" },
        { "a.odp", BYTES("PK\x03\x04 " ODF_MIME "presentation content.xml"),
          "is a presentation: save what it says as DOCX or text" },
        { "a.ppt", BYTES(OLE WIDE_SLIDES), "is a presentation: save what" },
        { "a.odg", BYTES("PK\x03\x04 " ODF_MIME "graphics content.xml"),
          "is a drawing: save what it says as ODT" },
        { "a.pages", BYTES("PK\x03\x04 Index/Document.iwa"),
          "is a Pages document: export it as Word (File, Export To)" },
        { "a", BYTES("PK\x03\x04 Index/Document.iwa"),
          "is a Pages document: export it as Word (File, Export To)" },
        { "a.epub", BYTES("PK\x03\x04 META-INF/container.xml"),
          "is an e-book: save it as DOCX or text" },
        { "a.zip", BYTES("PK\x03\x04 policy.txt"),
          "is a ZIP file: unpack it and give the documents" },
        { "a.txt.gz", BYTES("\x1F\x8B\x08"),
          "is an archive: unpack it and give the documents" },
        { "a.EML", BYTES("Subject: Policy"),
          "is an e-mail message: save what is attached and give that" },
        { "a", BYTES("Return-Path: <a@b.org>"), "is an e-mail message: save" },
        { "a.msg", BYTES(OLE WIDE_MESSAGE), "is an e-mail message: save" },
        { "a.docx", BYTES(OLE WIDE_LOCKED),
          "has a password: save it without one" },
        { "a.wps", BYTES(OLE "Works"),
          "is an old Office file, but not of Word: save what it says as DOCX" },
        { "a.wpd", BYTES("\xFFWPC"),
          "is a WordPerfect file: save it as DOCX" },
        { "a.doc", { "No file.", 8 }, "is no doc file" },
    };
    for (size_t i = 0; i < sizeof(files) / sizeof(*files); i++) {
        struct read_bench bench;
        bench_read_bytes(&bench, files[i].path, files[i].bytes,
                         REVISIONS_CURRENT);
        CHECK(!bench.ok && bench.err.kind == ERR_INPUT);
        bool advises = strstr(bench.err.text, files[i].advice) != NULL;
        CHECK(advises);
        if (!advises)
            fprintf(stderr, "%s: %s\n", files[i].path, bench.err.text);
        bench_release(&bench);
    }
}

/* The converter stands in for LibreOffice: tests/office/fakes. */
static void old_files_are_read_as_the_converter_gives_them(void)
{
    static const span word = BYTES(OLE "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t");
    struct read_bench bench;
    setenv("ELAUDIT_SOFFICE", "tests/office/fakes/good", 1);
    bench_read(&bench, "-", "{\\rtf1 Boats.}");
    CHECK(bench.ok && strcmp(bench.doc.format, "rtf") == 0);
    CHECK(has_notice(&bench.doc, "read as LibreOffice converted it"));
    CHECK(strstr(bench.shown.ptr, "H1 Enrollment Policy\n") != NULL);
    bench_release(&bench);
    bench_read_bytes(&bench, "a.doc", word, REVISIONS_ORIGINAL);
    CHECK(bench.ok && strcmp(bench.doc.format, "doc") == 0);
    CHECK(strstr(bench.shown.ptr, "within ten days") != NULL);
    bench_release(&bench);
    setenv("ELAUDIT_SOFFICE", "tests/office/fakes/garbage", 1);
    bench_read_bytes(&bench, "a.doc", word, REVISIONS_CURRENT);
    CHECK(!bench.ok && strcmp(bench.err.text, "a.doc: LibreOffice cannot "
                              "convert it: save it as DOCX or ODT") == 0);
    bench_release(&bench);
    unsetenv("ELAUDIT_SOFFICE");
}

static void without_a_converter_the_package_is_named(void)
{
    struct read_bench bench;
    const char *path = getenv("PATH");
    char *kept = strdup(path == NULL ? "" : path);
    setenv("PATH", "/no/such", 1);
    bench_read(&bench, "a.rtf", "{\\rtf1 Boats.}");
    CHECK(!bench.ok && bench.err.kind == ERR_SYSTEM);
    CHECK(strcmp(bench.err.text,
                 "a.rtf: is an RTF file: install libreoffice-writer-nogui, "
                 "which converts it, or save it as DOCX") == 0);
    bench_release(&bench);
    setenv("PATH", kept, 1);
    free(kept);
}

static void pdf_without_its_program_is_an_error(void)
{
    struct read_bench bench;
    setenv("ELAUDIT_PDF", "/no/such/program", 1);
    bench_read(&bench, "a.txt", "rubbish %PDF-1.7 ...");
    CHECK(!bench.ok && bench.err.kind == ERR_SYSTEM);
    CHECK(strstr(bench.err.text, "a.txt: PDF needs") == bench.err.text);
    bench_release(&bench);
}

static void the_hash_is_of_the_raw_bytes(void)
{
    struct read_bench bench;
    bench_read(&bench, "a.txt", "abc");
    CHECK(strcmp(bench.sha256, "ba7816bf8f01cfea414140de5dae2223"
                               "b00361a396177a9cb410ff61f20015ad") == 0);
    bench_release(&bench);
}

static void another_encoding_is_noticed(void)
{
    struct read_bench bench;
    bench_read(&bench, "a.txt", "caf\xE9 boats");
    CHECK(strcmp(bench.shown.ptr, "P caf\xC3\xA9 boats\n") == 0);
    CHECK(has_notice(&bench.doc, "Windows-1252"));
    bench_release(&bench);
}

static void too_many_bytes_are_refused_before_they_are_read(void)
{
    struct arena arena;
    struct doc doc;
    struct err err = { 0 };
    char sha256[65];
    arena_init(&arena);
    /* The bytes do not exist: looking at them would crash. */
    span bytes = { "", SOURCE_MAX_BYTES + (size_t)1 };
    CHECK(!read_bytes(&doc, "a.txt", bytes, NULL, &arena, sha256, &err));
    CHECK(err.kind == ERR_LIMIT);
    arena_release(&arena);
}

static void a_missing_file_is_an_error_with_its_name(void)
{
    struct arena arena;
    struct doc doc;
    struct err err = { 0 };
    char sha256[65];
    arena_init(&arena);
    CHECK(!read_document(&doc, "/no/such.md", NULL, &arena, sha256, &err));
    CHECK(strncmp(err.text, "/no/such.md: ", 13) == 0);
    arena_release(&arena);
}

static void every_ending_of_a_walk_has_a_reader(void)
{
    for (const char *const *e = reader_endings(); *e != NULL; e++) {
        char name[32];
        snprintf(name, sizeof(name), "a.%s", *e);
        CHECK(reader_for(name, span_of("x")) != NULL);
    }
}

int main(void)
{
    the_ending_decides_and_then_the_content();
    foreign_formats_are_refused_with_advice();
    pdf_without_its_program_is_an_error();
    old_files_are_read_as_the_converter_gives_them();
    without_a_converter_the_package_is_named();
    the_hash_is_of_the_raw_bytes();
    another_encoding_is_noticed();
    too_many_bytes_are_refused_before_they_are_read();
    a_missing_file_is_an_error_with_its_name();
    every_ending_of_a_walk_has_a_reader();
    return CHECK_END();
}
