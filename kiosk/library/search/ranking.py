"""Which pages answer a question best, and where on them. Pure: the library is not asked here."""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kiosk.library.search.index import Field, of_row

PLACES = {Field.BODY: 0.25, Field.HEADING: 0.5, Field.KEYWORDS: 0.8, Field.TITLE: 1.0}
"""What a word is worth by where it stands."""

_WORTH = tuple(PLACES[field] for field in sorted(Field))

TOGETHER = 0.5
"""What words that stand in one section are worth on top of those that stand on one page."""

OFTEN = 0.1
"""What a word is worth in further sections of a page."""


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
    A word that is ``everywhere`` stands in more places than were read; one that is ``guessed``
    was not typed so.
    ``sections`` maps file and section to what the word is worth there.
    """

    weight: float = 1.0
    extra: bool = False
    guessed: bool = False
    everywhere: bool = False
    sections: dict[tuple[int, int], float] = field(default_factory=dict)
    titles: set[int] = field(default_factory=set)
    texts: dict[tuple[int, int], float] = field(default_factory=dict)

    def add(self, rows: Iterable[tuple[int]], factor: float) -> None:
        """It was found in these rows of the index, in a way that is worth ``factor``."""
        sections, texts = self.sections, self.texts
        for (row,) in rows:
            file, place, section = of_row(row)
            key, value = (file, section), factor * _WORTH[place]
            if value > sections.get(key, 0.0):
                sections[key] = value
            if place == Field.TITLE:
                self.titles.add(file)
            elif place != Field.KEYWORDS and value > texts.get(key, 0.0):
                texts[key] = value


def ranked(words: Sequence[Places], pages: int, limit: int) -> list[Scored]:
    """The ``limit`` best pages that have one of the words, the best first.

    ``pages`` is how many there are: a word that stands on few of them says more.
    """
    of_pages: dict[int, float] = defaultdict(float)
    of_sections: dict[tuple[int, int], float] = defaultdict(float)
    rarities = []
    most = 0.0
    for word in words:
        best: dict[int, float] = {}
        often: dict[int, int] = {}
        for (file, _), value in word.sections.items():
            if value > best.get(file, 0.0):
                best[file] = value
            often[file] = often.get(file, 0) + 1
        rarity = word.weight * math.log((pages + 1) / (min(len(best), pages) + 0.5) + 0.02)
        if word.extra:  # It says no more than the words that it is made of.
            rarity = min(rarity, word.weight * most)
        rarities.append(rarity)
        most += 0.0 if word.extra else rarity
        for file, value in best.items():
            again = OFTEN * math.log(often[file]) if often[file] > 1 else 0.0
            of_pages[file] += rarity * (value + again)
        for place, value in word.sections.items():
            of_sections[place] += rarity * value
    together: dict[int, float] = {}
    for (file, _), value in of_sections.items():
        together[file] = max(value, together.get(file, 0.0))
    most = (most or 1.0) * (1 + TOGETHER)
    scores = {file: (value + TOGETHER * together[file]) / most for file, value in of_pages.items()}
    best_files = heapq.nsmallest(limit, scores, key=lambda file: (-scores[file], file))
    landing = _landing(words, rarities, set(best_files))
    typed = {file for word in words if not word.guessed for file, _ in word.sections}
    return [
        Scored(scores[file], file, landing.get(file, 0), file not in typed) for file in best_files
    ]


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
        for (file, section), value in word.texts.items():
            if file in files and file not in word.titles:
                worth[file][section] = worth[file].get(section, 0.0) + rarity * value
    return {
        file: min(sections, key=lambda section: (-sections[section], section))
        for file, sections in worth.items()
    }
