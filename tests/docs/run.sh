#!/bin/sh
# The examples of the documentation do what the text around them says: the rule
# files of docs/rules.md are a pack whose own examples pass, and the commands of
# README.md run. The program is $ELAUDIT.
set -u
cd "$(dirname "$0")/../.." || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/claim.sh

# Each block goes to the file that its first line names; the words of grammar
# and the kinds of document are those of the real pack.
pack=$work/pack
mkdir -p "$pack/lexicon"
cp rules/lexicon/markers.lua rules/lexicon/kinds.lua "$pack/lexicon/"
awk -v pack="$pack" '
/^```lua$/ { inside = 1; file = ""; next }
/^```$/ { if (file != "") close(file); inside = 0; next }
inside && file == "" {
    if (!/^-- [a-z0-9]+[A-Za-z0-9\/._-]*\.lua$/) {
        print "docs/rules.md:" FNR ": a block without its file"
        bad = 1
        inside = 0
        next
    }
    file = pack "/" $2
    folder = file
    sub(/\/[^\/]*$/, "", folder)
    system("mkdir -p \"" folder "\"")
}
inside { print >file }
END { exit bad }' docs/rules.md
claim 'every block of docs/rules.md names its file' $?
for file in $(find "$pack" -name '*.lua' | sort); do
    grep -q '^return ' "$file"
    claim "$file is a whole file" $?
done
"$ELAUDIT" test --rules "$pack" >"$work/test" 2>&1
status=$?
claim 'the pack of docs/rules.md passes its examples' $status
if [ "$status" -ne 0 ]; then
    cat "$work/test"
fi
grep -q -E '^[1-9][0-9]* passed, 0 failed' "$work/test"
claim 'the pack of docs/rules.md has examples that ran' $?

# The district.yaml of docs/law.md audits a district and is shown.
mkdir -p "$work/district"
awk '/^```yaml$/ { inside = 1; next } /^```$/ { inside = 0 } inside' \
    docs/law.md >"$work/district/district.yaml"
printf '# English learner policy\n\nThe school tests every student.\n' \
    >"$work/district/policy.md"
(cd "$work" && "$ELAUDIT" audit district) >"$work/out" 2>"$work/err"
[ $? -le 1 ]
claim "the district.yaml of docs/law.md is read: $(cat "$work/err")" $?
tr -s ' \n' '  ' <"$work/out" | grep -q -F 'monitoring years: 2 instead of 4,'
claim 'the report shows the override of docs/law.md' $?

# What the page says of its own pack: it has no error, its faults are noticed in
# part.
"$ELAUDIT" lint --rules "$pack" >"$work/lint"
claim 'the pack of docs/rules.md has no error' $?
"$ELAUDIT" test --mutate --rules "$pack" | grep -q -E '^[1-9][0-9]* of '
claim 'the pack of docs/rules.md has faults that are noticed' $?
for check in $("$ELAUDIT" lint --format json --rules tests/golden/lint-faults/rules |
    sed -n 's/.*"check": "\([a-z-]*\)".*/\1/p' | sort -u); do
    grep -q -F "\`$check\`" docs/rules.md
    claim "docs/rules.md tells what $check is" $?
done
for check in $(sed -n '/^| check/,/^$/p' docs/rules.md | cut -d '|' -f 2 |
    grep -o -E '`[a-z]+-?[a-z-]*`' | tr -d '`'); do
    grep -q -F "\"check\": \"$check\"" tests/golden/lint-*/expected.out ||
        "$ELAUDIT" lint --format json --rules tests/golden/lint-faults/rules |
        grep -q -F "\"check\": \"$check\""
    claim "a test has a remark of $check" $?
done

# Commands of docs/rules.md, on the rules of the program.
sed -n '/^```sh$/,/^```$/s/^elaudit \([^#]*\).*/\1/p' docs/rules.md \
    >"$work/rule-commands"
while IFS= read -r command; do
    sh -c "'$ELAUDIT' $command" >"$work/out" 2>"$work/err" </dev/null
    status=$?
    [ "$status" -le 1 ] && [ -s "$work/out" ]
    claim "elaudit $command (exit $status): $(head -n 1 "$work/err")" $?
done <"$work/rule-commands"
[ "$(wc -l <"$work/rule-commands")" -ge 6 ]
claim 'docs/rules.md has commands' $?

# Commands of README.md and docs/, from the root of the project, as a reader would.
mkdir -p "$work/bin" build
ln -s "$ELAUDIT" "$work/bin/elaudit"
PATH=$work/bin:$PATH
sed -n 's/^\$ \(elaudit .*\)/\1/p' README.md docs/*.md >"$work/commands"
while IFS= read -r command; do
    sh -c "$command" >"$work/out" 2>"$work/err" </dev/null
    status=$?
    [ "$status" -le 1 ]
    claim "$command (exit $status): $(head -n 1 "$work/err")" $?
    [ -s "$work/out" ] || echo "$command" | grep -q 'json:'
    claim "$command prints something" $?
done <"$work/commands"
[ -s "$work/commands" ]
claim 'README.md has commands' $?

# Links between pages lead somewhere.
for page in README.md CONTRIBUTING.md docs/*.md; do
    for link in $(grep -o -E '\]\([^)#:]+\)' "$page" | tr -d '])('); do
        [ -e "$(dirname "$page")/$link" ]
        claim "$page links to $link" $?
    done
done
claims_end
