"""What every screen owes to those who can't see it. Nothing to complain of is an empty list."""
from collections import Counter

from tree import CELLS, Role, State

CONTROLS = {Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.TEXT, Role.ENTRY,
            Role.PASSWORD_TEXT, Role.PROGRESS_BAR, Role.TABLE, Role.TREE, Role.TREE_TABLE,
            Role.PANEL}  # what is scrolled by keys
PICTURES = {Role.IMAGE, Role.CANVAS, Role.ICON, Role.ANIMATION, Role.VIDEO}


def is_control(node):
    # A scroll bar says all it is, and no key stops at it.
    return node.role not in {*CELLS, Role.SCROLL_BAR} and (node.has(State.FOCUSABLE) or node.actions > 0)


def about_control(node):
    if not node.name:
        yield f"no name: {node}"
    if node.role not in CONTROLS:
        yield f"a control should say which one it is: {node}"


def about_picture(node):
    """Its name says how it stands; there is no way to what it shows."""
    if not node.name:
        yield f"no name: {node}"
    if more := node.interfaces - {"Accessible", "Component", "Action"}:
        yield f"a picture offers {', '.join(sorted(more))}: {node}"
    if node.actions > 0:
        yield f"a picture can be acted on: {node}"
    if node.children:
        yield f"a picture has parts: {node}"


def about_siblings(parent):
    named = Counter((str(child.role), child.name) for child in parent.children
                    if child.showing and is_control(child))
    return [f"{count} times among siblings: {what}" for what, count in named.items() if count > 1]


def complaints(window):
    found, controls = [], 0
    for node in window.walk():
        if is_control(node):
            controls += 1
            found += about_control(node)
        if node.role in PICTURES:
            found += about_picture(node)
        found += about_siblings(node)
    if window.role != Role.FRAME:
        found.append(f"the window should say that it is one: {window}")
    if controls < 3:
        found.append("hardly a control on it")
    return found


def everything_readable(window):
    """All that can be read aloud anywhere on the screen."""
    for node in window.walk():
        yield from (node.name, node.description, node.text)
