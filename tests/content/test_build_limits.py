"""A build on many pages, on all cores, and on disks that fail."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import pytest

from kiosk.content import workers
from kiosk.content.build import build, check_pack
from kiosk.errors import LibraryError
from tests.content.conftest import TODAY, add_topics, edit, make, title


class TestManyPages:
    def test_all_cores_give_the_same_library(
        self, pack: Path, library: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        add_topics(pack, 40)
        make(pack, library)
        monkeypatch.setattr(workers, "FEW", 10)
        monkeypatch.setattr(workers, "CHUNK", 4)
        other = library.with_name("other.db")
        make(pack, other)
        assert other.read_bytes() == library.read_bytes()

    def test_helpers_that_die_are_done_without(
        self, pack: Path, library: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        add_topics(pack, 12)
        monkeypatch.setattr(workers, "FEW", 10)
        monkeypatch.setattr(workers, "_begin_helping", partial(os._exit, 1))
        assert make(pack, library).compiled == 15

    def test_the_packaged_program_starts_no_helpers(
        self, pack: Path, library: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def helpers(*_: object) -> None:
            raise AssertionError("a helper was started")

        monkeypatch.setattr(workers, "FEW", 1)
        monkeypatch.setattr(workers, "_on_all_cores", helpers)
        with pytest.raises(AssertionError):
            make(pack, library)
        monkeypatch.setattr("sys._MEIPASS", "somewhere", raising=False)
        assert make(pack, library).compiled == 3

    def test_progress_counts_every_file_once(self, pack: Path, library: Path) -> None:
        shown: list[tuple[int, int]] = []
        build(pack, library, lambda done, everything: shown.append((done, everything)), TODAY)
        assert [done for done, _ in shown] == list(range(1, 9))
        assert shown[-1] == (8, 8)


class TestDisk:
    def test_a_folder_that_is_not_there(self, pack: Path, tmp_path: Path) -> None:
        with pytest.raises(LibraryError, match="cannot be written"):
            make(pack, tmp_path / "nowhere" / "library.db")

    def test_a_full_disk(self, pack: Path) -> None:
        if not Path("/dev/full").exists():
            pytest.skip("this system has no /dev/full")
        with pytest.raises(LibraryError):
            make(pack, Path("/dev/full/library.db"))

    def test_drafts_of_killed_builds_are_swept(self, pack: Path, library: Path) -> None:
        dead = library.with_name("library.db.999999999.tmp")
        alive = library.with_name(f"library.db.{os.getppid()}.tmp")
        other = library.with_name("other.db.999999999.tmp")
        for file in (dead, alive, other):
            file.write_bytes(b"half")
        make(pack, library)
        assert (dead.exists(), alive.exists(), other.exists()) == (False, True, True)

    def test_a_link_to_a_library_stays_a_link(self, pack: Path, tmp_path: Path) -> None:
        real = tmp_path / "real.db"
        link = tmp_path / "link.db"
        make(pack, real)
        link.symlink_to(real)
        edit(pack / "en" / "plain.md", "The plain page", "Edited")
        make(pack, link)
        assert link.is_symlink()
        assert title(real, "plain") == "Edited"

    def test_the_old_library_is_never_written_into(self, pack: Path, library: Path) -> None:
        make(pack, library)
        old = library.read_bytes()
        edit(pack / "en" / "plain.md", "The plain page", "Edited")
        with library.open("rb") as in_use:
            make(pack, library)
            assert in_use.read() == old
        assert library.read_bytes() != old

    def test_a_check_writes_nothing(self, pack: Path) -> None:
        before = sorted(pack.rglob("*"))
        check_pack(pack, today=TODAY)
        assert sorted(pack.rglob("*")) == before
