#!/bin/sh
# What `make accuracy-accept` writes is the sum over the labelled sets, and the
# program can read it. The program is $ELAUDIT.
set -u
cd "$(dirname "$0")/../.." || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/claim.sh

for set in minuteman redwood-city retold; do
    echo '{"per_criterion": {"BU-01": {"tp": 2, "fn": 1}, "BU-02": {"fp": 1}}}' \
        >"$work/$set.json"
done
echo '{"per_criterion": {"BU-01": {"tp": 7, "fn": 2, "fp": 1, "tn": 5}}}' \
    >"$work/paraphrases.json"
cp -r tests/golden/law-pack "$work/pack"
python3 tests/accuracy/figures.py "$work" "$work/pack/accuracy.lua"
claim 'the figures are written' $?
grep -q -F '["BU-01"] = { tp = 6, fp = 0, fn = 3, found = 7, items = 9, alarms = 1, near = 6 },' \
    "$work/pack/accuracy.lua"
claim 'the sets are added up' $?
"$ELAUDIT" explain --rules "$work/pack" BU-01 BU-02 >"$work/out" 2>&1
claim 'the pack with them loads' $?
tr -s ' \n' '  ' <"$work/out" >"$work/flat"
grep -q -F 'found right 6 of 6 times; 3 missed.' "$work/flat" &&
    grep -q -F 'found right 0 of 3 times; 0 missed.' "$work/flat" &&
    grep -q -F 'recognised 7 of 9; taken in by 1 of 6 near misses.' "$work/flat"
claim 'and says them' $?
rm "$work/retold.json"
! python3 tests/accuracy/figures.py "$work" "$work/pack/accuracy.lua" 2>"$work/err"
claim 'a set that was not scored stops the writing' $?
grep -q 'BU-01' "$work/pack/accuracy.lua"
claim 'and leaves the old figures' $?

claims_end
