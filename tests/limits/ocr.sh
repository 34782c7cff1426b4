#!/bin/sh
# --ocr with programs that stand in for tesseract; the program is $ELAUDIT and
# the elaudit-pdf beside it; python3 makes the files. With tesseract itself
# where it is installed.
set -u
cd "$(dirname "$0")/../.." || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/claim.sh
fakes=$PWD/tests/pdf/tesseract
python3 tests/pdf/make.py "$work"
mkdir "$work/none"

# audit FAKE FILE OPTION...: the report as JSON in $work/out, its status.
audit() {
    fake=$1 file=$2
    shift 2
    path=$fakes/$fake:$PATH
    [ "$fake" = none ] && path=$work/none
    timeout 100 env PATH="$path" "$ELAUDIT" audit --all-criteria --as-of \
        2026-01-01 --fail-on never --format json "$@" "$work/$file" \
        >"$work/out" 2>"$work/err"
}
says() {
    grep -q "$1" "$work/out" "$work/err"
}

audit good scan.pdf --ocr
[ $? -eq 0 ] && says '"pages 2-3 were read by OCR: compare quotes with the page"'
claim 'pages that are pictures are read, and a notice names them' $?
says '"quote": "Siblings and friends may interpret at meetings with families."'
claim 'what was read is evidence' $?
grep -B 8 '"quote": "Siblings and friends' "$work/out" | grep -q '"page": 3'
claim 'evidence that was read names its page' $?
cp "$work/out" "$work/before"
audit good scan.pdf --ocr
cmp -s "$work/out" "$work/before"
claim 'the same bytes come out again' $?
audit good scan.pdf
[ $? -eq 3 ] && says 'pages 2-3 have no text: run OCR' && ! says 'friends'
claim 'without --ocr they are not read' $?
audit good pictures.pdf --ocr
[ $? -eq 0 ] && says 'pages 1-2 were read by OCR'
claim 'a file of pictures alone is read' $?
audit fails policy.pdf --ocr
[ $? -eq 0 ] && ! says 'by OCR'
claim 'a file with text needs no OCR' $?

# misses FAKE WHY: the audit goes on without the pages.
misses() {
    audit "$1" scan.pdf --ocr
    [ $? -eq 3 ] && says "\"pages 2-3 have no text: $2\"" && says needs_review
    claim "$1: the audit goes on and says why pages were not read" $?
    audit "$1" pictures.pdf --ocr
    [ $? -eq 3 ] && says "no page has text (2 pages): $2"
    claim "$1: a file of pictures alone is an error that says why" $?
}
misses none \
    'OCR needs tesseract, which is not installed (Debian package tesseract-ocr)'
misses fails 'OCR failed'
misses killed 'OCR failed'
misses garbage 'OCR failed'
misses empty 'OCR found none either'

# A sanitizer takes the limit of memory away.
audit limits pictures.pdf --ocr
says '64-60-[0-9a-z]*-0-1 friends may interpret'
claim 'tesseract has 60 seconds, few files, writes none and has one thread' $?
if command -v tesseract >/dev/null; then
    timeout 100 "$ELAUDIT" audit --all-criteria --ocr --fail-on never \
        --format json tests/pdf/printed.pdf >"$work/out" 2>"$work/err"
    [ $? -eq 0 ] && says 'page 1 was read by OCR' && says \
        'the coordinator shall keep a roster of all of them that the public'
    claim 'tesseract itself reads a printed page, line after line' $?
else
    echo 'tesseract itself: not installed'
fi
claims_end
