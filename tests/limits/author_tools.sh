#!/bin/sh
# The tools for rule authors on the shipped pack: what they promise about speed
# (of a release build), sums that hold, and the same answer on every run.
set -u
cd "$(dirname "$0")/../.." || exit 1
exec python3 - "$ELAUDIT" <<'EOF'
import json, os, resource, subprocess, sys

program = sys.argv[1]
is_release = "build/release/" in program
claims = []

def run(*args):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([program, *args], capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = (after.ru_utime - before.ru_utime +
               after.ru_stime - before.ru_stime)
    return done, seconds

def claim(ok, what):
    claims.append(ok)
    if not ok:
        print("not so: " + what)

lint, seconds = run("lint", "--format", "json")
claim(lint.returncode == 0, "the shipped pack has no error: " +
      "; ".join("%(path)s:%(line)d: %(text)s" % r
                for r in json.loads(lint.stdout)["remarks"]
                if r["severity"] == "error"))
claim(seconds < 2 or not is_release, "lint takes less than 2 s (%.2f)" % seconds)
remarks = json.loads(lint.stdout)
claim(remarks["warnings"] + remarks["errors"] == len(remarks["remarks"]),
      "the remarks are counted")
claim(all(os.path.isfile(r["path"]) and
          1 <= r["line"] <= sum(1 for _ in open(r["path"]))
          for r in remarks["remarks"]), "every remark has a line of a file")
claim(run("lint", "--format", "json")[0].stdout == lint.stdout,
      "lint says the same twice")

mutate, seconds = run("test", "--mutate", "--format", "json")
claim(mutate.returncode == 0 and (seconds < 60 or not is_release),
      "all faults of the pack take less than 60 s (%.1f)" % seconds)
faults = json.loads(mutate.stdout)
claim(sum(c["noticed"] for c in faults["criteria"]) == faults["noticed"],
      "noticed faults add up over criteria")
claim(sum(k["total"] for k in faults["kinds"]) == faults["total"],
      "faults add up over kinds")
claim(all(c["total"] - c["noticed"] == len(c["survivors"])
          for c in faults["criteria"]), "every survivor is listed")
claim(faults["noticed"] > 0, "some fault is noticed")
claim(all(s["line"] >= 1 and os.path.isfile(s["path"])
          for c in faults["criteria"] for s in c["survivors"]),
      "every survivor has a line of a file")

cover, _ = run("test", "--coverage", "--format", "json")
covered = json.loads(cover.stdout)
claim(cover.returncode == 0, "coverage ends with 0")
claim(sum(q["exercised"] for c in covered["criteria"] for q in c["queries"])
      == covered["exercised"], "exercised queries add up")
claim(sum(len(c["queries"]) for c in covered["criteria"])
      == covered["total"], "all queries are counted")

tests = json.loads(run("test", "--format", "json")[0].stdout)
claim(sum(m["count"] for m in tests["matrix"])
      == tests["passed"] + tests["failed"], "the matrix holds every example")
claim(sum(c["examples"] for c in tests["criteria"])
      == tests["passed"] + tests["failed"], "so do the criteria")

# Times differ from run to run, nothing else does.
def profile():
    done, _ = run("profile", "--profile", "everything", "--format", "json",
                  "policies/alder-falls")
    result = json.loads(done.stdout)
    own = [c["own_ns"] for c in result["criteria"]]
    claim(done.returncode == 0 and own == sorted(own, reverse=True),
          "the slowest criterion comes first")
    steady = sorted((c["id"], c["hits"], c["evaluations"])
                    for c in result["criteria"])
    return steady, result["words"], result["documents"]

first = profile()
claim(first == profile(), "a profile but for its times is the same twice")
claim(sum(row[1] for row in first[0]) > 0, "criteria have hits")
listed = json.loads(run("criteria", "--format", "json")[0].stdout)
claim([row[0] for row in first[0]] == sorted(c["id"] for c in listed),
      "every criterion has a row")

print("%d passed, %d failed" % (sum(claims), len(claims) - sum(claims)))
sys.exit(not all(claims))
EOF
