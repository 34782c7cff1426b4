#!/bin/sh
# Practice is never called a failing, in no report and in no word of it; law and
# guidance are told apart. The program is $ELAUDIT.
set -u
cd "$(dirname "$0")/../.." || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/claim.sh

audit() {
    "$ELAUDIT" audit --as-of 2026-11-24 --fail-on never "$@" \
        policies/alder-falls
}

audit --profile practice --format json >"$work/json"
grep -E '^ *"(message|reason|basis|standing|law_note)":' "$work/json" >"$work/words"
grep -q '"basis": "practice"' "$work/words"
claim 'the practice profile has findings' $?
! grep -v '"practice"' "$work/words" | grep -E '"(basis|standing)":'
claim 'practice rests on nothing but practice' $?
! grep -i -E 'complian|violat|required|must|a duty|unlawful|opposite' "$work/words"
claim 'no message about a practice sounds like a duty' $?

audit --profile practice --verbose >"$work/text"
grep -q 'recommended practice, not a requirement' "$work/text"
claim 'the text report says what practice is' $?
! grep -i -E 'complian|violat|required by|required element' "$work/text"
claim 'the text report never says that practice is required' $?

audit --profile massachusetts --format json >"$work/json"
for basis in law guidance; do
    grep -q "\"basis\": \"$basis\"" "$work/json"
    claim "the district has findings of $basis" $?
done
! grep '"basis": "practice"' "$work/json"
claim 'the massachusetts profile has no practice' $?
audit --profile massachusetts >"$work/text"
grep -q 'required by law' "$work/text" &&
    grep -q 'expected by agency guidance' "$work/text"
claim 'the text report tells law and guidance apart' $?
! grep -i -E 'non-?complian|out of compliance|violat' "$work/text"
claim 'the text report accuses nobody' $?

claims_end
