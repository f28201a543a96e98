"""What the compiler makes of the author's files, before it is put on the shelf."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from kiosk.errors import Problem
from kiosk.library.search.index import Entries

ReferenceKind = Literal["topic", "term", "image", "source", "section", "translation", "link"]


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention of something that another file must provide, with the line that mentions it.

    A ``link`` is one that leads to no topic or term; ``target`` is what was written.
    ``detail`` is the anchor for a topic and the source's hash for a translation, else empty.
    """

    kind: ReferenceKind
    target: str
    line: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A section of tiles; ``titles`` maps language to title, ``line`` is where it is declared."""

    id: str
    hue: str
    titles: dict[str, str]
    line: int


@dataclass(frozen=True, slots=True)
class Work:
    """A document that pages are drawn from. ``published`` is an ISO date or empty."""

    id: str
    title: str
    author: str
    published: str


@dataclass(frozen=True, slots=True)
class Pack:
    """What pack.toml declares, and the line where it lists its languages."""

    id: str
    version: str
    title: dict[str, str]
    clinic: dict[str, str]
    default_language: str
    languages: tuple[str, ...]
    languages_line: int
    sections: tuple[Section, ...]
    works: tuple[Work, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary entry in plain text, and the line where it is written."""

    id: str
    term: str
    meaning: str
    line: int


@dataclass(frozen=True, slots=True)
class Image:
    """A sanitised picture. ``aspect`` is its width divided by its height."""

    svg: bytes
    aspect: float


class Lines(NamedTuple):
    """Where a page's head says what may clash with other pages, or be overtaken by time."""

    id: int
    order: int
    next_review: int


@dataclass(frozen=True, slots=True)
class Page:
    """One compiled page.

    ``body`` holds, packed, what only the page itself shows: its blocks, dates, authors and the
    ids of its sources, related pages and terms. The other fields are what tiles and cross-checks
    need. ``minutes`` is the reading time; ``next_review`` an ISO date; ``common_questions`` are
    anchors and words of headings; ``entries`` is what the search keeps.
    """

    id: str
    language: str
    section: str
    order: int
    title: str
    summary: str
    image: str
    alt: str
    minutes: int
    next_review: str
    lines: Lines
    body: bytes
    anchors: tuple[str, ...]
    common_questions: tuple[tuple[str, str], ...]
    references: tuple[Reference, ...]
    entries: Entries


@dataclass(frozen=True, slots=True)
class Synonym:
    """What people say, the words of the pages for it, and the line where both are written."""

    phrase: str
    words: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Synonyms:
    """The synonyms of one language."""

    language: str
    synonyms: tuple[Synonym, ...]


@dataclass(frozen=True, slots=True)
class Glossary:
    """The terms of one language."""

    language: str
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Directory:
    """The departments of one language; ``json`` is what the screen's directory page shows."""

    language: str
    json: str
    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Compiled:
    """The outcome of reading one file: its result, or none where ``problems`` has an error.

    Of synonyms with an error the good ones are there: no library is written with them.
    """

    path: str
    digest: bytes
    result: Page | Glossary | Directory | Synonyms | Image | None
    problems: tuple[Problem, ...] = ()
