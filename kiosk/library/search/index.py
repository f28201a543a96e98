"""What is put on the shelf so that a page is found."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Any, NamedTuple

from kiosk.library.search.sections import sections
from kiosk.library.search.words import split, stem, stop_words

SECTION_BITS = 7
"""Of a spot, the lowest: they number the section."""

MOST_SECTIONS = 1 << SECTION_BITS
"""Of one page. What stands below more headings counts to the last of them."""

_SECTION = MOST_SECTIONS - 1
_SPOT_BITS = 26 + SECTION_BITS  # The files have numbers of 26 bits.
_SPOT = (1 << _SPOT_BITS) - 1

MOST_WORDS_SAID = 6
"""In the left side of a synonym, such as “nothing more they can do”."""


class Field(IntEnum):
    """Where a word stands, the most telling place last."""

    BODY = 0
    HEADING = 1
    KEYWORDS = 2
    TITLE = 3


class VocabularyWord(NamedTuple):
    """A word of a page: without accents, as it is spelled there, and its stem."""

    folded: str
    spelling: str
    stem: str


class Entries(NamedTuple):
    """All that the search keeps of one page.

    ``rows`` are field, number of the section and the stems there, each once, as one text; titles
    and keywords stand there as whole phrases too.
    ``vocabulary`` holds every word of the page once.
    """

    rows: tuple[tuple[int, int, str], ...]
    vocabulary: tuple[VocabularyWord, ...]


def entries(language: str, title: str, summary: str, body: dict[str, Any]) -> Entries:
    """What is kept of a page; always the same for the same page."""
    texts: list[tuple[Field, int, Iterable[str]]] = [
        (Field.TITLE, 0, [title]),
        (Field.KEYWORDS, 0, [*body["keywords"], *body["codes"]]),
        (Field.HEADING, 0, [summary]),
    ]
    merged: dict[int, list[str]] = {}
    for number, section in enumerate(sections(body["blocks"])):
        number = min(number, MOST_SECTIONS - 1)
        if section.heading:
            texts.append((Field.HEADING, number, [section.heading]))
        merged.setdefault(number, []).extend(section.texts)
    texts += [(Field.BODY, number, found) for number, found in merged.items()]

    rows: dict[tuple[int, int], dict[str, None]] = {}
    vocabulary: dict[VocabularyWord, None] = {}
    stop = stop_words(language)
    for field, number, found in texts:
        stems = rows.setdefault((field, number), {})
        for text in found:
            words = analysed(text, language)
            for word in words:
                vocabulary[word] = None
                if field is not Field.BODY or word.folded not in stop:
                    stems[token(language, word.stem)] = None
            if field in (Field.TITLE, Field.KEYWORDS):
                stems[token(language, as_phrase(word.folded for word in words))] = None
    return Entries(
        tuple((field, number, " ".join(stems)) for (field, number), stems in rows.items() if stems),
        tuple(vocabulary),
    )


def analysed(text: str, language: str) -> list[VocabularyWord]:
    """The words of a text, in order."""
    return [
        VocabularyWord(word.folded, word.spelling, stem(word.spelling, language))
        for word in split(text, language)
    ]


def as_phrase(folded: Iterable[str]) -> str:
    """How a whole title or keyword stands among the stems, word for word."""
    return "_" + "_".join(folded)


def token(language: str, stem: str) -> str:
    """How a stem stands in the index: each language has its own."""
    return f"{language.replace('-', '_').lower()}_{stem}"


def row_number(file: int, field: int, section: int) -> int:
    """The number of a row: in falling order titles come first and bodies last.

    Bodies, which most rows are, have the small numbers, because those take the least space.
    """
    return field << _SPOT_BITS | file << SECTION_BITS | section


def by_field(rows: Iterable[int]) -> list[list[int]]:
    """The spots of rows, in a list for each field. A spot is a section of a file, by its number."""
    found: list[list[int]] = [[] for _ in Field]
    for row in rows:
        found[row >> _SPOT_BITS].append(row & _SPOT)
    return found


def of_spot(spot: int) -> tuple[int, int]:
    """The file and the section of a spot."""
    return spot >> SECTION_BITS, spot & _SECTION
