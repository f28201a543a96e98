"""A page that cannot be read: somebody is told so, and goes on from where they were."""

from __future__ import annotations

import os
from pathlib import Path

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
    kiosk: OpenKiosk, sample_file: Path, tmp_path: Path, watch: Watch
) -> None:
    file = tmp_path / "ours.db"
    file.write_bytes(sample_file.read_bytes())
    person = Person(kiosk(library=file))
    person.press("A short page", Role.Button)
    person.kiosk.bridge.openTopic("long")
    assert person.place == "A long page"
    os.truncate(file, 5000)
    person.press("Back", Role.Button)
    assert person.sees(SORRY, Role.Dialog)
    assert person.place == "home"
    person.press("Choose another page", Role.Button)
    person.loses(SORRY)
    assert not person.kiosk.bridge.canGoBack
    watch.take()


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
