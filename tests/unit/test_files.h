/*
 * test_files - a folder of files for one test, gone when it ends.
 */
#ifndef TESTS_UNIT_TEST_FILES_H
#define TESTS_UNIT_TEST_FILES_H

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Makes a fresh folder and goes there; `back` keeps where we were. */
static inline void files_begin(char folder[64], char back[1024])
{
    snprintf(folder, 64, "/tmp/elaudit-test-XXXXXX");
    if (getcwd(back, 1024) == NULL || mkdtemp(folder) == NULL ||
        chdir(folder) != 0)
        abort();
}

/* Writes a file, making the folders on the way. */
static inline void files_write(const char *path, const char *text)
{
    char folder[256];
    for (const char *at = strchr(path, '/'); at != NULL;
         at = strchr(at + 1, '/')) {
        snprintf(folder, sizeof(folder), "%.*s", (int)(at - path), path);
        mkdir(folder, 0777);
    }
    FILE *file = fopen(path, "wb");
    if (file == NULL || fputs(text, file) < 0 || fclose(file) != 0)
        abort();
}

static inline void files_remove(const char *path)
{
    struct stat info;
    if (lstat(path, &info) != 0)
        return;
    if (!S_ISDIR(info.st_mode)) {
        unlink(path);
        return;
    }
    DIR *dir = opendir(path);
    for (struct dirent *e = readdir(dir); e != NULL; e = readdir(dir)) {
        char inside[1024];
        if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0)
            continue;
        snprintf(inside, sizeof(inside), "%.500s/%.255s", path, e->d_name);
        files_remove(inside);
    }
    closedir(dir);
    rmdir(path);
}

static inline void files_end(const char *folder, const char *back)
{
    if (chdir(back) != 0)
        abort();
    files_remove(folder);
}

#endif
