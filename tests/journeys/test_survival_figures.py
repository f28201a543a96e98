"""Survival figures on the pages that ship: closed until the reader opens them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.library.reader import Library
from kiosk.tour.things import Screen
from tests.conftest import OpenKiosk
from tests.journeys.person import Person, Role

PAGE = "Survival figures"


@pytest.fixture
def reader(kiosk: OpenKiosk, library_file: Path) -> Person:
    person = Person(kiosk(library=library_file))
    open_page(person)
    return person


def open_page(person: Person) -> None:
    person.scroll_to(PAGE, Role.Button)
    person.press(PAGE, Role.Button)
    assert person.place == PAGE


def figures(library_file: Path) -> list[str]:
    library = Library.open(library_file)
    gates = [b for b in library.page("survival-figures", "en").blocks if b["kind"] == "sensitive"]
    library.close()
    hidden = [block for gate in gates for block in gate["blocks"]]
    return [block["plain"] for block in hidden if block["kind"] == "icon-array"]


def words_in(item: QQuickItem) -> str:
    """Every word that stands anywhere in the window, also what is not in sight."""
    words = str(item.property("text") or "")
    return words + " ".join(words_in(child) for child in item.childItems())


def test_nothing_shows_before_the_reader_asks(reader: Person, library_file: Path) -> None:
    assert len(figures(library_file)) >= 3
    for _ in reader.screenfuls():
        on_screen = words_in(reader.window.contentItem())
        names = [thing.name for thing in reader.everything()]
        for figure in figures(library_file):
            assert figure not in on_screen
            assert figure not in names


def test_not_now_leads_on(reader: Person) -> None:
    reader.scroll_to("Not now", Role.Button)
    reader.press("Not now", Role.Button)
    assert reader.place == "Questions to ask"
    reader.press("Back", Role.Button)
    assert reader.scroll_to("Show the figures", Role.Button)


def test_show_opens_all_of_them(reader: Person, library_file: Path) -> None:
    reader.scroll_to("Show the figures", Role.Button)
    reader.press("Show the figures", Role.Button)
    reader.loses("Show the figures")
    for figure in figures(library_file):
        reader.scroll_to(figure, Role.Graphic)


def test_people_have_a_key_that_is_seen_and_not_told(reader: Person, library_file: Path) -> None:
    reader.scroll_to("Show the figures", Role.Button)
    reader.press("Show the figures", Role.Button)
    reader.scroll_to(figures(library_file)[0], Role.Graphic)
    key = {"at least 40", "perhaps up to 50", "the others"}
    assert key <= {thing.text for thing in Screen.of(reader.window).things}
    assert not key & {thing.name for thing in reader.everything()}, "the sentence says it"


def test_they_stay_open_for_this_visit(reader: Person, library_file: Path) -> None:
    first = figures(library_file)[0]
    reader.scroll_to("Show the figures", Role.Button)
    reader.press("Show the figures", Role.Button)
    reader.scroll_to(first, Role.Graphic)

    reader.scroll_to("Who looks after you", Role.Button)
    reader.press("Who looks after you", Role.Button)
    reader.press("Back", Role.Button)
    reader.press("In short", Role.Link)
    assert reader.scroll_to(first, Role.Graphic)

    reader.press("Home", Role.Button)
    open_page(reader)
    assert reader.scroll_to(first, Role.Graphic)


def test_they_are_closed_for_the_next_reader(reader: Person, library_file: Path) -> None:
    reader.scroll_to("Show the figures", Role.Button)
    reader.press("Show the figures", Role.Button)
    reader.finish()
    open_page(reader)
    assert reader.scroll_to("Show the figures", Role.Button)
    test_nothing_shows_before_the_reader_asks(reader, library_file)


def test_they_close_again_when_the_reader_has_seen_enough(
    reader: Person, library_file: Path
) -> None:
    reader.scroll_to("Show the figures", Role.Button)
    reader.press("Show the figures", Role.Button)
    reader.scroll_to("Hide the figures", Role.Button)
    reader.press("Hide the figures", Role.Button)
    assert reader.find("Show the figures", Role.Button)
    on_screen = words_in(reader.window.contentItem())
    assert not any(figure in on_screen for figure in figures(library_file))
    reader.press("Home", Role.Button)
    open_page(reader)
    assert reader.scroll_to("Show the figures", Role.Button)
