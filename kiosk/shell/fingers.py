"""How many fingers the screens are told of: as many as they have a use for.

Two that come, move and go at random over words crash Qt Quick 6.11 after some thousand touches:
a handler gives up a finger while it gives it up already, in
``QPointingDevicePrivate::removePassiveGrabber``. A whole hand does so sooner.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QEventPoint, QTouchEvent
from PySide6.QtQuick import QQuickWindow


class Fingers(QObject):
    """Lets ``window`` know of no more fingers at a time than its property ``fingers`` says: those
    that came first. Filters that are installed later still see them all.
    """

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self._window = window
        self._known: list[int] = []
        self._kinds = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)
        window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.TouchCancel:
            self._known.clear()
        return kind in self._kinds and self._hides(event)

    def _hides(self, event: Any) -> bool:
        """Whether the window is told of fewer fingers instead."""
        points = event.points()
        for point in points:
            if point.state() == QEventPoint.State.Pressed:
                self._press(point.id())
        told = [point for point in points if point.id() in self._known]
        for point in told:
            if point.state() == QEventPoint.State.Released:
                self._known.remove(point.id())
        if len(told) == len(points):
            return False
        if told:
            self._window.event(
                QTouchEvent(_kind(told), event.pointingDevice(), event.modifiers(), told)
            )
        event.accept()
        return True

    def _press(self, finger: int) -> None:
        if finger not in self._known and len(self._known) < self._window.property("fingers"):
            self._known.append(finger)


def _kind(points: list[QEventPoint]) -> QEvent.Type:
    """What Qt calls an event of these fingers."""
    states = {point.state() for point in points}
    if states == {QEventPoint.State.Pressed}:
        return QEvent.Type.TouchBegin
    if states == {QEventPoint.State.Released}:
        return QEvent.Type.TouchEnd
    return QEvent.Type.TouchUpdate
