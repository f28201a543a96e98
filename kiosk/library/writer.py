"""Makes a library: a draft that begins from the library that is there, and takes its place."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from kiosk import durable
from kiosk.content.model import Compiled, Pack, Page, Synonyms
from kiosk.errors import LibraryError
from kiosk.library import draftfile, file_rows
from kiosk.library.facts import Facts
from kiosk.library.search.shelf import SearchShelf

if TYPE_CHECKING:
    from kiosk.library.search.engine import Engine


class DamagedLibrary(LibraryError):
    """The library that a draft went on from turned out to be damaged; it can be made anew."""


class Draft:
    """A library being made.

    It begins as a copy of the library that is already there, if the same ``compiler`` made it,
    so that only what changed must be written. Until ``publish`` the old library is untouched;
    leaving the ``with`` block without it throws the draft away.

    ``output`` is ``None`` for a draft in memory that can only be asked, not published.
    With ``anew`` it begins empty.

    Raises ``LibraryError`` where the disk does not let it be written, and ``DamagedLibrary``
    where only the old library is to blame.
    """

    def __init__(self, output: Path | None, compiler: str, anew: bool = False) -> None:
        self._output = output.resolve() if output else None
        self._draft = draftfile.beside(self._output) if self._output else None
        self._continues = False
        self._gone: set[tuple[str, ...]] = set()
        self._provided: set[tuple[str, ...]] = set()
        with self._disk_errors():
            self._connection = self._begin(compiler, anew)
        self._search = SearchShelf(self._connection)
        self._first_change = self._connection.total_changes

    def _begin(self, compiler: str, anew: bool) -> sqlite3.Connection:
        connection = None
        if self._output and self._draft:
            draftfile.sweep(self._output)
            if not anew:
                connection = draftfile.continued(self._output, self._draft, compiler)
        self._continues = connection is not None
        return connection or draftfile.create(self._draft, compiler)

    def __enter__(self) -> Draft:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()
        if self._draft:
            self._draft.unlink(missing_ok=True)
        if isinstance(error, sqlite3.Error):
            raise self._unwritable(error) from error

    @cached_property
    def facts(self) -> Facts:
        """What can be asked of all topics at once, after ``settle``."""
        return Facts(self._connection)

    @property
    def engine(self) -> Engine:
        """Searches what was put, after ``settle``."""
        from kiosk.library.search.engine import Engine  # Only a check asks.

        return Engine(self._connection)

    def digests(self) -> dict[str, bytes]:
        """What is already compiled: the path of each file, and the SHA-256 of its bytes then."""
        return dict(self._connection.execute("SELECT path, digest FROM file"))

    def aspects(self) -> dict[str, float]:
        """Width divided by height of every picture, by name."""
        return dict(self._connection.execute("SELECT name, aspect FROM image"))

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
        self._gone.add(("pack",))
        self._connection.execute("DELETE FROM section")
        self._connection.executemany(
            "INSERT INTO section VALUES (?, ?, ?, ?, ?, 0)",
            (
                (language, section.id, position, section.titles[language], section.hue)
                for language in pack.languages
                for position, section in enumerate(pack.sections)
            ),
        )
        self._connection.execute("DELETE FROM work")
        self._connection.executemany(
            "INSERT INTO work VALUES (?, ?, ?, ?)",
            ((work.id, work.title, work.author, work.published) for work in pack.works),
        )

    def forget(self, paths: Iterable[str]) -> None:
        """Remove all that came from these files."""
        for path in paths:
            found = self._connection.execute("SELECT number FROM file WHERE path = ?", (path,))
            for (number,) in found.fetchall():
                self._gone.update(file_rows.provided(self._connection, number))
                self._search.forget(number)
                file_rows.forget(self._connection, number)

    def put(self, compiled: Compiled) -> None:
        """Store what came from one file, in place of what came from it before."""
        self.forget([compiled.path])
        cursor = self._connection.execute(
            "INSERT INTO file (path, digest) VALUES (?, ?)", (compiled.path, compiled.digest)
        )
        number = cursor.lastrowid or 0
        self._connection.execute("INSERT OR IGNORE INTO suspect VALUES (?)", (number,))
        match compiled.result:
            case Page() as page:
                self._search.put_page(number, page.language, page.entries)
            case Synonyms() as list_:
                told = {one.phrase: (one.line, *one.words) for one in list_.synonyms}
                self._search.put_synonyms(number, list_.language, told)
        self._provided |= file_rows.put(self._connection, number, compiled)

    def settle(self) -> None:
        """Lay out the tiles, and find out which mentions must be checked again.

        The library that the draft began from had no dead links. So unless something has gone
        that other files may mention, only those written since can have any. A new translation
        has other headings than the page that stood in for it.
        """
        if self._connection.total_changes == self._first_change:
            return
        self._search.settle()
        default = self._default_language()
        self._lay_out_tiles(default)
        new = self._provided - self._gone
        translated = any(kind == "topic" and rest[0] != default for kind, *rest in new)
        if translated or self._gone - self._provided:
            self._connection.execute("INSERT OR IGNORE INTO suspect SELECT number FROM file")

    def publish(self) -> bool:
        """Put the draft in the place of the old library; true if anything had changed."""
        if not self._output or not self._draft:
            raise LibraryError("a draft in memory cannot be published")
        if self._connection.total_changes == self._first_change:
            return False
        with self._disk_errors():
            if not self._continues:
                self._search.compact()
            self._connection.execute("COMMIT")
            self._connection.close()
            durable.publish(self._draft, self._output)
        return True

    def _lay_out_tiles(self, default_language: str) -> None:
        """Find the page of every tile, number the tiles, and count them."""
        self._connection.execute("DELETE FROM tile")
        self._connection.execute(
            "INSERT INTO tile"
            " SELECT language, id, section,"
            " row_number() OVER (PARTITION BY language, section ORDER BY rank, id) - 1, file FROM ("
            "  SELECT language, id, section, rank, file FROM topic UNION ALL"
            "  SELECT other.language, topic.id, topic.section, topic.rank, topic.file FROM topic"
            "  JOIN (SELECT DISTINCT language FROM section) AS other"
            "  WHERE topic.language = ? AND NOT EXISTS (SELECT 1 FROM topic AS own"
            "   WHERE own.language = other.language AND own.id = topic.id))",
            (default_language,),
        )
        self._connection.execute(
            "UPDATE section SET topic_count = (SELECT count(*) FROM tile"
            " WHERE tile.language = section.language AND tile.section = section.id)"
        )

    def _default_language(self) -> str:
        """Empty as long as no pack was put."""
        info = self._about("info")
        return str(json.loads(info)["default_language"]) if info else ""

    def _about(self, key: str) -> str | None:
        row = self._connection.execute("SELECT value FROM about WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else None

    def _tell(self, key: str, value: str) -> None:
        self._connection.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", (key, value))

    @contextmanager
    def _disk_errors(self) -> Iterator[None]:
        try:
            yield
        except (OSError, sqlite3.Error) as error:
            raise self._unwritable(error) from error

    def _unwritable(self, error: Exception) -> LibraryError:
        if isinstance(error, sqlite3.Error) and self._continues:
            return DamagedLibrary(f"{self._output}: is damaged ({error})")
        return LibraryError(f"{self._output or 'the check'}: cannot be written ({error})")
