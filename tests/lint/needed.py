#!/usr/bin/env python3
"""The built programs ask the loader for nothing that tests/lint/needed.txt forbids them.

usage: needed.py ROOT BIN_FOLDER
"""
import pathlib
import re
import subprocess
import sys

import links
import tree


def problems(rules, needed_by):
    for programs, libraries in links.read_rules(rules):
        for program in programs:
            names = needed_by(program)
            if not names:
                yield f"{program}: readelf names no shared library; is it built?"
            for name in names:
                if name.startswith(tuple(libraries)):
                    yield f"{program} needs {name}"


def readelf(program):
    out = subprocess.run(["readelf", "-d", program], capture_output=True, text=True, check=False).stdout
    return re.findall(r"\(NEEDED\).*\[(.+?)\]", out)


if __name__ == "__main__":
    top, folder = map(pathlib.Path, sys.argv[1:3])
    rule_text = (top / "tests/lint/needed.txt").read_text()
    sys.exit(tree.report(list(problems(rule_text, lambda program: readelf(folder / program)))))
