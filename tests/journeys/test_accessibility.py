"""What a screen reader is told, and how large things are to touch, on every page that ships."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations, pairwise
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.library.reader import Library
from kiosk.window import Kiosk
from tests.journeys.person import Person, Role, Thing, box_of

PRESSED = {Role.Button, Role.Link, Role.RadioButton, Role.PageTab, Role.CheckBox}
NAMED = {*PRESSED, Role.Heading, Role.Graphic, Role.Dialog, Role.ListItem, Role.ToolBar}

SHEETS = ("Text size", "Contrast", "loam", "Look closer")
"""What opens something over a page of the sample pack."""

RUNNING_TEXT = {Role.Heading, Role.Paragraph}

LEAST_SIDE = 88
"""Design pixels of whatever is pressed."""

LEAST_GAP = 16
"""Design pixels between two things that are pressed."""


@dataclass(frozen=True)
class Screenful:
    """All that one page says at one place of its scrolling.

    ``buttons`` are to be large and apart. Left out are links in running text, the numbers on a
    picture (their words are large buttons below it) and the chapters beside a page, which stand
    close together as the contents of a book do.
    """

    page: str
    things: list[Thing]
    buttons: list[Thing]
    reached_by_keyboard: list[Thing]
    scroller: dict[int, int]
    running_text: list[Thing]
    labels: list[tuple[Thing, str]]
    bar: list[Thing]


@pytest.fixture(scope="module")
def screenfuls(qapp: QGuiApplication, library_file: Path) -> list[Screenful]:
    """Every page that ships, from top to end."""
    with Kiosk(Library.open(library_file), size=(1280, 720)) as kiosk:
        kiosk.show()
        person = Person(kiosk)
        return [look(person, page) for page in pages(person) for _ in person.screenfuls()]


def pages(person: Person) -> Iterator[str]:
    """Open every page in turn, ending with the directory."""
    library, bridge = person.kiosk.library, person.kiosk.bridge
    yield "home"
    for section in library.sections("en"):
        for card in library.topics("en", section.id):
            bridge.openTopic(card.id)
            yield card.id
    bridge.openDirectory()
    yield "directory"
    bridge.openSearch("")
    person.find("q", Role.Button)
    yield "search"
    for text in ("liver", "xqzw"):
        person.kiosk.search.ask(text)
        yield f"search for {text}"


def is_key(screenful: Screenful, thing: Thing) -> bool:
    """Whether it is one of the keyboard on the screen."""
    return any(t.name == "Keyboard" and t.rect.contains(thing.rect) for t in screenful.things)


def look(person: Person, page: str) -> Screenful:
    seen = person.everything()
    # Without Qt's objects: once they are gone, others live at their addresses.
    things = [replace(thing, item=None, interface=None) for thing in seen]
    view = box_of(person.view)
    (bar,) = (thing.rect for thing in things if thing.role == Role.ToolBar)
    buttons = [
        thing
        for thing in things
        if thing.role in PRESSED - {Role.Link} and not thing.name.startswith("Number ")
    ]
    return Screenful(
        page,
        things,
        buttons,
        [
            thing
            for thing, found in zip(things, seen, strict=True)
            if found.item.activeFocusOnTab() and not is_in_text(found)
        ],
        {id(thing): scroller_of(found.item) for thing, found in zip(things, seen, strict=True)},
        [t for t in things if t.role in RUNNING_TEXT and view.intersects(t.rect)],
        [
            (thing, words)
            for thing, found in zip(things, seen, strict=True)
            if found.item.inherits("QQuickAbstractButton")
            for words in words_on(found.item)
        ],
        [t for t in buttons if bar.contains(t.rect)],
    )


def scroller_of(item: QQuickItem | None) -> int:
    """What it scrolls with, by its number; 0 for nothing."""
    while item is not None and not item.inherits("QQuickFlickable"):
        item = item.parentItem()
    return int(shiboken6.getCppPointer(item)[0]) if item else 0


def words_on(item: QQuickItem) -> list[str]:
    """What can be read on an item."""
    if not item.isVisible():
        return []
    own = [re.sub(r"<[^>]*>", "", item.property("text"))] if item.inherits("QQuickText") else []
    return own + [words for child in item.childItems() for words in words_on(child)]


def is_in_text(thing: Thing) -> bool:
    return thing.role == Role.Link and not thing.item.inherits("QQuickAbstractButton")


def test_everything_has_a_name(screenfuls: list[Screenful]) -> None:
    assert len({screenful.page for screenful in screenfuls}) >= 21
    nameless = {
        f"{screenful.page}: {thing.role.name} at {thing.rect.getRect()}"
        for screenful in screenfuls
        for thing in screenful.things
        if not thing.name.strip() and thing.role in NAMED
    }
    assert sorted(nameless) == []


def test_all_that_the_keyboard_reaches_has_a_role(screenfuls: list[Screenful]) -> None:
    for screenful in screenfuls:
        for thing in screenful.reached_by_keyboard:
            assert thing.role in {*PRESSED, Role.Document, Role.EditableText}, (
                f"{screenful.page}: {thing.name}"
            )


def test_what_is_told_comes_in_the_order_of_the_screen(screenfuls: list[Screenful]) -> None:
    assert max(len(screenful.running_text) for screenful in screenfuls) > 4
    for screenful in screenfuls:
        for one, next_one in pairwise(screenful.running_text):
            assert one.rect.top() <= next_one.rect.top(), f"{screenful.page}: {next_one.name}"


def test_a_buttons_name_has_the_words_on_it(screenfuls: list[Screenful]) -> None:
    assert sum(len(screenful.labels) for screenful in screenfuls) > 100
    for screenful in screenfuls:
        for thing, words in screenful.labels:
            told = f"{thing.name} {thing.description}"
            assert html.unescape(words) in told, f"{screenful.page}: {thing.name}"


def test_buttons_that_are_always_there_keep_their_order(screenfuls: list[Screenful]) -> None:
    pairs = {
        (screenful.page, one.name, other.name)
        for screenful in screenfuls
        for one, other in combinations(screenful.bar, 2)
    }
    assert len(pairs) > 100
    orders = {(one, other) for _, one, other in pairs}
    assert [pair for pair in orders if pair[::-1] in orders] == []


def test_buttons_are_large_enough_for_any_finger(screenfuls: list[Screenful]) -> None:
    least = LEAST_SIDE * 720 / 1080 - 1
    small = {
        f"{screenful.page}: {thing.name} {thing.rect.width()}x{thing.rect.height()}"
        for screenful in screenfuls
        for thing in screenful.buttons
        if min(thing.rect.width(), thing.rect.height()) < least
    }
    assert sorted(small) == []


def test_there_is_room_between_buttons(screenfuls: list[Screenful]) -> None:
    """Keys meet, so that a finger between two presses one; what is seen of them does not."""
    gap = int(LEAST_GAP * 720 / 1080) - 1
    close = {
        f"{screenful.page}: {one.name}, {other.name}"
        for screenful in screenfuls
        for one, other in combinations(screenful.buttons, 2)
        if not (is_key(screenful, one) and is_key(screenful, other))
        # What scrolls passes close by what stands still.
        if screenful.scroller[id(one)] == screenful.scroller[id(other)]
        and one.rect.adjusted(-gap, -gap, gap, gap).intersects(other.rect)
    }
    assert sorted(close) == []


@pytest.mark.parametrize("opener", SHEETS)
def test_what_opens_over_a_page_has_a_name_and_large_buttons(person: Person, opener: str) -> None:
    person.kiosk.bridge.openTopic("everything")
    person.settle()
    person.press(opener)
    assert [t for t in person.things() if t.role == Role.Dialog and t.name]
    least = LEAST_SIDE * 720 / 1080 - 1
    buttons = [t for t in person.things() if t.role in PRESSED and not is_in_text(t)]
    assert buttons
    for button in buttons:
        assert button.name
        assert min(button.rect.width(), button.rect.height()) >= least, button.name


@pytest.mark.parametrize("opener", SHEETS)
def test_there_is_never_a_second_window(person: Person, opener: str) -> None:
    person.kiosk.bridge.openTopic("everything")
    person.settle()
    person.press(opener)
    visible = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
    assert visible == [person.window]


def test_cards_say_what_kind_of_advice_they_give(person: Person) -> None:
    person.kiosk.bridge.openTopic("everything")
    person.scroll_to("Urgent advice: Call today if:", Role.Heading)
    person.scroll_to("Non-urgent advice: Tell us if:", Role.Heading)
    person.scroll_to("Immediate action required: Get help now if:", Role.Heading)


def test_a_picture_is_told_in_words(person: Person) -> None:
    person.kiosk.bridge.openTopic("short")
    assert person.sees("A green leaf.", Role.Graphic)
