"""What the kiosk does for itself while it runs, and that it disturbs nobody for it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.ending import RESTART
from kiosk.library.reader import Library
from kiosk.recovery import upkeep as keeping
from kiosk.recovery.shelf import Shelf
from kiosk.recovery.starts import UNWELL, WELL, WELL_AGAIN, Starts
from kiosk.recovery.upkeep import Upkeep
from tests.quiet import Watch


class Run:
    """An upkeep whose clock the test sets."""

    def __init__(self, upkeep: Upkeep, ended: list[int], pass_: Callable[[float], None]) -> None:
        self.upkeep, self.ended, self._pass = upkeep, ended, pass_

    def after(self, seconds: float) -> list[int]:
        """The statuses that it has ended with, so many seconds later."""
        self._pass(seconds)
        self.upkeep.tick()
        if self.upkeep._keeper:
            self.upkeep._keeper.join()
        return self.ended


@pytest.fixture
def named(tmp_path: Path, sample_file: Path) -> Path:
    return Path(shutil.copy2(sample_file, tmp_path / "ours.db"))


@pytest.fixture
def library(named: Path) -> Iterator[Library]:
    library = Library.open(named)
    yield library
    library.close()


OpenRun = Callable[..., Run]


@pytest.fixture
def begin(
    qapp: QGuiApplication,
    starts: Starts,
    named: Path,
    library: Library,
    library_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[OpenRun]:
    now = [1000.0]
    ended: list[int] = []
    made: list[Upkeep] = []
    monkeypatch.setattr(keeping, "monotonic", lambda: now[0])
    monkeypatch.setattr(QCoreApplication, "exit", ended.append)
    shelf = Shelf(named, starts.file.with_name("library.db"), lambda: library_file)

    def later(seconds: float) -> None:
        now[0] += seconds

    def start(*, nobody: bool = True, watched: bool = True) -> Run:
        starts.begin()
        other = shelf.open()
        assert other
        other.close()
        made.append(Upkeep(starts, shelf, library, lambda: nobody, watched=watched))
        return Run(made[-1], ended, later)

    yield start
    for upkeep in made:
        upkeep.close()


def test_after_a_minute_it_is_well_and_keeps_its_library(begin: OpenRun, starts: Starts) -> None:
    run = begin()
    run.after(WELL - 1)
    assert starts.read().unproven == 1
    assert run.after(2) == []
    assert starts.read().unproven == 0
    assert starts.file.with_name("library.db").exists()


def test_nothing_is_copied_while_somebody_reads(begin: OpenRun, starts: Starts) -> None:
    begin(nobody=False).after(WELL + 1)
    assert starts.read().unproven == 0
    assert not starts.file.with_name("library.db").exists()


def test_a_safe_start_that_was_well_for_an_hour_makes_way(
    begin: OpenRun, starts: Starts, watch: Watch
) -> None:
    for _ in range(UNWELL):
        starts.begin()
    run = begin()
    assert starts.record.safe
    assert run.after(WELL_AGAIN - 1) == []
    assert run.after(2) == [RESTART]
    assert not starts.read().safe
    watch.take()


def test_a_damaged_library_makes_way_when_nobody_is_there(
    begin: OpenRun, library: Library, watch: Watch
) -> None:
    library.is_damaged = True
    assert begin(nobody=False).after(10) == []
    run = begin()
    assert run.after(10) == [RESTART]
    assert run.upkeep.in_doubt, "the next start looks at everything"
    watch.take()


def test_another_file_is_shown_when_nobody_is_there(
    begin: OpenRun, named: Path, watch: Watch
) -> None:
    run = begin()
    assert run.after(10) == []
    named.unlink()
    assert run.after(10) == []
    assert run.after(10) == [RESTART]
    watch.take()


def test_where_nobody_would_start_it_again_it_goes_on(
    begin: OpenRun, library: Library, watch: Watch
) -> None:
    library.is_damaged = True
    run = begin(watched=False)
    assert run.after(10) == run.after(10) == []
    (line,) = watch.take()
    assert "start the kiosk again" in line
