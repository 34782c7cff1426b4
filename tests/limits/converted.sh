#!/bin/sh
# Old Word and RTF files on the command line: read through LibreOffice, or
# refused with what to do; nothing is left behind. The program is $ELAUDIT.
set -u
cd "$(dirname "$0")/../.." || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/claim.sh
fakes=$PWD/tests/office/fakes
mkdir "$work/tmp" "$work/district"
TMPDIR=$work/tmp
export TMPDIR
printf '{\\rtf1\\ansi Every child may enroll.}' >"$work/district/old.rtf"
printf '# Enrollment\n\nEvery child may enroll.\n' >"$work/district/new.md"

audit() {
    "$ELAUDIT" audit --rules tests/golden/pack --fail-on never "$@" \
        >"$work/out" 2>"$work/err"
    status=$?
}

ELAUDIT_SOFFICE=$fakes/good audit "$work/district"
[ "$status" -eq 0 ] && grep -q '^Documents  2 documents' "$work/out"
claim 'a folder walk takes RTF files' $?
ELAUDIT_SOFFICE=$fakes/good audit --format json "$work/district/old.rtf"
[ "$status" -eq 0 ] && grep -q '"format": "rtf"' "$work/out" &&
    grep -q 'read as LibreOffice converted it' "$work/out"
claim 'the result says that it was converted' $?
ELAUDIT_SOFFICE=$fakes/good audit --format json --revisions original \
    "$work/district/old.rtf"
grep -q 'read as the original' "$work/out"
claim 'tracked changes count in what was converted' $?

ELAUDIT_SOFFICE=$fakes/fails audit "$work/district/old.rtf"
[ "$status" -eq 3 ] && grep -q \
    'old.rtf: LibreOffice cannot convert it: save it as DOCX or ODT' "$work/err"
claim "a failure is an error with advice (exit $status)" $?
PATH=/no/such audit "$work/district/old.rtf"
[ "$status" -eq 3 ] && grep -q \
    'old.rtf: is an RTF file: install libreoffice-writer-nogui' "$work/err"
claim "without LibreOffice the package is named (exit $status)" $?
PATH=/no/such audit "$work/district"
[ "$status" -eq 3 ] || [ "$status" -eq 0 ]
claim "the rest of a district is audited (exit $status)" $?
grep -q 'install' "$work/out" && grep -q 'libreoffice-writer-nogui' "$work/out"
claim 'and the report says what was not read' $?
[ -z "$(ls -A "$work/tmp")" ]
claim "nothing is left in $work/tmp" $?

skipped=0
if command -v soffice >/dev/null; then
    audit --format json "$work/district/old.rtf"
    [ "$status" -eq 0 ] && grep -q '"title"' "$work/out" &&
        grep -q '"words": 4' "$work/out"
    claim "LibreOffice itself converts ($(head -n 1 "$work/err"))" $?
    [ -z "$(ls -A "$work/tmp")" ]
    claim 'and leaves nothing either' $?
else
    echo 'LibreOffice lacks: only programs that stand in for it were tried'
    skipped=1
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
