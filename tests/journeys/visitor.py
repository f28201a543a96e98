"""Somebody whose visit ends by itself when they do nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import shiboken6
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.session.idle import Times
from tests.journeys.person import Person, Role, _touchscreen

TIMES = Times(reading=90, asking=30, resting=60)
QUESTION = "Are you still reading?"
YES, FINISHED = "Yes, keep reading", "I’m finished"
INVITATION = "Touch the screen to begin"


class Visitor(Person):
    """Somebody in front of a kiosk whose idle clock shows the time that the test says."""

    time = 1000.0

    def wait(self, seconds: float) -> None:
        """Let so much time pass for the idle clock."""
        end = self.time + seconds
        while self.time < end:
            self.time = min(self.time + 1, end)
            self.kiosk.idle.tick()
        self.settle()

    def touch_beside(self, point: QPoint) -> None:
        """Touch with another finger than the one that is down."""
        for act in ("press", "release"):
            touch = QTest.touchEvent(self.window, _touchscreen[0], False).stationary(0)
            getattr(touch, act)(1, point, self.window).commit()
            self.settle()

    def screen(self) -> tuple[QImage, list[tuple[Role, str, QRect]]]:
        """What can be seen, and what is told of it."""
        told = [(thing.role, thing.name, thing.rect) for thing in self.things() if thing.name]
        return self.window.grabWindow(), told

    def is_asked(self) -> bool:
        return self.sees(QUESTION, Role.Dialog)

    def is_invited(self) -> bool:
        return self.sees(INVITATION, Role.Button)


OpenVisit = Callable[..., Visitor]


def items_of(item: QQuickItem) -> Iterator[QQuickItem]:
    """The item and all below it, also those that cannot be seen."""
    yield item
    children = item.childItems()
    # PySide may answer with the Python object of something else that lived at the same address.
    while strangers := [child for child in children if not isinstance(child, QQuickItem)]:
        for stranger in strangers:
            shiboken6.invalidate(stranger)
        children = item.childItems()
    for child in children:
        yield from items_of(child)
