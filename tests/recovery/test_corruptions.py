"""A damaged library, damaged settings, a damaged record: pages are shown all the same."""

from __future__ import annotations

import json
import os
import random
import subprocess
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from kiosk.ending import RESTART
from kiosk.errors import LibraryError
from kiosk.library.reader import DAMAGE, Library
from kiosk.recovery.shelf import Shelf
from kiosk.recovery.starts import Record, Starts
from kiosk.settings import load
from kiosk.settings.offer import offer
from kiosk.settings.safe import safe
from kiosk.window import Kiosk
from tests.conftest import OpenKiosk
from tests.quiet import Watch
from tests.recovery.conftest import Settle, environment, run
from tests.recovery.damage import ANYTHING, OF_A_LIBRARY, damaged
from tests.recovery.watched import few_or_many

HEALED = 5.0
"""Seconds until pages are shown, or the damage is refused."""


def visit(kiosk: Kiosk) -> int:
    """Go through a kiosk as somebody in a hurry does; how many pages they saw."""
    library, language = kiosk.library, kiosk.visit.preferences.language
    seen = 0
    for section in range(kiosk.home.size()):
        kiosk.home.value(section, "tiles")
    try:
        cards = [c for s in library.sections(language) for c in library.topics(language, s.id)]
    except LibraryError:
        return 0
    for card in cards:
        kiosk.bridge.openTopic(card.id)
        seen += bool(kiosk.bridge.place == "topic" and kiosk.page.title)
        QCoreApplication.processEvents()
    kiosk.bridge.openDirectory()
    kiosk.bridge.openSearch("")
    kiosk.search.ask("water")
    kiosk.bridge.finish()
    QCoreApplication.processEvents()
    return seen


