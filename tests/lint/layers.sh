#!/bin/sh
# Every engine module has its place in engine/LAYERS and includes only modules
# of lower folders, modules to its left in its own, and its own header.
# usage: layers.sh [ROOT]
cd "${1:-$(dirname "$0")/../..}/engine" || exit 1
files=$(find . -name '*.[ch]' | sed 's|^\./||' | sort)
# shellcheck disable=SC2086  # names of modules have no blanks
awk '
function complain(what) {
    print "engine/" FILENAME ":" FNR ": " what
    bad = 1
}
FILENAME == "LAYERS" {
    if (/^#/ || NF == 0) next
    folder = $1
    if (sub(/:$/, "", folder) == 0) complain("no colon after the folder")
    for (i = 2; i <= NF; i++) {
        module = folder "/" $i
        if (module in rank) complain(module " is listed twice")
        rank[module] = ++last
        listed_at[module] = FNR
    }
    next
}
FNR == 1 {
    module = FILENAME
    sub(/\.[ch]$/, "", module)
    exists[module] = 1
    if (!(module in rank)) complain("is not in LAYERS")
}
/^[ \t]*#[ \t]*include[ \t]*"/ && module in rank {
    split($0, part, "\"")
    name = part[2]
    if (sub(/\.h$/, "", name) == 0)
        complain("includes " part[2] ", which is not a header")
    else if (!(name in rank))
        complain("includes " part[2] ", which is not a module in LAYERS")
    else if (name != module && !(rank[name] < rank[module]))
        complain("includes " part[2] ", which is not below it")
}
END {
    for (module in rank)
        if (!(module in exists)) {
            print "engine/LAYERS:" listed_at[module] ": " module \
                " has no source"
            bad = 1
        }
    exit bad
}' LAYERS $files
