#!/usr/bin/env python3
"""Runs one command line script in an empty folder of its own and holds it to what it says.

A script is text, a block of lines for each command:

    $ milchglas-cli clip import --vault v bad.mgclip    run by bash, in the same folder as the commands before it
    = 6                                                 its exit code; 0 when not given
    | not signed by an enrolled                         its output (both streams) contains this, below the match before
    ! Traceback                                         its output doesn't contain this anywhere
    < vault.inc                                         instead of a command: the blocks of another file

Lines that begin with # and empty lines are for the reader. A command may go on after a backslash at the end of a line.

usage: run.py SCRIPT BIN_FOLDER
"""
import dataclasses
import os
import pathlib
import subprocess
import sys
import tempfile

TIMEOUT = 110


@dataclasses.dataclass
class Block:
    place: str
    command: str
    code: int = 0
    wanted: list = dataclasses.field(default_factory=list)
    unwanted: list = dataclasses.field(default_factory=list)


class ScriptError(Exception):
    """The script itself makes no sense."""


def parse(path):
    blocks = []
    lines = enumerate(path.read_text().splitlines(), 1)
    for number, line in lines:
        place = f"{path.name}:{number}"
        mark, text = line[:2], line[2:]
        if not line.strip() or line.startswith("#"):
            continue
        if mark == "$ ":
            while text.endswith("\\"):
                text = text[:-1] + next(lines)[1].strip()
            blocks.append(Block(place, text))
        elif mark == "< ":
            blocks += parse(path.parent / text)
        elif not blocks:
            raise ScriptError(f"{place}: what is expected needs a command before it")
        elif mark == "= ":
            blocks[-1].code = int(text)
        elif mark == "| ":
            blocks[-1].wanted.append(text)
        elif mark == "! ":
            blocks[-1].unwanted.append(text)
        else:
            raise ScriptError(f"{place}: a line begins with '$ ', '= ', '| ', '! ', '< ' or '#'")
    return blocks


def complaints(block, code, output):
    if code != block.code:
        yield f"exit code {code}, expected {block.code}"
    at = 0
    for text in block.wanted:
        found = output.find(text, at)
        if found < 0:
            yield f"expected in the output: {text}"
            return
        at = found + len(text)
    yield from (f"not expected in the output: {text}" for text in block.unwanted if text in output)


def run(block, folder, environment):
    try:
        done = subprocess.run(["bash", "-c", "set -o pipefail; " + block.command], cwd=folder, env=environment,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=TIMEOUT, check=False)
    except subprocess.TimeoutExpired as late:
        return ["still running"], (late.stdout or b"").decode(errors="replace")
    output = done.stdout.decode(errors="replace")
    return list(complaints(block, done.returncode, output)), output


def main(script, bin_folder):
    folder_of_script = pathlib.Path(script).resolve().parent
    with tempfile.TemporaryDirectory(prefix="milchglas-cli-test-") as folder:
        environment = {"PATH": f"{pathlib.Path(bin_folder).resolve()}:/usr/bin:/bin", "HOME": folder, "LC_ALL": "C.UTF-8",
                       "XDG_STATE_HOME": f"{folder}/state", "XDG_RUNTIME_DIR": folder, "TMPDIR": folder,
                       "SCRIPTS": str(folder_of_script)}
        environment |= {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
        for block in parse(pathlib.Path(script)):
            found, output = run(block, folder, environment)
            if found:
                print(f"{block.place}: $ {block.command}", *found, "--- output", output, sep="\n")
                return 1
            print(f"ok {block.place}: {block.command}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
