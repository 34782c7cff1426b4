/*
 * console - the terminal: messages, its width, colours and progress.
 *
 * Data goes to standard output through output; everything here except the
 * questions goes to standard error.
 */
#ifndef ENGINE_CLI_CONSOLE_H
#define ENGINE_CLI_CONSOLE_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

/* What the program returns. */
enum status {
    STATUS_CLEAN = 0,      /* nothing at or above --fail-on */
    STATUS_FINDINGS = 1,   /* something is; or examples failed */
    STATUS_USAGE = 2,      /* usage, configuration or rule pack */
    STATUS_INCOMPLETE = 3, /* unreadable input, nothing audited */
    STATUS_INTERNAL = 4,   /* ours, or output that cannot be written */
};

enum color_choice { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

/* "elaudit: message" and a line end; control bytes are made visible. */
void console_error(const char *format, ...)
    __attribute__((format(printf, 1, 2)));

/* Lines as they are, for problems that name their own place. */
void console_lines(const char *text);

/* COLUMNS, else the width of the terminal, else 80. */
uint32_t console_width(void);

bool console_color(enum color_choice choice);

/* Silent unless standard error is a terminal and the work takes a while. */
struct progress {
    struct timespec start;
    bool wanted;
    bool shown;
};

void progress_begin(struct progress *progress, bool wanted);
void progress_show(void *progress, uint32_t done, uint32_t total);
void progress_end(struct progress *progress);

#endif
