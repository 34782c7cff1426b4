#!/bin/sh
# The man pages are well formed and name every option that the program knows.
# The program is $ELAUDIT.
set -u
cd "$(dirname "$0")/../.." || exit 1
passed=0 failed=0
claim() {
    if [ "$2" -eq 0 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "not so: $1"
    fi
}

for page in man/*.[15]; do
    mandoc -T lint -W warning "$page"
    claim "$page has no warnings" $?
done
for option in $("$ELAUDIT" audit --help |
    grep -o -E -e '--[a-z][a-z-]+' | sort -u); do
    grep -q -F -e "Fl -${option#--}" man/elaudit.1
    claim "elaudit.1 names $option" $?
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
