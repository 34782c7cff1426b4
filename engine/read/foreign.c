#include "read/foreign.h"

enum { MAX_STREAM = 32 };

/* What a mark or a name tells, and what to do. */
struct foreign {
    const char *mark;
    const char *what;
};

#define SPREADSHEET "is a spreadsheet: save what it says as DOCX or text"
#define PRESENTATION "is a presentation: save what it says as DOCX or text"
#define MESSAGE "is an e-mail message: save what is attached and give that"
#define PICTURE "is a picture: it has no text to read"
#define ARCHIVE "is an archive: unpack it and give the documents"

/* OpenDocument files say first, uncompressed, what they are. */
#define ODF_KIND "mimetypeapplication/vnd.oasis.opendocument."

static const char *find_mark(const struct foreign *marks, size_t count,
                             span bytes, bool at_front)
{
    for (size_t i = 0; i < count; i++) {
        span mark = span_of(marks[i].mark);
        if (at_front ? span_begins(bytes, marks[i].mark)
                     : span_find(bytes, mark, 0) < bytes.len)
            return marks[i].what;
    }
    return NULL;
}

#define COUNT(table) (sizeof(table) / sizeof(*(table)))

/* --- packages ----------------------------------------------------------------- */

bool foreign_is_odf(span bytes)
{
    return span_find(bytes, span_of(ODF_KIND), 0) < bytes.len &&
           span_find(bytes, span_of(ODF_KIND "text"), 0) == bytes.len;
}

const char *foreign_package(span bytes)
{
    static const struct foreign packages[] = {
        { "xl/workbook.xml", SPREADSHEET },
        { ODF_KIND "spreadsheet", SPREADSHEET },
        { "ppt/presentation.xml", PRESENTATION },
        { ODF_KIND "presentation", PRESENTATION },
        { ODF_KIND "graphics", "is a drawing: save what it says as ODT" },
        { "Index/Document.iwa",
          "is a Pages document: export it as Word (File, Export To)" },
        { "META-INF/container.xml", "is an e-book: save it as DOCX or text" },
    };
    const char *what = find_mark(packages, COUNT(packages), bytes, false);
    return what != NULL ? what
                        : "is a ZIP file: unpack it and give the documents";
}

/* --- old Office files ---------------------------------------------------------- */

bool foreign_is_ole(span bytes)
{
    return span_begins(bytes, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

/* Names are UTF-16. */
bool foreign_has_stream(span bytes, const char *name)
{
    char wide[2 * MAX_STREAM] = { 0 };
    size_t len = strlen(name);
    if (len > MAX_STREAM)
        return false;
    for (size_t i = 0; i < len; i++)
        wide[2 * i] = name[i];
    return span_find(bytes, (span){ wide, 2 * len }, 0) < bytes.len;
}

/* NULL for a file of Word. */
static const char *foreign_ole(span bytes)
{
    static const struct foreign streams[] = {
        { "EncryptedPackage", "has a password: save it without one" },
        { "__properties_version1.0", MESSAGE },
        { "WordDocument", NULL },
        { "Workbook", SPREADSHEET },
        { "PowerPoint Document", PRESENTATION },
    };
    for (size_t i = 0; i < COUNT(streams); i++)
        if (foreign_has_stream(bytes, streams[i].mark))
            return streams[i].what;
    return "is an old Office file, but not of Word: save what it says as DOCX";
}

/* --- others --------------------------------------------------------------------- */

static const char *of_ending(const char *ending)
{
    static const struct foreign endings[] = {
        { "eml", MESSAGE },
        { "pages", "is a Pages document: export it as Word (File, Export To)" },
    };
    for (size_t i = 0; i < COUNT(endings); i++)
        if (strcmp(ending, endings[i].mark) == 0)
            return endings[i].what;
    return NULL;
}

const char *foreign_file(const char *ending, span bytes)
{
    static const struct foreign marks[] = {
        { "\x89PNG", PICTURE },
        { "\xFF\xD8\xFF", PICTURE },
        { "\xFFWPC", "is a WordPerfect file: save it as DOCX" },
        { "\x1F\x8B", ARCHIVE },
        { "7z\xBC\xAF\x27\x1C", ARCHIVE },
        { "Rar!\x1A", ARCHIVE },
        { "Return-Path: ", MESSAGE },
        { "Received: from ", MESSAGE },
        { "Delivered-To: ", MESSAGE },
        { "MIME-Version: ", MESSAGE },
    };
    const char *what = of_ending(ending);
    if (what == NULL && foreign_is_ole(bytes))
        what = foreign_ole(bytes);
    return what != NULL ? what
                        : find_mark(marks, COUNT(marks), bytes, true);
}
