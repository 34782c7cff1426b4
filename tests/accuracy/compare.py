"""Compares scores with the ratchet: no figure may fall.

usage: compare.py SCORES RATCHET accuracy|accuracy-accept

SCORES is a folder of <set>.json. The ratchet holds, for every figure, its value
and the counts it comes from. Accepting raises figures that rose; FORCE=1 takes
them as they are.
"""
import json
import math
import os
import sys

SETS = ("minuteman", "redwood-city", "retold")
KINDS = ("addressed", "element", "conflict", "outdated")
TOLERANCE = 0.005


def figure(value, counts, lower_is_better=False):
    if value is None or math.isnan(value):
        value = 0.0
    return {"value": round(value, 4), "counts": counts,
            "better": "lower" if lower_is_better else "higher"}


def label_figures(name, score):
    for kind in KINDS:
        part = score[kind]
        counts = {key: part[key] for key in ("tp", "fp", "fn")}
        if any(counts.values()):
            yield "%s.%s.f1" % (name, kind), figure(part["f1"], counts)
    verdict = score["verdict"]
    yield name + ".verdict.accuracy", figure(verdict["accuracy"], {
        key: verdict[key] for key in ("n", "met_as_partial", "partial_as_met")})


def paraphrase_figures(score):
    counts = {key: score["counts"].get(key, 0)
              for key in ("tp", "fn", "fp", "tn")}
    yield "paraphrases.recall", figure(score["recall"], counts)
    yield "paraphrases.false_alarms", figure(score["false_alarms"], counts,
                                             True)
    yield "paraphrases.f1", figure(score["f1"], counts)


def read(path):
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def measured(folder):
    """All figures, and the names of the sets that could not be scored."""
    figures, broken = {}, []
    for name in SETS + ("paraphrases",):
        score = read(os.path.join(folder, name + ".json"))
        if score is None:
            broken.append(name)
        elif name == "paraphrases":
            figures.update(paraphrase_figures(score))
        else:
            figures.update(label_figures(name, score))
    return figures, broken


def gain(new, old):
    difference = new["value"] - old["value"]
    return -difference if old["better"] == "lower" else difference


def accept(figures, ratchet, path):
    force = os.environ.get("FORCE") == "1"
    kept = {} if force else dict(ratchet)
    for name, new in figures.items():
        if force or name not in kept or gain(new, kept[name]) > 0:
            kept[name] = new
    with open(path, "w", encoding="utf-8") as file:
        json.dump(kept, file, indent=2, sort_keys=True)
        file.write("\n")
    return kept


def main():
    folder, path, mode = sys.argv[1:4]
    figures, broken = measured(folder)
    ratchet = read(path) or {}
    if mode == "accuracy-accept" and not broken:
        ratchet = accept(figures, ratchet, path)

    passed = failed = 0
    print("%-32s %7s %7s  %s" % ("figure", "now", "floor", "counts now"))
    for name in sorted(set(figures) | set(ratchet)):
        new, old = figures.get(name), ratchet.get(name)
        fine = bool(new and old) and gain(new, old) >= -TOLERANCE
        passed, failed = passed + fine, failed + (not fine)
        print("%-32s %7s %7s  %s%s" % (
            name,
            "%.3f" % new["value"] if new else "-",
            "%.3f" % old["value"] if old else "-",
            " ".join("%s %s" % pair for pair in new["counts"].items())
            if new else "",
            "" if fine else "   <- FELL" if new and old else
            "   <- no floor: make accuracy-accept" if new else "   <- absent"))
    for name in broken:
        failed += 1
        print("%s could not be scored" % name)
    print("%d passed, %d failed" % (passed, failed))
    return failed > 0


sys.exit(main())
