#include "cli/console.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/buf.h"
#include "report/typeset.h"

enum {
    DEFAULT_WIDTH = 80,
    LEAST_WIDTH = 20,
    MOST_WIDTH = 1000,
    PATIENCE_MS = 500, /* before progress is worth a line */
    MESSAGE_MAX = 64 * 1024,
};

void console_error(const char *format, ...)
{
    char text[1024];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof(text), format, args);
    va_end(args);

    struct buf shown;
    buf_init(&shown, MESSAGE_MAX);
    typeset_visible(&shown, span_of(text));
    fprintf(stderr, "elaudit: %s\n", shown.ptr);
    buf_release(&shown);
}

/* Problems hold several lines each: only the rest is made visible. */
void console_lines(const char *text)
{
    struct buf shown;
    buf_init(&shown, MESSAGE_MAX);
    while (*text != '\0') {
        size_t len = strcspn(text, "\n");
        typeset_visible(&shown, (span){ text, len });
        buf_char(&shown, '\n');
        text += len + (text[len] == '\n');
    }
    fputs(shown.ptr, stderr);
    buf_release(&shown);
}

static bool is_width(long width)
{
    return width >= LEAST_WIDTH && width <= MOST_WIDTH;
}

uint32_t console_width(void)
{
    const char *columns = getenv("COLUMNS");
    if (columns != NULL) {
        char *end;
        long width = strtol(columns, &end, 10);
        if (*end == '\0' && is_width(width))
            return (uint32_t)width;
    }
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && is_width(size.ws_col))
        return size.ws_col;
    return DEFAULT_WIDTH;
}

static bool is_set(const char *name)
{
    const char *value = getenv(name);
    return value != NULL && *value != '\0';
}

bool console_color(enum color_choice choice)
{
    if (choice != COLOR_AUTO)
        return choice == COLOR_ALWAYS;
    const char *term = getenv("TERM");
    return isatty(STDOUT_FILENO) == 1 && !is_set("NO_COLOR") &&
           term != NULL && strcmp(term, "dumb") != 0;
}

static long millis_since(const struct timespec *start)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long)(now.tv_sec - start->tv_sec) * 1000 +
           (now.tv_nsec - start->tv_nsec) / 1000000;
}

void progress_begin(struct progress *progress, bool wanted)
{
    progress->wanted = wanted && isatty(STDERR_FILENO) == 1;
    progress->shown = false;
    clock_gettime(CLOCK_MONOTONIC, &progress->start);
}

void progress_show(void *context, uint32_t done, uint32_t total)
{
    struct progress *progress = context;
    if (!progress->wanted || millis_since(&progress->start) < PATIENCE_MS)
        return;
    fprintf(stderr, "\r%u of %u documents", (unsigned)done, (unsigned)total);
    fflush(stderr);
    progress->shown = true;
}

void progress_end(struct progress *progress)
{
    if (progress->shown)
        fputs("\r\033[K", stderr);
}
