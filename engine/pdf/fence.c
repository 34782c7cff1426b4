#include "pdf/fence.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

#ifdef ENGINE_ASAN
/* The search for leaks at the end needs files, and waits for them for ever. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
    return "detect_leaks=0";
}
#endif

static bool limit(int what, rlim_t most)
{
    return setrlimit(what, &(struct rlimit){ most, most }) == 0;
}

/* Sanitizers reserve terabytes of addresses that they never use. */
static bool limit_memory(rlim_t mebibytes)
{
#ifdef ENGINE_ASAN
    (void)mebibytes;
    return true;
#else
    return limit(RLIMIT_AS, mebibytes * 1024 * 1024);
#endif
}

/* It ends with the program that feeds it, however that one ends. */
static bool follow_parent(void)
{
    return prctl(PR_SET_PDEATHSIG, SIGKILL) == 0;
}

/* Writes no file and ends in time, with little more than what it has. */
static bool set_limits(rlim_t files, rlim_t mebibytes)
{
    return follow_parent() && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) &&
           limit(RLIMIT_NOFILE, files) && limit_memory(mebibytes);
}

bool fence_set(void)
{
    return set_limits(STDERR_FILENO + 1, FENCE_MEMORY_MIB);
}

bool fence_set_ocr(void)
{
    return set_limits(FENCE_OCR_FILES, FENCE_OCR_MEMORY_MIB) &&
           limit(RLIMIT_CPU, FENCE_OCR_SECONDS);
}

bool fence_clock(void)
{
    const struct itimerval clock = { .it_value.tv_sec = FENCE_SECONDS };
    return setitimer(ITIMER_PROF, &clock, NULL) == 0;
}
