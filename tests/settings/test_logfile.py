"""The log file that the settings ask for."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import pytest

from kiosk.settings.logfile import KEPT, MAX_BYTES, kept
from tests.quiet import Watch

log = logging.getLogger("kiosk.test")


def test_lines_say_when_and_how_bad(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.log"
    with kept(file, "info"):
        log.info("öffnet")
        log.debug("not this")
    log.info("nor this")
    day = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}"
    assert re.fullmatch(rf"{day} INFO kiosk\.test: öffnet\n", file.read_text("utf-8"))


@pytest.mark.parametrize(("level", "lines"), [("info", 3), ("warning", 2), ("error", 1)])
def test_levels(tmp_path: Path, watch: Watch, level: str, lines: int) -> None:
    file = tmp_path / "kiosk.log"
    with kept(file, level):
        log.info("one")
        log.warning("two")
        log.error("three")
    assert len(file.read_text().splitlines()) == lines
    assert len(watch.take()) == 2, "whoever listens elsewhere hears warnings all the same"


def test_it_goes_on_where_it_ended(tmp_path: Path) -> None:
    for _ in range(2):
        with kept(tmp_path / "kiosk.log", "info"):
            log.info("again")
    assert (tmp_path / "kiosk.log").read_text().count("again") == 2


def test_it_never_fills_the_disk(tmp_path: Path) -> None:
    with kept(tmp_path / "kiosk.log", "info"):
        for _ in range(60):
            log.info("x" * (MAX_BYTES // 10))
    files = sorted(tmp_path.iterdir())
    assert len(files) == KEPT + 1
    assert all(file.stat().st_size <= MAX_BYTES for file in files)


def test_a_log_that_cannot_be_written_is_said_and_stops_nothing(
    tmp_path: Path, watch: Watch
) -> None:
    with kept(tmp_path, "info"):
        log.info("goes on")
    (said,) = watch.take()
    assert said.startswith(
        f"WARNING kiosk.settings.logfile: {tmp_path}: the log cannot be written ("
    )
