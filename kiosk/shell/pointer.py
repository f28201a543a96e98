"""The pointer of the mouse: only where there is a mouse, and somebody moves it."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication, QMouseEvent

RESTING = 10
"""Seconds after which a pointer that nobody moves is hidden."""


class Pointer:
    """Hidden until a mouse moves; again when it rests, or somebody touches the screen."""

    def __init__(self) -> None:
        self._hidden = False
        self._place: QPointF | None = None
        self._still = RESTING

    def rest(self) -> None:
        """Call it every second."""
        self._still += 1
        if self._still > RESTING:
            self.hide()

    def hide(self) -> None:
        if not self._hidden:
            from PySide6.QtCore import Qt  # not at the top: see kiosk.ui.roles

            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
            self._hidden = True
        self._place = None

    def show(self) -> None:
        if self._hidden:
            QGuiApplication.restoreOverrideCursor()
            self._hidden = False

    def move(self, event: QMouseEvent) -> None:
        """The pointer is said to have moved. It has when it comes from one place to another: the
        first place may be where it stood when the window came below it."""
        from PySide6.QtCore import Qt

        if event.source() != Qt.MouseEventSource.MouseEventNotSynthesized:
            return
        place = event.globalPosition()
        if self._place is not None and place != self._place:
            self._still = 0
            self.show()
        self._place = place
