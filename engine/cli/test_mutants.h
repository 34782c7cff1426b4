/*
 * test_mutants - `elaudit test --mutate`: which faults no example notices.
 */
#ifndef ENGINE_CLI_TEST_MUTANTS_H
#define ENGINE_CLI_TEST_MUTANTS_H

#include "cli/selection.h"

enum { MUTANTS_WANTED = 90 /* percent that must be noticed with --strict */ };

enum status test_mutants(const struct call *call,
                         const struct selection *selection, bool as_json);

#endif
