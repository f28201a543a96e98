"""Answers questions: which pages, in which order, and at which section."""

from __future__ import annotations

import math
import sqlite3
from collections import defaultdict
from functools import cache
from typing import NamedTuple

from kiosk.library.packing import unpack
from kiosk.library.records import Found, Hit
from kiosk.library.search.index import Field, of_row, token
from kiosk.library.search.question import Group, Language
from kiosk.library.search.snippet import snippet

PLACES = {Field.TITLE: 1.0, Field.KEYWORDS: 0.8, Field.HEADING: 0.5, Field.BODY: 0.25}
"""What a word is worth by where it stands."""

TOGETHER = 0.5
"""What words that stand in one section are worth on top of those that stand on one page."""

MOST_ROWS = 2_000
"""That are read for one way to say a word; the most telling places come first."""


class _Scored(NamedTuple):
    score: float
    file: int
    section: int


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
        found = self._scored(language, question.groups)
        used = {language: question.groups}
        strangers = self._stand_ins(language)
        if strangers:
            other = self._language(default_language).read(text)
            used[default_language] = other.groups
            theirs = self._scored(default_language, other.groups)
            found += [one for one in theirs if one.file in strangers]
        best = sorted(found, key=lambda one: (-one.score, one.file))[:limit]
        hits = (self._hit(language, one, used) for one in best)
        return Found(text, question.mended, tuple(hit for hit in hits if hit))

    def _scored(self, language: str, groups: list[Group]) -> list[_Scored]:
        """Every page of this language that has one of the words, with its best section."""
        worth = [self._worth(language, group) for group in groups]
        if not worth:
            return []
        total = self._pages(language)
        of_pages: dict[int, float] = defaultdict(float)
        of_sections: dict[tuple[int, int], float] = defaultdict(float)
        most = 0.0
        for group, sections in zip(groups, worth, strict=True):
            best: dict[int, float] = {}
            for (file, _), value in sections.items():
                best[file] = max(value, best.get(file, 0.0))
            rarity = group.weight * math.log((total + 1) / (len(best) + 0.5) + 0.02)
            most += rarity
            for file, value in best.items():
                of_pages[file] += rarity * value
            for place, value in sections.items():
                of_sections[place] += rarity * value
        most = (most or 1.0) * (1 + TOGETHER)
        best_section: dict[int, tuple[float, int]] = {}
        for (file, section), value in of_sections.items():
            best_section[file] = max((value, -section), best_section.get(file, (-1.0, 0)))
        return [
            _Scored((value + TOGETHER * best_section[file][0]) / most, file, -best_section[file][1])
            for file, value in of_pages.items()
        ]

    def _worth(self, language: str, group: Group) -> dict[tuple[int, int], float]:
        """The sections where a group is found, by file and number, and what it is worth there."""
        by_factor: dict[float, list[str]] = defaultdict(list)
        for stems, factor in group.ways.items():
            words = " AND ".join(f'"{token(language, stem)}"' for stem in stems)
            by_factor[factor].append(f"({words})")
        found: dict[tuple[int, int], float] = {}
        for factor, ways in by_factor.items():
            rows = self._connection.execute(
                "SELECT rowid FROM search WHERE search MATCH ? LIMIT ?",
                (" OR ".join(ways), MOST_ROWS),
            )
            for (number,) in rows.fetchall():
                file, field, section = of_row(number)
                value = factor * PLACES[Field(field)]
                place = file, section
                if value > found.get(place, 0.0):
                    found[place] = value
        return found

    def _hit(self, language: str, one: _Scored, used: dict[str, list[Group]]) -> Hit | None:
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
        stems = {stem for group in used[text_language] for way in group.ways for stem in way}
        cut = snippet(
            unpack(body)["blocks"], one.section, self._words(text_language, stems), text_language
        )
        text, marks = (cut.text, cut.marks) if cut.text else (summary, ())
        score = round(one.score, 4)
        return Hit(id, title, cut.anchor, cut.heading, image, alt, hue, text, marks, score)

    def _words(self, language: str, stems: set[str]) -> set[str]:
        """The folded words that have one of these stems."""
        marks = ", ".join("?" * len(stems))
        rows = self._connection.execute(
            f"SELECT folded FROM vocabulary WHERE language = ? AND stem IN ({marks})",
            (language, *stems),
        )
        return {folded for (folded,) in rows.fetchall()}

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
