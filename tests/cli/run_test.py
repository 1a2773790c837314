#!/usr/bin/env python3
"""The script runner fails when a script isn't met, and in no other case."""
import contextlib
import io
import pathlib
import tempfile
import unittest

import run


class RunTest(unittest.TestCase):
    def outcome(self, script, **more):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in {"script.txt": script, **more}.items():
                (pathlib.Path(folder) / name.replace("_inc", ".inc")).write_text(text)
            said = io.StringIO()
            with contextlib.redirect_stdout(said):
                code = run.main(f"{folder}/script.txt", folder)
            return code, said.getvalue()

    def test_met(self):
        code, _ = self.outcome("# say\n$ printf 'one two'; \\\n  exit 3\n= 3\n| one\n| two\n! three\n\n$ true\n")
        self.assertEqual(code, 0)

    def test_commands_share_a_folder(self):
        self.assertEqual(self.outcome("$ echo x > a\n$ cat a\n| x\n")[0], 0)

    def test_included(self):
        self.assertEqual(self.outcome("< first.inc\n$ cat a\n| x\n", first_inc="$ echo x > a\n")[0], 0)

    def test_wrong_code(self):
        code, said = self.outcome("$ exit 4\n")
        self.assertEqual(code, 1)
        self.assertIn("exit code 4, expected 0", said)

    def test_failure_inside_a_pipe(self):
        self.assertEqual(self.outcome("$ false | cat\n")[0], 1)

    def test_missing_text(self):
        self.assertIn("expected in the output: two", self.outcome("$ echo one\n| two\n")[1])

    def test_text_out_of_order(self):
        self.assertEqual(self.outcome("$ echo one two\n| two\n| one\n")[0], 1)

    def test_unwanted_text(self):
        self.assertIn("not expected in the output: one", self.outcome("$ echo one >&2\n! one\n")[1])

    def test_stops_at_the_first(self):
        self.assertNotIn("later", self.outcome("$ false\n$ echo later\n")[1])

    def test_script_without_sense(self):
        for script in ("| text\n", "echo\n", "$x\n"):
            with self.assertRaises(run.ScriptError):
                self.outcome(script)


if __name__ == "__main__":
    unittest.main()
