#!/bin/sh
# Functions stay short: median about 10 lines, at most 1 in 100 over 60, none
# over 100, complexity at most 15 unless listed with a reason in complex.txt.
# usage: length.sh [ROOT]
here=$(cd "$(dirname "$0")" && pwd)
cd "${1:-$here/../..}" || exit 1
# pmccabe: complexity (switch once), complexity, statements, line, lines, where
find engine -name '*.c' -exec pmccabe {} + | sort -n -k 5 |
awk -v listed="$here/complex.txt" '
BEGIN {
    while ((getline line < listed) > 0)
        if (line !~ /^#/ && split(line, word, " ") > 1) excused[word[1]] = 1
}
{
    path = $6
    sub(/\(.*/, "", path)
    name = path ":" $NF
    lines[NR] = $5
    if ($5 > 60) long[++many] = path ":" $4 ": " $NF " has " $5 " lines"
    if ($5 > 100) bad = 1
    if ($2 > 15 && !(name in excused)) {
        print path ":" $4 ": " $NF " has complexity " $2 ", over 15"
        bad = 1
    }
    if ($2 > 15) used[name] = 1
}
END {
    if (NR == 0) { print "no functions found"; exit 1 }
    median = lines[int((NR + 1) / 2)]
    if (median > 12) { print "the median function has " median " lines"; bad = 1 }
    if (many * 100 > NR) bad = 1
    for (i = 1; bad && i <= many; i++) print long[i]
    for (name in excused)
        if (!(name in used)) { print "complex.txt: " name " is not complex"; bad = 1 }
    print NR " functions, median " median " lines, " many + 0 " over 60"
    exit bad
}'
