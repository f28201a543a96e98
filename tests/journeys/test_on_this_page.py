"""“On this page”: a list of chapters that jumps, and follows the reader."""

from __future__ import annotations

import pytest

from tests.conftest import OpenKiosk
from tests.journeys.person import Person, Role, box_of

CHAPTERS = [f"Chapter {number}?" for number in ("One", "Two", "Three", "Four", "Five", "Six")]


@pytest.fixture
def reader(person: Person) -> Person:
    person.scroll_to("A long page", Role.Button)
    person.press("A long page", Role.Button)
    return person


def chapter_here(person: Person) -> list[str]:
    return [t.name for t in person.things() if t.role == Role.Link and t.selected]


def test_it_lists_every_chapter(reader: Person) -> None:
    links = [thing.name for thing in reader.things() if thing.role == Role.Link]
    assert links == ["In short", *CHAPTERS, "Where does it end?"]


@pytest.mark.parametrize("chapter", ["Chapter Four?", "Chapter Two?", "Where does it end?"])
def test_it_jumps(reader: Person, chapter: str) -> None:
    reader.press(chapter, Role.Link)
    heading = reader.find(chapter, Role.Heading)
    assert heading.in_full_view
    view = box_of(reader.view)
    if not reader.view.property("atYEnd"):
        assert heading.rect.top() < view.top() + view.height() * 0.2
    assert chapter_here(reader) == [chapter]


def test_it_jumps_back_to_the_top(reader: Person) -> None:
    reader.press("Chapter Six?", Role.Link)
    reader.press("In short", Role.Link)
    assert reader.sees("A long page", Role.Heading)
    assert chapter_here(reader) == ["In short"]


def test_it_follows_the_reader(reader: Person) -> None:
    assert chapter_here(reader) == ["In short"]
    passed = []
    for _ in reader.screenfuls():
        here = chapter_here(reader)
        assert len(here) == 1
        if here[0] not in passed:
            passed.append(here[0])
    assert passed[0] == "In short"
    assert passed[-1] == "Where does it end?"
    names = ["In short", *CHAPTERS, "Where does it end?"]
    assert [names.index(name) for name in passed] == sorted(names.index(name) for name in passed)


def test_where_there_is_no_room_a_button_opens_it(kiosk: OpenKiosk) -> None:
    person = Person(kiosk(size=(720, 1280)))
    person.scroll_to("A long page", Role.Button)
    person.press("A long page", Role.Button)
    assert not person.sees("On this page", Role.Dialog)

    person.press("Contents", Role.Button)
    assert person.sees("On this page", Role.Dialog)
    person.press("Chapter Five?", Role.Link)

    assert not person.sees("On this page", Role.Dialog)
    assert person.find("Chapter Five?", Role.Heading).in_full_view


def test_the_sheet_closes_without_a_jump(kiosk: OpenKiosk) -> None:
    person = Person(kiosk(size=(720, 1280)))
    person.scroll_to("A long page", Role.Button)
    person.press("A long page", Role.Button)
    person.press("Contents", Role.Button)
    person.press("Close", Role.Button)
    assert not person.sees("On this page", Role.Dialog)
    assert person.find("A long page", Role.Heading).in_full_view


def test_what_is_behind_the_sheet_cannot_be_used(kiosk: OpenKiosk) -> None:
    person = Person(kiosk(size=(720, 1280)))
    person.press("A short page", Role.Button)
    person.press("Contents", Role.Button)
    assert not person.sees("Home", Role.Button)
    assert not person.sees("Look closer", Role.Button)


def test_finishing_behind_no_sheet_leaves_none_for_the_next_reader(kiosk: OpenKiosk) -> None:
    person = Person(kiosk(size=(720, 1280)))
    person.press("A short page", Role.Button)
    person.press("Contents", Role.Button)
    person.kiosk.bridge.finish()
    person.press("A short page", Role.Button)
    assert not person.sees("On this page", Role.Dialog)


def test_it_jumps_to_the_top_from_far_below(kiosk: OpenKiosk) -> None:
    person = Person(kiosk(size=(1024, 768), text_size=200))
    person.kiosk.bridge.openTopic("everything")
    for _ in person.screenfuls():
        pass
    person.press("Contents", Role.Button)
    person.press("In short", Role.Link)
    assert person.find("Every kind of block", Role.Heading).in_full_view


def test_it_jumps_away_from_what_the_keyboard_was_on(kiosk: OpenKiosk) -> None:
    person = Person(kiosk(size=(720, 1280)))
    person.kiosk.bridge.openTopic("long")
    person.tab()
    assert person.focused
    person.press("Contents", Role.Button)
    person.press("Chapter Five?", Role.Link)
    assert person.find("Chapter Five?", Role.Heading).in_full_view
