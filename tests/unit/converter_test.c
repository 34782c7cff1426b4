/* The converter, with programs that stand in for it: tests/office/fakes. */
#include "input/converter.h"

#include <signal.h>
#include <sys/wait.h>
#include <time.h>

#include "base/buf.h"
#include "check.h"
#include "test_files.h"

#define FAKES "tests/office/fakes/"

/* A folder for temporary files, where nothing may be left. */
struct bench {
    char folder[64];
    struct arena arena;
    struct err err;
    span odt;
};

static void begin(struct bench *bench)
{
    *bench = (struct bench){ .folder = "/tmp/elaudit-test-XXXXXX" };
    if (mkdtemp(bench->folder) == NULL)
        abort();
    setenv("TMPDIR", bench->folder, 1);
    arena_init(&bench->arena);
}

static bool converts(struct bench *bench, const char *program,
                     const char *bytes)
{
    struct converter c = { .seconds = 1 };
    snprintf(c.program, sizeof(c.program), "%s", program);
    return converter_run(&c, "old.doc", "doc", span_of(bytes), &bench->odt,
                         &bench->arena, &bench->err);
}

static void end(struct bench *bench)
{
    CHECK(rmdir(bench->folder) == 0); /* it is empty */
    arena_release(&bench->arena);
}

static void what_it_wrote_is_the_result(void)
{
    struct bench bench;
    begin(&bench);
    CHECK(converts(&bench, FAKES "good", "old"));
    CHECK(span_begins(bench.odt, "PK\x03\x04"));
    end(&bench);
}

static void failures_are_told_with_advice(void)
{
    static const struct { const char *fake, *error; } failures[] = {
        { FAKES "fails", "old.doc: LibreOffice cannot convert it: save it as "
                         "DOCX or ODT" },
        { FAKES "silent", "old.doc: LibreOffice cannot convert it: save it as "
                          "DOCX or ODT" },
        { "/no/such", "old.doc: /no/such cannot be run" },
        { FAKES "README", "old.doc: " FAKES "README cannot be run" },
    };
    for (size_t i = 0; i < sizeof(failures) / sizeof(*failures); i++) {
        struct bench bench;
        begin(&bench);
        CHECK(!converts(&bench, failures[i].fake, "old"));
        CHECK(strcmp(bench.err.text, failures[i].error) == 0);
        end(&bench);
    }
}

/* Reads the numbers in a file, waiting a while until it is there. */
static bool numbers_in(const char *path, int *first, int *second)
{
    const struct timespec moment = { .tv_nsec = 20 * 1000 * 1000 };
    for (int i = 0; i < 200; i++) {
        FILE *file = fopen(path, "r");
        int got = file == NULL ? 0 : fscanf(file, "%d %d", first, second);
        if (file != NULL)
            fclose(file);
        if (got == 2)
            return true;
        nanosleep(&moment, NULL);
    }
    return false;
}

/* Is the process gone, now or soon? */
static bool is_gone(int pid)
{
    const struct timespec moment = { .tv_nsec = 20 * 1000 * 1000 };
    for (int i = 0; i < 200; i++) {
        char path[64], state = 'Z';
        snprintf(path, sizeof(path), "/proc/%d/stat", pid);
        FILE *file = fopen(path, "r");
        if (file == NULL)
            return true;
        if (fscanf(file, "%*d (%*[^)]) %c", &state) != 1)
            state = 'Z';
        fclose(file);
        if (state == 'Z')
            return true;
        nanosleep(&moment, NULL);
    }
    return false;
}

static void one_that_hangs_is_ended_with_all_it_started(void)
{
    struct bench bench;
    char pids[] = "/tmp/elaudit-test-XXXXXX", seen[80];
    int first = 0, second = 0;
    close(mkstemp(pids));
    snprintf(seen, sizeof(seen), "%s.pids", pids);
    begin(&bench);
    CHECK(!converts(&bench, FAKES "hangs", pids));
    CHECK(bench.err.kind == ERR_LIMIT);
    CHECK(strcmp(bench.err.text, "old.doc: LibreOffice did not convert it in 1 "
                                 "seconds: save it as DOCX or ODT") == 0);
    CHECK(numbers_in(seen, &first, &second));
    CHECK(is_gone(first) && is_gone(second));
    end(&bench);
    unlink(pids);
    unlink(seen);
}

