#include "read/read_pdf.h"

#include "read/pdf_lines.h"
#include "read/pdf_ocr.h"
#include "read/pdf_pages.h"
#include "read/read_text.h"

enum {
    MAX_RUBBISH = 1024,   /* bytes before "%PDF-" that viewers accept */
};

bool is_pdf(span bytes)
{
    if (bytes.len > MAX_RUBBISH)
        bytes.len = MAX_RUBBISH;
    return span_find(bytes, span_of("%PDF-"), 0) < bytes.len;
}

static bool tell_problem(const struct pdf_reply *reply, const char *name,
                         struct err *err)
{
    switch (reply->problem) {
    case PDF_FINE:
        return true;
    case PDF_ENCRYPTED:
        return err_set(err, ERR_INPUT, "%s: is a PDF that opens only with a "
                       "password: save a copy without one", name);
    case PDF_DAMAGED:
        return err_set(err, ERR_INPUT, "%s: is a damaged PDF: get it anew, or "
                       "print it to a new PDF", name);
    case PDF_EMPTY:
        return err_set(err, ERR_INPUT, "%s: is a PDF without pages", name);
    }
    return false;
}

static void set_unread(struct doc_builder *b, const char *pages)
{
    const char *before = b->doc->unread;
    if (before == NULL) {
        b->doc->unread = pages;
        return;
    }
    size_t len = strlen(before), more = strlen(pages);
    char *both = arena_alloc(b->arena, len + more + 6, 1);
    memcpy(both, before, len);
    memcpy(both + len, " and ", 5);
    memcpy(both + len + 5, pages, more);
    b->doc->unread = both;
}

static void tell_pages(struct doc_builder *b, const char *pages,
                       const char *what, const char *advice)
{
    if (pages == NULL)
        return;
    doc_notice(b, "%s %s %s: %s", pages,
               pdf_pages_is_one(pages) ? "has" : "have", what, advice);
    set_unread(b, pages);
}

/* "pages 3-7 have no text: run OCR" */
static void tell_unread(struct doc_builder *b, const struct pdf_reply *reply,
                        const char *advice)
{
    const char *read = pdf_pages_list(reply, pdf_page_by_ocr, b->arena);
    if (read != NULL)
        doc_notice(b, "%s %s read by OCR: compare quotes with the page", read,
                   pdf_pages_is_one(read) ? "was" : "were");
    tell_pages(b, pdf_pages_list(reply, pdf_page_is_scan, b->arena), "no text",
               advice);
    tell_pages(b, pdf_pages_list(reply, pdf_page_is_garbled, b->arena),
               "letters without a meaning", advice);
    if (reply->page_count < reply->page_total) {
        doc_notice(b, "%u of %u pages could be read",
                   (unsigned)reply->page_count, (unsigned)reply->page_total);
        set_unread(b, "some pages");
    }
}

static bool has_text(const struct pdf_reply *reply)
{
    for (uint32_t i = 0; i < reply->page_count; i++)
        if (pdf_page_has_text(reply, &reply->pages[i]))
            return true;
    return false;
}

static bool write_reply(struct doc_builder *b, const char *name,
                        const struct pdf_reply *reply, const char *advice,
                        struct err *err)
{
    struct layout *layout = arena_new(b->arena, struct layout);
    if (!has_text(reply))
        return err_set(err, ERR_INPUT, "%s: no page has text (%u page%s): %s",
                       name, (unsigned)reply->page_total,
                       reply->page_total == 1 ? "" : "s", advice);
    b->doc->page_count = reply->page_total;
    tell_unread(b, reply, advice);
    pdf_lines(layout, reply, b->arena);
    read_text_blocks(b, layout);
    return true;
}

bool read_pdf_reply(struct doc_builder *b, const char *name,
                    const struct pdf_reply *reply, struct err *err)
{
    return tell_problem(reply, name, err) &&
           write_reply(b, name, reply, "run OCR", err);
}

bool read_pdf(struct doc_builder *b, const struct source *source,
              struct pdf_process *process, bool ocr, struct err *err)
{
    struct pdf_reply reply;
    struct pdf_ocr pages = { .name = source->path,
                             .pdf = { source->bytes, source->len },
                             .process = process,
                             .arena = b->arena };
    const char *advice = "run OCR";
    if (!pdf_process_read(process, pages.pdf, pages.name, &reply, b->arena,
                          err) ||
        !tell_problem(&reply, pages.name, err))
        return false;
    if (ocr)
        advice = pdf_ocr(&pages, &reply);
    return write_reply(b, pages.name, &reply, advice, err);
}
