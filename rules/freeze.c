/*
 * freeze - writes the image of the embedded rule pack, once a build.
 *
 * A pack that does not load, or that has check functions, gives an empty
 * image: the program then loads the pack itself when it starts, and says what
 * is wrong with it.
 *
 * usage: freeze OUT
 */
#include "rule/image.h"
#include "rule/pack_load.h"

#include <stdio.h>

enum { IMAGE_MAX = 256 * 1024 * 1024 };

static bool write_file(const char *path, const struct buf *bytes)
{
    FILE *file = fopen(path, "wb");
    if (file == NULL)
        return false;
    bool ok = fwrite(bytes->ptr, 1, bytes->len, file) == bytes->len;
    return fclose(file) == 0 && ok;
}

int main(int argc, char **argv)
{
    struct arena arena;
    struct ruleset ruleset;
    struct problems problems;
    struct buf image;
    if (argc != 2)
        return 2;
    arena_init(&arena);
    buf_init(&image, IMAGE_MAX);
    if (!pack_load(&ruleset, NULL, &arena, &problems))
        fprintf(stderr, "freeze: the rule pack does not load: %s\n",
                problems.text[0]);
    else if (!image_write(&ruleset, &image))
        buf_clear(&image);
    bool ok = write_file(argv[1], &image);
    if (!ok)
        fprintf(stderr, "freeze: cannot write %s\n", argv[1]);
    ruleset_release(&ruleset);
    buf_release(&image);
    arena_release(&arena);
    return ok ? 0 : 1;
}
