"""A picture as large as the screen, and the numbers on it that find their words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from tests.announcements import can_be_heard, heard
from tests.conftest import OpenKiosk
from tests.journeys.person import Person, Role

LEAF = "A green leaf."
SHED = "A shed with a round window."


@pytest.fixture
def viewer(person: Person) -> Person:
    """Somebody who looks closer at the first picture of a page."""
    person.press("A short page", Role.Button)
    person.press("Look closer", Role.Button)
    assert person.sees(f"Picture: {LEAF}", Role.Dialog)
    return person


def picture(person: Person) -> QRect:
    return person.find(LEAF, Role.Graphic).rect


def test_a_touch_on_the_picture_opens_it_too(person: Person) -> None:
    person.press("A short page", Role.Button)
    small = picture(person)
    person.press(LEAF, Role.Graphic)
    assert person.sees(f"Picture: {LEAF}", Role.Dialog)
    assert picture(person).width() > 2 * small.width()


def test_it_fills_the_screen(viewer: Person) -> None:
    box = picture(viewer)
    assert box.width() > 0.9 * viewer.window.width() or box.height() > 0.75 * viewer.window.height()


def test_close_and_esc_go_back_to_the_page(viewer: Person) -> None:
    viewer.press("Close", Role.Button)
    assert not viewer.sees(f"Picture: {LEAF}")
    viewer.press("Look closer", Role.Button)
    viewer.key(Qt.Key.Key_Escape)
    assert not viewer.sees(f"Picture: {LEAF}")
    assert viewer.place == "A short page"


def test_buttons_make_it_larger_smaller_and_whole(viewer: Person) -> None:
    whole = picture(viewer)
    assert not viewer.sees("Smaller", Role.Button), "it is as small as it gets"

    viewer.press("Larger", Role.Button)
    larger = picture(viewer)
    assert larger.width() == pytest.approx(1.5 * whole.width(), rel=0.01)
    viewer.press("Larger", Role.Button)
    viewer.press("Smaller", Role.Button)
    assert picture(viewer).size() == larger.size()
    viewer.press("Whole picture", Role.Button)
    assert picture(viewer) == whole


def test_larger_ends_somewhere(viewer: Person) -> None:
    whole = picture(viewer)
    for _ in range(10):
        if not viewer.sees("Larger", Role.Button):
            break
        viewer.press("Larger", Role.Button)
    assert picture(viewer).width() == pytest.approx(5 * whole.width(), rel=0.01)


def test_two_fingers_zoom_around_the_place_between_them(viewer: Person) -> None:
    whole = picture(viewer)
    centre = QPoint(whole.left() + whole.width() // 4, whole.center().y())
    viewer.pinch(centre, 120, 360)
    zoomed = picture(viewer)
    assert 1.8 < zoomed.width() / whole.width() < 3.5
    under_fingers = (centre.x() - zoomed.left()) / zoomed.width()
    assert under_fingers == pytest.approx(0.25, abs=0.04)

    viewer.pinch(centre, 360, 60)
    assert picture(viewer) == whole, "it cannot get smaller than the screen"


def test_a_finger_drags_the_larger_picture(viewer: Person) -> None:
    viewer.press("Larger", Role.Button)
    viewer.press("Larger", Role.Button)
    before = picture(viewer)
    middle = viewer.window.width() // 2
    viewer.drag(QPoint(middle, 300), QPoint(middle + 150, 340))
    after = picture(viewer)
    assert after.left() > before.left() + 80
    assert after.size() == before.size()


def test_it_cannot_be_dragged_out_of_sight(viewer: Person) -> None:
    viewer.press("Larger", Role.Button)
    for _ in range(5):
        viewer.drag(QPoint(100, 200), QPoint(1100, 200))
    assert picture(viewer).left() <= viewer.window.width() // 10


@pytest.mark.skipif(not can_be_heard, reason="only Linux lets a test listen")
def test_every_new_size_is_announced(person: Person) -> None:
    person.press("A short page", Role.Button)
    with heard() as announced:
        person.press("Look closer", Role.Button)
        person.press("Larger", Role.Button)
        person.press("Whole picture", Role.Button)
        person.pinch(picture(person).center(), 120, 240)
    assert announced[:2] == ["Size: 150 percent", "Size: 100 percent"]
    (pinched,) = announced[2:]
    assert 150 < int(pinched.split()[1]) < 300


def test_two_taps_zoom_in_and_two_more_out(viewer: Person) -> None:
    whole = picture(viewer)
    viewer.double_touch(whole.center())
    assert picture(viewer).width() == pytest.approx(2.5 * whole.width(), rel=0.01)
    viewer.wait_out_double_touch()
    viewer.double_touch(QPoint(400, 300))
    assert picture(viewer) == whole


def test_the_next_look_begins_with_the_whole_picture(viewer: Person) -> None:
    whole = picture(viewer)
    viewer.press("Larger", Role.Button)
    viewer.press("Close", Role.Button)
    viewer.press("Look closer", Role.Button)
    assert picture(viewer) == whole


@pytest.fixture
def at_the_shed(kiosk: OpenKiosk) -> Person:
    """Somebody whose tall screen shows the picture with numbers and all their words."""
    person = Person(kiosk(size=(720, 1280)))
    person.scroll_to("Every kind of block", Role.Button)
    person.press("Every kind of block", Role.Button)
    person.scroll_to("2: The window", Role.Button)
    assert person.find("Number 2: The window", Role.Button).in_full_view
    return person


def test_a_number_finds_its_words(at_the_shed: Person) -> None:
    at_the_shed.press("Number 2: The window", Role.Button)
    assert at_the_shed.find("2: The window", Role.Button).checked
    assert not at_the_shed.find("1: The door", Role.Button).checked
    assert not at_the_shed.sees(f"Picture: {SHED}"), "a number is not the picture"


def test_words_find_their_number(at_the_shed: Person) -> None:
    at_the_shed.press("1: The door", Role.Button)
    assert at_the_shed.find("Number 1: The door", Role.Button).checked
    at_the_shed.press("2: The window", Role.Button)
    assert at_the_shed.find("Number 2: The window", Role.Button).checked
    assert not at_the_shed.find("Number 1: The door", Role.Button).checked


def test_a_second_touch_lets_go(at_the_shed: Person) -> None:
    at_the_shed.press("Number 2: The window", Role.Button)
    at_the_shed.press("Number 2: The window", Role.Button)
    assert not at_the_shed.find("2: The window", Role.Button).checked


def test_numbers_show_their_words_on_the_full_screen(at_the_shed: Person) -> None:
    at_the_shed.press(SHED, Role.Graphic)
    assert at_the_shed.sees(f"Picture: {SHED}", Role.Dialog)
    at_the_shed.press("Number 2: The window", Role.Button)
    assert at_the_shed.sees("2. The window")
    at_the_shed.press("Number 1: The door", Role.Button)
    assert at_the_shed.sees("1. The door")


def test_a_tap_brings_a_part_of_the_larger_picture_to_the_middle(viewer: Person) -> None:
    viewer.press("Larger", Role.Button)
    viewer.press("Larger", Role.Button)
    before = picture(viewer)
    viewer.wait_out_double_touch()
    viewer.touch(QPoint(300, 300))
    viewer.wait_out_double_touch()
    after = picture(viewer)
    assert after.left() - before.left() == viewer.window.width() // 2 - 300
    assert after.size() == before.size()


def test_arrows_move_the_larger_picture(viewer: Person) -> None:
    for _ in range(3):
        viewer.press("Larger", Role.Button)
    before = picture(viewer)
    viewer.key(Qt.Key.Key_Right)
    assert picture(viewer).left() < before.left()
    viewer.key(Qt.Key.Key_Left)
    assert picture(viewer) == before
    viewer.key(Qt.Key.Key_Down)
    assert picture(viewer).top() < before.top()
