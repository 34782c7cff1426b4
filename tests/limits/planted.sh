#!/bin/sh
# The audit of the sample district finds what was planted in it, and the two
# documents that disagree about a time limit are named together.
set -u
cd "$(dirname "$0")/../.." || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$ELAUDIT" audit --profile everything --as-of 2026-11-24 --fail-on never \
    --format json policies/alder-falls >"$work/result.json"
python3 - "$work/result.json" tests/golden/planted.tsv <<'EOF'
import json, sys

audit = json.load(open(sys.argv[1]))["audits"][0]
found = {c["id"]: c["status"] for c in audit["criteria"]}
claims = []

# The documents of a met criterion's elements, or of the findings against it.
def cited(criterion):
    places = []
    for c in audit["criteria"]:
        if c["id"] == criterion and c["status"] == "met":
            places += [e for x in c["elements"] if x["need"] == "required"
                       for e in x["evidence"]]
            places += c["evidence"]
    for finding in audit["findings"]:
        if finding["criterion"] == criterion and found[criterion] != "met" \
           and finding["kind"] in ("conflict", "outdated_language"):
            places += finding["evidence"]
    return [e["path"] for e in places]

for line in open(sys.argv[2]):
    if line.strip() and not line.startswith("#"):
        criterion, status, *document = line.split()
        claims.append((f"{criterion} is {status}", found.get(criterion) == status))
        for name in document:
            claims.append((f"{criterion} cites {name}",
                           any(p.endswith("/" + name) for p in cited(criterion))))

def conflict(criterion, *endings):
    for finding in audit["findings"]:
        paths = [e["path"] for e in finding["evidence"]]
        if finding["criterion"] == criterion and finding["kind"] == "conflict" \
           and all(any(p.endswith(e) for p in paths) for e in endings):
            return True
    return False

claims.append(("30 and 60 days for screening are set side by side",
               conflict("ID-02", "IHBEA-english-learner-education.md",
                        "el-procedures-handbook.md")))
claims.append(("siblings who interpret are found in the handbook",
               conflict("FC-04", "el-procedures-handbook.md")))
wrong = [claim for claim, holds in claims if not holds]
for claim in wrong:
    print("not so:", claim)
print(f"{len(claims) - len(wrong)} passed, {len(wrong)} failed")
sys.exit(1 if wrong else 0)
EOF
