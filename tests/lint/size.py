#!/usr/bin/env python3
"""Files of at most 300 lines, functions of at most 40; no folder for leftovers, no singleton, no throw of our own.

A function is recognised by the project's formatting: it begins in column 0 and ends with a lone } in column 0.
Functions inside a class body are not measured.

usage: size.py ROOT
"""
import pathlib
import re
import sys

import tree

MAX_FILE = 300
MAX_FUNCTION = 40
LEFTOVERS = {"utils", "util", "common", "helpers", "misc"}
NOT_A_FUNCTION = re.compile(r"(namespace|class|struct|enum|union|extern)\b")
SINGLETON = re.compile(r"\bstatic\b[^;{()]*\b(instance|get_instance|shared_instance)\s*\(\s*\)")
THROW = re.compile(r"\bthrow\b")


def long_functions(path, lines):
    start = body = None  # where the signature begins, where the opening brace ends a line
    for number, line in enumerate(lines, 1):
        if line == "}" and start and body:
            if number - body - 1 > MAX_FUNCTION:
                yield f"{path}:{start}: function of {number - body - 1} lines (at most {MAX_FUNCTION})"
            start = body = None
        elif re.match(r"[A-Za-z_]", line):
            start = None if NOT_A_FUNCTION.match(line) or line.startswith("template") else number
            body = None
        if start and not body and line.endswith("{"):
            body = number


def check_file(root, path):
    text = (root / path).read_text()
    lines = text.splitlines()
    if len(lines) > MAX_FILE:
        yield f"{path}: {len(lines)} lines (at most {MAX_FILE})"
    for part in path.parts[:-1]:
        if part in LEFTOVERS:
            yield f"{path}: a folder called {part} says nothing about what is in it"
    if path.parts[0] == "tests":
        return
    yield from long_functions(path, lines)
    for number, line in enumerate(tree.without_comments(text).splitlines(), 1):
        if SINGLETON.search(line):
            yield f"{path}:{number}: no singletons; pass what is needed"
        if THROW.search(line):
            yield f"{path}:{number}: own code never throws; return a Result"


def problems(root):
    return [p for path in tree.sources(root, "core", "ui", "app", "tests") for p in check_file(root, path)]


if __name__ == "__main__":
    sys.exit(tree.report(problems(pathlib.Path(sys.argv[1]))))
