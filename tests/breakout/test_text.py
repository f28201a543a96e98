"""What is typed into the search of a locked kiosk: letters of any kind, and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent

from tests.breakout.guard import guard
from tests.breakout.test_keys import begin_search
from tests.journeys.visitor import Visitor


@pytest.fixture
def typist(locked: Visitor) -> Visitor:
    begin_search(locked)
    return locked


def test_letters_made_of_several_keys_come(typist: Visitor) -> None:
    typist.type("caf")
    accent = QInputMethodEvent()
    accent.setCommitString("é")  # as the input method makes it of a dead key
    QCoreApplication.sendEvent(typist.focused, accent)
    typist.settle()
    assert typist.kiosk.visit.query == "café"


def test_two_megabytes(typist: Visitor) -> None:
    long = "liver " * 350_000
    with guard(typist.window) as watched:
        QGuiApplication.clipboard().setText(long)
        typist.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        typist.key(Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
        QGuiApplication.clipboard().clear()
        assert typist.kiosk.visit.query == "", "nothing comes from a clipboard"
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, long)
        QCoreApplication.sendEvent(typist.window, key)
        typist.settle()
        assert watched.escapes() == []
    assert len(typist.kiosk.visit.query) <= 200


def test_what_cannot_be_seen_does_not_come(typist: Visitor) -> None:
    typist.type("a\0b\u202ec\u2066d\u200be")
    assert typist.kiosk.visit.query == "abcde"
