"""What was typed, as groups of stems to look for: one group for each word that matters."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from kiosk.library.packing import unpack
from kiosk.library.search.index import MOST_WORDS_SAID, as_phrase
from kiosk.library.search.mending import Mender
from kiosk.library.search.vocabulary import Vocabulary
from kiosk.library.search.words import Word, fold, other_forms, split, stem, stop_words

MAX_TEXT = 200
"""Characters of a query that are looked at."""

MAX_WORDS = 20

MOST_ALTERNATIVES = 24
"""Words that a beginning is looked for as."""

# How much a page counts that has not the typed word, but …
INFLECTED = 1.0
COMPLETED = 0.9  # … one that begins with it
SAID = 0.85  # … what a synonym leads to
COMPOUND = 0.7  # … one that is made of it, or its parts
WHOLE = 0.5  # … but is found by a title or keyword as a whole, on top of its words
MENDED = 0.8  # … one that it may be a misspelling of
ALIKE = 0.5  # … one that begins alike, where nothing else is known

SURELY = 1.0
"""A word at most so far away is meant, whatever else the typed one could be made of."""

MANY_ENDINGS = ("tr", "fi", "hu")
"""Languages whose words take more endings than a vocabulary holds."""

Stems = tuple[str, ...]
"""Stems that must stand together."""


@dataclass(slots=True)
class Group:
    """The ways to say one typed word, or one typed phrase; ``weight`` is its part of the score."""

    ways: dict[Stems, float] = field(default_factory=dict)
    weight: float = 1.0

    def add(self, stems: Iterable[Stems], factor: float) -> None:
        for one in stems:
            self.ways[one] = max(factor, self.ways.get(one, 0.0))


class Question(NamedTuple):
    """What to look for.

    ``groups`` stand for the words; ``wholes`` for titles and keywords that were typed word for
    word, on top of that. ``mended`` is the query as it was understood, where that differs.
    """

    groups: list[Group]
    wholes: list[Group]
    mended: str | None


class Language:
    """Reads questions in one language by the vocabulary of the library."""

    def __init__(self, connection: sqlite3.Connection, language: str) -> None:
        self.name = language
        self._connection = connection

    def read(self, text: str) -> Question:
        """What is looked for. The last word may be the beginning of one, unless a space follows."""
        text = text[:MAX_TEXT]
        words = split(text, self.name)[:MAX_WORDS]
        open_end = bool(words) and words[-1].end == len(text.rstrip("?!.…؟"))
        groups: list[Group] = []
        said: list[tuple[str, ...]] = []
        spelled: list[str] = []
        changed = False
        for number, word in enumerate(words):
            last = open_end and number == len(words) - 1
            group, stems, spelling = self._word(word, last)
            said.append(stems)
            spelled.append(spelling or text[word.start : word.end])
            changed |= bool(spelling)
            groups.append(group)
        self._join(words, groups)
        stop = stop_words(self.name)
        telling = [
            group
            for word, group in zip(words, groups, strict=True)
            if word.folded not in stop
        ]
        telling += self._phrases(said, groups)
        if not any(group.ways for group in telling):
            telling = groups
        wholes = [self._whole(words, length, open_end) for length in range(1, MOST_WORDS_SAID + 1)]
        return Question(
            [group for group in telling if group.ways],
            [group for group in wholes if group.ways],
            " ".join(spelled) if changed else None,
        )

    def _word(self, word: Word, last: bool) -> tuple[Group, tuple[str, ...], str]:
        """The group of a word, its stems for phrases, and its spelling if that was mended."""
        group = Group()
        own = stem(word.spelling, self.name)
        known = self.words.stems_of([word.folded, *other_forms(word.folded, self.name)])
        known = known or self.words.known([own]) or self.words.stems_of([own])
        group.add(((one,) for one in known), INFLECTED)
        if last:
            group.add(((one,) for one in self.words.completions(word.folded, MOST_ALTERNATIVES)), COMPLETED)
        group.add(((one,) for one in self.words.stems_of(self._mender.compounds(word.folded))), COMPOUND)
        if group.ways or word.folded in stop_words(self.name):
            return group, known or (own,), ""
        if self.name.split("-")[0] in MANY_ENDINGS and (stems := self._beginnings([word.folded])):
            group.add(((one,) for one in stems), MENDED)
            return group, stems, ""
        candidates = self._mender.closest(word.folded, last)
        near = bool(candidates) and candidates[0].distance <= SURELY
        if not near and (parts := self._mender.parts(word.folded)):
            group.add([tuple(one for part in parts for one in self.words.stems_of([part])[:1])], 1.0)
            return group, (own,), ""
        if not near and (stems := self._slipped(word)):
            group.add(((one,) for one in stems), MENDED)
            return group, stems, ""
        for candidate in candidates:
            stems = self.words.stems_of([candidate.word])
            group.add(((one,) for one in stems), MENDED - 0.1 * candidate.distance)
        if candidates:
            stems = self.words.stems_of([one.word for one in candidates])
            return group, stems, self.words.spelling(candidates[0].word)
        group.add(((one,) for one in self.words.stems_of(self._mender.alike(word.folded))), ALIKE)
        return group, (own,), ""

    def _slipped(self, word: Word) -> tuple[str, ...]:
        """The stems of what was meant if two letters changed places or one was typed too much.

        The vocabulary need not have the word with its endings then.
        """
        typed = word.spelling
        swaps = [typed[:n] + typed[n + 1] + typed[n] + typed[n + 2 :] for n in range(len(typed) - 1)]
        if self.name.split("-")[0] in MANY_ENDINGS:
            return self._beginnings([fold(one) for one in swaps])
        fewer = [typed[:n] + typed[n + 1 :] for n in range(len(typed))]
        stems = {stem(one, self.name) for one in swaps + fewer}
        return self.words.known([one for one in stems if len(one) > 3])

    def _beginnings(self, words: Sequence[str]) -> tuple[str, ...]:
        """The longest stems or words that one of these begins with, without endings."""
        starts = sorted(
            {
                word[:length]
                for word in words
                for length in range(max(4, round(0.6 * len(word))), len(word))
            }
        )
        found = [*self.words.known(starts), *(w for w in starts if self.words.stems_of([w]))]
        longest = sorted({one for one in found if len(one) == max(map(len, found))})
        return tuple(dict.fromkeys([*self.words.known(longest), *self.words.stems_of(longest)]))

    def _join(self, words: Sequence[Word], groups: list[Group]) -> None:
        """Words that were typed apart but are written as one, such as ultra-sound."""
        for number in range(len(words) - 1):
            joined = self.words.stems_of([words[number].folded + words[number + 1].folded])
            for group in groups[number : number + 2]:
                group.add(((one,) for one in joined), INFLECTED)

    def _whole(self, words: Sequence[Word], length: int, open_end: bool) -> Group:
        """Every run of so many words, as one phrase; the last may be the beginning of one."""
        group = Group(weight=WHOLE * length**0.5)
        for start in range(len(words) - length + 1):
            run = [word.folded for word in words[start : start + length]]
            if length > 1 or run[0] not in stop_words(self.name):
                group.add([(as_phrase(run),)], 1.0)
                if open_end and start + length == len(words):
                    group.add([(as_phrase(run) + "*",)], COMPLETED)
        return group

    def _phrases(self, said: list[tuple[str, ...]], groups: list[Group]) -> list[Group]:
        """What synonyms lead to: a group for each phrase, or more ways to say a single word.

        The longest phrases count.
        """
        places: dict[str, range] = {}
        for start in range(len(said)):
            phrases = [""]
            for end in range(start, min(len(said), start + MOST_WORDS_SAID)):
                phrases = [f"{p} {s}".strip() for p in phrases for s in said[end][:3]][:12]
                for phrase in phrases:
                    if phrase in self._synonyms:
                        places[phrase] = range(start, end + 1)
        taken: set[int] = set()
        new = []
        for phrase, span in sorted(places.items(), key=lambda place: (-len(place[1]), place[0])):
            if taken.issuperset(span):
                continue
            taken.update(span)
            group = groups[span[0]]
            if len(span) > 1 or not group.ways:
                group = Group(weight=float(len(span)) ** 0.5)
                new.append(group)
            group.add(self._synonyms[phrase], SAID)
        return new

    @cached_property
    def _synonyms(self) -> dict[str, list[Stems]]:
        """Stems of what people say, and the ways to say it that pages use."""
        found: dict[str, list[Stems]] = {}
        for (packed,) in self._connection.execute(
            "SELECT list FROM synonyms WHERE language = ?", (self.name,)
        ).fetchall():
            for phrase, (_, *targets) in unpack(packed).items():
                ways = [tuple(self._stems(target)) for target in targets]
                found[" ".join(self._stems(phrase))] = ways
        return found

    def _stems(self, text: str) -> list[str]:
        return [stem(word.spelling, self.name) for word in split(text, self.name)]

    @cached_property
    def words(self) -> Vocabulary:
        """All words of the language."""
        row = self._connection.execute(
            "SELECT words FROM vocabulary WHERE language = ?", (self.name,)
        ).fetchone()
        return Vocabulary.read(row[0]) if row else Vocabulary()

    @cached_property
    def _mender(self) -> Mender:
        return Mender(self.name, list(dict.fromkeys(self.words.folded)))
