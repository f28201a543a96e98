"""What of a page is read, in which order, and where it stands."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kiosk.library.reader import Library
from kiosk.speech.marks import visible
from kiosk.speech.utterances import Phrases, Utterance, utterances
from kiosk.ui.rows import Row, head_of, open_row, rows_of

PHRASES = Phrases(
    draft="Not checked",
    reviewed="Last reviewed: %1",
    urgent="Urgent advice:",
    nonurgent="Non-urgent advice:",
    emergency="Now:",
    picture="Picture: %1",
    step="Step %1: %2",
)


def rows(library_file: Path, topic: str, language: str = "en") -> list[Row]:
    library = Library.open(library_file)
    page = library.page(topic, language)
    library.close()
    head = head_of(page.blocks)
    top = {
        "title": page.title,
        "draft": page.status != "approved",
        "reviewed": "21 November 2026",
        "lead": head.lead,
        "figure": head.figure,
    }
    return [Row("top", top), *rows_of(head.rest)[1:]]


def said(of: list[Row]) -> list[str]:
    return [one.words for one in utterances(of, "en", PHRASES)]


def test_every_kind_of_block_is_read_sensibly(sample_file: Path) -> None:
    assert said(rows(sample_file, "everything")) == [
        "Every kind of block",
        "Not checked",
        "Good soil is dark (loam).",
        "This page holds every kind of block.",
        "Picture: A green leaf.",
        "What stands in a text?",
        "A paragraph with bold and italic words.",
        "It leads to a short page and to a place further down.",
        "a point",
        "another point",
        "a point below it",
        "In this order:",
        "1: first",
        "2: second",
        "Somebody said this.",
        "It was worth keeping.",
        "Plant: Rose",
        "Water: A lot",
        "Light: Full sun",
        "Plant: Fern",
        "Water: Some",
        "Light: Shade",
        "Which cards are there?",
        "Urgent advice: Call today if:",
        "the leaves turn black",
        "Non-urgent advice: Tell us if:",
        "the leaves turn pale",
        "Now: Get help now if:",
        "the shed is on fire.",
        "Good to know",
        "Cover the soil with bark (mulch).",
        "Do",
        "Water in the evening.",
        "Don't",
        "Don't water at noon.",
        "The main points",
        "Plants drink.",
        "Questions you could ask",
        "When does it rain?",
        "Who waters the plants?",
        "Which soil is best?",
        "What opens and what shows?",
        "Read more about worms",
        "Picture: A shed with a round window.",
        "The parts of a shed.",
        "1: The door",
        "2: The window",
        "Planting a bulb",
        "Step 1: Dig.",
        "Make a hole.",
        "Picture: A leaf where the hole will be.",
        "Step 2: Plant.",
        "Put the bulb in with its tip up.",
        "Fill the hole, and press the soil down with your hand until it holds the bulb.",
        "Picture: A shed with the spade.",
        "Step 3: Wait.",
        "It grows.",
        "Picture: A leaf of next spring.",
        "Watering",
        "Step 1: Fill.",
        "Fill the can.",
        "Step 2: Pour.",
        "Pour slowly.",
    ]


def test_whether_a_page_was_checked_is_said_after_its_title(sample_file: Path) -> None:
    assert said(rows(sample_file, "everything"))[1] == "Not checked"
    assert said(rows(sample_file, "checked"))[1] == "Last reviewed: 21 November 2026"


def test_closed_figures_are_not_read_and_opened_ones_are(sample_file: Path) -> None:
    closed = rows(sample_file, "figures")
    (number,) = [n for n, row in enumerate(closed) if row.kind == "sensitive"]
    opened, hidden = open_row(closed[number])
    figure = "40 to 50 of 100 plants came through the frost."

    assert "The figures" in said(closed)
    assert not [words for words in said(closed) if "plants" in words]
    assert figure in said([*closed[:number], opened, *hidden, *closed[number + 1 :]])


def run_at(block: dict[str, Any], one: Utterance) -> str:
    inner: Any = block
    for key in one.path or ():
        inner = inner[key]
    return visible(inner["text"])[one.start : one.end]


@pytest.mark.parametrize("language", ["en", "tr", "de", "ar"])
def test_every_page_that_ships_is_read_where_it_stands(library_file: Path, language: str) -> None:
    library = Library.open(library_file)
    sections = library.sections(language)
    topics = [card.id for one in sections for card in library.topics(language, one.id)]
    library.close()
    for topic in topics:
        page = rows(library_file, topic, language)
        found = utterances(page, language, PHRASES)
        assert [one.row for one in found] == sorted(one.row for one in found)
        assert all(0 <= one.begins < one.ends <= 1.0001 for one in found)
        for one in found:
            assert len(one.words) < 500, "too long to say in one breath"
            if one.path is not None:
                sentence = run_at(page[one.row].block, one)
                assert sentence and sentence == sentence.strip()
        read = {one.row for one in found}
        assert read == {n for n, row in enumerate(page) if row.block}
