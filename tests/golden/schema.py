#!/usr/bin/env python3
"""Validates every golden JSON result against the schema of the result."""
import json
import pathlib
import sys

import jsonschema

here = pathlib.Path(__file__).resolve().parent
schema_path = here.parent.parent / "reports" / "elaudit-result-1.schema.json"
schema = json.loads(schema_path.read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)


def problems(path):
    """The first few problems of one file, as lines."""
    result = json.loads(path.read_text(encoding="utf-8"))
    for error in list(validator.iter_errors(result))[:5]:
        place = "/".join(str(part) for part in error.absolute_path)
        yield f"{path}: {place}: {error.message[:200]}"


def is_result(path):
    return '"schema": "elaudit-result/1"' in path.read_text(encoding="utf-8")


def main():
    given = [pathlib.Path(name) for name in sys.argv[1:]]
    paths = given or [p for p in sorted(here.glob("*/expected.out"))
                      if is_result(p)]
    failed = 0
    for path in paths:
        found = list(problems(path))
        failed += bool(found)
        for line in found:
            print(line)
    print(f"{len(paths) - failed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
