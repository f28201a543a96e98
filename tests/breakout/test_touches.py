"""Touches without sense: ten fingers, edges, long presses, one that never lifts."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from tests.breakout.conftest import OpenLocked
from tests.breakout.guard import Guard, guard
from tests.breakout.test_keys import PLACES
from tests.journeys.person import Role, _touchscreen
from tests.journeys.visitor import TIMES, Visitor

FINGERS = 10

ROUND = 50
"""Touch events between two looks at what has happened."""


class Hand:
    """Up to ten fingers that do anything at all. The last one, once down, is stuck."""

    def __init__(self, window: QQuickWindow, seed: int) -> None:
        self._window = window
        self._rng = random.Random(seed)
        self._down: dict[int, QPoint] = {}

    def act(self) -> None:
        """One touch event: some fingers come down, move, rest or lift."""
        rng = self._rng
        touch = QTest.touchEvent(self._window, _touchscreen[0], False)
        for finger in list(self._down):
            what = rng.random()
            if what < 0.3 and finger != FINGERS - 1:
                touch.release(finger, self._down.pop(finger), self._window)
            elif what < 0.7:
                self._down[finger] = self._near(self._down[finger])
                touch.move(finger, self._down[finger], self._window)
            else:
                touch.stationary(finger)
        for _ in range(rng.choice((0, 1, 1, 1, 2, FINGERS))):
            free = [finger for finger in range(FINGERS) if finger not in self._down]
            if free and len(self._down) < rng.choice((1, 1, 2, FINGERS)):
                finger = rng.choice(free)
                self._down[finger] = self._anywhere()
                touch.press(finger, self._down[finger], self._window)
        touch.commit()
        QCoreApplication.processEvents()

    def lift(self) -> None:
        """All fingers but the stuck one."""
        for finger in [one for one in self._down if one != FINGERS - 1]:
            touch = QTest.touchEvent(self._window, _touchscreen[0], False)
            for other in self._down:
                if other != finger:
                    touch.stationary(other)
            touch.release(finger, self._down.pop(finger), self._window).commit()
        QCoreApplication.processEvents()

    def touch(self, place: QPoint) -> None:
        """With another finger, while the stuck one is down."""
        for act in ("press", "release"):
            touch = QTest.touchEvent(self._window, _touchscreen[0], False)
            for finger in self._down:
                touch.stationary(finger)
            getattr(touch, act)(0, place, self._window).commit()
            QCoreApplication.processEvents()

    def let_go(self) -> None:
        """The stuck one, too."""
        self.lift()
        for finger, place in self._down.items():
            QTest.touchEvent(self._window, _touchscreen[0], False).release(
                finger, place, self._window
            ).commit()
        QCoreApplication.processEvents()

    def _anywhere(self) -> QPoint:
        rng, width, height = self._rng, self._window.width(), self._window.height()
        x, y = rng.randrange(width), rng.randrange(height)
        edge = rng.randrange(8)  # half of them begin at an edge
        return QPoint(
            0 if edge == 0 else width - 1 if edge == 1 else x,
            0 if edge == 2 else height - 1 if edge == 3 else y,
        )

    def _near(self, place: QPoint) -> QPoint:
        reach = self._rng.choice((2, 40, 400))
        return place + QPoint(self._rng.randint(-reach, reach), self._rng.randint(-reach, reach))


def monkey(visitor: Visitor, events: int, seed: int) -> None:
    """Touch at random; then nobody is there any more, and then somebody else comes."""
    hand = Hand(visitor.window, seed)
    with guard(visitor.window) as watched:
        for _ in range(events // ROUND):
            play(hand, watched)
            assert visitor.kiosk.bridge.place in PLACES
            visitor.time += 0.5
            visitor.kiosk.idle.tick()
    hand.lift()
    visitor.wait(3 * (TIMES.reading + TIMES.asking))
    assert visitor.kiosk.bridge.place == "home", "a stuck finger keeps no visit alive"
    visitor.wait(TIMES.resting)
    assert visitor.is_invited()
    hand.touch(QPoint(visitor.window.width() // 2, visitor.window.height() // 2))
    visitor.settle()
    hand.touch(visitor.find("A short page", Role.Button).shown.center())
    visitor.settle()
    assert visitor.place == "A short page", "with a finger still down"
    hand.let_go()


def play(hand: Hand, watched: Guard) -> None:
    for _ in range(ROUND):
        hand.act()
    assert watched.escapes() == []


def test_some_touches(locked: Visitor) -> None:
    monkey(locked, 3000, seed=1)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10))
def test_half_a_million_touches(lock: OpenLocked, seed: int) -> None:
    monkey(lock(), 50_000, seed)


def test_a_window_that_answers_to_five_fingers_is_found_out(naive: QQuickWindow) -> None:
    if not _touchscreen:
        _touchscreen.append(QTest.createTouchDevice())
    hand = Hand(naive, seed=1)
    with guard(naive) as watched, pytest.raises(AssertionError, match="a second window: help"):
        for _ in range(100):
            play(hand, watched)
    hand.let_go()
