/*
 * elaudit - audits policy documents against a pack of rules.
 */
#include <signal.h>

#include "cli/commands.h"

/* rules/image.S; empty when the pack of the build did not load. */
extern const char rule_image[], rule_image_end[];

int main(int argc, char **argv)
{
    /* A reader that goes away shows as a failing write, with a message. */
    signal(SIGPIPE, SIG_IGN);
    span image = { rule_image, (size_t)(rule_image_end - rule_image) };
    return (int)commands_run(argc, (const char *const *)argv, image);
}
