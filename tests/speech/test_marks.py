"""The underline around what is read never breaks the markup around it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.marks import marked_block, underline, visible

MARKUP = 'A <b>bold &amp; <i>brave</i></b> <a href="term:x">word</a>.<br/>Then 1 &lt; 2.'


def test_a_run_shows_its_words_and_breaks() -> None:
    assert visible(MARKUP) == "A bold & brave word.\nThen 1 < 2."


@pytest.mark.parametrize(
    ("start", "end", "marked"),
    [
        (2, 8, "<b><u>bold </u><u>&amp;</u> <i>"),
        (9, 14, "<i><u>brave</u></i></b> <a"),
        (14, 20, '</b><u> </u><a href="term:x"><u>word</u></a><u>.</u><br/>Then'),
        (21, 32, "<br/><u>Then 1 </u><u>&lt;</u><u> 2.</u>"),
    ],
)
def test_just_the_sentence_is_underlined(start: int, end: int, marked: str) -> None:
    assert marked in underline(MARKUP, start, end)
    assert visible(underline(MARKUP, start, end)) == visible(MARKUP)


@given(st.integers(0, 40), st.integers(0, 40))
def test_tags_never_cross(start: int, end: int) -> None:
    open_tags: list[str] = []
    for closing, name in re.findall(r"<(/?)(\w+)[^>/]*>", underline(MARKUP, start, end)):
        if closing:
            assert open_tags.pop() == name
        else:
            open_tags.append(name)
    assert open_tags == []


def test_the_block_itself_is_left_alone() -> None:
    block = {"kind": "list", "items": [{"text": "one"}, {"text": "two"}]}
    marked = marked_block(block, ("items", 1), 0, 3)
    assert marked["items"] == [{"text": "one"}, {"text": "<u>two</u>"}]
    assert block["items"] == [{"text": "one"}, {"text": "two"}]
