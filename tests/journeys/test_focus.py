"""Whatever is pressed, the keyboard is then on something that shows, and nothing covers it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.conftest import OpenKiosk
from tests.journeys.person import Person, Role, box_of
from tests.journeys.test_keyboard import has_ring, is_in_sight, name_of, role_of, tab_to

PLACES = ["home", "everything", "figures", "long", "directory", "search"]
SCREENS = [(1280, 720, 100), (720, 1280, 200)]


def begin_at(person: Person, place: str) -> None:
    """A fresh visit at this place."""
    bridge = person.kiosk.bridge
    bridge.finish()
    if place == "directory":
        bridge.openDirectory()
    elif place == "search":
        bridge.openSearch("")
    elif place != "home":
        bridge.openTopic(place)
    person.settle()


def is_sound(person: Person) -> bool:
    """Focus is on a thing with a name, in sight; what can be pressed has its ring, whole. A page
    that has just been opened has the keyboard as a whole, and no ring."""
    item: QQuickItem | None = person.focused
    if item is None or not (item.isVisible() and item.isEnabled() and name_of(item)):
        return False
    if role_of(item) == Role.Document or not item.activeFocusOnTab():
        return not person.shown(item).isEmpty()
    over_bar = any(t.role == Role.Dialog for t in person.things())
    covered = not over_bar and any(
        t.rect.intersects(box_of(item)) and not t.rect.contains(box_of(item))
        for t in person.everything()
        if t.role == Role.ToolBar
    )
    # A field has a frame of its own that grows.
    shows = has_ring(item) or role_of(item) == Role.EditableText
    return shows and is_in_sight(person, item) and not covered


def check(person: Person, after: str) -> None:
    person.wait_until(
        lambda: is_sound(person),
        f"the keyboard is on something in sight after {after}",
        lambda: f"it is on “{name_of(person.focused) if person.focused else None}”",
    )


@pytest.mark.parametrize("screen", SCREENS, ids=str)
@pytest.mark.parametrize("place", PLACES)
def test_pressing_never_loses_the_keyboard(
    kiosk: OpenKiosk, screen: tuple[int, int, int], place: str
) -> None:
    width, height, text_size = screen
    person = Person(kiosk(size=(width, height), text_size=text_size))
    begin_at(person, place)
    check(person, "arriving")
    stops = [name_of(person.tab())]
    while stops[-1] not in ("I’m finished", "Finished"):
        stops.append(name_of(person.tab()))
    for name in dict.fromkeys(stops):
        begin_at(person, place)
        tab_to(person, name)
        check(person, f"tabbing to {name}")
        person.key(Qt.Key.Key_Return)
        check(person, f"pressing {name}")
        person.key(Qt.Key.Key_Escape)
        check(person, f"pressing {name} and Esc")
        person.tab()
        check(person, f"pressing {name}, Esc and Tab")


def test_a_gate_hands_the_keyboard_on(person: Person) -> None:
    person.kiosk.bridge.openTopic("figures")
    tab_to(person, "Show the figures")
    person.key(Qt.Key.Key_Return)
    assert name_of(person.focused) == "Hide the figures"
    check(person, "opening the figures")
    person.key(Qt.Key.Key_Return)
    assert name_of(person.focused) == "Show the figures"
    check(person, "closing the figures")


def test_another_language_leaves_the_keyboard_on_its_button(
    kiosk: OpenKiosk, library_file: Path
) -> None:
    person = Person(kiosk(library=library_file))
    tab_to(person, "Türkçe")
    person.key(Qt.Key.Key_Return)
    assert name_of(person.focused) == "Türkçe"
    check(person, "choosing a language")


def test_another_language_leaves_the_keyboard_in_the_panel(
    kiosk: OpenKiosk, library_file: Path
) -> None:
    person = Person(kiosk(library=library_file))
    person.kiosk.bridge.openTopic("symptoms")
    tab_to(person, "Language")
    person.key(Qt.Key.Key_Return)
    assert name_of(person.focused) == "Which language would you like?"
    tab_to(person, "العربية")
    person.key(Qt.Key.Key_Return)
    assert name_of(person.focused) == "العربية"
    person.key(Qt.Key.Key_Escape)
    check(person, "choosing a language")


def test_a_button_that_has_nothing_more_to_do_leaves_the_keyboard_in_the_picture(
    person: Person,
) -> None:
    person.kiosk.bridge.openTopic("short")
    tab_to(person, "Look closer")
    person.key(Qt.Key.Key_Return)
    tab_to(person, "Larger")
    while person.focused.isEnabled() and name_of(person.focused) == "Larger":
        person.key(Qt.Key.Key_Return)
    assert name_of(person.focused) == "Picture: A green leaf."


def test_a_new_page_has_the_keyboard_as_a_whole(person: Person) -> None:
    tab_to(person, "A short page")
    person.key(Qt.Key.Key_Return)
    assert name_of(person.focused) == "A short page"
    tab_to(person, "Home")
    person.key(Qt.Key.Key_Return)
    assert name_of(person.focused) == "How can we help you?"
