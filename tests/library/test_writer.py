"""The draft of a library: thrown away unless published, and whole when it is."""

from __future__ import annotations

import sqlite3
import zlib
from pathlib import Path

import pytest

from kiosk.content.model import Compiled, Image, Pack, Section, Work
from kiosk.errors import LibraryError
from kiosk.library import file_rows
from kiosk.library.packing import MAX_BODY, pack, unpack
from kiosk.library.reader import Library
from kiosk.library.schema import TABLES
from kiosk.library.writer import DamagedLibrary, Draft

PACK = Pack(
    id="p",
    version="1",
    title={"en": "Pack"},
    clinic={"en": "Clinic"},
    default_language="en",
    languages=("en",),
    languages_line=4,
    sections=(Section("first", "teal", {"en": "First"}, 9),),
    works=(Work("book", "A Book", "A. Writer", ""),),
)
IMAGE = Compiled("images/a.svg", b"digest", Image(b"<svg/>", 2.0))


def publish(library: Path) -> bool:
    with Draft(library, "compiler") as draft:
        draft.put_pack(PACK, b"pack")
        draft.put(IMAGE)
        draft.settle()
        return draft.publish()


def test_a_draft_that_is_not_published_leaves_nothing(tmp_path: Path) -> None:
    with Draft(tmp_path / "library.db", "compiler") as draft:
        draft.put(IMAGE)
        assert [file.suffix for file in tmp_path.iterdir()] == [".tmp"]
    assert list(tmp_path.iterdir()) == []


def test_a_draft_that_fails_leaves_the_old_library(tmp_path: Path) -> None:
    library = tmp_path / "library.db"
    publish(library)
    old = library.read_bytes()
    with pytest.raises(ZeroDivisionError), Draft(library, "compiler") as draft:
        draft.forget([IMAGE.path])
        raise ZeroDivisionError
    assert library.read_bytes() == old
    assert list(tmp_path.iterdir()) == [library]


def test_a_published_draft_is_a_library(tmp_path: Path) -> None:
    assert publish(tmp_path / "library.db") is True
    library = Library.open(tmp_path / "library.db")
    assert library.image("a.svg") == b"<svg/>"
    assert library.sections("en")[0].topic_count == 0
    library.close()


def test_the_same_again_is_not_written(tmp_path: Path) -> None:
    publish(tmp_path / "library.db")
    with Draft(tmp_path / "library.db", "compiler") as draft:
        assert draft.digests() == {"images/a.svg": b"digest"}
        assert draft.aspects() == {"a.svg": 2.0}
        draft.put_pack(PACK, b"pack")
        draft.settle()
        assert draft.publish() is False


def test_another_compiler_begins_anew(tmp_path: Path) -> None:
    publish(tmp_path / "library.db")
    with Draft(tmp_path / "library.db", "another") as draft:
        assert draft.digests() == {}


def test_a_draft_in_memory_cannot_be_published() -> None:
    with Draft(None, "compiler") as draft, pytest.raises(LibraryError):
        draft.publish()


def test_forgetting_forgets_everything_of_a_file(tmp_path: Path) -> None:
    """Every table that belongs to a file is emptied, also one that is added later."""
    columns = {}
    connection = sqlite3.connect(":memory:")
    connection.executescript(TABLES)
    for (table,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'"):
        columns[table] = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    connection.close()
    assert {table for table, names in columns.items() if "file" in names} == {*file_rows.TABLES}


def test_damage_found_on_the_way_is_told_apart(tmp_path: Path) -> None:
    publish(tmp_path / "library.db")
    with pytest.raises(DamagedLibrary), Draft(tmp_path / "library.db", "compiler"):
        raise sqlite3.DatabaseError("malformed")
    with pytest.raises(LibraryError) as caught, Draft(tmp_path / "library.db", "c", anew=True):
        raise sqlite3.OperationalError("full")
    assert not isinstance(caught.value, DamagedLibrary)


def test_only_the_files_written_are_suspect_until_something_is_gone(tmp_path: Path) -> None:
    def suspects(draft: Draft) -> int:
        draft.settle()
        (count,) = draft._connection.execute("SELECT count(*) FROM suspect").fetchone()
        return int(count)

    library = tmp_path / "library.db"
    other = Compiled("images/b.svg", b"digest", Image(b"<svg/>", 1.0))
    with Draft(library, "compiler") as draft:
        draft.put_pack(PACK, b"pack")
        draft.put(IMAGE)
        draft.put(other)
        draft.settle()
        draft.publish()
    with Draft(library, "compiler") as draft:
        assert suspects(draft) == 0
    with Draft(library, "compiler") as draft:
        draft.put(IMAGE)
        assert suspects(draft) == 1
    with Draft(library, "compiler") as draft:
        draft.forget([IMAGE.path])
        assert suspects(draft) == 1  # The other, which might mention what is gone.
    with Draft(library, "compiler") as draft:
        draft.put_pack(PACK, b"changed")
        assert suspects(draft) == 2


def test_packing() -> None:
    body = {"blocks": [{"kind": "paragraph", "plain": "Çok ağrı"}]}
    assert unpack(pack(body)) == body


@pytest.mark.parametrize(
    "packed",
    [
        b"",
        b"x",
        pack({"a": 1})[:-1],
        zlib.compress(b"{"),
        zlib.compress(b"\xff"),
        zlib.compress(b" " * (MAX_BODY + 1)),
        pack({"words": 'a <img src="x">'}),
        pack({"words": "a <\n IMG>"}),
        zlib.compress(b'{"words": "a <\\u000bi\\u006Dg>"}'),
        zlib.compress(b'{"words": "a \\u003Cimg"}'),
        zlib.compress(b'{"words": "a \\u003cimg"}'),
    ],
)
def test_what_was_not_packed_here(packed: bytes) -> None:
    with pytest.raises(ValueError):
        unpack(packed)
