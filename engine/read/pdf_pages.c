#include "read/pdf_pages.h"

#include "base/buf.h"
#include "base/utf8.h"

enum {
    MIN_LETTERS = 10, /* a page with less and a large image is a scan */
    ODD_PERCENT = 30, /* more signs without a meaning: no text */
    MAX_LIST = 300,   /* bytes of "3-7, 9" */
};

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

bool pdf_page_is_scan(const struct pdf_reply *reply,
                      const struct pdf_page *page)
{
    struct letters letters = letters_of(reply, page);
    if (page->by_ocr)
        return false;
    if (letters.all == 0)
        return page->marks != PDF_BLANK;
    return page->marks == PDF_IMAGE && letters.all < MIN_LETTERS;
}

bool pdf_page_is_garbled(const struct pdf_reply *reply,
                         const struct pdf_page *page)
{
    struct letters letters = letters_of(reply, page);
    return letters.odd * 100 > letters.all * ODD_PERCENT;
}

bool pdf_page_has_text(const struct pdf_reply *reply,
                       const struct pdf_page *page)
{
    return letters_of(reply, page).all > 0 && !pdf_page_is_scan(reply, page);
}

bool pdf_page_by_ocr(const struct pdf_reply *reply,
                     const struct pdf_page *page)
{
    (void)reply;
    return page->by_ocr;
}

const char *pdf_pages_list(const struct pdf_reply *reply, pdf_page_test *test,
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

bool pdf_pages_is_one(const char *list)
{
    return span_begins(span_of(list), "page ");
}
