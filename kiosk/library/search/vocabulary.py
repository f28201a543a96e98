"""The words of one language: all that stand on its pages, folded, with spellings and stems.

They lie in the library as one compressed list for each language, and are read when a language is
first searched in: thirty thousand words take a third of a megabyte there and six in memory.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cached_property
from itertools import compress

from kiosk.library.packing import pack, unpack
from kiosk.library.search.index import VocabularyWord


class Vocabulary:
    """The words in alphabetical order of their folded forms.

    A folded form stands there several times where it is spelled in several ways.
    """

    def __init__(
        self,
        folded: Sequence[str] = (),
        stems: Sequence[str] = (),
        pages: Sequence[int] = (),
        spellings: dict[str, str] | None = None,
    ) -> None:
        self.folded, self._stems, self._pages = folded, stems, pages
        self._spellings = spellings or {}

    @classmethod
    def read(cls, packed: bytes) -> Vocabulary:
        """What ``packed`` returned. Raises ``ValueError`` or ``KeyError`` for anything else."""
        body = unpack(packed)
        starts: list[int | str] = body["stems"]
        # A stem is mostly the beginning of its word; then only its length is kept. Many words
        # share one.
        once: dict[str, str] = {}
        stems = [
            once.setdefault(stem, stem)
            for stem in (
                word[:start] if isinstance(start, int) else start
                for word, start in zip(body["folded"], starts, strict=True)
            )
        ]
        return cls(body["folded"], stems, body["pages"], body["spellings"])

    def packed(self) -> bytes:
        """The bytes to store."""
        starts = [
            len(stem) if word.startswith(stem) else stem
            for word, stem in zip(self.folded, self._stems, strict=True)
        ]
        return pack(
            {
                "folded": self.folded,
                "stems": starts,
                "pages": self._pages,
                "spellings": self._spellings,
            }
        )

    def changed(self, counts: Counter[VocabularyWord]) -> Vocabulary:
        """With these words on so many pages more, or less."""
        words = Counter(dict(zip(self._words(), self._pages, strict=True)))
        words.update(counts)
        left = sorted((word, pages) for word, pages in words.items() if pages > 0)
        return Vocabulary(
            [word.folded for word, _ in left],
            [word.stem for word, _ in left],
            [pages for _, pages in left],
            {
                str(number): word.spelling
                for number, (word, _) in enumerate(left)
                if word.spelling != word.folded
            },
        )

    def stems_of(self, folded: Iterable[str]) -> tuple[str, ...]:
        """The stems of these words, as far as they are known."""
        found = (self._stems[number] for word in folded for number in self._at(word))
        return tuple(dict.fromkeys(found))

    def known(self, stems: Iterable[str]) -> tuple[str, ...]:
        """Those of the stems that words here have."""
        return tuple(stem for stem in dict.fromkeys(stems) if is_in(self._known, stem))

    def words_of(self, stems: Set[str]) -> set[str]:
        """The folded words that have one of these stems."""
        return set(compress(self.folded, map(stems.__contains__, self._stems)))

    def completions(self, start: str, most: int) -> tuple[str, ...]:
        """The stems of the words that begin so, those on most pages first."""
        first = bisect_left(self.folded, start)
        last = bisect_left(self.folded, start + "\U0010ffff", first)
        uses: Counter[str] = Counter()
        for number in range(first, last):
            uses[self._stems[number]] += self._pages[number]
        return tuple(sorted(uses, key=lambda stem: (-uses[stem], stem))[:most])

    def spelling(self, folded: str) -> str:
        """How a word is spelled on most pages."""
        numbers = max(self._at(folded), key=self._pages.__getitem__, default=None)
        return folded if numbers is None else self._spellings.get(str(numbers), folded)

    def _at(self, folded: str) -> range:
        first = last = bisect_left(self.folded, folded)
        while last < len(self.folded) and self.folded[last] == folded:
            last += 1
        return range(first, last)

    def _words(self) -> Iterator[VocabularyWord]:
        for number, (word, stem) in enumerate(zip(self.folded, self._stems, strict=True)):
            yield VocabularyWord(word, self._spellings.get(str(number), word), stem)

    @cached_property
    def _known(self) -> list[str]:
        return sorted(set(self._stems))


def is_in(words: Sequence[str], word: str) -> bool:
    """Whether ``word`` is among the sorted ``words``. A set of them would take megabytes."""
    place = bisect_left(words, word)
    return place < len(words) and words[place] == word
