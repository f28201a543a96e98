"""Where a tour goes: what it opens, and what it leaves closed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.tour.places import places, scrollable
from kiosk.window import Kiosk
from tests.conftest import OpenKiosk
from tests.journeys.person import Person, Role


def rows(kiosk: Kiosk, kind: str) -> list[bool]:
    """Whether each block of this kind on the page is open."""
    return [row.opened for row in kiosk.page.rows.rows if row.kind == kind]  # type: ignore[attr-defined]


def test_read_more_is_opened_and_survival_figures_are_not(kiosk: OpenKiosk) -> None:
    one = kiosk()
    there = {place.id: place for place in places(one)}
    there["everything"].open()
    assert rows(one, "details") == [True]
    there["figures"].open()
    assert rows(one, "sensitive") == [False]


def test_what_opens_over_a_page_lies_over_it(kiosk: OpenKiosk, library_file: Path) -> None:
    one = kiosk(library=library_file, size=(1024, 768), text_size=200)
    person = Person(one)
    over = [place for place in places(one) if place.id.startswith("over-")]
    assert [place.id.removeprefix("over-") for place in over] == [
        "outline",
        "sizes",
        "themes",
        "comforts",
        "apology",
        "languages",
        "question",
        "word",
        "picture",
    ]
    for place in over:
        one.bridge.home()
        place.open()
        for _ in range(4):
            QCoreApplication.processEvents()
        assert person.find_role(Role.Dialog).in_full_view, place.id


def test_what_scrolls_is_what_lies_on_top(kiosk: OpenKiosk, library_file: Path) -> None:
    one = kiosk(library=library_file, size=(1024, 768), text_size=200)
    there = {place.id: place for place in places(one)}
    there["symptoms"].open()
    assert scrollable(one) == one.reading_view()
    there["over-outline"].open()
    for _ in range(4):
        QCoreApplication.processEvents()
    outline = scrollable(one)
    assert outline and outline != one.reading_view()
    there["over-themes"].open()
    assert scrollable(one) is None


def test_the_first_search_has_its_keys(kiosk: OpenKiosk, library_file: Path) -> None:
    one = kiosk(library=library_file)
    first = next(place for place in places(one) if place.id == "search-low")
    first.open()
    for _ in range(4):
        QCoreApplication.processEvents()
    assert Person(one).look_for("q", Role.Button)


def test_staff_places_say_all_that_they_can_say(kiosk: OpenKiosk) -> None:
    opened = kiosk()
    there = {place.id: place for place in places(opened)}
    said = {}
    for id in ("pin", "pin-wrong", "pin-wait", "pin-stopped", "staff", "consultation"):
        there[id].open()
        Person(opened).settle()
        said[id] = (opened.pin.state, opened.pin.said, opened.idle.consultation)
    assert said == {
        "pin": ("pin", "ask", 0),
        "pin-wrong": ("pin", "wrong", 0),
        "pin-wait": ("pin", "wait", 0),
        "pin-stopped": ("pin", "stopped", 0),
        "staff": ("inside", "ask", 0),
        "consultation": ("away", "ask", 30),
    }
