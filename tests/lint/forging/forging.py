#!/usr/bin/env python3
"""A snippet compiles as it stands, and for each `#ifdef FORGE_X` in it, -DFORGE_X must make it fail as it says.

A snippet names what the compiler has to answer in `// FORGE_X: word`; both g++ and clang say "private" and "deleted".

usage: forging.py SNIPPET COMPILER ARGUMENT...
"""
import re
import subprocess
import sys


def compile_snippet(command):
    run = subprocess.run(command, capture_output=True, text=True, check=False, env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"})
    return run.returncode, run.stderr


def main(snippet, *command):
    command = [*command, "-fsyntax-only", snippet]
    text = open(snippet, encoding="utf-8").read()
    expected = dict(re.findall(r"// (FORGE_\w+): (\w+)", text))
    if not expected or set(expected) != set(re.findall(r"#ifdef (FORGE_\w+)", text)):
        return f"{snippet}: every FORGE_ block needs its line '// FORGE_X: word', and the other way round"
    code, answer = compile_snippet(command)
    if code != 0:
        return f"the honest version doesn't compile, so this proves nothing:\n{answer}"
    for forgery, word in expected.items():
        code, answer = compile_snippet([*command, f"-D{forgery}"])
        errors = [line for line in answer.splitlines() if " error: " in line]
        if code == 0:
            return f"{forgery} compiles"
        if not errors or word not in errors[0]:
            return f"{forgery} fails, but not because of '{word}':\n{answer}"
        print(f"{forgery}: {errors[0].split(' error: ')[1]}")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
