#!/bin/sh
# Runs every fuzz target for $TIME seconds, from its seeds; what it learns stays
# under build/. Ends with "N passed, N failed".
# usage: tests/fuzz/run.sh OUT
set -u
cd "$(dirname "$0")/../.." || exit 1
out=$1
passed=0 failed=0
for target in tests/fuzz/fuzz_*.c; do
    name=$(basename "$target" .c)
    corpus=$out/corpus/$name
    seeds=tests/fuzz/seeds/${name#fuzz_}
    words=tests/fuzz/${name#fuzz_}.dict
    mkdir -p "$corpus" "$seeds"
    set -- -max_total_time="${TIME:-60}" -timeout=10 -rss_limit_mb=2048 \
        -max_len=65536 -print_final_stats=1 -verbosity=0 \
        -artifact_prefix="$out/$name-"
    if [ -e "$words" ]; then
        set -- "$@" -dict="$words"
    fi
    echo "== $name"
    if "$out/tests/fuzz/$name" "$@" "$corpus" "$seeds"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
