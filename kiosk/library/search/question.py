"""What was typed, as groups of stems to look for: one group for each word that matters."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from functools import cached_property, partial
from typing import NamedTuple

from kiosk.library.packing import unpack
from kiosk.library.search.index import MOST_WORDS_SAID, as_phrase, token
from kiosk.library.search.reading import COMPLETED, INFLECTED, Group, Reading, Stems, WordReader
from kiosk.library.search.vocabulary import Vocabulary
from kiosk.library.search.words import ENDS, Word, split, stem, stop_words

MAX_TEXT = 200
"""Characters of a query that are looked at."""

MAX_WORDS = 20

TELLING = 3
"""Letters after which the beginning of a title says something."""

SAID = 0.85
"""What a page counts that has not what was typed, but what a synonym leads to."""

WITHIN = 0.3
"""What a word counts for itself that was typed as a part of what a synonym knows."""

BEGUN = 0.75
"""What the beginning of a longer title or keyword counts, of which not all was typed."""

WHOLE = 0.5
"""What a title or keyword that was typed word for word counts, on top of its words."""


class Question(NamedTuple):
    """What to look for.

    ``groups`` stand for the words; ``wholes`` for titles and keywords that were typed word for
    word, on top of that. ``name`` is all that was typed as one title or keyword. ``mended`` is the
    query as it was understood, where that differs.
    """

    groups: list[Group]
    wholes: list[Group]
    name: Group
    mended: str | None


class Language:
    """Reads questions in one language by the vocabulary of the library.

    It remembers how it read the words of the last one: at the next letter most are there again.
    """

    def __init__(self, connection: sqlite3.Connection, language: str) -> None:
        self.name = language
        self._connection = connection
        self._readings: dict[tuple[str, str, bool], Reading] = {}

    def read(self, text: str) -> Question:
        """What is looked for. The last word may be the beginning of one, unless a space follows."""
        text = text[:MAX_TEXT]
        words = split(text, self.name)[:MAX_WORDS]
        open_end = bool(words) and words[-1].end == len(text.rstrip(ENDS))
        readings = self._read_words(words, open_end)
        groups = [reading.group for reading in readings]
        self._join(words, groups)
        stop = stop_words(self.name)
        telling = [
            group for word, group in zip(words, groups, strict=True) if word.folded not in stop
        ]
        telling += self._phrases(words, [reading.stems for reading in readings], groups)
        if not any(group.ways for group in telling) and all(word.folded in stop for word in words):
            telling = groups
        wholes = [self._whole(words, length, open_end) for length in range(1, MOST_WORDS_SAID + 1)]
        understood = [self._understood(reading.mended) for reading in readings]
        spelled = [
            meant or text[word.start : word.end]
            for word, meant in zip(words, understood, strict=True)
        ]
        return Question(
            [group for group in telling if group.ways],
            [group for group in wholes if group.ways],
            _name(words, open_end),
            " ".join(spelled) if any(understood) else None,
        )

    def forget(self) -> None:
        """Remember nothing of what was typed; SQLite keeps what a statement was asked last."""
        self._readings.clear()
        with suppress(sqlite3.Error):  # Of a damaged library, too.
            _on_pages(self._connection, self.name, "")

    def _read_words(self, words: Sequence[Word], open_end: bool) -> list[Reading]:
        before, self._readings = self._readings, {}
        found = []
        for number, word in enumerate(words, 1):
            key = word.spelling, word.folded, open_end and number == len(words)
            reading = (
                before.get(key)
                or self._readings.get(key)
                or self._reader.read(word, beginning=key[2])
            )
            self._readings[key] = reading
            # The question adds to its own groups what words say together.
            found.append(reading._replace(group=reading.group.copy()))
        return found

    def _understood(self, mended: str) -> str:
        """A mended word as pages say it. What only synonyms know is no right spelling."""
        own = stem(mended, self.name)
        if not mended or _on_pages(self._connection, self.name, own):
            return mended
        return next(iter(self._lists.get(own, ())), "")

    def _join(self, words: Sequence[Word], groups: list[Group]) -> None:
        """Words that were typed apart but are written as one, such as ultra-sound."""
        for number in range(len(words) - 1):
            joined = self.words.stems_of([words[number].folded + words[number + 1].folded])
            for group in groups[number : number + 2]:
                group.add_each(joined, INFLECTED)

    def _whole(self, words: Sequence[Word], length: int, open_end: bool) -> Group:
        """Every run of so many words, as one phrase; the last may be the beginning of one."""
        group = Group(weight=WHOLE * length**0.5)
        # After a whole word other words are to come, which nobody has typed.
        is_word = bool(words) and bool(self.words.stems_of([words[-1].folded]))
        begun = BEGUN if is_word else COMPLETED
        for start in range(len(words) - length + 1):
            run = [word.folded for word in words[start : start + length]]
            if length > 1 or run[0] not in stop_words(self.name):
                group.add([(as_phrase(run),)], 1.0)
                if open_end and start + length == len(words) and len(run[0]) >= TELLING:
                    group.add([(as_phrase(run) + "*",)], begun)
        return group

    def _phrases(
        self, words: Sequence[Word], said: list[tuple[str, ...]], groups: list[Group]
    ) -> list[Group]:
        """What synonyms lead to: a group for each phrase, or more ways to say a single word.

        The longest phrases count. Stop words alone are none: in Turkish “may I” has the stems of
        “shall I die”.
        """
        stop = stop_words(self.name)
        places: dict[str, range] = {}
        for start in range(len(said)):
            phrases = [""]
            for end in range(start, min(len(said), start + MOST_WORDS_SAID)):
                phrases = [f"{p} {s}".strip() for p in phrases for s in said[end][:3]][:12]
                telling = not stop.issuperset(word.folded for word in words[start : end + 1])
                for phrase in phrases:
                    if telling and phrase in self._synonyms:
                        places[phrase] = range(start, end + 1)
        taken: set[int] = set()
        new = []
        for phrase, span in sorted(places.items(), key=lambda place: (-len(place[1]), place[0])):
            if taken.issuperset(span):
                continue
            taken.update(span)
            group = groups[span[0]]
            if len(span) > 1:  # Together they mean something else than each by itself.
                for number in span:
                    groups[number].weight = WITHIN
            if len(span) > 1 or not group.ways:
                guessed = all(groups[number].guessed for number in span)
                group = Group(weight=float(len(span)) ** 0.5, guessed=guessed)
                new.append(group)
            group.add(self._synonyms[phrase], SAID)
        return new

    @cached_property
    def _synonyms(self) -> dict[str, list[Stems]]:
        """Stems of what people say, and the ways to say it that pages use."""
        return {
            phrase: [self._telling(target) for target in targets]
            for phrase, targets in self._lists.items()
        }

    @cached_property
    def _lists(self) -> dict[str, list[str]]:
        """Stems of what people say, and what pages say for it."""
        return {
            " ".join(self._stems(phrase)): targets
            for (packed,) in self._connection.execute(
                "SELECT list FROM synonyms WHERE language = ?", (self.name,)
            ).fetchall()
            for phrase, (_, *targets) in unpack(packed).items()
        }

    def _telling(self, text: str) -> Stems:
        """The stems of a text without stop words, which bodies are not searched for."""
        words = split(text, self.name)
        telling = [word for word in words if word.folded not in stop_words(self.name)]
        return tuple(stem(word.spelling, self.name) for word in telling or words)

    def _stems(self, text: str) -> list[str]:
        return [stem(word.spelling, self.name) for word in split(text, self.name)]

    @cached_property
    def words(self) -> Vocabulary:
        """All words of the language."""
        row = self._connection.execute(
            "SELECT words, spellings, numbers FROM vocabulary WHERE language = ?", (self.name,)
        ).fetchone()
        return Vocabulary.read(*row) if row else Vocabulary()

    @cached_property
    def _reader(self) -> WordReader:
        # No method of its own: the circle would keep the words until Python looks for circles.
        return WordReader(self.name, self.words, partial(_on_pages, self._connection, self.name))


def _on_pages(connection: sqlite3.Connection, language: str, stem: str) -> bool:
    """Whether a stem stands on pages, and not only among the synonyms."""
    found = connection.execute(
        "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1", (f'"{token(language, stem)}"',)
    )
    return found.fetchone() is not None


def _name(words: Sequence[Word], open_end: bool) -> Group:
    """All that was typed as one title or keyword, or from two words on as the beginning of one.

    A single word has begun many names, and says of none that it is meant.
    """
    phrase = as_phrase(word.folded for word in words)
    group = Group()
    group.add_each([phrase], 1.0)
    if open_end and len(words) > 1:
        group.add_each([phrase + "*"], 1.0)
    return group
