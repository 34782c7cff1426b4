#include "cli/output.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../check.h"

enum { PATH_ROOM = 256 };

struct place {
    char folder[PATH_ROOM], file[PATH_ROOM];
};

static void make_place(struct place *place)
{
    snprintf(place->folder, PATH_ROOM, "/tmp/output-test.XXXXXX");
    CHECK(mkdtemp(place->folder) != NULL);
    snprintf(place->file, PATH_ROOM, "%.200s/report.json", place->folder);
}

/* Also says that nothing else was left in the folder: rmdir would refuse. */
static void remove_place(const struct place *place)
{
    unlink(place->file);
    CHECK(rmdir(place->folder) == 0);
}

static bool holds(const char *path, const char *text)
{
    char bytes[64] = "";
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return false;
    size_t len = fread(bytes, 1, sizeof(bytes) - 1, file);
    fclose(file);
    return len == strlen(text) && memcmp(bytes, text, len) == 0;
}

static void a_file_is_replaced_whole(void)
{
    struct place place;
    struct err err = { ERR_NONE, "" };
    make_place(&place);
    CHECK(output_write(place.file, span_of("a long first text"), &err));
    CHECK(output_write(place.file, span_of("second"), &err));
    CHECK(holds(place.file, "second"));
    remove_place(&place);
}

static void a_report_is_as_readable_as_any_new_file(void)
{
    struct place place;
    struct stat info;
    struct err err = { ERR_NONE, "" };
    make_place(&place);
    mode_t before = umask(022);
    CHECK(output_write(place.file, span_of("x"), &err));
    umask(before);
    CHECK(stat(place.file, &info) == 0 && (info.st_mode & 0777) == 0644);
    remove_place(&place);
}

static void a_full_disk_is_an_error(void)
{
    struct err err = { ERR_NONE, "" };
    CHECK(!output_write("/dev/full", span_of("x"), &err));
    CHECK(strcmp(err.text, "/dev/full: No space left on device") == 0);
}

static void a_folder_that_is_not_there_is_an_error(void)
{
    struct err err = { ERR_NONE, "" };
    CHECK(!output_write("/no-such-folder/x", span_of("x"), &err));
    CHECK(strcmp(err.text, "/no-such-folder/x: No such file or directory") ==
          0);
}

int main(void)
{
    a_file_is_replaced_whole();
    a_report_is_as_readable_as_any_new_file();
    a_full_disk_is_an_error();
    a_folder_that_is_not_there_is_an_error();
    return CHECK_END();
}
