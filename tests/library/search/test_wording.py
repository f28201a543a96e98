"""Whether a page says just what was typed."""

from __future__ import annotations

import pytest

from kiosk.library.search.sections import Section
from kiosk.library.search.wording import how_often, is_same, likest_heading

PAGE = [
    Section("", "", ["Healthy tissue, and tissue that is healthy."]),
    Section("one", "Will it hurt?", ["The healthy tissue is spared."]),
    Section("two", "Will it come back?", []),
]


@pytest.mark.parametrize(
    ("text", "named", "section"),
    [
        ("Will it come back?", True, 2),
        ("will it co", True, 2),
        ("it will come back", False, 2),  # the same words, but nobody called it so
        ("will it", False, 1),  # stop words begin too many headings
        ("hurt", False, 0),
    ],
)
def test_a_heading_is_named_by_its_words_in_order(text: str, named: bool, section: int) -> None:
    heading = likest_heading(PAGE, text, set(), "en")
    assert (heading.named, heading.section) == (named, section)


def test_words_count_as_said_in_the_order_in_which_they_were_typed() -> None:
    assert how_often(PAGE, "tissue healthy") == 0
    assert how_often(PAGE, "spared") == 0  # of a single word the places are counted elsewhere
    assert 0 < how_often(PAGE[:1], " healthy  tissue") < how_often(PAGE, "Healthy tissue?") < 1


def test_a_title_is_the_same_word_for_word() -> None:
    assert is_same("Tests and scans", "tests and  scans?", "en")
    assert not is_same("Tests and scans", "scans and tests", "en")
    assert not is_same("Tests and scans", "tests and", "en")
