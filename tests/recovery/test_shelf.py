"""Which library is shown, and which one is kept."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.library.reader import Library
from kiosk.recovery.shelf import Shelf, kept_copy
from tests.quiet import Watch
from tests.recovery.conftest import with_a_damaged_page


@pytest.fixture
def named(tmp_path: Path, sample_file: Path) -> Path:
    return Path(shutil.copy2(sample_file, tmp_path / "ours.db"))


@pytest.fixture
def shelf(named: Path, state: Path, library_file: Path) -> Shelf:
    return Shelf(named, state / "library.db", lambda: library_file)


def pack(shelf: Shelf, **how: bool) -> str | None:
    """The name of the pack that is opened; the sample is the one of IT."""
    library = shelf.open(**how)
    if library is None:
        return None
    library.close()
    return library.info.pack


@pytest.fixture
def ours(sample_file: Path) -> str:
    return Library.open(sample_file).info.pack


@pytest.fixture
def built_in(library_file: Path) -> str:
    return Library.open(library_file).info.pack


def test_what_it_names_comes_first(shelf: Shelf, ours: str) -> None:
    assert pack(shelf) == ours
    assert pack(shelf, thorough=True) == ours


def test_the_copy_stands_in(shelf: Shelf, named: Path, ours: str, watch: Watch) -> None:
    shelf.keep()
    named.write_bytes(b"no library")
    assert pack(shelf) == ours
    (line,) = watch.take()
    assert "ours.db" in line


def test_without_a_copy_the_built_in_one_does(
    shelf: Shelf, named: Path, built_in: str, watch: Watch
) -> None:
    named.unlink()
    assert pack(shelf) == built_in
    assert (shelf.source, shelf.stands_in) == ("built-in", True)
    (line,) = watch.take()
    assert "ours.db" in line, "that nothing is kept yet is no fault"


def test_a_copy_that_cannot_be_read_is_a_fault(
    shelf: Shelf, named: Path, state: Path, watch: Watch
) -> None:
    shelf.keep()
    named.unlink()
    (state / "library.db").write_bytes(b"no library")
    pack(shelf)
    assert len(watch.take()) == 2


def test_a_safe_start_takes_the_built_in_one(shelf: Shelf, built_in: str) -> None:
    assert pack(shelf, safe=True) == built_in
    assert (shelf.source, shelf.stands_in) == ("built-in", True)


def test_where_it_named_none_nothing_stands_in(named: Path) -> None:
    shelf = Shelf(None, None, lambda: named)
    assert pack(shelf)
    assert (shelf.source, shelf.stands_in) == ("built-in", False)


def test_the_copy_stands_in_where_nobody_can_read_what_it_named(
    shelf: Shelf, state: Path, ours: str, library_file: Path
) -> None:
    shelf.keep()
    copy = kept_copy(state / "library.db", named=False, unreadable=True)
    again = Shelf(None, copy, lambda: library_file)
    assert pack(again) == ours
    assert (again.source, again.stands_in) == ("kept", True)


def test_without_a_copy_nothing_stands_in_there(state: Path) -> None:
    assert kept_copy(state / "library.db", named=False, unreadable=True) is None
    assert kept_copy(state / "library.db", named=True, unreadable=False), "one is still to be made"


def test_a_copy_that_nothing_names_is_removed(shelf: Shelf, state: Path) -> None:
    shelf.keep()
    for _ in range(2):
        assert kept_copy(state / "library.db", named=False, unreadable=False) is None
        assert list(state.iterdir()) == []
    (state / "library.db").mkdir()
    assert kept_copy(state / "library.db", named=False, unreadable=False) is None


def test_without_any_there_is_none(tmp_path: Path, watch: Watch) -> None:
    def lost() -> Path:
        raise KioskError("nothing was built")

    assert pack(Shelf(tmp_path / "no.db", tmp_path / "nor.db", lost)) is None
    assert len(watch.take()) == 3, "what it named, the built-in one, and that there is none"


def test_a_page_that_is_damaged_is_found_where_it_matters(
    shelf: Shelf, named: Path, ours: str, built_in: str, watch: Watch
) -> None:
    named.write_bytes(with_a_damaged_page(named))
    assert pack(shelf) == ours, "an ordinary start looks at the first screen only"
    assert pack(shelf, thorough=True) == built_in
    watch.take()


def test_a_damaged_library_never_becomes_the_copy(
    shelf: Shelf, named: Path, state: Path, watch: Watch
) -> None:
    shelf.keep()
    good = (state / "library.db").read_bytes()
    whole = bytearray(named.read_bytes())
    whole[len(whole) // 2 :] = bytes(len(whole) - len(whole) // 2)
    named.write_bytes(whole)
    shelf.keep()
    assert (state / "library.db").read_bytes() == good
    assert sorted(file.name for file in state.iterdir()) == ["library.db"]
    assert "no copy" in watch.take()[0]


def test_a_copy_is_made_once(shelf: Shelf, state: Path) -> None:
    shelf.keep()
    first = (state / "library.db").stat().st_ino
    shelf.keep()
    assert (state / "library.db").stat().st_ino == first


def test_a_library_that_may_not_be_written_is_copied_all_the_same(
    shelf: Shelf, named: Path, state: Path, watch: Watch
) -> None:
    named.chmod(0o444)
    shelf.keep()
    copy = state / "library.db"
    assert copy.stat().st_mode & 0o200, "else it cannot be put on the disk"
    assert copy.stat().st_mtime_ns == named.stat().st_mtime_ns
    assert watch.take() == []


def test_a_draft_that_cannot_be_removed_is_one_line(
    shelf: Shelf, state: Path, watch: Watch
) -> None:
    (state / "library.db.new").mkdir()
    shelf.keep()
    (line,) = watch.take()
    assert "no copy of the library is kept" in line


def test_nothing_is_kept_where_nothing_is_named(
    state: Path, tmp_path: Path, library_file: Path
) -> None:
    Shelf(None, None, lambda: library_file).keep()
    Shelf(library_file, tmp_path / "nowhere" / "library.db", lambda: library_file).keep()
    assert list(state.iterdir()) == []


@pytest.mark.parametrize("how", ["replaced", "overwritten", "deleted", "cut"])
def test_a_change_is_seen_when_it_is_over(
    shelf: Shelf, named: Path, library_file: Path, how: str
) -> None:
    pack(shelf)
    assert [shelf.has_changed() for _ in range(3)] == [False] * 3
    if how == "replaced":
        Path(shutil.copy(library_file, named.with_name("new.db"))).replace(named)
    elif how == "overwritten":
        shutil.copyfile(library_file, named)
    elif how == "deleted":
        named.unlink()
    else:
        os.truncate(named, 5000)
    assert not shelf.has_changed(), "it may still be being written"
    assert shelf.has_changed()


def test_one_that_appears_is_seen(tmp_path: Path, library_file: Path, watch: Watch) -> None:
    shelf = Shelf(tmp_path / "later.db", None, lambda: library_file)
    pack(shelf)
    shelf.has_changed()
    shutil.copy(library_file, tmp_path / "later.db")
    shelf.has_changed()
    assert shelf.has_changed()
    watch.take()
