#include "input/converter.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "input/source.h"

enum {
    MAX_FOLDER = 512,
    MAX_ARGUMENT = MAX_FOLDER + 64,
    MAX_WRITTEN = 256 * 1024 * 1024, /* bytes of a file */
    ATTEMPTS = 50,                   /* to remove its folder */
    MAX_DEPTH = 32,                  /* folders in its folder */
};

#define SECOND UINT64_C(1000000000) /* in nanoseconds */

/* --- finding it ----------------------------------------------------------------- */

static bool try_program(struct converter *c, span folder, const char *name)
{
    int len = snprintf(c->program, sizeof(c->program), "%.*s/%s",
                       (int)folder.len, folder.ptr, name);
    if (len < (int)sizeof(c->program) && access(c->program, X_OK) == 0)
        return true;
    c->program[0] = '\0';
    return false;
}

static bool search(struct converter *c, const char *path, const char *name)
{
    while (*path != '\0') {
        size_t len = strcspn(path, ":");
        if (len > 0 && try_program(c, (span){ path, len }, name))
            return true;
        path += len + (path[len] == ':');
    }
    return false;
}

struct converter converter_find(void)
{
    struct converter c = { .seconds = CONVERTER_SECONDS };
    const char *wanted = getenv("ELAUDIT_SOFFICE"), *path = getenv("PATH");
    if (wanted != NULL && wanted[0] != '\0')
        snprintf(c.program, sizeof(c.program), "%s", wanted);
    else if (path != NULL && !search(&c, path, "soffice"))
        search(&c, path, "libreoffice");
    return c;
}

/* --- its folder ------------------------------------------------------------------- */

static bool is_dots(const char *name)
{
    return strcmp(name, ".") == 0 || strcmp(name, "..") == 0;
}

/* Removes what is in the folder, without following links. Takes the handle. */
static void empty_folder(int handle, int depth)
{
    DIR *dir = handle < 0 ? NULL : fdopendir(handle);
    if (dir == NULL)
        return;
    for (struct dirent *e = readdir(dir); e != NULL; e = readdir(dir)) {
        if (is_dots(e->d_name) || unlinkat(handle, e->d_name, 0) == 0)
            continue;
        if (depth < MAX_DEPTH)
            empty_folder(openat(handle, e->d_name,
                                O_RDONLY | O_DIRECTORY | O_NOFOLLOW |
                                    O_CLOEXEC),
                         depth + 1);
        unlinkat(handle, e->d_name, AT_REMOVEDIR);
    }
    closedir(dir);
}

/* What the converter started may write until it is dead. */
static void remove_folder(const char *folder)
{
    const struct timespec moment = { .tv_nsec = 20 * 1000 * 1000 };
    for (int i = 0; i < ATTEMPTS; i++) {
        empty_folder(open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC), 0);
        if (rmdir(folder) == 0)
            return;
        nanosleep(&moment, NULL);
    }
}

static bool make_folder(char folder[MAX_FOLDER], const char *document,
                        struct err *err)
{
    const char *where = getenv("TMPDIR");
    if (where == NULL || where[0] == '\0')
        where = "/tmp";
    int len = snprintf(folder, MAX_FOLDER, "%s/elaudit-XXXXXX", where);
    if (len < MAX_FOLDER && mkdtemp(folder) != NULL)
        return true;
    return err_set(err, ERR_SYSTEM, "%s: no temporary folder in %s: %s",
                   document, where, strerror(errno));
}

static bool write_input(const char *path, span bytes)
{
    FILE *file = fopen(path, "wb");
    if (file == NULL)
        return false;
    bool ok = fwrite(bytes.ptr, 1, bytes.len, file) == bytes.len;
    return fclose(file) == 0 && ok;
}

/* --- running it ------------------------------------------------------------------- */

struct job {
    const char *program, *folder;
    uint32_t seconds;
    char input[MAX_ARGUMENT], profile[MAX_ARGUMENT];
    char home[MAX_ARGUMENT], temporary[MAX_ARGUMENT];
    char path[CONVERTER_MAX_PATH];
};

/* How the guard ends, which tells how the converter did. */
enum ending { CONVERTED, FAILED, LATE, ORPHANED, NOT_RUN = 127 };

static void limit(int what, rlim_t most)
{
    struct rlimit limit = { most, most };
    setrlimit(what, &limit);
}

/* The converter's process, before it is the converter. */
static void become(struct job *job, const sigset_t *mask)
{
    char *const arguments[] = {
        (char[]){ "soffice" }, (char[]){ "--headless" },
        (char[]){ "--norestore" }, (char[]){ "--nolockcheck" }, job->profile,
        (char[]){ "--convert-to" }, (char[]){ "odt:writer8" },
        (char[]){ "--outdir" }, job->home + strlen("HOME="), job->input, NULL
    };
    char *const environment[] = { job->home, job->temporary, job->path,
                                  (char[]){ "LC_ALL=C.UTF-8" }, NULL };
    int nothing = open("/dev/null", O_RDWR);
    setsid(); /* one group, to be ended together */
    dup2(nothing, STDIN_FILENO);
    dup2(nothing, STDOUT_FILENO);
    dup2(nothing, STDERR_FILENO);
    limit(RLIMIT_FSIZE, MAX_WRITTEN);
    limit(RLIMIT_CPU, job->seconds);
    limit(RLIMIT_CORE, 0);
    sigprocmask(SIG_SETMASK, mask, NULL);
    execve(job->program, arguments, environment);
    _exit(NOT_RUN);
}

