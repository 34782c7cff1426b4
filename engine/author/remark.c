#include "author/remark.h"

#include <stdlib.h>

void remark_add(struct lint *lint, const struct criterion *criterion,
                struct position at, struct remark remark)
{
    remark.at = at;
    remark.criterion = criterion == NULL ? NULL : criterion->id;
    remark.order = lint->remarks.count;
    lint->errors += remark.severity == REMARK_ERROR;
    lint->warnings += remark.severity == REMARK_WARNING;
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

void remark_sort(struct lint *lint)
{
    if (lint->remarks.count > 0)
        qsort(lint->remarks.at, lint->remarks.count,
              sizeof(*lint->remarks.at), compare);
}

const char *remark_severity_name(enum remark_severity severity)
{
    static const char *const names[] = {
        [REMARK_ERROR] = "error",
        [REMARK_WARNING] = "warning",
    };
    return names[severity];
}
