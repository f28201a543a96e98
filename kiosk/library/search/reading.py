"""One typed word: every way in which pages may say it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kiosk.library.search.mending import SHORT, Candidate, Mender
from kiosk.library.search.vocabulary import Vocabulary
from kiosk.library.search.words import Word, fold, other_forms, stem, stop_words

MOST_ALTERNATIVES = 24
"""Words that a beginning is looked for as, and compounds that a word is looked for in."""

# How much a page counts that has not the typed word, but …
INFLECTED = 1.0  # … another form of it
COMPLETED = 0.9  # … one that begins with it
COMPOUND = 0.7  # … one that is made of it, or its parts
MENDED = 0.8  # … one that it may be a misspelling of, less for every slip:
SLIP = 0.1
ALIKE = 0.5  # … one that begins alike, where nothing else is known

SURELY = 1.0
"""A word at most so far away is meant, whatever else the typed one could be made of."""

LONGEST_SLIP = 24
"""Letters; what is longer would have to be a compound, and is looked for by its parts."""

MANY_ENDINGS = ("tr", "fi", "hu")
"""Languages whose words take more endings than a vocabulary holds."""

Stems = tuple[str, ...]
"""Stems that must stand together."""


@dataclass(slots=True)
class Group:
    """The ways to say one typed word, or one typed phrase; ``weight`` is its part of the score.

    What is ``guessed`` is not what was typed, but what may have been meant.
    """

    ways: dict[Stems, float] = field(default_factory=dict)
    weight: float = 1.0
    guessed: bool = False

    def copy(self) -> Group:
        return Group(dict(self.ways), self.weight, self.guessed)

    def add(self, ways: Iterable[Stems], factor: float) -> None:
        """These ways count ``factor``, unless they count more already."""
        for way in ways:
            self.ways[way] = max(factor, self.ways.get(way, 0.0))

    def add_each(self, stems: Iterable[str], factor: float) -> None:
        """Each of the stems is a way by itself."""
        self.add(((stem,) for stem in stems), factor)


class Reading(NamedTuple):
    """A typed word: its group, the stems that phrases know it by, and its mended spelling."""

    group: Group
    stems: Stems
    mended: str = ""


class WordReader:
    """Reads words of one language by the vocabulary of the library.

    ``on_pages`` says whether a stem stands on pages, and not only among the synonyms.
    """

    def __init__(self, language: str, words: Vocabulary, on_pages: Callable[[str], bool]) -> None:
        self._on_pages = on_pages
        self._language = language
        self._words = words
        self._mender = Mender(language, words.folded)
        self._many_endings = language.split("-")[0] in MANY_ENDINGS

    def read(self, word: Word, beginning: bool) -> Reading:
        """The ways to say it. With ``beginning`` it may be the beginning of a word."""
        group = Group()
        own = stem(word.spelling, self._language)
        known = self._words.stems_of([word.folded, *other_forms(word.folded, self._language)])
        known = known or self._words.known([own]) or self._words.stems_of([own])
        group.add_each(known, INFLECTED)
        if beginning:
            group.add_each(self._words.completions(word.folded, MOST_ALTERNATIVES), COMPLETED)
        compounds = self._mender.compounds(word.folded)
        group.add_each(self._words.most_used(compounds, MOST_ALTERNATIVES), COMPOUND)
        if not group.ways and word.folded not in stop_words(self._language):
            return self._guessed(word, own, beginning)
        if self._mender.compounding:
            group.add(self._parts(word.folded), COMPOUND)
        return Reading(group, known or (own,))

    def _guessed(self, word: Word, own: str, beginning: bool) -> Reading:
        """What a word may mean that no page has."""
        group = Group(guessed=True)
        if self._many_endings and (stems := self._beginnings([word.folded])):
            group.add_each(stems, MENDED)
            return Reading(group, stems)
        candidates = [
            one
            for one in self._mender.closest(word.folded, beginning)
            # A short word that was not typed is no reason to tell what it is another word for.
            if len(word.folded) >= SHORT or any(map(self._on_pages, self._stems_of(one)))
        ]
        if not candidates or candidates[0].distance > SURELY:
            if parts := self._parts(word.folded):
                return Reading(Group(dict.fromkeys(parts, INFLECTED)), (own,))
            if stems := self._slipped(word):
                group.add_each(stems, MENDED)
                return Reading(group, stems)
        stop = stop_words(self._language)
        meant = [one for one in candidates if one.word not in stop]
        for candidate in meant:
            factor = MENDED - SLIP * candidate.distance
            group.add_each(self._stems_of(candidate), factor)
        if candidates:
            # A stop word is no reason to show pages, but phrases are known by it.
            stems = self._words.stems_of(one.word for one in candidates)
            return Reading(group, stems, self._words.spelling(meant[0].word) if meant else "")
        group.add_each(self._words.stems_of(self._mender.alike(word.folded)), ALIKE)
        return Reading(group, (own,))

    def _stems_of(self, candidate: Candidate) -> Stems:
        return self._words.stems_of([candidate.word])

    def _parts(self, folded: str) -> list[Stems]:
        """The stems of the words that this one is made of."""
        parts = self._mender.parts(folded)
        return [tuple(self._words.stems_of([part])[0] for part in parts)] if parts else []

    def _slipped(self, word: Word) -> Stems:
        """The stems of what was meant if two letters changed places or one was typed too much.

        The vocabulary need not have the word with its endings then.
        """
        typed = word.spelling
        if len(typed) > LONGEST_SLIP or self._mender.is_short(word.folded):
            return ()
        places = range(len(typed) - 1)
        swaps = [typed[:n] + typed[n + 1] + typed[n] + typed[n + 2 :] for n in places]
        if self._many_endings:
            return self._beginnings([fold(one) for one in swaps])
        fewer = [typed[:n] + typed[n + 1 :] for n in range(len(typed))]
        stems = sorted({stem(one, self._language) for one in swaps + fewer})
        return self._words.known(one for one in stems if len(one) > 3)

    def _beginnings(self, words: Sequence[str]) -> Stems:
        """The stems of the longest words or stems that one of these begins with."""
        starts = sorted(
            {
                word[:length]
                for word in words
                for length in range(max(4, round(0.6 * len(word))), len(word))
            }
        )
        known = [*self._words.known(starts), *(s for s in starts if self._words.stems_of([s]))]
        longest = sorted({one for one in known if len(one) == max(map(len, known))})
        return tuple(dict.fromkeys([*self._words.known(longest), *self._words.stems_of(longest)]))
