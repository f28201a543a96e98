"""What a locked window does not let happen, and that it can be let go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QMouseEvent, QWindow
from PySide6.QtTest import QTest

from kiosk.shell import lock as lock_module
from tests.journeys.person import Role
from tests.journeys.visitor import Visitor
from tests.quiet import Watch

FULL = QWindow.Visibility.FullScreen


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock_module, "LOOK", 30)


def test_it_does_not_close_until_it_is_let_go(locked: Visitor) -> None:
    assert not locked.window.close()
    assert locked.window.isVisible()
    locked.kiosk.lock.release()
    assert locked.window.close()
    locked.kiosk.lock.release()  # and once more at the end


@pytest.mark.parametrize("leave", ["showNormal", "showMinimized", "showMaximized", "hide"])
def test_it_comes_back(locked: Visitor, leave: str) -> None:
    getattr(locked.window, leave)()
    locked.wait_until(lambda: locked.window.visibility() == FULL, "it fills the screen again")
    assert locked.window.geometry() == QGuiApplication.primaryScreen().geometry()


def test_it_cannot_be_moved(locked: Visitor) -> None:
    screen = QGuiApplication.primaryScreen().geometry()
    locked.window.setGeometry(QRect(100, 100, 400, 300))
    locked.wait_until(lambda: locked.window.geometry() == screen, "it is where it belongs")


def test_when_let_go_it_stays_where_it_is_put(locked: Visitor) -> None:
    locked.kiosk.lock.release()
    locked.window.showNormal()
    QTest.qWait(200)
    assert locked.window.visibility() != FULL


def test_a_second_window_is_closed_at_once(locked: Visitor, watch: Watch) -> None:
    second = QWindow()
    second.setTitle("help")
    second.show()
    locked.wait_until(lambda: not second.isVisible(), "the second window is closed")
    (said,) = watch.take()
    assert said.endswith("a second window was closed: help")
    assert locked.window.isVisible()


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_only_the_left_button_presses(locked: Visitor, button: Qt.MouseButton) -> None:
    tile = locked.find("A short page", Role.Button).shown.center()
    QTest.mouseClick(locked.window, button, Qt.KeyboardModifier.NoModifier, tile)
    locked.settle()
    assert locked.place == "home"
    QTest.mouseClick(locked.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, tile)
    locked.settle()
    assert locked.place == "A short page"


def test_nothing_can_be_dropped(locked: Visitor) -> None:
    data = QMimeData()
    data.setText("file:///etc/passwd")
    drop = QDropEvent(
        QPointF(100, 100),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    drop.accept()
    QCoreApplication.sendEvent(locked.window, drop)
    assert not drop.isAccepted()


def pointer_is_hidden() -> bool:
    cursor = QGuiApplication.overrideCursor()
    return cursor is not None and cursor.shape() == Qt.CursorShape.BlankCursor


def move_mouse(visitor: Visitor, point: QPoint) -> None:
    place = QPointF(point)
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        place,
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QCoreApplication.sendEvent(visitor.window, move)


def test_the_pointer_is_seen_while_a_mouse_moves(locked: Visitor) -> None:
    locked.wait_until(pointer_is_hidden, "nobody has moved a mouse")
    move_mouse(locked, QPoint(50, 50))
    assert pointer_is_hidden(), "it only stands somewhere"
    move_mouse(locked, QPoint(60, 50))
    assert not pointer_is_hidden()
    locked.touch(QPoint(3, 3))
    assert pointer_is_hidden(), "somebody touches the screen instead"
    move_mouse(locked, QPoint(60, 60))
    move_mouse(locked, QPoint(60, 70))
    assert not pointer_is_hidden()
    locked.wait_until(pointer_is_hidden, "it rests")
    move_mouse(locked, QPoint(60, 60))
    move_mouse(locked, QPoint(60, 70))
    locked.kiosk.lock.release()
    assert QGuiApplication.overrideCursor() is None


def test_a_kiosk_in_a_window_is_not_locked(kiosk: object) -> None:
    opened = kiosk()  # type: ignore[operator]
    assert opened.lock is None
    assert opened.window.close()
