"""Where groups of stems stand: asks FTS5."""

from __future__ import annotations

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import combinations, product

from kiosk.library.search.index import token
from kiosk.library.search.ranking import Places
from kiosk.library.search.reading import Group, Stems

MOST_ROWS = 250
"""That are read for one way to say a word; the most telling places come first."""

MOST_BESIDE = 100
"""That are read for two words in one place."""

NOTHING = '"_"'
"""An expression that is found nowhere."""


class Lookup:
    """Looks groups up in the index of one library.

    It keeps the rows of the last question: at the next letter most are asked for again.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._rows: dict[str, Sequence[int]] = {}
        self._rows_before: dict[str, Sequence[int]] = {}

    def next_question(self) -> None:
        """Keep no rows but those of the question that ends here."""
        self._rows_before, self._rows = self._rows, {}

    def forget(self) -> None:
        """Keep nothing of what was asked; SQLite keeps what a statement was asked last."""
        self._rows, self._rows_before = {}, {}
        with suppress(sqlite3.Error):  # Of a damaged library, too.
            self._find(NOTHING, 1)

    def places(self, language: str, group: Group) -> Places:
        """Where a group is found. Of words that are everywhere, the most telling places."""
        by_factor: dict[float, list[Stems]] = defaultdict(list)
        for stems, factor in group.ways.items():
            by_factor[factor].append(stems)
        places = Places(group.weight, guessed=group.guessed)
        for factor, ways in by_factor.items():
            rows = self._read(_any(language, ways))
            places.add(rows, factor)
            places.everywhere |= len(rows) == MOST_ROWS
        return places

    def look_closer(self, language: str, groups: Sequence[Group], found: Sequence[Places]) -> None:
        """Find words that are everywhere also where they stand beside others of the question.

        Those others are the rare ones; where there are none, each of the others.
        """
        words = [
            (_any(language, group.ways), places, max(group.ways.values()))
            for group, places in zip(groups, found, strict=True)
        ]
        rare = [one for one in words if one[1].spots and not one[1].everywhere]
        common = [one for one in words if one[1].everywhere]
        pairs = product(common, rare) if rare else combinations(common, 2)
        for one, other in pairs:
            rows = self._read(f"({one[0]}) AND ({other[0]})", MOST_BESIDE)
            for _, places, factor in (one, other):
                if places.everywhere:  # All places of the others are known.
                    places.add(rows, factor)

    def _read(self, expression: str, most: int = MOST_ROWS) -> Sequence[int]:
        rows = self._rows.get(expression, self._rows_before.get(expression))
        if rows is None:
            rows = self._find(expression, most)
        self._rows[expression] = rows
        return rows

    def _find(self, expression: str, most: int) -> Sequence[int]:
        found = self._connection.execute(
            "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?",
            (expression, most),
        )
        return array("q", (row for (row,) in found.fetchall()))


def _any(language: str, ways: Iterable[Stems]) -> str:
    """For FTS5: any of these ways."""
    return " OR ".join(f"({_all(language, way)})" for way in ways)


def _all(language: str, stems: Stems) -> str:
    """For FTS5: all of these together. A star after a phrase makes it the beginning of one."""
    tokens = (token(language, stem) for stem in stems)
    return " AND ".join(f'"{t[:-1]}" *' if t.endswith("*") else f'"{t}"' for t in tokens)
