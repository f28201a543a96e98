"""Writes a library file beside the old one, and puts it in its place only when it is whole."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from kiosk.content.model import (
    Compiled,
    Directory,
    Glossary,
    Image,
    Pack,
    Page,
    Reference,
)
from kiosk.errors import LibraryError, Problem
from kiosk.library.schema import APPLICATION_ID, SCHEMA_VERSION, TABLES

PER_FILE_TABLES = (
    "topic",
    "page",
    "term",
    "directory",
    "image",
    "reference",
    "anchor",
    "note",
)


class Draft:
    """A library being made.

    It begins as a copy of the library that is already there, if the same ``compiler`` made it,
    so that only what changed must be written. Until ``publish`` the old library is untouched;
    leaving the ``with`` block without it throws the draft away.

    ``output`` is ``None`` for a draft in memory that can only be asked, not published.

    Raises ``LibraryError`` where the disk does not let it be written.
    """

    def __init__(self, output: Path | None, compiler: str) -> None:
        self._output = output.resolve() if output else None
        self._compiler = compiler
        self._draft: Path | None = None
        with self._disk_errors():
            if self._output:
                sweep(self._output)
                self._draft = self._output.with_name(f"{self._output.name}.{os.getpid()}.tmp")
            self.connection = self._reopened() or self._new()
        self._first_change = self.connection.total_changes

    def __enter__(self) -> Draft:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.connection.close()
        if self._draft:
            self._draft.unlink(missing_ok=True)

    def digests(self) -> dict[str, bytes]:
        """What is already compiled: the path of each file, and the SHA-256 of its bytes then."""
        return dict(self.connection.execute("SELECT path, digest FROM file"))

    def aspects(self) -> dict[str, float]:
        """Width divided by height of every picture, by name."""
        return dict(self.connection.execute("SELECT name, aspect FROM image"))

    def forget(self, paths: Iterable[str]) -> None:
        """Remove all that came from these files."""
        for path in paths:
            row = self.connection.execute("SELECT number FROM file WHERE path = ?", (path,))
            for number in row.fetchall():
                for table in PER_FILE_TABLES:
                    self.connection.execute(f"DELETE FROM {table} WHERE file = ?", number)
                self.connection.execute("DELETE FROM file WHERE number = ?", number)

    def put(self, compiled: Compiled) -> None:
        """Store what came from one file, in place of what came from it before."""
        self.forget([compiled.path])
        cursor = self.connection.execute(
            "INSERT INTO file (path, digest) VALUES (?, ?)", (compiled.path, compiled.digest)
        )
        number = cursor.lastrowid or 0
        match compiled.result:
            case Page() as page:
                self._put_page(number, page)
            case Glossary() as glossary:
                self._put_glossary(number, glossary)
            case Directory() as directory:
                self._put_directory(number, directory)
            case Image() as image:
                self._put_image(number, compiled.path, image)
        self._put_notes(number, compiled.problems)

    def put_pack(self, pack: Pack, digest: bytes) -> None:
        """Store what pack.toml says, unless it is stored already."""
        if self._about("pack") == digest.hex():
            return
        info = {
            "pack": pack.id,
            "version": pack.version,
            "title": pack.title,
            "clinic": pack.clinic,
            "default_language": pack.default_language,
            "languages": pack.languages,
        }
        self._tell("pack", digest.hex())
        self._tell("info", json.dumps(info, ensure_ascii=False))
        self.connection.execute("DELETE FROM section")
        self.connection.executemany(
            "INSERT INTO section VALUES (?, ?, ?, ?, ?, 0)",
            (
                (language, section.id, position, section.titles[language], section.hue)
                for language in pack.languages
                for position, section in enumerate(pack.sections)
            ),
        )
        self.connection.execute("DELETE FROM work")
        self.connection.executemany(
            "INSERT INTO work VALUES (?, ?, ?, ?)",
            ((work.id, work.title, work.author, work.published) for work in pack.works),
        )

    def arrange(self) -> None:
        """Number the tiles within their sections, and count them. Touches only what moved."""
        self.connection.execute(
            "UPDATE topic SET position = placed.position FROM ("
            " SELECT file, row_number() OVER"
            " (PARTITION BY language, section ORDER BY rank, id) - 1 AS position FROM topic"
            ") AS placed WHERE placed.file = topic.file AND topic.position != placed.position"
        )
        self.connection.execute(
            "UPDATE section SET topic_count = counted.number FROM ("
            " SELECT language, id, (SELECT count(*) FROM topic"
            "  WHERE topic.language = section.language AND topic.section = section.id) AS number"
            " FROM section"
            ") AS counted WHERE counted.language = section.language AND counted.id = section.id"
            " AND section.topic_count != counted.number"
        )

    def publish(self) -> bool:
        """Put the draft in the place of the old library; true if anything had changed.

        The bytes are on the disk before the name is given to them, so that a power cut leaves
        the old library or the new one, never a part.
        """
        if not self._output or not self._draft:
            raise LibraryError("a draft in memory cannot be published")
        if self.connection.total_changes == self._first_change:
            return False
        with self._disk_errors():
            self.connection.execute("COMMIT")
            self.connection.close()
            _sync(self._draft)
            self._draft.replace(self._output)
            if os.name == "posix":
                _sync(self._output.parent)
        return True

    def _reopened(self) -> sqlite3.Connection | None:
        """A copy of the library that is there, if this compiler can go on from it."""
        if not self._output or not self._draft or not self._output.is_file():
            return None
        shutil.copyfile(self._output, self._draft)
        connection = _connect(self._draft)
        try:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if (application, version) == (APPLICATION_ID, SCHEMA_VERSION):
                row = connection.execute("SELECT value FROM about WHERE key = 'compiler'")
                if row.fetchone() == (self._compiler,):
                    connection.execute("BEGIN")
                    return connection
        except sqlite3.Error:
            pass  # Not a library, or a damaged one: begin anew.
        connection.close()
        return None

    def _new(self) -> sqlite3.Connection:
        if self._draft:
            self._draft.unlink(missing_ok=True)
        connection = _connect(self._draft)
        connection.executescript(
            f"PRAGMA application_id = {APPLICATION_ID};"
            f"PRAGMA user_version = {SCHEMA_VERSION};"
            f"{TABLES}"
        )
        connection.execute("BEGIN")
        connection.execute("INSERT INTO about VALUES ('compiler', ?)", (self._compiler,))
        return connection

    def _put_page(self, number: int, page: Page) -> None:
        self.connection.execute(
            "INSERT INTO topic VALUES (?, ?, ?, ?, ?, -1, ?, ?, ?, ?, ?, ?)",
            (
                number,
                page.language,
                page.id,
                page.section,
                page.order,
                page.title,
                page.summary,
                page.image,
                page.alt,
                page.minutes,
                page.next_review,
            ),
        )
        self.connection.execute("INSERT INTO page VALUES (?, ?)", (number, page.json))
        self.connection.executemany(
            "INSERT INTO anchor VALUES (?, ?)", ((number, anchor) for anchor in page.anchors)
        )
        self._put_references(number, page.references)

    def _put_glossary(self, number: int, glossary: Glossary) -> None:
        self.connection.executemany(
            "INSERT INTO term VALUES (?, ?, ?, ?, ?, ?)",
            (
                (glossary.language, term.id, term.term, term.meaning, number, term.line)
                for term in glossary.terms
            ),
        )

    def _put_directory(self, number: int, directory: Directory) -> None:
        self.connection.execute(
            "INSERT INTO directory VALUES (?, ?, ?)",
            (directory.language, directory.json, number),
        )
        self._put_references(number, directory.references)

    def _put_image(self, number: int, path: str, image: Image) -> None:
        self.connection.execute(
            "INSERT INTO image VALUES (?, ?, ?, ?)",
            (number, Path(path).name, image.aspect, image.svg),
        )

    def _put_references(self, number: int, references: Iterable[Reference]) -> None:
        self.connection.executemany(
            "INSERT INTO reference VALUES (?, ?, ?, ?, ?)",
            ((number, r.line, r.kind, r.target, r.detail) for r in references),
        )

    def _put_notes(self, number: int, problems: Iterable[Problem]) -> None:
        self.connection.executemany(
            "INSERT INTO note VALUES (?, ?, ?, ?)",
            ((number, p.line, p.message, p.fix) for p in problems if p.severity == "warning"),
        )

    def _about(self, key: str) -> str | None:
        row = self.connection.execute("SELECT value FROM about WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else None

    def _tell(self, key: str, value: str) -> None:
        self.connection.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", (key, value))

    @contextmanager
    def _disk_errors(self) -> Iterator[None]:
        try:
            yield
        except (OSError, sqlite3.Error) as error:
            raise LibraryError(f"{self._output}: cannot be written ({error})") from error


def sweep(output: Path) -> None:
    """Remove the drafts that killed builds left beside ``output``; those at work stay."""
    for leftover in output.parent.glob(f"{output.name}.*.tmp"):
        number = leftover.name.removeprefix(f"{output.name}.").removesuffix(".tmp")
        if number.isdecimal() and not _runs(int(number)):
            # Windows does not let go of a file that another program still writes.
            with suppress(OSError):
                leftover.unlink()


def _runs(process: int) -> bool:
    """Whether a process of this number may be at work; on Windows the file itself tells."""
    if os.name != "posix" or process == os.getpid():
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _connect(path: Path | None) -> sqlite3.Connection:
    """A connection without journal or syncs: a draft that is cut short is thrown away."""
    connection = sqlite3.connect(path or ":memory:", isolation_level=None)
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    return connection


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
