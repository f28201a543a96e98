"""The pages that ship show the same pictures and places in every language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.library.reader import Library

ENOUGH_NUMBERED, ENOUGH_SEQUENCES = 6, 4


def pictures(library: Library, language: str) -> Iterator[tuple[object, ...]]:
    """Every figure with its places, and every sequence with its pictures."""
    for section in library.sections(language):
        for card in library.topics(language, section.id):
            for block in library.page(card.id, language).blocks:
                if block["kind"] == "figure":
                    yield card.id, block["image"], _places(block)
                elif block["kind"] == "steps":
                    yield card.id, "steps", tuple(step["image"] for step in block["steps"])


def _places(figure: dict[str, Any]) -> tuple[tuple[float, float], ...]:
    return tuple((marker["x"], marker["y"]) for marker in figure["markers"])


@pytest.mark.parametrize("language", ["tr", "de", "ar"])
def test_a_translation_shows_what_the_english_page_shows(library_file: Path, language: str) -> None:
    library = Library.open(library_file)
    assert list(pictures(library, language)) == list(pictures(library, "en"))
    library.close()


def test_there_are_numbered_figures_and_sequences(library_file: Path) -> None:
    library = Library.open(library_file)
    shown = list(pictures(library, "en"))
    library.close()
    numbered = [places for _, name, places in shown if name != "steps" and places]
    assert len(numbered) >= ENOUGH_NUMBERED
    sequences = [names for _, name, names in shown if name == "steps" and all(names)]
    assert len(sequences) >= ENOUGH_SEQUENCES
