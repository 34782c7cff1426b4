#!/bin/sh
# The same documents give the same bytes, whatever the number of threads and the
# order of the arguments. The program is $ELAUDIT.
set -u
cd "$(dirname "$0")/../.." || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

# same NAME CLAIM OPTION... PATH...: the result is the first one of that name.
same() {
    name=$1 claim=$2
    shift 2
    "$ELAUDIT" audit --as-of 2026-11-23 --format json "$@" >"$work/now" \
        2>"$work/err"
    status=$?
    [ -e "$work/$name" ] || cp "$work/now" "$work/$name"
    if [ "$status" -le 1 ] && [ -s "$work/now" ] &&
        cmp "$work/$name" "$work/now"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "not so: $claim (exit $status)"
        cat "$work/err"
    fi
}

for district in policies/*/; do
    files=$(find "$district" -name '*.md' | sort)
    backwards=$(echo "$files" | sort -r)
    same folder 'a district is audited' --jobs 1 "$district"
    same folder 'two threads change nothing' --jobs 2 "$district"
    same folder 'sixteen threads change nothing' --jobs 16 "$district"
    # shellcheck disable=SC2086  # names without blanks
    {
        same files 'files are audited' --jobs 1 $files
        same files 'their order does not matter' --jobs 1 $backwards
        same files 'twice the same file is once' --jobs 3 $files $backwards
        same each 'each is audited' --each --jobs 1 $files
        same each 'nor does the order of each' --each --jobs 4 $backwards
    }
    rm -f "$work/folder" "$work/files" "$work/each"
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
