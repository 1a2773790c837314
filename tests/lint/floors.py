#!/usr/bin/env python3
"""Includes go down the house only, never in a circle; every room stands on the plan and in core/README.md.

usage: floors.py ROOT
"""
import pathlib
import sys

import tree

QT_ROOMS = ("ui/", "app/gui")


def check_includes(root, plan):
    for path in tree.sources(root, "core", "ui", "app"):
        room = tree.room_of(path)
        if room not in plan:
            yield f"{path}: its room isn't in core/floors.txt"
            continue
        for kind, name in tree.INCLUDE.findall((root / path).read_text()):
            if kind == "<":
                if name.startswith("Q") and not room.startswith(QT_ROOMS):
                    yield f"{path}: Qt begins at ui/ and app/gui, not at {room} (<{name}>)"
                continue
            if not (root / name).is_file():
                yield f'{path}: "{name}" isn\'t a path from the top of the tree'
                continue
            other = tree.room_of(name)
            if other != room and plan.get(other, len(plan)) >= plan[room]:
                yield f"{path}: {room} may not include {other} ({name})"


def cycles(root):
    graph = {}
    for path in tree.sources(root, "core", "ui", "app"):
        found = tree.INCLUDE.findall((root / path).read_text())
        graph[str(path)] = [name for kind, name in found if kind == '"' and (root / name).is_file()]
    done, on_path = set(), []

    def visit(name):
        if name in on_path:
            yield "include cycle: " + " -> ".join(on_path[on_path.index(name):] + [name])
            return
        if name in done:
            return
        on_path.append(name)
        for other in graph.get(name, []):
            yield from visit(other)
        on_path.pop()
        done.add(name)

    for name in graph:
        yield from visit(name)


def check_plan(root, plan):
    readme = (root / "core/README.md").read_text()
    for room in plan:
        if room.startswith("core/") and f"`{room.split('/')[1]}`" not in readme:
            yield f"core/README.md doesn't say what `{room.split('/')[1]}` is for"


def problems(root):
    plan = tree.floors(root)
    return [*check_includes(root, plan), *cycles(root), *check_plan(root, plan)]


if __name__ == "__main__":
    sys.exit(tree.report(problems(pathlib.Path(sys.argv[1]))))
