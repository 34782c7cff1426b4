#!/bin/sh
# The sample district as Markdown, and as HTML, DOCX and ODT that pandoc makes
# of it: every criterion has the same verdict and the same states of elements.
# Ends with "N passed, N failed, N skipped".
cd "$(dirname "$0")/../.." || exit 1
program=${ELAUDIT:-build/release/elaudit}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
if ! command -v pandoc >/dev/null; then
    echo "pandoc lacks: office formats are not compared"
    echo "0 passed, 0 failed, 1 skipped"
    exit 0
fi

# made FORMAT: the district with its Markdown documents in that format. What
# the front matter says of them goes into the manifest, for pandoc drops it.
made() {
    mkdir "$work/$1"
    cp policies/alder-falls/* "$work/$1/"
    for file in policies/alder-falls/*.md; do
        name=$(basename "$file" .md)
        [ "$1" != md ] || continue
        rm "$work/$1/$name.md"
        awk 'NR == 1 && $0 == "---" { front = 1; next }
            front && $0 == "---" { front = 0; next } !front' \
            "$file" >"$work/body.md"
        pandoc -f gfm -t "$1" -o "$work/$1/$name.$1" "$work/body.md" 2>/dev/null
        sed -i "s/$name\\.md/$name.$1/" "$work/$1/district.yaml"
    done
    "$program" audit --as-of 2026-11-23 -f json "$work/$1" \
        >"$work/$1.json" 2>"$work/$1.err"
    [ $? -lt 2 ] || cat "$work/$1.err"
}

for format in md html docx odt; do
    made $format
done
python3 - "$work" html docx odt <<'END'
import json
import sys

def states(path):
    result = {}
    for audit in json.load(open(path))["audits"]:
        for criterion in audit["criteria"]:
            result[criterion["id"]] = (criterion["status"], [
                element["state"] for element in criterion["elements"]])
    return result

work, *formats = sys.argv[1:]
passed = failed = 0
wanted = states(f"{work}/md.json")
for name in formats:
    found = states(f"{work}/{name}.json")
    for criterion, state in wanted.items():
        if found.get(criterion) == state:
            passed += 1
        else:
            failed += 1
            print(f"{name}: {criterion}: {found.get(criterion)}, not {state}")
failed += passed + failed == 0
print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0)
END
