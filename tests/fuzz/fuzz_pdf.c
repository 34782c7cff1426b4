#include <stdint.h>

#include "document/segment.h"
#include "read/read_pdf.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The answer of a PDF process that a hostile file has taken over. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena;
    struct pdf_reply reply;
    struct err err = { ERR_NONE, "" };
    arena_init(&arena);
    if (pdf_reply_read(&reply, (span){ (const char *)data, size }, &arena)) {
        struct source source;
        struct doc doc = { 0 };
        struct doc_builder b;
        source_init(&source, "fuzz.pdf", "", 0, &arena);
        doc_begin(&b, &doc, &source, "pdf", &arena);
        bool ok = read_pdf_reply(&b, "fuzz.pdf", &reply, &err);
        doc_end(&b);
        if (ok)
            segment_words(&doc, &arena);
    }
    arena_release(&arena);
    return 0;
}
