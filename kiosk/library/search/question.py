"""What was typed, as groups of stems to look for: one group for each word that matters."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from kiosk.library.search.index import MOST_WORDS_SAID
from kiosk.library.search.mending import Mender
from kiosk.library.search.words import Word, split, stem, stop_words

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
MENDED = 0.8  # … one that it may be a misspelling of

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
    """The groups to look for, and the words as they were understood where that differs."""

    groups: list[Group]
    mended: str | None


@dataclass(frozen=True, slots=True)
class _Read:
    """One typed word: the stems that it may have, and how it is spelled properly."""

    stems: tuple[str, ...]
    spelling: str


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
            if group.ways and word.folded not in stop
        ]
        telling += self._phrases(said, open_end)
        if not telling:
            telling = [group for group in groups if group.ways]
        return Question(telling, " ".join(spelled) if changed else None)

    def _word(self, word: Word, last: bool) -> tuple[Group, tuple[str, ...], str]:
        """The group of a word, its stems for phrases, and its spelling if that was mended."""
        group = Group()
        own = stem(word.spelling, self.name)
        exact = self._stems_of([word.folded, *self._digraphs(word.folded)])
        known = exact or self._known_stems([own])
        group.add(((one,) for one in known), INFLECTED)
        if last:
            group.add(((one,) for one in self._completions(word.folded)), COMPLETED)
        group.add(((one,) for one in self._stems_of(self._mender.compounds(word.folded))), COMPOUND)
        if group.ways or word.folded in stop_words(self.name):
            return group, known or (own,), ""
        parts = self._mender.parts(word.folded)
        if parts:
            group.add([tuple(one for part in parts for one in self._stems_of([part])[:1])], 1.0)
            return group, (own,), ""
        shorter = self._known_stems(
            [word.folded[:length] for length in range(len(word.folded) - 1, 3, -1)]
        )
        longest = max(shorter, key=len, default="")
        if len(longest) >= max(4, 0.6 * len(word.folded)) and self.name.startswith("tr"):
            group.add([(longest,)], MENDED)
            return group, (longest,), ""
        candidates = self._mender.closest(word.folded, last)
        stems = self._stems_of([one.word for one in candidates])
        for candidate in candidates:
            group.add(
                ((one,) for one in self._stems_of([candidate.word])),
                MENDED - 0.1 * candidate.distance,
            )
        if not candidates:
            return group, (own,), ""
        return group, tuple(stems), self._spelling(candidates[0].word)

    def _join(self, words: Sequence[Word], groups: list[Group]) -> None:
        """Words that were typed apart but are written as one, such as ultra-sound."""
        for number in range(len(words) - 1):
            joined = self._stems_of([words[number].folded + words[number + 1].folded])
            for group in groups[number : number + 2]:
                group.add(((one,) for one in joined), INFLECTED)

    def _phrases(self, said: list[tuple[str, ...]], open_end: bool) -> list[Group]:
        """What synonyms lead to, a group for each phrase; the longest phrases count."""
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
        groups = []
        for phrase, words in found:
            span = set(range(*places[phrase]))
            if taken >= span:
                continue
            taken |= span
            group = Group(weight=float(len(span)) ** 0.5)
            for target in json.loads(words):
                group.add([self._target(target)], SAID)
            groups.append(group)
        return groups

    def _target(self, target: str) -> Stems:
        return tuple(stem(word.spelling, self.name) for word in split(target, self.name))

    @cached_property
    def _mender(self) -> Mender:
        rows = self._connection.execute(
            "SELECT DISTINCT folded FROM vocabulary WHERE language = ?", (self.name,)
        )
        return Mender(self.name, [folded for (folded,) in rows.fetchall()])

    def _digraphs(self, folded: str) -> list[str]:
        """German letters typed as two: ``ueber``."""
        if not self.name.startswith("de"):
            return []
        plain = folded.replace("ae", "a").replace("oe", "o").replace("ue", "u")
        return [plain] if plain != folded else []

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
