#!/bin/sh
# Limits of PDF, one within and one beyond; the programs are $ELAUDIT and the
# elaudit-pdf beside it; python3 makes the files.
set -u
cd "$(dirname "$0")/../.." || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/claim.sh
reader=$(dirname "$ELAUDIT")/elaudit-pdf
# audit FILE: the report as JSON, in $work/out.
audit() {
    timeout 100 "$ELAUDIT" audit --all-criteria --fail-on never \
        --format json "$1" >"$work/out" 2>&1
}

if ! python3 tests/pdf/make.py "$work"; then
    echo "0 passed, 1 failed"
    exit 1
fi
for name in policy locked cut pictures scan; do
    case $name in
    policy) cmp -s "$work/$name.pdf" tests/golden/pdf-text/$name.pdf ;;
    scan) cmp -s "$work/$name.pdf" tests/golden/pdf-scanned-pages/$name.pdf ;;
    *) cmp -s "$work/$name.pdf" tests/golden/pdf-unreadable/$name.pdf ;;
    esac
    claim "$name.pdf of the golden tests is what make.py makes" $?
done

python3 tests/pdf/make.py "$work" 5000
audit "$work/many.pdf"
claim 'a PDF of 5,000 pages is read' $?
python3 tests/pdf/make.py "$work" 5001
audit "$work/many.pdf"
[ $? -eq 3 ] && grep -q '5000 of 5001 pages could be read' "$work/out"
claim 'a PDF of 5,001 pages is read in part, which is said' $?

printf 'pdf 67108865\n' | "$reader" >"$work/out"
[ $? -eq 1 ] && ! [ -s "$work/out" ]
claim 'the reader takes no request over 64 MiB' $?
printf 'hello\n' | "$reader" >"$work/out"
[ $? -eq 1 ] && ! [ -s "$work/out" ]
claim 'the reader takes no other request' $?
"$reader" </dev/null | cmp -s - /dev/null
claim 'the reader ends with its input' $?
"$reader" </dev/null >"$work/out"
claim 'the reader ends well' $?
# A program that counts how often it is started, and then becomes the reader.
cat >"$work/counted" <<END
#!/bin/sh
echo started >>"$work/starts"
exec "$reader" "\$@"
END
chmod +x "$work/counted"
# starts JOBS FILE...: how many readers this audit started, in $count.
starts() {
    jobs=$1
    shift
    : >"$work/starts"
    ELAUDIT_PDF=$work/counted timeout 100 "$ELAUDIT" audit --each -j "$jobs" \
        --fail-on never "$@" >"$work/out" 2>&1
    status=$?
    count=$(wc -l <"$work/starts")
}
mkdir "$work/folder"
for i in 1 2 3 4 5 6 7 8 9; do
    cp "$work/policy.pdf" "$work/folder/$i.pdf"
    echo "Interpreters shall be trained in their role." >"$work/folder/$i.txt"
done
starts 4 "$work"/folder/*.txt
[ "$status" -eq 0 ] && [ "$count" -eq 0 ]
claim 'no reader is started when no PDF is read' $?
starts 1 "$work/folder"
[ "$status" -eq 0 ] && [ "$count" -eq 1 ]
claim 'one reader is started for many PDFs' $?
starts 2 "$work/folder"
[ "$status" -eq 0 ] && [ "$count" -ge 1 ] && [ "$count" -le 2 ]
claim 'at most one reader is started for a thread' $?
starts 1 "$work/locked.pdf" "$work/policy.pdf" "$work/pictures.pdf" \
    "$work/cut.pdf" "$work/scan.pdf"
[ "$status" -eq 3 ] && [ "$count" -eq 1 ]
claim 'files that cannot be read need no other reader' $?

if [ -e /proc/self/limits ]; then
    # The shell's own descriptor keeps it waiting while its limits are read.
    mkfifo "$work/in"
    "$reader" <"$work/in" >/dev/null &
    pid=$!
    exec 9>"$work/in"
    sleep 1
    grep -q '^Max open files  *3  *3 ' "/proc/$pid/limits" &&
        grep -q '^Max file size  *0  *0 ' "/proc/$pid/limits" &&
        grep -q '^Max core file size  *0  *0 ' "/proc/$pid/limits"
    claim 'the reader opens and writes no file' $?
    exec 9>&-
    wait "$pid"
    claim 'the reader ends when nobody feeds it' $?
fi
claims_end
