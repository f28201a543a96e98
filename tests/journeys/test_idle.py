"""A visit that ends by itself: the question and its answers, and nothing left of the visit."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from tests.announcements import can_be_heard, heard
from tests.fitting import clipped_words
from tests.journeys.person import Role
from tests.journeys.visitor import (
    FINISHED,
    INVITATION,
    QUESTION,
    TIMES,
    YES,
    OpenVisit,
    Visitor,
    items_of,
)


def test_the_question_comes_and_one_tap_extends(visitor: Visitor) -> None:
    for _ in range(12):
        visitor.wait(TIMES.reading - 1)
        assert not visitor.is_asked()
        visitor.wait(1)
        assert visitor.is_asked()
        visitor.wait(TIMES.asking - 1)
        visitor.press(YES, Role.Button)
        visitor.loses(QUESTION)
        assert visitor.place == "A short page"


def test_without_an_answer_the_visit_ends(visitor: Visitor) -> None:
    visitor.wait(TIMES.reading + TIMES.asking)
    assert not visitor.is_asked()
    assert visitor.place == "home"
    visitor.wait(TIMES.resting)
    assert visitor.is_invited()


def test_i_am_finished_ends_it_at_once(visitor: Visitor) -> None:
    visitor.wait(TIMES.reading)
    # The bar below has a button of this name too; it cannot be pressed now.
    visitor.press(FINISHED, Role.Button)
    assert visitor.place == "home"
    assert not visitor.is_asked()
    visitor.wait(TIMES.resting)
    assert visitor.is_invited()


def test_the_seconds_that_are_left_can_be_seen(visitor: Visitor) -> None:
    visitor.wait(TIMES.reading)
    assert visitor.sees("30 seconds left")
    visitor.wait(29)
    assert visitor.sees("1 second left")


def test_what_was_read_cannot_be_read_behind_the_question(visitor: Visitor) -> None:
    def behind() -> set[int]:
        """The colours around the card."""
        picture, _ = visitor.screen()
        return {picture.pixel(x, 40) for x in range(0, picture.width(), 3)}

    assert len(behind()) > 1
    visitor.wait(TIMES.reading)
    assert visitor.is_asked()
    assert len(behind()) == 1


def test_a_touch_beside_the_card_means_yes_and_presses_nothing(visitor: Visitor) -> None:
    back = visitor.find("Back", Role.Button).shown.center()
    visitor.wait(TIMES.reading)
    visitor.touch(back)
    visitor.loses(QUESTION)
    assert visitor.place == "A short page"


def test_a_touch_on_the_card_answers_nothing_and_gives_time(visitor: Visitor) -> None:
    visitor.wait(TIMES.reading + TIMES.asking - 1)
    visitor.touch(visitor.find(QUESTION, Role.Heading).shown.center())
    assert visitor.is_asked()
    visitor.wait(TIMES.asking - 1)
    assert visitor.is_asked()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_says_yes(visitor: Visitor, key: Qt.Key) -> None:
    visitor.wait(TIMES.reading)
    assert visitor.is_asked()
    visitor.key(key)
    visitor.loses(QUESTION)
    assert visitor.place == "A short page"


def test_tab_leads_from_one_answer_to_the_other_and_nowhere_else(visitor: Visitor) -> None:
    visitor.tab()
    visitor.wait(TIMES.reading)
    assert visitor.focused.property("text") == YES
    assert visitor.focused.property("visualFocus"), "who uses keys sees where they are"
    reached = [visitor.tab().property("text") for _ in range(3)]
    assert reached == [FINISHED, YES, FINISHED]
    visitor.wait(TIMES.asking - 1)
    assert visitor.is_asked(), "a key gives time"
    visitor.key(Qt.Key.Key_Return)
    assert visitor.place == "home"


def test_who_touches_sees_no_ring(visitor: Visitor) -> None:
    visitor.wait(TIMES.reading)
    assert visitor.focused.property("text") == YES
    assert not visitor.focused.property("visualFocus")


def test_the_keyboard_goes_back_to_where_it_was(visitor: Visitor) -> None:
    for _ in range(3):
        before = visitor.tab().property("text")
    visitor.wait(TIMES.reading)
    visitor.press(YES, Role.Button)
    visitor.wait_until(lambda: visitor.focused.property("text") == before, "it is back")


def test_it_lies_over_what_is_open_and_leaves_it_open(visitor: Visitor) -> None:
    visitor.press("Text size", Role.Button)
    visitor.wait(TIMES.reading)
    assert visitor.is_asked()
    visitor.wait_until(lambda: visitor.focused.property("text") == YES, "it has the keyboard")
    assert not visitor.sees("Largest", Role.RadioButton), "what lies behind cannot be used"
    assert visitor.tab().property("text") == FINISHED
    assert visitor.tab().property("text") == YES
    visitor.press(YES, Role.Button)
    visitor.loses(QUESTION)
    visitor.press("Largest", Role.RadioButton)
    assert visitor.kiosk.visit.preferences.text_size == 200


@pytest.mark.parametrize(
    "sign", [Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_A, "click", "wheel"]
)
def test_every_sign_of_life_counts(visitor: Visitor, sign: Qt.Key | str) -> None:
    visitor.press("Text size", Role.Button)
    visitor.wait(TIMES.reading - 1)
    if sign == "click":
        QTest.mouseClick(visitor.window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    elif sign == "wheel":
        QTest.wheelEvent(visitor.window, QPoint(5, 5), QPoint(0, -120))
    else:
        visitor.key(Qt.Key(sign))
    visitor.wait(TIMES.reading - 1)
    assert not visitor.is_asked()


def test_a_screen_readers_press_counts(visitor: Visitor) -> None:
    visitor.wait(TIMES.reading - 1)
    visitor.act("Home", Role.Button)
    visitor.wait(TIMES.reading - 1)
    assert not visitor.is_asked()


def test_where_a_screen_reader_puts_the_keyboard_counts(visitor: Visitor) -> None:
    visitor.wait(TIMES.reading - 1)
    visitor.find("Home", Role.Button).item.forceActiveFocus()
    visitor.wait(TIMES.reading - 1)
    assert not visitor.is_asked()


def test_a_program_that_takes_the_focus_again_and_again_does_not_count(visitor: Visitor) -> None:
    other = QWindow()
    other.show()
    for _ in range(int(TIMES.reading)):
        other.requestActivate()
        visitor.settle()
        assert visitor.window.activeFocusItem() is None
        visitor.window.requestActivate()
        visitor.wait(1)
        assert visitor.window.activeFocusItem()
    other.close()
    assert visitor.is_asked()


def test_a_key_that_something_lies_on_does_not_count(visitor: Visitor) -> None:
    def press() -> None:
        QTest.simulateEvent(visitor.window, True, Qt.Key.Key_A, Qt.KeyboardModifier(0), "a", True)

    press()
    for _ in range(int(TIMES.reading)):
        visitor.wait(1)
        press()
    assert visitor.is_asked()


def test_a_page_that_is_pulled_counts(visitor: Visitor) -> None:
    visitor.kiosk.bridge.openTopic("long")
    visitor.wait(TIMES.reading - 1)
    visitor.drag(QPoint(640, 500), QPoint(640, 200))
    visitor.wait(TIMES.reading - 1)
    assert not visitor.is_asked()


def test_a_finger_that_never_lifts_does_not_count(visitor: Visitor) -> None:
    spot = visitor.find("Home", Role.Button).shown.center()
    visitor._fingers(press=[spot])
    seconds = TIMES.reading + TIMES.asking + TIMES.resting
    for second in range(int(seconds)):
        visitor.wait(1)
        visitor._fingers(move=[spot + QPoint(0, second % 2 * 5)])
    assert visitor.is_invited()
    visitor._fingers(release=[spot])
    visitor.settle()
    assert visitor.is_invited(), "and it presses nothing when it is lifted"


def test_another_finger_answers_beside_a_stuck_one(visitor: Visitor) -> None:
    visitor._fingers(press=[QPoint(640, 5)])
    visitor.wait(TIMES.reading)
    visitor.touch_beside(visitor.find(YES, Role.Button).shown.center())
    visitor.loses(QUESTION)
    assert visitor.place == "A short page"
    visitor._fingers(release=[QPoint(640, 5)])


@pytest.fixture
def listener(visit: OpenVisit) -> Visitor:
    """Somebody who listens to a page. Its first sentence never comes to an end."""
    visitor = visit(engine="mock")
    visitor.kiosk.voice.finished.disconnect(visitor.kiosk.listen._go_on)
    visitor.press("A short page", Role.Button)
    visitor.press("Listen", Role.Button)
    visitor.wait_until(lambda: visitor.kiosk.listen.playing, "it is read aloud")
    return visitor


def test_reading_aloud_counts(listener: Visitor) -> None:
    listener.wait(5 * TIMES.reading)
    assert not listener.is_asked()
    listener.kiosk.listen.pause()
    listener.wait(TIMES.reading)
    assert listener.is_asked()


def test_the_question_stops_a_voice_that_never_ends(
    listener: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.session.idle.SPEAKING", 5.0)
    listener.wait(TIMES.reading + 7)
    assert listener.is_asked()
    assert listener.kiosk.listen.state == "paused"


@pytest.mark.skipif(not can_be_heard, reason="needs Qt for Linux")
def test_the_question_is_heard(visitor: Visitor) -> None:
    with heard() as words:
        visitor.wait(TIMES.reading)
    assert [one for one in words if QUESTION in one and "30 seconds left" in one]


def kept_words(visitor: Visitor) -> str:
    """All that the items on and off the screen say, and what the bridges behind them hold."""
    found: list[object] = []
    for item in items_of(visitor.window.contentItem()):
        found += [item.property(name) for name in ("text", "source", "meaning", "figure")]
    one = visitor.kiosk
    behind = (
        one.visit,
        one.page,
        one.page.rows,
        one.bridge,
        one.questions,
        one.directory,
        one.listen,
    )
    return str([*found, *map(vars, behind)])


CANARIES = ("loam", "Soil that holds water", "The parts of a shed", "Which cards", "mild winter")
"""Words of the pages, the glossary card, the picture and the figures that were opened."""


def whole_visit(visitor: Visitor) -> None:
    """Open and choose whatever there is."""
    visitor.kiosk.bridge.openTopic("figures")
    visitor.scroll_to("Show the figures", Role.Button)
    visitor.press("Show the figures", Role.Button)
    visitor.kiosk.bridge.openDirectory()
    visitor.press("Flowers (2)", Role.RadioButton)
    visitor.kiosk.bridge.openTopic("everything")
    visitor.settle()
    visitor.press("loam")
    visitor.press("Back to the page", Role.Button)
    visitor.scroll_to("Look closer", Role.Button)
    visitor.press("Look closer", Role.Button)
    visitor.press("Close", Role.Button)
    visitor.kiosk.bridge.home()
    for panel, choice in (("Contrast", "Dark"), ("Text size", "Larger")):
        visitor.press(panel, Role.Button)
        visitor.press(choice, Role.RadioButton)
        visitor.press("Close", Role.Button)
    visitor.kiosk.bridge.lowScreen = True
    visitor.kiosk.bridge.openTopic("everything")
    visitor.settle()


@pytest.mark.parametrize("ending", ["idle", "finished"])
def test_nothing_of_a_visit_is_left(visit: OpenVisit, ending: str) -> None:
    visitor = visit()
    before = visitor.screen()
    assert [word for word in CANARIES if word in kept_words(visitor)] == []
    whole_visit(visitor)
    assert [word for word in CANARIES if word in kept_words(visitor)] != []

    if ending == "idle":
        visitor.wait(TIMES.reading + TIMES.asking)
    else:
        visitor.finish()

    assert visitor.screen() == before
    visitor.wait(TIMES.resting)
    assert visitor.is_invited()
    visitor.touch(QPoint(640, 360))
    visitor.loses(INVITATION)
    assert visitor.screen() == before
    assert [word for word in CANARIES if word in kept_words(visitor)] == []


def test_language_goes_back_too(visit: OpenVisit, library_file: Path) -> None:
    visitor = visit(library=library_file)
    visitor.press("العربية", Role.RadioButton)
    assert visitor.sees("كيف يمكننا مساعدتك؟") or visitor.kiosk.bridge.rightToLeft
    visitor.wait(TIMES.reading)
    assert clipped_words(visitor.window) == []
    visitor.wait(TIMES.asking)
    assert visitor.kiosk.bridge.language == "en"
    assert visitor.sees("How can we help you?", Role.Heading)


@pytest.mark.parametrize("language", ["en", "tr", "de", "ar"])
@pytest.mark.parametrize("size", [(1024, 768), (1080, 1920)], ids=str)
def test_the_question_fits(
    visit: OpenVisit, library_file: Path, size: tuple[int, int], language: str
) -> None:
    visitor = visit(library=library_file, size=size, language=language, text_size=200)
    visitor.touch(QPoint(3, 3))
    visitor.wait(TIMES.reading)
    assert visitor.find_role(Role.Dialog).in_full_view
    assert clipped_words(visitor.window) == []
