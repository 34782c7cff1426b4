#include "read/pdf_ocr.h"

#include "base/vec.h"
#include "input/ocr_process.h"
#include "input/ocr_reply.h"
#include "read/pdf_pages.h"

/* How it went with a page, the reason not to go on last. */
enum page_outcome {
    PAGE_READ,
    PAGE_BLANK,
    PAGE_FAILED,
    PAGE_LATE,
    PAGE_ABSENT,
    PAGE_TOO_MANY,
};

struct pages_reader {
    const struct pdf_ocr *ocr;
    const struct pdf_reply *reply;
    char program[PDF_MAX_PROGRAM];
    VEC(struct pdf_run) runs; /* of all pages */
    uint32_t tried;
};

static enum page_outcome outcome_of(enum ocr_outcome outcome)
{
    switch (outcome) {
    case OCR_READ: return PAGE_READ;
    case OCR_ABSENT: return PAGE_ABSENT;
    case OCR_FAILED: return PAGE_FAILED;
    case OCR_LATE: return PAGE_LATE;
    }
    return PAGE_FAILED;
}

static const char *advice_for(enum page_outcome outcome)
{
    switch (outcome) {
    case PAGE_READ: break;
    case PAGE_BLANK: return "OCR found none either";
    case PAGE_FAILED: return "OCR failed";
    case PAGE_LATE: return "OCR took more than a minute for a page";
    case PAGE_ABSENT:
        return "OCR needs tesseract, which is not installed (Debian package "
               "tesseract-ocr)";
    case PAGE_TOO_MANY:
        return "OCR stops after 500 pages: run it beforehand, as with "
               "ocrmypdf";
    }
    return "run OCR";
}

static enum page_outcome take_words(struct pages_reader *r,
                                    struct pdf_page *page, span table,
                                    int32_t pixels)
{
    struct ocr_scale scale = { pixels, page->width };
    struct arena *arena = r->ocr->arena;
    struct pdf_run *runs;
    uint32_t count;
    span kept = { arena_text(arena, table.ptr, table.len), table.len };
    if (!ocr_reply_read(&runs, &count, kept, scale, arena))
        return PAGE_FAILED;
    if (count == 0)
        return PAGE_BLANK;
    page->by_ocr = true;
    page->run_begin = r->runs.count;
    for (uint32_t i = 0; i < count; i++)
        *vec_push(&r->runs, arena) = runs[i];
    page->run_end = r->runs.count;
    return PAGE_READ;
}

static enum page_outcome read_picture(struct pages_reader *r,
                                      struct pdf_page *page, span picture)
{
    struct buf table;
    int32_t pixels = ocr_picture_width(picture);
    if (pixels <= 0)
        return PAGE_FAILED;
    buf_init(&table, OCR_MAX_REPLY);
    enum page_outcome outcome = outcome_of(
        ocr_process_read(r->program, picture, OCR_SECONDS, &table));
    if (outcome == PAGE_READ)
        outcome = take_words(r, page, (span){ table.ptr, table.len }, pixels);
    buf_release(&table);
    return outcome;
}

static enum page_outcome read_page(struct pages_reader *r,
                                   struct pdf_page *page)
{
    struct err ignored = { 0 }; /* the outcome says enough */
    struct buf picture;
    const struct pdf_ocr *ocr = r->ocr;
    if (r->tried++ == PDF_OCR_MAX_PAGES)
        return PAGE_TOO_MANY;
    buf_init(&picture, PDF_MAX_REPLY);
    enum page_outcome outcome = PAGE_FAILED;
    if (pdf_process_paint(ocr->process, ocr->pdf, page->number, ocr->name,
                          &picture, &ignored))
        outcome = read_picture(r, page, (span){ picture.ptr, picture.len });
    buf_release(&picture);
    return outcome;
}

static void keep_runs(struct pages_reader *r, struct pdf_page *page)
{
    uint32_t begin = r->runs.count;
    for (uint32_t i = page->run_begin; i < page->run_end; i++)
        *vec_push(&r->runs, r->ocr->arena) = r->reply->runs[i];
    page->run_begin = begin;
    page->run_end = r->runs.count;
}

const char *pdf_ocr(const struct pdf_ocr *ocr, struct pdf_reply *reply)
{
    struct err ignored = { 0 }; /* it has run before */
    struct pages_reader r = { .ocr = ocr, .reply = reply };
    enum page_outcome worst = PAGE_READ;
    struct pdf_page *pages =
        arena_alloc(ocr->arena, reply->page_count + 1, sizeof(*pages));
    if (!pdf_process_program(r.program, ocr->name, &ignored))
        return advice_for(PAGE_FAILED);
    for (uint32_t i = 0; i < reply->page_count; i++) {
        bool wanted = pdf_page_is_scan(reply, &reply->pages[i]) ||
                      pdf_page_is_garbled(reply, &reply->pages[i]);
        enum page_outcome outcome = worst;
        pages[i] = reply->pages[i];
        if (wanted && worst < PAGE_ABSENT)
            outcome = read_page(&r, &pages[i]);
        worst = outcome > worst ? outcome : worst;
        if (!pages[i].by_ocr)
            keep_runs(&r, &pages[i]);
    }
    reply->pages = pages;
    reply->runs = r.runs.at;
    reply->run_count = r.runs.count;
    return advice_for(worst);
}
