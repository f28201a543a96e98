"""The words of one language: all that stand on its pages, folded, with spellings and stems.

They lie compressed in one row of the library for each language, and are read when a language is
first searched in: thirty thousand words take a fifth of a megabyte there and one in memory.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from heapq import nlargest

from kiosk.library.packing import pack, pack_text, unpack, unpack_text
from kiosk.library.search.index import VocabularyWord
from kiosk.library.search.wordlist import SortedWords, WordList

MOST_COUNTED = 500
"""Words of many that begin alike whose forms are counted together."""

LONGEST_BEGINNING = 254
"""Letters of a stem whose number fits into a byte; of longer ones the whole is kept."""


class Vocabulary:
    """The words in alphabetical order of their folded forms.

    A folded form stands there several times where it is spelled in several ways. ``stems`` and
    ``pages`` say for each word its stem, and on how many pages it stands. A stem that is the
    beginning of its word is the number of letters of it. A spelling is empty where it is the
    folded form.
    """

    def __init__(
        self,
        folded: str = "",
        stems: Sequence[int | str] = (),
        pages: Sequence[int] = (),
        spellings: str = "",
    ) -> None:
        self.folded, self._spellings = SortedWords(folded), WordList(spellings)
        self._pages = array("I", pages)
        self._lengths = bytes(0 if isinstance(stem, str) else stem for stem in stems)
        self._other_stems = {
            number: stem for number, stem in enumerate(stems) if isinstance(stem, str)
        }
        self._by_stem = array("I", sorted(self._other_stems, key=self._other_stems.__getitem__))
        if not len(self.folded) == len(self._lengths) == len(self._pages) == len(self._spellings):
            raise ValueError("the lists of the vocabulary are not equally long")

    @classmethod
    def read(cls, words: bytes, spellings: bytes, numbers: bytes) -> Vocabulary:
        """What ``packed`` returned. Raises ``ValueError`` or ``KeyError`` for anything else."""
        told = unpack(numbers)
        return cls(unpack_text(words), told["stems"], told["pages"], unpack_text(spellings))

    def packed(self) -> tuple[bytes, bytes, bytes]:
        """The bytes to store. They are three, so that reading takes little more than they hold."""
        stems = [self._other_stems.get(n, length) for n, length in enumerate(self._lengths)]
        return (
            pack_text(self.folded.text),
            pack_text(self._spellings.text),
            pack({"stems": stems, "pages": self._pages.tolist()}),
        )

    def changed(self, counts: Counter[VocabularyWord]) -> Vocabulary:
        """With these words on so many pages more, or less."""
        pages = Counter(dict(zip(self._words(), self._pages, strict=True)))
        pages.update(counts)
        left = sorted(word for word, count in pages.items() if count > 0)
        return Vocabulary(
            WordList.of(word.folded for word in left).text,
            [_as_beginning(word) for word in left],
            [pages[word] for word in left],
            WordList.of(w.spelling if w.spelling != w.folded else "" for w in left).text,
        )

    def stems_of(self, folded: Iterable[str]) -> tuple[str, ...]:
        """The stems of these words, as far as they are known."""
        found = (self._stem(number) for word in folded for number in self.folded.places(word))
        return tuple(dict.fromkeys(found))

    def known(self, stems: Iterable[str]) -> tuple[str, ...]:
        """Those of the stems that words here have."""
        return tuple(stem for stem in dict.fromkeys(stems) if any(self._having(stem)))

    def words_of(self, stems: Iterable[str]) -> set[str]:
        """The folded words that have one of these stems."""
        return {self.folded[number] for stem in stems for number in self._having(stem)}

    def pages_of(self, stems: Iterable[str]) -> int:
        """On how many pages words with one of these stems stand; one with several counts again."""
        return sum(self._pages[number] for stem in stems for number in self._having(stem))

    def completions(self, start: str, most: int) -> tuple[str, ...]:
        """The stems of the words that begin so, those on most pages first."""
        return self._most_used(self.folded.beginning(start), most)

    def most_used(self, folded: Iterable[str], most: int) -> tuple[str, ...]:
        """The stems of these words, those on most pages first."""
        return self._most_used(
            (number for word in folded for number in self.folded.places(word)), most
        )

    def spelling(self, folded: str) -> str:
        """How a word is spelled on most pages."""
        number = max(self.folded.places(folded), key=self._pages.__getitem__, default=None)
        return folded if number is None else self._spellings[number] or folded

    def _most_used(self, numbers: Iterable[int], most: int) -> tuple[str, ...]:
        uses: Counter[str] = Counter()
        for number in nlargest(MOST_COUNTED, numbers, key=self._pages.__getitem__):
            uses[self._stem(number)] += self._pages[number]
        return tuple(sorted(uses, key=lambda stem: (-uses[stem], stem))[:most])

    def _stem(self, number: int) -> str:
        return self._other_stems.get(number) or self.folded[number][: self._lengths[number]]

    def _having(self, stem: str) -> Iterator[int]:
        """The numbers of the words that have this stem."""
        length = min(len(stem), LONGEST_BEGINNING + 1)
        beginning = self.folded.beginning(stem)
        number = self._lengths.find(length, beginning.start, beginning.stop)
        while number >= 0:
            yield number
            number = self._lengths.find(length, number + 1, beginning.stop)
        stem_of, numbers = self._other_stems.__getitem__, self._by_stem
        for place in range(bisect_left(numbers, stem, key=stem_of), len(numbers)):
            if stem_of(numbers[place]) != stem:
                return
            yield numbers[place]

    def _words(self) -> Iterator[VocabularyWord]:
        for number, (word, spelling) in enumerate(zip(self.folded, self._spellings, strict=True)):
            yield VocabularyWord(word, spelling or word, self._stem(number))


def _as_beginning(word: VocabularyWord) -> int | str:
    """The stem, or the number of its letters where it is the beginning of the word."""
    short = len(word.stem) <= LONGEST_BEGINNING
    return len(word.stem) if short and word.folded.startswith(word.stem) else word.stem
