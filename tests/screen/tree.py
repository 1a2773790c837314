"""The window as assistive technology sees it: over the accessibility bus, nothing else."""
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  the version comes first

Role = Atspi.Role
State = Atspi.StateType


# Parts of a table: two cells may well say the same, and an empty one has nothing to say.
CELLS = {Role.TABLE_CELL, Role.TABLE_COLUMN_HEADER, Role.TABLE_ROW_HEADER, Role.COLUMN_HEADER, Role.ROW_HEADER,
         Role.TREE_ITEM, Role.LIST_ITEM}


class Gone(Exception):
    """The object went away while it was asked."""


class Node:
    """One object of the tree, asked anew each time: nothing is remembered."""

    def __init__(self, accessible):
        self.accessible = accessible

    def ask(self, question, *arguments):
        try:
            return question(self.accessible, *arguments)
        except GLib.Error as error:
            raise Gone(str(error)) from error

    @property
    def name(self):
        return self.ask(Atspi.Accessible.get_name)

    @property
    def description(self):
        return self.ask(Atspi.Accessible.get_description)

    @property
    def role(self):
        return self.ask(Atspi.Accessible.get_role)

    @property
    def interfaces(self):
        return set(self.ask(Atspi.Accessible.get_interfaces))

    def has(self, *states):
        held = self.ask(Atspi.Accessible.get_state_set)
        return all(held.contains(state) for state in states)

    @property
    def showing(self):
        return self.has(State.SHOWING, State.VISIBLE)

    @property
    def children(self):
        count = self.ask(Atspi.Accessible.get_child_count)
        found = (self.ask(Atspi.Accessible.get_child_at_index, i) for i in range(count))
        return [Node(child) for child in found if child is not None]

    @property
    def parent(self):
        return Node(self.ask(Atspi.Accessible.get_parent))

    @property
    def text(self):
        """What an editor holds; empty for everything else."""
        if "Text" not in self.interfaces:
            return ""
        return self.ask(Atspi.Text.get_text, 0, self.ask(Atspi.Text.get_character_count))

    @property
    def actions(self):
        """How many."""
        return self.ask(Atspi.Action.get_n_actions) if "Action" in self.interfaces else 0

    def press(self):
        """Whatever a click would do: Press, or Toggle."""
        self.ask(Atspi.Action.do_action, 0)

    def walk(self):
        """This object and all that shows below it, in tree order."""
        yield self
        for child in self.children:
            if child.showing:
                yield from child.walk()

    def __str__(self):
        marks = [word for word, state in (("focusable", State.FOCUSABLE), ("focused", State.FOCUSED),
                                          ("disabled", State.SENSITIVE), ("checked", State.CHECKED))
                 if self.has(state) != (word == "disabled")]
        return f"{Atspi.role_get_name(self.role)} “{self.name}” {' '.join(marks)}".rstrip()

    def dump(self, depth=0, most=20):
        """The tree as text, one object a line; of the cells of a table only the first."""
        lines = ["  " * depth + str(self)]
        showing = [child for child in self.children if child.showing]
        for child in showing[:most]:
            lines += child.dump(depth + 1)
        if len(showing) > most:
            lines.append("  " * (depth + 1) + f"... {len(showing) - most} more")
        return lines


class Focus:
    """What the window says about the focus, as a reader hears it."""

    def __init__(self):
        self._told = None
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:state-changed:focused")

    def _hear(self, event):
        if event.detail1:
            node = Node(event.source)
            self._told = node.parent if node.role in CELLS else node

    def now(self):
        """The control that holds the focus; None where nothing was said, or where it doesn't hold it any more."""
        while GLib.MainContext.default().iteration(False):
            pass
        return self._told if self._told is not None and self._told.has(State.FOCUSED) else None


class Alerts:
    """What appeared and is to be read out at once."""

    def __init__(self):
        self._heard = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:state-changed:showing")

    def _hear(self, event):
        node = Node(event.source)
        try:
            if event.detail1 and node.role in (Role.ALERT, Role.NOTIFICATION):
                self._heard.append(node.name)
        except Gone:
            pass  # it appeared and went before it could be asked

    def heard(self):
        while GLib.MainContext.default().iteration(False):
            pass
        return self._heard


def window_of(pid):
    """The top window of that process; None before it is on the bus."""
    desktop = Atspi.get_desktop(0)
    desktop.set_cache_mask(Atspi.Cache.NONE)  # children inherit it
    for application in Node(desktop).children:
        if application.ask(Atspi.Accessible.get_process_id) == pid:
            for window in application.children:
                if window.showing:
                    return window
    return None
