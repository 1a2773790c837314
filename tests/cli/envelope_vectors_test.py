#!/usr/bin/env python3
"""Every test vector of the age format through `milchglas-cli envelope verify --json`: its class, its SHA-256, and never a
byte of plaintext. Those that need ML-KEM are left out; tests/core/age/cctv_test.cpp names them.

usage: envelope_vectors_test.py BIN_FOLDER VECTORS_FOLDER
"""
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile
import zlib

NOTHING = hashlib.sha256(b"").hexdigest()


def load(path):
    head, _, body = path.read_bytes().partition(b"\n\n")
    fields = {}
    for line in head.decode().split("\n"):
        key, _, value = line.partition(": ")
        fields.setdefault(key, []).append(value)
    return fields, zlib.decompress(body) if fields.get("compressed") == ["zlib"] else body


def verify(cli, folder, fields, body):
    (folder / "file").write_bytes(body)
    keys = []
    if "passphrase" in fields:
        (folder / "passphrase").write_text(fields["passphrase"][0])
        keys = ["--passphrase-file", folder / "passphrase"]
    else:
        # A file that is refused before any key is tried has none: any will do.
        identities = fields.get("identity", ["AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"])
        (folder / "identity").write_text("\n".join(identities))
        keys = ["--identity", folder / "identity"]
    armored = ["--armored"] if fields.get("armored") == ["yes"] else []
    return subprocess.run([cli, "envelope", "verify", *keys, *armored, "--json", folder / "file"], capture_output=True,
                          check=False)


def problem(run, fields):
    answer = json.loads(run.stdout)
    expected = {"result": fields["expect"][0], "payload_sha256": fields.get("payload", [NOTHING])[0]}
    got = {key: answer.get(key) for key in expected}
    if got != expected:
        return f"{got}, not {expected}"
    if (run.returncode == 0) != (expected["result"] == "success") or run.returncode not in (0, 3, 4):
        return f"exit code {run.returncode}"
    return "" if not run.stderr and len(run.stdout) < 300 else "too much output"


def main():
    cli, vectors = pathlib.Path(sys.argv[1]) / "milchglas-cli", pathlib.Path(sys.argv[2])
    tried = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted(vectors.iterdir()):
            if "hybrid" in path.name:
                continue
            fields, body = load(path)
            run = verify(cli, pathlib.Path(folder), fields, body)
            tried += 1
            what = problem(run, fields)
            if what:
                failed += 1
                print(f"{path.name}: {what}")
    print(f"{tried} vectors, {failed} wrong")
    return 0 if tried == 124 and not failed else 1


if __name__ == "__main__":
    sys.exit(main())
