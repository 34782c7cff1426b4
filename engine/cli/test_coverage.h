/*
 * test_coverage - `elaudit test --coverage`: what no example exercises.
 */
#ifndef ENGINE_CLI_TEST_COVERAGE_H
#define ENGINE_CLI_TEST_COVERAGE_H

#include "cli/selection.h"

/* With --strict 1 when something is not exercised. */
enum status test_coverage(const struct call *call,
                          const struct selection *selection, bool as_json);

#endif
