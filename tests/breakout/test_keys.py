"""Every key with every modifier, on every kind of screen: none of them leads out."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from itertools import product

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.shell.lock import Lock
from kiosk.shell.screens import FullScreen
from tests.breakout.conftest import OpenLocked
from tests.breakout.guard import guard
from tests.breakout.keys import KEYS, modifier_sets
from tests.journeys.person import Role
from tests.journeys.visitor import TIMES, Visitor

PLACES = {"home", "topic", "directory", "questions", "search"}

NONE = Qt.KeyboardModifier.NoModifier

Press = tuple[Qt.Key, Qt.KeyboardModifier]

ALL: list[Press] = list(product(KEYS, modifier_sets()))


def begin_home(visitor: Visitor) -> None:
    visitor.kiosk.bridge.home()


def begin_topic(visitor: Visitor) -> None:
    visitor.kiosk.bridge.openTopic("everything")


def begin_search(visitor: Visitor) -> None:
    visitor.kiosk.bridge.home()
    visitor.settle()
    visitor.press("Search", Role.Button)
    assert visitor.focused.inherits("QQuickTextInput")


def begin_directory(visitor: Visitor) -> None:
    visitor.kiosk.bridge.openDirectory()


def begin_question(visitor: Visitor) -> None:
    visitor.kiosk.bridge.openTopic("short")
    visitor.wait(TIMES.reading)
    assert visitor.kiosk.idle.state == "asking"


SCREENS = [begin_home, begin_topic, begin_search, begin_directory, begin_question]


def press(window: QWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Press and release, as a keyboard does: shortcuts are looked for first."""
    text = chr(key).lower() if key < 0x80 else ""
    for action in (QTest.KeyAction.Press, QTest.KeyAction.Release):
        QTest.sendKeyEvent(action, window, key, text, modifiers)


def press_all(window: QWindow, presses: Sequence[Press], escapes: Callable[[], list[str]]) -> None:
    """Press each, and stop at the first that leads out."""
    for key, modifiers in presses:
        press(window, key, modifiers)
        QCoreApplication.processEvents()
        if escaped := escapes():
            raise AssertionError(f"{modifiers.name} + {key.name}: {', '.join(escaped)}")


def attack(visitor: Visitor, begin: Callable[[Visitor], None], presses: Sequence[Press]) -> None:
    with guard(visitor.window) as watched:
        for one in presses:
            if not _stands(visitor, begin):
                begin(visitor)
                visitor.settle()
            press_all(visitor.window, [one], watched.escapes)
            assert visitor.kiosk.bridge.place in PLACES


def _stands(visitor: Visitor, begin: Callable[[Visitor], None]) -> bool:
    """Whether the reader is still where the keys are to be tried."""
    if begin is begin_question:
        return bool(visitor.kiosk.idle.state == "asking")
    wanted = begin.__name__.removeprefix("begin_")
    return bool(visitor.kiosk.bridge.place == wanted and visitor.kiosk.idle.state == "active")


@pytest.mark.parametrize("begin", SCREENS)
def test_some_keys(locked: Visitor, begin: Callable[[Visitor], None]) -> None:
    attack(locked, begin, random.Random(1).sample(ALL, 80))


@pytest.mark.soak
@pytest.mark.parametrize("begin", SCREENS)
def test_all_keys(locked: Visitor, begin: Callable[[Visitor], None]) -> None:
    assert len(ALL) == 16 * 110
    attack(locked, begin, ALL)


@pytest.mark.parametrize(
    ("key", "modifiers", "escape"),
    [
        (Qt.Key.Key_F1, NONE, "a second window: help"),
        (Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier, "opened http://example.org/"),
        (Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier, "a process: "),
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, "a socket: tcp"),
        (Qt.Key.Key_F11, NONE, "the window is Windowed"),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier, "the window is gone"),
        (Qt.Key.Key_Escape, NONE, "the window is gone"),
    ],
)
def test_each_way_out_is_seen(
    naive: QQuickWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier, escape: str
) -> None:
    with guard(naive) as watched, pytest.raises(AssertionError, match=escape):
        press_all(naive, [(key, modifiers)], watched.escapes)


def test_the_lock_alone_stops_them_all(naive: QQuickWindow) -> None:
    """Also those of Escape, a key that gets through."""
    locked = Lock(naive, FullScreen(naive, None))
    locked.begin()
    ways = [(key, NONE) for key in (Qt.Key.Key_F1, Qt.Key.Key_F11, Qt.Key.Key_Escape)]
    with guard(naive) as watched:
        press_all(naive, ways, watched.escapes)
        press_all(naive, random.Random(2).sample(ALL, 300), watched.escapes)
    locked.release()


def test_what_is_refused_still_shows_that_somebody_is_there(locked: Visitor) -> None:
    begin_question(locked)
    QTest.keyClick(locked.window, Qt.Key.Key_F5)
    locked.settle()
    locked.wait(TIMES.asking - 1)
    assert locked.kiosk.idle.state == "asking"


def test_a_key_that_something_lies_on(lock: OpenLocked) -> None:
    visitor = lock()
    begin_search(visitor)
    visitor.type("loam")
    for _ in range(300):
        repeat(visitor.window, Qt.Key.Key_X, "x")
        repeat(visitor.window, Qt.Key.Key_Escape, "")
    visitor.settle()
    assert visitor.kiosk.bridge.place == "search"
    assert visitor.focused.property("text") == "loam"


def repeat(window: QWindow, key: Qt.Key, text: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, NONE, text, True)
    QCoreApplication.sendEvent(window, event)
