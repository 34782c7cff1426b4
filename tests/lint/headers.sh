#!/bin/sh
# Every header compiles alone, with gcc and with clang.
# usage: headers.sh [ROOT]
cd "${1:-$(dirname "$0")/../..}" || exit 1
flags="-std=c11 -D_POSIX_C_SOURCE=200809L -Iengine -Wall -Wextra -Wpedantic
    -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wvla
    -Wformat=2 -Werror $(pkg-config --cflags lua5.4 libxml-2.0)"
bad=0
for header in $(find engine -name '*.h' | sort); do
    for compiler in gcc clang; do
        # Through an #include, or the header itself counts as the main file.
        # shellcheck disable=SC2086  # flags are many words
        printf '#include "%s"\ntypedef int here;\n' "$header" |
            $compiler $flags -I. -x c -fsyntax-only - 2>&1 || bad=1
    done
done
exit $bad
