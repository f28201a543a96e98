"""The screen's only way to the content: a read-only view of one library file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import date
from functools import cached_property, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from kiosk.errors import ImageNotFound, LibraryError, TopicNotFound
from kiosk.library.packing import unpack
from kiosk.library.records import (
    CommonQuestion,
    Department,
    Directory,
    Found,
    Hit,
    LibraryInfo,
    Page,
    Section,
    Source,
    Term,
    TopicCard,
)
from kiosk.library.schema import APPLICATION_ID, SCHEMA_VERSION

if TYPE_CHECKING:
    from kiosk.library.search.engine import Engine

__all__ = [
    "CommonQuestion",
    "Department",
    "Directory",
    "Found",
    "Hit",
    "Library",
    "LibraryInfo",
    "Page",
    "Section",
    "Source",
    "Term",
    "TopicCard",
]

CARD = """
SELECT topic.id, topic.title, topic.summary, topic.section, section.hue,
       topic.image, topic.alt, topic.minutes
FROM tile JOIN topic ON topic.file = tile.page
JOIN section ON section.language = tile.language AND section.id = tile.section
"""

DAMAGE = (
    sqlite3.Error,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    AttributeError,
    RecursionError,
)
"""What reading a library can raise when bytes of it have changed since it was written."""

P = ParamSpec("P")
Answer = TypeVar("Answer")


def _answers(
    question: Callable[Concatenate[Library, P], Answer],
) -> Callable[Concatenate[Library, P], Answer]:
    """Let a question to a damaged library end in a ``LibraryError``."""

    @wraps(question)
    def answer(self: Library, /, *args: P.args, **kwargs: P.kwargs) -> Answer:
        try:
            return question(self, *args, **kwargs)
        except DAMAGE as error:
            self.is_damaged = True
            raise LibraryError(f"{self.path}: is damaged ({error})") from error

    return answer


class Library:
    """One open library file.

    Nothing is read ahead: opening costs the same however many topics there are, and every
    question is answered through an index. What is not translated is answered in the pack's
    default language. The file may be replaced while it is open; this view
    keeps the old one. It may be used from several threads, as Qt's image providers do.

    ``info`` is what it shows itself as, ``whole`` as what it was built.

    Every method raises ``LibraryError`` when the file turns out to be damaged; ``is_damaged`` says
    afterwards that one has.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self.is_damaged = False
        self.whole = self.info = self._read_info()

    @classmethod
    def open(cls, path: Path) -> Library:
        """Open the library at ``path``.

        Raises ``LibraryError`` if it is missing, damaged, made for another schema version, or may
        not be read.
        """
        try:
            if not path.is_file():
                raise LibraryError(f"{path}: there is no library here")
            connection = sqlite3.connect(
                f"{path.resolve().as_uri()}?mode=ro&immutable=1",
                uri=True,
                check_same_thread=False,
                isolation_level=None,
            )
        except (sqlite3.Error, OSError) as error:
            why = getattr(error, "strerror", None) or error
            raise LibraryError(f"{path}: cannot be opened ({why})") from error
        try:
            _prepare(connection, path)
            return cls(path, connection)
        except DAMAGE as error:
            connection.close()
            raise LibraryError(f"{path}: is damaged or not a library ({error})") from error
        except LibraryError:
            connection.close()
            raise

    def close(self) -> None:
        """Let go of the file. Further questions raise ``LibraryError``."""
        self._connection.close()

    @_answers
    def check(self) -> None:
        """Read everything: about a second for 10,000 pages, a hundredth for fifty."""
        (found,) = self._all("PRAGMA integrity_check(1)")
        if found != ("ok",):
            raise ValueError(found[0])
        with closing(self._connection.execute("SELECT body FROM page")) as bodies:
            for (body,) in bodies:
                unpack(body)

    @_answers
    def glance(self) -> None:
        """Read what the first screen shows in each language: a thousandth of a second."""
        for language in self.info.languages:
            self.directory(language)
            for section in self.sections(language):
                self.topics(language, section.id, limit=12)

    def offer(self, languages: tuple[str, ...], clinic: dict[str, str]) -> None:
        """Show itself with these of its languages only, in this order, and with another name of
        the clinic in each. Every question is answered as before."""
        self.info = self.info._replace(languages=languages, clinic=clinic)

    @_answers
    def sections(self, language: str) -> tuple[Section, ...]:
        """The sections in the pack's order; none for a language that the pack does not have."""
        rows = self._all(
            "SELECT id, title, hue, topic_count FROM section WHERE language = ? ORDER BY position",
            language,
        )
        return tuple(Section(*row) for row in rows)

    @_answers
    def topics(
        self, language: str, section: str, offset: int = 0, limit: int | None = None
    ) -> list[TopicCard]:
        """The tiles of a section from number ``offset`` on, at most ``limit`` of them.

        Costs as much as the tiles that come back, however large the library is.
        """
        end = 2**62 if limit is None else offset + limit
        rows = self._all(
            f"{CARD} WHERE tile.language = ? AND tile.section = ?"
            " AND tile.position >= ? AND tile.position < ? ORDER BY tile.position",
            language,
            section,
            offset,
            end,
        )
        return [TopicCard(*row) for row in rows]

    @_answers
    def page(self, topic_id: str, language: str) -> Page:
        """The whole page. Raises ``TopicNotFound`` if there is none of this id and language."""
        row = self._one(
            "SELECT topic.language, topic.title, topic.summary, topic.minutes,"
            " section.id, section.title, section.hue, section.topic_count, page.body"
            " FROM tile JOIN topic ON topic.file = tile.page JOIN page ON page.file = tile.page"
            " JOIN section ON section.language = tile.language AND section.id = tile.section"
            " WHERE tile.language = ? AND tile.id = ?",
            language,
            topic_id,
        )
        if row is None:
            raise TopicNotFound(topic_id, language)
        text_language, title, summary, minutes = row[:4]
        body = unpack(row[8])
        return Page(
            id=topic_id,
            language=language,
            text_language=text_language,
            title=title,
            summary=summary,
            section=Section(*row[4:8]),
            minutes=minutes,
            status=body["status"],
            approved_by=body["approved_by"],
            last_reviewed=date.fromisoformat(body["last_reviewed"]),
            next_review=date.fromisoformat(body["next_review"]),
            authors=tuple(body["authors"]),
            sources=self._sources(body["sources"]),
            related=self._cards(language, body["related"]),
            terms=self._terms(language, body["terms"]),
            blocks=body["blocks"],
        )

    @_answers
    def image(self, name: str) -> bytes:
        """The sanitised SVG of this name. Raises ``ImageNotFound``."""
        row = self._one("SELECT svg FROM image WHERE name = ?", name)
        if row is None:
            raise ImageNotFound(name)
        return bytes(row[0])

    @_answers
    def term(self, term_id: str, language: str) -> Term:
        """The glossary entry. Raises ``LibraryError`` if there is none."""
        found = self._terms(language, [term_id])
        if not found:
            raise LibraryError(f"there is no glossary entry {term_id!r} in language {language!r}")
        return found[0]

    @_answers
    def directory(self, language: str) -> Directory | None:
        """The departments, or ``None`` if the pack lists none in this language."""
        rows = self._all(
            "SELECT language, json FROM directory WHERE language IN (?, ?)",
            *self._languages(language),
        )
        if not rows:
            return None
        text_language, text = max(rows, key=lambda row: row[0] == language)
        body = json.loads(text)
        entries = (
            Department(e["id"], e["name"], tuple(e["fields"]), e["what"], e["where"])
            for e in body["entries"]
        )
        return Directory(language, text_language, body["image"], body["alt"], tuple(entries))

    @_answers
    def common_questions(
        self, language: str, section: str, limit: int
    ) -> tuple[CommonQuestion, ...]:
        """What people ask most about a section, at most ``limit``, each page's first ones first."""
        rows = self._all(
            "SELECT common_question.question, tile.id, topic.title, common_question.anchor,"
            " section.hue FROM tile JOIN common_question ON common_question.file = tile.page"
            " JOIN topic ON topic.file = tile.page"
            " JOIN section ON section.language = tile.language AND section.id = tile.section"
            " WHERE tile.language = ? AND tile.section = ?"
            " ORDER BY common_question.position, tile.position LIMIT ?",
            language,
            section,
            limit,
        )
        return tuple(CommonQuestion(*row) for row in rows)

    @_answers
    def search(self, text: str, language: str, limit: int = 10) -> Found:
        """The pages that answer ``text`` best; none for a language that the pack does not have.

        Whatever is typed is only ever words. Typing errors are mended.
        """
        return self._engine.ask(text, language, self.info.default_language, limit)

    def forget_searches(self) -> None:
        """Keep no word of what was searched for."""
        if "_engine" in self.__dict__:
            self._engine.forget()

    @cached_property
    def _engine(self) -> Engine:
        from kiosk.library.search.engine import Engine  # Only now: the start does not need it.

        return Engine(self._connection)

    def _languages(self, language: str) -> tuple[str, str]:
        """Where to look for words in ``language``: there, and in the one that stands in for it."""
        known = language in self.info.languages
        return language, self.info.default_language if known else language

    def _sources(self, ids: list[str]) -> tuple[Source, ...]:
        rows = self._by_id("SELECT id, title, author, published FROM work WHERE id IN", ids)
        return tuple(Source(*row) for row in rows)

    def _terms(self, language: str, ids: list[str]) -> tuple[Term, ...]:
        marks = ", ".join("?" * len(ids))
        rows = self._all(
            "SELECT id, term, meaning, language FROM term"
            f" WHERE language IN (?, ?) AND id IN ({marks})",
            *self._languages(language),
            *ids,
        )
        found = {row[0]: row[:3] for row in sorted(rows, key=lambda row: row[3] == language)}
        return tuple(Term(*found[id]) for id in ids if id in found)

    def _cards(self, language: str, ids: list[str]) -> tuple[TopicCard, ...]:
        rows = self._by_id(f"{CARD} WHERE tile.language = ? AND tile.id IN", ids, language)
        return tuple(TopicCard(*row) for row in rows)

    def _by_id(self, query: str, ids: list[str], *before: str) -> Iterable[tuple[Any, ...]]:
        """The rows with these ids, in the order of the ids; the id is each row's first column."""
        marks = ", ".join("?" * len(ids))
        found = {row[0]: row for row in self._all(f"{query} ({marks})", *before, *ids)}
        return [found[id] for id in ids if id in found]

    def _read_info(self) -> LibraryInfo:
        row = self._one("SELECT value FROM about WHERE key = 'info'")
        if row is None:
            raise LibraryError(f"{self.path}: is damaged (it does not say what it is)")
        body = json.loads(row[0])
        body["languages"] = tuple(body["languages"])
        return LibraryInfo(**body)

    def _one(self, query: str, *values: object) -> tuple[Any, ...] | None:
        rows = self._all(query, *values)
        return rows[0] if rows else None

    def _all(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with closing(self._connection.execute(query, values)) as cursor:
            return cursor.fetchall()


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    """Harden the connection, and check that the file is a whole library of our version."""
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
        connection.execute(f"PRAGMA {pragma}")
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        raise LibraryError(f"{path}: is not a kiosk library")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version != SCHEMA_VERSION:
        raise LibraryError(
            f"{path}: has schema version {version}, this program reads {SCHEMA_VERSION};"
            " build it again with this program"
        )
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (page_size,) = connection.execute("PRAGMA page_size").fetchone()
    if path.stat().st_size != pages * page_size:
        raise LibraryError(f"{path}: is damaged (it was cut short)")
