"""Which pages answer a question best, and where on them. Pure: the library is not asked here."""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kiosk.library.search.index import MOST_SECTIONS, SECTION_BITS, Field, by_field, of_spot

PLACES = {Field.BODY: 0.25, Field.HEADING: 0.5, Field.KEYWORDS: 0.8, Field.TITLE: 1.0}
"""What a word is worth by where it stands."""

_WORTH = tuple(PLACES[field] for field in sorted(Field))

TOGETHER = 0.5
"""What words that stand in one section are worth on top of those that stand on one page."""

OFTEN = 0.1
"""What a word is worth in further sections of a page."""

_AGAIN = tuple(OFTEN * math.log(sections) for sections in range(1, MOST_SECTIONS + 1))

AS_GOOD = 0.03
"""Part of a score. Pages that differ by less answer equally well."""


class Scored(NamedTuple):
    """A page, by its file, and the number of its section that fits best.

    One that is ``guessed`` has nothing that was typed, only what may have been meant; ``named``
    is 1 where a title, keyword or heading is what was typed, or begins so; 2 for the whole title.
    """

    score: float
    file: int
    section: int
    guessed: bool = False
    named: int = 0


@dataclass(slots=True)
class Places:
    """Where one typed word was found.

    ``weight`` is that of the word; what is found of an ``extra`` counts on top of the words.
    A word that is ``everywhere`` stands in more places than were read, on about so many ``pages``;
    one that is ``guessed`` was not typed so.
    ``spots`` maps the sections of files to what the word is worth there, ``texts`` those where it
    stands in headings or bodies; ``titles`` are the files that have it in their title.
    """

    weight: float = 1.0
    extra: bool = False
    guessed: bool = False
    everywhere: bool = False
    pages: int = 0
    spots: dict[int, float] = field(default_factory=dict)
    titles: set[int] = field(default_factory=set)
    texts: dict[int, float] = field(default_factory=dict)

    def add(self, rows: Iterable[int], factor: float) -> None:
        """It was found in these rows of the index, in a way that is worth ``factor``."""
        # A question reads thousands of rows: most of them are gone through by dict itself.
        spots: dict[int, float] = {}
        found = by_field(rows)
        for place in Field:  # The most telling last, for it stays.
            spots.update(dict.fromkeys(found[place], factor * _WORTH[place]))
            if place == Field.HEADING:
                _raise(self.texts, spots)
        _raise(self.spots, spots)
        self.titles.update(of_spot(spot)[0] for spot in found[Field.TITLE])

    @property
    def files(self) -> set[int]:
        """The pages that have it."""
        return {of_spot(spot)[0] for spot in self.spots}


def ranked(words: Sequence[Places], pages: int, limit: int) -> list[Scored]:
    """The ``limit`` best pages that have one of the words, the best first.

    ``pages`` is how many there are: a word that stands on few of them says more.
    """
    on_pages = [_on_pages(word) for word in words]
    rarities = _rarities(words, [len(found) for found in on_pages], pages)
    sums: dict[int, float] = defaultdict(float)
    typed: set[int] = set()
    for word, found, rarity in zip(words, on_pages, rarities, strict=True):
        for file, value in found.items():
            sums[file] += rarity * value
        if not word.guessed:
            typed.update(found)
    together = _together(words, rarities)
    most = sum(r for word, r in zip(words, rarities, strict=True) if not word.extra) or 1.0
    scores = {
        file: (value + TOGETHER * together.get(file, 0.0)) / (most * (1 + TOGETHER))
        for file, value in sums.items()
    }
    best = [file for _, file in heapq.nsmallest(limit, ((-scores[f], f) for f in scores))]
    landing = _landing(words, rarities, set(best))
    return [Scored(scores[file], file, landing.get(file, 0), file not in typed) for file in best]


def _on_pages(word: Places) -> dict[int, float]:
    """What a word is worth on each page that has it: most where it tells most, more if often."""
    best: dict[int, float] = {}
    again: dict[int, int] = {}
    for spot, value in word.spots.items():
        file = spot >> SECTION_BITS  # As of_spot says, without a call for each of thousands.
        if file not in best:
            best[file] = value
        else:
            best[file] = max(best[file], value)
            again[file] = again.get(file, 0) + 1
    for file, sections in again.items():
        best[file] += _AGAIN[sections]
    return best


def _rarities(words: Sequence[Places], counts: Sequence[int], pages: int) -> list[float]:
    """What each word says, by how few of the ``pages`` have it: ``counts`` of them were read."""
    found = []
    for word, count in zip(words, counts, strict=True):
        on = min(max(count, word.pages), pages)
        found.append(word.weight * math.log((pages + 1) / (on + 0.5) + 0.02))
    most = sum(rarity for word, rarity in zip(words, found, strict=True) if not word.extra)
    return [  # An extra one says no more than the words that it is made of.
        min(rarity, word.weight * most) if word.extra else rarity
        for word, rarity in zip(words, found, strict=True)
    ]


def _together(words: Sequence[Places], rarities: Sequence[float]) -> dict[int, float]:
    """By page, what the words in one section are worth, where they are worth most."""
    sums: dict[int, float] = defaultdict(float)
    for word, rarity in zip(words, rarities, strict=True):
        for spot, value in word.spots.items():
            sums[spot] += rarity * value
    best: dict[int, float] = {}
    for spot, value in sums.items():
        file = spot >> SECTION_BITS
        if value > best.get(file, 0.0):
            best[file] = value
    return best


def _raise(spots: dict[int, float], found: Mapping[int, float]) -> None:
    """Each is worth the most that was found."""
    if not spots:
        spots.update(found)
        return
    for spot, value in found.items():
        if value > spots.get(spot, 0.0):
            spots[spot] = value


def in_order(found: Iterable[Scored], tiles: Mapping[int, tuple[int, int]]) -> list[Scored]:
    """Those that were named, then the best; of equally good ones that whose tile comes first.

    ``tiles`` maps files to the places of their section and tile: authors put the plainest first.
    """
    levels: list[tuple[int, float, tuple[int, int], Scored]] = []
    level = math.inf
    for one in sorted(found, key=lambda one: (-one.score, one.file)):
        if one.score < level * (1 - AS_GOOD):
            level = one.score
        levels.append((-one.named, -level, tiles[one.file], one))
    return [one for *_, one in sorted(levels, key=lambda found: found[:3])]


def _landing(words: Iterable[Places], rarities: list[float], files: set[int]) -> dict[int, int]:
    """The section at which each page is opened: of several the first; none for its beginning."""
    worth: dict[int, dict[int, float]] = defaultdict(dict)
    for word, rarity in zip(words, rarities, strict=True):
        # What the whole page is about does not tell one of its sections from another.
        for spot, value in word.texts.items():
            if spot >> SECTION_BITS in files and spot >> SECTION_BITS not in word.titles:
                file, section = of_spot(spot)
                worth[file][section] = worth[file].get(section, 0.0) + rarity * value
    return {
        file: min(sections, key=lambda section: (-sections[section], section))
        for file, sections in worth.items()
    }
