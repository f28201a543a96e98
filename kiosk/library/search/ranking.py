"""Which pages answer a question best, and where on them. Pure: the library is not asked here."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from kiosk.library.search.index import Field

PLACES = {Field.TITLE: 1.0, Field.KEYWORDS: 0.8, Field.HEADING: 0.5, Field.BODY: 0.25}
"""What a word is worth by where it stands."""

TOGETHER = 0.5
"""What words that stand in one section are worth on top of those that stand on one page."""

OFTEN = 0.05
"""What a word is worth in further sections of a page."""


class Scored(NamedTuple):
    """A page, by its file, and the number of its section that fits best."""

    score: float
    file: int
    section: int


@dataclass(slots=True)
class Places:
    """Where one typed word was found.

    ``weight`` is that of the word; what is found of an ``extra`` counts on top of the words.
    ``sections`` maps file and section to what the word is worth there.
    """

    weight: float = 1.0
    extra: bool = False
    sections: dict[tuple[int, int], float] = field(default_factory=dict)
    titles: set[int] = field(default_factory=set)
    texts: dict[tuple[int, int], float] = field(default_factory=dict)

    def add(self, file: int, place: Field, section: int, factor: float) -> None:
        """It was found there, in a way that is worth ``factor``."""
        key, value = (file, section), factor * PLACES[place]
        if value > self.sections.get(key, 0.0):
            self.sections[key] = value
        if place is Field.TITLE:
            self.titles.add(file)
        elif place is not Field.KEYWORDS and value > self.texts.get(key, 0.0):
            self.texts[key] = value


def ranked(words: Iterable[Places], pages: int) -> list[Scored]:
    """Every page that has one of the words; the score is about 1 where all stand in the title.

    ``pages`` is how many there are: a word that stands on few of them says more.
    """
    of_pages: dict[int, float] = defaultdict(float)
    of_sections: dict[tuple[int, int], float] = defaultdict(float)
    landing: dict[int, dict[int, float]] = defaultdict(dict)
    most = 0.0
    for word in words:
        best: dict[int, float] = {}
        often: dict[int, int] = defaultdict(int)
        for (file, _), value in word.sections.items():
            best[file] = max(value, best.get(file, 0.0))
            often[file] += 1
        rarity = word.weight * math.log((pages + 1) / (min(len(best), pages) + 0.5) + 0.02)
        most += 0.0 if word.extra else rarity
        for file, value in best.items():
            of_pages[file] += rarity * (value + OFTEN * math.log(often[file]))
        for place, value in word.sections.items():
            of_sections[place] += rarity * value
        # What the whole page is about does not tell one of its sections from another.
        for (file, section), value in word.texts.items():
            if file not in word.titles:
                landing[file][section] = landing[file].get(section, 0.0) + rarity * value
    together: dict[int, float] = {}
    for (file, _), value in of_sections.items():
        together[file] = max(value, together.get(file, 0.0))
    most = (most or 1.0) * (1 + TOGETHER)
    return [
        Scored((value + TOGETHER * together[file]) / most, file, _best(landing[file]))
        for file, value in of_pages.items()
    ]


def _best(sections: dict[int, float]) -> int:
    """The section that is worth most, the first of several; without any, the page's beginning."""
    return min(sections, key=lambda section: (-sections[section], section), default=0)
