"""What the library answers with: small immutable records.

Named tuples rather than data classes: they are made at every start, and five times as fast.
"""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple


class Section(NamedTuple):
    """A section of tiles. ``hue`` names one of the theme's section colours."""

    id: str
    title: str
    hue: str
    topic_count: int


class TopicCard(NamedTuple):
    """A tile. ``minutes`` is the reading time; ``image`` is a name for ``Library.image``."""

    id: str
    title: str
    summary: str
    section: str
    hue: str
    image: str
    alt: str
    minutes: int


class CommonQuestion(NamedTuple):
    """A question that many ask: its words, and the page and heading that answer it."""

    words: str
    topic: str
    title: str
    anchor: str
    hue: str


class Source(NamedTuple):
    """A document that a page was drawn from. ``published`` is an ISO date or empty."""

    id: str
    title: str
    author: str
    published: str


class Term(NamedTuple):
    """A glossary entry, in plain text."""

    id: str
    term: str
    meaning: str


class Department(NamedTuple):
    """An entry of the directory, found by its ``fields``."""

    id: str
    name: str
    fields: tuple[str, ...]
    what: str
    where: str


class Directory(NamedTuple):
    """The clinic's departments, with the picture of their page.

    ``text_language`` is that of the words: the default language where there is no translation.
    """

    language: str
    text_language: str

    image: str
    alt: str
    entries: tuple[Department, ...]


class Page(NamedTuple):
    """A whole topic page. ``blocks`` is the tree that docs/authors.md describes in words.

    ``related`` begins with the author's choice; pages linked in the text follow.
    ``terms`` are those marked on the page, in reading order.
    ``language`` is the one that was asked for, ``text_language`` the one that the text is in:
    the default language where there is no translation.
    """

    id: str
    language: str
    text_language: str
    title: str
    summary: str
    section: Section
    minutes: int
    status: str
    approved_by: str
    last_reviewed: date
    next_review: date
    authors: tuple[str, ...]
    sources: tuple[Source, ...]
    related: tuple[TopicCard, ...]
    terms: tuple[Term, ...]
    blocks: list[dict[str, Any]]


class LibraryInfo(NamedTuple):
    """What the pack says of itself; ``title`` and ``clinic`` map language to words."""

    pack: str
    version: str
    title: dict[str, str]
    clinic: dict[str, str]
    default_language: str
    languages: tuple[str, ...]


class Hit(NamedTuple):
    """A page that was found, at the section that fits best.

    ``section`` is the anchor of its heading, both empty for the beginning of the page. ``marks``
    are start and end of the found words in ``snippet``, which is plain text. The higher
    ``score`` is, the better; it compares pages of one answer only.
    """

    page: str
    title: str
    section: str
    heading: str
    image: str
    hue: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    score: float


class Found(NamedTuple):
    """The answer to a search. ``mended`` is the query as it was understood, where that differs."""

    query: str
    mended: str | None
    results: tuple[Hit, ...]
