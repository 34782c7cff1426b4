/*
 * How many PDF files are read in a second of one processor: both processes
 * together, from the bytes to blocks and words.
 * usage: bench_pdf FILE ELAUDIT-PDF
 */
#include "bench.h"

#include <sys/resource.h>

#include "read/readers.h"

enum { DOCUMENTS = 300 };

/* Seconds of processes that have ended and been waited for. */
static double cpu_of_children(void)
{
    struct rusage usage;
    getrusage(RUSAGE_CHILDREN, &usage);
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

/* As an audit does it: the memory of one document serves the next. */
static void read_one(const char *path, struct pdf_process *process,
                     struct arena *arena)
{
    const struct read_options options = { .pdf = process };
    struct doc doc;
    struct err err = { 0 };
    char sha256[65];
    if (!read_document(&doc, path, &options, arena, sha256, &err)) {
        fprintf(stderr, "bench_pdf: %s\n", err.text);
        exit(1);
    }
    arena_reset(arena);
}

int main(int argc, char **argv)
{
    struct pdf_process process;
    struct arena arena;
    if (argc != 3 || setenv("ELAUDIT_PDF", argv[2], 1) != 0)
        return 2;
    arena_init(&arena);
    pdf_process_init(&process);
    double began = bench_cpu();
    for (int i = 0; i < DOCUMENTS; i++)
        read_one(argv[1], &process, &arena);
    double own = bench_cpu() - began;
    pdf_process_end(&process);
    double reader = cpu_of_children();
    bench_print("pdf", "read", DOCUMENTS / (own + reader), "documents/s");
    bench_print("pdf", "poppler_share", reader * 100 / (own + reader), "%");
    arena_release(&arena);
    return 0;
}