/* The folder is gone, or soon will be. */
static bool empties(const char *folder)
{
    const struct timespec moment = { .tv_nsec = 20 * 1000 * 1000 };
    for (int i = 0; i < 200; i++) {
        if (rmdir(folder) == 0)
            return mkdir(folder, 0700) == 0;
        nanosleep(&moment, NULL);
    }
    return false;
}

static void nothing_is_left_when_this_program_dies(void)
{
    struct bench bench;
    char pids[] = "/tmp/elaudit-test-XXXXXX", seen[80];
    int first = 0, second = 0, status;
    close(mkstemp(pids));
    snprintf(seen, sizeof(seen), "%s.pids", pids);
    begin(&bench);
    fflush(NULL);
    pid_t pid = fork();
    if (pid == 0) {
        struct converter c = { .program = FAKES "hangs", .seconds = 60 };
        converter_run(&c, "old.doc", "doc", span_of(pids), &bench.odt,
                      &bench.arena, &bench.err);
        _exit(0);
    }
    CHECK(numbers_in(seen, &first, &second));
    kill(pid, SIGKILL);
    waitpid(pid, &status, 0);
    CHECK(is_gone(first) && is_gone(second));
    CHECK(empties(bench.folder));
    end(&bench);
    unlink(pids);
    unlink(seen);
}

static bool file_has(const char *path, const char *line)
{
    char text[4096] = "";
    FILE *file = fopen(path, "r");
    if (file == NULL)
        return false;
    size_t len = fread(text, 1, sizeof(text) - 1, file);
    fclose(file);
    text[len] = '\0';
    return strstr(text, line) != NULL;
}

static void it_knows_little_and_may_do_little(void)
{
    struct bench bench;
    char out[] = "/tmp/elaudit-test-XXXXXX", seen[80], home[100];
    close(mkstemp(out));
    snprintf(seen, sizeof(seen), "%s.seen", out);
    setenv("SECRET", "told", 1);
    begin(&bench);
    snprintf(home, sizeof(home), "HOME=%s/elaudit-", bench.folder);
    CHECK(!converts(&bench, FAKES "environment", out));
    CHECK(file_has(seen, home));
    CHECK(file_has(seen, "LC_ALL=C.UTF-8"));
    CHECK(!file_has(seen, "SECRET"));
    CHECK(file_has(seen, "drwx------"));
    CHECK(file_has(seen, "524288\n0\n")); /* blocks of a file, of a core */
    end(&bench);
    unlink(out);
    unlink(seen);
}

static void no_folder_for_temporary_files_is_an_error(void)
{
    struct bench bench;
    begin(&bench);
    setenv("TMPDIR", "/no/such", 1);
    CHECK(!converts(&bench, FAKES "good", "old"));
    CHECK(strcmp(bench.err.text, "old.doc: no temporary folder in /no/such: "
                                 "No such file or directory") == 0);
    end(&bench);
}

static void it_is_found_by_its_variable_or_in_the_path(void)
{
    char folder[64], back[1024];
    setenv("ELAUDIT_SOFFICE", "/some/office", 1);
    CHECK(strcmp(converter_find().program, "/some/office") == 0);
    unsetenv("ELAUDIT_SOFFICE");
    const char *path = getenv("PATH");
    char *kept = strdup(path == NULL ? "" : path);
    files_begin(folder, back);
    files_write("one/soffice", "not executable");
    files_write("two/libreoffice", "");
    setenv("PATH", "/no/such::one:two", 1);
    CHECK(converter_find().program[0] == '\0');
    chmod("two/libreoffice", 0755);
    CHECK(strcmp(converter_find().program, "two/libreoffice") == 0);
    files_write("three/soffice", "");
    chmod("three/soffice", 0755);
    setenv("PATH", "two:three", 1);
    CHECK(strcmp(converter_find().program, "three/soffice") == 0);
    files_end(folder, back);
    setenv("PATH", kept, 1);
    free(kept);
}

int main(void)
{
    what_it_wrote_is_the_result();
    failures_are_told_with_advice();
    one_that_hangs_is_ended_with_all_it_started();
    nothing_is_left_when_this_program_dies();
    it_knows_little_and_may_do_little();
    no_folder_for_temporary_files_is_an_error();
    it_is_found_by_its_variable_or_in_the_path();
    return CHECK_END();
}
