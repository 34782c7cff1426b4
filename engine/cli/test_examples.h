/*
 * test_examples - `elaudit test`: every example against its verdict.
 */
#ifndef ENGINE_CLI_TEST_EXAMPLES_H
#define ENGINE_CLI_TEST_EXAMPLES_H

#include "cli/selection.h"

/* Prints what failed and how the verdicts fell; 1 when an example failed. */
enum status test_examples(const struct call *call,
                          const struct selection *selection, bool as_json);

#endif
