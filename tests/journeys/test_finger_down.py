"""While a finger rests on a tile its page is made ready; nothing of that is seen or kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint

from tests.conftest import OpenKiosk
from tests.journeys.person import Person, Role


def test_a_page_is_ready_when_the_finger_is_lifted(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = person.find("A short page", Role.Button).shown.center()
    person.drag(start, start - QPoint(0, 300))
    assert person.kiosk.page.title == "A short page"
    assert person.place == "home", "the finger only scrolled"
    assert not person.sees("A short page", Role.Heading)

    read: list[str] = []
    page = person.kiosk.library.page
    monkeypatch.setattr(
        person.kiosk.library, "page", lambda *which: read.append(which[0]) or page(*which)
    )
    person.kiosk.bridge.openTopic("short")
    assert person.sees("A short page", Role.Heading)
    assert read == [], "it was read when the finger went down"


def test_another_page_than_the_one_under_the_finger(person: Person) -> None:
    person.kiosk.bridge.expectTopic("short")
    person.press("Every kind of block", Role.Button)
    assert person.place == "Every kind of block"
    person.press("Back", Role.Button)
    person.act("A short page", Role.Button)
    assert person.place == "A short page"


def test_a_page_on_the_screen_is_left_alone(person: Person) -> None:
    person.press("A short page", Role.Button)
    person.kiosk.bridge.expectTopic("everything")
    assert person.place == "A short page"
    assert person.sees("A short page", Role.Heading)


def test_it_is_read_again_in_another_language(kiosk: OpenKiosk, library_file: Path) -> None:
    opened = kiosk(library=library_file)
    opened.bridge.expectTopic("symptoms")
    in_english = opened.page.title
    opened.bridge.chooseLanguage("de")
    opened.bridge.openTopic("symptoms")
    assert opened.page.title not in ("", in_english)


def test_figures_that_somebody_had_opened_are_closed_for_the_next(kiosk: OpenKiosk) -> None:
    opened = kiosk()
    bridge, page = opened.bridge, opened.page

    def is_open() -> bool:
        return any(row.opened for row in page.rows.rows)

    bridge.openTopic("figures")
    gate = [row.kind for row in page.rows.rows].index("sensitive")
    bridge.openFigures(gate)
    bridge.home()
    bridge.expectTopic("figures")
    assert is_open()
    bridge.finish()
    bridge.openTopic("figures")
    assert not is_open()
