"""What staff are told of the kiosk: the same as the machine says, and nothing of what was read."""

from __future__ import annotations

import logging
import shutil
import time
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.backstage import LONGEST_REPORT, Backstage
from kiosk.library.reader import Library
from kiosk.session.visit import Preferences
from kiosk.settings import Settings
from kiosk.settings.reading import read_file
from kiosk.speech.voice import SILENT, Voice
from kiosk.staff.gate import PinFiles
from kiosk.staff.pin import FREE, choose


@pytest.fixture
def library(sample_file: Path) -> Iterator[Library]:
    shelf = Library.open(sample_file)
    yield shelf
    shelf.close()


@pytest.fixture
def backstage(qapp: QGuiApplication, library: Library, tmp_path: Path) -> Backstage:
    return Backstage(library, Settings(), Preferences("en"), tmp_path)


def states(backstage: Backstage) -> dict[str, str]:
    rows, _ = backstage.health("en")
    return {name: row["state"] for name, row in rows.items()}


def test_a_kiosk_that_is_well(backstage: Backstage) -> None:
    rows, report = backstage.health("en")
    assert set(states(backstage).values()) == {"green"}
    assert (rows["pages"]["languages"], rows["voice"]["offered"]) == ("English", False)
    assert rows["disk"]["free"].endswith(" GB")
    assert "green voice: switched off in the settings" in report
    assert report.splitlines()[-1] == "warnings: 0"


def test_a_voice_that_has_not_answered_yet_and_then_does(backstage: Backstage) -> None:
    backstage.voice = Voice("mock")
    rows, _ = backstage.health("en")
    assert (rows["voice"]["answered"], rows["voice"]["state"]) == (False, "amber")
    backstage.ask_voice()
    until = time.monotonic() + 5
    while backstage.voice.languages is None and time.monotonic() < until:
        QGuiApplication.processEvents()
    rows, _ = backstage.health("en")
    backstage.voice.close()
    assert (rows["voice"]["answered"], rows["voice"]["state"]) == (True, "green")
    assert rows["voice"]["languages"] == "English"


def test_a_machine_without_a_voice(backstage: Backstage) -> None:
    backstage.voice = Voice(SILENT)
    backstage.ask_voice()
    rows, _ = backstage.health("en")
    assert (rows["voice"]["answered"], rows["voice"]["languages"]) == (True, "")
    assert rows["voice"]["state"] == "red"


def test_settings_that_should_be_mended(library: Library, tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("theme = 'pink'\n")
    settings = read_file(tmp_path / "kiosk.toml")
    rows, report = Backstage(library, settings, Preferences("en"), tmp_path).health("en")
    assert rows["settings"] == {"state": "amber", "file": "kiosk.toml"}
    assert "amber settings: " in report


def test_a_disk_that_is_nearly_full(backstage: Backstage, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 10**9, 10**6))
    assert states(backstage)["disk"] == "amber"


def test_a_library_that_was_taken_away(
    backstage: Backstage, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: object) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(shutil, "disk_usage", gone)
    library.close()
    rows, report = backstage.health("en")
    assert (rows["pages"]["state"], rows["pages"]["count"]) == ("red", 0)
    assert rows["disk"]["free"] == "–"
    assert "red library: " in report


def test_warnings_are_counted_and_told_the_latest_first(backstage: Backstage) -> None:
    log = logging.getLogger("elsewhere")
    log.addHandler(backstage.recent)
    for number in range(50):
        log.warning("the disk hums %s", number)
    log.removeHandler(backstage.recent)
    rows, report = backstage.health("en")
    assert rows["warnings"] == {"state": "amber", "count": 50}
    told = [line.rsplit(" ", 1)[1] for line in report.splitlines() if "hums" in line]
    assert told == [str(49 - number) for number in range(len(told))]
    assert 3 < len(told) < 20


@pytest.mark.parametrize("words", ["x" * 5000, "é" * 5000, "a\nb" * 900])
def test_a_report_is_never_too_long_for_a_code(backstage: Backstage, words: str) -> None:
    log = logging.getLogger("elsewhere")
    log.addHandler(backstage.recent)
    for _ in range(20):
        log.warning("%s", words)
    log.removeHandler(backstage.recent)
    _, report = backstage.health("en")
    assert "warnings: 20" in report
    assert len(report.encode()) <= LONGEST_REPORT


def test_the_wait_for_the_pin_begins_with_the_program(backstage: Backstage) -> None:
    files = PinFiles(backstage.state / "pin")
    files.set_pin(choose("482915", bytes(16), cost=4))
    files.set_tries(FREE)
    backstage._since -= 20  # so long ago
    assert 9 < backstage.gate.wait() <= 10
