"""How many fingers the screens are told of: as many as they have a use for.

Two that come, move and go at random over words crash Qt Quick 6.11 after some thousand touches:
a handler gives up a finger while it gives it up already, in
``QPointingDevicePrivate::removePassiveGrabber``. A whole hand does so sooner.

What only lies there, a drop of water, a sleeve, a palm, makes way for the next finger.
"""

from __future__ import annotations

from math import hypot
from time import monotonic
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QEventPoint, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.session.idle import TREMBLE

RESTING = 2.0
"""Seconds in one place after which a finger is not waited for when another one comes."""


class _Finger(NamedTuple):
    """Since when it has been at its place, in monotonic seconds, and where that is, in pixels."""

    since: float
    x: float
    y: float

    def is_near(self, x: float, y: float) -> bool:
        return hypot(x - self.x, y - self.y) <= TREMBLE


class Fingers(QObject):
    """Lets ``window`` know of no more fingers at a time than its property ``fingers`` says: those
    that came first, unless one of them rests. Filters that are installed later see them all.
    """

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self._window = window
        self._known: dict[int, _Finger] = {}
        self._kinds = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)
        window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.TouchCancel:
            self._known.clear()
        elif kind == QEvent.Type.TouchBegin and self._known:
            self._cancel(event)  # no other finger is down: nobody has told us that ours had gone
        return kind in self._kinds and self._hides(event)

    def _hides(self, event: Any) -> bool:
        """Whether the window is told of fewer fingers instead."""
        points = event.points()
        for point in points:
            self._follow(point, event)
        told = [point for point in points if point.id() in self._known]
        for point in told:
            if point.state() == QEventPoint.State.Released:
                del self._known[point.id()]
        if len(told) == len(points):
            return False
        if told:
            self._send(_kind(told), event, told)
        event.accept()
        return True

    def _follow(self, point: QEventPoint, event: Any) -> None:
        x, y, state = point.position().x(), point.position().y(), point.state()
        known = self._known.get(point.id())
        if known:
            if state == QEventPoint.State.Updated and not known.is_near(x, y):
                self._known[point.id()] = _Finger(monotonic(), x, y)
        elif state == QEventPoint.State.Pressed:
            if self._is_full() and self._one_rests():
                self._cancel(event)
            if not self._is_full():
                self._known[point.id()] = _Finger(monotonic(), x, y)

    def _is_full(self) -> bool:
        return len(self._known) >= int(self._window.property("fingers"))

    def _one_rests(self) -> bool:
        return any(monotonic() - finger.since >= RESTING for finger in self._known.values())

    def _cancel(self, event: Any) -> None:
        """Let the window forget all fingers. What they had begun does not happen."""
        self._known.clear()
        self._send(QEvent.Type.TouchCancel, event, [])

    def _send(self, kind: QEvent.Type, like: Any, points: list[QEventPoint]) -> None:
        self._window.event(QTouchEvent(kind, like.pointingDevice(), like.modifiers(), points))


def _kind(points: list[QEventPoint]) -> QEvent.Type:
    """What Qt calls an event of these fingers."""
    states = {point.state() for point in points}
    if states == {QEventPoint.State.Pressed}:
        return QEvent.Type.TouchBegin
    if states == {QEventPoint.State.Released}:
        return QEvent.Type.TouchEnd
    return QEvent.Type.TouchUpdate
