#!/bin/sh
# Scores the program on labelled real documents against the ratchet; accepting
# also writes rules/accuracy.lua, which the next build prints with findings.
# usage: run.sh [accuracy|accuracy-accept]
#
# The documents and labels are not part of the project. $ELAUDIT_CORPUS names a
# folder that holds tools/, labels/ and corpus/; without it a folder beside the
# project is taken, if there is one like that.
set -u
cd "$(dirname "$0")/../.." || exit 1
engine=${ELAUDIT:-build/release/elaudit}
corpus=${ELAUDIT_CORPUS:-}
if [ -z "$corpus" ]; then
    for folder in ../*/; do
        if [ -x "$folder/tools/score" ] && [ -d "$folder/labels" ]; then
            corpus=${folder%/}
        fi
    done
fi
if [ ! -x "$corpus/tools/score" ] || [ ! -d "$corpus/labels" ]; then
    echo "no labelled documents: set ELAUDIT_CORPUS"
    echo "0 passed, 0 failed, 1 skipped"
    exit 0
fi

scores=$(mktemp -d)
trap 'rm -rf "$scores"' EXIT
for set in minuteman redwood-city retold; do
    "$corpus/tools/score" --labels "$corpus/labels/$set.jsonl" \
        --corpus "$corpus/corpus" --engine "$engine" \
        --json "$scores/$set.json" >"$scores/$set.log" 2>&1 ||
        cat "$scores/$set.log"
done
"$corpus/tools/score-paraphrases" "$corpus/labels/paraphrases.jsonl" \
    --engine "$engine" --json "$scores/paraphrases.json" \
    >"$scores/paraphrases.log" 2>&1 || cat "$scores/paraphrases.log"

if [ "${1:-accuracy}" = accuracy-accept ]; then
    python3 tests/accuracy/figures.py "$scores" rules/accuracy.lua || exit 1
fi
python3 tests/accuracy/compare.py "$scores" tests/accuracy/ratchet.json \
    "${1:-accuracy}"