static bool is_over(pid_t pid)
{
    siginfo_t info = { .si_signo = 0 };
    return waitid(P_PID, (id_t)pid, &info, WEXITED | WNOHANG | WNOWAIT) != 0 ||
           info.si_signo != 0;
}

/* Waits until it ends, its time is over or nobody wants it any more. */
static enum ending watch(pid_t pid, uint32_t seconds, const sigset_t *signals)
{
    uint64_t end = clock_now() + (uint64_t)seconds * SECOND;
    while (!is_over(pid)) {
        uint64_t now = clock_now(), left = end - now;
        if (now >= end)
            return LATE;
        struct timespec wait = { .tv_sec = (time_t)(left / SECOND),
                                 .tv_nsec = (long)(left % SECOND) };
        int signal = sigtimedwait(signals, NULL, &wait);
        if (signal > 0 && signal != SIGCHLD)
            return ORPHANED;
    }
    return CONVERTED;
}

static int wait_for(pid_t pid)
{
    int status = -1;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        continue;
    return status;
}

/*
 * The guard's process: it ends the converter and all that it started when its
 * time is over, and when this program dies, then it also removes the folder.
 * Only plain system calls are safe in it: others may run threads.
 */
static void guard(struct job *job, pid_t parent, const sigset_t *signals,
                  const sigset_t *mask)
{
    char *const arguments[] = { (char[]){ "rm" }, (char[]){ "-rf" },
                                job->home + strlen("HOME="), NULL };
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent)
        _exit(ORPHANED);
    pid_t pid = fork();
    if (pid == 0)
        become(job, mask);
    enum ending ending = pid < 0 ? FAILED : watch(pid, job->seconds, signals);
    if (pid > 0) {
        kill(-pid, SIGKILL);
        kill(pid, SIGKILL); /* it may not have a group yet */
        int status = wait_for(pid);
        if (ending == CONVERTED && status != 0)
            ending = WIFEXITED(status) && WEXITSTATUS(status) == NOT_RUN
                         ? NOT_RUN
                         : FAILED;
    }
    if (ending == ORPHANED)
        execv("/bin/rm", arguments);
    _exit((int)ending);
}

static void fill(struct job *job)
{
    const char *path = getenv("PATH");
    snprintf(job->profile, sizeof(job->profile),
             "-env:UserInstallation=file://%s/profile", job->folder);
    snprintf(job->home, sizeof(job->home), "HOME=%s", job->folder);
    snprintf(job->temporary, sizeof(job->temporary), "TMPDIR=%s", job->folder);
    snprintf(job->path, sizeof(job->path), "PATH=%s",
             path == NULL ? "/usr/bin:/bin" : path);
}

static enum ending run(struct job *job)
{
    sigset_t signals, mask;
    fill(job);
    sigemptyset(&signals);
    sigaddset(&signals, SIGCHLD);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &signals, &mask);
    pid_t parent = getpid(), pid = fork();
    if (pid == 0)
        guard(job, parent, &signals, &mask);
    pthread_sigmask(SIG_SETMASK, &mask, NULL);
    if (pid < 0)
        return FAILED;
    int status = wait_for(pid);
    return WIFEXITED(status) ? (enum ending)WEXITSTATUS(status) : FAILED;
}

static bool tell(const struct job *job, const char *document,
                 enum ending ending, struct err *err)
{
    static const char advice[] = "save it as DOCX or ODT";
    if (ending == LATE)
        return err_set(err, ERR_LIMIT,
                       "%s: LibreOffice did not convert it in %u seconds: %s",
                       document, (unsigned)job->seconds, advice);
    if (ending == NOT_RUN)
        return err_set(err, ERR_SYSTEM, "%s: %s cannot be run", document,
                       job->program);
    return err_set(err, ERR_INPUT, "%s: LibreOffice cannot convert it: %s",
                   document, advice);
}

static bool convert(struct job *job, const char *document, span bytes,
                    span *odt, struct arena *arena, struct err *err)
{
    char output[MAX_ARGUMENT];
    struct source source;
    struct err none = { 0 };
    snprintf(output, sizeof(output), "%s/policy.odt", job->folder);
    if (!write_input(job->input, bytes))
        return err_set(err, ERR_SYSTEM, "%s: %s cannot be written", document,
                       job->input);
    enum ending ending = run(job);
    if (ending == CONVERTED && !source_read(&source, output, arena, &none))
        ending = FAILED;
    if (ending != CONVERTED)
        return tell(job, document, ending, err);
    *odt = (span){ source.bytes, source.len };
    return true;
}

bool converter_run(const struct converter *converter, const char *document,
                   const char *ending, span bytes, span *odt,
                   struct arena *arena, struct err *err)
{
    char folder[MAX_FOLDER];
    if (!make_folder(folder, document, err))
        return false;
    struct job job = { .program = converter->program,
                       .folder = folder,
                       .seconds = converter->seconds };
    snprintf(job.input, sizeof(job.input), "%s/policy.%s", folder, ending);
    bool ok = convert(&job, document, bytes, odt, arena, err);
    remove_folder(folder);
    return ok;
}
