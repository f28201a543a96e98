"""However much is typed, and however common it is, a question stays short."""

from __future__ import annotations

import pytest

from kiosk.library.reader import Library
from kiosk.library.search import question, reading
from kiosk.library.search.question import MAX_WORDS, Language, Question
from kiosk.library.search.reading import MOST_ALTERNATIVES


def asked(library: Library, text: str) -> Question:
    return Language(library._connection, "de").read(text)


def many_words(library: Library) -> str:
    """Short words of the pages, more than are looked at."""
    known = Language(library._connection, "de").words.folded
    return " ".join(dict.fromkeys(word for word in known if 3 < len(word) < 6))


def test_only_so_many_words_are_looked_at(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = many_words(library)
    assert len(asked(library, text).groups) <= MAX_WORDS
    monkeypatch.setattr(question, "MAX_WORDS", 1000)
    assert len(asked(library, text).groups) > MAX_WORDS
    monkeypatch.setattr(question, "MAX_TEXT", 10_000)
    assert len(asked(library, text).groups) > 2 * MAX_WORDS


@pytest.mark.parametrize("text", ["b", "krebs"], ids=["a beginning", "a part of compounds"])
def test_only_so_many_ways_to_say_a_word_are_looked_for(
    library: Library, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(reading, "MOST_ALTERNATIVES", 5)
    few = sum(len(group.ways) for group in asked(library, text).groups)
    monkeypatch.setattr(reading, "MOST_ALTERNATIVES", MOST_ALTERNATIVES)
    assert few < sum(len(group.ways) for group in asked(library, text).groups)
    assert few <= 2 * 5 + 2
