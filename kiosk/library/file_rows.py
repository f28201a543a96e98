"""The rows that one file of an author has in the tables of a library."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from sqlite3 import Connection

from kiosk.content.model import Compiled, Directory, Glossary, Image, Page, Reference
from kiosk.errors import Problem

TABLES = (
    "topic",
    "page",
    "term",
    "directory",
    "image",
    "reference",
    "anchor",
    "common_question",
    "note",
    "synonyms",
)
"""All that have a column ``file``."""

Provided = tuple[str, ...]
"""What other files can mention: its kind, and what names it."""


def put(connection: Connection, number: int, compiled: Compiled) -> set[Provided]:
    """Store what was compiled from file ``number``; what it provides is returned."""
    _put_notes(connection, number, compiled.problems)
    match compiled.result:
        case Page() as page:
            return _put_page(connection, number, page)
        case Glossary() as glossary:
            return _put_glossary(connection, number, glossary)
        case Directory() as directory:
            return _put_directory(connection, number, directory)
        case Image() as image:
            return _put_image(connection, number, PurePosixPath(compiled.path).name, image)
        case _:
            return set()


def provided(connection: Connection, number: int) -> Iterator[Provided]:
    """What file ``number`` provides, as it is stored."""
    for query in (
        "SELECT 'topic', language, id FROM topic WHERE file = ?",
        "SELECT 'anchor', topic.language, topic.id, anchor.name"
        " FROM anchor JOIN topic ON topic.file = anchor.file WHERE anchor.file = ?",
        "SELECT 'term', language, id FROM term WHERE file = ?",
        "SELECT 'image', name FROM image WHERE file = ?",
    ):
        yield from connection.execute(query, (number,))


def forget(connection: Connection, number: int) -> None:
    """Remove the file and all its rows."""
    for table in TABLES:
        connection.execute(f"DELETE FROM {table} WHERE file = ?", (number,))
    connection.execute("DELETE FROM file WHERE number = ?", (number,))


def _put_page(connection: Connection, number: int, page: Page) -> set[Provided]:
    connection.execute(
        "INSERT INTO topic VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
            *page.lines,
        ),
    )
    connection.execute("INSERT INTO page VALUES (?, ?)", (number, page.body))
    connection.executemany(
        "INSERT INTO anchor VALUES (?, ?)", ((number, anchor) for anchor in page.anchors)
    )
    connection.executemany(
        "INSERT INTO common_question VALUES (?, ?, ?, ?)",
        ((number, position, *one) for position, one in enumerate(page.common_questions)),
    )
    _put_references(connection, number, page.references)
    return {
        ("topic", page.language, page.id),
        *(("anchor", page.language, page.id, name) for name in page.anchors),
    }


def _put_glossary(connection: Connection, number: int, glossary: Glossary) -> set[Provided]:
    connection.executemany(
        "INSERT INTO term VALUES (?, ?, ?, ?, ?, ?)",
        (
            (glossary.language, term.id, term.term, term.meaning, number, term.line)
            for term in glossary.terms
        ),
    )
    return {("term", glossary.language, term.id) for term in glossary.terms}


def _put_directory(connection: Connection, number: int, directory: Directory) -> set[Provided]:
    connection.execute(
        "INSERT INTO directory VALUES (?, ?, ?)", (directory.language, directory.json, number)
    )
    _put_references(connection, number, directory.references)
    return set()


def _put_image(connection: Connection, number: int, name: str, image: Image) -> set[Provided]:
    connection.execute(
        "INSERT INTO image VALUES (?, ?, ?, ?)", (number, name, image.aspect, image.svg)
    )
    return {("image", name)}


def _put_references(connection: Connection, number: int, references: Iterable[Reference]) -> None:
    connection.executemany(
        "INSERT INTO reference VALUES (?, ?, ?, ?, ?)",
        ((number, r.line, r.kind, r.target, r.detail) for r in references),
    )


def _put_notes(connection: Connection, number: int, problems: Iterable[Problem]) -> None:
    connection.executemany(
        "INSERT INTO note VALUES (?, ?, ?, ?)",
        ((number, p.line, p.message, p.fix) for p in problems if p.severity == "warning"),
    )
