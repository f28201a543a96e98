"""Whether a page says just what was typed: in its title, as a heading, in its text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kiosk.library.search.words import ENDS, stop_words


class Heading(NamedTuple):
    """How much of it and of what was typed is the same, from 0 to 1; and its section.

    One that is ``named`` is what was typed, word for word, or begins so.
    """

    named: bool = False
    like: float = 0.0
    section: int = 0


def fullness(title: Sequence[str], said: set[str], language: str) -> float:
    """How much of a title is among the words ``said``, from 0 to 1. All words are folded."""
    words = set(title) - stop_words(language)
    return len(words & said) / max(1, len(words))


def likest_heading(
    headings: Sequence[Sequence[str]], typed: Sequence[str], said: set[str], language: str
) -> Heading:
    """The heading that is most like what was typed; of several the first. All words are folded.

    ``headings`` are those of the sections, in order. ``said`` are the words of the pages that were
    looked for.
    """
    best = Heading()
    start, telling = " ".join(typed), not stop_words(language).issuperset(typed)
    known, different = said.union(typed), len(set(typed))
    for number, words in enumerate(headings):
        if words:
            like = len(known.intersection(words)) / max(len(set(words)), different)
            named = telling and " ".join(words).startswith(start)
            best = max(best, Heading(named, like, -number))
    return best._replace(section=-best.section)


def says(page: str, text: str) -> bool:
    """Whether a page says what was typed, spelled so and in this order.

    Both are ``comparable``, and ``page`` has a line for each of its texts. The last word may be
    the beginning of one; a single letter says nothing.
    """
    said = " ".join(text.rstrip(ENDS).split())
    place = page.find(said) if len(said) > 1 else -1
    while place > 0 and page[place - 1].isalnum():  # Within a word.
        place = page.find(said, place + 1)
    return place >= 0
