#!/bin/sh
# Measures the program on invented documents; one `name value unit` a line.
# usage: tests/bench/run.sh OUT   (from `make bench`)
set -eu
cd "$(dirname "$0")/../.."
out=$1
tools=$out/tests/bench
data=$out/bench
size=${BENCH_BYTES:-2000000}

mkdir -p "$data"
python3 tests/pdf/make.py "$data"
"$tools/bench_pdf" "$data/five.pdf" "$out/elaudit-pdf"
for set in dense sparse; do
    rm -rf "${data:?}/$set" "${data:?}/$set-2x"
    mkdir -p "$data/$set" "$data/$set-2x"
    "$tools/gen" "$data/$set" "$set" "$size"
    "$tools/gen" "$data/$set-2x" "$set" $((2 * size))
    "$tools/bench_match" "$data/$set" "$set"
    "$tools/bench_run" draft "$set" "$out/elaudit" \
        "$data/$set/policy-00001.md"
    "$tools/bench_run" folder "$set" "$out/elaudit" "$data/$set"
    "$tools/bench_run" folder "$set-2x" "$out/elaudit" "$data/$set-2x"
done