@few_or_many(60, 800)
def test_a_damaged_library(
    qapp: QGuiApplication,
    sample_file: Path,
    tmp_path: Path,
    watch: Watch,
    times: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A whole kiosk for each: home is drawn, every page is opened, nothing but faults that are
    told is raised, and never does it take long."""
    slowest = 0.0
    stood_in = pages = 0
    (tmp_path / "ours").mkdir()
    for number, file in enumerate(damaged(sample_file, tmp_path / "ours", OF_A_LIBRARY, times)):
        began = time.monotonic()
        shelf = Shelf(file, None, lambda: sample_file)
        library = shelf.open(thorough=number % 2 == 0)
        assert library is not None
        with Kiosk(library, size=(800, 600)) as kiosk:
            kiosk.show()
            QCoreApplication.processEvents()
            slowest = max(slowest, time.monotonic() - began)
            stood_in += library.path == sample_file
            pages += visit(kiosk)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _, err = capsys.readouterr()
    assert "Traceback" not in err, err
    print(
        f"measured: {times} damaged libraries, {stood_in} of them refused, {pages} pages seen,"
        f" the slowest after {slowest:.1f} s"
    )
    assert slowest <= HEALED
    assert stood_in >= times / 3
    assert pages >= times
    watch.take()


def test_without_a_shelf_nothing_would_be_shown(sample_file: Path, tmp_path: Path) -> None:
    refused = 0
    for file in damaged(sample_file, tmp_path, OF_A_LIBRARY, 60):
        try:
            Library.open(file).close()
        except LibraryError:
            refused += 1
    assert refused >= 20


def test_a_reader_that_trusts_its_file_would_fall(sample_file: Path, tmp_path: Path) -> None:
    """The same questions without what turns damage into a ``LibraryError``."""
    fell = 0
    for file in damaged(sample_file, tmp_path, OF_A_LIBRARY, 60):
        try:
            library = Library.open(file)
        except LibraryError:
            continue
        try:
            Library.check.__wrapped__(library)  # type: ignore[attr-defined]
        except DAMAGE:
            fell += 1
        library.close()
    assert fell >= 5


@few_or_many(50, 100)
def test_damaged_settings(
    settle: Settle, sample_file: Path, tmp_path: Path, watch: Watch, times: int
) -> None:
    (tmp_path / "damaged").mkdir()
    library = Library.open(sample_file)
    for file in damaged(settle(sample_file), tmp_path / "damaged", ANYTHING, times):
        began = time.monotonic()
        for settings in (load(file), safe(load(file))):
            assert offer(settings, library.info).start.language in library.info.languages
        assert time.monotonic() - began <= HEALED
    library.close()
    watch.take()


@few_or_many(50, 100)
def test_a_damaged_record(tmp_path: Path, watch: Watch, times: int) -> None:
    whole = tmp_path / "starts.json"
    whole.write_text(json.dumps(Record(True, 2, False, "systemd", ("eth0",), True)._asdict()))
    (tmp_path / "state").mkdir()
    for _ in damaged(whole, tmp_path / "state", ANYTHING, times):
        starts = Starts(tmp_path / "state")
        starts.begin("systemd")
        assert starts.record.running
        starts.ended()
    watch.take()


@few_or_many(2, 20)
def test_a_whole_program(
    settle: Settle, library_file: Path, tmp_path: Path, state: Path, times: int
) -> None:
    """From its start to its first frame, with a library, a record and a copy that are damaged."""
    (tmp_path / "ours").mkdir()
    for file in damaged(library_file, tmp_path / "ours", OF_A_LIBRARY, times):
        for name in ("starts.json", "library.db"):
            (state / name).write_bytes(random.Random(times).randbytes(3000))
        began = time.monotonic()
        with subprocess.Popen(
            run("--settings", settle(file)),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment(state),
        ) as process:
            assert process.stdout and process.stderr
            assert process.stdout.readline() == "READY=1\n"
            queued = int(Path(f"/proc/{process.pid}/schedstat").read_text().split()[1]) / 1e9
            assert time.monotonic() - began - queued <= HEALED
            process.terminate()
            assert process.wait(20) == RESTART
            assert "Traceback" not in process.stderr.read()


@pytest.mark.parametrize("how", ["deleted", "overwritten", "cut", "swapped"])
def test_what_happens_to_the_file_while_it_is_read(
    kiosk: OpenKiosk,
    sample_file: Path,
    library_file: Path,
    tmp_path: Path,
    watch: Watch,
    how: str,
) -> None:
    file = tmp_path / "ours.db"
    file.write_bytes(sample_file.read_bytes())
    opened = kiosk(library=file)
    QCoreApplication.processEvents()
    if how == "deleted":
        file.unlink()
    elif how == "overwritten":
        file.write_bytes(library_file.read_bytes())
    elif how == "cut":
        os.truncate(file, PAGE_AND_A_BIT)
    else:
        (tmp_path / "new.db").write_bytes(library_file.read_bytes())
        (tmp_path / "new.db").replace(file)
    seen = visit(opened)
    if how in ("deleted", "swapped"):
        assert seen > 3, "the file that was opened is still there to be read"
    else:
        assert watch.take()
        assert opened.library.is_damaged, "so another one is shown when nobody is there"


PAGE_AND_A_BIT = 5000


def test_a_library_that_fails_says_nothing_of_what_was_read(
    kiosk: OpenKiosk, sample_file: Path, tmp_path: Path, watch: Watch
) -> None:
    file = tmp_path / "ours.db"
    file.write_bytes(sample_file.read_bytes())
    opened = kiosk(library=file)
    os.truncate(file, PAGE_AND_A_BIT)
    visit(opened)
    opened.bridge.openTopic("canary-topic")
    opened.page.term("canary-term")
    said = " ".join(watch.take())
    assert "the library has a fault" in said
    for canary in ("canary", "short", "everything", "water"):
        assert canary not in said, said


def test_threads_that_draw_pictures_may_meet_damage_too(sample_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "ours.db"
    file.write_bytes(sample_file.read_bytes())
    library = Library.open(file)
    os.truncate(file, PAGE_AND_A_BIT)
    faults: list[LibraryError] = []

    def look() -> None:
        try:
            library.image("anything.svg")
        except LibraryError as error:
            faults.append(error)

    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(faults) == 4
    library.close()
