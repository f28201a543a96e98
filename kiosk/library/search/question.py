"""What was typed, as groups of stems to look for: one group for each word that matters."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from kiosk.library.search.index import MOST_WORDS_SAID, as_phrase
from kiosk.library.search.mending import Mender
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
        known = self._stems_of([word.folded, *other_forms(word.folded, self.name)])
        known = known or self._known_stems([own]) or self._stems_of([own])
        group.add(((one,) for one in known), INFLECTED)
        if last:
            group.add(((one,) for one in self._completions(word.folded)), COMPLETED)
        group.add(((one,) for one in self._stems_of(self._mender.compounds(word.folded))), COMPOUND)
        if group.ways or word.folded in stop_words(self.name):
            return group, known or (own,), ""
        if self.name.split("-")[0] in MANY_ENDINGS and (stems := self._beginnings([word.folded])):
            group.add(((one,) for one in stems), MENDED)
            return group, stems, ""
        candidates = self._mender.closest(word.folded, last)
        near = bool(candidates) and candidates[0].distance <= SURELY
        if not near and (parts := self._mender.parts(word.folded)):
            group.add([tuple(one for part in parts for one in self._stems_of([part])[:1])], 1.0)
            return group, (own,), ""
        if not near and (stems := self._slipped(word)):
            group.add(((one,) for one in stems), MENDED)
            return group, stems, ""
        for candidate in candidates:
            stems = self._stems_of([candidate.word])
            group.add(((one,) for one in stems), MENDED - 0.1 * candidate.distance)
        if candidates:
            stems = self._stems_of([one.word for one in candidates])
            return group, stems, self._spelling(candidates[0].word)
        group.add(((one,) for one in self._stems_of(self._mender.alike(word.folded))), ALIKE)
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
        return self._known_stems([one for one in stems if len(one) > 3])

    def _beginnings(self, words: Sequence[str]) -> tuple[str, ...]:
        """The longest stems or words that one of these begins with, without endings."""
        starts = {
            word[:length]
            for word in words
            for length in range(max(4, round(0.6 * len(word))), len(word))
        }
        rows = self._connection.execute(
            "SELECT max(length(stem), CASE WHEN folded IN (SELECT value FROM json_each(?1))"
            " THEN length(folded) ELSE 0 END) AS size, stem FROM vocabulary WHERE language = ?2 AND"
            " (stem IN (SELECT value FROM json_each(?1)) OR folded IN"
            " (SELECT value FROM json_each(?1)))",
            (json.dumps(sorted(starts)), self.name),
        ).fetchall()
        longest = max((size for size, _ in rows), default=0)
        return tuple({one for size, one in rows if size == longest})

    def _join(self, words: Sequence[Word], groups: list[Group]) -> None:
        """Words that were typed apart but are written as one, such as ultra-sound."""
        for number in range(len(words) - 1):
            joined = self._stems_of([words[number].folded + words[number + 1].folded])
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
        places: dict[str, tuple[int, int]] = {}
        for start in range(len(said)):
            phrases = [""]
            for end in range(start, min(len(said), start + MOST_WORDS_SAID)):
                phrases = [f"{p} {s}".strip() for p in phrases for s in said[end][:3]][:12]
                places.update((phrase, (start, end + 1)) for phrase in phrases)
        marks = ", ".join("?" * len(places))
        found = self._connection.execute(
            f"SELECT phrase, words FROM synonym WHERE language = ? AND phrase IN ({marks})",
            (self.name, *places),
        ).fetchall()
        found.sort(key=lambda row: (places[row[0]][0] - places[row[0]][1], row[0]))
        taken: set[int] = set()
        new = []
        for phrase, words in found:
            span = range(*places[phrase])
            if taken.issuperset(span):
                continue
            taken.update(span)
            group = groups[span[0]]
            if len(span) > 1 or not group.ways:
                group = Group(weight=float(len(span)) ** 0.5)
                new.append(group)
            for target in json.loads(words):
                group.add([self._target(target)], SAID)
        return new

    def _target(self, target: str) -> Stems:
        return tuple(stem(word.spelling, self.name) for word in split(target, self.name))

    @cached_property
    def _mender(self) -> Mender:
        rows = self._connection.execute(
            "SELECT DISTINCT folded FROM vocabulary WHERE language = ?", (self.name,)
        )
        return Mender(self.name, [folded for (folded,) in rows.fetchall()])

    def _stems_of(self, folded: Sequence[str]) -> tuple[str, ...]:
        return self._in("folded", folded)

    def _known_stems(self, stems: Sequence[str]) -> tuple[str, ...]:
        return self._in("stem", stems)

    def _in(self, column: str, values: Sequence[str]) -> tuple[str, ...]:
        """The stems of the words of the vocabulary that have one of these in a column."""
        if not values:
            return ()
        marks = ", ".join("?" * len(values))
        rows = self._connection.execute(
            f"SELECT DISTINCT stem FROM vocabulary WHERE language = ? AND {column} IN ({marks})",
            (self.name, *values),
        )
        return tuple(one for (one,) in rows.fetchall())

    def _completions(self, start: str) -> tuple[str, ...]:
        """The stems of the most frequent words that begin so."""
        rows = self._connection.execute(
            "SELECT stem, sum(pages) AS uses FROM vocabulary"
            " WHERE language = ? AND folded >= ? AND folded < ?"
            " GROUP BY stem ORDER BY uses DESC, stem LIMIT ?",
            (self.name, start, start + "\U0010ffff", MOST_ALTERNATIVES),
        )
        return tuple(one for one, _ in rows.fetchall())

    def _spelling(self, folded: str) -> str:
        """How a word is usually spelled."""
        row = self._connection.execute(
            "SELECT spelling FROM vocabulary WHERE language = ? AND folded = ?"
            " ORDER BY pages DESC, spelling LIMIT 1",
            (self.name, folded),
        ).fetchone()
        return str(row[0]) if row else folded
