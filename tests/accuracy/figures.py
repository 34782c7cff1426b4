"""Writes rules/accuracy.lua: how often each criterion was right.

usage: figures.py SCORES OUT

SCORES is a folder of <set>.json as the scorers write them: for each criterion
the labelled documents (tp, fp, fn) and the paraphrases (tp, fn, fp, tn).
"""
import json
import os
import sys

SETS = ("minuteman", "redwood-city", "retold")

HEAD = """\
-- How often each criterion was right. Written by `make accuracy-accept`; do not
-- edit. tp, fp, fn: labelled documents that a reader and the rule, only the
-- rule, only the reader say address the criterion. found of items: paraphrases
-- recognised; alarms of near: near misses taken for one.
return accuracy {
"""


def read(folder, name):
    with open(os.path.join(folder, name + ".json"), encoding="utf-8") as file:
        return json.load(file)["per_criterion"]


def gather(folder):
    """criterion -> figure -> count"""
    figures = {}

    def add(criterion, figure, count):
        row = figures.setdefault(criterion, dict.fromkeys(
            ("tp", "fp", "fn", "found", "items", "alarms", "near"), 0))
        row[figure] += count

    for name in SETS:
        for criterion, counts in read(folder, name).items():
            for figure in ("tp", "fp", "fn"):
                add(criterion, figure, counts.get(figure, 0))
    for criterion, counts in read(folder, "paraphrases").items():
        tp, fn, fp, tn = (counts.get(k, 0) for k in ("tp", "fn", "fp", "tn"))
        for figure, count in (("found", tp), ("items", tp + fn),
                              ("alarms", fp), ("near", fp + tn)):
            add(criterion, figure, count)
    return figures


def main():
    folder, path = sys.argv[1:3]
    figures = gather(folder)
    with open(path + ".new", "w", encoding="utf-8") as out:
        out.write(HEAD)
        for criterion in sorted(figures):
            row = ", ".join("%s = %d" % pair
                            for pair in figures[criterion].items())
            out.write('  ["%s"] = { %s },\n' % (criterion, row))
        out.write("}\n")
    os.replace(path + ".new", path)


main()
