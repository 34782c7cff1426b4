#!/bin/sh
# Runs every part of the tests and sums up their closing lines.
# usage: tests/run.sh OUT PROGRAM...   (from `make check`)
#
# A part is a command whose last "N passed, N failed" line is its result; one
# that prints none, or that fails without counting a failure, is one failure.
set -u
cd "$(dirname "$0")/.." || exit 1
out=$1
shift
ELAUDIT=$PWD/$out/elaudit
export ELAUDIT
logs=$out/log
mkdir -p "$logs"
passed=0 failed=0 skipped=0

part() {
    name=$1
    shift
    log=$logs/$(echo "$name" | tr '/ ' '__').log
    timeout "${LIMIT:-180}" "$@" >"$log" 2>&1
    status=$?
    line=$(grep -E '^[0-9]+ passed, [0-9]+ failed' "$log" | tail -n 1)
    n=$(echo "$line" | sed -n 's/^\([0-9]*\) passed.*/\1/p')
    bad=$(echo "$line" | sed -n 's/.* \([0-9]*\) failed.*/\1/p')
    skip=$(echo "$line" | sed -n 's/.* \([0-9]*\) skipped.*/\1/p')
    if [ -z "$line" ] || { [ "$status" -ne 0 ] && [ "$bad" -eq 0 ]; }; then
        bad=$((${bad:-0} + 1))
        echo "ended with status $status; no failure counted" >>"$log"
    fi
    passed=$((passed + ${n:-0}))
    failed=$((failed + bad))
    skipped=$((skipped + ${skip:-0}))
    if [ "$bad" -gt 0 ]; then
        echo "FAIL $name ($bad)"
        tail -n "${LINES_SHOWN:-40}" "$log" | sed 's/^/    /'
    elif [ "${skip:-0}" -gt 0 ]; then
        echo "skip $name: $(head -n 1 "$log")"
    else
        echo "ok   $name ($n)"
    fi
}

# What the matchers are compared on, one query in 300 a document; the release
# build also takes the labelled documents, where there are any, with one query
# in 800. No name among them has a space.
documents="-s 300 $(find policies -name '*.md' | sort)"
if [ "$out" = build/release ]; then
    documents="$documents -s 800 $(find "${ELAUDIT_CORPUS:-../shared}/corpus" \
        -name '*.md' -o -name '*.txt' 2>/dev/null | grep -v ' ' | sort)"
fi

for program in "$@"; do
    name=${program#"$out"/tests/}
    case $name in
    differential/*) part "$name" "$program" $documents ;;
    fuzz/*) part "$name" "$program" tests/fuzz/seeds/"${name#fuzz/fuzz_}" ;;
    *) part "$name" "$program" ;;
    esac
done
for script in tests/limits/*.sh; do
    if [ -e "$script" ]; then
        part "limits/$(basename "$script" .sh)" sh "$script"
    fi
done
part golden sh tests/golden/run.sh
part rule-examples "$ELAUDIT" test
part docs sh tests/docs/run.sh
part man sh tests/docs/man.sh
case $out in
build/release) LIMIT=600 part accuracy sh tests/accuracy/run.sh ;;
esac

if [ "$skipped" -gt 0 ]; then
    echo "$skipped skipped"
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
