#!/usr/bin/env python3
"""The link graph keeps to the floors and to tests/lint/links.txt.

GRAPH is written by CMake: one line a target, "FOLDER TARGET DEPENDENCY...", direct dependencies only.

usage: links.py ROOT GRAPH
"""
import pathlib
import sys

import tree


def read_graph(text):
    folders, edges = {}, {}
    for line in text.splitlines():
        folder, target, *dependencies = line.split()
        folders[target] = folder
        edges[target] = dependencies
    return folders, edges


def closure(target, edges):
    found, todo = set(), [target]
    while todo:
        for other in edges.get(todo.pop(), []):
            if other not in found:
                found.add(other)
                todo.append(other)
    return found


def read_rules(text):
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            left, right = line.split(":")
            yield left.split(), right.split()


def is_in(folder, place):
    return folder == place or folder.startswith(place + "/")


def is_library(name, library):
    return name == library or name.startswith((library + "::", "PkgConfig::" + library))


def problems(plan, rules, graph):
    folders, edges = read_graph(graph)
    found = []
    for target, folder in folders.items():
        for other in edges[target]:
            theirs = folders.get(other)
            if folder in plan and theirs in plan and theirs != folder and plan[theirs] >= plan[folder]:
                found.append(f"{target}: {folder} may not link {theirs}")
    for places, libraries in read_rules(rules):
        for target, folder in folders.items():
            if any(is_in(folder, place) for place in places):
                for name in sorted(closure(target, edges)):
                    found += [f"{target} ({folder}) links {name}" for lib in libraries if is_library(name, lib)]
    return found


if __name__ == "__main__":
    top = pathlib.Path(sys.argv[1])
    rule_text = (top / "tests/lint/links.txt").read_text()
    sys.exit(tree.report(problems(tree.floors(top), rule_text, pathlib.Path(sys.argv[2]).read_text())))
