"""One finger at a time, and what rests on the screen makes way for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.session.idle import TREMBLE
from kiosk.shell.fingers import RESTING
from tests.journeys.person import Role, _touchscreen
from tests.journeys.visitor import Visitor

EDGE = QPoint(5, 400)


def rest(visitor: Visitor, act: str, place: QPoint = EDGE) -> None:
    """What the first finger does."""
    touch = QTest.touchEvent(visitor.window, _touchscreen[0], False)
    getattr(touch, act)(0, place, visitor.window).commit()
    visitor.settle()


def press_beside(visitor: Visitor, name: str) -> None:
    visitor.touch_beside(visitor.find(name, Role.Button).shown.center())


def test_a_second_finger_presses_nothing_while_the_first_is_new(locked: Visitor) -> None:
    rest(locked, "press")
    locked.time += RESTING - 0.1
    press_beside(locked, "A short page")
    assert locked.place == "home"


@pytest.mark.parametrize("on", ["ground", "tile"])
def test_what_rests_on_the_screen_makes_way_for_a_finger(locked: Visitor, on: str) -> None:
    tile = locked.find("Every kind of block", Role.Button).shown.center()
    place = EDGE if on == "ground" else tile
    rest(locked, "press", place)
    locked.time += RESTING
    press_beside(locked, "A short page")
    assert locked.place == "A short page"
    press_beside(locked, "Back")
    assert locked.place == "home", "and for the one after it"
    rest(locked, "release", place)
    assert locked.place == "home", "what rested has pressed nothing"
    locked.press("A short page", Role.Button)
    assert locked.place == "A short page"


def test_a_finger_that_moves_does_not_make_way(locked: Visitor) -> None:
    rest(locked, "press")
    for step in range(1, 6):
        locked.time += RESTING / 2
        rest(locked, "move", EDGE + QPoint(int(step * 2 * TREMBLE), 0))
    press_beside(locked, "A short page")
    assert locked.place == "home"


def test_one_that_trembles_does(locked: Visitor) -> None:
    rest(locked, "press")
    for step in range(5):
        locked.time += RESTING / 2
        rest(locked, "move", EDGE + QPoint(int(step % 2 * TREMBLE / 2), 0))
    press_beside(locked, "A short page")
    assert locked.place == "A short page"


def test_one_whose_end_was_never_told_is_forgotten(locked: Visitor) -> None:
    rest(locked, "press")
    point = locked.find("A short page", Role.Button).shown.center()
    for act in ("press", "release"):
        touch = QTest.touchEvent(locked.window, _touchscreen[0], False)
        getattr(touch, act)(7, point, locked.window).commit()
    locked.settle()
    assert locked.place == "A short page"
