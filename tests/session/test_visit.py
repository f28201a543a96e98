"""A visit: where the reader is, what they chose, and that nothing of it stays."""

from __future__ import annotations

import pytest

from kiosk.session.visit import TEXT_SIZES, THEMES, Place, Preferences, Question, Visit

START = Preferences("en")


@pytest.fixture
def visit() -> Visit:
    return Visit(START)


def test_it_begins_at_home_with_nowhere_to_go_back_to(visit: Visit) -> None:
    assert visit.place == Place("home")
    assert not visit.can_go_back
    assert visit.preferences == START


def test_back_goes_through_the_pages_in_turn(visit: Visit) -> None:
    visit.open_topic("surgery")
    visit.open_topic("biopsy")
    visit.open_directory()
    assert visit.place == Place("directory")
    visit.back()
    assert visit.place == Place("topic", "biopsy")
    visit.back()
    assert visit.place == Place("topic", "surgery")
    visit.back()
    assert visit.place == Place("home")
    assert not visit.can_go_back


def test_back_at_home_stays_at_home(visit: Visit) -> None:
    visit.back()
    assert visit.place == Place("home")


def test_back_returns_to_the_row_that_was_left(visit: Visit) -> None:
    visit.open_topic("surgery")
    visit.leave_at(7)
    visit.open_topic("biopsy")
    assert visit.place.row == 0
    visit.back()
    assert visit.place == Place("topic", "surgery", 7)


def test_the_same_page_twice_is_one_step(visit: Visit) -> None:
    visit.open_topic("surgery")
    visit.open_topic("surgery")
    visit.back()
    assert visit.place == Place("home")


def test_home_is_a_fresh_start(visit: Visit) -> None:
    visit.open_topic("surgery")
    visit.open_topic("biopsy")
    visit.home()
    assert visit.place == Place("home")
    assert not visit.can_go_back


def test_home_keeps_what_the_reader_chose(visit: Visit) -> None:
    visit.preferences = Preferences("en", 150, "dark")
    visit.open_figures("survival-figures", "the-figures")
    visit.home()
    assert visit.preferences == Preferences("en", 150, "dark")
    assert visit.figures_are_open("survival-figures", "the-figures")


def test_opened_figures_are_those_of_one_block_of_one_page(visit: Visit) -> None:
    visit.open_figures("survival-figures", "the-figures")
    assert visit.figures_are_open("survival-figures", "the-figures")
    assert not visit.figures_are_open("survival-figures", "other")
    assert not visit.figures_are_open("surgery", "the-figures")


def test_finishing_leaves_nothing(visit: Visit) -> None:
    visit.choose_text_size(200)
    visit.choose_theme("contrast")
    visit.choose_language("de")
    visit.open_topic("survival-figures")
    visit.leave_at(3)
    visit.open_figures("survival-figures", "the-figures")
    visit.lower_screen(True)
    visit.reduce_motion(True)
    visit.add_question(Question("surgery", 0))
    visit.clear_questions()
    visit.add_question(Question("surgery", 1))

    visit.finish()

    fresh = Visit(START)
    assert vars(visit) == vars(fresh), "not a trace, in any attribute"


def test_the_reader_chooses_how_to_read(visit: Visit) -> None:
    visit.choose_text_size(150)
    visit.choose_theme("dark")
    visit.choose_language("tr")
    assert visit.preferences == Preferences("tr", 150, "dark")


@pytest.mark.parametrize("percent", [0, 99, 101, 300, -100])
def test_there_are_four_text_sizes(visit: Visit, percent: int) -> None:
    with pytest.raises(ValueError, match=str(percent)):
        visit.choose_text_size(percent)
    assert visit.preferences == START


def test_there_are_three_themes(visit: Visit) -> None:
    with pytest.raises(ValueError, match="pink"):
        visit.choose_theme("pink")
    assert visit.preferences == START


def test_finishing_goes_back_to_how_this_kiosk_begins() -> None:
    visit = Visit(Preferences("en", 125, "dark"))
    visit.preferences = Preferences("en", 200, "light")
    visit.finish()
    assert visit.preferences == Preferences("en", 125, "dark")


def test_sizes_and_themes_begin_with_the_normal_one() -> None:
    assert TEXT_SIZES[0] == Preferences("en").text_size == 100
    assert TEXT_SIZES[-1] == 200
    assert THEMES[0] == Preferences("en").theme


def test_questions_keep_the_order_of_the_reader(visit: Visit) -> None:
    first, second, third = (Question("surgery", number) for number in range(3))
    for question in (first, second, third, first):
        visit.add_question(question)
    visit.move_question(2, 0)
    assert visit.questions == (third, first, second)
    visit.remove_question(first)
    assert visit.questions == (third, second)


@pytest.mark.parametrize(("place", "to"), [(-1, 0), (0, -1), (2, 0), (0, 2)])
def test_a_question_is_not_moved_off_the_list(visit: Visit, place: int, to: int) -> None:
    for number in range(2):
        visit.add_question(Question("surgery", number))
    before = visit.questions
    visit.move_question(place, to)
    assert visit.questions == before


def test_clearing_can_be_taken_back_until_something_is_chosen(visit: Visit) -> None:
    visit.add_question(Question("surgery", 0))
    visit.clear_questions()
    assert visit.questions == ()
    assert visit.can_restore_questions
    visit.restore_questions()
    assert visit.questions == (Question("surgery", 0),)
    assert not visit.can_restore_questions

    visit.clear_questions()
    visit.add_question(Question("biopsy", 1))
    visit.restore_questions()
    assert visit.questions == (Question("biopsy", 1),)
    visit.remove_question(Question("biopsy", 1))
    assert not visit.can_restore_questions


def test_clearing_twice_loses_nothing(visit: Visit) -> None:
    visit.add_question(Question("surgery", 0))
    visit.clear_questions()
    visit.clear_questions()
    visit.restore_questions()
    assert visit.questions == (Question("surgery", 0),)


def test_what_was_taken_off_comes_back_to_its_place(visit: Visit) -> None:
    questions = tuple(Question("surgery", number) for number in range(3))
    for question in questions:
        visit.add_question(question)
    visit.take_off_question(1)
    visit.take_off_question(7)
    assert visit.questions == (questions[0], questions[2])
    visit.restore_questions()
    assert visit.questions == questions
