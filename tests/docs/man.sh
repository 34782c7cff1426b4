#!/bin/sh
# The man pages are well formed and name every option that the program knows.
# The program is $ELAUDIT.
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/claim.sh

for page in man/*.[15]; do
    mandoc -T lint -W warning "$page"
    claim "$page has no warnings" $?
done
commands=$("$ELAUDIT" --help | sed -n '/^Commands:/,/^.elaudit/s/^  \([a-z]*\) .*/\1/p')
for command in $commands; do
    grep -q -E "^\.It Cm $command( |\$)" man/elaudit.1
    claim "elaudit.1 tells about $command" $?
done
[ "$(echo "$commands" | wc -w)" -ge 7 ]
claim 'the program has commands' $?
for option in $(for command in $commands; do
    "$ELAUDIT" "$command" --help
done | grep -o -E -e '--[a-z][a-z-]+' | sort -u); do
    grep -q -F -e "Fl -${option#--}" man/elaudit.1
    claim "elaudit.1 names $option" $?
done
claims_end
