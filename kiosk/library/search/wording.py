"""Whether a page says just what was typed: in its title, as a heading, in its text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kiosk.library.search.index import MOST_SECTIONS
from kiosk.library.search.sections import Section
from kiosk.library.search.words import split, stop_words


class Heading(NamedTuple):
    """How much of it and of what was typed is the same, from 0 to 1; and its section.

    One that is ``named`` is what was typed, word for word, or begins so.
    """

    named: bool = False
    like: float = 0.0
    section: int = 0


def is_same(title: str, text: str, language: str) -> bool:
    """Whether a title is what was typed, word for word."""
    return _folded(title, language) == _folded(text, language)


def fullness(title: str, said: set[str], language: str) -> float:
    """How much of a title is among the folded words ``said``, from 0 to 1."""
    words = set(_folded(title, language)) - stop_words(language)
    return len(words & said) / max(1, len(words))


def likest_heading(
    sections: Sequence[Section], text: str, said: set[str], language: str
) -> Heading:
    """The heading that is most like what was typed; of several the first.

    ``said`` are the folded words of the pages that were looked for.
    """
    typed = _folded(text, language)
    best = Heading()
    if len(typed) < 2:  # A single word is more often in a heading than meant as one.
        return best
    start, telling = " ".join(typed), not stop_words(language).issuperset(typed)
    known = said.union(typed)
    for number, section in enumerate(sections[:MOST_SECTIONS]):
        if section.heading:
            words = _folded(section.heading, language)
            like = len(known.intersection(words)) / max(len(set(words)), len(set(typed)))
            named = telling and " ".join(words).startswith(start)
            best = max(best, Heading(named, like, -number))
    return best._replace(section=-best.section)


def how_often(sections: Sequence[Section], text: str) -> float:
    """How often they say what was typed, two words or more in this order: from 0 to nearly 1."""
    words = text.casefold().rstrip("?!.…؟").split()
    if len(words) < 2:
        return 0.0
    said = " ".join(words)
    count = sum(one.casefold().count(said) for section in sections for one in section.texts)
    return count / (count + 1)


def _folded(text: str, language: str) -> list[str]:
    return [word.folded for word in split(text, language)]
