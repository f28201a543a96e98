"""How visits begin, as staff chose it: kept over a restart, and never in the way of a start."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.session.visit import Preferences
from kiosk.staff.begin import Begin
from tests.quiet import Watch

SETTLED = Preferences("en", text_size=125, theme="light")


def begin_in(folder: Path) -> Begin:
    begin = Begin(folder / "begin.json", SETTLED, ("en", "de"))
    begin.recall()
    return begin


def test_without_a_choice_the_settings_count(tmp_path: Path) -> None:
    assert begin_in(tmp_path).start == SETTLED
    assert begin_in(tmp_path / "nowhere").start == SETTLED


def test_a_choice_outlives_a_restart(tmp_path: Path) -> None:
    begin_in(tmp_path).choose("de", "dark")
    assert begin_in(tmp_path).start == Preferences("de", text_size=125, theme="dark")
    assert [file.name for file in tmp_path.iterdir()] == ["begin.json"]


def test_it_can_be_taken_back(tmp_path: Path) -> None:
    begin = begin_in(tmp_path)
    begin.choose("de", "dark")
    begin.reset()
    assert begin.start == begin_in(tmp_path).start == SETTLED
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("language", "theme"), [("tr", "dark"), ("de", "pink"), ("", "")])
def test_what_is_not_offered_is_not_taken(tmp_path: Path, language: str, theme: str) -> None:
    begin = begin_in(tmp_path)
    with pytest.raises(ValueError, match="no visit can begin"):
        begin.choose(language, theme)
    assert begin.start == SETTLED
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"{",
        b"[]",
        b"7",
        b'{"language": "de"}',
        b'{"language": "xx", "theme": "dark"}',
        b'{"language": "de", "theme": ["dark"]}',
        b'{"language": {}, "theme": "dark"}',
        b"\xff\xfe\x00",
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_is_one_line_in_the_log(tmp_path: Path, watch: Watch, said: bytes) -> None:
    (tmp_path / "begin.json").write_bytes(said)
    assert begin_in(tmp_path).start == SETTLED
    (line,) = watch.take()
    assert "is damaged, so the settings count" in line


def test_a_file_that_cannot_be_read_is_one_line_in_the_log(
    tmp_path: Path, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(file: Path, *_: object) -> None:
        raise PermissionError(13, "Permission denied", str(file))

    (tmp_path / "begin.json").touch()
    monkeypatch.setattr(Path, "open", forbidden)
    assert begin_in(tmp_path).start == SETTLED
    (line,) = watch.take()
    assert "cannot be read" in line


@pytest.mark.parametrize("make", [Path.mkdir, getattr(os, "mkfifo", Path.mkdir)])
def test_what_is_no_file_is_not_waited_for(
    tmp_path: Path, watch: Watch, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "begin.json")
    # A pipe that is waited for would hold the test for ever.
    reading = threading.Thread(target=begin_in, args=(tmp_path,), daemon=True)
    reading.start()
    reading.join(10)
    assert not reading.is_alive()
    assert begin_in(tmp_path).start == SETTLED
    lines = watch.take()
    assert len(lines) == 2
    assert all("is not a file, so the settings count" in line for line in lines)


def test_where_nothing_can_be_written_the_choice_holds_until_the_next_start(
    tmp_path: Path, watch: Watch
) -> None:
    begin = begin_in(tmp_path / "nowhere")
    begin.choose("de", "dark")
    assert begin.start.language == "de"
    (line,) = watch.take()
    assert "until the next start only" in line
    assert begin_in(tmp_path / "nowhere").start == SETTLED


def test_a_choice_that_cannot_be_taken_back_says_so(tmp_path: Path, watch: Watch) -> None:
    (tmp_path / "begin.json").mkdir()
    begin = Begin(tmp_path / "begin.json", SETTLED, ("en",))
    begin.reset()
    (line,) = watch.take()
    assert "comes back at the next start" in line
