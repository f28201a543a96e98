"""What must hold of everything that a screen reader is told, on any screen."""

from __future__ import annotations

from collections.abc import Iterator

from tests.desktop.desk import Node

PRESSED = {"push button", "toggle button", "link", "radio button", "check box", "page tab"}
NAMED = {*PRESSED, "heading", "image", "dialog", "list item", "paragraph", "document frame"}


def faults(screen: Node) -> Iterator[str]:
    """All that is wrong on a screen, each naming the thing."""
    width, height = screen.box[2:]
    # Who reaches things with the Tab key has a keyboard of plastic.
    keyboard = screen.find("panel", "Keyboard")
    keys = list(keyboard.all()) if keyboard else []
    for node in screen.all():
        what = f"{node.role} “{node.name}” at {node.box}"
        if node.role in NAMED and not node.name.strip():
            yield f"{what} has no name"
        if (
            node not in keys
            and node.role in PRESSED
            and ("focusable" in node.states) != ("enabled" in node.states)
        ):
            yield f"{what} is usable, or reached by the keyboard, and not both"
        if node.role == "list" and not any(child.role == "list item" for child in node.children):
            yield f"{what} has no items"
        for child in node.children:
            if node.role == "list" and child.role not in ("list item", "heading"):
                yield f"{what} holds a {child.role} “{child.name}”"
        x, y, wide, high = node.box
        if not (x < width and y < height and x + wide > 0 and y + high > 0):
            yield f"{what} is told, but not in the window"


def missing_from(
    told: list[tuple[str, str]], wanted: list[tuple[str, str]]
) -> tuple[str, str] | None:
    """The first of ``wanted`` that does not come in ``told`` after those before it."""
    rest = iter(told)
    for thing in wanted:
        if thing not in rest:
            return thing
    return None
