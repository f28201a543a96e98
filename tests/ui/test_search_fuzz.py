"""Whatever is typed into the search: nothing is raised, nothing hangs, nothing is logged."""

from __future__ import annotations

import json
import random
import re
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.library.reader import Found, Library
from kiosk.session.visit import Preferences, Visit
from kiosk.ui.search import MOST_RESULTS, SearchModel

LONGEST = 200
"""Characters that the field takes."""

PATIENCE = 1.0
"""Seconds of processor time after which an answer counts as hanging; usual are some thousandths."""

STAYS = 50
"""Strings in one language, then in the next: to learn the words of another takes longest."""

SYNTAX = [
    *('"', "'", "*", "^", "(", ")", ":", "-", "+", "\\", ";", "--", "/*", "%", "_", "?", "\x00"),
    *("AND", "OR", "NOT", "NEAR(", "stems:", "rowid", "MATCH", "SELECT", "DROP TABLE search"),
    *("<b>", "&amp;", "<img src=http://x>", "{}", "$1", "../..", "file:///etc/passwd", "\ufffd"),
]

DIRECTIONS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c\ufeff\u200b"

Make = Callable[[random.Random], str]


def anything(rng: random.Random) -> str:
    """Any characters of Unicode."""
    points = rng.choice([rng.randrange(128), rng.randrange(0x3000), rng.randrange(0x110000)])
    return "".join(
        chr(point)
        for point in (points + rng.randrange(64) for _ in range(rng.randint(0, 40)))
        if point < 0x110000 and not 0xD800 <= point < 0xE000
    )


def hostile(rng: random.Random) -> str:
    """The query language of FTS5 and SQL, markup, paths."""
    return rng.choice(["", " "]).join(rng.choices(SYNTAX, k=rng.randint(1, 30)))


def turned(rng: random.Random) -> str:
    """Arabic, Hebrew and Latin letters among marks that turn the reading round."""
    letters = (
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىة"
        + "אבגדהוזחטיכלמנ"
        + "abc 123 "
        + "\u064b\u0651\u0640"
    )
    return "".join(rng.choice(letters + DIRECTIONS) for _ in range(rng.randint(1, LONGEST)))


def endless(rng: random.Random) -> str:
    """One thing again and again."""
    what = rng.choice(["a", "ß", "ğ", "\u0301", "لا", "liver ", "kar", "über", "0", "i\u0307", "ﷺ"])
    return what * rng.randint(20, LONGEST)


def nearly(words: list[str]) -> Make:
    """Words of the pages with slips of the finger."""

    def make(rng: random.Random) -> str:
        text = " ".join(rng.choices(words, k=rng.randint(1, 12)))
        for _ in range(rng.randint(0, 5)):
            at = rng.randrange(len(text) + 1)
            text = (
                text[:at] + rng.choice(["", "x", " ", "ı", text[at : at + 2] * 2]) + text[at + 1 :]
            )
        return text

    return make


@pytest.fixture
def models(qapp: QGuiApplication, library_file: Path) -> Iterator[dict[str, SearchModel]]:
    """A search in every language of the pages that ship."""
    library = Library.open(library_file)
    yield {
        language: SearchModel(Visit(Preferences(language)), library)
        for language in library.info.languages
    }
    library.close()


def words_of(model: SearchModel) -> list[str]:
    language = model._visit.preferences.language
    cards = model._library.topics(language, "treatment")
    pages = [model._library.page(card.id, language).blocks for card in cards]
    return re.findall(r"\w+", json.dumps(pages, ensure_ascii=False))


def fuzz(models: dict[str, SearchModel], strings: int, seed: int) -> float:
    """Asks so many strings; seconds of processor time that the slowest took."""
    rng = random.Random(seed)
    makers = {
        language: [anything, hostile, turned, endless, nearly(words_of(model))]
        for language, model in models.items()
    }
    languages = list(models)
    roles = list(next(iter(models.values())).roleNames())
    slowest = 0.0
    for number in range(strings):
        language = languages[number // STAYS % len(languages)]
        model, text = models[language], rng.choice(makers[language])(rng)[:LONGEST]
        began = time.process_time()
        model.ask(text)
        taken = time.process_time() - began
        slowest = max(slowest, taken)
        assert taken < PATIENCE, f"number {number} of seed {seed}: {taken:.1f} s for {text!r}"
        assert model.query == text
        assert model.rowCount() <= MOST_RESULTS
        for row in range(model.rowCount()):
            for role in roles:
                assert model.data(model.index(row), role) is not None, f"{number}: {text!r}"
    return slowest


def test_a_few_strings(models: dict[str, SearchModel]) -> None:
    fuzz(models, 400, seed=1)


def test_a_search_that_raises_is_found_out(
    models: dict[str, SearchModel], monkeypatch: pytest.MonkeyPatch
) -> None:
    def brittle(self: Library, text: str, *_: object) -> Found:
        self._all("SELECT rowid FROM search WHERE search MATCH ?", text)
        return Found(text, None, ())

    monkeypatch.setattr(Library, "search", brittle)
    with pytest.raises(sqlite3.OperationalError):
        fuzz(models, 400, seed=1)


@pytest.mark.soak
def test_a_hundred_thousand_strings(models: dict[str, SearchModel]) -> None:
    slowest = fuzz(models, 100_000, seed=2)
    print(f"measured: 100,000 strings, {1000 * slowest:.0f} ms of work for the slowest")
