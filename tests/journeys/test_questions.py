"""Questions that a reader ticks on the pages, and the list that they make of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from kiosk.tour.things import Screen
from tests.conftest import OpenKiosk
from tests.fitting import clipped_words
from tests.journeys.person import Person, Role, box_of
from tests.journeys.test_keyboard import name_of, tab_to

WORDS = "Earlier", "Later", "Remove"
RAIN, WATER, SOIL = "When does it rain?", "Who waters the plants?", "Which soil is best?"


@pytest.fixture
def reader(person: Person) -> Person:
    """Somebody who ticked the first and the last question, in this order: last, first."""
    person.press("Every kind of block", Role.Button)
    person.scroll_to(SOIL, Role.CheckBox)
    person.press(SOIL, Role.CheckBox)
    person.scroll_to(RAIN, Role.CheckBox)
    person.press(RAIN, Role.CheckBox)
    return person


def listed(person: Person) -> list[str]:
    return [thing.name for thing in person.things() if thing.role == Role.ListItem]


def test_nothing_is_chosen_at_first(person: Person) -> None:
    assert not any("uestions" in thing.name for thing in person.things())
    person.press("Every kind of block", Role.Button)
    assert not person.scroll_to(RAIN, Role.CheckBox).checked


def test_ticked_questions_come_on_the_list_in_their_order(reader: Person) -> None:
    assert reader.find(RAIN, Role.CheckBox).checked
    assert not reader.find(WATER, Role.CheckBox).checked
    reader.press("My questions (2)", Role.Button)
    assert reader.sees("My questions", Role.Heading)
    assert listed(reader) == [f"1. {SOIL}", f"2. {RAIN}"]


def test_a_second_touch_takes_the_tick_away(reader: Person) -> None:
    reader.wait_out_double_touch()
    reader.press(RAIN, Role.CheckBox)
    assert not reader.find(RAIN, Role.CheckBox).checked
    assert reader.sees("My questions (1)", Role.Button)


def test_a_screen_reader_ticks_too(person: Person) -> None:
    person.press("Every kind of block", Role.Button)
    person.scroll_to(WATER, Role.CheckBox)
    person.act(WATER, Role.CheckBox)
    assert person.find(WATER, Role.CheckBox).checked
    assert person.sees("My questions (1)", Role.Button)


def test_the_list_is_found_from_home_and_stays_ticked_on_the_page(reader: Person) -> None:
    reader.press("Home", Role.Button)
    reader.press("My questions (2)", Role.Button)
    assert len(listed(reader)) == 2
    reader.press("Read the page: Every kind of block", Role.Button)
    assert reader.place == "Every kind of block"
    assert reader.scroll_to(SOIL, Role.CheckBox).checked
    reader.press("Back", Role.Button)
    assert reader.place == "questions"


def test_questions_change_their_order(reader: Person) -> None:
    reader.press("My questions (2)", Role.Button)
    assert reader.find_disabled("Ask question 1 earlier", Role.Button)
    assert reader.find_disabled("Ask question 2 later", Role.Button)
    reader.press("Ask question 2 earlier", Role.Button)
    assert listed(reader) == [f"1. {RAIN}", f"2. {SOIL}"]
    reader.press("Ask question 1 later", Role.Button)
    assert listed(reader) == [f"1. {SOIL}", f"2. {RAIN}"]


@pytest.mark.parametrize("size", [(1024, 768), (1080, 1920), (1920, 1080)], ids=str)
@pytest.mark.parametrize("language", ["en", "tr", "de", "ar"])
def test_its_buttons_say_in_words_what_they_do(
    kiosk: OpenKiosk, library_file: Path, size: tuple[int, int], language: str
) -> None:
    heights = []
    for text_size in (100, 200):
        person = Person(kiosk(size, library_file, language=language, text_size=text_size))
        for number in range(3):
            person.kiosk.questions.choose("surgery", number, True)
        person.kiosk.bridge.openQuestions()
        person.settle()
        shown = {one.text: one.rect.height() for one in Screen.of(person.window).things}
        words = [QCoreApplication.translate("QuestionCard", word) for word in WORDS]
        assert set(words) <= shown.keys()
        heights.append([shown[word] for word in words])
        for _ in person.screenfuls():
            assert clipped_words(person.window) == []
    assert all(large > 1.5 * small for small, large in zip(*heights, strict=True))


def test_an_empty_list_leads_to_the_pages(person: Person) -> None:
    person.kiosk.bridge.openQuestions()
    person.press("Choose a page", Role.Button)
    assert person.place == "home"


def test_a_question_is_taken_off(reader: Person) -> None:
    reader.press("My questions (2)", Role.Button)
    reader.press("Remove question 1 from the list", Role.Button)
    assert listed(reader) == [f"1. {RAIN}"]
    reader.press("Back", Role.Button)
    assert not reader.scroll_to(SOIL, Role.CheckBox).checked


def test_a_slip_of_the_finger_is_taken_back(reader: Person) -> None:
    reader.press("My questions (2)", Role.Button)
    reader.press("Remove question 1 from the list", Role.Button)
    reader.press("Bring the questions back", Role.Button)
    assert listed(reader) == [f"1. {SOIL}", f"2. {RAIN}"]


def test_the_keyboard_is_never_lost_on_the_list(reader: Person) -> None:
    reader.press("My questions (2)", Role.Button)
    tab_to(reader, "Ask question 2 earlier")
    reader.key(Qt.Key.Key_Return)
    assert name_of(reader.focused) == "Ask question 1 later"
    tab_to(reader, "Remove question 1 from the list")
    reader.key(Qt.Key.Key_Return)
    assert name_of(reader.focused) == "Bring the questions back"
    tab_to(reader, "Clear the list")
    reader.key(Qt.Key.Key_Return)
    assert name_of(reader.focused) == "Bring the questions back"
    reader.key(Qt.Key.Key_Return)
    assert name_of(reader.focused) == "Clear the list"
    assert len(listed(reader)) == 1


def test_a_cleared_list_can_be_brought_back(reader: Person) -> None:
    reader.press("My questions (2)", Role.Button)
    reader.press("Clear the list", Role.Button)
    assert listed(reader) == []
    assert not reader.sees("Clear the list", Role.Button)
    reader.press("Bring the questions back", Role.Button)
    assert listed(reader) == [f"1. {SOIL}", f"2. {RAIN}"]
    assert not reader.sees("Bring the questions back", Role.Button)


def test_what_was_cleared_is_gone_once_something_else_is_chosen(reader: Person) -> None:
    reader.press("My questions (2)", Role.Button)
    reader.press("Clear the list", Role.Button)
    reader.press("Back", Role.Button)
    reader.scroll_to(WATER, Role.CheckBox)
    reader.press(WATER, Role.CheckBox)
    reader.press("My questions (1)", Role.Button)
    assert listed(reader) == [f"1. {WATER}"]
    assert not reader.sees("Bring the questions back", Role.Button)


def test_finishing_forgets_them(reader: Person) -> None:
    reader.finish()
    assert not reader.sees("My questions (2)", Role.Button)
    reader.press("Every kind of block", Role.Button)
    assert not reader.scroll_to(SOIL, Role.CheckBox).checked


def test_they_are_in_the_language_of_the_reader(kiosk: OpenKiosk, library_file: Path) -> None:
    person = Person(kiosk(library=library_file))
    person.kiosk.bridge.openTopic("surgery")
    person.scroll_to("Can all of my metastases be taken out?", Role.CheckBox)
    person.press("Can all of my metastases be taken out?", Role.CheckBox)
    person.press("My questions (1)", Role.Button)
    person.press("Language", Role.Button)
    person.press("Deutsch", Role.RadioButton)
    person.press("Schließen", Role.Button)
    (question,) = listed(person)
    assert "Metastasen" in question
    assert person.sees("Meine Fragen", Role.Heading)


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_buttons_of_every_question_stand_alike(
    kiosk: OpenKiosk, library_file: Path, text_size: int
) -> None:
    """Whether the name of its page is short or long: beside it, or below it."""
    look = {"language": "de", "text_size": text_size}
    person = Person(kiosk((1080, 1920), library_file, **look))
    pages = {"biopsy": "Gewebeprobe (Biopsie)", "tests-and-scans": "Untersuchungen und Aufnahmen"}
    for page in pages:
        person.kiosk.questions.choose(page, 0, True)
    person.kiosk.bridge.openQuestions()
    person.settle()
    beside = []
    for number, page in enumerate(pages.values(), 1):
        name = person.scroll_to(f"Die Seite lesen: {page}", Role.Button).item
        remove = person.scroll_to(f"Frage {number} von der Liste entfernen", Role.Button).rect
        beside.append(remove.top() < box_of(name).bottom())
        assert not remove.intersects(box_of(name))
    assert beside == [text_size == 100] * 2


def test_a_name_of_two_lines_stays_beside_its_sign(kiosk: OpenKiosk, library_file: Path) -> None:
    person = Person(kiosk((1080, 1920), library_file, language="de"))
    person.kiosk.questions.choose("tests-and-scans", 0, True)
    person.kiosk.bridge.openQuestions()
    person.settle()
    things = Screen.of(person.window).things
    (words,) = [thing for thing in things if thing.text == "Untersuchungen und Aufnahmen"]
    (sign,) = [
        thing.rect for thing in things if thing.kind == "picture" and thing.ground == words.ground
    ]
    assert words.item.property("lineCount") == 2
    assert sign.width() / 4 < words.rect.left() - sign.right() < sign.width()


@pytest.mark.parametrize("size", [(1024, 768), (1080, 1920), (1920, 1080)], ids=str)
@pytest.mark.parametrize("text_size", [100, 200])
def test_the_list_can_be_used_on_every_screen(
    kiosk: OpenKiosk, size: tuple[int, int], text_size: int
) -> None:
    person = Person(kiosk(size=size, text_size=text_size))
    for number in range(3):
        person.kiosk.questions.choose("everything", number, True)
    person.kiosk.bridge.openQuestions()
    for button in ("Ask question 3 earlier", "Remove question 3 from the list", "Clear the list"):
        person.scroll_to(button, Role.Button)
        person.press(button, Role.Button)
    assert listed(person) == []
