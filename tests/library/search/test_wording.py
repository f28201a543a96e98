"""Whether a page says just what was typed."""

from __future__ import annotations

import pytest

from kiosk.library.search.wording import how_often, likest_heading

HEADINGS = [[], ["will", "it", "hurt"], ["will", "it", "come", "back"]]
FIRST = "healthy tissue, and tissue that is healthy."
TEXTS = f"{FIRST}\nthe healthy tissue is spared."


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


def test_words_count_as_said_in_the_order_in_which_they_were_typed() -> None:
    assert how_often(TEXTS, "tissue healthy") == 0
    assert how_often(TEXTS, "spared") == 0  # of a single word the places are counted elsewhere
    assert 0 < how_often(FIRST, " healthy  tissue") < how_often(TEXTS, "Healthy tissue?") < 1
