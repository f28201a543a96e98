"""Everything with the keyboard alone: Tab, Shift+Tab, Enter and Esc."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQuick import QQuickItem

from tests.conftest import OpenKiosk
from tests.journeys.person import NO_MODIFIER, Person, Role, box_of

SCREENS = [(1280, 720, 100), (720, 1280, 100), (1024, 768, 200)]


def name_of(item: QQuickItem) -> str:
    interface = QAccessible.queryAccessibleInterface(item)
    return str(interface.text(QAccessible.Text.Name)) if interface else ""


def role_of(item: QQuickItem) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(item).role()


def tab_to(person: Person, name: str, most: int = 80) -> QQuickItem:
    for _ in range(most):
        item = person.tab()
        if name_of(item) == name:
            return item
    raise AssertionError(f"Tab never comes to “{name}”")


def is_in_sight(person: Person, item: QQuickItem) -> bool:
    """All of it, or as much of it as the list can show."""
    shown = person.shown(item)
    return shown == box_of(item) or shown.height() > 0.7 * box_of(person.view).height()


def has_ring(item: QQuickItem) -> bool:
    """Whether the focus ring is drawn around it. That of a page lies over it."""
    if role_of(item) == Role.Document:
        return bool(item.property("visualFocus"))
    return bool(item.property("visualFocus")) and any(
        child.metaObject().className().startswith("FocusRing") and child.isVisible()
        for child in descendants(item)
    )


def descendants(item: QQuickItem) -> list[QQuickItem]:
    children = item.childItems()
    return children + [deeper for child in children for deeper in descendants(child)]


@pytest.mark.parametrize("screen", SCREENS, ids=str)
@pytest.mark.parametrize("page", ["home", "everything", "directory"])
def test_tab_goes_through_the_page_and_back_with_a_ring_in_sight(
    kiosk: OpenKiosk, screen: tuple[int, int, int], page: str
) -> None:
    width, height, text_size = screen
    person = Person(kiosk(size=(width, height), text_size=text_size))
    if page == "directory":
        person.kiosk.bridge.openDirectory()
    elif page != "home":
        person.kiosk.bridge.openTopic(page)
    person.settle()

    forward: list[str] = []
    for _ in range(80):
        item = person.tab()
        assert has_ring(item), name_of(item)
        person.wait_until(lambda item=item: is_in_sight(person, item), f"{name_of(item)} shows")
        forward.append(name_of(item))
        if forward[-1] in ("I’m finished", "Finished"):
            break
    assert all(forward), "everything has a name"
    for button in ("Text size", "Contrast"):
        assert button in forward

    backward = [forward[-1]]
    while len(_without_more(backward)) < len(_without_more(forward)):
        item = person.tab(back=True)
        assert has_ring(item), name_of(item)
        person.wait_until(lambda item=item: is_in_sight(person, item), f"{name_of(item)} shows")
        backward.append(name_of(item))
    # The bar's middle button is skipped by turns: at the end of a page it has nothing to do.
    assert _without_more(backward[::-1]) == _without_more(forward)


def _without_more(names: list[str]) -> list[str]:
    return [name for name in names if name != "More below"]


def test_tab_reaches_every_tile_of_home(person: Person) -> None:
    reached = [name_of(person.tab()) for _ in range(12)]
    tiles = ["Every kind of block", "A short page", "Figures that stay closed", "A long page"]
    assert [name for name in reached if name in tiles] == tiles
    assert "Find a department" in reached


def test_tab_reaches_all_that_a_page_offers(person: Person) -> None:
    person.kiosk.bridge.openTopic("everything")
    reached = []
    while "Every kind of block" not in reached:  # from the page round to the page
        reached.append(name_of(person.tab()))
    for name in (
        "Which cards are there?",
        "Look closer",
        "Read more about worms",
        "Number 1: The door",
        "2: The window",
        "Step 2 of 3",
        "Next step",
        "loam",
        "Figures that stay closed",
        "Back",
    ):
        assert name in reached
    assert reached.count("Look closer") == 3


def test_tab_reaches_every_page_that_ships(kiosk: OpenKiosk, library_file: Path) -> None:
    person = Person(kiosk(library=library_file))
    tiles = set()
    while "I’m finished" not in tiles:
        tiles.add(name_of(person.tab()))
    library = person.kiosk.library
    for section in library.sections("en"):
        for card in library.topics("en", section.id):
            assert card.title in tiles


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses(person: Person, key: Qt.Key) -> None:
    tab_to(person, "A short page")
    person.key(key)
    assert person.place == "A short page"
    tab_to(person, "Back")
    person.key(key)
    assert person.place == "home"


def test_a_whole_visit_without_a_finger(person: Person) -> None:
    tab_to(person, "Text size")
    person.key(Qt.Key.Key_Return)
    tab_to(person, "Larger")
    person.key(Qt.Key.Key_Return)
    assert person.find("Larger", Role.RadioButton).checked
    person.key(Qt.Key.Key_Escape)
    tab_to(person, "Every kind of block")
    person.key(Qt.Key.Key_Return)
    tab_to(person, "loam")
    person.key(Qt.Key.Key_Return)
    assert person.sees("loam", Role.Dialog)
    person.key(Qt.Key.Key_Escape)
    assert not person.sees("loam", Role.Dialog)
    tab_to(person, "Finished")
    person.key(Qt.Key.Key_Return)
    assert person.place == "home"


@pytest.mark.parametrize(
    ("opener", "inside"),
    [
        ("Text size", {"Close", "Normal", "Large", "Larger", "Largest"}),
        ("Contrast", {"Close", "Light", "Dark", "High contrast", "Less movement"}),
        ("Look closer", {"Larger", "Close"}),
        ("loam", {"Back to the page"}),
    ],
)
def test_focus_stays_in_what_is_open_and_returns(
    person: Person, opener: str, inside: set[str]
) -> None:
    person.kiosk.bridge.openTopic("everything")
    tab_to(person, opener)
    person.key(Qt.Key.Key_Return)
    reached = {name_of(person.tab()) for _ in range(len(inside) + 2)}
    reached |= {name_of(person.tab(back=True)) for _ in range(len(inside) + 2)}
    assert reached == inside

    person.key(Qt.Key.Key_Escape)
    assert name_of(person.focused) == opener
    assert has_ring(person.focused)


def test_focus_stays_in_the_list_of_chapters(kiosk: OpenKiosk) -> None:
    person = Person(kiosk(size=(720, 1280)))
    person.kiosk.bridge.openTopic("short")
    tab_to(person, "Contents")
    person.key(Qt.Key.Key_Return)
    reached = {name_of(person.tab()) for _ in range(6)}
    assert reached == {"In short", "Is that all?", "Close"}


def test_enter_jumps_to_a_chapter(person: Person) -> None:
    person.kiosk.bridge.openTopic("long")
    tab_to(person, "Chapter Five?")
    person.key(Qt.Key.Key_Return)
    assert person.find("Chapter Five?", Role.Heading).in_full_view


def test_numbers_of_a_picture_answer_to_enter(person: Person) -> None:
    person.kiosk.bridge.openTopic("everything")
    tab_to(person, "Number 2: The window")
    person.key(Qt.Key.Key_Return)
    tab_to(person, "2: The window")
    assert person.find("2: The window", Role.Button).checked


def test_a_finger_leaves_no_ring(person: Person) -> None:
    person.press("A short page", Role.Button)
    for item in descendants(person.window.contentItem()):
        assert not item.property("visualFocus")


def test_arrows_go_through_home_like_tab(person: Person) -> None:
    tab_to(person, "Every kind of block")
    person.key(Qt.Key.Key_Right)
    assert name_of(person.focused) == "A short page"
    assert has_ring(person.focused)
    person.key(Qt.Key.Key_Left)
    assert name_of(person.focused) == "Every kind of block"
    person.key(Qt.Key.Key_Down)
    person.key(Qt.Key.Key_Up)
    assert name_of(person.focused) == "Every kind of block"


def test_arrows_follow_the_eye_in_arabic(kiosk: OpenKiosk, library_file: Path) -> None:
    person = Person(kiosk(library=library_file, language="ar"))
    first = name_of(person.tab())
    second = name_of(person.tab())
    person.key(Qt.Key.Key_Right)
    assert name_of(person.focused) == first
    person.key(Qt.Key.Key_Left)
    assert name_of(person.focused) == second


@pytest.mark.parametrize("place", ["long", "directory"])
def test_arrows_scroll_what_is_read(kiosk: OpenKiosk, place: str) -> None:
    person = Person(kiosk(size=(1024, 768)))
    if place == "directory":
        person.kiosk.bridge.openDirectory()
    else:
        person.kiosk.bridge.openTopic(place)
    person.rest()
    start = person.view.property("contentY")
    person.key(Qt.Key.Key_Down)
    assert person.view.property("contentY") > start
    for _ in range(200):
        person.key(Qt.Key.Key_Down)
    assert person.view.property("atYEnd")
    for _ in range(200):
        person.key(Qt.Key.Key_Up)
    assert person.view.property("atYBeginning")


def test_escape_goes_back_one_page(person: Person) -> None:
    person.kiosk.bridge.openTopic("short")
    person.kiosk.bridge.openTopic("long")
    person.settle()
    person.key(Qt.Key.Key_Escape)
    assert person.place == "A short page"
    person.key(Qt.Key.Key_Escape)
    assert person.place == "home"
    person.key(Qt.Key.Key_Escape)
    assert person.place == "home"


def read_with_two_buttons(person: Person) -> list[str]:
    """What is on a page from its top to its end: Tab to the page, then Enter again and again."""
    heard: list[str] = []
    assert role_of(person.focused) == Role.Document
    while True:
        view = box_of(person.view)
        on_page = [t.name for t in person.things() if t.name and view.contains(t.shown)]
        heard += [name for name in dict.fromkeys(on_page) if name not in heard]
        if person.view.property("atYEnd"):
            return heard
        person.key(Qt.Key.Key_Return)
        person.rest()


def test_two_buttons_lead_to_an_answer(kiosk: OpenKiosk, library_file: Path) -> None:
    """Somebody with a switch that says Tab and one that says Enter, who hears what is on the
    screen and sees nothing: what happens if surgery is not possible?"""
    person = Person(kiosk(library=library_file))
    tab_to(person, "When surgery is not possible")
    person.key(Qt.Key.Key_Return)
    assert person.place == "When surgery is not possible"
    page = person.kiosk.library.page("when-surgery-is-not-possible", "en")
    heard = read_with_two_buttons(person)
    for block in page.blocks:
        if block["kind"] in ("heading", "paragraph"):
            assert block["plain"] in heard
    order = [block["plain"] for block in page.blocks if block["kind"] == "heading"]
    assert [name for name in heard if name in order] == order, "in the order of the page"
    tab_to(person, "Home")
    person.key(Qt.Key.Key_Return)
    assert person.place == "home"


def test_arrows_move_the_larger_picture(person: Person) -> None:
    person.kiosk.bridge.openTopic("short")
    tab_to(person, "Look closer")
    person.key(Qt.Key.Key_Return)
    tab_to(person, "Larger")
    for _ in range(3):
        person.key(Qt.Key.Key_Return)
    before = person.find("A green leaf.", Role.Graphic).rect
    person.key(Qt.Key.Key_Right)
    person.key(Qt.Key.Key_Down)
    after = person.find("A green leaf.", Role.Graphic).rect
    assert after.left() < before.left() and after.top() < before.top()
    for _ in range(30):
        person.key(Qt.Key.Key_Left)
    assert person.find("A green leaf.", Role.Graphic).shown.left() > 0, "it ends at its edge"


def test_a_key_that_is_held_presses_once(person: Person) -> None:
    person.kiosk.bridge.openTopic("figures")
    tab_to(person, "Show the figures")
    for repeated in (False, True, True):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NO_MODIFIER, "", repeated)
        QCoreApplication.sendEvent(person.window, held)
        person.settle()
        assert name_of(person.focused) == "Hide the figures"
