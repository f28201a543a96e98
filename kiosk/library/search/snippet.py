"""The few words of a section that show why it was found."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from typing import NamedTuple

from kiosk.library.search.index import MOST_SECTIONS
from kiosk.library.search.sections import Section
from kiosk.library.search.words import Word

LENGTH = 160
"""Characters, about; a snippet ends with a word."""


class Snippet(NamedTuple):
    """Where the section is, a piece of its text, and start and end of the found words in it."""

    anchor: str
    heading: str
    text: str
    marks: tuple[tuple[int, int], ...]


def snippet(
    sections: list[Section], number: int, found: set[str], split: Callable[[str], list[Word]]
) -> Snippet:
    """The piece of section ``number`` that has most of the folded words ``found``.

    ``split`` tells the words of a text in the language of the page.
    A question to ask the team answers nothing: it is shown only where no other text has a word.
    """
    section = sections[min(number, len(sections) - 1)]
    under = sections[number:] if number == MOST_SECTIONS - 1 else [section]
    best, best_words, most = "", list[Word](), (False, -1)
    for one in under:
        for text in one.texts:
            words = [word for word in split(text) if word.folded in found]
            worth = (bool(words) and text not in one.questions, len({w.folded for w in words}))
            if worth > most:
                best, best_words, most = text, words, worth
    start, end = _window(best, best_words)
    before, after = "… " * (start > 0), " …" * (end < len(best))
    shift = len(before) - start
    marks = (
        (w.start + shift, w.end + shift) for w in best_words if start <= w.start < w.end <= end
    )
    text = before + best[start:end].replace("\n", " ") + after
    return Snippet(section.anchor, section.heading, text, tuple(marks))


def _window(text: str, words: list[Word]) -> tuple[int, int]:
    """Where to cut: at words, around as many of the found ones as fit."""
    if len(text) <= LENGTH:
        return 0, len(text)
    ends = [word.end for word in words]
    counts = [bisect_right(ends, word.start + LENGTH * 0.8) - n for n, word in enumerate(words)]
    first = words[counts.index(max(counts))].start if words else 0
    start = 0 if first < LENGTH * 0.7 else first - LENGTH // 4
    if start:
        start = text.find(" ", start) + 1
    gap = re.compile(r"\s").search(text, start + LENGTH)
    return start, gap.start() if gap else len(text)
