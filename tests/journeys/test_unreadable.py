"""A page that cannot be read: somebody is told so, and goes on from where they were."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.errors import LibraryError
from kiosk.library.reader import Library, Page
from tests.conftest import OpenKiosk
from tests.journeys.person import Person, Role
from tests.quiet import Watch

SORRY = "This page cannot be shown"


def test_a_tile_whose_page_is_damaged(
    kiosk: OpenKiosk, sample_file: Path, tmp_path: Path, watch: Watch
) -> None:
    file = tmp_path / "ours.db"
    file.write_bytes(sample_file.read_bytes())
    person = Person(kiosk(library=file))
    os.truncate(file, 5000)
    person.press("A short page", Role.Button)
    assert person.sees(SORRY, Role.Dialog)
    assert person.place == "home"
    person.press("Choose another page", Role.Button)
    person.loses(SORRY)
    assert person.kiosk.library.is_damaged
    said = " ".join(watch.take())
    assert "the library has a fault" in said
    assert "short" not in said


def test_the_way_back_leads_home_where_a_page_is_damaged(
    kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch, watch: Watch
) -> None:
    def is_damaged(*_: object) -> Page:
        raise LibraryError("ours.db: is damaged")

    person = Person(kiosk())
    person.press("A short page", Role.Button)
    person.kiosk.bridge.openTopic("long")
    # SQLite remembers so small a file: to cut it short now would change nothing.
    monkeypatch.setattr(Library, "page", is_damaged)
    person.press("Back", Role.Button)
    assert person.sees(SORRY, Role.Dialog)
    assert person.place == "home"
    assert not person.kiosk.bridge.canGoBack
    person.press("Choose another page", Role.Button)
    person.loses(SORRY)
    assert "the library has a fault" in " ".join(watch.take())


def test_it_goes_with_the_visit(kiosk: OpenKiosk, watch: Watch) -> None:
    person = Person(kiosk())
    person.kiosk.bridge.openTopic("nowhere")
    assert person.sees(SORRY, Role.Dialog)
    person.kiosk.bridge.finish()
    person.loses(SORRY)
    assert "nowhere" not in " ".join(watch.take())


def test_a_page_that_can_be_read_needs_no_apology(kiosk: OpenKiosk) -> None:
    person = Person(kiosk())
    person.press("A short page", Role.Button)
    assert not person.sees(SORRY)


def test_home_that_cannot_be_read_anew_is_told(
    kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch, watch: Watch
) -> None:
    def is_damaged(*_: object) -> None:
        raise LibraryError("ours.db: is damaged")

    person = Person(kiosk())
    person.press("A short page", Role.Button)
    monkeypatch.setattr(person.kiosk.home, "set_language", is_damaged)
    person.press("Home", Role.Button)
    assert person.sees(SORRY, Role.Dialog)
    assert person.place == "home"
    watch.take()
