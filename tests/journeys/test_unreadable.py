"""A page that cannot be read: somebody is told so, and goes on from where they were."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.errors import LibraryError
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


def damaged(*_: object) -> None:
    raise LibraryError("ours.db: is damaged")


def test_the_way_back_to_a_page_that_has_been_damaged_leads_home(
    kiosk: OpenKiosk, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = Person(kiosk())
    person.press("A short page", Role.Button)
    person.kiosk.bridge.openTopic("long")
    person.settle()
    monkeypatch.setattr(person.kiosk.library, "page", damaged)
    person.press("Back", Role.Button)
    assert person.sees(SORRY, Role.Dialog)
    assert person.place == "home"
    person.press("Choose another page", Role.Button)
    person.loses(SORRY)
    assert not person.kiosk.bridge.canGoBack
    assert "the library has a fault" in " ".join(watch.take())


def test_home_that_cannot_be_read_anew_is_told(
    kiosk: OpenKiosk, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = Person(kiosk())
    person.press("A short page", Role.Button)
    monkeypatch.setattr(person.kiosk.home, "set_language", damaged)
    person.press("Home", Role.Button)
    assert person.sees(SORRY, Role.Dialog)
    assert person.place == "home"
    watch.take()
