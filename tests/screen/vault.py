"""A vault with one person of each role and sealed clips, made by the command line tool as the tests of tests/cli do."""
import json
import os
import pathlib
import shutil
import subprocess
import sys

SCRIPTS = pathlib.Path(__file__).resolve().parent.parent / "cli"
sys.path.insert(0, str(SCRIPTS))
import run  # noqa: E402  the runner of tests/cli

FRAMES = 30  # of the clip that sender.inc makes


class Vault:
    def __init__(self, folder, programs):
        self.folder, self.programs = pathlib.Path(folder), programs
        self.environment = {**os.environ, "PATH": f"{programs}:/usr/bin:/bin"}

    def fill(self, clips):
        for script in ("people.inc", "sender.inc"):
            for block in run.parse(SCRIPTS / script):
                self._do(block)
        for number in range(clips):
            self._seal(f"clip{number}.mgclip")
        return self

    def copy_to(self, folder):
        """Much faster than making another one: passphrases are dear."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        return Vault(folder, self.programs)

    @property
    def path(self):
        return self.folder / "v"

    def passphrase(self, login):
        return (self.folder / f"{login}.pass").read_text().strip()

    def tool(self, *arguments, login=None):
        """What milchglas-cli answers, as JSON."""
        person = ["--vault", "v", "--as", login, "--passphrase-file", f"{login}.pass"] if login else []
        done = subprocess.run(["milchglas-cli", *arguments, *person, "--json"], cwd=self.folder, env=self.environment,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise AssertionError(f"{arguments}: {done.stdout}{done.stderr}")
        return json.loads(done.stdout)

    def _do(self, block):
        found, output = run.run(block, self.folder, self.environment)
        if found:
            raise AssertionError("\n".join([f"{block.place}: $ {block.command}", *found, output]))

    def _seal(self, name):
        self.tool("clip", "seal", "--key", "cam.key", "--media", "clip.mp4", "--consent", "consent.note", "--device",
                  "cam-17", "--household", "hh-42", "--room", "entrance", "--recipient",
                  (self.folder / "recipient").read_text().strip(), "--out", name)
        self.tool("clip", "import", name, login="ada")
