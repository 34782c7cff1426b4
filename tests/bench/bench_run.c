/*
 * bench_run - the program as a user meets it: start to verdict, threads, memory.
 *
 * usage: bench_run draft NAME ELAUDIT FILE     median of 21 runs on one draft
 *        bench_run folder NAME ELAUDIT FOLDER  median of 5, one and two threads
 */
#include "bench.h"

#include <fcntl.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { DRAFT_RUNS = 21, FOLDER_RUNS = 5, MAX_RUNS = 21 };

static void fail(const char *what)
{
    perror(what);
    exit(1);
}

/* The child: the program with its output thrown away. */
static void become(char **command)
{
    int nowhere = open("/dev/null", O_WRONLY);
    if (nowhere < 0 || dup2(nowhere, STDOUT_FILENO) < 0 ||
        dup2(nowhere, STDERR_FILENO) < 0)
        _exit(127);
    execv(command[0], command);
    _exit(127);
}

/* Seconds from the fork to the end. Findings are a good end: 0 or 1. */
static double run(char **command)
{
    int status = 0;
    double began = bench_now();
    pid_t child = fork();
    if (child < 0)
        fail("fork");
    if (child == 0)
        become(command);
    if (waitpid(child, &status, 0) < 0)
        fail("waitpid");
    double seconds = bench_now() - began;
    if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) {
        fprintf(stderr, "bench_run: %s ended with %d\n", command[0], status);
        exit(1);
    }
    return seconds;
}

static double median_run(char **command, int runs)
{
    double times[MAX_RUNS];
    for (int i = 0; i < runs; i++)
        times[i] = run(command);
    return bench_median(times, runs);
}

/* Of the largest child so far. */
static double peak_mb(void)
{
    struct rusage usage;
    if (getrusage(RUSAGE_CHILDREN, &usage) != 0)
        fail("getrusage");
    return (double)usage.ru_maxrss / 1024.0;
}

static void measure_draft(const char *name, char *program, char *file)
{
    char *command[] = { program, "audit", "--all-criteria", file, NULL };
    double seconds = median_run(command, DRAFT_RUNS);
    bench_limit(name, "draft.start_to_verdict", seconds * 1e3, "ms", 8);
    bench_limit(name, "draft.peak", peak_mb(), "MB", 30);
}

static void measure_folder(const char *name, char *program, char *folder)
{
    char *command[] = { program, "audit", "--quiet", "--jobs", "1", folder,
                        NULL };
    double one = median_run(command, FOLDER_RUNS);
    command[4] = "2";
    double two = median_run(command, FOLDER_RUNS);
    bench_print(name, "folder.one_thread", one * 1e3, "ms");
    bench_print(name, "folder.two_threads", two * 1e3, "ms");
    bench_goal(name, "folder.speed_up", one / two, "times", 1.85);
    bench_print(name, "folder.peak", peak_mb(), "MB");
}

int main(int argc, char **argv)
{
    if (argc == 5 && strcmp(argv[1], "draft") == 0) {
        measure_draft(argv[2], argv[3], argv[4]);
    } else if (argc == 5 && strcmp(argv[1], "folder") == 0) {
        measure_folder(argv[2], argv[3], argv[4]);
    } else {
        fputs("usage: bench_run draft|folder NAME ELAUDIT PATH\n", stderr);
        return 2;
    }
    return 0;
}
