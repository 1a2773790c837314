#!/usr/bin/env python3
"""The packed man pages: groff has nothing to complain about, and milchglas-cli.1 tells every verb, option and closed
value that the packed program's own --help lists, and no other verb or option.

usage: man_pages.py ROOT
"""
import gzip
import os
import pathlib
import re
import subprocess
import sys

SHARED = {"vault", "as", "passphrase-file", "passphrase-fd", "json", "help", "version"}


def ask(program, *words):
    return subprocess.run([program, *words, "--help"], capture_output=True, text=True, check=True).stdout


def subcommands(text):
    block = re.search(r"^Subcommands:\n(.*?)\n\n", text, re.M | re.S)
    return re.findall(r"^  (\S+)", block[1], re.M) if block else []


def options(text):
    return set(re.findall(r"^  (?:-\w,)?--([a-z-]+)", text, re.M))


def values(text):
    return {value for closed in re.findall(r":\{([^}]*)\}", text) for value in closed.split(",")}


def told_options(part):
    return {option for line in re.findall(r"^\.It Fl .*", part, re.M)
            for option in re.findall(r"Fl -([a-z-]+)", line)}


def told_verbs(page):
    """{"clip seal": its part of the page}"""
    verbs = re.search(r"^\.Sh VERBS\n(.*?)^\.Sh ", page, re.M | re.S)[1]
    parts = re.split(r"^\.Ss (\S+ \S+).*\n", verbs, flags=re.M)[1:]
    return dict(zip(parts[::2], parts[1::2]))


def differences(program, page):
    told = told_verbs(page)
    shared = told_options(page[:page.index(".Sh VERBS")])
    if shared != SHARED:
        yield f"shared options: {sorted(shared ^ SHARED)}"
    real = {f"{group} {verb}": ask(program, group, verb) for group in subcommands(ask(program))
            for verb in subcommands(ask(program, group))}
    for verb in sorted(real.keys() ^ told.keys()):
        yield f"{verb}: only in {'--help' if verb in real else 'the page'}"
    for verb in sorted(real.keys() & told.keys()):
        for option in sorted((options(real[verb]) - shared) ^ told_options(told[verb])):
            yield f"{verb}: --{option} is only in one of --help and the page"
        for value in sorted(values(real[verb])):
            if not re.search(rf"(?<![\w-]){value}(?![\w-])", page):
                yield f"{verb}: the page doesn't tell the value {value}"


def complaints(path):
    """What groff says while it renders the page."""
    run = subprocess.run(["man", "--warnings", "--local-file", str(path)], capture_output=True, text=True,
                         env={**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "80", "MANROFFSEQ": ""})
    said = run.stderr.splitlines()
    return said if run.returncode == 0 and "NAME" in run.stdout else [*said, "it doesn't render"]


def main(root):
    pages = sorted((root / "usr/share/man").rglob("*.gz"))
    found = [f"{page.name}: {said}" for page in pages for said in complaints(page)]
    if len(pages) != 4:
        found.append(f"four pages are meant to be there: {[page.name for page in pages]}")
    page = gzip.decompress((root / "usr/share/man/man1/milchglas-cli.1.gz").read_bytes()).decode()
    found += [f"milchglas-cli.1: {each}" for each in differences(root / "usr/bin/milchglas-cli", page)]
    if found:
        print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
