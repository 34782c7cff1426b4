#!/bin/sh
# Functions stay short: median about 10 lines, at most 1 in 100 over 60, none
# over 100, complexity at most 15 unless listed with a reason in complex.txt.
# usage: length.sh [ROOT]
#
# A function begins at a brace of its own in column 1, which the style demands.
# (pmccabe loses its way in compound literals and leaves whole files out.)
# Complexity counts decisions: a switch once, however many cases it has.
here=$(cd "$(dirname "$0")" && pwd)
cd "${1:-$here/../..}" || exit 1
find engine -name '*.c' -exec awk -f "$here/strip.awk" {} + |
awk -v listed="$here/complex.txt" '
BEGIN {
    while ((getline line < listed) > 0)
        if (line !~ /^#/ && split(line, word, " ") > 1) excused[word[1]] = 1
    decision = "(^|[^A-Za-z0-9_])(if|for|while|switch)[ (]|&&|[|][|]|[?]"
}
{
    path = $0
    sub(/:.*/, "", path)
    seen_path[path] = 1
    code = substr($0, length(path) + 2)
    at = code
    sub(/:.*/, "", at)
    code = substr(code, length(at) + 2)
}
code ~ /^[A-Za-z].*\(/ && !inside {
    name = code
    sub(/\(.*/, "", name)
    sub(/.*[ *]/, "", name)
    begin = at
}
code == "{" { inside = 1; complexity = 1 }
inside { complexity += gsub(decision, " ", code) }
code == "}" && inside {
    inside = 0
    lines = at - begin + 1
    of_length[lines]++
    count++
    where = path ":" begin ": " name
    if (lines > 60) long[++many] = where " has " lines " lines"
    if (lines > 100) bad = 1
    if (complexity > 15) {
        used[path ":" name] = 1
        if (!(path ":" name in excused)) {
            print where " has complexity " complexity ", over 15"
            bad = 1
        }
    }
}
END {
    if (count == 0) { print "no functions found"; exit 1 }
    for (median = seen = 0; seen * 2 < count; median++)
        seen += of_length[median + 1]
    if (median > 12) {
        print "the median function has " median " lines"
        bad = 1
    }
    if (many * 100 > count) bad = 1
    for (i = 1; bad && i <= many; i++) print long[i]
    for (name in excused) {
        split(name, word, ":")
        if (!(name in used) && word[1] in seen_path) {
            print "complex.txt: " name " is not complex"
            bad = 1
        }
    }
    print count " functions, median " median " lines, " many + 0 " over 60"
    exit bad
}'
