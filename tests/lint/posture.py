#!/usr/bin/env python3
"""No posture above `open` is vouched for in anything that is built for people: only tests say that a screen is guarded.

Levels above `frosted` hang on it (core/decisions/015-ladder.md). The day something finds a posture out, this rule
changes with it.

usage: posture.py ROOT
"""
import pathlib
import re
import sys

import tree

# Anybody may read it; nobody may set it.
SETS = re.compile(r"\bvouched_posture\s*(=(?!=)|\{|\))")
THE_ONE = ("core/desk/limits.h", "Posture vouched_posture = Posture::open;")


def problems(root):
    found = []
    for path in tree.sources(root, "core", "ui", "app"):
        for number, line in enumerate(tree.without_comments((root / path).read_text()).splitlines(), 1):
            reads = "limits().vouched_posture)" in line
            if SETS.search(line) and not reads and (path.as_posix(), line.strip()) != THE_ONE:
                found.append(f"{path}:{number}: vouches for a screen")
    return found


if __name__ == "__main__":
    sys.exit(tree.report(problems(pathlib.Path(sys.argv[1]))))
