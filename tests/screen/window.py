"""The built window on the screen, seen through the accessibility tree and driven by keys, as somebody who can't see it
would."""
import contextlib
import os
import pathlib
import select
import subprocess
import time

import tree

DEADLINE = 10  # seconds, for anything the window is waited for


def children_of(pid):
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            if int(stat.read_text().rpartition(")")[2].split()[1]) == pid:
                yield int(stat.parent.name)


class Window:
    def __init__(self, vault, programs):
        self.vault = vault
        self._focus = tree.Focus()
        self.alerts = tree.Alerts()
        environment = {**os.environ, "QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        self.process = subprocess.Popen([f"{programs}/milchglas", "--vault", vault.path, "--theme", "light"],
                                        env=environment)
        try:
            self.until("the window on the bus", lambda: tree.window_of(self.process.pid))
            self._xdotool("search", "--sync", "--onlyvisible", "--name", "^Milchglas$", "windowfocus", "--sync")
        except BaseException:
            self.close()
            raise

    def close(self):
        """Also waits for the guard, its child, which keeps the vault until its last entry is written."""
        guards = [os.pidfd_open(child) for child in children_of(self.process.pid)]
        self.process.terminate()
        self.process.wait()
        for guard in guards:
            if not select.select([guard], [], [], DEADLINE)[0]:
                raise AssertionError("the guard outlives its window")
            os.close(guard)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def top(self):
        found = tree.window_of(self.process.pid)
        if found is None:
            raise tree.Gone("the window")
        return found

    def dump(self):
        with contextlib.suppress(tree.Gone):
            return "\n".join(self.top().dump())
        return "the window is gone"

    def until(self, what, condition, why=lambda: ""):
        """What `condition` answers, once that is true; objects may come and go while it asks. `why` says what is
        missing when it never is."""
        end = time.monotonic() + DEADLINE
        while time.monotonic() < end:
            with contextlib.suppress(tree.Gone):
                if answer := condition():
                    return answer
            if self.process.poll() is not None:
                raise AssertionError(f"the window ended with {self.process.returncode} before {what}")
            time.sleep(0.02)
        raise AssertionError(f"never came: {what}\n{why()}\n{self.dump()}")

    def _matches(self, name, role):
        return [node for node in self.top().walk()
                if (role is None or node.role == role) and (node.name.startswith(name) if name else True)]

    def find(self, name, role=None):
        """Waits for the one showing object whose name begins so."""
        return self.until(f"{role.value_nick if role else 'something'} “{name}…”",
                          lambda: self._matches(name, role))[0]

    def gone(self, name, role=None):
        self.until(f"no “{name}…” any more", lambda: not self._matches(name, role))

    def press(self, name, role=tree.Role.PUSH_BUTTON):
        self.find(name, role).press()

    def focused(self):
        """The control that keys go to."""
        return self._focus.now()

    def focused_role(self):
        """None while nothing has the focus, as between two screens."""
        held = self.focused()
        return held.role if held else None

    def keys(self, *names):
        self._xdotool("key", *names)

    def type(self, text):
        """Never as an argument: it may be a passphrase."""
        self._xdotool("type", "--file", "-", text=text)

    def unlock(self, login):
        self.until("a name to be typed", lambda: (held := self.focused()) and held.name == "Name")
        self.type(login)
        self.keys("Tab")
        self.give_passphrase(login)

    def give_passphrase(self, login):
        self.until("the passphrase's turn", lambda: self.focused() and self.focused_role() == tree.Role.PASSWORD_TEXT)
        self.type(self.vault.passphrase(login))
        self.keys("Return")

    @staticmethod
    def _xdotool(*arguments, text=None):
        subprocess.run(["xdotool", *arguments], input=text, text=True, stdout=subprocess.DEVNULL, check=True)
