#!/usr/bin/python3
"""A reviewer's whole job with keys alone, and what is on the disk afterwards. Run by on_screen.sh.

usage: keys_test.py FOLDER_OF_PROGRAMS
"""
import json
import sys
import tempfile
import unittest

import names
from tree import Role, State
from vault import FRAMES, Vault
from window import Window

PROGRAMS = sys.argv.pop(1)
CHANGES = 13  # to labels, each of them by a key


class KeysTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = cls.enterClassContext(tempfile.TemporaryDirectory(prefix="milchglas-keys-test-"))
        cls.untouched = Vault(folder, PROGRAMS).fill(clips=2)

    def setUp(self):
        folder = self.enterContext(tempfile.TemporaryDirectory(prefix="milchglas-keys-test-"))
        self.vault = self.untouched.copy_to(folder)

    def start(self, login):
        self.window = self.enterContext(Window(self.vault, PROGRAMS))
        self.window.unlock(login)

    def open_clip(self):
        self.start("ren")
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
        """Where the focus goes."""
        before = self.window.focused()
        self.window.keys(key)

        def elsewhere():
            now = self.window.focused()
            return now if now is not None and now.accessible != before.accessible else None

        return self.window.until(f"{key} leads away from {before}", elsewhere)

    def expect_tab_to_come_round(self, screen):
        """Through every control once, both ways, and back to where it began."""
        wanted = [node for node in self.window.top().walk()
                  if names.is_control(node) and node.has(State.FOCUSABLE, State.SENSITIVE)
                  # Of those that exclude each other Tab reaches the checked one, arrows the others.
                  and (node.role != Role.RADIO_BUTTON or node.has(State.CHECKED))]
        start = self.window.focused()
        for key in ("Tab", "shift+Tab"):
            reached = [self.tab(key)]
            while reached[-1].accessible != start.accessible and len(reached) <= len(wanted):
                reached.append(self.tab(key))
            self.assertEqual(sorted(node.name for node in reached), sorted(node.name for node in wanted),
                             f"{screen}, {key}")
        return [node.name for node in reversed(reached)]

    def test_tab_on_the_review_page_goes_as_the_eye_does(self):
        self.open_clip()
        self.window.keys("n", "a")
        self.window.find("What set it off? Cat", Role.CHECK_BOX)
        self.window.find("Selected segment", Role.LABEL)
        self.expect_saved()
        order = self.expect_tab_to_come_round("review")
        stops = ["Play", "One frame forward", "New segment from here", "What is there? Person", "What set it off? Cat",
                 "Package: Both", "Person present", "Finish and next", "Screen: open", "Review", "Keys", "Ten frames back"]
        found = [name for name in order if name in stops]
        turn = found.index("Play")
        self.assertEqual(found[turn:] + found[:turn], stops)

    def test_tab_in_settings(self):
        self.start("ren")
        self.window.find("Next clip", Role.PUSH_BUTTON)
        self.window.keys("ctrl+Tab")
        self.expect_tab_round_table("Settings")

    def test_tab_on_an_admins_list(self):
        self.start("ada")
        self.expect_tab_round_table("Clips")

    def test_tab_in_the_log(self):
        self.start("ana")
        self.expect_tab_round_table("Log")

    def expect_tab_round_table(self, screen):
        tables = (Role.TABLE, Role.TREE, Role.TREE_TABLE)
        self.window.until(f"the focus in {screen}", lambda: self.window.focused_role() in tables)
        self.expect_tab_to_come_round(screen)

    def test_what_was_pressed_is_on_the_disk(self):
        self.open_clip()
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
        self.window.keys("period", "period")
        self.expect_frame(3)
        self.window.keys("a")  # from ordinal 2 ...
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
        self.window.give_passphrase("ren")  # the name is there still
        self.window.find("1 clip waits for you.")
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
        [track] = [row["label"] for row in rows if row["row"] == "track"]
        [keyframe] = track["keyframes"]
        self.assertEqual((track["kind"], keyframe["ordinal"]), ("person", 0))
        # A quarter of the picture's height, in its middle; then one step to the right and one less high.
        x, y, width, height = keyframe["box"]
        self.assertEqual((y, width), (67.5, 45))
        self.assertGreater(x, 137.5)
        self.assertAlmostEqual(x - 137.5, 45 - height)

    def expect_log(self):
        entries = self.vault.tool("audit", "read", login="ana")["entries"]
        session = next(e["session"] for e in entries if e["type"] == "auth.unlock" and e["actor"]["role"] == "reviewer")
        # What is prepared ahead and how long a look was is told in between, when it is known.
        told = [e["type"] for e in entries if e.get("session") == session and
                e["type"] not in ("clip.prepare", "clip.segment")]
        opened = ["clip.open"] * 2  # the intent, and that it is done
        self.assertEqual(told, ["auth.unlock", *opened, *["label.update"] * CHANGES, "clip.close", *opened, "clip.close",
                                "session.end", "auth.unlock", "session.end"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
