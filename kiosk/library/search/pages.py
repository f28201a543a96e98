"""A page that was found, and what a question wants to know of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from kiosk.library.packing import unpack
from kiosk.library.search.index import MOST_SECTIONS
from kiosk.library.search.sections import Block, Section, holds_closed, sections
from kiosk.library.search.words import Word, comparable, split, split_folded

WORDS_OF_A_BEGINNING = 3
"""With fewer, such as "how long", many a heading begins."""


@dataclass
class FoundPage:
    """``place`` is that of its section and tile.

    Its body is unpacked, and its words are told apart, once and only where something asks for it.
    """

    body: bytes
    place: tuple[int, int]
    id: str
    language: str
    title: str
    summary: str
    image: str
    hue: str
    _words: dict[str, list[Word]] = field(default_factory=dict)

    @cached_property
    def sections(self) -> list[Section]:
        return sections(self._blocks)

    @cached_property
    def closed(self) -> bool:
        return holds_closed(self._blocks)

    @cached_property
    def title_words(self) -> list[str]:
        """The folded words of its title."""
        return self._folded(self.title)

    def is_called(self, typed: list[str], said: set[str]) -> bool:
        """Whether somebody asks for it by its title, a keyword or a heading: has typed or ``said``
        all the words of one, or begun a heading. All words are folded.
        """
        keywords = (self._folded(keyword) for keyword in self._unpacked["keywords"])
        names = (self.title_words, *keywords, *self.headings)
        words, start = said.union(typed), " ".join(typed)
        return any(name and words.issuperset(name) for name in names) or (
            len(typed) >= WORDS_OF_A_BEGINNING
            and any(" ".join(heading).startswith(start) for heading in self.headings)
        )

    @cached_property
    def headings(self) -> list[list[str]]:
        """The folded words of the heading of each section."""
        return [self._folded(section.heading) for section in self.sections[:MOST_SECTIONS]]

    @cached_property
    def comparable(self) -> str:
        """All that it says, as ``says`` compares it: title, summary, keywords, headings, texts."""
        told = [self.title, self.summary, *self._unpacked["keywords"]]
        for section in self.sections:
            told += [section.heading, *section.texts]
        return comparable("\n".join(told), self.language)

    def words(self, text: str) -> list[Word]:
        """The words of one of its texts."""
        if text not in self._words:
            self._words[text] = split(text, self.language)
        return self._words[text]

    @cached_property
    def _unpacked(self) -> dict[str, Any]:
        return unpack(self.body)

    @property
    def _blocks(self) -> list[Block]:
        blocks: list[Block] = self._unpacked["blocks"]
        return blocks

    def _folded(self, text: str) -> list[str]:
        return split_folded(text, self.language)
