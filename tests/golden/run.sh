#!/bin/sh
# Every folder here is a case: the program runs in it with the lines of `args`
# as arguments and `input` (if there) on standard input; output, messages and
# exit status must be those of expected.out, expected.err, expected.status.
#   ELAUDIT=program  sh run.sh [CASE...]      ACCEPT=1 rewrites what is expected
here=$(cd "$(dirname "$0")" && pwd) || exit 2
program=${ELAUDIT:-$here/../../build/release/elaudit}
case $program in /*) ;; *) program=$PWD/$program ;; esac
if ! [ -x "$program" ]; then
    echo "run.sh: no program at $program" >&2
    exit 2
fi
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT

# What the machine is like must not show.
export COLUMNS=80 LC_ALL=C TZ=UTC TERM=dumb SOURCE_DATE_EPOCH=1795521600
unset NO_COLOR

run_case() {
    set --
    while IFS= read -r word || [ -n "$word" ]; do
        set -- "$@" "$word"
    done <args
    if [ -f input ]; then
        "$program" "$@" <input
    else
        "$program" "$@" </dev/null
    fi
}

accept() {
    cp "$work/out" expected.out
    cp "$work/err" expected.err
    cp "$work/status" expected.status
}

same() {
    for part in out err status; do
        [ -f "expected.$part" ] || { echo "$1: no expected.$part"; return 1; }
        cmp -s "expected.$part" "$work/$part" && continue
        echo "$1: $part differs"
        diff "expected.$part" "$work/$part" | head -n 20
        return 1
    done
}

# All JSON results among the cases obey the schema.
check_schema() {
    if ! python3 -c 'import jsonschema' 2>/dev/null; then
        echo "python3-jsonschema lacks: schema not checked"
        return
    fi
    python3 "$here/schema.py" >"$work/schema"
    line=$(tail -n 1 "$work/schema")
    [ "${line#* passed, 0 }" = failed ] || cat "$work/schema"
    passed=$((passed + ${line%% *}))
    line=${line#* passed, }
    failed=$((failed + ${line%% *}))
}

passed=0 failed=0
whole=$#
[ $# -gt 0 ] || set -- "$here"/*/
for folder do
    case $folder in /*) ;; *) folder=$here/$folder ;; esac
    cd "$folder" || exit 2
    name=$(basename "$folder")
    [ -f args ] || continue
    run_case >"$work/out" 2>"$work/err"
    echo $? >"$work/status"
    [ -z "$ACCEPT" ] || accept
    if same "$name"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
    fi
done
[ "$whole" -gt 0 ] || check_schema
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
