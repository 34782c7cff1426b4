#include "author/remark.h"

#include <stdlib.h>

void remark_add(struct lint *lint, const struct criterion *criterion,
                struct position at, struct remark remark)
{
    remark.at = at;
    remark.criterion = criterion == NULL ? NULL : criterion->id;
    remark.order = lint->remarks.count;
    *vec_push(&lint->remarks, lint->arena) = remark;
}

static int compare(const void *a, const void *b)
{
    const struct remark *x = a, *y = b;
    int order = strcmp(x->at.path, y->at.path);
    if (order != 0)
        return order;
    if (x->at.line != y->at.line)
        return x->at.line < y->at.line ? -1 : 1;
    return (x->order > y->order) - (x->order < y->order);
}

static bool is_repeated(const struct remark *a, const struct remark *b)
{
    return strcmp(a->at.path, b->at.path) == 0 && a->at.line == b->at.line &&
           strcmp(a->text, b->text) == 0;
}

static void drop_repeated(struct lint *lint)
{
    struct remark *at = lint->remarks.at;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < lint->remarks.count; i++) {
        if (kept > 0 && is_repeated(&at[kept - 1], &at[i]))
            continue;
        lint->errors += at[i].severity == REMARK_ERROR;
        lint->warnings += at[i].severity == REMARK_WARNING;
        at[kept++] = at[i];
    }
    lint->remarks.count = kept;
}

void remark_sort(struct lint *lint)
{
    if (lint->remarks.count > 0)
        qsort(lint->remarks.at, lint->remarks.count,
              sizeof(*lint->remarks.at), compare);
    drop_repeated(lint);
}

const char *remark_severity_name(enum remark_severity severity)
{
    static const char *const names[] = {
        [REMARK_ERROR] = "error",
        [REMARK_WARNING] = "warning",
    };
    return names[severity];
}
