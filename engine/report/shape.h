/*
 * shape - the form of the result document, said once for all reports.
 *
 * The canonical JSON and the tables that report scripts see are the same tree;
 * shape_result() walks a result and tells a sink what comes next. A sink
 * implements the seven calls and never sees struct result.
 */
#ifndef ENGINE_REPORT_SHAPE_H
#define ENGINE_REPORT_SHAPE_H

#include "audit/result.h"

#define SHAPE_SCHEMA "elaudit-result/1"

struct sink {
    void (*open_map)(struct sink *sink);
    void (*open_list)(struct sink *sink);
    void (*close)(struct sink *sink);
    void (*key)(struct sink *sink, const char *name); /* in a map */
    void (*text)(struct sink *sink, span text); /* ptr NULL: null */
    void (*number)(struct sink *sink, uint32_t number);
    void (*hundredths)(struct sink *sink, uint32_t percent); /* 90: 0.90 */
    void (*flag)(struct sink *sink, bool flag);
};

/* version is the program's, "0.1.0". */
void shape_result(struct sink *sink, const struct result *result,
                  const char *version);

#endif
