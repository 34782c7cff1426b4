#!/bin/sh
# Lines of the engine that ran, a file a line, lowest first, then all together.
# usage: tests/coverage.sh OUT   (a build with BUILD=coverage, after its check)
set -u
cd "$(dirname "$0")/.." || exit 1
find "$1/engine" -name '*.gcno' | while read -r notes; do
    gcov -n "$notes" 2>/dev/null
done | awk '
/^File / { file = substr($2, 2, length($2) - 2) }
/^Lines executed:/ && file ~ /^engine\/.*\.c$/ {
    sub(/executed:/, "")
    split($0, part, /[% ]+/)
    lines = $NF
    ran = lines * part[2] / 100
    printf "%5.1f %% of %5d  %s\n", part[2], lines, file
    all += lines
    reached += ran
    file = ""
}
END { if (all > 0) printf "%5.1f %% of %5d  all\n", 100 * reached / all, all }
' | sort -n
