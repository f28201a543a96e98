"""Answers questions: which pages, in which order, and at which section."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from functools import cache

from kiosk.library.packing import unpack
from kiosk.library.records import Found, Hit
from kiosk.library.search.index import Field, of_row, token
from kiosk.library.search.question import Language, Question
from kiosk.library.search.ranking import Places, Scored, ranked
from kiosk.library.search.reading import Group, Stems
from kiosk.library.search.snippet import snippet
from kiosk.library.search.words import split, stem, stop_words

FULL_TITLE = 0.2
"""How much more a page counts whose whole title was typed."""

MOST_RERANKED = 10
"""Pages beyond the limit that a full title can bring in."""

MOST_ROWS = 2_000
"""That are read for one way to say a word; the most telling places come first."""


class Engine:
    """Searches one library. It keeps nothing but what it has learned of the languages asked for."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._language = cache(lambda name: Language(connection, name))
        self._stand_ins = cache(self._find_stand_ins)
        self._pages = cache(self._count_pages)

    def ask(self, text: str, language: str, default_language: str, limit: int) -> Found:
        """At most ``limit`` pages, the best first, each at its best section.

        Pages that stand in for a translation are found by the words of ``default_language``.
        """
        question = self._language(language).read(text)
        found = self._scored(language, question)
        groups = {language: question.groups}
        strangers = self._stand_ins(language)
        if strangers:
            other = self._language(default_language).read(text)
            groups[default_language] = other.groups
            theirs = self._scored(default_language, other)
            found += [one for one in theirs if one.file in strangers]
        best = sorted(found, key=lambda one: (-one.score, one.file))[: limit + MOST_RERANKED]
        said = {name: self._words(name, looked_for) for name, looked_for in groups.items()}
        best = self._by_titles(best, said)[:limit]
        hits = (self._hit(language, one, said) for one in best)
        return Found(text, question.mended, tuple(hit for hit in hits if hit))

    def knows(self, text: str, language: str) -> bool:
        """Whether every word of ``text`` stands somewhere on the pages of this language."""
        way = tuple(stem(word.spelling, language) for word in split(text, language))
        return bool(way) and bool(self._places(language, Group({way: 1.0})).sections)

    def _scored(self, language: str, question: Question) -> list[Scored]:
        """Every page of this language that has one of the words."""
        words = [self._places(language, group) for group in question.groups]
        for whole in question.wholes:
            places = self._places(language, whole)
            places.extra = True
            words.append(places)
        return ranked(words, self._pages(language))

    def _by_titles(self, found: list[Scored], said: dict[str, set[str]]) -> list[Scored]:
        """In order, where titles count more of which nothing remains unsaid."""
        marks = ", ".join("?" * len(found))
        titles = self._connection.execute(
            f"SELECT file, language, title FROM topic WHERE file IN ({marks})",
            [one.file for one in found],
        )
        full = {
            file: _fullness(title, language, said[language])
            for file, language, title in titles.fetchall()
        }
        scored = [
            one._replace(score=one.score * (1 + FULL_TITLE * full[one.file])) for one in found
        ]
        return sorted(scored, key=lambda one: (-one.score, one.file))

    def _places(self, language: str, group: Group) -> Places:
        """Where a group is found. Of words that are everywhere, the most telling places."""
        by_factor: dict[float, list[str]] = defaultdict(list)
        for stems, factor in group.ways.items():
            by_factor[factor].append(f"({_expression(language, stems)})")
        places = Places(group.weight)
        for factor, ways in by_factor.items():
            rows = self._connection.execute(
                "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?",
                (" OR ".join(ways), MOST_ROWS),
            )
            for (number,) in rows.fetchall():
                file, field, section = of_row(number)
                places.add(file, Field(field), section, factor)
        return places

    def _hit(self, language: str, one: Scored, said: dict[str, set[str]]) -> Hit | None:
        row = self._connection.execute(
            "SELECT topic.id, topic.title, topic.image, topic.alt, section.hue, topic.language,"
            " topic.summary, page.body FROM topic JOIN page USING (file)"
            " JOIN section ON section.language = ? AND section.id = topic.section"
            " WHERE topic.file = ?",
            (language, one.file),
        ).fetchone()
        if row is None:
            return None
        id, title, image, alt, hue, text_language, summary, body = row
        blocks = unpack(body)["blocks"]
        cut = snippet(blocks, one.section, said[text_language], text_language)
        text, marks = (cut.text, cut.marks) if cut.text else (summary, ())
        score = round(one.score, 4)
        return Hit(id, title, cut.anchor, cut.heading, image, alt, hue, text, marks, score)

    def _words(self, language: str, groups: list[Group]) -> set[str]:
        """The folded words of the vocabulary that the groups look for."""
        stems = {stem for group in groups for way in group.ways for stem in way}
        return self._language(language).words.words_of(stems)

    def _find_stand_ins(self, language: str) -> frozenset[int]:
        rows = self._connection.execute(
            "SELECT tile.page FROM tile JOIN topic ON topic.file = tile.page"
            " WHERE tile.language = ?1 AND topic.language != ?1",
            (language,),
        )
        return frozenset(file for (file,) in rows.fetchall())

    def _count_pages(self, language: str) -> int:
        (count,) = self._connection.execute(
            "SELECT coalesce(sum(topic_count), 0) FROM section WHERE language = ?", (language,)
        ).fetchone()
        return int(count)


def _expression(language: str, stems: Stems) -> str:
    """For FTS5: all of these together. A star after a phrase makes it the beginning of one."""
    tokens = (token(language, stem) for stem in stems)
    return " AND ".join(f'"{t[:-1]}" *' if t.endswith("*") else f'"{t}"' for t in tokens)


def _fullness(title: str, language: str, said: set[str]) -> float:
    """How much of a title was typed, from 0 to 1."""
    words = {word.folded for word in split(title, language)} - stop_words(language)
    return len(words & said) / max(1, len(words))
