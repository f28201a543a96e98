"""Whether a page says just what was typed."""

from __future__ import annotations

import pytest

from kiosk.library.search.wording import likest_heading, says
from kiosk.library.search.words import comparable

HEADINGS = [[], ["will", "it", "hurt"], ["will", "it", "come", "back"]]
TEXTS = "healthy tissue, and tissue that is bare.\nthe healthy tissue is spared."


@pytest.mark.parametrize(
    ("text", "named", "section"),
    [
        ("will it come back", True, 2),
        ("will it co", True, 2),
        ("it will come back", False, 2),  # the same words, but nobody called it so
        ("will it", False, 1),  # stop words begin too many headings
    ],
)
def test_a_heading_is_named_by_its_words_in_order(text: str, named: bool, section: int) -> None:
    heading = likest_heading(HEADINGS, text.split(), set(), "en")
    assert (heading.named, heading.section) == (named, section)


@pytest.mark.parametrize("text", ["tissue", "spa", "are", "Healthy  tissue?", "the healthy tis"])
def test_what_stands_there_as_it_was_typed_is_said(text: str) -> None:
    assert says(TEXTS.replace("bare", "bare, are"), comparable(text, "en"))


@pytest.mark.parametrize("text", ["tissue healthy", "pared", "are", "spared healthy", "s", "?", ""])
def test_other_words_another_order_and_parts_of_words_are_not_said(text: str) -> None:
    assert not says(TEXTS, text)


@pytest.mark.parametrize("typed", ["Işın", "IŞIN", "ışın"])
def test_capital_letters_are_those_of_the_language(typed: str) -> None:
    assert says(comparable("Işın tedavisi", "tr"), comparable(typed, "tr"))
