"""A word of the glossary: opened from the text or from the list at the end, closed three ways."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.journeys.person import Person, Role

MEANING = "Soil that holds water and lets air in."


def is_explained(person: Person) -> bool:
    return person.sees("loam", Role.Dialog) and person.sees(MEANING)


@pytest.fixture
def reader(person: Person) -> Person:
    person.press("Every kind of block", Role.Button)
    return person


def test_a_word_in_the_text_is_explained_at_a_touch(reader: Person) -> None:
    assert not is_explained(reader)
    reader.press("loam", Role.Link)
    assert is_explained(reader)
    assert reader.place == "Every kind of block"


def test_a_finger_may_miss_the_word_by_a_little(reader: Person) -> None:
    word = reader.find("loam", Role.Link).rect
    reader.touch(QPoint(word.center().x(), word.bottom() + 6))
    assert is_explained(reader)


def test_words_beside_it_explain_nothing(reader: Person) -> None:
    word = reader.find("loam", Role.Link).rect
    reader.touch(QPoint(word.left() - 60, word.center().y()))
    assert not is_explained(reader)


def test_words_explained_lists_it_too(reader: Person) -> None:
    assert reader.scroll_to("Words explained", Role.Heading)
    reader.scroll_to("loam", Role.Button)
    reader.press("loam", Role.Button)
    assert is_explained(reader)


def test_the_button_closes_it(reader: Person) -> None:
    reader.press("loam", Role.Link)
    reader.press("Back to the page", Role.Button)
    assert not is_explained(reader)
    assert reader.place == "Every kind of block"


def test_esc_closes_it(reader: Person) -> None:
    reader.press("loam", Role.Link)
    reader.key(Qt.Key.Key_Escape)
    assert not is_explained(reader)


def test_a_touch_outside_closes_it_and_presses_nothing_behind(reader: Person) -> None:
    home = reader.find("Home", Role.Button).shown.center()
    reader.press("loam", Role.Link)
    reader.touch(home)
    assert not is_explained(reader)
    assert reader.place == "Every kind of block"


def test_a_touch_on_the_card_leaves_it_open(reader: Person) -> None:
    reader.press("loam", Role.Link)
    reader.touch(reader.find(MEANING).rect.center())
    assert is_explained(reader)


def test_a_word_can_be_opened_again(reader: Person) -> None:
    for _ in range(3):
        reader.press("loam", Role.Link)
        assert is_explained(reader)
        reader.press("Back to the page", Role.Button)
    assert not is_explained(reader)
