/*
 * report_lua - a report written in Lua, run in the sandbox.
 *
 * The script is a chunk that returns a function (result, options). result is
 * the tree of the canonical JSON as tables that cannot be written to; null is
 * nil. options holds what struct report_options holds. Besides the library of
 * the sandbox the script may call
 *
 *   out (text)                appends to the report
 *   width (text)              columns that text takes on a terminal
 *   wrap (text, columns)      a list of lines
 *   visible (text)            text with control characters made visible
 */
#ifndef ENGINE_REPORT_REPORT_LUA_H
#define ENGINE_REPORT_REPORT_LUA_H

#include "audit/result.h"
#include "base/buf.h"

enum {
    REPORT_MAX_WIDTH = 1000, /* columns wrap() accepts */
};

struct report_options {
    const char *version;    /* of the program */
    bool color;
    bool quiet;
    bool verbose;
    uint32_t width;          /* columns */
    enum severity show;      /* findings of this severity and above */
    uint32_t min_confidence; /* percent: findings below are not listed */
    const char *fail_on;     /* "high", ... or "never" */
    uint32_t exit_status;    /* what the program is going to return */
};

/* name is the script's path for messages. Up to 512 MiB of tables. */
bool report_lua(struct buf *out, span script, const char *name,
                const struct result *result,
                const struct report_options *options, struct err *err);

#endif
