"""What the lints share: the rooms of core/floors.txt and the source files of the tree."""
import pathlib
import re

INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]', re.M)
SOURCE = {".h", ".cpp"}


def floors(root):
    """Room -> number of its line, counted from the ground."""
    lines = (root / "core/floors.txt").read_text().splitlines()
    plan = [line.split() for line in lines if line.strip() and not line.startswith("#")]
    return {room: floor for floor, rooms in enumerate(plan) for room in rooms}


def sources(root, *tops):
    for top in tops:
        for path in sorted((root / top).rglob("*")):
            if path.suffix in SOURCE:
                yield path.relative_to(root)


def room_of(path):
    """"core/age/seal.h" -> "core/age"; None for what lies in no room."""
    parts = pathlib.PurePosixPath(path).parts
    return "/".join(parts[:2]) if len(parts) > 2 else None


def without_comments(text):
    """Blanks comments and string literals, keeps line numbers."""
    token = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.S)
    return token.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), text)


def report(problems):
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problem(s)")
    return 1 if problems else 0
