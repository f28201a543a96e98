"""The kiosk as a real screen reader's client finds it: over AT-SPI, from another process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.library.reader import Library, Page
from tests.desktop.desk import Desk, Node, missing
from tests.desktop.rules import PRESSED, faults, missing_from
from tests.desktop.telling import Words, closed, told

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing())


@pytest.fixture(scope="module")
def desk(sample_file: Path) -> Iterator[Desk]:
    with Desk(sample_file) as desk:
        yield desk
        assert desk.warnings() == []


@pytest.fixture(autouse=True)
def at_home(desk: Desk) -> Iterator[None]:
    yield
    if desk.tree().find("push button", "Home"):
        desk.press("Home")
        desk.wait_for(lambda: desk.tree().find("panel", "Topics"), "home shows")


def open_page(desk: Desk, title: str) -> Node:
    """Press the tile of a page, and wait for its document."""
    desk.press(title)
    return desk.wait_for(lambda: desk.tree().find("document frame", title), f"“{title}” opens")


def page_of(library_file: Path, topic: str) -> Page:
    library = Library.open(library_file)
    page = library.page(topic, "en")
    library.close()
    return page


def document(screen: Node) -> Node:
    found = screen.find("document frame")
    assert found
    return found


def heard(desk: Desk, *wanted: tuple[str, str]) -> None:
    """Wait until the kiosk has said all of it, each a kind and words."""
    said: list[tuple[str, str]] = []

    def listen() -> bool:
        said.extend(desk.heard())
        return set(wanted) <= set(said)

    desk.wait_for(listen, f"{wanted} are heard: {said}")


def as_told(node: Node) -> list[tuple[str, str]]:
    return [(thing.role, thing.name) for thing in node.all()]


def usable(screen: Node) -> set[str]:
    """The names of what can be pressed."""
    return {n.name for n in screen.all() if n.role in PRESSED and "enabled" in n.states}


def test_home_is_told_from_top_to_bottom(desk: Desk) -> None:
    screen = desk.tree()
    assert list(faults(screen)) == []
    wanted = [
        ("document frame", "How can we help you?"),
        ("label", "Garden Clinic"),
        ("heading", "How can we help you?"),
        ("page tab", "Basics"),
        ("page tab", "Care"),
        ("heading", "Basics"),
        ("push button", "Every kind of block"),
        ("heading", "Care"),
        ("push button", "Find a department"),
        ("tool bar", "Always here"),
        ("push button", "Text size"),
    ]
    assert missing_from(as_told(screen), wanted) is None


def test_a_page_is_told_in_order_while_it_is_scrolled(desk: Desk, sample_file: Path) -> None:
    wanted = told(page_of(sample_file, "everything"), Words("en"))
    open_page(desk, "Every kind of block")
    read: set[tuple[str, str]] = set()
    while True:
        screen = desk.tree()
        assert list(faults(screen)) == []
        now = [thing for thing in as_told(document(screen)) if thing in wanted]
        assert missing_from(wanted, now) is None, "not in the order of the page"
        read |= set(now)
        if not screen.find("push button", "More below"):
            break
        desk.press("More below")
    assert set(wanted) - read == set()
    desk.press("Back to the top")
    assert missing_from(as_told(document(desk.tree())), wanted[:4]) is None


def test_closed_figures_are_not_told_before_somebody_asks(desk: Desk, sample_file: Path) -> None:
    hidden = closed(page_of(sample_file, "figures"))
    assert "After a mild winter" in hidden
    open_page(desk, "Figures that stay closed")
    while not (screen := desk.tree()).find("push button", "Show the figures"):
        desk.press("More below")
    assert hidden.isdisjoint(name for _, name in as_told(screen))

    desk.press("Show the figures")
    heard(desk, ("focus", "push button: Hide the figures"))
    assert desk.tree().find("heading", "After a mild winter")

    desk.press("Hide the figures")
    heard(desk, ("focus", "push button: Show the figures"))
    assert hidden.isdisjoint(name for _, name in as_told(desk.tree()))


def test_a_new_page_and_a_panel_are_heard(desk: Desk) -> None:
    desk.heard()
    open_page(desk, "A short page")
    heard(desk, ("focus", "document frame: A short page"))
    desk.press("Text size")
    heard(desk, ("focus", "dialog: How large should the words be?"))

    screen = desk.tree()
    panel = screen.find("dialog")
    assert list(faults(panel)) == []
    assert usable(screen) == {"Close", "Normal", "Large", "Larger", "Largest"}, (
        "what lies behind is not"
    )
    assert [n.name for n in panel.all() if "checked" in n.states] == ["Normal"]

    desk.press("Largest", "radio button")
    heard(desk, ("announcement", "Largest"))
    panel = desk.tree().find("dialog")
    assert [n.name for n in panel.all() if "checked" in n.states] == ["Largest"]
    desk.press("Normal", "radio button")
    desk.press("Close")
    heard(desk, ("focus", "document frame: A short page"))


def test_a_picture_and_its_markers_are_heard(desk: Desk) -> None:
    open_page(desk, "Every kind of block")
    while not desk.tree().find("push button", "Number 2: The window"):
        desk.press("More below")
    desk.press("Number 2: The window")
    heard(desk, ("announcement", "The window"))
    assert "checked" in desk.tree().find("push button", "Number 2: The window").states
    desk.press("Look closer")
    heard(desk, ("focus", "dialog: Picture: A shed with a round window."))
    viewer = desk.tree().find("dialog")
    assert {"Larger", "Close"} <= {node.name for node in viewer.all()}
    desk.press("Close")


def test_how_many_departments_were_found_is_heard(desk: Desk) -> None:
    desk.press("Find a department")
    heard(desk, ("focus", "document frame: Find a department"))
    screen = desk.tree()
    assert list(faults(screen)) == []
    houses = screen.find("list", "Find a department")
    assert [child.role for child in houses.children] == ["list item"] * len(houses.children)
    desk.press("Bulbs (2)", "radio button")
    heard(desk, ("announcement", "2 departments found"))


def test_the_search_is_told_and_how_much_it_found_is_heard(desk: Desk) -> None:
    desk.press("Search: “yellow skin”, “surgery” …")
    heard(desk, ("focus", "text: Search"))
    desk.wait_for(lambda: desk.tree().find("push button", "Backspace"), "the keys show")
    screen = desk.tree()
    assert list(faults(screen)) == []
    wanted = [
        ("document frame", "Search"),
        ("text", "Search"),
        ("heading", "People often ask"),
        ("push button", "Every kind of block"),
        ("panel", "Keyboard"),
        ("push button", "q"),
        ("tool bar", "Always here"),
    ]
    assert missing_from(as_told(screen), wanted) is None
    for letter in "shed":
        desk.press(letter)
    heard(desk, ("announcement", "1 page found"))
    screen = desk.tree()
    assert list(faults(screen)) == []
    found = screen.find("panel", "1 page found")
    assert [node.name for node in found.children] == ["Every kind of block"]
    desk.press("Backspace")
    for letter in "zzq":
        desk.press(letter)
    heard(desk, ("announcement", "No page fits these words."))


def test_the_question_and_the_invitation_are_heard(sample_file: Path) -> None:
    program = [str(Path(__file__).with_name("hasty.py")), str(sample_file)]
    with Desk(program=program) as desk:
        heard(desk, ("focus", "push button: Touch the screen to begin"))
        screen = desk.tree()
        assert list(faults(screen)) == []
        assert usable(screen) == {"Touch the screen to begin"}, "what lies behind is not"
        desk.press("Touch the screen to begin")

        why = "This screen will clear itself for your privacy."
        heard(
            desk,
            ("announcement", f"Are you still reading? {why} 20 seconds left"),
            ("focus", "push button: Yes, keep reading"),
        )
        screen = desk.tree()
        assert list(faults(screen)) == []
        assert screen.find("dialog", "Are you still reading?")
        assert usable(screen) == {"Yes, keep reading", "I’m finished"}
        desk.press("Yes, keep reading")
        desk.wait_for(lambda: "Every kind of block" in usable(desk.tree()), "home is back")
        assert desk.warnings() == []


def test_what_is_wrong_on_a_screen_is_named() -> None:
    with Desk(program=[str(Path(__file__).with_name("broken.py"))]) as desk:
        named = "\n".join(faults(desk.tree()))
    for fault in (
        "push button “” at (10, 10, 100, 50) has no name",
        "link “out of reach” at (10, 70, 100, 50) is usable, or reached by the keyboard",
        "list “empty” at (10, 130, 100, 50) has no items",
        "list “mixed” at (10, 190, 100, 50) holds a paragraph “loose words”",
    ):
        assert fault in named, named
