#include "read/read_pdf.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "read/pdf_lines.h"
#include "read/read_text.h"

enum {
    MAX_RUBBISH = 1024,   /* bytes before "%PDF-" that viewers accept */
    MIN_LETTERS = 10,     /* a page with less and a large image is a scan */
    ODD_PERCENT = 30,     /* more signs without a meaning: no text */
    MAX_LIST = 300,       /* bytes of "3-7, 9" */
};

bool is_pdf(span bytes)
{
    if (bytes.len > MAX_RUBBISH)
        bytes.len = MAX_RUBBISH;
    return span_find(bytes, span_of("%PDF-"), 0) < bytes.len;
}

struct letters {
    uint32_t all, odd;
};

/* No meaning: replacement characters, private use, not assigned as text. */
static bool is_odd(uint32_t point)
{
    return point == UTF8_REPLACEMENT || (point >= 0xE000 && point < 0xF020) ||
           (point > 0xF0FF && point < 0xF900) || point > 0xF0000;
}

static struct letters letters_of(const struct pdf_reply *reply,
                                 const struct pdf_page *page)
{
    struct letters letters = { 0 };
    for (uint32_t i = page->run_begin; i < page->run_end; i++) {
        span text = reply->runs[i].text;
        while (text.len > 0) {
            uint32_t point, len = utf8_decode(text, &point);
            letters.all++;
            letters.odd += is_odd(point);
            text = (span){ text.ptr + len, text.len - len };
        }
    }
    return letters;
}

static bool is_scan(const struct pdf_reply *reply, const struct pdf_page *page)
{
    struct letters letters = letters_of(reply, page);
    if (letters.all == 0)
        return page->marks != PDF_BLANK;
    return page->marks == PDF_IMAGE && letters.all < MIN_LETTERS;
}

static bool is_garbled(const struct pdf_reply *reply,
                       const struct pdf_page *page)
{
    struct letters letters = letters_of(reply, page);
    return letters.odd * 100 > letters.all * ODD_PERCENT;
}

typedef bool page_test(const struct pdf_reply *, const struct pdf_page *);

/* "page 2" or "pages 3-7, 9", of those that pass; NULL for none. */
static const char *list_pages(const struct pdf_reply *reply, page_test *test,
                              struct arena *arena)
{
    struct buf list;
    uint32_t count = 0;
    buf_init(&list, MAX_LIST);
    for (uint32_t i = 0; i < reply->page_count; i++) {
        uint32_t first = i;
        if (!test(reply, &reply->pages[i]))
            continue;
        while (i + 1 < reply->page_count && test(reply, &reply->pages[i + 1]))
            i++;
        buf_printf(&list, "%s%u", count == 0 ? "" : ", ",
                   (unsigned)reply->pages[first].number);
        if (i > first)
            buf_printf(&list, "-%u", (unsigned)reply->pages[i].number);
        count += i - first + 1;
    }
    char *text = arena_alloc(arena, list.len + 16, 1);
    size_t word = count == 1 ? 5 : 6;
    memcpy(text, count == 1 ? "page " : "pages ", word);
    memcpy(text + word, list.ptr, list.len);
    if (list.full)
        memcpy(text + word + list.len, "...", 3);
    buf_release(&list);
    return count == 0 ? NULL : text;
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

/* "pages 3-7 have no text: run OCR" */
static void tell_unread(struct doc_builder *b, const struct pdf_reply *reply)
{
    const char *scans = list_pages(reply, is_scan, b->arena);
    const char *garbled = list_pages(reply, is_garbled, b->arena);
    if (scans != NULL) {
        doc_notice(b, "%s %s no text: run OCR", scans,
                   scans[4] == ' ' ? "has" : "have");
        set_unread(b, scans);
    }
    if (garbled != NULL) {
        doc_notice(b, "%s %s letters without a meaning: run OCR", garbled,
                   garbled[4] == ' ' ? "has" : "have");
        set_unread(b, garbled);
    }
    if (reply->page_count < reply->page_total) {
        doc_notice(b, "%u of %u pages could be read",
                   (unsigned)reply->page_count, (unsigned)reply->page_total);
        set_unread(b, "some pages");
    }
}

static bool has_text(const struct pdf_reply *reply)
{
    for (uint32_t i = 0; i < reply->page_count; i++)
        if (letters_of(reply, &reply->pages[i]).all > 0 &&
            !is_scan(reply, &reply->pages[i]))
            return true;
    return false;
}

bool read_pdf_reply(struct doc_builder *b, const char *name,
                    const struct pdf_reply *reply, struct err *err)
{
    struct layout *layout = arena_new(b->arena, struct layout);
    if (!tell_problem(reply, name, err))
        return false;
    if (!has_text(reply))
        return err_set(err, ERR_INPUT,
                       "%s: no page has text (%u page%s): run OCR, as with "
                       "ocrmypdf", name, (unsigned)reply->page_total,
                       reply->page_total == 1 ? "" : "s");
    b->doc->page_count = reply->page_total;
    tell_unread(b, reply);
    pdf_lines(layout, reply, b->arena);
    read_text_blocks(b, layout);
    return true;
}

bool read_pdf(struct doc_builder *b, const struct source *source,
              struct pdf_process *process, struct err *err)
{
    struct pdf_reply reply;
    span bytes = { source->bytes, source->len };
    return pdf_process_read(process, bytes, source->path, &reply, b->arena,
                            err) &&
           read_pdf_reply(b, source->path, &reply, err);
}
