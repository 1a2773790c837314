#!/usr/bin/env python3
"""What a whole run writes to disk, watched from outside with strace: no byte of media, no passphrase, no name, no label.

usage: written_files_test.py BIN_FOLDER
"""
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

import run

HERE = pathlib.Path(__file__).resolve().parent
OPENED = re.compile(r'(?:openat|open|creat)\([^"]*"([^"]*)", ([A-Z_|0-9]*)')
RENAMED = re.compile(r'rename(?:at2?)?\([^"]*"[^"]*", [^"]*"([^"]*)"')
NAMELESS = re.compile(r"O_TMPFILE")
WINDOW = 24  # bytes of media that can't be in another file by chance


def as_people_work():
    """The main job after the sender's side: taking in, looking, labelling, exporting."""
    person = "--vault v --as {0} --passphrase-file {0}.pass"
    return [f"milchglas-cli clip import {person.format('ada')} a.mgclip",
            f"milchglas-cli label session {person.format('ren')} --play --script labels",
            f"milchglas-cli export labels {person.format('lea')} --out out",
            f"milchglas-cli audit export {person.format('ana')} --out log"]


def written_paths(trace, folder):
    for line in trace.read_text(errors="replace").splitlines():
        opened, renamed = OPENED.search(line), RENAMED.search(line)
        if opened and re.search(r"O_WRONLY|O_RDWR|O_CREAT", opened[2]) and not NAMELESS.search(line):
            yield (folder / opened[1]).resolve()
        elif renamed:
            yield (folder / renamed[1]).resolve()


def media_windows(media):
    """Pieces of the media that say something: no runs of one byte, none that a container repeats."""
    chooser = random.Random(2019)
    for _ in range(2000):
        at = chooser.randrange(len(media) - WINDOW)
        piece = media[at:at + WINDOW]
        if len(set(piece)) > WINDOW // 2 and media.count(piece) == 1:
            yield piece


def main(bin_folder):
    with tempfile.TemporaryDirectory(prefix="milchglas-canary-") as name:
        folder = pathlib.Path(name)
        environment = {"PATH": f"{pathlib.Path(bin_folder).resolve()}:/usr/bin:/bin", "HOME": name, "LC_ALL": "C.UTF-8",
                       "TMPDIR": name}
        (folder / "labels").write_text('{"do":"segment","kind":"person-present","first":2,"last":9}\n')
        for block in run.parse(HERE / "people.inc") + run.parse(HERE / "sender.inc"):
            found, output = run.run(block, name, environment)
            if found:
                sys.exit(f"{block.command}: {found}\n{output}")
        traces = []
        for number, command in enumerate(as_people_work()):
            traces.append(folder / f"trace.{number}")
            subprocess.run(["strace", "-f", "-qq", "-e", "trace=open,openat,creat,rename,renameat,renameat2",
                            "-o", traces[-1], *command.split()], cwd=folder, env=environment, check=True, timeout=100,
                           stdout=subprocess.DEVNULL)
        written = sorted({path for trace in traces for path in written_paths(trace, folder)})
        files = [path for path in written if path.is_file() and not str(path).startswith(("/dev/", "/proc/"))]
        outside = [path for path in files if folder.resolve() not in path.parents]
        if outside:
            sys.exit(f"written outside the vault and the export: {outside}")
        for path in files:
            print("written:", path.relative_to(folder.resolve()), path.stat().st_size)

        vault = [path for path in (folder / "v").rglob("*") if path.is_file()]
        everything = {path: path.read_bytes() for path in {*files, *vault}}
        media = (folder / "clip.mp4").read_bytes()
        windows = list(media_windows(media))
        if len(windows) < 500 or not any(w in media for w in windows):
            sys.exit("the canary itself is no good")
        for path, content in everything.items():
            if any(window in content for window in windows):
                sys.exit(f"media in the clear: {path}")
            if b"correct horse" in content:
                sys.exit(f"a passphrase in the clear: {path}")
        for path in vault:
            for secret in (b"person-present", b'"ada"', b'"ren"', b"home.key"):
                if secret in everything[path]:
                    sys.exit(f"{secret} in the clear: {path}")
        print(f"{len(everything)} files, {len(windows)} canaries of media, none found")


if __name__ == "__main__":
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    main(sys.argv[1])
