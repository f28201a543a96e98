"""Many words in little memory."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Self

AT_ONCE = 1000


class WordList:
    """Words that lie in one ``text``, each followed by a line break.

    Thirty thousand take half a megabyte, which goes back to the system in one piece; as strings
    of their own they take three, and leave holes.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = array("I", [0])
        self._starts.extend(match.end() for match in re.finditer("\n", text))

    @classmethod
    def of(cls, words: Iterable[str]) -> Self:
        """A list of these words."""
        return cls("".join(f"{word}\n" for word in words))

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __getitem__(self, number: int) -> str:
        return self.text[self._starts[number] : self._starts[number + 1] - 1]

    def __iter__(self) -> Iterator[str]:
        return chain.from_iterable(self.pieces())

    def pieces(self) -> Iterator[list[str]]:
        """All words, some at once, so that they never all lie in memory as strings."""
        for first in range(0, len(self), AT_ONCE):
            last = min(first + AT_ONCE, len(self))
            yield self.text[self._starts[first] : self._starts[last] - 1].split("\n")


class SortedWords(WordList):
    """Words in alphabetical order. One may stand there several times."""

    def __contains__(self, word: str) -> bool:
        return bool(self.places(word))

    def places(self, word: str) -> range:
        """The numbers under which a word stands there."""
        first = last = bisect_left(self, word)
        while last < len(self) and self[last] == word:
            last += 1
        return range(first, last)

    def beginning(self, start: str) -> range:
        """The numbers of the words that begin so."""
        first = bisect_left(self, start)
        return range(first, bisect_left(self, start + "\U0010ffff", first))

    def ending(self, end: str) -> Iterator[str]:
        """The words that end so. They are looked for in the text: that is a search in C."""
        end += "\n"
        place = self.text.find(end)
        while place >= 0:
            last = place + len(end)
            yield self.text[self.text.rfind("\n", 0, place) + 1 : last - 1]
            place = self.text.find(end, last)
