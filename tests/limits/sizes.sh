#!/bin/sh
# Inputs beyond a limit end soon and with a message; inputs just within are
# audited. The program is $ELAUDIT.
set -u
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

# ends STATUS CLAIM FILE [WORD]: within a minute, with WORD among the messages.
ends() {
    timeout 60 "$ELAUDIT" audit --all-criteria --fail-on never "$3" \
        >"$work/out" 2>&1
    status=$?
    if [ "$status" -eq "$1" ] && grep -q -e "${4:-}" "$work/out"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "not so: $2 (exit $status)"
        tail -n 3 "$work/out" | cut -c 1-200
    fi
}
# text BYTES: that many bytes on one line.
text() { head -c "$1" /dev/zero | tr '\0' 'a'; }
# nested COUNT BEFORE AFTER: a word inside COUNT pairs.
nested() {
    awk -v n="$1" -v before="$2" -v after="$3" 'BEGIN {
        for (i = 0; i < n; i++) printf "%s", before
        printf "The school shall notify parents."
        for (i = 0; i < n; i++) printf "%s", after
        print ""
    }'
}

text $((64 * 1024 * 1024 + 1)) >"$work/large.txt"
ends 3 'a file over 64 MiB is refused' "$work/large.txt" large.txt
rm "$work/large.txt"
text 1000000 >"$work/line.txt"
# Patterns look at sentences of up to 4 KiB; beyond that they do not guess.
text 3000 >"$work/line.txt"
ends 0 'a word of three thousand bytes is read' "$work/line.txt"
text 1000000 >"$work/line.txt"
ends 3 'a word of a million bytes is read and what patterns leave open said' \
    "$work/line.txt" 'pattern limit reached'
nested 10000 '> ' '' >"$work/quotes.md"
ends 0 'ten thousand quotes in quotes are read' "$work/quotes.md"
nested 10000 '- ' '' >"$work/lists.md"
ends 0 'ten thousand lists in lists are read' "$work/lists.md"
nested 10000 '<ul><li>' '</li></ul>' >"$work/lists.html"
ends 0 'ten thousand lists in HTML are read' "$work/lists.html"
nested 100000 '[' '](' >"$work/links.md"
ends 3 'a hundred thousand brackets are read, patterns left open' \
    "$work/links.md" 'pattern limit reached'
nested 65 '[' ']' >"$work/deep.yaml"
ends 3 'YAML over 64 levels is refused' "$work/deep.yaml" deep.yaml
nested 60 '[' ']' >"$work/shallow.yaml"
ends 0 'YAML of 60 levels is read' "$work/shallow.yaml"
printf 'a\0b' >"$work/binary.txt"
ends 3 'a binary file is refused' "$work/binary.txt" binary
: >"$work/empty.md"
ends 3 'an empty document is not a good one' "$work/empty.md"
mkdir "$work/nothing"
ends 3 'an empty folder is not a good district' "$work/nothing"
ends 3 'a file that is not there is an error' "$work/ghost.md" ghost.md
mkfifo "$work/pipe.md"
ends 3 'a pipe is not waited for' "$work/pipe.md" pipe.md
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
