/*
 * standalone - runs a fuzz target over files, without libFuzzer.
 *
 * Linked with every target by `make check`, so that none of them rots and no
 * input that once was a problem becomes one again. Arguments are files and
 * folders of files.
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { MAX_BYTES = 1 << 20, MAX_PATH = 4096 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);

static int passed, failed;

static void run_file(const char *path)
{
    static uint8_t bytes[MAX_BYTES];
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        perror(path);
        failed++;
        return;
    }
    size_t len = fread(bytes, 1, sizeof(bytes), file);
    fclose(file);

    /* A copy of the exact size lets the sanitizers see one byte too far. */
    uint8_t *exact = malloc(len > 0 ? len : 1);
    if (exact == NULL)
        abort();
    for (size_t i = 0; i < len; i++)
        exact[i] = bytes[i];
    LLVMFuzzerTestOneInput(exact, len);
    free(exact);
    passed++;
}

static void run_path(const char *path)
{
    DIR *folder = opendir(path);
    if (folder == NULL) {
        run_file(path);
        return;
    }
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        char inner[MAX_PATH];
        if (entry->d_name[0] == '.')
            continue;
        snprintf(inner, sizeof(inner), "%s/%s", path, entry->d_name);
        run_file(inner);
    }
    closedir(folder);
}

int main(int argc, char **argv)
{
    LLVMFuzzerTestOneInput((const uint8_t *)"", 0);
    passed++;
    for (int i = 1; i < argc; i++)
        run_path(argv[i]);
    printf("%d passed, %d failed\n", passed, failed);
    return failed > 0;
}
