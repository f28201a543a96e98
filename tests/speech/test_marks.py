"""What the screen measures to find the sentence that is read."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.marks import beginning, marked_block, said, visible

MARKUP = 'A <b>bold &amp; <i>brave</i></b> <a href="term:x">word</a>.<br/>Then 1 &lt; 2.'


def test_a_run_shows_its_words_and_breaks() -> None:
    assert visible(MARKUP) == "A bold & brave word.\nThen 1 < 2."


@pytest.mark.parametrize(
    ("end", "markup"),
    [
        (0, ""),
        (4, "A <b>bo</b>"),
        (8, "A <b>bold &amp;</b>"),
        (11, "A <b>bold &amp; <i>br</i></b>"),
        (18, 'A <b>bold &amp; <i>brave</i></b> <a href="term:x">wor</a>'),
        (99, MARKUP),
    ],
)
def test_the_beginning_of_a_run(end: int, markup: str) -> None:
    assert beginning(MARKUP, end) == markup


@given(st.integers(0, 40))
def test_every_beginning_is_whole_markup_of_its_words(end: int) -> None:
    assert visible(beginning(MARKUP, end)) == visible(MARKUP)[:end]
    open_tags: list[str] = []
    for closing, name in re.findall(r"<(/?)(\w+)[^>/]*>", beginning(MARKUP, end)):
        if closing:
            assert open_tags.pop() == name
        else:
            open_tags.append(name)
    assert open_tags == []


def test_a_sentence_is_told_by_where_it_begins_and_ends() -> None:
    assert said("One. Two three. Four.", 5, 15) == {
        "before": "One. ",
        "begun": "One. Two",
        "upto": "One. Two three.",
    }
    assert said("One.", 0, 4) == {"before": "", "begun": "One.", "upto": "One."}


def test_the_block_itself_is_left_alone() -> None:
    block = {"kind": "list", "items": [{"text": "one"}, {"text": "two"}]}
    marked = marked_block(block, ("items", 1), 0, 3)
    assert marked["items"] == [{"text": "one"}, {"text": "two", "said": said("two", 0, 3)}]
    assert block["items"] == [{"text": "one"}, {"text": "two"}]
