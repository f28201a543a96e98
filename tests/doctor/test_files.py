"""What lies on the disk."""

from __future__ import annotations

import os
import shutil
from collections import namedtuple
from pathlib import Path
from typing import Any

import pytest

from kiosk.doctor.files import (
    check_disk,
    check_languages,
    check_library,
    check_log,
    check_settings,
)
from kiosk.errors import LibraryError
from kiosk.library.reader import Library
from kiosk.settings import Settings
from kiosk.settings.reading import read_file


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


def test_no_settings() -> None:
    line = "green  settings: no file, so every setting has its default"
    assert check_settings(Settings(), None).line() == line


def test_right_settings(file: Path) -> None:
    file.write_text("theme = 'dark'\nvoice = false\n")
    line = f"green  settings: {file} sets theme, voice"
    assert check_settings(read_file(file), None).line() == line
    file.write_text("")
    assert check_settings(read_file(file), None).found.endswith("sets nothing")


def test_wrong_settings(file: Path, sample_file: Path) -> None:
    file.write_text("languages = ['xx']\nscale = 1\n")
    library = Library.open(sample_file)
    check = check_settings(read_file(file), library.info)
    library.close()
    assert check.state == "amber"
    assert check.found.startswith(f"{file}:1: error: languages: ")
    assert check.found.endswith("; 1 more")
    assert check.mend == f"kiosk settings check {file}"


def test_a_library(sample_file: Path) -> None:
    library = Library.open(sample_file)
    check = check_library(library)
    assert check.state == "green"
    pages = len(list((Path(__file__).parents[1] / "sample" / "en").glob("*.md")))
    assert f", {pages} pages in en ({sample_file})" in check.found
    library.close()


def test_no_library() -> None:
    check = check_library(LibraryError("x.db: is damaged"))
    assert (check.state, check.found) == ("red", "x.db: is damaged")


def test_a_language_without_words_for_the_buttons(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert check_languages(("en", "de")).line() == "green  languages: en, de"
    monkeypatch.setattr("kiosk.paths.translations", lambda: tmp_path)
    (tmp_path / "kiosk_en.qm").touch()
    check = check_languages(("en", "de"))
    assert (check.name, check.state) == ("languages", "amber")
    assert check.found == "the buttons are in English where the pages are in de"
    assert "kiosk_de.ts" in check.mend


def test_a_log(tmp_path: Path) -> None:
    log = tmp_path / "log" / "kiosk.log"
    settings = Settings(given={"log_file": log})
    assert list(check_log(Settings())) == []
    (check,) = check_log(settings)
    assert (check.state, check.found) == ("amber", f"{log} cannot be written")
    log.parent.mkdir()
    assert [check.state for check in check_log(settings)] == ["green"]
    assert list(log.parent.iterdir()) == [], "it only tries"
    log.write_text("before")
    assert [check.state for check in check_log(settings)] == ["green"]
    assert log.read_text() == "before"
    log.unlink()
    log.mkdir()
    assert [check.state for check in check_log(settings)] == ["amber"]


def test_a_log_that_could_not_be_renamed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(dir: Path) -> None:
        raise PermissionError(13, "Permission denied", str(dir))

    log = tmp_path / "kiosk.log"
    log.write_text("before")
    monkeypatch.setattr("kiosk.doctor.files.TemporaryFile", forbidden)
    (check,) = check_log(Settings(given={"log_file": log}))
    assert (check.state, check.found) == ("amber", f"{log} cannot be written")


@pytest.mark.parametrize(("free", "state"), [(200_000_000, "green"), (199_999_999, "amber")])
def test_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, state: str) -> None:
    usage = namedtuple("usage", "free")
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(free))
    settings = Settings(given={"log_file": tmp_path / "kiosk.log"})
    (check,) = check_disk(tmp_path / "library.db", settings)
    assert (check.state, check.found) == (state, f"{free // 10**6} MB are free in {tmp_path}")


def test_room_where_staff_need_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    state, pages = tmp_path / "state", tmp_path / "pages"
    pages.mkdir()
    really = os.stat
    usage = namedtuple("usage", "free")

    def stat(path: Any, **how: Any) -> Any:
        found = really(path, **how)
        on_another_disk = namedtuple("stat", "st_dev")(found.st_dev + 1)
        return on_another_disk if path == state else found

    monkeypatch.setenv("STATE_DIRECTORY", str(state))
    monkeypatch.setattr(os, "stat", stat)
    monkeypatch.setattr(shutil, "disk_usage", lambda at: usage(0 if at == state else 10**9))
    assert [check.state for check in check_disk(pages / "library.db", Settings())] == ["green"]
    state.mkdir()
    checks = list(check_disk(pages / "library.db", Settings()))
    assert [check.state for check in checks] == ["amber", "green"]
    assert checks[0].found == f"0 MB are free in {state}"


def test_a_folder_that_may_not_be_looked_into(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(path: object, **_: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", forbidden)
        assert list(check_disk(tmp_path / "library.db", Settings())) == []
