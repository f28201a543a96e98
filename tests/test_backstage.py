"""What staff are told of the kiosk: the same as the machine says, and nothing of what was read."""

from __future__ import annotations

import logging
import shutil
import time
from collections import namedtuple
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.backstage import LONGEST_REPORT, Backstage
from kiosk.library.reader import Library
from kiosk.recovery.shelf import Source
from kiosk.session.visit import Preferences
from kiosk.settings import Settings
from kiosk.settings.offer import offer
from kiosk.settings.reading import read_file
from kiosk.speech.voice import SILENT, Voice
from kiosk.staff.gate import PinFiles
from kiosk.staff.pin import FREE, choose
from kiosk.ui.languages import long_date


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
    assert {row["problem"] + row["for_it"] for row in rows.values()} == {""}
    assert rows["disk"]["free"].endswith(" GB")
    assert rows["pages"]["version"].startswith(f"{backstage._library.info.pack} ")
    written = date.fromtimestamp(backstage._library.path.stat().st_mtime)
    assert rows["pages"]["date"] == long_date(written, "en")
    assert "green voice: switched off in the settings" in report
    assert report.splitlines()[-1] == "warnings: 0"


def test_settings_are_held_against_the_whole_library(
    qapp: QGuiApplication, library_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # A long path would leave no room for the problem in the report.
    file = Path("kiosk.toml")
    file.write_text('languages = ["en", "de"]\ndefault_language = "tr"\n')
    settings = read_file(file)
    with closing(Library.open(library_file)) as library:
        offered = offer(settings, library.info)
        library.offer(offered.languages, offered.clinic)
        _, report = Backstage(library, settings, offered.start, tmp_path).health("en")
    assert "default_language: “tr” is not among languages" in report


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
    found = rows["settings"]
    assert (found["state"], found["problem"], found["file"]) == ("amber", "settings", "kiosk.toml")
    assert "theme" in found["for_it"] and "kiosk settings check" in found["for_it"]
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
    assert (rows["warnings"]["state"], rows["warnings"]["count"]) == ("amber", 50)
    assert rows["warnings"]["for_it"].endswith("the disk hums 49")
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


@pytest.mark.parametrize(
    ("source", "stands_in", "safe", "state", "problem"),
    [
        ("named", False, False, "green", ""),
        ("built-in", False, False, "green", ""),
        ("built-in", True, False, "amber", "built-in"),
        ("kept", True, False, "amber", "kept"),
        ("built-in", True, True, "amber", "safe"),
    ],
)
def test_it_says_which_library_is_shown(
    backstage: Backstage, source: Source, stands_in: bool, safe: bool, state: str, problem: str
) -> None:
    backstage.source, backstage.stands_in, backstage.safe = source, stands_in, safe
    rows, report = backstage.health("en")
    pages = rows["pages"]
    assert (pages["source"], pages["state"], pages["problem"]) == (source, state, problem)
    assert f"{source} library" in report


def test_a_damaged_library_matters_more_than_which_it_is(
    backstage: Backstage, library: Library
) -> None:
    backstage.source, backstage.stands_in = "kept", True
    library.close()
    assert backstage.health("en")[0]["pages"]["problem"] == "library"


def test_a_safe_start_is_named_since_when_it_runs(backstage: Backstage) -> None:
    assert "SAFE" not in backstage.health("en")[1]
    backstage.safe = True
    backstage._since -= 86400  # a day ago
    rows, report = backstage.health("en")
    assert {rows[name]["problem"] for name in ("program", "settings")} == {"safe"}
    yesterday = long_date(date.today() - timedelta(days=1), "en")
    assert rows["program"]["since"].startswith(f"{yesterday} · ")
    assert "SAFE START" in report
