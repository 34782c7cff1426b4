/*
 * elaudit - audits policy documents against a pack of rules.
 */
#include <signal.h>

#include "cli/commands.h"

int main(int argc, char **argv)
{
    /* A reader that goes away shows as a failing write, with a message. */
    signal(SIGPIPE, SIG_IGN);
    return (int)commands_run(argc, (const char *const *)argv);
}
