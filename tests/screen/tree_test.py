#!/usr/bin/python3
"""Every screen through the accessibility tree. Run by on_screen.sh.

usage: tree_test.py FOLDER_OF_PROGRAMS
"""
import sys
import tempfile
import unittest

import names
from tree import Role, State
from vault import FRAMES, Vault
from window import Window

PROGRAMS = sys.argv.pop(1)
FIRST_FRAME = f"Frosted picture, paused at frame 1 of {FRAMES}"


class TreeTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = cls.enterClassContext(tempfile.TemporaryDirectory(prefix="milchglas-tree-test-"))
        cls.vault = Vault(folder, PROGRAMS).fill(clips=1)

    def start(self):
        self.window = self.enterContext(Window(self.vault, PROGRAMS))

    def expect_good(self, screen):
        # A screen that is still being laid out is no fault: what is wrong has to last.
        found = lambda: names.complaints(self.window.top())
        self.window.until(f"good names and roles on {screen}", lambda: not found(), lambda: "\n".join(found()))

    def expect_unsaid(self, secret):
        for words in names.everything_readable(self.window.top()):
            self.assertNotIn(secret, words)

    def unlock(self, login):
        self.start()
        self.window.unlock(login)

    def test_unlock_screen_keeps_the_passphrase_to_itself(self):
        self.start()
        self.window.find("Name", Role.TEXT)
        self.expect_good("unlock")
        self.window.keys("Tab")
        self.window.until("the passphrase's turn", lambda: self.window.focused_role() == Role.PASSWORD_TEXT)
        self.window.type("not the one")
        field = self.window.find("Passphrase", Role.PASSWORD_TEXT)
        self.assertTrue(field.has(State.EDITABLE, State.FOCUSED))
        self.assertFalse(field.interfaces & {"Text", "EditableText", "Value"})
        self.expect_unsaid("not the one")
        self.window.keys("shift+Tab")
        self.window.type("ren")
        self.window.until("a button to press", lambda: self.window.find("Unlock", Role.PUSH_BUTTON).has(State.SENSITIVE))
        self.window.press("Unlock")
        self.expect_alert("Name or passphrase is wrong.")
        self.expect_good("wrong passphrase")

    def expect_alert(self, words):
        self.window.find(words, Role.ALERT)
        self.window.until(f"the alert “{words}”", lambda: words in self.window.alerts.heard())

    def test_reviewer(self):
        self.unlock("ren")
        self.window.find("Next clip")
        self.expect_good("ready")
        self.window.press("Next clip")
        canvas = self.window.find(FIRST_FRAME, Role.IMAGE)
        self.assertFalse(canvas.has(State.FOCUSABLE))
        self.expect_good("review")
        self.expect_false_alarm_and_rows_named()
        self.expect_overlays_named()
        self.window.press("Settings", Role.RADIO_BUTTON)
        self.window.find("Theme: Light")
        self.expect_good("settings")

    def expect_false_alarm_and_rows_named(self):
        self.window.press("Alarm justified? No", Role.CHECK_BOX)
        self.window.find("What set it off? Cat")
        self.window.press("New segment from here")
        self.window.find("Selected segment")
        self.window.press("New box")
        self.window.find("Selected box")
        self.expect_good("review, false alarm, a box chosen")

    def expect_overlays_named(self):
        self.window.press("Level: frosted")
        self.window.find("consent: at most frosted", Role.LABEL)
        self.window.find("Level: frosted", Role.DIALOG)
        self.expect_good("why this level")
        self.window.press("Close")
        self.window.press("Keys")
        self.window.find("Play or pause", Role.LABEL)
        self.window.find("Keys", Role.DIALOG)
        self.expect_good("keys")
        self.window.press("Close")
        self.window.gone("Close")

    def test_auditor(self):
        self.unlock("ana")
        table = self.window.find("Log", Role.TABLE)
        self.window.until("rows", lambda: len(table.children) > 10)
        self.window.keys("Down")
        self.expect_good("log")

    def test_admin(self):
        self.unlock("ada")
        for desk in ("Clips", "People", "Devices"):
            self.window.press(desk, Role.RADIO_BUTTON)
            table = self.window.find(desk, Role.TABLE)
            self.window.until("rows", lambda: table.children)
            self.expect_good(desk)


if __name__ == "__main__":
    unittest.main(verbosity=2)
