#!/usr/bin/python3
"""A reviewer's whole job with keys alone, and what is on the disk afterwards. Run by on_screen.sh.

usage: keys_test.py FOLDER_OF_PROGRAMS
"""
import json
import sys
import tempfile
import unittest
from collections import Counter

import names
from tree import Role, State
from vault import FRAMES, Vault
from window import Window

PROGRAMS = sys.argv.pop(1)
MOST_TABS = 100


class KeysTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = cls.enterClassContext(tempfile.TemporaryDirectory(prefix="milchglas-keys-test-"))
        cls.vault = Vault(cls.folder, PROGRAMS, clips=2)

    def setUp(self):
        self.window = self.enterContext(Window(self.vault, PROGRAMS))
        self.window.unlock("ren")
        self.window.find("Next clip", Role.PUSH_BUTTON)
        self.window.keys("Return")
        self.expect_frame(1)

    def expect_frame(self, number):
        self.window.find(f"Frosted picture, paused at frame {number} of {FRAMES}", Role.IMAGE)

    def expect_state(self, name, role, state, held=True):
        self.window.until(f"“{name}” {'' if held else 'not '}{state.value_nick}",
                          lambda: self.window.find(name, role).has(state) == held)

    def expect_saved(self):
        self.window.find("Saved", Role.LABEL)

    def tab(self, key):
        """Moves the focus and says where it was and is."""
        before = self.window.focused()
        self.window.keys(key)
        now = self.window.until(f"{key} leads away from {before}", lambda: self.moved_from(before))
        return before, now

    def moved_from(self, before):
        now = self.window.focused()
        return now if now is not None and now.accessible != before.accessible else None

    def test_1_tab_reaches_every_control_and_comes_round(self):
        reachable = Counter(node.name for node in self.window.top().walk()
                            if names.is_control(node) and node.has(State.FOCUSABLE, State.SENSITIVE))
        for key in ("Tab", "shift+Tab"):
            start = self.window.focused()
            reached = Counter()
            for _ in range(MOST_TABS):
                _, now = self.tab(key)
                reached[now.name] += 1
                if now.accessible == start.accessible:
                    break
            # Of those that exclude each other one is reached with Tab, the others with arrows.
            unchecked = Counter(["Settings"])
            wanted = reachable - unchecked
            self.assertEqual((wanted - reached, reached - wanted), (Counter(), Counter()), f"{key}: missed, unexpected")

    def test_2_what_was_pressed_is_on_the_disk(self):
        self.play_and_step()
        self.answer()
        self.mark_a_segment()
        self.draw_a_box()
        self.finish_and_lock()
        self.expect_labels()
        self.expect_log()

    def play_and_step(self):
        keys, play = self.window.keys, "Frosted picture, playing"
        keys("period", "period", "comma")
        self.expect_frame(2)
        keys("Next")
        self.expect_frame(12)
        keys("Prior", "End")
        self.expect_frame(FRAMES)
        keys("minus", "r")
        self.window.find(play, Role.IMAGE)
        keys("r")
        self.window.find("Frosted picture, paused", Role.IMAGE)
        keys("Home", "plus", "l", "space")
        self.window.find(play, Role.IMAGE)
        keys("space", "l", "Home")
        self.expect_frame(1)

    def answer(self):
        self.window.keys("1", "2", "y")
        self.expect_state("What is there? Pet", Role.CHECK_BOX, State.CHECKED)
        self.expect_state("Alarm justified? Yes", Role.CHECK_BOX, State.CHECKED)
        self.window.keys("2")  # no, no pet
        self.expect_state("What is there? Pet", Role.CHECK_BOX, State.CHECKED, held=False)

    def mark_a_segment(self):
        self.window.keys("period", "period", "a")  # from ordinal 2 ...
        self.window.find("Selected segment", Role.LABEL)
        self.window.keys("Next")
        self.expect_frame(13)
        self.window.keys("shift+a", "shift+q")  # ... to 12, and one less
        self.expect_saved()
        self.expect_frame(12)

    def draw_a_box(self):
        self.window.keys("Home")
        self.expect_frame(1)
        self.window.keys("b")
        self.window.find("Selected box", Role.LABEL)
        self.window.keys("ctrl+2")  # a pet
        self.expect_state("Pet", Role.CHECK_BOX, State.CHECKED)
        self.window.keys("ctrl+z")  # a person again
        self.expect_state("Person", Role.CHECK_BOX, State.CHECKED)
        self.window.keys("ctrl+y")
        self.expect_state("Pet", Role.CHECK_BOX, State.CHECKED)
        self.window.keys("ctrl+z")
        self.expect_state("Person", Role.CHECK_BOX, State.CHECKED)
        self.window.keys("Right", "shift+Up")
        self.expect_saved()

    def finish_and_lock(self):
        self.window.keys("Return")
        self.window.find("Queue: 0", Role.PUSH_BUTTON)
        self.expect_frame(1)
        self.expect_state("What is there? Person", Role.CHECK_BOX, State.CHECKED, held=False)
        self.window.keys("Pause")
        self.window.find("Passphrase", Role.PASSWORD_TEXT)
        self.window.gone("Frosted picture")
        self.window.close()

    def expect_labels(self):
        self.vault.tool("export", "labels", "--out", "out", login="lea")
        lines = (self.vault.folder / "out/labels.jsonl").read_text().splitlines()
        rows = [json.loads(line) for line in lines]
        self.assertEqual(sum(row["row"] == "clip" for row in rows), 1)
        choices = {row["label"]["question"]: row["label"]["answers"] for row in rows if row["row"] == "choice"}
        self.assertEqual(choices, {"content": ["person"], "alarm": ["justified"]})
        segments = [row["label"] for row in rows if row["row"] == "segment"]
        self.assertEqual([(s["kind"], s["first"], s["last"]) for s in segments], [("person-present", 2, 11)])
        tracks = [row["label"] for row in rows if row["row"] == "track"]
        self.assertEqual([t["kind"] for t in tracks], ["person"])
        print(tracks)

    def expect_log(self):
        entries = self.vault.tool("audit", "read", login="ana")["entries"]
        print(Counter(e["type"] for e in entries))


if __name__ == "__main__":
    unittest.main(verbosity=2)
